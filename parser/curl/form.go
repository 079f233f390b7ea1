package curl

import (
	"fmt"
	"hash/fnv"
	"strings"

	"snipgen/request"
	"snipgen/request/lazy"
	"snipgen/request/uri"
)

// formPart is one -F or --form-string.
type formPart struct {
	flag     use
	name     word
	content  word
	source   byte // @ or < for a file, 0 for text
	fileName *word
	kind     *word // ;type=
	fields   partFields
}

func (o *operation) addPart(r *reader, f use, p formPart) {
	if o.formFlag == nil {
		o.formFlag = &f
	}
	p.flag = f
	if len(o.form) < maxParts {
		o.form = append(o.form, p)
		return
	}
	r.Fail("too-many-parts", "body", f.at, "more than 1000 parts in one form", "")
}

// nameOf splits name=content.
func (o *operation) nameOf(r *reader, f use) (name, content word, ok bool) {
	name, content, ok = f.value.cut('=')
	if !ok {
		r.Fail("invalid-form", "body", f.value.at(), "a part of a form without =", "write it as name=content")
	}
	return name, content, ok
}

// addFormString takes the content as it is.
func addFormString(r *reader, o *operation, f use) {
	if name, content, ok := o.nameOf(r, f); ok {
		o.addPart(r, f, formPart{name: name, content: content})
	}
}

// addForm is -F: name=content, name=@file or name=<file, with parameters
// after semicolons.
func addForm(r *reader, o *operation, f use) {
	name, rest, ok := o.nameOf(r, f)
	if !ok {
		return
	}
	p := formPart{name: name}
	stop := ";"
	switch {
	case rest.text == "":
	case rest.text[0] == '(' || rest.text == ")":
		r.Fail("nested-form", "body", f.value.at(), "a multipart inside the form is not read", "give its parts a -F each; --form-string takes text as it is")
		return
	case rest.text[0] == '@':
		p.source, rest, stop = '@', rest.from(1), ";,"
	case rest.text[0] == '<':
		p.source, rest = '<', rest.from(1)
	}
	p.content, rest = formWord(rest, stop, true)
	for strings.HasPrefix(rest.text, ";") {
		rest = p.parameter(r, o, rest.from(1), stop)
	}
	if strings.HasPrefix(rest.text, ",") {
		r.Fail("several-files", "body", rest.at(), "several files in one part of a form: a multipart inside the form, which is not read", "give each file its own -F, as servers expect it today")
		return
	}
	o.addPart(r, f, p)
}

// parameter reads what stands between semicolons.
func (p *formPart) parameter(r *reader, o *operation, w word, stop string) word {
	w = w.from(len(w.text) - len(strings.TrimLeft(w.text, " \t\r\n")))
	name, value, _ := w.cut('=')
	switch strings.ToLower(name.text) {
	case "type":
		return p.mediaType(value, stop)
	case "filename":
		fileName, rest := formWord(value, stop, true)
		p.fileName = &fileName
		if p.source == '<' {
			p.fileName = nil
			r.Warn("form-file-name", "body", w.at(), "curl leaves filename out with <", "@ sends a file with a name")
		}
		return rest
	case "headers":
		line, rest := formWord(value, stop, true)
		p.addHeaders(r, o, line, w.slice(0, len(w.text)-len(rest.text)))
		return rest
	case "encoder":
		encoder, rest := formWord(value, stop, true)
		p.setEncoder(r, encoder, w.slice(0, len(w.text)-len(rest.text)))
		return rest
	}
	_, rest := formWord(w, stop, false)
	if skipped := w.slice(0, len(w.text)-len(rest.text)); skipped.text != "" {
		r.Warn("form-parameter-unknown", "body", skipped.at(), "no parameter of a form part: curl leaves it out", "they are type, filename, headers and encoder; a ; in a text goes in double quotes")
	}
	return rest
}

// mediaType reads up to the next parameter that is not one of the type's own.
func (p *formPart) mediaType(w word, stop string) word {
	end := 0
	for {
		n := strings.IndexAny(w.text[end:], stop)
		if n < 0 {
			end = len(w.text)
			break
		}
		end += n
		if w.text[end] == ',' || isFormParameter(w.text[end+1:]) {
			break
		}
		end++
	}
	kind := w.slice(0, end).trim()
	p.kind = &kind
	return w.from(end)
}

func isFormParameter(s string) bool {
	s = strings.ToLower(strings.TrimLeft(s[:min(len(s), 64)], " \t\r\n"))
	for _, name := range []string{"filename=", "headers=", "encoder="} {
		if strings.HasPrefix(s, name) {
			return true
		}
	}
	return false
}

// formWord reads up to one of the bytes of stop, or a text in double quotes,
// in which backslashes keep quotes and backslashes.
func formWord(w word, stop string, trims bool) (content, rest word) {
	start := len(w.text) - len(strings.TrimLeft(w.text, " \t\r\n\v\f"))
	if trims && start < len(w.text) && w.text[start] == '"' {
		if content, rest, ok := quotedWord(w.from(start), stop); ok {
			return content, rest
		}
	}
	end := strings.IndexAny(w.text, stop)
	if end < 0 {
		end = len(w.text)
	}
	content = w.slice(min(start, end), end)
	if trims {
		content = content.trimRight(" \t\r\n\v\f")
	}
	return content, w.from(end)
}

func quotedWord(w word, stop string) (content, rest word, ok bool) {
	var b wordBuilder
	kept := 1
	for i := 1; i < len(w.text); i++ {
		switch c := w.text[i]; {
		case c == '\\' && i+1 < len(w.text) && (w.text[i+1] == '"' || w.text[i+1] == '\\'):
			b.add(w.slice(kept, i))
			i++
			kept = i
		case c == '"':
			b.add(w.slice(kept, i))
			end := strings.IndexAny(w.text[i:], stop)
			if end < 0 {
				end = len(w.text) - i
			}
			return b.word(w.slice(0, i+1).at()), w.from(i + end), true
		}
	}
	return word{}, word{}, false
}

// multipart writes the parts of a form (RFC 7578). The boundary depends on
// the content only.
func (a *argumentReader) multipart(o *operation) (request.Body, request.Value) {
	var parts []valueBuilder
	for _, p := range o.form {
		parts = append(parts, a.part(o, p))
	}
	boundary := boundaryFor(parts)
	var b valueBuilder
	for i, p := range parts {
		b.text("--"+boundary+"\r\n", request.Range{})
		b.spread(o.form[i].flag.value.at())
		b.segments = append(b.segments, p.segments...)
		b.text("\r\n", request.Range{})
	}
	b.text("--"+boundary+"--\r\n", request.Range{})
	kind := request.Text("multipart/form-data; boundary="+boundary, o.formFlag.at)
	return request.Body{Content: b.value(), Present: true}, kind
}

// boundaryFor is 24 hyphens and 16 digits, like curl's, that no part holds.
func boundaryFor(parts []valueBuilder) string {
	h := fnv.New64a()
	for _, p := range parts {
		for _, s := range p.segments {
			h.Write([]byte(s.Text))
		}
	}
	for n := h.Sum64(); ; n++ {
		boundary := fmt.Sprintf("%s%016x", strings.Repeat("-", 24), n)
		if !holds(parts, boundary) {
			return boundary
		}
	}
}

func holds(parts []valueBuilder, s string) bool {
	for _, p := range parts {
		if strings.Contains(p.value().String(), s) {
			return true
		}
	}
	return false
}

// part is the head and the content of one part.
func (a *argumentReader) part(o *operation, p formPart) valueBuilder {
	var b valueBuilder
	if !p.fields.has("Content-Disposition") {
		a.disposition(o, p, &b)
	}
	p.writeFields(a, &b)
	b.text("\r\n", request.Range{})
	first := len(b.segments)
	a.partContent(o, p, &b)
	b.segments = append(b.segments[:first:first], p.encoded(a, b.segments[first:])...)
	return b
}

// disposition is Content-Disposition with the names of the part and its file.
func (a *argumentReader) disposition(o *operation, p formPart, b *valueBuilder) {
	escape := percentQuotes
	if o.formEscape {
		escape = backslashQuotes
	}
	b.text("Content-Disposition: "+o.disposition(), request.Range{})
	if p.name.text != "" {
		b.text(`; name="`, request.Range{})
		b.mapped(p.name, escape)
		b.text(`"`, request.Range{})
	}
	if name, ok := p.sentName(); ok {
		b.text(`; filename="`, request.Range{})
		b.mapped(name, escape)
		b.text(`"`, request.Range{})
	}
	b.text("\r\n", request.Range{})
}

// disposition goes by the media type that -H may give the form.
func (o *operation) disposition() string {
	for _, w := range o.headers {
		name, value, _ := w.cut(':')
		if kind := strings.ToLower(value.trim().text); kind != "" && strings.EqualFold(name.trim().text, "Content-Type") {
			if !strings.HasPrefix(kind, "multipart/form-data") {
				return "attachment"
			}
		}
	}
	return "form-data"
}

func (a *argumentReader) partContent(o *operation, p formPart, b *valueBuilder) {
	if p.source == 0 {
		b.word(p.content)
		return
	}
	if content, ok := o.fileContent(a.reader, p.content); ok {
		b.word(content)
		return
	}
	o.file(a.reader, b, p.content)
}

// sentName is the file name: ;filename=, or the name of the file itself.
func (p formPart) sentName() (word, bool) {
	switch {
	case p.fileName != nil:
		return *p.fileName, true
	case p.source == '@':
		return p.content.from(strings.LastIndexByte(p.content.text, '/') + 1), true
	}
	return word{}, false
}

// sentType is ;type=, or what curl makes of the file name's ending.
func (p formPart) sentType() word {
	if p.kind != nil {
		return *p.kind
	}
	name, named := p.sentName()
	kind := typeByName(name.text)
	if p.source != 0 && kind == "" {
		kind = typeByName(p.content.text)
	}
	switch {
	case kind == "text/plain" && !named:
		kind = ""
	case kind == "" && p.source == '@':
		kind = "application/octet-stream"
	}
	return word{text: kind}
}

var typesByName = lazy.Value[map[string]string]{Make: func() map[string]string {
	return map[string]string{
		".gif": "image/gif", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png", ".svg": "image/svg+xml",
		".txt": "text/plain", ".htm": "text/html", ".html": "text/html", ".pdf": "application/pdf", ".xml": "application/xml",
	}
}}

func typeByName(name string) string {
	dot := strings.LastIndexByte(name, '.')
	if dot < 0 {
		return ""
	}
	return typesByName.Get()[strings.ToLower(name[dot:])]
}

var backslashReplacer = lazy.Value[*strings.Replacer]{Make: func() *strings.Replacer {
	return strings.NewReplacer(`"`, `\"`, `\`, `\\`)
}}

func percentQuotes(s string) string { return uri.Encode(s, uri.Quoted) }

func backslashQuotes(s string) string { return backslashReplacer.Get().Replace(s) }
