package powershell

import (
	"strings"

	"snipgen/request"
)

// A text is what a string is made of: literals and references.
type text []request.Segment

func literal(s string, at request.Range) text {
	if s == "" {
		return nil
	}
	return text{{Text: s, Range: at}}
}

// mark stands for a reference where a text is looked at as a string.
const mark = "\x00"

// masked is the text with a mark for each reference. Literals hold none: NUL is
// refused in the input, and as an escape.
func (t text) masked() string {
	if len(t) == 1 && t[0].Kind == request.Literal {
		return t[0].Text
	}
	var out strings.Builder
	for _, s := range t {
		if s.Kind == request.Literal {
			out.WriteString(s.Text)
		} else {
			out.WriteString(mark)
		}
	}
	return out.String()
}

func (t text) isLiteral() bool {
	for _, s := range t {
		if s.Kind != request.Literal {
			return false
		}
	}
	return true
}

// slice is the part between two offsets of the masked text.
func (t text) slice(start, end int) text {
	var out text
	at := 0
	for _, s := range t {
		size := 1
		if s.Kind == request.Literal {
			size = len(s.Text)
		}
		from, to := max(start-at, 0), min(end-at, size)
		at += size
		if from >= to {
			continue
		}
		if s.Kind == request.Literal {
			if s.Range.Len() == size {
				s.Range = request.Range{Start: s.Range.Start + from, End: s.Range.Start + to}
			}
			s.Text = s.Text[from:to]
		}
		out = append(out, s)
	}
	return out
}

// cut splits at the first of some bytes, which goes with neither half.
func (t text) cut(bytes string) (before, after text, found bool) {
	s := t.masked()
	n := strings.IndexAny(s, bytes)
	if n < 0 {
		return t, nil, false
	}
	return t.slice(0, n), t.slice(n+1, len(s)), true
}

// mapped is the text with its literals changed.
func (t text) mapped(change func(string) string) text {
	out := make(text, len(t))
	for i, s := range t {
		if s.Kind == request.Literal {
			s.Text = change(s.Text)
		}
		out[i] = s
	}
	return out
}

// escaped is the text percent-encoded, its references when the snippet runs.
func (t text) escaped(escape func(string) string) text { return t.escapedAs(escape, false) }

// escapedAs is escaped; in a form a blank becomes a +.
func (t text) escapedAs(escape func(string) string, form bool) text {
	out := make(text, len(t))
	for i, s := range t {
		if s.Kind == request.Literal {
			s.Text = escape(s.Text)
		} else {
			s = request.Segment{Kind: request.Percent, Parts: []request.Segment{s}, Form: form, Range: s.Range}
		}
		out[i] = s
	}
	return out
}

// at is the place of the text in the input.
func (t text) at() request.Range {
	var all request.Range
	for _, s := range t {
		all = union(all, s.Range)
	}
	return all
}

// union is the range that holds both; the zero Range is none.
func union(a, b request.Range) request.Range {
	switch {
	case a.End == 0:
		return b
	case b.End == 0:
		return a
	}
	return request.Range{Start: min(a.Start, b.Start), End: max(a.End, b.End)}
}

// joined has neighbouring literals made one.
func (t text) joined() text {
	var out text
	for i := 0; i < len(t); {
		end := i + 1
		for end < len(t) && t[i].Kind == request.Literal && t[end].Kind == request.Literal {
			end++
		}
		if end == i+1 {
			out = append(out, t[i])
		} else {
			out = append(out, request.Segment{Text: text(t[i:end]).masked(), Range: text(t[i:end]).at()})
		}
		i = end
	}
	return out
}

func (t text) value() request.Value {
	if len(t) == 0 {
		return request.Value{}
	}
	return request.Join(t.joined(), t.at())
}
