package request

import (
	"mime"
	"strings"
	"unicode/utf8"
)

// Multipart is a body of type multipart/form-data (RFC 7578), read part by part.
type Multipart struct {
	Boundary string
	Parts    []Part
}

// Part is one part of a multipart body. Its headers are exactly a
// Content-Disposition and, if HasType, a Content-Type.
type Part struct {
	Name        string
	FileName    string
	HasFileName bool
	Type        string // the Content-Type as written
	HasType     bool
	Content     string // bytes
}

// Multipart is the form-data reading of the body; nil unless the body is
// well-formed and its parts, written back, lose nothing but the boundary.
func (r *Request) Multipart() *Multipart { return r.views.multipart.get(r, (*Request).readMultipart) }

func (r *Request) readMultipart() *Multipart {
	if r.MediaType() != "multipart/form-data" || !r.Body.Content.IsLiteral() {
		return nil
	}
	v, _ := r.Field("Content-Type")
	_, params, err := mime.ParseMediaType(v.String())
	if err != nil || len(params) != 1 || params["boundary"] == "" {
		return nil
	}
	parts, ok := splitParts(r.Body.Content.String(), params["boundary"])
	if !ok {
		return nil
	}
	m := &Multipart{Boundary: params["boundary"]}
	for _, raw := range parts {
		part, ok := readPart(raw)
		if !ok {
			return nil
		}
		m.Parts = append(m.Parts, part)
	}
	return m
}

// splitParts cuts a body at its delimiters (RFC 2046, 5.1.1). It is strict:
// CRLF line ends, no preamble, no epilogue.
func splitParts(body, boundary string) ([]string, bool) {
	rest, ok := strings.CutPrefix(body, "--"+boundary+"\r\n")
	if !ok {
		return nil, false
	}
	delimiter := "\r\n--" + boundary
	var parts []string
	for {
		part, after, found := strings.Cut(rest, delimiter)
		if !found {
			return nil, false
		}
		parts = append(parts, part)
		if after == "--\r\n" || after == "--" {
			return parts, true
		}
		if rest, ok = strings.CutPrefix(after, "\r\n"); !ok {
			return nil, false
		}
	}
}

func readPart(raw string) (Part, bool) {
	head, content, found := strings.Cut(raw, "\r\n\r\n")
	if !found {
		return Part{}, false
	}
	part := Part{Content: content}
	named := false
	for line := range strings.SplitSeq(head, "\r\n") {
		name, value, ok := strings.Cut(line, ": ")
		switch {
		case ok && strings.EqualFold(name, "Content-Disposition") && !named:
			named = part.readDisposition(value)
			if !named {
				return Part{}, false
			}
		case ok && strings.EqualFold(name, "Content-Type") && !part.HasType && plainType(value):
			part.Type, part.HasType = value, true
		default:
			return Part{}, false
		}
	}
	return part, named
}

// readDisposition takes the one form that every client writes:
// form-data; name="n" or form-data; name="n"; filename="f".
func (p *Part) readDisposition(value string) bool {
	rest, ok := strings.CutPrefix(value, `form-data; name="`)
	if !ok {
		return false
	}
	name, rest, ok := strings.Cut(rest, `"`)
	if !ok || !plainParameter(name) {
		return false
	}
	p.Name = name
	if rest == "" {
		return true
	}
	file, ok := strings.CutPrefix(rest, `; filename="`)
	if !ok {
		return false
	}
	file, ok = strings.CutSuffix(file, `"`)
	p.FileName, p.HasFileName = file, true
	return ok && plainParameter(file)
}

// plainType reports whether a part's Content-Type is such that a client can
// write it back: printable ASCII without white space around it.
func plainType(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < 0x20 || s[i] >= 0x7f {
			return false
		}
	}
	return s != "" && s == strings.TrimSpace(s)
}

// plainParameter reports whether every client writes the text unescaped:
// UTF-8 without quotes, backslashes, percent signs or controls.
func plainParameter(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < 0x20 || s[i] == 0x7f || s[i] == '"' || s[i] == '\\' || s[i] == '%' {
			return false
		}
	}
	return utf8.ValidString(s)
}
