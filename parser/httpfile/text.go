package httpfile

import (
	"strings"

	"snipgen/request"
)

// text is a value being made: literal text and references in order.
type text []request.Segment

// reference stands for each reference in a masked text. It cannot be in
// literal text of a head, where it is an error.
const reference = '\x00'

// masked is the text with one byte for each reference, so that structure is
// found by looking for its characters.
func (t text) masked() string {
	if len(t) == 1 && t[0].Kind == request.Literal {
		return t[0].Text
	}
	var out strings.Builder
	for _, s := range t {
		if s.Kind == request.Literal {
			out.WriteString(s.Text)
		} else {
			out.WriteByte(reference)
		}
	}
	return out.String()
}

// slice is a part of the text, by offsets of the masked one.
func (t text) slice(from, to int) text {
	var out text
	pos := 0
	for _, s := range t {
		n := 1
		if s.Kind == request.Literal {
			n = len(s.Text)
		}
		if start, end := max(from-pos, 0), min(to-pos, n); start < end {
			out = append(out, part(s, start, end))
		}
		pos += n
	}
	return out
}

func part(s request.Segment, start, end int) request.Segment {
	if s.Kind != request.Literal || end-start == len(s.Text) {
		return s
	}
	if s.Range.Len() == len(s.Text) {
		s.Range = request.Range{Start: s.Range.Start + start, End: s.Range.Start + end}
	}
	s.Text = s.Text[start:end]
	return s
}

// literal is the text when there is no reference in it.
func (t text) literal() (string, bool) {
	for _, s := range t {
		if s.Kind != request.Literal {
			return "", false
		}
	}
	return t.masked(), true
}

// value makes a value of the text, neighbouring literals joined.
func (t text) value(at request.Range) request.Value {
	if s, ok := t.literal(); ok {
		return request.Text(s, at)
	}
	return request.Join(t.merged(), at)
}

func (t text) merged() []request.Segment {
	var out []request.Segment
	for i := 0; i < len(t); {
		end := i + 1
		for t[i].Kind == request.Literal && end < len(t) && t[end].Kind == request.Literal {
			end++
		}
		s := t[i]
		if end > i+1 {
			s.Text = t[i:end].masked()
			s.Range.End = max(s.Range.End, t[end-1].Range.End)
		}
		if s.Kind != request.Literal || s.Text != "" {
			out = append(out, s)
		}
		i = end
	}
	return out
}

// references is how many pieces are no literal.
func (t text) references() int {
	n := 0
	for i := range t {
		if t[i].Kind != request.Literal {
			n++
		}
	}
	return n
}

// each changes the literal parts.
func (t text) each(change func(string) string) text {
	out := make(text, len(t))
	for i, s := range t {
		if s.Kind == request.Literal {
			s.Text = change(s.Text)
		}
		out[i] = s
	}
	return out
}

// placed is a copy that belongs to one range, that of the reference which
// asked for it.
func (t text) placed(at request.Range) text {
	out := make(text, len(t))
	for i, s := range t {
		s.Range = at
		s.Parts = text(s.Parts).placed(at)
		if len(s.Parts) == 0 {
			s.Parts = nil
		}
		out[i] = s
	}
	return out
}

// cost is what a copy takes, for the bound on what variables may add. Literals
// become one with their neighbours.
func (t text) cost() int {
	n := 128 * t.references()
	for _, s := range t {
		n += len(s.Text)
	}
	return n
}

func literal(s string, at request.Range) text {
	return text{{Kind: request.Literal, Text: s, Range: at}}
}
