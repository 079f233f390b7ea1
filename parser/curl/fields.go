package curl

import (
	"slices"
	"strings"

	"snipgen/request"
	"snipgen/request/uri"
)

// addHeader is -H: a field, or a file of them.
func addHeader(r *reader, o *operation, f use) {
	w := f.value
	switch {
	case len(o.headers) >= maxFields:
		r.Fail("too-many-fields", "", f.at, "more than 1000 header fields", "")
	case !strings.HasPrefix(w.text, "@"):
		o.headers = append(o.headers, w)
	default:
		o.headerFile(r, w.from(1))
	}
}

func (o *operation) headerFile(r *reader, name word) {
	content, ok := o.fileContent(r, name)
	if !ok {
		r.Lose("header-file", "", name.at(), "the header fields of the file are left out", "put them into the command")
		return
	}
	for rest, more := content, true; more && len(o.headers) < maxFields; {
		var line word
		line, rest, more = rest.cut('\n')
		if line = line.trimRight("\r"); line.text != "" {
			o.headers = append(o.headers, line)
		}
	}
}

func (w word) trimRight(set string) word { return w.slice(0, len(strings.TrimRight(w.text, set))) }

// custom is what -H says of a field.
type custom struct {
	request.Field
	removed bool // "Name:" takes away what curl would add
}

// fields makes the fields of an operation: those that flags ask for, unless
// -H gives or removes them; those of -H; those that go with the content.
func (a *argumentReader) fields(o *operation, contentType request.Value) []request.Field {
	customs := a.customs(o)
	out := a.flagFields(o, customs)
	o.takenAway(customs)
	for _, c := range customs {
		if !c.removed && !isContentType(c.Field, o) {
			out = append(out, c.Field)
		}
	}
	if o.json {
		accept := request.Text("application/json", o.dataFlag.at)
		out = addMissing(out, customs, "Content-Type", accept)
		out = addMissing(out, customs, "Accept", accept)
	} else if len(o.form) > 0 {
		a.untypedForm(customs)
		out = append(out, request.Field{Name: "Content-Type", Value: multipartType(contentType, customs), NameRange: o.formFlag.at})
	} else if !contentType.IsEmpty() {
		out = addMissing(out, customs, "Content-Type", contentType)
	}
	return out
}

// takenAway notes the fields that curl, or another client, would add and that
// must not be sent.
func (o *operation) takenAway(customs []custom) {
	gone := func(name string) {
		if !slices.ContainsFunc(customs, func(c custom) bool { return c.Is(name) && !c.removed }) {
			o.without = append(o.without, name)
		}
	}
	for _, c := range customs {
		if c.removed {
			gone(c.Name)
		}
	}
	if o.agent != nil && o.agent.value.text == "" && !mentions(customs, "User-Agent") {
		gone("User-Agent")
	}
}

// isContentType knows the field that goes into the one with the boundary.
func isContentType(f request.Field, o *operation) bool {
	return len(o.form) > 0 && f.Is("Content-Type")
}

func addMissing(out []request.Field, customs []custom, name string, v request.Value) []request.Field {
	if v.IsEmpty() || mentions(customs, name) {
		return out
	}
	return append(out, request.Field{Name: name, Value: v, NameRange: v.Range})
}

func mentions(customs []custom, name string) bool {
	for _, c := range customs {
		if c.Is(name) {
			return true
		}
	}
	return false
}

// flagFields are the fields of flags, in the order in which curl sends them.
func (a *argumentReader) flagFields(o *operation, customs []custom) []request.Field {
	var out []request.Field
	add := func(name string, v request.Value) { out = addMissing(out, customs, name, v) }
	if !mentions(customs, "Authorization") {
		add("Authorization", a.authorization(o))
	}
	add(a.byteRange(o))
	if o.agent != nil {
		add("User-Agent", a.checked("user-agent", o.agent.value))
	}
	if o.compressed != nil {
		add("Accept-Encoding", request.Text("deflate, gzip", o.compressed.at))
	}
	if o.referer != nil {
		w := o.referer.value
		add("Referer", a.checked("referer", w.slice(0, len(strings.TrimSuffix(w.text, ";auto")))))
	}
	add("Cookie", a.cookie(o))
	return out
}

// cookie joins the strings of -b; what has no = in it names a file.
func (a *argumentReader) cookie(o *operation) request.Value {
	var b valueBuilder
	for _, c := range o.cookies {
		w := c.value
		switch {
		case !strings.HasPrefix(w.text, "@") && (strings.Contains(w.text, "=") || w.hasReference() && !o.isJar(w)):
			if !strings.Contains(w.text, "=") {
				a.Note("cookie-variable", "header:cookie", w.at(), "the variable is taken for cookies; curl takes a value without = for the name of a file", "write name= before it if it is the value of a cookie")
			}
			if !b.isEmpty() {
				b.text(";", request.Range{})
			}
			b.word(w)
			a.checked("cookie", w)
		case w.text != "":
			name := strings.TrimPrefix(w.text, "@")
			option := "cookies"
			if w.hasReference() { // no target takes a file whose name is not known
				name, option = "", ""
			}
			a.LoseTo(option, "cookie-file", "header:cookie", w.at(), "the cookies of a file are left out", "give them as name=value")
			o.cookieFiles = append(o.cookieFiles, name)
		}
	}
	return b.value()
}

// cookieFile hands the one file of -b on, which - is not. Clients differ in
// what they make of cookies that stand in a field as well.
func (o *operation) cookieFile(fields []request.Field) {
	if len(o.cookieFiles) == 1 && o.cookieFiles[0] != "-" && o.cookieFiles[0] != "" {
		o.options["cookies"] = o.cookieFiles[0]
	}
	if len(o.cookieFiles) > 1 || hasField(fields, "Cookie") || o.removes("Cookie") {
		delete(o.options, "cookies")
	}
}

// isJar reports whether a word is the one that -c has.
func (o *operation) isJar(w word) bool {
	return o.jar != nil && sameWord(o.jar.value, w)
}

// sameWord reports whether two words have the same text and references.
func sameWord(a, b word) bool {
	return slices.EqualFunc(a.segments(), b.segments(), func(x, y request.Segment) bool { return x.Kind == y.Kind && x.Text == y.Text })
}

// checked is a field value without control characters.
func (a *argumentReader) checked(name string, w word) request.Value {
	for i := 0; i < len(w.text); i++ {
		if c := w.text[i]; c < 0x20 && c != '\t' && c != 0 || c == 0x7f {
			a.Fail("invalid-field-value", "header:"+name, w.slice(i, i+1).at(), "control character in a header field", "a line end cannot be part of it")
			break
		}
	}
	return w.value()
}

// customs reads the arguments of -H.
func (a *argumentReader) customs(o *operation) []custom {
	var out []custom
	for _, w := range o.headers {
		if c, ok := a.custom(w); ok && a.keeps(o, c) {
			out = append(out, c)
		}
	}
	return a.oneHost(out)
}

// custom reads "Name: value", "Name:" and "Name;", which is an empty field.
func (a *argumentReader) custom(w word) (custom, bool) {
	name, value, colon := w.cut(':')
	empty := false
	if !colon {
		before, after, semicolon := w.cut(';')
		if !semicolon || after.text != "" {
			a.noField(w)
			return custom{}, false
		}
		name, empty = before, true
	}
	bare := name.trim()
	if !request.IsToken(bare.text) {
		a.badName(w, bare)
		return custom{}, false
	}
	if bare.text != name.text {
		a.Lose("space-in-field-name", "header:"+strings.ToLower(bare.text), name.at(), "white space around a field name is not sent, as no message may hold it (RFC 9112, 5.1)", "leave it out")
	}
	removed := colon && value.trim().text == "" && (value.text == "" || !strings.EqualFold(bare.text, "Host"))
	value = value.trim()
	f := request.Field{Name: bare.text, NameRange: bare.at(), Value: a.checked(strings.ToLower(bare.text), value)}
	return custom{Field: f, removed: removed && !empty}, true
}

// oneHost keeps the Host field that curl sends: the first, unless that is
// "Host:".
func (a *argumentReader) oneHost(customs []custom) []custom {
	first := -1
	for i := 0; i < len(customs); i++ {
		switch {
		case !customs[i].Is("Host"):
		case first < 0:
			first = i
		case !customs[first].removed:
			a.Warn("repeated-host", "header:host", customs[i].NameRange, "curl sends the first Host field only", "keep one")
			customs = append(customs[:i], customs[i+1:]...)
			i--
		}
	}
	return customs
}

func (a *argumentReader) noField(w word) {
	if w.hasReference() {
		a.Fail("variable-field-name", "", w.at(), "a variable in place of a header field", "write the name out, and the variable after the colon")
		return
	}
	if w.text != "" {
		a.Warn("no-header-field", "", w.at(), "neither Name: value nor Name;, so curl leaves it out", "a field has a colon after its name")
	}
}

func (a *argumentReader) badName(w, name word) {
	switch {
	case strings.HasPrefix(w.text, ":"):
		a.Warn("pseudo-header", "", w.at(), "a pseudo-header is no header field; left out", "curl makes it of the URL and the method")
	case name.hasReference():
		a.Fail("variable-field-name", "", name.at(), "a variable in the name of a header field", "write the name out")
	default:
		a.Fail("invalid-field-name", "", name.at(), "the field name is not a token", "")
	}
}

// keeps drops the fields that frame the message, which the client makes.
func (a *argumentReader) keeps(o *operation, c custom) bool {
	switch {
	case c.Is("Content-Length"):
		if !c.removed {
			o.length = &c
		}
		return false
	case c.Is("Transfer-Encoding"):
		if !c.removed && !strings.EqualFold(c.Value.String(), "chunked") {
			a.Lose("transfer-encoding", "header:transfer-encoding", c.Value.Range, "a transfer coding is left to the client", "")
		}
		return false
	}
	return true
}

// untypedForm warns of -H Content-Type: with a form: curl then sends a field that
// has nothing but a boundary.
func (a *argumentReader) untypedForm(customs []custom) {
	for _, c := range customs {
		if c.Is("Content-Type") && c.removed {
			a.Lose("form-without-type", "header:content-type", c.NameRange, "a form without its media type, of which curl sends the boundary alone; the usual one is sent", "leave the field out")
			return
		}
	}
}

// multipartType is the media type with the boundary: -H may give another
// one, which curl completes with it.
func multipartType(made request.Value, customs []custom) request.Value {
	for _, c := range customs {
		if !c.Is("Content-Type") || c.removed {
			continue
		}
		_, boundary, _ := strings.Cut(made.String(), ";")
		var b valueBuilder
		for _, s := range c.Value.Segments() {
			b.reference(s)
		}
		b.text(";"+boundary, request.Range{})
		return b.value()
	}
	return made
}

// removes reports whether -H "Name:" is given.
func (o *operation) removes(name string) bool {
	for _, w := range o.headers {
		before, _, found := w.cut(':')
		if found && strings.EqualFold(before.trim().text, name) {
			return true
		}
	}
	return false
}

func hasField(fields []request.Field, name string) bool {
	for _, f := range fields {
		if f.Is(name) {
			return true
		}
	}
	return false
}

// addField puts a field first, on a copy: the requests of an operation share
// their fields.
func addField(q *request.Request, f request.Field) {
	q.Fields = append([]request.Field{f}, q.Fields...)
}

// dropHost takes a Host field away that says what the URL says.
func dropHost(q *request.Request) {
	var kept []request.Field
	for _, f := range q.Fields {
		if !f.Is("Host") || f.Value.IsEmpty() || f.Value.String() != q.Authority.String() {
			kept = append(kept, f)
		}
	}
	q.Fields = kept
}

// upload is -T: the file is the content, its name the end of a URL that ends
// in a slash, and the method PUT.
func (a *argumentReader) upload(o *operation, q *request.Request, f use, u word) {
	name := f.value
	if name.text == "" {
		return
	}
	if name.text == "." {
		a.Fail("standard-input", "body", f.value.at(), "the data comes from standard input", "put it into the command, or name a file")
		return
	}
	if !o.globOff && strings.ContainsAny(name.text, "{[") {
		a.Fail("glob-in-file", "body", name.at(), "a set or range of files", "give each file its URL, or --globoff for brackets in a name")
		return
	}
	var b valueBuilder
	if content, ok := o.fileContent(a.reader, name); ok {
		b.word(content)
	} else {
		o.file(a.reader, &b, name)
	}
	q.Body = request.Body{Content: b.value(), Present: true}
	if o.method == nil {
		q.Method, q.MethodRange = "PUT", f.at
	}
	if strings.HasSuffix(q.Path.String(), "/") && !q.HasQuery && name.text != "-" {
		addFileName(q, name)
	}
}

func addFileName(q *request.Request, name word) {
	var b valueBuilder
	for _, s := range q.Path.Segments() {
		b.reference(s)
	}
	base := name.from(strings.LastIndexByte(name.text, '/') + 1)
	b.text(uri.Encode(base.text, uri.Unreserved), base.at())
	q.Path = b.value()
}
