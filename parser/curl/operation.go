package curl

import (
	"strconv"
	"strings"

	"snipgen/request"
	"snipgen/request/uri"
)

// operation is what the flags up to --next ask for.
type operation struct {
	command
	variables map[string]variable // of curl itself, from the start of the command

	urls    []word
	uploads []use

	method    *use // -X
	head, get *use
	data      valueBuilder
	dataFlag  *use
	json      bool
	form      []formPart
	formFlag  *use
	query     valueBuilder // --url-query

	headers      []word
	length       *custom // -H Content-Length
	user, bearer *use
	logins       logins
	login        *use           // the flag that logins are of
	loginAs      *request.Login // with these, where the server asks first
	noProxy      bool           // --noproxy
	told         bool           // that credentials are left out
	cookies      []use
	cookieFiles  []string // that these name
	jar          *use     // -c, a file
	referer      *use
	agent        *use
	without      []string // fields that -H "Name:" and -A "" take away
	byteRange    *use
	offset       *use // -C
	compressed   *use

	globOff    bool
	pathAsIs   bool
	formEscape bool
	target     *use // --request-target
	protocol   string
	version    *use          // -0, --http2 and the like
	typed      request.Value // the Content-Type of a body, for programs that look at what it is
	emptyBody  bool          // a content of no bytes is announced
	wget       *wgetState
	httpie     *httpieState
	options    map[string]string
}

func setMethod(r *reader, o *operation, f use)     { o.method = &f }
func setHead(r *reader, o *operation, f use)       { o.head = switched(f) }
func setGet(r *reader, o *operation, f use)        { o.get = switched(f) }
func takeURL(r *reader, o *operation, f use)       { o.addURL(r, f.value) }
func setGlobOff(r *reader, o *operation, f use)    { o.globOff = f.on }
func setPathAsIs(r *reader, o *operation, f use)   { o.pathAsIs = f.on }
func setTarget(r *reader, o *operation, f use)     { o.target = &f }
func setProtocol(r *reader, o *operation, f use)   { o.protocol = strings.ToLower(f.value.text) }
func setFormEscape(r *reader, o *operation, f use) { o.formEscape = f.on }
func addUpload(r *reader, o *operation, f use)     { o.uploads = append(o.uploads, f) }
func setUser(r *reader, o *operation, f use)       { o.user = &f }
func addCookie(r *reader, o *operation, f use)     { o.cookies = append(o.cookies, f) }
func setReferer(r *reader, o *operation, f use)    { o.referer = &f }
func setAgent(r *reader, o *operation, f use)      { o.agent = &f }
func setRange(r *reader, o *operation, f use)      { o.byteRange = &f }
func setOffset(r *reader, o *operation, f use)     { o.offset = &f }
func setCompressed(r *reader, o *operation, f use) { o.compressed = switched(f) }

func switched(f use) *use {
	if f.on {
		return &f
	}
	return nil
}

func (o *operation) option(name, value string, on bool) {
	if on {
		o.options[name] = value
	} else {
		delete(o.options, name)
	}
}

// setOption is a flag whose row has the value of the option.
func setOption(r *reader, o *operation, f use) { o.option(f.option, f.setting, f.on) }

// setVersion is a version of HTTP; the last one holds.
func setVersion(r *reader, o *operation, f use) {
	o.version = &f
	setOption(r, o, f)
}

func (o *operation) httpVersion() string {
	if o.version == nil {
		return ""
	}
	number, _, _ := strings.Cut(o.version.setting, "-") // 2-prior-knowledge
	return "HTTP/" + number
}

// loseVersion: a request of HTTP/1.0 looks otherwise on the wire. Newer
// versions carry the same message.
func (a *argumentReader) loseVersion(o *operation) {
	if f := o.version; f != nil && f.setting == "1.0" {
		a.LoseTo(f.option, a.program.code("flag-ignored"), "", f.at, f.String()+" is not honoured", "")
	}
}

// setProxy hands a proxy on as a URL with its port, which is 1080 to curl
// unless the proxy speaks TLS. Its row has the scheme that none stands for.
func setProxy(r *reader, o *operation, f use) {
	scheme, rest, found := strings.Cut(f.value.text, "://")
	if !found {
		scheme, rest = f.setting, f.value.text
	}
	rest, _, _ = strings.Cut(rest, "/")
	if host := rest[strings.LastIndexByte(rest, '@')+1:]; uri.PortAt(host) < 0 {
		rest = strings.TrimSuffix(rest, ":") + map[bool]string{true: ":443", false: ":1080"}[scheme == "https"]
	}
	o.option(f.option, strings.ToLower(scheme)+"://"+rest, !f.value.hasReference() && f.value.text != "" && !o.noProxy)
}

// setNoProxy is --noproxy: for which hosts there is none is curl's to know.
func setNoProxy(r *reader, o *operation, f use) {
	o.noProxy = true
	delete(o.options, "proxy")
}

// saysNothing: an empty name of a proxy is none.
func (o *operation) saysNothing(f use) bool { return f.option == "proxy" && f.value.text == "" }

// setText hands the value on, if it is known.
func setText(r *reader, o *operation, f use) {
	o.option(f.option, f.value.text, !f.value.hasReference())
}

// setJar is where cookies are written to, but for standard output.
func setJar(r *reader, o *operation, f use) {
	o.jar = &f
	o.option(f.option, f.value.text, !f.value.hasReference() && f.value.text != "" && f.value.text != "-")
}

// setCertificate hands the file on, without the password that may follow a
// colon.
func setCertificate(r *reader, o *operation, f use) {
	file, text := f, f.value.text
	start := 0
	if len(text) > 2 && isLetter(text[0]) && text[1] == ':' && (text[2] == '\\' || text[2] == '/') { // a drive of Windows
		start = 2
	}
	if n := strings.IndexByte(text[start:], ':'); n >= 0 && !strings.HasPrefix(text, "pkcs11:") {
		file.value = f.value.slice(0, start+n)
		r.Lose("curl-flag-ignored", "", f.all(), "the password in "+f.String()+" is left out", "")
	}
	setText(r, o, file)
}

// addText hands on the values of a flag that may stand more than once, one a
// line.
func addText(r *reader, o *operation, f use) {
	text := f.value.text
	if before := o.options[f.option]; before != "" {
		text = before + "\n" + text
	}
	o.option(f.option, text, !f.value.hasReference())
}

// setCount reads a whole number. max-redirs takes -1 for no bound.
func setCount(r *reader, o *operation, f use) {
	if f.value.hasReference() {
		return
	}
	s := strings.TrimSpace(f.value.text)
	if n, err := strconv.Atoi(s); err != nil || n < -1 {
		r.Fail("invalid-flag-value", "", f.value.at(), f.String()+" takes a whole number", "")
		return
	}
	o.options[f.option] = s
}

// setSeconds reads seconds, with a fraction.
func setSeconds(r *reader, o *operation, f use) {
	s := strings.TrimSpace(f.value.text)
	if n, err := strconv.ParseFloat(s, 64); err != nil || n < 0 || n > 1e9 || strings.Trim(s, "0123456789.") != "" {
		r.Fail("invalid-flag-value", "", f.value.at(), f.String()+" takes a number of seconds", "")
		return
	}
	o.options[f.option] = strings.TrimSuffix(s, ".") + "s"
}

func (o *operation) addURL(r *reader, w word) {
	w.tell(r)
	if len(o.urls) == maxURLs {
		r.Fail("too-many-urls", "target", w.at(), "more than 1000 URLs in one command", "")
		return
	}
	if len(o.urls) < maxURLs {
		o.urls = append(o.urls, w)
	}
}

// hand adds the requests of an operation, up to as many as are read.
func (r *reader) hand(made []*request.Request, at request.Range) {
	switch most := request.MaxRequests(len(r.input)); {
	case r.full:
	case len(r.requests)+len(made) > most:
		r.full = true
		r.Report(request.TooManyRequests(at))
	default:
		r.requests = append(r.requests, made...)
	}
}

// build makes the requests of an operation.
func (a *argumentReader) build(o *operation) {
	method := a.method(o)
	a.loseVersion(o)
	body, contentType := a.body(o)
	fields := a.fields(o, contentType)
	o.cookieFile(fields)
	body = a.declared(o, body)
	body.Present = body.Present || o.emptyBody
	var made []*request.Request
	for i, w := range o.urls {
		if w.tell(a.reader) {
			continue
		}
		for _, u := range a.expand(o, w) {
			if len(made) == maxURLs {
				a.Fail("too-many-urls", "target", w.at(), "the sets and ranges of the URLs give more than 1000 requests", "")
				return
			}
			q := &request.Request{Range: o.at, Method: method.text, MethodRange: method.at(), Version: o.httpVersion(), Fields: fields, Body: body}
			q.Without, q.Login = o.without, o.loginAs
			if len(o.options) > 0 {
				q.Options = o.options
			}
			a.target(o, q, u)
			if i < len(o.uploads) {
				a.upload(o, q, o.uploads[i], u)
			}
			if !a.Failed {
				a.check(q)
			}
			made = append(made, q)
		}
	}
	if !a.Failed {
		a.hand(made, o.at)
	}
}

// declared holds -H Content-Length against the content. Zero without content
// is a content of no bytes.
func (a *argumentReader) declared(o *operation, body request.Body) request.Body {
	if o.length == nil || len(o.uploads) > 0 || !body.Content.IsLiteral() || !o.length.Value.IsLiteral() {
		return body
	}
	if o.length.Value.String() == strconv.Itoa(len(body.Content.String())) {
		body.Present = true
		return body
	}
	a.Lose("content-length", "header:content-length", o.length.Value.Range, "this Content-Length is not that of the content, whose own is sent", "leave the field out")
	return body
}

// check is the last step: whatever the words of the command decode to, its
// parts keep the rules that they have in a message. A word in place of a port
// is checked when it has its value.
func (a *argumentReader) check(q *request.Request) {
	for _, d := range request.Check(q) {
		if d.Code != "invalid-host" || !a.options.PortWords {
			a.Report(d)
		}
	}
}

// method is what -X says, or what the other flags imply.
func (a *argumentReader) method(o *operation) word {
	a.conflicts(o)
	switch {
	case o.method != nil && o.method.value.text != "":
		m := o.method.value
		if !request.IsToken(m.text) {
			a.Fail("invalid-method", "method", m.at(), "the method is not a token", "methods are words such as GET")
		}
		return m
	case o.method != nil:
		a.Fail("invalid-method", "method", o.method.at, "the method is empty", "methods are words such as GET")
	case o.head != nil:
		return implied("HEAD", o.head)
	case o.formFlag == nil && o.get != nil:
		return implied("GET", o.get)
	case o.formFlag != nil:
		return implied("POST", o.formFlag)
	case o.dataFlag != nil:
		return implied("POST", o.dataFlag)
	}
	return word{text: "GET"}
}

// implied is a method that the place of a flag stands for.
func implied(method string, f *use) word {
	var b wordBuilder
	b.literal(method, f.at)
	return b.word(f.at)
}

// conflicts reports flags that each want a method of its own, as curl does.
func (a *argumentReader) conflicts(o *operation) {
	var wanted []*use
	if o.dataFlag != nil && o.get == nil {
		wanted = append(wanted, o.dataFlag)
	}
	for _, f := range []*use{o.formFlag, o.head} {
		if f != nil {
			wanted = append(wanted, f)
		}
	}
	if len(o.uploads) > 0 && len(wanted) > 0 {
		wanted = append(wanted, &o.uploads[0])
	}
	if len(wanted) > 1 {
		last := wanted[len(wanted)-1]
		a.Fail("conflicting-flags", "method", last.at, wanted[0].String()+" and "+last.String()+" exclude each other", "keep one of them")
	}
}
