package curl

import (
	"strings"

	"snipgen/request"
	"snipgen/request/uri"
)

// ParseHTTPie reads the HTTPie commands of an input (http, https, xh, xhs), for
// which the rules of [Parse] hold: the same shell runs them. The Content-Type
// that HTTPie gives a body is part of the request; its Accept, Accept-Encoding,
// Connection and User-Agent are its own and are not. The rules follow HTTPie's
// manual (httpie.io/docs/cli) and what HTTPie 3.2 sends.
func ParseHTTPie(input string, o Options) ([]*request.Request, []request.Diagnostic) {
	return parse(input, o, &httpieProgram)
}

var httpieProgram program

func init() {
	httpieProgram = program{
		name: "HTTPie", example: "http https://example.com/", is: isHTTPie,
		flags: func() ([]flag, map[byte]*flag) { return byLetter(httpieTable) },
		begin: beginHTTPie, operand: func(a *argumentReader, w word) { a.op.httpie.operands = append(a.op.httpie.operands, w) }, end: endHTTPie,
	}
}

func isHTTPie(name string) bool {
	switch baseName(name) {
	case "http", "https", "xh", "xhs", "httpie":
		return true
	}
	return false
}

// httpieState is what a command of HTTPie asks for, besides what an operation
// has.
type httpieState struct {
	operands        []word // method, URL and items
	json            *use   // --json
	form, multipart *use
	raw             *use
	auth            *use
	scheme          string // --auth-type
	noInput         bool   // --ignore-stdin

	tree  *jsonItem  // of JSON items
	parts []formPart // of form items
	files bool       // some of these are files
	data  *word      // the first item of the body
}

func beginHTTPie(a *argumentReader) {
	o := a.op
	o.httpie = &httpieState{scheme: "basic"}
	o.globOff, o.protocol = true, "http"
	name := baseName(a.command.words[0].text)
	if name == "httpie" && len(a.words) > 0 && (a.words[0].text == "http" || a.words[0].text == "https") {
		name = a.take().text
	}
	if name == "https" || name == "xhs" {
		o.protocol = "https"
	}
}

func setJSONItems(_ *reader, o *operation, f use)      { o.httpie.json = &f; o.httpie.form = nil }
func setFormItems(_ *reader, o *operation, f use)      { o.httpie.form = &f; o.httpie.json = nil }
func setMultipartItems(_ *reader, o *operation, f use) { o.httpie.multipart, o.httpie.form = &f, &f }
func setRawBody(_ *reader, o *operation, f use)        { o.httpie.raw = &f }
func setNoInput(_ *reader, o *operation, f use)        { o.httpie.noInput = true }
func setAuth(_ *reader, o *operation, f use)           { o.httpie.auth = &f }
func setAuthType(_ *reader, o *operation, f use)       { o.httpie.scheme = f.value.text }
func setDefaultScheme(_ *reader, o *operation, f use)  { o.protocol = f.value.text }

// setVerify takes yes, no, or a file of certificates.
func setVerify(r *reader, o *operation, f use) {
	switch strings.ToLower(f.value.text) {
	case "no", "false":
		o.options["verify"] = "false"
	case "yes", "true":
	default:
		f.flag = &flag{name: f.name, option: "cacert"}
		setText(r, o, f)
		r.Lose("httpie-flag-ignored", "", f.all(), "--verify with a file is not honoured", "")
	}
}

// setItemProxy takes protocol:URL.
func setItemProxy(r *reader, o *operation, f use) {
	if _, rest, ok := f.value.cut(':'); ok {
		f.value = rest
		setText(r, o, f)
	}
}

// setItemVersion is --http-version of xh.
func setItemVersion(r *reader, o *operation, f use) {
	version := strings.TrimSuffix(f.value.text, "-prior-knowledge")
	switch version {
	case "1.0", "1.1", "2":
		f.flag = &flag{name: f.name, option: f.option, setting: version}
		setVersion(r, o, f)
	default:
		r.Fail("invalid-flag-value", "", f.value.at(), f.String()+" is 1.0, 1.1, 2 or 2-prior-knowledge", "")
	}
}

func setSSL(_ *reader, o *operation, f use) {
	if version, ok := strings.CutPrefix(f.value.text, "tls1"); ok {
		o.option("tls-min", "1."+strings.TrimPrefix(version+"0", ".")[:1], true)
	}
}

// endHTTPie reads the operands: an optional method, the URL, and items.
func endHTTPie(a *argumentReader) {
	o, s := a.op, a.op.httpie
	if len(s.operands) == 0 {
		return
	}
	items := s.operands[1:]
	target := s.operands[0]
	if len(items) > 0 && isLetters(target.text) {
		var b wordBuilder
		b.literal(strings.ToUpper(target.text), target.at())
		o.method = &use{flag: &flag{name: "method"}, at: target.at(), value: b.word(target.at())}
		target, items = items[0], items[1:]
	}
	a.httpieURL(a.shorthand(target))
	for i, w := range items {
		if i == maxFields {
			a.Fail("too-many-fields", "", w.at(), "more than 1000 items", "")
			return
		}
		if !w.tell(a.reader) {
			a.item(w)
		}
	}
	a.httpieBody()
	a.httpieAuth()
}

func isLetters(s string) bool {
	for i := range len(s) {
		if !isLetter(s[i]) {
			return false
		}
	}
	return s != ""
}

// shorthand writes out :3000/path and :/path, for the machine itself, and
// ://host.
func (a *argumentReader) shorthand(w word) word {
	var b wordBuilder
	switch rest, local := strings.CutPrefix(w.text, ":"); {
	case strings.HasPrefix(w.text, "://"):
		return w.from(len("://"))
	case !local:
		return w
	case rest == "" || rest[0] == '/' || rest[0] == '?' || strings.Trim(rest[:1], "0123456789"+reference) == "":
		b.literal("localhost", w.slice(0, 1).at())
		b.add(w.from(len(w.text) - len(strings.TrimPrefix(w.text, ":"))))
		if rest != "" && rest[0] != '/' && rest[0] != '?' {
			b = wordBuilder{}
			b.literal("localhost", w.slice(0, 1).at())
			b.add(w)
		}
		return b.word(w.at())
	}
	return w
}

// httpieURL takes a URL as HTTPie does: without its fragment and an empty
// query, percent-encoded where it has to be. When a percent sign is no escape,
// none is.
func (a *argumentReader) httpieURL(w word) {
	before, _, _ := w.cut('#')
	before = before.slice(0, len(strings.TrimSuffix(before.text, "?")))
	raw := false
	for i := range len(before.text) {
		raw = raw || before.text[i] == '%' && !uri.IsEscape(before.text[i:])
	}
	path := strings.IndexByte(strings.Replace(before.text, "://", "...", 1), '/')
	escape := escaping(func(s string, i int) bool {
		c := s[i]
		if c == '[' || c == ']' { // may be of an address
			return path >= 0 && i > path
		}
		return !uri.Unreserved(c) && strings.IndexByte("!$&'()*+,;=:@/?", c) < 0
	})
	a.op.addURL(a.reader, rewritten(before, func(s string, i int) (string, int) {
		if !uri.IsEscape(s[i:]) {
			return escape(s, i)
		}
		return normalEscape(s[i:i+3], raw), 3
	}))
}

// normalEscape is %XX in capitals, or the character itself where that needs no
// escape. Raw has its percent sign escaped.
func normalEscape(s string, raw bool) string {
	if raw {
		return "%25" + strings.ToUpper(s[1:])
	}
	if c := uri.DecodeSound(s); uri.Unreserved(c[0]) {
		return c
	}
	return strings.ToUpper(s)
}

// httpieBody makes the body of what the items and flags say.
func (a *argumentReader) httpieBody() {
	o, s := a.op, a.op.httpie
	input := a.standardInput()
	switch {
	case s.raw != nil:
		a.rawBody(*s.raw, s.raw.value)
	case input != nil && s.data == nil && len(s.parts) == 0:
		a.rawBody(use{flag: &flag{name: "raw"}, at: input.at()}, *input)
	case o.dataFlag != nil: // a file
	case len(s.parts) > 0 && (s.files || s.multipart != nil):
		o.form, o.formFlag = s.parts, &s.parts[0].flag
	case len(s.parts) > 0:
		a.formBody()
	case s.data != nil:
		o.dataFlag = &use{flag: &flag{name: "json"}, at: s.data.at()}
		if !s.tree.write(a.reader, &o.data, 0) {
			a.Fail("too-large", "body", s.data.at(), "the items make too large a body", "")
		}
		o.typed = request.Text("application/json", s.data.at())
	case s.json != nil:
		o.typed = request.Text("application/json", s.json.at)
	case s.form != nil:
		o.typed = request.Text(formType, s.form.at)
	}
}

// rawBody takes a text as the body; it is JSON unless --form says otherwise.
func (a *argumentReader) rawBody(f use, w word) {
	o := a.op
	if o.httpie.data != nil || len(o.httpie.parts) > 0 {
		a.Fail("conflicting-flags", "body", f.at, "a body of its own and items for a body exclude each other", "keep one of them")
		return
	}
	o.dataFlag = &f
	o.data.word(w)
	o.typed = request.Text("application/json", f.at)
	if o.httpie.form != nil {
		o.typed = request.Text(formType, f.at)
	}
}

const formType = "application/x-www-form-urlencoded; charset=utf-8"

// formBody writes the items as a form.
func (a *argumentReader) formBody() {
	o := a.op
	first := o.httpie.parts[0].flag
	o.dataFlag, o.typed = &first, request.Text(formType, first.at)
	for i, p := range o.httpie.parts {
		if i > 0 {
			o.data.text("&", request.Range{})
		}
		o.data.escaped(p.name)
		o.data.text("=", request.Range{})
		o.data.escaped(p.content)
	}
}

// standardInput is what the script gives as standard input.
func (a *argumentReader) standardInput() *word {
	o := a.op
	switch {
	case o.httpie.noInput:
		return nil
	case o.stdin != nil:
		return o.stdin
	case o.from != nil:
		var b wordBuilder
		b.literal("-", o.from.at())
		name := b.word(o.from.at())
		if content, ok := o.fileContent(a.reader, name); ok {
			return &content
		}
		b = wordBuilder{}
		b.reference(request.Segment{Kind: request.File, Text: o.from.text, Range: o.from.at()})
		w := b.word(o.from.at())
		return &w
	case isPiped(a.input[:a.command.at.Start]):
		a.Fail("standard-input", "body", request.Range{Start: a.command.at.Start, End: a.command.at.Start + 1}, "the body comes from another program, through a pipe", "put it into the command with --raw, or name a file after <")
	}
	return nil
}

// isPiped reports whether a command that stands behind a text reads what comes
// through a pipe.
func isPiped(before string) bool {
	n := strings.LastIndexAny(before, "|;&(\n`")
	for n > 0 && before[n] == '\n' && strings.HasSuffix(strings.TrimRight(before[:n], " \t\r"), "\\") || n > 0 && before[n] == '\n' && strings.HasSuffix(strings.TrimRight(before[:n], " \t\r"), "|") {
		before = before[:n]
		n = strings.LastIndexAny(before, "|;&(\n`")
	}
	return n >= 0 && before[n] == '|' && (n == 0 || before[n-1] != '|') || n > 1 && before[n-1:n+1] == "|&"
}

// httpieAuth takes -a: user and password for the Basic scheme, or a token.
func (a *argumentReader) httpieAuth() {
	o, s := a.op, a.op.httpie
	if s.auth == nil {
		return
	}
	switch s.scheme {
	case "basic":
		o.user = s.auth
	case "bearer":
		o.bearer, o.logins = s.auth, bearerLogin
	default:
		o.user, o.login, o.logins = s.auth, s.auth, digestLogin
	}
	for i, w := range o.headers { // it goes over a field
		if name, _, _ := w.cut(':'); strings.EqualFold(name.text, "Authorization") {
			o.headers = append(o.headers[:i:i], o.headers[i+1:]...)
			return
		}
	}
}

// setToken is --bearer of xh.
func setToken(r *reader, o *operation, f use) {
	o.httpie.scheme = "bearer"
	setAuth(r, o, f)
}

func setHTTPS(_ *reader, o *operation, _ use) { o.protocol = "https" }
