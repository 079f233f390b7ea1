package main

import (
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"
)

// The places of a stream are those that counting in its text gives.
func TestLineIndexPlaces(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for _, widths := range [][]int{{1}, {1, 2, 3}, {127, 128, 129}, {20000}, {1, 70000, 1}} {
		var text strings.Builder
		for range 3000 {
			text.WriteString(strings.Repeat("x", widths[random.IntN(len(widths))]-1) + "\n")
		}
		text.WriteString("last")
		s := text.String()
		var index lineIndex
		for rest := s; rest != ""; {
			n := min(len(rest), 1+random.IntN(5000))
			index.add([]byte(rest[:n]))
			rest = rest[n:]
		}
		for range 300 {
			offset := random.IntN(len(s) + 1)
			line := 1 + strings.Count(s[:offset], "\n")
			column := offset - strings.LastIndexByte(s[:offset], '\n')
			if got := index.Place(offset); got.Line != line || got.Column != column {
				t.Fatalf("widths %v: offset %d is on %d:%d, want %d:%d", widths, offset, got.Line, got.Column, line, column)
			}
		}
	}
}

// An archive on standard input may be of line ends only.
func TestLineIndexOfLineEnds(t *testing.T) {
	const size = 1 << 20
	piece := []byte(strings.Repeat("\n", 4<<10))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	var index lineIndex
	for range size / len(piece) {
		index.add(piece)
	}
	runtime.ReadMemStats(&after)
	if taken := after.TotalAlloc - before.TotalAlloc; taken > 2*size {
		t.Errorf("%d bytes of memory for the places of %d lines", taken, size)
	}
	if place := index.Place(size); place.Line != size+1 {
		t.Errorf("the end is on line %d, want %d", place.Line, size+1)
	}
}
