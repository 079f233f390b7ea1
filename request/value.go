package request

import "strings"

// Range is a half-open range of byte offsets in the input that an element was
// read from. The zero Range belongs to elements that no input byte stands for.
type Range struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Len is the number of bytes in the range.
func (r Range) Len() int { return r.End - r.Start }

// Union is the range that holds both; the zero Range is none.
func (r Range) Union(other Range) Range {
	switch {
	case r.End == 0:
		return other
	case other.End == 0:
		return r
	}
	return Range{Start: min(r.Start, other.Start), End: max(r.End, other.End)}
}

// SegmentKind tells what one segment of a [Value] is.
type SegmentKind uint8

const (
	// Literal is text that stands for itself.
	Literal SegmentKind = iota
	// Environment is the value of the environment variable that Text names.
	Environment
	// Variable is the value of a variable that the snippet declares; Text names it.
	Variable
	// File is the content of the file that Text names, read when the snippet runs.
	File
	// Dynamic is computed when the snippet runs; Text names how: "uuid",
	// "timestamp", "random-int" and the like, with Args.
	Dynamic
	// Base64 is the Base64 text (RFC 4648, 4) of Parts.
	Base64
	// Percent is a reference, the only one of Parts, percent-encoded when the
	// snippet runs: all but the unreserved characters of RFC 3986, 2.3.
	Percent
	// JSONString is a reference, the only one of Parts, with the escapes of a JSON
	// string (RFC 8259, 7), made when the snippet runs.
	JSONString
)

// Segment is one piece of a [Value].
type Segment struct {
	Kind  SegmentKind
	Text  string // the text of a literal, the name of a reference
	Args  []string
	Parts []Segment
	Range Range

	// Encoded tells of a reference that its value is written as its place wants
	// it, with the escapes of JSON or of a form: a client must not add any.
	Encoded bool

	// Form tells of a Percent that a blank becomes a + rather than %20, as forms
	// have it.
	Form bool

	// Path tells of a Percent that it stands in a path.
	Path bool

	// Implied tells of a Percent that its place asks for it, and not the input
	// (see [Request.Placed]).
	Implied bool
}

// Value is a text of the request: a list of segments, nearly always one
// literal. Its bytes are the bytes of the input, whatever their encoding.
type Value struct {
	text     string
	segments []Segment // nil when the whole value is the literal text
	Range    Range
}

// Text makes a literal value.
func Text(s string, r Range) Value { return Value{text: s, Range: r} }

// Join makes a value of several segments. Segments that are all literal make
// a literal value.
func Join(segments []Segment, r Range) Value {
	var text strings.Builder
	literal := true
	for _, s := range segments {
		literal = literal && s.Kind == Literal
		text.WriteString(s.display())
	}
	if literal {
		return Text(text.String(), r)
	}
	return Value{text: text.String(), segments: segments, Range: r}
}

func (s Segment) display() string {
	switch s.Kind {
	case Literal:
		return s.Text
	case Base64:
		return "{{base64 " + Join(s.Parts, Range{}).text + "}}"
	case JSONString:
		return Join(s.Parts, Range{}).text
	case Percent:
		return strings.Replace(Join(s.Parts, Range{}).text, "{{", "{{%", 1)
	}
	return "{{" + s.Text + "}}"
}

// IsLiteral reports whether the value holds no reference.
func (v Value) IsLiteral() bool { return v.segments == nil }

// String is the text of a literal value. References appear as {{name}}, which
// is for people and diagnostics, never for the wire.
func (v Value) String() string { return v.text }

// IsEmpty reports whether the value is the empty text.
func (v Value) IsEmpty() bool { return v.text == "" }

// Segments lists the pieces of the value; a literal value is one piece.
func (v Value) Segments() []Segment {
	if v.segments != nil {
		return v.segments
	}
	return []Segment{{Kind: Literal, Text: v.text, Range: v.Range}}
}
