package main

import (
	"bufio"
	"io"
	"os"

	"snipgen"
)

// isArchive reports whether a file is an HTTP archive: those may be larger
// than other inputs, as they are not kept in memory.
func (f *readFlags) isArchive(name string) bool {
	if name == "-" || f.Input != "auto" {
		return name != "-" && f.Input == "har"
	}
	file, err := os.Open(name)
	if err != nil {
		return false
	}
	defer file.Close()
	head := make([]byte, 4<<10)
	n, _ := io.ReadFull(file, head)
	return snipgen.KindOf(string(head[:n]), name) == snipgen.HAR
}

// readArchive reads an archive entry by entry. It fails with *usageError.
func (f *readFlags) readArchive(in *input, every bool) error {
	file, err := os.Open(in.name)
	if err != nil {
		return unreadable(err)
	}
	defer file.Close()
	o := f.readOptions(in)
	o.All = o.All || every
	read, err := snipgen.ReadArchive(file, o)
	if err != nil {
		return unreadable(err)
	}
	in.keep(read)
	in.locator = &fileLocator{name: in.name}
	return nil
}

// fileLocator finds places in a file, without the text of their lines. Offsets
// in rising order cost one pass over the file together.
type fileLocator struct {
	name   string
	file   *os.File
	in     *bufio.Reader
	offset int
	place  snipgen.Place
}

// Place counts lines, and columns in code points of UTF-8.
func (l *fileLocator) Place(offset int) snipgen.Place {
	if l.in == nil || offset < l.offset {
		l.rewind()
	}
	for l.offset < offset {
		c, err := l.in.ReadByte()
		if err != nil {
			break
		}
		l.offset++
		switch {
		case c == '\n':
			l.place.Line, l.place.Column = l.place.Line+1, 1
		case c&0xc0 != 0x80:
			l.place.Column++
		}
	}
	return l.place
}

// rewind starts anew. A file that has gone away has one place.
func (l *fileLocator) rewind() {
	if l.file != nil {
		l.file.Close()
	}
	l.file, _ = os.Open(l.name)
	l.in, l.offset = bufio.NewReaderSize(l.file, 64<<10), 0
	l.place.Line, l.place.Column = 1, 1
}
