package main

import (
	"sync"
	"sync/atomic"
)

// inFlight is a piece of work between the reader and the writer.
type inFlight[In, Out any] struct {
	in   In
	out  Out
	size int  // bytes that it holds
	long bool // results before it do not wait for it
	done chan struct{}
}

// pool does work on many goroutines and gives the results in the order of the
// work. What it holds is bounded, in pieces and in bytes: one piece that is
// larger than the bound is held alone.
type pool[In, Out any] struct {
	workers int
	room    *room
	next    func() (In, int, bool) // the next piece of work and its size; false for no more
	do      func(In) (Out, int)    // the work: the result, and its size
	take    func(Out) error        // of the results, in order; an error ends all
	idle    func() error           // all that came in has been taken, or may take long
	stopped atomic.Bool
}

// longWork is the size, in bytes, of work that may take its time.
const longWork = 64 << 10

// run returns when all work is done, or with the first error of take or idle;
// the reading of further work then ends when next returns.
func (p *pool[In, Out]) run() error {
	queue := make(chan *inFlight[In, Out], p.room.most)
	order := make(chan *inFlight[In, Out], p.room.most)
	go p.read(queue, order)
	var ended sync.WaitGroup
	for range p.workers {
		ended.Go(func() { p.work(queue) })
	}
	if err := p.write(order); err != nil {
		p.stopped.Store(true)
		p.room.close()
		return err
	}
	ended.Wait()
	return nil
}

func (p *pool[In, Out]) read(queue, order chan<- *inFlight[In, Out]) {
	defer close(queue)
	defer close(order)
	for {
		in, size, more := p.next()
		if !more || !p.room.enter(size) {
			return
		}
		w := &inFlight[In, Out]{in: in, size: size, long: size > longWork, done: make(chan struct{})}
		order <- w
		queue <- w
	}
}

func (p *pool[In, Out]) work(queue <-chan *inFlight[In, Out]) {
	for w := range queue {
		if !p.stopped.Load() {
			size := 0
			w.out, size = p.do(w.in)
			p.room.grow(size - w.size)
			w.size = size
		}
		close(w.done)
	}
}

// write takes the results. When there are none to wait for, it says so before
// it waits for work.
func (p *pool[In, Out]) write(order <-chan *inFlight[In, Out]) error {
	for {
		w, more, err := p.following(order)
		switch {
		case err != nil:
			return err
		case !more:
			return p.idle()
		}
		if err := p.await(w); err != nil {
			return err
		}
		if err := p.take(w.out); err != nil {
			return err
		}
		p.room.leave(w.size)
	}
}

func (p *pool[In, Out]) following(order <-chan *inFlight[In, Out]) (w *inFlight[In, Out], more bool, err error) {
	select {
	case w, more = <-order:
		return w, more, nil
	default:
	}
	if err := p.idle(); err != nil {
		return nil, false, err
	}
	w, more = <-order
	return w, more, nil
}

func (p *pool[In, Out]) await(w *inFlight[In, Out]) error {
	select {
	case <-w.done:
		return nil
	default:
	}
	if w.long {
		if err := p.idle(); err != nil {
			return err
		}
	}
	<-w.done
	return nil
}

// room bounds what is in flight.
type room struct {
	most, bytes int // bounds

	lock     sync.Mutex
	left     sync.Cond
	pieces   int
	held     int // bytes
	isClosed bool
}

func newRoom(most, bytes int) *room {
	r := &room{most: most, bytes: bytes}
	r.left.L = &r.lock
	return r
}

// enter waits for room for a piece, and reports whether there will be any.
func (r *room) enter(size int) bool {
	r.lock.Lock()
	defer r.lock.Unlock()
	for !r.isClosed && r.pieces > 0 && (r.pieces >= r.most || r.held+size > r.bytes) {
		r.left.Wait()
	}
	r.pieces++
	r.held += size
	return !r.isClosed
}

// grow notes that a piece has become larger.
func (r *room) grow(size int) {
	r.lock.Lock()
	r.held += size
	r.lock.Unlock()
	if size < 0 {
		r.left.Signal()
	}
}

func (r *room) leave(size int) {
	r.lock.Lock()
	r.pieces--
	r.held -= size
	r.lock.Unlock()
	r.left.Signal()
}

// close lets no more in.
func (r *room) close() {
	r.lock.Lock()
	r.isClosed = true
	r.lock.Unlock()
	r.left.Signal()
}
