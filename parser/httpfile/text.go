package httpfile

import "snipgen/request"

// text is a value being made.
type text = request.Pieces

// reference stands for each reference in a masked text. It cannot be in
// literal text of a head, where it is an error.
const reference = request.Mark

func literal(s string, at request.Range) text {
	return text{{Kind: request.Literal, Text: s, Range: at}}
}

// references is how many pieces are no literal.
func references(t text) int {
	n := 0
	for i := range t {
		if t[i].Kind != request.Literal {
			n++
		}
	}
	return n
}

// placed is a copy that belongs to one range, that of the reference which
// asked for it.
func placed(t text, at request.Range) text {
	out := make(text, len(t))
	for i, s := range t {
		s.Range = at
		s.Parts = placed(s.Parts, at)
		if len(s.Parts) == 0 {
			s.Parts = nil
		}
		out[i] = s
	}
	return out
}

// cost is what a copy takes, for the bound on what variables may add. Literals
// become one with their neighbours.
func cost(t text) int {
	n := 128 * references(t)
	for _, s := range t {
		n += len(s.Text)
	}
	return n
}
