package curl

import (
	"strconv"
	"strings"

	"snipgen/request"
	"snipgen/request/uri"
)

// ParseWget reads the wget commands of an input, for which the rules of [Parse]
// hold: the same shell runs them. What wget adds to every request (Accept,
// Accept-Encoding, User-Agent) is no part of it. The rules follow wget's manual
// (gnu.org/software/wget/manual) and what wget 1.21 sends.
func ParseWget(input string, o Options) ([]*request.Request, []request.Diagnostic) {
	return parse(input, o, &wgetProgram)
}

var wgetProgram program

func init() {
	wgetProgram = program{
		name: "wget", example: "wget https://example.com/", is: func(name string) bool { return strings.TrimSuffix(baseName(name), ".exe") == "wget" },
		flags: func() ([]flag, map[byte]*flag) { return byLetter(wgetTable) },
		begin: beginWget, operand: wgetURL, end: endWget,
	}
}

// wget is what the options of wget ask for, besides what an operation has.
type wgetState struct {
	user, password *use
	atOnce         bool // --auth-no-challenge
}

func beginWget(a *argumentReader) {
	a.op.globOff, a.op.protocol = true, "http"
	a.op.wget = &wgetState{}
}

// wgetURL takes a URL, which wget percent-encodes where it has to be.
func wgetURL(a *argumentReader, w word) {
	a.op.addURL(a.reader, rewritten(w, escaping(wgetEscapes)))
}

// wgetEscapes reports whether wget percent-encodes the byte at an offset.
func wgetEscapes(s string, i int) bool {
	c := s[i]
	if c == '%' {
		return !uri.IsEscape(s[i:])
	}
	return c != 0 && (c <= ' ' || c >= 0x7f || strings.IndexByte("\"<>\\^`{|}", c) >= 0)
}

// escaping percent-encodes the bytes that a function knows.
func escaping(escapes func(s string, i int) bool) func(s string, i int) (string, int) {
	return func(s string, i int) (string, int) {
		if !escapes(s, i) {
			return "", 0
		}
		return uri.Escape(s[i]), 1
	}
}

// rewritten is a word with some of its bytes replaced: by a text for so many
// of them, 0 for none.
func rewritten(w word, replace func(s string, i int) (text string, size int)) word {
	var b wordBuilder
	kept := 0
	for i := 0; i < len(w.text); i++ {
		text, size := "", 0
		if w.text[i] != 0 {
			text, size = replace(w.text, i)
		}
		if size == 0 {
			continue
		}
		b.add(w.slice(kept, i))
		b.literal(text, w.slice(i, i+size).at())
		kept = i + size
		i = kept - 1
	}
	if kept == 0 {
		return w
	}
	b.add(w.from(kept))
	return b.word(w.at())
}

// endWget turns what is told apart only when all is known into an operation.
func endWget(a *argumentReader) {
	o := a.op
	s := o.wget
	if s.user != nil || s.password != nil {
		login := s.user
		var b wordBuilder
		if s.user != nil {
			b.add(s.user.value)
		} else {
			login = s.password
		}
		b.literal(":", login.at)
		if s.password != nil {
			b.add(s.password.value)
		}
		use := *login
		use.value = b.word(login.value.at())
		o.user, o.login = &use, login
	}
	if !s.atOnce {
		o.logins |= anyLogin // so that nothing is sent before the server asks
		if o.login == nil {
			o.login = &use{flag: &flag{name: "user"}, at: o.at}
		}
	}
	if o.method != nil && o.dataFlag == nil && o.get == nil {
		switch o.method.value.text {
		case "POST", "PUT", "PATCH": // wget announces a content of no bytes
			o.emptyBody = true
		}
	}
}

func setWgetUser(_ *reader, o *operation, f use)     { o.wget.user = &f }
func setWgetPassword(_ *reader, o *operation, f use) { o.wget.password = &f }
func setAtOnce(_ *reader, o *operation, f use)       { o.wget.atOnce = f.on }

// setWgetMethod takes a method, which wget writes in capitals.
func setWgetMethod(_ *reader, o *operation, f use) {
	var b wordBuilder
	b.literal(strings.ToUpper(f.value.text), f.value.at())
	if !f.value.hasReference() {
		f.value = b.word(f.value.at())
	}
	o.method = &f
}

// setWgetBody takes a text, of the last flag that gives one.
func setWgetBody(_ *reader, o *operation, f use) {
	o.dataFlag, o.data = &f, valueBuilder{}
	o.data.word(f.value)
	if o.method == nil && strings.HasPrefix(f.name, "post-") {
		o.method = &use{flag: f.flag, at: f.at, value: implied("POST", &f)}
	}
}

// setWgetFile takes a file as the body.
func setWgetFile(r *reader, o *operation, f use) {
	name := f.value
	f.value = word{}
	setWgetBody(r, o, f)
	if content, ok := o.fileContent(r, name); ok {
		o.data.word(content)
		return
	}
	o.file(r, &o.data, name)
}

// addWgetHeader takes a field, in place of one of its name. Without a name it
// takes all before it away.
func addWgetHeader(r *reader, o *operation, f use) {
	if f.value.text == "" {
		o.headers = nil
		return
	}
	name, value, colon := f.value.cut(':')
	if !colon {
		r.Fail("invalid-field", "", f.value.at(), "a header field without a colon", "write it as Name: value")
		return
	}
	o.replaceHeader(r, name, value, f)
}

// replaceHeader takes a field in place of those of its name. It keeps an empty
// one, which curl's way of writing would take away.
func (o *operation) replaceHeader(r *reader, name, value word, f use) {
	for i, h := range o.headers {
		if before, _, _ := h.cut(':'); strings.EqualFold(strings.TrimSuffix(before.trim().text, ";"), name.trim().text) {
			o.headers = append(o.headers[:i:i], o.headers[i+1:]...)
			break
		}
	}
	if value.trim().text == "" {
		var b wordBuilder
		b.add(name.trim())
		b.literal(";", name.at())
		f.value = b.word(f.value.at())
	}
	addHeader(r, o, f)
}

// setSpider is --spider, which asks for the head only.
func setSpider(_ *reader, o *operation, f use) { o.head = switched(f) }

// setWgetCache is --no-cache.
func setWgetCache(r *reader, o *operation, f use) {
	if f.on {
		return
	}
	for _, text := range []string{"Cache-Control: no-cache", "Pragma: no-cache"} {
		o.ownHeader(r, text, f)
	}
}

// ownHeader adds a field that a flag stands for.
func (o *operation) ownHeader(r *reader, text string, f use) {
	var b wordBuilder
	b.literal(text, f.at)
	f.value = b.word(f.at)
	addHeader(r, o, f)
}

func setCompression(r *reader, o *operation, f use) {
	if f.value.text == "auto" || f.value.text == "gzip" {
		o.ownHeader(r, "Accept-Encoding: gzip", f)
	}
}

// setKeepAlive is --no-http-keep-alive.
func setKeepAlive(r *reader, o *operation, f use) {
	if !f.on {
		o.ownHeader(r, "Connection: Close", f)
	}
}

// setStart is --start-pos.
func setStart(r *reader, o *operation, f use) {
	if _, err := strconv.ParseUint(f.value.text, 10, 63); err != nil {
		r.Fail("invalid-flag-value", "", f.value.at(), f.String()+" takes a number of bytes", "")
		return
	}
	o.ownHeader(r, "Range: bytes="+f.value.text+"-", f)
}

// setTries is --tries: the first and those after it.
func setTries(_ *reader, o *operation, f use) {
	if n, err := strconv.Atoi(f.value.text); err == nil && n > 0 && n <= 1000 {
		o.option(f.option, strconv.Itoa(n-1), n > 1)
	}
}

// setMaxRedirect is --max-redirect, of which 0 follows none.
func setMaxRedirect(r *reader, o *operation, f use) {
	setCount(r, o, f)
	if f.value.text == "0" {
		delete(o.options, f.option)
		o.options["follow"] = "false"
	}
}

// setCertificateCheck is --no-check-certificate.
func setCertificateCheck(_ *reader, o *operation, f use) { o.option("verify", "false", !f.on) }

// setSecureProtocol is --secure-protocol.
func setSecureProtocol(_ *reader, o *operation, f use) {
	if version, ok := strings.CutPrefix(f.value.text, "TLSv1_"); ok {
		o.option("tls-min", "1."+version, true)
	}
}
