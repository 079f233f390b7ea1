package plan

import (
	"strings"

	"snipgen/request"
)

// escape percent-encodes what the limit speaks of, so that a client that takes
// only valid URIs sends the nearest one.
func (l *rule) escape(r *request.Request) *request.Request {
	r = copyOf(r)
	if l.When != "query-chars" {
		r.Path = escaped(r.Path, l.Chars)
	}
	if l.When != "path-chars" {
		r.Query = escaped(r.Query, l.Chars)
	}
	return r
}

// escaped leaves references as they are.
func escaped(v request.Value, chars string) request.Value {
	segments := append([]request.Segment(nil), v.Segments()...)
	for i := range segments {
		if segments[i].Kind == request.Literal {
			segments[i].Text = escapedText(segments[i].Text, chars)
		}
	}
	return request.Join(segments, v.Range)
}

// escapedText percent-encodes the characters, or, when there are none, each
// percent sign that begins no escape (RFC 3986, 2.1).
func escapedText(s, chars string) string {
	const hex = "0123456789ABCDEF"
	var out strings.Builder
	for i := 0; i < len(s); i++ {
		b := s[i]
		if strings.IndexByte(chars, b) >= 0 || chars == "" && b == '%' && !beginsEscape(s[i:]) {
			out.Write([]byte{'%', hex[b>>4], hex[b&15]})
		} else {
			out.WriteByte(b)
		}
	}
	return out.String()
}

func beginsEscape(s string) bool { return len(s) > 2 && isHex(s[1]) && isHex(s[2]) }
