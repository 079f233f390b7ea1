package plan

import (
	"snipgen/request"
	"snipgen/request/uri"
)

// escape percent-encodes what the limit speaks of, so that a client that takes
// only valid URIs sends the nearest one.
func (l *rule) escape(r *request.Request) *request.Request {
	r = copyOf(r)
	if l.When != "query" {
		r.Path = escaped(r.Path, l.Chars)
	}
	if l.When != "path" {
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
	if chars == "" {
		return uri.EncodeStray(s)
	}
	return uri.Encode(s, uri.But(chars))
}
