package curl

import (
	"fmt"
	"strconv"
	"strings"

	"mvdan.cc/sh/v3/syntax"

	"snipgen/request"
)

// arguments reads a word of a command: brace expansion, then parameter
// expansion and the splitting of what comes from variables without quotes
// (Bash Reference Manual, 3.5). It may be no argument at all, or several.
func (b *bash) arguments(w *syntax.Word) []word {
	alternatives, ok := b.alternatives(w)
	if !ok {
		d := decoder{bash: b, at: nodeRange(w)}
		d.fault("brace-expansion", d.at, "brace expansion that is not read: too many words, or a sequence that is not of numbers or of letters of one case", "write the words out, or put the braces in quotes")
		return []word{d.out.word(d.at)}
	}
	var out []word
	for _, pieces := range alternatives {
		d := decoder{bash: b, splits: true, at: nodeRange(w)}
		for _, p := range pieces {
			p.decode(&d)
		}
		out = append(out, d.finish()...)
	}
	return out
}

// piece is a part of a word, or a stretch of a literal one.
type piece struct {
	part       syntax.WordPart // nil for a stretch
	start, end int             // of a stretch in the input
	operator   byte            // { , or } without quotes, 0 for other stretches
	text       string          // what a sequence puts in its place
	match      int             // of {: the index of its }
	commas     []int           // of {: the indices of its commas
}

func (p piece) decode(d *decoder) {
	switch {
	case p.part != nil:
		d.part(p.part)
	case p.text != "":
		d.started = true
		d.out.literal(p.text, request.Range{Start: p.start, End: p.end})
	default:
		d.literal(p.start, p.end)
	}
}

// alternatives are the words that brace expansion makes of one.
func (b *bash) alternatives(w *syntax.Word) ([][]piece, bool) {
	pieces, any := b.pieces(w)
	if !any {
		return [][]piece{pieces}, true
	}
	matchBraces(pieces)
	e := expander{reader: b.reader, pieces: pieces}
	out := e.expand(0, len(pieces))
	return out, !e.refused
}

// pieces cuts the literal parts of a word at its braces and commas.
func (b *bash) pieces(w *syntax.Word) (pieces []piece, any bool) {
	for _, part := range w.Parts {
		lit, ok := part.(*syntax.Lit)
		if !ok {
			pieces = append(pieces, piece{part: part})
			continue
		}
		kept, end := offset(lit.Pos()), offset(lit.End())
		for i := kept; i < end; i++ {
			switch c := b.text[i]; c {
			case '\\':
				i++
			case '{', ',', '}':
				if i > kept {
					pieces = append(pieces, piece{start: kept, end: i})
				}
				pieces = append(pieces, piece{start: i, end: i + 1, operator: c})
				kept = i + 1
				any = any || c == '{'
			}
		}
		if kept < end {
			pieces = append(pieces, piece{start: kept, end: end})
		}
	}
	return pieces, any
}

// matchBraces notes the closing brace and the commas of each opening one. One
// that is not closed is a character.
func matchBraces(pieces []piece) {
	var open []int
	for i := range pieces {
		switch pieces[i].operator {
		case '{':
			open = append(open, i)
		case ',':
			if len(open) > 0 {
				p := &pieces[open[len(open)-1]]
				p.commas = append(p.commas, i)
			}
		case '}':
			if len(open) > 0 {
				pieces[open[len(open)-1]].match = i
				open = open[:len(open)-1]
			}
		}
	}
}

// expander makes the words of one with braces.
type expander struct {
	*reader
	pieces  []piece
	refused bool
}

// expand gives the words of the pieces from start to end.
func (e *expander) expand(start, end int) [][]piece {
	for i := start; i < end; i++ {
		p := &e.pieces[i]
		if p.operator != '{' || p.match == 0 || p.match >= end {
			continue
		}
		choices := e.choices(i)
		if choices == nil {
			continue
		}
		return e.product(e.pieces[start:i], choices, e.expand(p.match+1, end))
	}
	if e.refused || !e.spend(end-start+1) {
		e.refused = true
		return nil
	}
	return [][]piece{e.pieces[start:end:end]}
}

// choices are the words within a brace, or nil where it is a character.
func (e *expander) choices(open int) [][]piece {
	p := &e.pieces[open]
	if len(p.commas) == 0 {
		return e.sequence(open)
	}
	out := [][]piece{}
	start := open + 1
	for _, end := range append(p.commas[:len(p.commas):len(p.commas)], p.match) {
		out = append(out, e.expand(start, end)...)
		start = end + 1
	}
	return out
}

func (e *expander) product(prefix []piece, choices, tails [][]piece) [][]piece {
	var out [][]piece
	for _, c := range choices {
		for _, tail := range tails {
			if e.refused = e.refused || !e.spend(32*(len(prefix)+len(c)+len(tail)+1)); e.refused {
				return nil
			}
			word := append(prefix[:len(prefix):len(prefix)], c...)
			out = append(out, append(word, tail...))
		}
	}
	return out
}

// sequence reads {1..9}, {a..e} and {1..9..2}.
func (e *expander) sequence(open int) [][]piece {
	p := &e.pieces[open]
	if p.match != open+2 || e.pieces[open+1].part != nil {
		return nil
	}
	inner := e.pieces[open+1]
	texts, ok := e.sequenceOf(e.input[inner.start:inner.end])
	if !ok {
		return nil
	}
	out := make([][]piece, len(texts))
	for i, text := range texts {
		out[i] = []piece{{start: p.start, end: e.pieces[p.match].end, text: text}}
	}
	return out
}

// sequenceOf lists a sequence. ok is false for text that is none.
func (e *expander) sequenceOf(s string) (texts []string, ok bool) {
	bounds := strings.Split(s, "..")
	if len(bounds) != 2 && len(bounds) != 3 {
		return nil, false
	}
	step := 1
	if len(bounds) == 3 {
		n, err := strconv.Atoi(bounds[2])
		if err != nil {
			return nil, false
		}
		step = max(n, -n, 1)
	}
	first, last, text, ok := sequenceBounds(bounds[0], bounds[1])
	if !ok {
		return nil, false
	}
	if text == nil || max(first-last, last-first)/step >= maxURLs {
		e.refused = true
		return []string{""}, true
	}
	for n := first; first <= last && n <= last || first > last && n >= last; {
		texts = append(texts, text(n))
		if n += step; first > last {
			n -= 2 * step
		}
	}
	return texts, true
}

// sequenceBounds reads both ends: numbers, with the width of one that begins
// with a zero, or letters. text is nil for letters of both cases.
func sequenceBounds(from, to string) (first, last int, text func(int) string, ok bool) {
	if len(from) == 1 && len(to) == 1 && isLetter(from[0]) && isLetter(to[0]) {
		if from[0]&0x20 != to[0]&0x20 {
			return 0, 0, nil, true
		}
		return int(from[0]), int(to[0]), func(n int) string { return string(rune(n)) }, true
	}
	first, err1 := strconv.Atoi(from)
	last, err2 := strconv.Atoi(to)
	if err1 != nil || err2 != nil || len(from) > 9 || len(to) > 9 {
		return 0, 0, nil, false
	}
	width := 0
	if padded(from) || padded(to) {
		width = max(len(from), len(to))
	}
	return first, last, func(n int) string { return fmt.Sprintf("%0*d", width, n) }, true
}

func padded(s string) bool {
	s = strings.TrimPrefix(s, "-")
	return len(s) > 1 && s[0] == '0'
}
