package powershell

import (
	"strconv"
	"strings"

	"snipgen/request"
)

// typed reads [type]value, [type]::Name and [type]::Method(...).
func (r *reader) typed() value {
	start := r.pos
	name := r.typeName()
	r.blanks(false)
	if r.accept("::") {
		return r.members(r.static(name, start))
	}
	if c := r.peek(); c == 0 || strings.IndexByte("=;\n)},|", c) >= 0 {
		return unread(r.from(start))
	}
	v := r.unary()
	return r.cast(name, v, r.from(start))
}

// typeName reads [Name], brackets in it included, in small letters and without
// System.
func (r *reader) typeName() string {
	start := r.pos + 1
	r.pos++
	r.toClosing(']')
	return plainType(r.text[start:max(start, r.pos-1)])
}

func plainType(name string) string {
	name = strings.ToLower(strings.TrimSpace(name))
	name, _, _ = strings.Cut(name, "[")
	name, _, _ = strings.Cut(name, "`")
	for _, prefix := range []string{"system.", "management.automation.", "microsoft.powershell.commands."} {
		name = strings.TrimPrefix(name, prefix)
	}
	return name
}

// cast is [type]value. Types that change nothing of a text are passed over.
func (r *reader) cast(name string, v value, at request.Range) value {
	v.at = at
	switch name {
	case "char":
		return char(v)
	case "string":
		return textValue(r.stringOf(v), at)
	case "int", "int32", "int64", "long", "double", "decimal":
		if v.isText() {
			v.kind = number
		}
		return v
	case "bool", "switch":
		return v
	case "ordered", "pscustomobject", "psobject", "hashtable", "object", "array", "uri", "byte", "xml", "securestring", "collections.specialized.ordereddictionary", "collections.idictionary", "collections.hashtable":
		return v
	}
	return unread(at)
}

// char is [char]number, as browsers write what is no ASCII.
func char(v value) value {
	s := v.text.Masked()
	if v.kind == str && len(s) > 0 && len([]rune(s)) == 1 {
		return v
	}
	n, err := strconv.ParseUint(s, 10, 16)
	if v.kind != number || err != nil || n == 0 {
		return unread(v.at)
	}
	return textValue(literal(string(rune(n)), v.at), v.at)
}

// static reads Name or Method(...) of a type.
func (r *reader) static(typeName string, start int) value {
	name := strings.ToLower(r.text[r.pos : r.pos+nameSize(r.rest())])
	r.pos += len(name)
	if r.peek() != '(' {
		if isEncoding(typeName) {
			return value{kind: encoding, text: literal(name, r.from(start)), at: r.from(start)}
		}
		if typeName == "io.filemode" || typeName == "io.fileaccess" {
			return textValue(literal(name, r.from(start)), r.from(start))
		}
		return unread(r.from(start))
	}
	arguments := r.arguments()
	at := r.from(start)
	for _, a := range arguments {
		if a.kind == broken {
			return a
		}
	}
	if name == "new" {
		return r.construct(typeName, arguments, at)
	}
	return r.callStatic(typeName+"::"+name, arguments, at)
}

func isEncoding(typeName string) bool { return typeName == "text.encoding" }

// arguments reads (a, b).
func (r *reader) arguments() []value {
	v := r.parenthesis()
	switch v.kind {
	case null:
		return nil
	case list:
		return v.items
	}
	return []value{v}
}

// callStatic is what a method of a type gives.
func (r *reader) callStatic(method string, arguments []value, at request.Range) value {
	if method == "guid::newguid" {
		return value{kind: str, text: text{{Kind: request.Dynamic, Text: "uuid", Range: at}}, at: at}
	}
	if len(arguments) == 0 || !arguments[0].isText() {
		return unread(at)
	}
	v := arguments[0]
	switch method {
	case "convert::tobase64string":
		return base64Of(v, at)
	case "text.encoding::getencoding":
		return value{kind: encoding, text: v.text, at: at}
	case "uri::escapedatastring", "net.webutility::urlencode", "web.httputility::urlencode":
		if method == "uri::escapedatastring" {
			return textValue(v.text.Escape(dataEscape, false), at)
		}
		return textValue(v.text.Escape(formEscape, true), at)
	case "io.file::openread", "io.file::open":
		return value{kind: file, text: v.text, at: at}
	case "net.http.headers.mediatypeheadervalue::parse", "net.http.headers.mediatypeheadervalue::new":
		return textValue(v.text, at)
	case "security.cryptography.x509certificates.x509certificate2::createfrompemfile":
		return value{kind: certificate, items: arguments, at: at}
	case "io.file::readallbytes", "io.file::readalltext":
		return r.fileContent(v, at)
	}
	return unread(at)
}

// base64Of is the Base64 text of bytes.
func base64Of(v value, at request.Range) value {
	if v.kind != bytes {
		return unread(at)
	}
	return textValue(text{v.text.Base64(at)}.Merge(), at)
}

// fileContent refers to a file.
func (r *reader) fileContent(path value, at request.Range) value {
	if !path.isText() || !path.text.IsLiteral() {
		return faulty("variable-file", at, "the name of a file is not known", "write it out")
	}
	name := path.text.Masked()
	return value{kind: bytes, text: text{{Kind: request.File, Text: name, Range: at}}, at: at}
}

// construct is New-Object and [type]::new().
func (r *reader) construct(typeName string, arguments []value, at request.Range) value {
	switch {
	case typeName == "webrequestsession":
		return value{kind: session, table: &object{class: "session"}, at: at}
	case typeName == "net.cookie" || typeName == "cookie":
		if len(arguments) < 2 {
			return unread(at)
		}
		return value{kind: cookie, items: arguments, at: at}
	case typeName == "net.cookiecontainer":
		return value{kind: jar, table: &object{class: "jar"}, at: at}
	case typeName == "pscredential" || typeName == "net.networkcredential":
		if len(arguments) < 2 {
			return unread(at)
		}
		return value{kind: login, items: arguments, at: at}
	case strings.HasPrefix(typeName, "collections.") || typeName == "hashtable" || typeName == "psobject" || typeName == "pscustomobject":
		if strings.Contains(typeName, "list") {
			return value{kind: list, at: at}
		}
		return value{kind: table, table: &object{}, at: at}
	case typeName == "uri" && len(arguments) == 1:
		return arguments[0]
	}
	return r.constructContent(typeName, arguments, at)
}

// members reads what follows a value: .name, .method(...), [index].
func (r *reader) members(v value) value {
	for r.pos < len(r.text) {
		start := r.pos
		switch c := r.text[r.pos]; {
		case c == '[' && v.at.End == start:
			v = r.index(v)
		case c == '.' && nameSize(r.rest()[1:]) > 0:
			r.pos++
			name := r.text[r.pos : r.pos+nameSize(r.rest())]
			r.pos += len(name)
			if r.peek() == '(' {
				v = r.method(v, strings.ToLower(name), r.arguments())
			} else {
				v = r.property(v, name, v.at.Union(r.from(start)))
			}
		default:
			return v
		}
		v.at = v.at.Union(r.from(start))
	}
	return v
}

// index is v[key]: an entry of a table.
func (r *reader) index(v value) value {
	start := r.pos
	r.pos++
	r.inner++
	r.blanks(true)
	key := r.expression()
	r.inner--
	r.blanks(true)
	if !r.accept("]") {
		r.toClosing(']')
	}
	at := v.at.Union(r.from(start))
	if v.kind == broken {
		return v
	}
	if !key.isText() || !key.text.IsLiteral() {
		return unread(at)
	}
	name := key.text.Masked()
	if v.kind == free && wordSize(name) == len(name) {
		return r.memberOf(v, name, at)
	}
	if n, err := strconv.Atoi(name); err == nil && v.kind == list && n >= 0 && n < len(v.items) {
		return v.items[n]
	}
	return r.property(v, name, at)
}

// property is an entry of a table, or of what a variable will have.
func (r *reader) property(v value, name string, at request.Range) value {
	switch v.kind {
	case table, session, content:
		if strings.EqualFold(name, "cookies") && v.kind == session {
			return value{kind: jar, table: v.table, at: at}
		}
		if strings.EqualFold(name, "headers") && v.kind == session {
			return r.sessionHeaders(v, at)
		}
		if found, ok := v.table.get(name); ok {
			return found
		}
		return unread(at)
	case free:
		return r.memberOf(v, name, at)
	case broken:
		return v
	}
	return unread(at)
}

// memberOf is a variable for a member of what a variable will have.
func (r *reader) memberOf(v value, name string, at request.Range) value {
	if len(v.text) != 1 || v.text[0].Kind != request.Variable || wordSize(name) != len(name) {
		return unread(at)
	}
	return value{kind: free, text: text{{Kind: request.Variable, Text: v.text[0].Text + "_" + name, Range: at}}, at: at}
}

// wordSize is how much of s is letters, digits and _.
func wordSize(s string) int {
	n := 0
	for n < len(s) && isNameByte(s[n]) {
		n++
	}
	return n
}

// sessionHeaders is the table of fields that a session adds.
func (r *reader) sessionHeaders(v value, at request.Range) value {
	found, ok := v.table.get("headers")
	if !ok || found.kind != table {
		found = value{kind: table, table: &object{}, at: at}
		v.table.set("headers", at, found)
	}
	return found
}

// method is what a method of a value gives, or does to it.
func (r *reader) method(v value, name string, arguments []value) value {
	at := v.at.Union(request.Range{Start: r.pos, End: r.pos})
	switch {
	case v.kind == broken:
		return v
	case v.kind == encoding && name == "getbytes" && len(arguments) == 1:
		return r.encodedBytes(v, arguments[0], at)
	case v.isText() && name == "tostring" && len(arguments) == 0:
		return v
	case v.isText() && name == "replace" && len(arguments) == 2:
		return r.replacedAll(v, arguments[0], arguments[1], at)
	case v.kind == multipart && name == "add" && len(arguments) > 0:
		v.table.set(strconv.Itoa(len(v.table.entries)), at, value{kind: list, items: arguments, at: at})
		return value{at: at}
	case v.isText() && name == "trim" && len(arguments) == 0 && v.text.IsLiteral():
		return textValue(literal(strings.TrimSpace(v.text.Masked()), v.text.At()), at)
	case v.kind == table && (name == "add" || name == "set_item" || name == "tryaddwithoutvalidation") && len(arguments) == 2:
		if key := arguments[0]; key.isText() && key.text.IsLiteral() {
			if r.uncertain() != nil {
				outer := r.losses.Open()
				r.Lose("conditional", "", at, "this is set in a block that may not be run; read as if it is", "")
				r.fill(v.table, r.losses.Close(outer))
			}
			v.table.set(key.text.Masked(), key.at, arguments[1])
			return value{at: at}
		}
	case v.kind == table && name == "remove" && len(arguments) == 1 && arguments[0].isText():
		if r.spend(64*size(v), at) {
			v.table.remove(arguments[0].text.Masked())
		}
		return value{at: at}
	case v.kind == jar && name == "add" && len(arguments) > 0 && arguments[len(arguments)-1].kind == cookie:
		v.table.cookies = append(v.table.cookies, arguments[len(arguments)-1])
		return value{at: at}
	}
	return unread(at)
}

// replacedAll is Replace(old, new) of literals.
func (r *reader) replacedAll(v, old, by value, at request.Range) value {
	for _, x := range []value{v, old, by} {
		if !x.isText() || !x.text.IsLiteral() {
			return unread(at)
		}
	}
	s, from, to := v.text.Masked(), old.text.Masked(), by.text.Masked()
	if from == "" || !r.spend(len(s)+len(to)*strings.Count(s, from), at) {
		return unread(at)
	}
	return textValue(literal(strings.ReplaceAll(s, from, to), at), at)
}

// encodedBytes is [Text.Encoding]::NAME.GetBytes(text). Text is UTF-8 here;
// other encodings are those of ASCII, or of literals in Latin-1.
func (r *reader) encodedBytes(e, v value, at request.Range) value {
	t := r.stringOf(v)
	switch name := strings.ToLower(strings.NewReplacer("-", "", "_", "").Replace(e.text.Masked())); name {
	case "utf8":
		return value{kind: bytes, text: t, at: at}
	case "latin1", "iso88591", "ascii", "usascii", "default", "windows1252":
		if encoded, ok := latin1(t); ok {
			return value{kind: bytes, text: encoded, at: at}
		}
	}
	return unread(at)
}

// latin1 is a text in ISO-8859-1; ok is false for what it does not have.
func latin1(t text) (out text, ok bool) {
	ok = true
	return t.Map(func(s string) string {
		b := make([]byte, 0, len(s))
		for _, c := range s {
			ok = ok && c < 0x100 && (c < 0x80 || c >= 0xa0)
			b = append(b, byte(c))
		}
		return string(b)
	}), ok
}
