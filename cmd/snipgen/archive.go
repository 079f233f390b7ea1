package main

import (
	"bytes"
	"encoding/binary"
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
	in.locator = snipgen.NewLocatorAt(&lateFile{name: in.name})
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

// lineIndex finds places in what went by. It keeps how long each line was, in
// a byte for most, as there may be as many lines as bytes.
type lineIndex struct {
	runs  []lineRun // of runLines lines each, but for the last
	lines int       // that have ended
	start int       // of the line that goes by
	size  int
}

// lineRun is some lines one after the other.
type lineRun struct {
	start  int    // offset of the first
	widths []byte // of each with its line end, as varints
}

const runLines = 1024

func (l *lineIndex) add(p []byte) {
	for n := bytes.IndexByte(p, '\n'); n >= 0; n = bytes.IndexByte(p, '\n') {
		l.size += n + 1
		l.end()
		p = p[n+1:]
	}
	l.size += len(p)
}

// end notes the line that has ended.
func (l *lineIndex) end() {
	if l.lines%runLines == 0 {
		l.runs = append(l.runs, lineRun{l.start, make([]byte, 0, runLines)})
	}
	run := &l.runs[len(l.runs)-1]
	run.widths = binary.AppendUvarint(run.widths, uint64(l.size-l.start))
	l.lines++
	l.start = l.size
}

// Place counts columns in bytes.
func (l *lineIndex) Place(offset int) snipgen.Place {
	n, found := slices.BinarySearchFunc(l.runs, offset, func(r lineRun, offset int) int { return r.start - offset })
	if !found {
		n--
	}
	line, start := 0, 0
	if n >= 0 {
		line, start = l.runs[n].lineAt(offset)
		line += n * runLines
	}
	var place snipgen.Place
	place.Line, place.Column = line+1, offset-start+1
	return place
}

// lineAt is the number of a line among those of the run, from 0, and where it
// starts: the line with the offset, or the one after the run.
func (r *lineRun) lineAt(offset int) (line, start int) {
	start = r.start
	for rest := r.widths; len(rest) > 0; line++ {
		width, n := binary.Uvarint(rest)
		if start+int(width) > offset {
			break
		}
		start, rest = start+int(width), rest[n:]
	}
	return line, start
}

// lateFile is a file that is opened when it is first read. One that has gone
// away is empty.
type lateFile struct {
	name string
	file *os.File
}

func (f *lateFile) ReadAt(p []byte, offset int64) (int, error) {
	if f.file == nil {
		f.file, _ = os.Open(f.name)
	}
	return f.file.ReadAt(p, offset)
}
