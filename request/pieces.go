package request

import (
	"slices"
	"strings"

	"snipgen/request/uri"
)

// Pieces are literal texts and references in order: a value that is being
// made, cut or joined.
type Pieces []Segment

// Mark stands for a reference in [Pieces.Masked]. No head of a request holds
// it as text.
const Mark = '\x00'

// IsLiteral reports whether there is no reference among the pieces.
func (p Pieces) IsLiteral() bool {
	return !slices.ContainsFunc(p, func(s Segment) bool { return s.Kind != Literal })
}

// Literal is the text when there is no reference in it.
func (p Pieces) Literal() (string, bool) {
	if !p.IsLiteral() {
		return "", false
	}
	return p.Masked(), true
}

// Masked is the text with a [Mark] for each reference, so that structure is
// found by looking for its characters.
func (p Pieces) Masked() string {
	if len(p) == 1 && p[0].Kind == Literal {
		return p[0].Text
	}
	var out strings.Builder
	for _, s := range p {
		if s.Kind == Literal {
			out.WriteString(s.Text)
		} else {
			out.WriteByte(Mark)
		}
	}
	return out.String()
}

// Slice is the part between two offsets of the masked text.
func (p Pieces) Slice(from, to int) Pieces {
	var out Pieces
	at := 0
	for _, s := range p {
		size := 1
		if s.Kind == Literal {
			size = len(s.Text)
		}
		if start, end := max(from-at, 0), min(to-at, size); start < end {
			out = append(out, s.Cut(start, end))
		}
		at += size
	}
	return out
}

// Cut is the part of a literal between two offsets of its text; a reference is
// whole. The part has a range of its own where each byte of the text is one of
// the input.
func (s Segment) Cut(start, end int) Segment {
	if s.Kind != Literal || end-start == len(s.Text) {
		return s
	}
	if s.Range.Len() == len(s.Text) {
		s.Range = Range{Start: s.Range.Start + start, End: s.Range.Start + end}
	}
	s.Text = s.Text[start:end]
	return s
}

// Map is the pieces with their literal texts changed.
func (p Pieces) Map(change func(string) string) Pieces {
	out := slices.Clone(p)
	for i, s := range out {
		if s.Kind == Literal {
			out[i].Text = change(s.Text)
		}
	}
	return out
}

// Escape is the pieces percent-encoded: their literal texts by the function,
// references when the snippet runs. In a form, a blank becomes a +.
func (p Pieces) Escape(escape func(string) string, form bool) Pieces {
	out := p.Map(escape)
	for i, s := range out {
		if s.Kind != Literal {
			out[i] = Segment{Kind: Percent, Parts: []Segment{s}, Form: form, Range: s.Range}
		}
	}
	return out
}

// Base64 is the pieces in Base64 (RFC 4648, 4), at a place of the input: text
// where all are literal, and else what is encoded when the snippet runs.
func (p Pieces) Base64(at Range) Segment {
	if text, ok := p.Literal(); ok {
		return Segment{Text: uri.BasicToken(text), Range: at}
	}
	return Segment{Kind: Base64, Parts: p.Merge(), Range: at}
}

// At is the range that holds all pieces; the zero Range when none has a place.
func (p Pieces) At() Range {
	var all Range
	for _, s := range p {
		all = all.Union(s.Range)
	}
	return all
}

// Merge makes one of literals that stand side by side, and leaves empty ones out.
func (p Pieces) Merge() Pieces {
	var out Pieces
	for i := 0; i < len(p); {
		end := i + 1
		for p[i].Kind == Literal && end < len(p) && p[end].Kind == Literal {
			end++
		}
		s := p[i]
		if end > i+1 {
			s.Text, s.Range = p[i:end].Masked(), p[i:end].At()
		}
		if s.Kind != Literal || s.Text != "" {
			out = append(out, s)
		}
		i = end
	}
	return out
}

// Value is the value that the pieces make, at a place of the input.
func (p Pieces) Value(at Range) Value { return Join(p.Merge(), at) }
