package httpfile

import (
	"strings"

	"snipgen/request"
)

// joiner puts a text together piece by piece. Neighbouring literals become
// one, which shares the memory of the file as long as they stand side by side
// there: a body of a million lines is one segment.
type joiner struct {
	input string // the file
	size  int    // about how many bytes will be added
	loose int    // so many pieces keep a segment of their own
	out   text

	copied  strings.Builder // the last literal, if copying
	copying bool
}

// loosePieces is how many pieces of a head keep places of their own.
const loosePieces = 1000

func (j *joiner) literal(s string, at request.Range) {
	if s == "" {
		return
	}
	last := len(j.out) - 1
	if last < 0 || j.out[last].Kind != request.Literal || len(j.out) < j.loose {
		j.end()
		j.out = append(j.out, request.Segment{Text: s, Range: at})
		return
	}
	j.extend(&j.out[last], s, at)
}

// extend adds to the last literal.
func (j *joiner) extend(last *request.Segment, s string, at request.Range) {
	beside := !j.copying && last.Range.End == at.Start && j.stands(last.Text, last.Range) && j.stands(s, at)
	last.Range.End = max(last.Range.End, at.End)
	if beside {
		last.Text = j.input[last.Range.Start:last.Range.End]
		return
	}
	if !j.copying {
		j.copying = true
		j.copied.Grow(max(j.size, len(last.Text)+len(s)))
		j.copied.WriteString(last.Text)
	}
	j.copied.WriteString(s)
}

// stands reports whether a text is that of its place.
func (j *joiner) stands(s string, at request.Range) bool {
	return at.Len() == len(s) && at.End <= len(j.input) && j.input[at.Start:at.End] == s
}

// end finishes the last literal.
func (j *joiner) end() {
	if !j.copying {
		return
	}
	last := &j.out[len(j.out)-1]
	if last.Text = j.copied.String(); j.copied.Cap() > 2*len(last.Text) {
		last.Text = strings.Clone(last.Text)
	}
	j.size = 0 // room is made once
	j.copied, j.copying = strings.Builder{}, false
}

func (j *joiner) add(t text) {
	for _, s := range t {
		if s.Kind == request.Literal {
			j.literal(s.Text, s.Range)
			continue
		}
		j.end()
		j.out = append(j.out, s)
	}
}

// text is what was added; nothing more may be.
func (j *joiner) text() text {
	j.end()
	return j.out
}

// joiner makes one for a text of about that size.
func (r *reader) joiner(size int) *joiner { return &joiner{input: r.input, size: size} }
