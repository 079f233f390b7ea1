package message

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"strings"
	"sync/atomic"
	"testing"

	"snipgen/request"
)

// peak is the most memory, in bytes, that a collection found in use while
// something was done; one comes for every twentieth part that is asked for.
func peak(do func()) int {
	defer debug.SetGCPercent(debug.SetGCPercent(5))
	var most atomic.Uint64
	var watch func(*[64]byte)
	watch = func(seen *[64]byte) {
		live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
		metrics.Read(live)
		if now := live[0].Value.Uint64(); now > most.Load() {
			most.Store(now)
		}
		runtime.SetFinalizer(seen, watch)
	}
	seen := new([64]byte)
	runtime.SetFinalizer(seen, watch)
	do()
	runtime.GC()
	return int(most.Load())
}

// An archive is in memory once, also while it is read back: of text that is
// escaped it has six bytes for each.
func TestMemoryOfArchives(t *testing.T) {
	const size = 4 << 20
	r := &request.Request{
		Method: "POST", Scheme: "https", Authority: request.Text("a.example", request.Range{}), Path: request.Text("/", request.Range{}),
		Body: request.Body{Content: request.Text(strings.Repeat("\x00", size), request.Range{}), Present: true},
	}
	taken := peak(func() {
		if text, err := writeHAR(r, Options{}); err != nil || len(text.Code) < 6*size {
			t.Errorf("%v", err)
		}
	})
	t.Logf("%.1f bytes of memory for a byte", float64(taken)/size)
	if taken > 11*size { // the body, the archive, and what is read of it
		t.Errorf("%.1f bytes of memory for a byte", float64(taken)/size)
	}
}
