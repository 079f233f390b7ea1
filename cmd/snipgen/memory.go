package main

import (
	"os"
	"runtime/debug"
)

const (
	mebibyte   = 1 << 20
	memoryFree = 48 * mebibyte // that any run may take, besides what the program's own file takes
	memoryEach = 6             // bytes for each of the input
)

// expect tells the collector about how much memory it takes to read that much
// more of input and to write what is made of it. It would otherwise let garbage
// grow to the size of all that is in use. GOMEMLIMIT overrides it.
func (s *session) expect(size int) {
	if s.expected += size; os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(int64(memoryFree + memoryEach*s.expected))
	}
}
