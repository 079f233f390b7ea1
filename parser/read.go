package parser

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"
)

// TooLarge is the error of [Read] for an input over the limit.
type TooLarge struct {
	Max int64 // bytes
}

func (e *TooLarge) Error() string { return fmt.Sprintf("input is larger than %d bytes", e.Max) }

// ErrNotRegular is the error for a device, a pipe, or whatever else is no file
// with content, where a file is named.
var ErrNotRegular = errors.New("no regular file")

// Open opens a regular file. It fails with ErrNotRegular for what is none, and
// with whatever error opening gives.
func Open(files fs.FS, name string) (fs.File, error) {
	f, err := files.Open(name)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err == nil && !info.Mode().IsRegular() {
		err = ErrNotRegular
	}
	if err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}

// HasDrive reports whether a path with slashes starts at a drive of Windows. A
// colon alone is a character like any other: file systems that do not take it
// refuse it.
func HasDrive(path string) bool {
	return len(path) > 2 && path[1:3] == ":/" && 'a' <= path[0]|0x20 && path[0]|0x20 <= 'z'
}

// Read takes the whole of r into memory, once. It fails with a *TooLarge as
// soon as it knows of more than max bytes (0 stands for DefaultMaxSize),
// without keeping them, and with whatever error reading gives.
func Read(r io.Reader, max int64) (string, error) {
	max = Options{MaxSize: max}.maxSize()
	size := sizeOf(r)
	if size > max {
		return "", &TooLarge{max}
	}
	text, err := readAll(io.LimitReader(r, max), size)
	if err != nil {
		return "", err
	}
	if int64(len(text)) == max && !atEnd(r) {
		return "", &TooLarge{max}
	}
	return text, nil
}

// readAll reads up to the end. What is more than the size that is expected
// comes in pieces, which are put together at the end: room that grows would be
// copied time and again.
func readAll(r io.Reader, size int64) (string, error) {
	var text strings.Builder
	text.Grow(int(size))
	_, err := io.CopyN(&text, r, size)
	var pieces [][]byte
	total := 0
	for err == nil {
		piece, n := make([]byte, pieceSize), 0
		n, err = io.ReadFull(r, piece)
		pieces = append(pieces, piece[:n])
		total += n
	}
	if err != io.EOF && err != io.ErrUnexpectedEOF {
		return "", err
	}
	text.Grow(total)
	for _, piece := range pieces {
		text.Write(piece)
	}
	return text.String(), nil
}

// pieceSize is how much is read at a time when the size is not known, in bytes.
const pieceSize = 64 << 10

// sizeOf is the size that r claims to have, 0 when it does not know.
func sizeOf(r io.Reader) int64 {
	switch r := r.(type) {
	case *io.LimitedReader:
		return min(sizeOf(r.R), r.N)
	case interface{ Len() int }:
		return int64(r.Len())
	case interface{ Stat() (fs.FileInfo, error) }:
		if info, err := r.Stat(); err == nil && info.Mode().IsRegular() {
			return info.Size()
		}
	}
	return 0
}

func atEnd(r io.Reader) bool {
	n, _ := io.ReadFull(r, make([]byte, 1))
	return n == 0
}
