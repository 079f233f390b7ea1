package main

import (
	"bufio"
	"io"
	"os"
	"slices"
	"strings"

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
	in.locator = &fileLocator{name: in.name}
	return f.readStream(in, file, every)
}

func (f *readFlags) readStream(in *input, from io.Reader, every bool) error {
	o := f.readOptions(in)
	o.All = o.All || every
	read, err := snipgen.ReadArchive(from, o)
	if err != nil {
		return unreadable(err)
	}
	in.keep(read)
	return nil
}

// loadStream reads standard input, which is read once only. It fails with an
// *archiveStream for an archive over the limit, from which the archive is read.
func (f *readFlags) loadStream(in io.Reader) (string, error) {
	limit := int64(f.MaxSize)
	text, err := snipgen.Read(io.LimitReader(in, limit+1), limit+1)
	if err != nil || int64(len(text)) <= limit {
		return text, err
	}
	if f.Input == "har" || f.Input == "auto" && snipgen.KindOf(text[:min(len(text), 4<<10)], "-") == snipgen.HAR {
		return "", &archiveStream{from: io.MultiReader(strings.NewReader(text), in)}
	}
	return "", &snipgen.TooLarge{Max: limit}
}

// archiveStream is an archive on standard input. It is an error of reading the
// whole of it.
type archiveStream struct {
	from  io.Reader
	lines lineIndex
}

func (a *archiveStream) Error() string { return "the archive is larger than the limit" }

func (a *archiveStream) Read(p []byte) (int, error) {
	n, err := a.from.Read(p)
	a.lines.add(p[:n])
	return n, err
}

// lineIndex finds places in what went by, by the offsets of its line ends.
type lineIndex struct {
	ends []int
	size int
}

func (l *lineIndex) add(p []byte) {
	for i, c := range p {
		if c == '\n' {
			l.ends = append(l.ends, l.size+i)
		}
	}
	l.size += len(p)
}

// Place counts columns in bytes.
func (l *lineIndex) Place(offset int) snipgen.Place {
	n, _ := slices.BinarySearch(l.ends, offset)
	start := 0
	if n > 0 {
		start = l.ends[n-1] + 1
	}
	var place snipgen.Place
	place.Line, place.Column = n+1, offset-start+1
	return place
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
