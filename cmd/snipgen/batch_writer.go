package main

import (
	"bufio"
	"sync"
)

// lineWriter writes lines, some at a time, and never a part of one.
type lineWriter struct {
	out  *bufio.Writer
	held []byte
	busy *sync.Mutex // locked while lines are written
}

// writeSize is how many bytes of lines are written at a time.
const writeSize = 64 << 10

// write takes one or more lines with their ends.
func (w *lineWriter) write(lines []byte) error {
	if len(w.held)+len(lines) > writeSize {
		if err := w.flush(); err != nil {
			return err
		}
	}
	if len(lines) > writeSize {
		return w.through(lines)
	}
	w.held = append(w.held, lines...)
	return nil
}

// flush writes what is held.
func (w *lineWriter) flush() error {
	if len(w.held) == 0 {
		return nil
	}
	lines := w.held
	w.held = w.held[:0]
	return w.through(lines)
}

func (w *lineWriter) through(lines []byte) error {
	w.busy.Lock()
	defer w.busy.Unlock()
	if _, err := w.out.Write(lines); err != nil {
		return err
	}
	return w.out.Flush()
}
