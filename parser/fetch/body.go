package fetch

import (
	"fmt"
	"hash/fnv"
	"strings"

	"snipgen/request"
)

// setBody makes the content, and the Content-Type that fetch gives it (Fetch
// standard, 5.2).
func (b *builder) setBody() {
	v := b.get("body")
	if v.kind == undefined || v.kind == null {
		return
	}
	if b.request.Method == "GET" || b.request.Method == "HEAD" {
		b.Fail("body-forbidden", "body", v.at, "fetch refuses a body with GET and HEAD", "give another method")
		return
	}
	content, media, ok := b.content(v)
	if !ok {
		return
	}
	b.request.Body = request.Body{Content: content.utf8().value(v.at), Present: true}
	if media != "" && !b.untyped {
		b.add("Content-Type", request.Text(media, v.at))
	}
}

func (b *builder) content(v value) (t text, media string, ok bool) {
	switch v.kind {
	case textual, numeric, boolean, address:
		t, _ = v.asText()
		return t, "text/plain;charset=UTF-8", true
	case unknown:
		if _, there := b.request.Field("Content-Type"); !there {
			b.Lose("body-type", "body", v.at, "what the name stands for is not known, and so is the Content-Type that fetch would add", "give a Content-Type among the headers")
		}
		return v.text, "", true
	case params, query:
		t, ok = v.asText()
		if !ok {
			b.unread(value{kind: unread, at: v.at}, "body", "")
		}
		return t, "application/x-www-form-urlencoded;charset=UTF-8", ok
	case form:
		return b.form(v)
	case blob:
		return v.text, v.data.media.s, true
	case buffer:
		return v.text, "", true
	case file:
		if v.n != 0 {
			media = "text/plain;charset=UTF-8"
		}
		return fileText(v), media, true
	case object, array:
		b.Fail("object-as-body", "body", v.at, "fetch does not send an object as JSON", "JSON.stringify({...}) makes a text of it")
	default:
		b.unread(v, "body", "the body")
	}
	return text{}, "", false
}

func fileText(v value) text {
	return reference(request.Segment{Kind: request.File, Text: v.text.s, Range: v.at})
}

// form writes a form as multipart/form-data (HTML standard, 4.10.21.8). The
// boundary depends on the content only.
func (b *builder) form(v value) (t text, media string, ok bool) {
	ok = true
	parts := make([]text, 0, len(v.data.members))
	for _, m := range v.data.members {
		p, read := b.part(m)
		ok = ok && read
		parts = append(parts, p)
	}
	boundary := boundaryFor(parts)
	var out strings.Builder
	for _, p := range parts {
		out.WriteString("--" + boundary + "\r\n" + p.s + "\r\n")
		t.refs = append(t.refs, p.refs...)
	}
	out.WriteString("--" + boundary + "--\r\n")
	t.s = out.String()
	return t, "multipart/form-data; boundary=" + boundary, ok
}

func (b *builder) part(m member) (text, bool) {
	head := literal(`Content-Disposition: form-data; name="`).plus(m.name.utf8().mapped(normalLineEnds).mapped(escapeName)).plus(literal(`"`))
	content, fileName, media := text{}, "", ""
	switch v := m.value; v.kind {
	case blob:
		content, fileName, media = v.text, v.data.name, v.data.media.s
	case file:
		content, fileName = fileText(v), v.text.s[strings.LastIndexByte(v.text.s, '/')+1:]
	case buffer:
		content, fileName = v.text, "blob"
	default:
		t, ok := v.asText()
		if !ok || m.file != nil {
			b.unread(v, "body", "a file of a form")
			return text{}, false
		}
		if v.isOpen() {
			b.Lose("type-unknown", "body", v.at, "a name in a form stands for a text here; it may be a file", "write its value out, or ${name} in a template")
		}
		return head.plus(literal("\r\n\r\n")).plus(t.utf8().mapped(normalLineEnds)), true
	}
	name := literal(fileName)
	if m.file != nil {
		name = *m.file
	}
	if media == "" {
		media = "application/octet-stream"
	}
	head = head.plus(literal(`; filename="`)).plus(name.utf8().mapped(escapeName)).plus(literal("\"\r\nContent-Type: " + media + "\r\n\r\n"))
	return head.plus(content), true
}

func normalLineEnds(s string) string {
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(s)
	return strings.ReplaceAll(s, "\n", "\r\n")
}

func escapeName(s string) string {
	return strings.NewReplacer("\r", "%0D", "\n", "%0A", `"`, "%22").Replace(s)
}

// boundaryFor is one that no part holds.
func boundaryFor(parts []text) string {
	h := fnv.New64a()
	for _, p := range parts {
		h.Write([]byte(p.s))
	}
	for n := h.Sum64(); ; n++ {
		boundary := fmt.Sprintf("----formdata-%016x", n)
		held := false
		for _, p := range parts {
			held = held || strings.Contains(p.s, boundary)
		}
		if !held {
			return boundary
		}
	}
}
