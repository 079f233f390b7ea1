package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime/debug"
	"strconv"
	"strings"
	"testing"
	"time"
)

// endless is a stream of lines that is made while it is read, and is nowhere
// as a whole.
type endless struct {
	lines [][]byte // taken in turn
	count int      // how many to give
	given int
	left  []byte // of the line under way
	watch func(given int)
}

func (e *endless) Read(p []byte) (n int, err error) {
	for n < len(p) {
		if len(e.left) == 0 {
			if e.given == e.count {
				break
			}
			e.left = e.lines[e.given%len(e.lines)]
			e.given++
			if e.watch != nil {
				e.watch(e.given)
			}
		}
		copied := copy(p[n:], e.left)
		e.left = e.left[copied:]
		n += copied
	}
	if n == 0 {
		return 0, io.EOF
	}
	return n, nil
}

// mixedLines are lines for requests of several kinds and sizes.
func mixedLines(tb testing.TB) [][]byte {
	tb.Helper()
	var lines [][]byte
	for i, name := range []string{"bearer", "json-2k", "api-token-refresh", "api-chat-message", "auth-basic"} {
		raw, err := os.ReadFile(filepath.Join("../../testdata/requests", name+".http"))
		if err != nil {
			tb.Fatal(err)
		}
		line, err := json.Marshal(map[string]any{"id": i, "request": string(raw), "targets": []string{"python/requests"}})
		if err != nil {
			tb.Fatal(err)
		}
		lines = append(lines, append(line, '\n'))
	}
	return lines
}

// testBatch is a batch as the command line makes it.
func testBatch(tb testing.TB, jobs int) *batch {
	tb.Helper()
	c := &batchCmd{Jobs: jobs}
	c.Input, c.Vars, c.Dialect, c.Secrets, c.MaxSize = "auto", "resolve", "all", "keep", 64<<20
	b, err := c.prepare(&session{err: io.Discard})
	if err != nil {
		tb.Fatal(err)
	}
	return b
}

// stream sends lines through a batch, and nowhere.
func stream(tb testing.TB, b *batch, lines [][]byte, count int) {
	tb.Helper()
	pass(tb, b, &endless{lines: lines, count: count})
}

func pass(tb testing.TB, b *batch, in *endless) {
	tb.Helper()
	t, err := b.convertAll(in, bufio.NewWriter(io.Discard), &meter{})
	if err != nil || t.lines != in.count || t.worst != done {
		tb.Fatalf("%d of %d lines, status %d: %v", t.lines, in.count, t.worst, err)
	}
}

// BenchmarkBatch shows snippets a second: go test -bench 'Batch$' -cpu 1,2.
func BenchmarkBatch(b *testing.B) {
	lines := mixedLines(b)
	one := testBatch(b, 0)
	stream(b, one, lines, 100)
	b.ReportAllocs()
	b.ResetTimer()
	stream(b, one, lines, b.N)
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "snippets/s")
}

// BenchmarkBatchMemory shows that memory stays flat: the most that is resident
// while a thousand to a million lines go through. Without -short it takes a
// minute.
func BenchmarkBatchMemory(b *testing.B) {
	lines := mixedLines(b)
	for _, count := range []int{1e3, 1e4, 1e5, 1e6} {
		b.Run(fmt.Sprint(count), func(b *testing.B) {
			if testing.Short() && count > 1e5 {
				b.Skip("takes long")
			}
			one := testBatch(b, 0)
			debug.FreeOSMemory()
			peak := watchResident(b)
			for b.Loop() {
				stream(b, one, lines, count)
			}
			b.ReportMetric(float64(peak())/1e6, "peak-MB")
		})
	}
}

// watchResident samples how much memory of the process is resident. What it
// gives ends that and is the most, in bytes.
func watchResident(b *testing.B) (peak func() int) {
	if resident() == 0 {
		b.Skip("needs /proc")
	}
	stop, most := make(chan struct{}), make(chan int)
	go func() {
		for highest := 0; ; {
			highest = max(highest, resident())
			select {
			case <-stop:
				most <- highest
				return
			case <-time.After(5 * time.Millisecond):
			}
		}
	}()
	return func() int {
		close(stop)
		return <-most
	}
}

// resident is the second number of /proc/self/statm, in bytes; 0 where there
// is none.
func resident() int {
	text, _ := os.ReadFile("/proc/self/statm")
	if fields := strings.Fields(string(text)); len(fields) > 1 {
		pages, _ := strconv.Atoi(fields[1])
		return pages * os.Getpagesize()
	}
	return 0
}
