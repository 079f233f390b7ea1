package capture

import "strings"

// Field is one header field line as it came: the name in the client's case,
// the value without the white space around it, bytes otherwise untouched.
type Field struct{ Name, Value string }

// Message is one request as it arrived.
type Message struct {
	Head []byte // every byte up to and including the empty line; nil in HTTP/2

	Method  string
	Target  string // the request-target, between the two spaces; the :path of HTTP/2
	Version string // "HTTP/1.1", "HTTP/2"
	Fields  []Field

	// Scheme and Authority are those of HTTP/2 (RFC 9113, 8.3.1); "" before.
	Scheme, Authority string

	Body     []byte // decoded from the chunked coding
	Chunked  bool
	Trailers []Field // fields after the last chunk

	// Err tells why the bytes are not a whole request; the other members hold
	// what could be read before that.
	Err error
}

// Values lists the values of a field in the order of their lines. The name is
// compared without case.
func (m *Message) Values(name string) []string {
	var out []string
	for _, f := range m.Fields {
		if strings.EqualFold(f.Name, name) {
			out = append(out, f.Value)
		}
	}
	return out
}

// has reports whether a list-based field holds the given member, in any case.
func (m *Message) has(name, member string) bool {
	for _, value := range m.Values(name) {
		for item := range strings.SplitSeq(value, ",") {
			if strings.EqualFold(strings.TrimSpace(item), member) {
				return true
			}
		}
	}
	return false
}

// IsPreflight reports whether the request is a question that a browser asks
// before a cross-origin request (Fetch Standard, "CORS-preflight request").
func (m *Message) IsPreflight() bool {
	return m.Method == "OPTIONS" && len(m.Values("Origin")) == 1 &&
		len(m.Values("Access-Control-Request-Method")) == 1 && len(m.Body) == 0
}
