package request

import (
	"strings"

	"snipgen/request/uri"
)

// IsControl reports whether c is a control character other than HTAB: no part
// of a head holds one.
func IsControl(c byte) bool { return c < 0x20 && c != '\t' || c == 0x7f }

// Check holds a request to the rules that its parts have in a message, and
// reports each part that breaks one as an error: the method is a token, the
// authority a host with an optional port, path and query have nothing that ends
// them, names of fields are tokens and their values have no control character
// (RFC 9110, 5.5 and 9.1, RFC 9112, 3, RFC 3986, 3.2). So no value brings a
// field or a request of its own. References keep these rules where they are
// read; only the text around them is checked.
func Check(r *Request) []Diagnostic {
	c := check{}
	c.method(r)
	c.origin(r)
	c.target(r)
	for i := range r.Fields {
		c.field(&r.Fields[i])
	}
	for _, v := range r.Login.values() {
		c.text("header:authorization", v)
	}
	if !r.Body.Present && !r.Body.Content.IsEmpty() {
		c.fail("absent-body", "body", r.Body.Content.Range, "the body has a content, and is not there", "a body with a content is present")
	}
	return c.found
}

type check struct{ found []Diagnostic }

func (c *check) fail(code, part string, at Range, message, hint string) {
	c.found = append(c.found, Diagnostic{Severity: Error, Code: code, Part: part, Range: at, Message: message, Hint: hint})
}

func (c *check) method(r *Request) {
	if !IsToken(r.Method) {
		c.fail("invalid-method", "method", r.MethodRange, "the method is not a token", "methods are words such as GET")
	}
}

// origin checks scheme and authority. A reference in the authority may bring
// the scheme.
func (c *check) origin(r *Request) {
	late := r.Scheme == "" && !r.Authority.IsLiteral()
	if r.Scheme != "http" && r.Scheme != "https" && !late {
		c.fail("unsupported-scheme", "target", r.TargetRange, "the scheme is neither http nor https", "")
	}
	authority := standing(r.Authority)
	if late {
		authority = strings.Replace(authority, "://", "", 1)
	}
	if !uri.ValidAuthority(authority) {
		c.fail("invalid-host", "target", r.Authority.Range, "not a host with an optional port", "write host or host:port, an IPv6 address in brackets")
	}
}

// standing is the text of a value with a digit for each reference.
func standing(v Value) string {
	if v.IsLiteral() {
		return v.text
	}
	var out strings.Builder
	for _, s := range v.segments {
		if s.Kind == Literal {
			out.WriteString(s.Text)
		} else {
			out.WriteByte('1')
		}
	}
	return out.String()
}

func (c *check) target(r *Request) {
	switch path := standing(r.Path); {
	case r.Form == AuthorityForm:
		return
	case r.Form == AsteriskForm && path != "*":
		c.fail("invalid-target", "target", r.TargetRange, "the target is not *", "")
	case r.Form == AsteriskForm, path == "" && !r.Authority.IsLiteral():
	case r.Authority.IsLiteral() && !strings.HasPrefix(path, "/"), strings.Contains(path, "?"):
		c.fail("invalid-target", "target", r.Path.Range, "the path does not start with a slash, or holds the query", "a path starts with /; what follows ? is the query")
	}
	c.text("target", r.Path)
	c.text("target", r.Query)
	c.encoding(r.Path)
	c.encoding(r.Query)
}

// encoding reports what ends a target, or is no part of one.
func (c *check) encoding(v Value) {
	for _, s := range v.Segments() {
		for i := 0; s.Kind == Literal && i < len(s.Text); i++ {
			if !uri.Sendable(s.Text[i]) {
				c.fail("unencoded-target", "target", placeOf(s, v), "raw white space, # or non-ASCII in the target", "write it percent-encoded")
				return
			}
		}
	}
}

func (c *check) field(f *Field) {
	if !IsToken(f.Name) {
		c.fail("invalid-field-name", "", f.NameRange, "the field name is not a token", "")
		return
	}
	before := len(c.found)
	if c.text("", f.Value); len(c.found) > before {
		c.found[before].Part = "header:" + strings.ToLower(f.Name) // made for a fault only: this is asked of every field
	}
}

// text reports the first control character of a part of the head.
func (c *check) text(part string, v Value) {
	for _, s := range v.Segments() {
		if s.Kind != Literal {
			continue
		}
		if what := ControlIn(s.Text); what != "" {
			c.fail("control-character", part, placeOf(s, v), what+" in the head of the message", "no part of it can hold one")
			return
		}
	}
}

// ControlIn names the first control character of a text; "" for none.
func ControlIn(s string) string {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case !IsControl(c):
		case c == '\r' || c == '\n':
			return "a line end"
		case c == 0:
			return "a NUL"
		default:
			return "a control character"
		}
	}
	return ""
}

func placeOf(s Segment, v Value) Range {
	if s.Range != (Range{}) {
		return s.Range
	}
	return v.Range
}
