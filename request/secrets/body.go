package secrets

import (
	"mime"
	"strings"

	"snipgen/request"
)

const formType = "application/x-www-form-urlencoded"

// bodyLeaves lists the data of the content, which is read by its media type
// and leniently: what is nearly JSON holds secrets, too.
func (h *Hider) bodyLeaves(r *request.Request, text string, yield func(leaf)) {
	mediaType, boundary := r.MediaType(), r.MediaTypeParameter("boundary")
	switch {
	case mediaType == formType:
		h.form(text, yield)
	case strings.HasPrefix(mediaType, "multipart/") && boundary != "":
		h.multipart(text, boundary, yield)
	case r.IsJSON(), isJSONLike(mediaType, text):
		h.json(text, 0, len(text), yield)
	default:
		yield(leaf{end: len(text)})
	}
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

// multipart lists the contents of the parts (RFC 2046, 5.1), with LF or CRLF,
// and what is around them, where no reference can stand.
func (h *Hider) multipart(text, boundary string, yield func(leaf)) {
	delimiter := "--" + boundary
	pos := strings.Index(text, delimiter)
	if pos < 0 {
		pos = len(text)
	}
	for yield(leaf{end: pos, fixed: true}); pos < len(text); {
		start := pos + len(delimiter)
		next := strings.Index(text[start:], "\n"+delimiter)
		end := len(text)
		if next >= 0 {
			end = start + next
		}
		h.bodyPart(text, pos, start, len(strings.TrimSuffix(text[:end], "\r")), yield)
		pos = min(end+1, len(text))
	}
}

// bodyPart looks at one part, with its delimiter, of which something may be
// left after start.
func (h *Hider) bodyPart(text string, delimiter, start, end int, yield func(leaf)) {
	end = max(start, end)
	head, n := text[start:end], len("\r\n\r\n")
	blank := strings.Index(head, "\r\n\r\n")
	if blank < 0 {
		blank, n = strings.Index(head, "\n\n"), len("\n\n")
	}
	if blank < 0 {
		yield(leaf{start: delimiter, end: end, fixed: true})
		return
	}
	head, start = head[:blank], start+blank+n
	yield(leaf{start: delimiter, end: start, fixed: true})
	name, file, mediaType := disposition(head)
	l := leaf{start: start, end: end, name: name}
	if !file {
		l = h.member(name, start, end, plain)
	}
	if l.variable == "" && (strings.Contains(mediaType, "json") || isJSONLike(mediaType, text[start:end])) {
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
