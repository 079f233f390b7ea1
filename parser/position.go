package parser

import (
	"io"
	"strings"
	"unicode/utf8"

	"snipgen/request"
)

// Position is a place in the input as editors count it.
type Position struct {
	Line   int // from 1; LF ends a line
	Column int // from 1, in Unicode code points; a byte that is not UTF-8 counts as one, a byte order mark as none
}

// Locate is the position of a byte offset. An offset outside the input is
// moved to its nearer end.
func Locate(input string, offset int) Position { return NewLocator(input).Place(offset).Position }

// Place is a position with the line that it stands on, as much of it as is
// near: at most lineWindow bytes before and after.
type Place struct {
	Position
	Text   string // of the line, without its line end and a byte order mark; "" where the input is not in memory
	Byte   int    // where the position stands in Text, in bytes
	Before bool   // there is more of the line before Text
	After  bool   // there is more of the line after Text
}

// lineWindow is what can be shown of a line, in bytes to either side.
const lineWindow = 1 << 10

// Locator finds places in one input. It goes over the input once, no farther
// than it is asked about, and then over no more than blockSize bytes for a
// place: n places in m bytes, in any order, cost O(n + m). It is for one
// goroutine.
type Locator struct {
	read     func(from, to int) string // less, or nothing, at the end of the input
	inMemory bool
	marks    []mark // one for each blockSize bytes, in order
	latest   mark   // of the place asked for last
}

// blockSize is how far the marks of a locator are apart, in bytes.
const blockSize = 4 << 10

// mark is an offset where a character begins, with what is before it.
type mark struct {
	offset  int
	lines   int // line ends
	start   int // of the line
	columns int // code points since then
}

// NewLocator makes a locator for an input.
func NewLocator(input string) *Locator {
	return &Locator{inMemory: true, read: func(from, to int) string { return input[min(from, len(input)):min(to, len(input))] }}
}

// NewLocatorAt makes a locator for an input that is not in memory. Where it
// cannot be read, it ends.
func NewLocatorAt(in io.ReaderAt) *Locator {
	buffer := make([]byte, blockSize+2*utf8.UTFMax)
	return &Locator{read: func(from, to int) string {
		n, _ := in.ReadAt(buffer[:to-from], int64(from))
		return string(buffer[:n])
	}}
}

// Place is the place of a byte offset. An offset outside the input is moved
// to its nearer end.
func (l *Locator) Place(offset int) Place {
	if l.read == nil { // the zero Locator is of an empty input
		l.read = func(int, int) string { return "" }
	}
	if l.marks == nil {
		start := skipMark(l.read(0, len(byteOrderMark)))
		l.latest = mark{offset: start, start: start}
		l.marks = append(l.marks, l.latest)
	}
	m := l.markOf(max(offset, l.marks[0].offset))
	p := Place{Position: Position{Line: 1 + m.lines, Column: 1 + m.columns}}
	if l.inMemory {
		l.show(&p, m)
	}
	return p
}

// markOf is the mark of an offset, counted from the nearest one before it.
func (l *Locator) markOf(offset int) mark {
	for l.extend(offset) {
	}
	from := l.before(offset)
	text := l.read(from.offset, offset+1)
	if len(text) <= offset-from.offset { // the end of the input
		return from.over(text)
	}
	m := from.over(text[:offset-from.offset])
	if utf8.RuneStart(text[offset-from.offset]) {
		l.latest = m
	}
	return m
}

// before is the last mark that is not behind an offset.
func (l *Locator) before(offset int) mark {
	i := min((offset-l.marks[0].offset)/blockSize, len(l.marks)-1)
	if l.marks[i].offset > offset {
		i--
	}
	if m := l.marks[i]; m.offset > l.latest.offset || l.latest.offset > offset {
		return m
	}
	return l.latest
}

// extend makes the next mark, if there is input for it and it is not behind
// an offset.
func (l *Locator) extend(offset int) bool {
	next := l.marks[0].offset + len(l.marks)*blockSize
	last := l.marks[len(l.marks)-1]
	if next > offset {
		return false
	}
	text := l.read(last.offset, next+utf8.UTFMax)
	size := next - last.offset
	if len(text) <= size {
		return false
	}
	l.marks = append(l.marks, last.over(text[:characterAt(text, size)]))
	return true
}

// characterAt is the first offset from n on at which no character goes on: one
// has three bytes at most after its first.
func characterAt(text string, n int) int {
	for end := n + utf8.UTFMax - 1; n < min(end, len(text)) && !utf8.RuneStart(text[n]); {
		n++
	}
	return n
}

// over is the mark at the end of the text that follows.
func (m mark) over(text string) mark {
	m.offset += len(text)
	if n := strings.LastIndexByte(text, '\n'); n >= 0 {
		m.lines += strings.Count(text, "\n")
		text = text[n+1:]
		m.start, m.columns = m.offset-len(text), 0
	}
	m.columns += utf8.RuneCountInString(text)
	return m
}

// show gives a place the text around it.
func (l *Locator) show(p *Place, m mark) {
	start := max(m.start, m.offset-lineWindow)
	before := l.read(start, m.offset)
	if p.Before = start > m.start; p.Before {
		before = before[characterAt(before, 0):]
	}
	p.Byte = len(before)
	p.Text = l.read(m.offset-len(before), m.offset+lineWindow+1)
	end := strings.IndexByte(p.Text[p.Byte:], '\n')
	switch {
	case end >= 0:
		p.Text = strings.TrimSuffix(p.Text[:p.Byte+end], "\r")
	case len(p.Text) > p.Byte+lineWindow:
		p.Text, p.After = p.Text[:lastCharacter(p.Text)], true
	}
}

// lastCharacter is where the last character of a text begins, which may be cut.
func lastCharacter(text string) int {
	n := len(text) - 1
	for end := n - utf8.UTFMax + 1; n > max(end, 0) && !utf8.RuneStart(text[n]); {
		n--
	}
	return n
}

// Line is the text of the line that holds a byte offset, without its line end
// and without a byte order mark: the text that columns of [Locate] count in.
func Line(input string, offset int) string {
	offset = min(max(offset, 0), len(input))
	start := strings.LastIndexByte(input[:offset], '\n') + 1
	line, _ := lineAt(input, start)
	if start == 0 {
		start = skipMark(input)
	}
	return input[start:line.End]
}

// LineRange is the range of a line, from 1, as [Locate] counts, with its line
// end; one byte more for the last line, so that the end of the input is in it.
// ok is false when the input has no such line.
func LineRange(input string, line int) (at request.Range, ok bool) {
	if line < 1 {
		return request.Range{}, false
	}
	start := 0
	for range line - 1 {
		n := strings.IndexByte(input[start:], '\n')
		if n < 0 {
			return request.Range{}, false
		}
		start += n + 1
	}
	_, next := lineAt(input, start)
	if next == len(input) {
		next++
	}
	return request.Range{Start: start, End: next}, true
}
