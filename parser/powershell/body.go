package powershell

import (
	"fmt"
	"hash/fnv"
	"strings"

	"snipgen/request"
)

// body is -Form, -Body or -InFile, and the media type of each.
func (b *builder) body() {
	form, hasForm := b.uses["Form"]
	body, hasBody := b.uses["Body"]
	file, hasFile := b.uses["InFile"]
	switch {
	case hasForm && hasBody, hasForm && hasFile, hasBody && hasFile:
		b.Fail("conflicting-parameters", "body", b.at, "-Body, -Form and -InFile exclude each other", "keep one of them")
	case hasForm:
		b.form(form)
	case hasBody && body.value.kind == table && b.method == "GET":
		b.query(body.value)
	case hasBody && body.value.kind == multipart:
		b.multipart(body)
	case hasBody && body.value.kind != null:
		b.defaultType(body.at)
		b.content(body)
	case hasFile:
		b.defaultType(file.at)
		b.inFile(file)
	case b.method == "POST":
		b.defaultType(b.request.MethodRange)
		b.request.Body = request.Body{Present: true, Framed: true}
	case b.method != "GET" && b.method != "HEAD" && b.method != "TRACE":
		b.request.Body = request.Body{Present: true, Framed: true}
	}
}

// defaultType is the media type that PowerShell gives to every POST.
func (b *builder) defaultType(at request.Range) {
	if b.method == "POST" && !b.has("Content-Type") {
		b.field("Content-Type", at, literal("application/x-www-form-urlencoded", at))
	}
}

func (b *builder) setBody(t text, at request.Range) {
	v := valueOf(t)
	v.Range = v.Range.Union(at)
	b.request.Body = request.Body{Content: v, Present: true}
}

// content is -Body of any kind but a table for GET.
func (b *builder) content(u use) {
	switch v := u.value; v.kind {
	case table:
		b.setBody(b.pairs(v), v.at)
	case bytes, lines:
		if v.kind == lines {
			b.Lose("file-lines", "body", v.at, "PowerShell joins the lines of the file with blanks; the file is sent as it is", "Get-Content -Raw gives it as it is")
		}
		b.setBody(b.stringOf(v), v.at)
	case file:
		b.Fail("file-object", "body", v.at, "a file in place of its content", "-InFile sends a file")
	default:
		b.setBody(b.charset(b.stringOf(v), u), v.at)
	}
}

// charset encodes a text as the media type says. Without a charset PowerShell
// 7.4 and later send UTF-8.
func (b *builder) charset(t text, u use) text {
	if isASCII(t.Masked()) {
		return t
	}
	media := ""
	for _, f := range b.fields {
		if f.Is("Content-Type") {
			media = strings.ToLower(f.Value.String())
		}
	}
	_, charset, named := strings.Cut(media, "charset=")
	charset = strings.Trim(strings.TrimSpace(charset), `"`)
	switch {
	case !named:
		b.Note("body-encoding", "body", u.value.at, "read as UTF-8, which PowerShell 7.4 and later send; older ones send ISO-8859-1", "add ; charset=utf-8 to -ContentType")
	case charset == "iso-8859-1" || charset == "latin1" || charset == "windows-1252":
		if out, ok := latin1(t); ok {
			return out
		}
		b.Lose("body-encoding", "body", u.value.at, "the body has characters that its charset does not have", "")
	case charset != "utf-8":
		b.Lose("body-encoding", "body", u.value.at, "the body is sent as UTF-8, not in the charset of its media type", "")
	}
	return t
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// pairs writes a table as a form.
func (b *builder) pairs(v value) text {
	var out text
	for i, e := range v.table.entries {
		if i > 0 {
			out = append(out, literal("&", e.at)...)
		}
		out = append(out, literal(formEscape(e.key)+"=", e.at)...)
		if e.value.kind != null {
			out = append(out, b.formText(e.value).Escape(formEscape, true)...)
		}
	}
	return out
}

// formText is a value as ToString gives it.
func (b *builder) formText(v value) text {
	if v.kind == list {
		b.Lose("list-value", "body", v.at, "PowerShell sends the name of its type in place of a list", "write the values one by one, or as JSON")
		return literal("System.Object[]", v.at)
	}
	return b.stringOf(v)
}

// query adds a table to the URL of a GET.
func (b *builder) query(v value) {
	q := b.request
	added := b.pairs(v)
	if len(added) == 0 {
		return
	}
	if q.HasQuery && !q.Query.IsEmpty() {
		added = append(append(text(q.Query.Segments()), literal("&", v.at)...), added...)
	}
	q.Query, q.HasQuery = valueOf(added), true
}

// inFile refers to the file of -InFile.
func (b *builder) inFile(u use) {
	v := u.value
	if v.kind == file {
		v.kind = str
	}
	content := b.fileContent(v, u.value.at)
	if content.kind == broken {
		b.tell(content.fault)
		return
	}
	b.setBody(content.text, u.value.at)
}

// A part is one of -Form: a text or a file.
type part struct {
	name     string
	at       request.Range
	content  text
	fileName string
	headText string // all that stands before the content, if that is known
	isFile   bool
}

// form writes a multipart body (RFC 7578). The boundary depends on the content
// only.
func (b *builder) form(u use) {
	if u.value.kind != table {
		if u.value.kind == broken {
			b.tell(u.value.fault)
			return
		}
		b.Fail("invalid-form", "body", u.value.at, "a form is a hash table", `write @{ name = "value" }`)
		return
	}
	var parts []part
	for _, e := range u.value.table.entries {
		for _, item := range itemsOf(e.value) {
			parts = append(parts, b.part(e, item))
		}
	}
	b.setParts(parts, u)
}

// setParts makes the content of parts.
func (b *builder) setParts(parts []part, u use) {
	boundary := boundaryFor(parts)
	var out text
	for _, p := range parts {
		out = append(out, literal("--"+boundary+"\r\n"+p.head(), p.at)...)
		out = append(out, p.content...)
		out = append(out, literal("\r\n", p.at)...)
	}
	out = append(out, literal("--"+boundary+"--\r\n", u.value.at)...)
	b.setBody(out, u.value.at)
	b.field("Content-Type", u.at, literal("multipart/form-data; boundary="+boundary, u.at))
}

// part is one value of a form. Files are told by Get-Item.
func (b *builder) part(e entry, v value) part {
	p := part{name: e.key, at: e.at}
	if v.kind != file {
		p.content = b.stringOf(v)
		return p
	}
	p.isFile = true
	content := b.fileContent(value{kind: str, text: v.text, at: v.at}, v.at)
	if content.kind == broken {
		b.tell(content.fault)
		return p
	}
	path := v.text.Masked()
	p.fileName = path[strings.LastIndexAny(path, `/\`)+1:]
	p.content = content.text
	return p
}

func (p part) head() string {
	if p.headText != "" {
		return p.headText
	}
	quoted := strings.NewReplacer(`"`, "%22", "\r", "%0D", "\n", "%0A").Replace
	head := `Content-Disposition: form-data; name="` + quoted(p.name) + `"`
	if p.isFile {
		return head + `; filename="` + quoted(p.fileName) + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"
	}
	return head + "\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
}

// boundaryFor is a text that no part holds.
func boundaryFor(parts []part) string {
	h := fnv.New64a()
	var all strings.Builder
	for _, p := range parts {
		h.Write([]byte(p.name + p.headText + "=" + p.content.Masked()))
		all.WriteString(p.content.Masked())
	}
	for n := h.Sum64(); ; n++ {
		if boundary := fmt.Sprintf("----------------%016x", n); !strings.Contains(all.String(), boundary) {
			return boundary
		}
	}
}
