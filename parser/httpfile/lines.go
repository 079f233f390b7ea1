package httpfile

import (
	"iter"
	"strings"

	"snipgen/parser"
	"snipgen/request"
)

// bodyLine is a line of a body: its text, and where its line end ends.
type bodyLine struct {
	request.Range
	next   int
	number int
	last   bool
}

// bodyLines are the lines of a body from one that is not blank to one that is
// not. They are found anew whenever they are asked for: a list of them would
// take ten times the memory of short lines.
type bodyLines struct {
	at    request.Range // without the line end of the last
	next  int           // with it
	first int           // number of the first line
	out   bitset        // numbers of the lines that are left out
}

func (l bodyLines) isEmpty() bool { return l.at.Len() == 0 }

// from are the lines from one of them.
func (l bodyLines) from(line bodyLine) bodyLines {
	l.at.Start, l.first = line.Start, line.number
	return l
}

// each are the lines that are not left out.
func (r *reader) each(l bodyLines) iter.Seq[bodyLine] {
	return func(yield func(bodyLine) bool) {
		for pos, number := l.at.Start, l.first; pos < l.at.End; number++ {
			line, next := parser.LineAt(r.input, pos)
			pos = next
			if !l.out.has(number) && !yield(bodyLine{line, next, number, line.End >= l.at.End}) {
				return
			}
		}
	}
}

// firstOf is the first line; there is one.
func (r *reader) firstOf(l bodyLines) bodyLine {
	line, next := parser.LineAt(r.input, l.at.Start)
	return bodyLine{line, next, l.first, line.End >= l.at.End}
}

// bodyLines are the lines of a body without scripts and what else is left
// out. A response ends it.
func (r *reader) bodyLines(m *message) bodyLines {
	var lines bodyLines
	carries := m.media == "message/http" || m.media == "application/http"
	blank, number := true, 0
	for b := m.block; ; number++ {
		line, ok := r.line(b)
		if !ok {
			return lines
		}
		inner := r.trim(line)
		if next := b.pos; inner.Len() > 0 && r.skipInBody(m, inner, blank) {
			last := number + strings.Count(r.input[next:b.pos], "\n")
			for ; number < last; number++ {
				lines.out.set(number)
			}
			lines.out.set(number)
			continue
		}
		if blank && !carries && r.skipPasted(b, line) {
			return lines
		}
		if blank = inner.Len() == 0; !blank {
			lines.take(line, b.pos, number)
		}
	}
}

// take makes a line the last one.
func (l *bodyLines) take(line request.Range, next, number int) {
	if l.isEmpty() {
		l.at.Start, l.first = line.Start, number
	}
	l.at.End, l.next = line.End, next
}

// bitset is a set of small numbers, of a bit for each up to the largest.
type bitset []uint64

func (s *bitset) set(n int) {
	for len(*s) <= n/64 {
		*s = append(*s, 0)
	}
	(*s)[n/64] |= 1 << (n % 64)
}

func (s bitset) has(n int) bool { return n/64 < len(s) && s[n/64]>>(n%64)&1 == 1 }
