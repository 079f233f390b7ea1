package main

import (
	"errors"
	"sync/atomic"
	"testing"
)

// countingPool is a pool of pieces that are as large in the end as they say,
// and the most that was ever between the reader and the writer. The first
// piece takes until room is full.
func countingPool(r *room, count, size, full int) (p *pool[int, int], most *atomic.Int64) {
	given, taken, isFull := 0, new(atomic.Int64), make(chan struct{})
	most = new(atomic.Int64)
	return &pool[int, int]{
		workers: 3, room: r, idle: func() error { return nil },
		next: func() (int, int, bool) {
			if given++; given == full+1 { // this one has to wait
				close(isFull)
			}
			most.Store(max(most.Load(), int64(given)-1-taken.Load()))
			return given - 1, size, given <= count
		},
		do: func(n int) (int, int) {
			if n == 0 {
				<-isFull
			}
			return n, size
		},
		take: func(n int) error {
			if int64(n) != taken.Load() {
				return errors.New("out of order")
			}
			taken.Add(1)
			return nil
		},
	}, most
}

// TestPoolBounds: no more pieces, and no more bytes, are held than allowed,
// while the first piece holds up all others.
func TestPoolBounds(t *testing.T) {
	for _, test := range []struct{ pieces, bytes, size, full int }{
		{8, 1000, 10, 8}, {100, 50, 10, 5}, {100, 50, 51, 1}, {100, 50, 26, 1},
	} {
		p, most := countingPool(newRoom(test.pieces, test.bytes), 20_000, test.size, test.full)
		if err := p.run(); err != nil {
			t.Error(err)
		}
		if got := int(most.Load()); got != test.full {
			t.Errorf("%+v: %d pieces were held", test, got)
		}
	}
}

// TestPoolResults: results count with their own size.
func TestPoolResults(t *testing.T) {
	r := newRoom(100, 50)
	p, _ := countingPool(r, 20_000, 1, 1)
	var most int
	do, take := p.do, p.take
	p.do = func(n int) (int, int) {
		do(n)
		return n, 1000
	}
	p.take = func(n int) error {
		r.lock.Lock()
		most = max(most, r.held)
		r.lock.Unlock()
		return take(n)
	}
	if err := p.run(); err != nil {
		t.Error(err)
	}
	if most < 1000 || r.pieces != 0 || r.held != 0 {
		t.Errorf("%d bytes at most; %d pieces and %d bytes are left", most, r.pieces, r.held)
	}
}

// TestPoolStops: an error of the writer ends the pool, and the reader is asked
// no more.
func TestPoolStops(t *testing.T) {
	p, _ := countingPool(newRoom(4, 1000), 1_000_000_000, 1, 4)
	enough := errors.New("enough")
	p.take = func(int) error { return enough }
	if err := p.run(); !errors.Is(err, enough) {
		t.Errorf("error %v", err)
	}
}
