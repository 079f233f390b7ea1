package curl

import (
	"cmp"
	"strings"

	"snipgen/request"
)

// separators of items, the longer before those that they begin with.
var separators = []string{":=@", "==@", "=@", ":=", "==", ":@", ":", ";", "=", "@"}

// item reads one item of a request: a field, a parameter of the query, or a
// part of the body (httpie.io/docs/cli/request-items).
func (a *argumentReader) item(w word) {
	key, separator, value := splitItem(w)
	s := a.op.httpie
	switch separator {
	case ":", ";":
		a.headerItem(w, key, separator, value)
	case ":@":
		a.fileItem(value, func(content word) { a.headerItem(w, key, ":", content.trimRight("\r\n")) })
	case "==":
		a.queryItem(key, value)
	case "==@":
		a.fileItem(value, func(content word) { a.queryItem(key, content.trimRight("\n")) })
	case "=", ":=", "=@", ":=@":
		if s.data == nil {
			s.data = &w
		}
		a.dataItem(w, key, separator, value)
	case "@":
		a.uploadItem(w, key, value)
	default:
		a.Fail("invalid-item", "", w.at(), "no item of a request: it has none of the signs : = == := @", "write name=value, name:value or name==value")
	}
}

// fileItem reads the file that an item takes its value from.
func (a *argumentReader) fileItem(name word, take func(content word)) {
	content, ok := a.op.fileContent(a.reader, name)
	if !ok {
		a.Fail("embedded-file", "", name.at(), "a file within a value, which snippets do not read", "--inline-files puts its content in; or put it into the command")
		return
	}
	take(content)
}

// splitItem cuts an item at the first separator that no backslash stands
// before, and takes such backslashes off.
func splitItem(w word) (key word, separator string, value word) {
	for i := 0; i < len(w.text); i++ {
		if isEscapedSign(w.text, i) {
			i++
			continue
		}
		for _, s := range separators {
			if strings.HasPrefix(w.text[i:], s) {
				return withoutBackslashes(w.slice(0, i), isEscapedSign), s, withoutBackslashes(w.from(i+len(s)), isEscapedSign)
			}
		}
	}
	return w, "", word{}
}

// isEscapedSign knows a backslash before a character of separators.
func isEscapedSign(s string, i int) bool {
	return i+1 < len(s) && s[i] == '\\' && strings.IndexByte(":;=@", s[i+1]) >= 0
}

// withoutBackslashes is a word without those that escape the next byte.
func withoutBackslashes(w word, escapes func(s string, i int) bool) word {
	if !strings.Contains(w.text, `\`) {
		return w
	}
	var b wordBuilder
	kept := 0
	for i := 0; i < len(w.text); i++ {
		if escapes(w.text, i) {
			b.add(w.slice(kept, i))
			kept = i + 1
			i++
		}
	}
	b.add(w.from(kept))
	return b.word(w.at())
}

// headerItem is Name:value, Name; for an empty one, and Name: which takes a
// field away.
func (a *argumentReader) headerItem(w, key word, separator string, value word) {
	if separator == ";" && value.text != "" {
		a.Fail("invalid-item", "", w.at(), "a field without a colon; a semicolon ends the name of an empty one", "write it as Name:value")
		return
	}
	var b wordBuilder
	b.add(key)
	b.literal(separator, key.at())
	b.add(value)
	if len(a.op.headers) < maxFields {
		a.op.headers = append(a.op.headers, b.word(w.at()))
	}
}

// queryItem is name==value.
func (a *argumentReader) queryItem(key, value word) {
	q := &a.op.query
	if !q.isEmpty() {
		q.text("&", request.Range{})
	}
	q.escaped(key)
	q.text("=", request.Range{})
	q.escaped(value)
}

// dataItem is a part of a JSON object, or a field of a form.
func (a *argumentReader) dataItem(w, key word, separator string, value word) {
	if strings.HasSuffix(separator, "@") {
		a.fileItem(value, func(content word) { a.dataItem(w, key, strings.TrimSuffix(separator, "@"), content) })
		return
	}
	s := a.op.httpie
	switch {
	case s.form == nil:
		a.jsonItem(w, key, separator == ":=", value)
	case separator == ":=":
		if value, ok := a.simpleJSON(value); ok {
			a.formItem(w, key, value)
		}
	default:
		a.formItem(w, key, value)
	}
}

func (a *argumentReader) formItem(w, key, value word) {
	a.addItemPart(w, formPart{name: key, content: value})
}

func (a *argumentReader) addItemPart(w word, p formPart) {
	p.flag = use{flag: &flag{name: "form"}, at: w.at(), value: w}
	if s := a.op.httpie; len(s.parts) < maxParts {
		s.parts = append(s.parts, p)
		return
	}
	a.Fail("too-many-parts", "body", w.at(), "more than 1000 parts in one form", "")
}

// uploadItem is name@file, or @file for the whole body.
func (a *argumentReader) uploadItem(w, key, value word) {
	s := a.op.httpie
	name, kind := value, (*word)(nil)
	if n := strings.LastIndex(value.text, ";type="); n >= 0 {
		media := value.from(n + len(";type="))
		name, kind = value.slice(0, n), &media
	}
	switch {
	case key.text == "" && s.form == nil && s.data == nil:
		a.wholeFile(w, name, kind)
	case s.form == nil:
		a.Fail("file-without-form", "body", w.at(), "a file in a body that is no form", "--form sends it; =@ and :=@ take a file's content into JSON")
	default:
		if kind == nil {
			kind = &word{text: httpieType(name.text)} // it may be none
		}
		s.files = true
		a.addItemPart(w, formPart{name: key, content: name, source: '@', kind: kind})
	}
}

// httpieType is the type that HTTPie gives a file by its name; "" for none.
func httpieType(name string) string {
	ending := strings.ToLower(name[strings.LastIndexByte(name, '.')+1:])
	types := map[string]string{
		"json": "application/json", "csv": "text/csv", "css": "text/css", "js": "application/javascript", "zip": "application/zip", "gz": "",
		"mp3": "audio/mpeg", "mp4": "video/mp4", "webp": "image/webp", "bin": "application/octet-stream", "tar": "application/x-tar",
	}
	if kind, ok := types[ending]; ok {
		return kind
	}
	return typeByName(name)
}

// wholeFile is a file as the body.
func (a *argumentReader) wholeFile(w, name word, kind *word) {
	o := a.op
	o.dataFlag = &use{flag: &flag{name: "file"}, at: w.at(), value: w}
	if content, ok := o.fileContent(a.reader, name); ok {
		o.data.word(content)
	} else {
		o.file(a.reader, &o.data, name)
	}
	o.typed = request.Text(cmp.Or(httpieType(name.text), "application/json"), w.at())
	if kind != nil {
		o.typed = kind.value()
	}
}
