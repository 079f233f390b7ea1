package main

import (
	"bufio"
	"iter"
	"unicode/utf8"
)

// content is the code of a snippet, as a string or as bytes: a second copy of a
// long one would take as much memory as all else.
type content struct {
	text  string
	bytes []byte
}

func (c content) size() int { return len(c.text) + len(c.bytes) }

func (c content) String() string {
	if c.bytes != nil {
		return string(c.bytes)
	}
	return c.text
}

// piece is how much of a text is taken at a time, in bytes.
const piece = 32 << 10

// pieces are those of the code, one after the other. None ends within a character.
func (c content) pieces() iter.Seq[string] {
	return func(yield func(string) bool) {
		for start := 0; start < c.size(); {
			text := c.slice(start, min(c.size(), start+piece+utf8.UTFMax))
			text = text[:wholeCharacters(text, piece)]
			if !yield(text) {
				return
			}
			start += len(text)
		}
	}
}

func (c content) slice(start, end int) string {
	if c.bytes != nil {
		return string(c.bytes[start:end])
	}
	return c.text[start:end]
}

// wholeCharacters is how much of a text there is up to a number of bytes, or a
// few fewer.
func wholeCharacters(text string, most int) int {
	if len(text) <= most {
		return len(text)
	}
	for n := most; n > most-utf8.UTFMax; n-- {
		if utf8.RuneStart(text[n]) {
			return n
		}
	}
	return most // which is no text
}

// isText reports whether the code is UTF-8.
func (c content) isText() bool {
	for text := range c.pieces() {
		if !utf8.ValidString(text) {
			return false
		}
	}
	return true
}

// print writes the code; with line its last line ends, which that of a message
// may not do.
func (c content) print(w *bufio.Writer, line bool) error {
	for text := range c.pieces() {
		w.WriteString(text)
	}
	if n := c.size(); line && (n == 0 || c.slice(n-1, n) != "\n") {
		return w.WriteByte('\n')
	}
	_, err := w.WriteString("") // tells of an error before
	return err
}

// longestRun is the length of the longest run of an ASCII character.
func (c content) longestRun(of byte) int {
	longest, run := 0, 0
	for text := range c.pieces() {
		for i := range len(text) {
			if text[i] != of {
				run = 0
				continue
			}
			run++
			longest = max(longest, run)
		}
	}
	return longest
}
