package parser

import (
	"strings"
	"unicode/utf8"
)

// Position is a place in the input as editors count it.
type Position struct {
	Line   int // from 1; LF ends a line
	Column int // from 1, in Unicode code points; a byte that is not UTF-8 counts as one, a byte order mark as none
}

// Locate is the position of a byte offset. An offset outside the input is
// moved to its nearer end.
func Locate(input string, offset int) Position { return NewLocator(input).Place(offset).Position }

// Place is a position with the line that it stands on.
type Place struct {
	Position
	Text string // the line, as [Line] gives it
	Byte int    // where the position stands in Text, in bytes
}

// Locator finds places in one input. Offsets in rising order cost one pass
// over the input together. It is for one goroutine.
type Locator struct {
	input  string
	offset int // up to here
	lines  int // line ends are counted
}

// NewLocator makes a locator for an input.
func NewLocator(input string) *Locator { return &Locator{input: input} }

// Place is the place of a byte offset. An offset outside the input is moved
// to its nearer end.
func (l *Locator) Place(offset int) Place {
	offset = clamp(l.input, offset)
	if offset < l.offset {
		l.offset, l.lines = 0, 0
	}
	l.lines += strings.Count(l.input[l.offset:offset], "\n")
	l.offset = offset
	start := lineStart(l.input, offset)
	line, _ := lineAt(l.input, start)
	start = min(start+skip(l.input, start), offset)
	return Place{
		Position: Position{Line: 1 + l.lines, Column: 1 + utf8.RuneCountInString(l.input[start:offset])},
		Text:     l.input[start:max(start, line.End)],
		Byte:     offset - start,
	}
}

// Line is the text of the line that holds a byte offset, without its line end
// and without a byte order mark: the text that columns of [Locate] count in.
func Line(input string, offset int) string {
	start := lineStart(input, clamp(input, offset))
	line, _ := lineAt(input, start)
	return input[start+skip(input, start) : line.End]
}

func clamp(input string, offset int) int { return min(max(offset, 0), len(input)) }

func lineStart(input string, offset int) int { return strings.LastIndexByte(input[:offset], '\n') + 1 }

// skip is the length of the byte order mark on the line that starts there.
func skip(input string, start int) int {
	if start > 0 {
		return 0
	}
	return skipMark(input)
}
