package curl

import (
	"strconv"
	"strings"

	"snipgen/request"
)

// operation is what the flags up to --next ask for.
type operation struct {
	command
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
	user, bearer *use
	scheme       *use // a way to log in other than Basic
	cookies      []use
	referer      *use
	agent        *use
	byteRange    *use
	compressed   *use

	globOff    bool
	pathAsIs   bool
	formEscape bool
	target     *use // --request-target
	protocol   string
	version    string
	options    map[string]string
}

// honoured is every flag that shapes the request.
var honoured = []flag{
	{"next", ':', false, passOver},
	{"request", 'X', true, func(r *reader, o *operation, f use) { o.method = &f }},
	{"head", 'I', false, func(r *reader, o *operation, f use) { o.head = switched(f) }},
	{"get", 'G', false, func(r *reader, o *operation, f use) { o.get = switched(f) }},
	{"url", 0, true, func(r *reader, o *operation, f use) { o.addURL(r, f.value) }},
	{"url-query", 0, true, addQuery},
	{"globoff", 'g', false, func(r *reader, o *operation, f use) { o.globOff = f.on }},
	{"path-as-is", 0, false, func(r *reader, o *operation, f use) { o.pathAsIs = f.on }},
	{"request-target", 0, true, func(r *reader, o *operation, f use) { o.target = &f }},
	{"proto-default", 0, true, func(r *reader, o *operation, f use) { o.protocol = strings.ToLower(f.value.text) }},
	{"data", 'd', true, addData}, {"data-ascii", 0, true, addData}, {"data-binary", 0, true, addBinary},
	{"data-raw", 0, true, addRaw}, {"data-urlencode", 0, true, addEncoded}, {"json", 0, true, addJSON},
	{"form", 'F', true, addForm}, {"form-string", 0, true, addFormString},
	{"form-escape", 0, false, func(r *reader, o *operation, f use) { o.formEscape = f.on }},
	{"upload-file", 'T', true, func(r *reader, o *operation, f use) { o.uploads = append(o.uploads, f) }},
	{"header", 'H', true, addHeader},
	{"user", 'u', true, func(r *reader, o *operation, f use) { o.user = &f }},
	{"oauth2-bearer", 0, true, func(r *reader, o *operation, f use) { o.bearer = &f }},
	{"basic", 0, false, func(r *reader, o *operation, f use) { o.scheme = nil }},
	{"anyauth", 0, false, otherScheme}, {"digest", 0, false, otherScheme}, {"ntlm", 0, false, otherScheme},
	{"negotiate", 0, false, otherScheme}, {"ntlm-wb", 0, false, otherScheme}, {"aws-sigv4", 0, true, otherScheme},
	{"cookie", 'b', true, func(r *reader, o *operation, f use) { o.cookies = append(o.cookies, f) }},
	{"referer", 'e', true, func(r *reader, o *operation, f use) { o.referer = &f }},
	{"user-agent", 'A', true, func(r *reader, o *operation, f use) { o.agent = &f }},
	{"range", 'r', true, func(r *reader, o *operation, f use) { o.byteRange = &f }},
	{"compressed", 0, false, func(r *reader, o *operation, f use) { o.compressed = switched(f) }},
	{"insecure", 'k', false, func(r *reader, o *operation, f use) { o.option("verify", "false", f.on) }},
	{"location", 'L', false, func(r *reader, o *operation, f use) { o.option("follow", "true", f.on) }},
	{"location-trusted", 0, false, func(r *reader, o *operation, f use) { o.option("follow", "true", f.on) }},
	{"follow", 0, false, func(r *reader, o *operation, f use) { o.option("follow", "true", f.on) }},
	{"max-time", 'm', true, setTimeout},
	{"proxy", 'x', true, setProxy},
	{"http1.0", '0', false, setVersion("HTTP/1.0")}, {"http1.1", 0, false, setVersion("HTTP/1.1")},
	{"http2", 0, false, setVersion("HTTP/2")}, {"http2-prior-knowledge", 0, false, setVersion("HTTP/2")},
	{"http3", 0, false, setVersion("HTTP/3")}, {"http3-only", 0, false, setVersion("HTTP/3")},
}

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

func setVersion(version string) effect {
	return func(r *reader, o *operation, f use) {
		o.version = version
	}
}

// otherScheme notes a way to log in that is not Basic: what it sends depends
// on the server's answer.
func otherScheme(r *reader, o *operation, f use) {
	if f.on {
		o.scheme = &f
		warnIgnored(r, o, f)
	}
}

// setTimeout reads seconds, with a fraction.
func setTimeout(r *reader, o *operation, f use) {
	s := strings.TrimSpace(f.value.text)
	if n, err := strconv.ParseFloat(s, 64); err != nil || n < 0 || n > 1e9 || strings.Trim(s, "0123456789.") != "" {
		r.fail("invalid-flag-value", "", f.value.at(), f.String()+" takes a number of seconds", "")
		return
	}
	o.options["timeout"] = strings.TrimSuffix(s, ".") + "s"
}

func setProxy(r *reader, o *operation, f use) {
	if f.value.hasReference() {
		warnIgnored(r, o, f)
		return
	}
	o.options["proxy"] = f.value.text
	warnIgnored(r, o, f)
}

func (o *operation) addURL(r *reader, w word) {
	if len(o.urls) == maxURLs {
		r.fail("too-many-urls", "target", w.at(), "more than 1000 URLs in one command", "")
		return
	}
	if len(o.urls) < maxURLs {
		o.urls = append(o.urls, w)
	}
}

// build makes the requests of an operation.
func (a *argumentReader) build(o *operation) {
	method := a.method(o)
	body, contentType := a.body(o)
	fields := a.fields(o, contentType)
	var made []*request.Request
	for i, w := range o.urls {
		for _, u := range a.expand(o, w) {
			if len(made) == maxURLs {
				a.fail("too-many-urls", "target", w.at(), "the sets and ranges of the URLs give more than 1000 requests", "")
				return
			}
			q := &request.Request{Range: o.at, Method: method.text, MethodRange: method.at(), Version: o.version, Fields: fields, Body: body}
			if len(o.options) > 0 {
				q.Options = o.options
			}
			a.target(o, q, u)
			if i < len(o.uploads) {
				a.upload(o, q, o.uploads[i], u)
			}
			made = append(made, q)
		}
	}
	if !a.failed {
		a.requests = append(a.requests, made...)
	}
}

// method is what -X says, or what the other flags imply.
func (a *argumentReader) method(o *operation) word {
	a.conflicts(o)
	switch {
	case o.method != nil && o.method.value.text != "":
		m := o.method.value
		if !request.IsToken(m.text) {
			a.fail("invalid-method", "method", m.at(), "the method is not a token", "methods are words such as GET")
		}
		return m
	case o.head != nil:
		return implied("HEAD", o.head)
	case o.get != nil:
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
		a.fail("conflicting-flags", "method", last.at, wanted[0].String()+" and "+last.String()+" exclude each other", "keep one of them")
	}
}
