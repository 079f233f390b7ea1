package main

import (
	"bufio"
	"errors"
	"io"
	"strings"
)

// rawLine is a line of standard input, without its end.
type rawLine struct {
	number int // from 1, blank lines counted
	offset int // of its first byte in the input
	text   string
	long   bool // it is longer than allowed; text is empty
}

// lineReader reads lines of bounded length in memory of bounded size.
type lineReader struct {
	in     *bufio.Reader
	most   int // bytes of a line
	line   rawLine
	after  int    // offset of the next line
	held   []byte // of the line, while it is read
	failed error
}

const (
	readSize = 64 << 10 // bytes that are read at a time
	keepSize = 1 << 20  // bytes of a buffer that is kept for the next line
)

func newLineReader(in io.Reader, most int) *lineReader {
	return &lineReader{in: bufio.NewReaderSize(in, readSize), most: most}
}

// read gives the next line that is not blank. It fails with io.EOF after the
// last one, whether that has a line end or not, or with the error of reading.
func (r *lineReader) read() (rawLine, error) {
	for {
		err := r.readOne()
		if r.line.long || strings.Trim(r.line.text, " \t\r") != "" {
			return r.line, nil
		}
		if err != nil {
			return rawLine{}, err
		}
	}
}

// readOne reads a line, blank or not. An error comes with what was read
// before it.
func (r *lineReader) readOne() error {
	r.line = rawLine{number: r.line.number + 1, offset: r.after}
	for {
		piece, err := r.in.ReadSlice('\n')
		r.after += len(piece)
		r.add(piece)
		if !errors.Is(err, bufio.ErrBufferFull) {
			r.finish()
			return err
		}
	}
}

// add keeps a piece of the line, as long as that is not too long.
func (r *lineReader) add(piece []byte) {
	switch {
	case r.line.long:
	case len(r.held)+len(piece) > r.most+len("\n"):
		r.line.long, r.held = true, nil
	default:
		r.held = append(r.held, piece...)
	}
}

func (r *lineReader) finish() {
	text := strings.TrimSuffix(string(r.held), "\n")
	if r.line.number == 1 {
		text = strings.TrimPrefix(text, "\uFEFF")
	}
	if len(text) > r.most {
		r.line.long, text = true, ""
	}
	r.line.text = text
	if r.held = r.held[:0]; cap(r.held) > keepSize {
		r.held = nil
	}
}

// next is read for a pool: the line, its size, and whether there is one. The
// error that ends the input is kept for failure.
func (r *lineReader) next() (line rawLine, size int, more bool) {
	line, r.failed = r.read()
	return line, len(line.text), r.failed == nil
}

// failure is the error of reading, when reading did not just come to the end.
func (r *lineReader) failure() error {
	if errors.Is(r.failed, io.EOF) {
		return nil
	}
	return r.failed
}
