package secrets

import (
	"mime"
	"strings"

	"snipgen/request"
)

// body is the content, read by its media type and leniently: what is nearly
// JSON holds secrets, too.
func (h *Hider) body(r *request.Request) *place {
	p := &place{part: "body", title: "the body", view: viewOf(r.Body.Content),
		set: func(r *request.Request, v request.Value) { r.Body.Content = v }}
	text, mediaType := p.view.masked, r.MediaType()
	boundary := r.MediaTypeParameter("boundary")
	switch {
	case mediaType == "application/x-www-form-urlencoded":
		p.leaves = func(yield func(leaf)) { h.form(text, yield) }
	case strings.HasPrefix(mediaType, "multipart/") && boundary != "":
		p.leaves = func(yield func(leaf)) { h.multipart(text, boundary, yield) }
	case r.IsJSON(), isJSONLike(mediaType, text):
		p.leaves = func(yield func(leaf)) { h.json(text, 0, len(text), yield) }
	default:
		p.leaves = only(leaf{end: len(text)})
	}
	return p
}

// form lists the pairs of a form. A line end after it is no part of it.
func (h *Hider) form(text string, yield func(leaf)) {
	end := len(strings.TrimRight(text, "\r\n"))
	h.pairs(text, 0, end, yield)
}

// isJSONLike knows JSON under other names: none, text, lists of JSON texts.
func isJSONLike(mediaType, text string) bool {
	start := strings.TrimLeft(text, " \t\r\n")
	return start != "" && (start[0] == '{' || start[0] == '[') && !strings.HasPrefix(mediaType, "image/")
}

// multipart lists the contents of the parts (RFC 2046, 5.1), with LF or CRLF.
func (h *Hider) multipart(text, boundary string, yield func(leaf)) {
	delimiter := "--" + boundary
	for pos := strings.Index(text, delimiter); pos >= 0; {
		start := pos + len(delimiter)
		next := strings.Index(text[start:], "\n"+delimiter)
		end := len(text)
		if next >= 0 {
			end = start + next
		}
		h.bodyPart(text, start, len(strings.TrimSuffix(text[:end], "\r")), yield)
		if next < 0 {
			return
		}
		pos = end + 1
	}
}

// bodyPart looks at one part, with what is left of its delimiter before it.
func (h *Hider) bodyPart(text string, start, end int, yield func(leaf)) {
	head, n := text[start:max(start, end)], len("\r\n\r\n")
	blank := strings.Index(head, "\r\n\r\n")
	if blank < 0 {
		blank, n = strings.Index(head, "\n\n"), len("\n\n")
	}
	if blank < 0 {
		yield(leaf{start: start, end: end})
		return
	}
	head, start = head[:blank], start+blank+n
	name, file, mediaType := disposition(head)
	l := leaf{start: start, end: end, name: name}
	if !file {
		l = h.member(name, start, end, plain)
	}
	if l.variable == "" && (strings.Contains(mediaType, "json") || isJSONLike(mediaType, text[start:max(start, end)])) {
		h.json(text, start, end, yield)
		return
	}
	yield(l)
}

// disposition is what the fields of a part say about it.
func disposition(head string) (name string, file bool, mediaType string) {
	for line := range strings.Lines(head) {
		key, value, _ := strings.Cut(line, ":")
		value = strings.TrimSpace(value)
		switch {
		case strings.EqualFold(key, "Content-Disposition"):
			_, params, _ := mime.ParseMediaType(value)
			name = params["name"]
			_, file = params["filename"]
		case strings.EqualFold(key, "Content-Type"):
			mediaType = strings.ToLower(value)
		}
	}
	return name, file, mediaType
}
