// Package request is the model of one HTTP request, as RFC 9110 and RFC 9112
// name its parts. Bytes are the truth: method, target, fields and content are
// kept exactly as received, and every structured reading of them (query pairs,
// cookies, credentials, JSON, form, multipart) is a view that is computed on
// demand and exists only where writing it back gives the same request.
//
// A Request is not changed once a parser has built it; it may be read by many
// goroutines at once.
package request

import (
	"strings"
)

// TargetForm is the form of the request-target as received (RFC 9112, 3.2).
type TargetForm uint8

const (
	OriginForm    TargetForm = iota // /path?query
	AbsoluteForm                    // http://host/path?query
	AuthorityForm                   // host:port, of CONNECT
	AsteriskForm                    // *, of OPTIONS
)

// Request is one HTTP request.
type Request struct {
	Name  string // what the input calls the request; "" when it has no name
	Range Range  // the whole request in the input

	Method      string
	MethodRange Range

	Scheme      string     // "http" or "https"; "" when a reference in Authority carries it
	Authority   Value      // host, or host:port
	Form        TargetForm // as received; origin-form is what a snippet sends
	Path        Value      // exactly as received; "*" in asterisk-form, "" in authority-form
	Query       Value      // exactly as received, without the "?"
	HasQuery    bool       // tells "/x?" from "/x"
	TargetRange Range

	Version string // "HTTP/1.1" and the like; "" when the input gave none

	Fields []Field // every header field except those that only framed the message
	Body   Body

	// Login is how to log in where the server asks first; nil for not at all.
	Login *Login

	// Options are settings of the client that the input asks for, by the
	// names of target options: follow, verify, timeout, proxy. nil when it asks
	// for none. They are no part of the message.
	Options map[string]string

	// Losses are what the reader could not take over from the input, a warning
	// for each part. Results for the request are partial, however well a snippet
	// sends what was read.
	Losses []Diagnostic

	// Without names fields that must not be sent, though clients may add them by
	// themselves, as those that a curl command takes away (-H 'Accept:').
	Without []string

	views views
}

// Field is one header field line. Name and value are kept as received, the
// value without its surrounding white space.
type Field struct {
	Name      string
	Value     Value
	NameRange Range
}

// Is reports whether the field has the given name, in any case.
func (f Field) Is(name string) bool { return strings.EqualFold(f.Name, name) }

// Body is the content of the request, decoded from any transfer coding.
type Body struct {
	Content Value // bytes, whatever they stand for
	Present bool  // tells an empty content (Content-Length: 0) from none
	Framed  bool  // a Content-Length or Transfer-Encoding announced it
}

// Target is the request-target that a snippet sends: origin-form for a
// request that came in absolute-form.
func (r *Request) Target() string {
	if r.Form == AuthorityForm {
		return r.Authority.String()
	}
	if !r.HasQuery {
		return r.Path.String()
	}
	return r.Path.String() + "?" + r.Query.String()
}

// URL is the target URI of the request (RFC 9110, 7.1), its bytes unchanged.
func (r *Request) URL() Value {
	if r.Form <= AbsoluteForm && r.Scheme != "" && r.Authority.IsLiteral() && r.Path.IsLiteral() && !r.HasQuery {
		return Text(r.Scheme+"://"+r.Authority.text+r.Path.text, r.TargetRange)
	}
	origin := r.Authority
	if r.Scheme != "" {
		origin = concat(Text(r.Scheme+"://", Range{}), r.Authority)
	}
	if r.Form == AuthorityForm || r.Form == AsteriskForm {
		return origin
	}
	url := concat(origin, r.Path)
	if r.HasQuery {
		url = concat(url, Text("?", Range{}), r.Query)
	}
	url.Range = r.TargetRange
	return url
}

// concat joins values; a run of literals stays one literal.
func concat(values ...Value) Value {
	var text strings.Builder
	literal := true
	for _, v := range values {
		literal = literal && v.IsLiteral()
		text.WriteString(v.text)
	}
	if literal {
		return Value{text: text.String()}
	}
	var segments []Segment
	for _, v := range values {
		segments = append(segments, v.Segments()...)
	}
	return Value{text: text.String(), segments: segments}
}

// Field returns the value of the first field of that name, in any case.
func (r *Request) Field(name string) (Value, bool) {
	for i := range r.Fields {
		if r.Fields[i].Is(name) {
			return r.Fields[i].Value, true
		}
	}
	return Value{}, false
}

// Count is the number of field lines of that name, in any case.
func (r *Request) Count(name string) int {
	n := 0
	for i := range r.Fields {
		if r.Fields[i].Is(name) {
			n++
		}
	}
	return n
}

// At returns the same request sent to another origin. Its Host field, if any
// is explicit, stays as it is.
func (r *Request) At(scheme, authority string) *Request {
	return &Request{
		Name: r.Name, Range: r.Range,
		Method: r.Method, MethodRange: r.MethodRange,
		Scheme: scheme, Authority: Text(authority, r.Authority.Range), Form: r.Form,
		Path: r.Path, Query: r.Query, HasQuery: r.HasQuery, TargetRange: r.TargetRange,
		Version: r.Version, Fields: r.Fields, Body: r.Body, Login: r.Login, Options: r.Options, Losses: r.Losses, Without: r.Without,
	}
}

// WithLosses returns the same request with other losses.
func (r *Request) WithLosses(losses []Diagnostic) *Request {
	out := r.At(r.Scheme, "")
	out.Authority, out.Losses = r.Authority, losses
	return out
}
