package powershell

import (
	"strings"

	"snipgen/request"
)

// A text is what a string is made of. Its literals hold no mark: NUL is refused
// in the input, and as an escape.
type text = request.Pieces

// mark stands for a reference where a text is looked at as a string.
const mark = string(request.Mark)

func literal(s string, at request.Range) text {
	if s == "" {
		return nil
	}
	return text{{Text: s, Range: at}}
}

// cut splits at the first of some bytes, which goes with neither half.
func cut(t text, bytes string) (before, after text, found bool) {
	s := t.Masked()
	n := strings.IndexAny(s, bytes)
	if n < 0 {
		return t, nil, false
	}
	return t.Slice(0, n), t.Slice(n+1, len(s)), true
}

func valueOf(t text) request.Value {
	if len(t) == 0 {
		return request.Value{}
	}
	return t.Value(t.At())
}
