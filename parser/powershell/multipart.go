package powershell

import (
	"encoding/base64"
	"strings"

	"snipgen/request"
)

// constructContent makes what .NET builds content of: the classes of
// System.Net.Http, as scripts from before -Form use them.
func (r *reader) constructContent(typeName string, arguments []value, at request.Range) value {
	switch typeName {
	case "net.http.multipartformdatacontent":
		return value{kind: multipart, table: &object{}, at: at}
	case "net.http.headers.contentdispositionheadervalue":
		return value{kind: table, table: &object{class: "disposition"}, at: at}
	case "net.http.headers.mediatypeheadervalue":
		if len(arguments) == 1 {
			return arguments[0]
		}
	case "io.filestream":
		if len(arguments) > 0 && arguments[0].isText() {
			return value{kind: file, text: arguments[0].text, at: at}
		}
	case "net.http.stringcontent", "net.http.streamcontent", "net.http.bytearraycontent":
		if len(arguments) > 0 {
			return contentOf(typeName, arguments, at)
		}
	}
	v := unread(at)
	v.fault.Message = "an object of " + typeName + ", which is not read here"
	v.fault.Hint = "-Form @{ name = \"value\"; file = Get-Item path } sends a form"
	return v
}

// contentOf is a part with the media type that its class gives it.
func contentOf(typeName string, arguments []value, at request.Range) value {
	fields := &object{}
	if strings.HasSuffix(typeName, "stringcontent") {
		media := literal("text/plain; charset=utf-8", at)
		if len(arguments) > 2 {
			media = append(append(text{}, arguments[2].text...), literal("; charset=utf-8", at)...)
		}
		fields.set("ContentType", at, textValue(media, at))
	}
	o := &object{}
	o.set("Headers", at, value{kind: table, table: fields, at: at})
	return value{kind: content, items: arguments[:1], table: o, at: at}
}

// multipart writes what MultipartFormDataContent sends. Fields stand in the order
// in which they were set.
func (b *builder) multipart(u use) {
	b.Note("multipart-content", "body", u.all(), "PowerShell 6 and later send these parts; Windows PowerShell sends the name of the type", "")
	var parts []part
	for _, e := range u.value.table.entries {
		p, ok := b.contentPart(e.value.items)
		if !ok {
			return
		}
		parts = append(parts, p)
	}
	b.setParts(parts, u)
}

// contentPart is Add(content, name, file name).
func (b *builder) contentPart(arguments []value) (p part, ok bool) {
	v := arguments[0]
	p.at = v.at
	switch {
	case len(arguments) > 3:
		b.Fail("invalid-form", "body", v.at, "Add takes content, name and file name", "")
		return p, false
	case v.kind == broken:
		b.tell(v.fault)
		return p, false
	case v.kind != content:
		b.Fail("invalid-form", "body", v.at, "a part that is not made here is not known", "$part = [System.Net.Http.StringContent]::new(\"value\") makes one")
		return p, false
	}
	if p.content, ok = b.partContent(v.items[0]); !ok {
		return p, false
	}
	fields, _ := v.table.get("Headers")
	var lines strings.Builder
	for _, e := range fields.table.entries {
		line, ok := b.contentField(e)
		if !ok {
			return p, false
		}
		lines.WriteString(line)
	}
	for i, a := range arguments[1:] {
		name, ok := b.parameter(a)
		if !ok {
			return p, false
		}
		lines.WriteString([]string{"Content-Disposition: form-data; name=", "; filename="}[i] + name)
	}
	switch len(arguments) {
	case 2:
		lines.WriteString("\r\n")
	case 3:
		lines.WriteString("; filename*=utf-8''" + dataEscape(arguments[2].text.Masked()) + "\r\n")
	}
	p.headText = lines.String() + "\r\n"
	return p, true
}

// partContent is a text, bytes or a file.
func (b *builder) partContent(v value) (text, bool) {
	if v.kind == file {
		v = b.fileContent(value{kind: str, text: v.text, at: v.at}, v.at)
	}
	if v.kind == broken {
		b.tell(v.fault)
		return nil, false
	}
	return b.stringOf(v), !b.Failed
}

// contentField is a field that a script sets on a part.
func (b *builder) contentField(e entry) (line string, ok bool) {
	switch v := e.value; {
	case strings.EqualFold(e.key, "ContentDisposition") && v.kind == table && v.table.class == "disposition":
		line = "Content-Disposition: form-data"
		for _, p := range v.table.entries {
			name := map[string]string{"name": "name", "filename": "filename"}[strings.ToLower(p.key)]
			value, ok := b.parameter(p.value)
			if name == "" || !ok {
				b.Fail("invalid-form", "body", p.at, "Content-Disposition takes Name and FileName here", "")
				return "", false
			}
			line += "; " + name + "=" + value
		}
	case strings.EqualFold(e.key, "ContentType") && v.kind == null:
		return "", true
	case strings.EqualFold(e.key, "ContentType") && v.isText() && v.text.IsLiteral() && request.ControlIn(v.text.Masked()) == "":
		line = "Content-Type: " + v.text.Masked()
	default:
		b.Fail("invalid-form", "body", e.at, "a field of a part that is not read here", "ContentDisposition and ContentType are")
		return "", false
	}
	return line + "\r\n", true
}

// parameter is a name as .NET writes it (ContentDispositionHeaderValue): in
// quotes unless it is a token, and in the form of RFC 2047 unless it is ASCII.
func (b *builder) parameter(v value) (string, bool) {
	s := v.text.Masked()
	s = strings.TrimSuffix(strings.TrimPrefix(s, `"`), `"`)
	switch {
	case !v.isText() || !v.text.IsLiteral() || strings.Contains(s, `"`) || request.ControlIn(s) != "":
		b.Fail("invalid-form", "body", v.at, "the name of a part or a file has to be a literal, without quotes in it", "write it out")
		return "", false
	case request.IsToken(s):
		return s, true
	case !isASCII(s):
		s = "=?utf-8?B?" + base64.StdEncoding.EncodeToString([]byte(s)) + "?="
	}
	return `"` + s + `"`, true
}
