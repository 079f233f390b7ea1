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
func Locate(input string, offset int) Position {
	offset = clamp(input, offset)
	start := lineStart(input, offset)
	return Position{
		Line:   1 + strings.Count(input[:start], "\n"),
		Column: 1 + utf8.RuneCountInString(input[min(start+skip(input, start), offset):offset]),
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
