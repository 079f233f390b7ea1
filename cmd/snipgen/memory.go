package main

import (
	"os"
	"runtime/debug"
)

const (
	mebibyte   = 1 << 20
	memoryFree = 64 * mebibyte // that any run may take
	memoryEach = 6             // bytes for each of the input
	fewOf      = 100           // requests, whose own memory does not count
)

// expect tells the collector about how much memory it takes to convert a few
// large requests, one snippet after the other. It would otherwise let garbage
// grow to the size of all that is in use. GOMEMLIMIT overrides it.
func expect(inputs []*input) {
	size, count := 0, 0
	for _, in := range inputs {
		size += len(in.text)
		count += len(in.requests)
	}
	if size > mebibyte && count <= fewOf && os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(int64(memoryFree + memoryEach*size))
	}
}
