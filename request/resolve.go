package request

import (
	"strings"

	"snipgen/request/jsontree"
	"snipgen/request/uri"
)

// Resolve is the request that a request with references stands for, once value
// has told what they stand for: it is asked for each variable, environment
// variable, file and computed text, in the order of the request, and once for
// each place. References that it does not know stay. Base64 and
// percent-encoded text are computed from their parts when all are known.
//
// A URL whose scheme is in a reference is cut into scheme, authority, path and
// query as soon as its scheme and authority are known.
func Resolve(r *Request, value func(Segment) (string, bool)) *Request {
	out := r.Map(func(v Value) Value { return resolve(v, value) })
	out.cutURL()
	return out
}

func resolve(v Value, value func(Segment) (string, bool)) Value {
	if v.IsLiteral() {
		return v
	}
	return Join(resolved(v.segments, value), v.Range)
}

// resolved has no two literals side by side.
func resolved(segments []Segment, value func(Segment) (string, bool)) []Segment {
	out := make(Pieces, len(segments))
	for i, s := range segments {
		out[i] = resolvedSegment(s, value)
	}
	return out.Merge()
}

func resolvedSegment(s Segment, value func(Segment) (string, bool)) Segment {
	switch s.Kind {
	case Literal:
		return s
	case Base64:
		return Pieces(resolved(s.Parts, value)).Base64(s.Range)
	case Percent, JSONString:
		s.Parts = resolved(s.Parts, value)
		if parts := Join(s.Parts, s.Range); parts.IsLiteral() {
			return Segment{Text: s.encoded(parts.text), Range: s.Range}
		}
		return s
	}
	if text, known := value(s); known {
		return Segment{Text: text, Range: s.Range}
	}
	return s
}

// cutURL takes the scheme and the beginning of the path out of an authority
// that holds a whole URL.
func (r *Request) cutURL() {
	scheme, rest, found := strings.Cut(r.Authority.text, "://")
	if r.Scheme != "" || !found || !r.Authority.IsLiteral() {
		return
	}
	authority, path := rest, ""
	if i := strings.IndexAny(rest, "/?"); i >= 0 {
		authority, path = rest[:i], rest[i:]
	}
	path, query, hasQuery := strings.Cut(path, "?")
	at := r.Authority.Range
	r.Scheme, r.Authority = scheme, Text(authority, at)
	switch {
	case !hasQuery:
		r.Path = concat(Text(path, at), r.Path)
	case r.HasQuery:
		r.Path, r.Query = Text(path, at), concat(Text(query, at), r.Path, Text("?", at), r.Query)
	default:
		r.Path, r.Query, r.HasQuery = Text(path, at), concat(Text(query, at), r.Path), true
	}
	if r.Path.IsEmpty() {
		r.Path = Text("/", at)
	}
}

// encoded is what a Percent or a JSONString makes of a text.
func (s Segment) encoded(text string) string {
	if s.Kind == JSONString {
		return jsontree.Escape(text, `"\`)
	}
	if s.Form {
		return uri.EncodeForm(text, uri.Unreserved)
	}
	return uri.Encode(text, uri.Unreserved)
}
