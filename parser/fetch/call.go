package fetch

import (
	"strconv"
	"strings"

	"snipgen/request"
	"snipgen/request/lazy"
)

// call reads fetch(url, init), whose name is the token t.
func (r *reader) call(t token) {
	failed, account := r.Failed, r.losses.Open()
	defer func() { r.losses.Close(account) }()
	r.Failed = false
	r.urlNext = true
	args := r.arguments()
	r.urlNext = false
	at := request.Range{Start: t.start, End: max(t.end, r.last.end)}
	if r.stuck {
		r.calls++
		r.Fail("javascript-syntax", "", t.at(), "the arguments of this call do not end, or are not read", "a call looks like fetch(\"https://example.com/\", {method: \"POST\"})")
		return
	}
	if r.is("{") { // it declares a function of that name
		r.Failed = failed
		return
	}
	r.calls++
	b := &builder{reader: r, request: &request.Request{Range: at, Method: "GET", MethodRange: t.at()}}
	if len(args) == 0 {
		r.Fail("missing-url", "target", at, "call of fetch without a URL", "give one, such as https://example.com/")
		return
	}
	url, init := b.asked(args)
	b.setInit(init)
	b.setURL(url)
	b.finish()
}

// asked takes the Request of a call apart, and puts the options of the call over
// its own (Fetch standard, 5.4).
func (b *builder) asked(args []value) (url, init value) {
	url, init = args[0], value{kind: undefined}
	if len(args) > 1 {
		init = args[1]
	}
	if url.kind != asked {
		return url, init
	}
	inner := make([]value, 0, len(url.data.members))
	for _, m := range url.data.members {
		inner = append(inner, m.value)
	}
	url, base := b.asked(inner)
	switch {
	case base.kind != object:
		if base.kind == null || base.kind == undefined {
			return url, init
		}
		return url, base // which is no object: it is told
	case init.kind == null || init.kind == undefined:
		return url, base
	case init.kind != object:
		return url, init
	}
	return url, b.over(base, init)
}

// over is the options of a Request with others over them. Fields that are put
// in place of its own take the Content-Type of its body with them.
func (b *builder) over(base, init value) value {
	out := value{kind: object, at: init.at, data: &data{}}
	for _, m := range base.data.members {
		out.data.set(m)
	}
	_, body := init.data.get("body")
	_, fields := init.data.get("headers")
	b.untyped = fields && !body
	for _, m := range init.data.members {
		out.data.set(m)
	}
	return out
}

// builder makes one request.
type builder struct {
	*reader
	request  *request.Request
	init     *data
	untyped  bool // the body gets no Content-Type of its own
	browser  bool // the members are those of a browser's call
	relative bool // to the page that runs it
	fields   []member
}

// unread reports a value that has to be known.
func (b *builder) unread(v value, part, what string) {
	fault := notLiteral(v.at)
	if v.fault != nil {
		fault = *v.fault
	} else {
		fault.Message = what + " is " + kindNames.Get()[v.kind] + ", which is not read here"
		fault.Hint = "write its value out"
	}
	fault.Part = part
	b.Report(fault)
}

var kindNames = lazy.Value[map[kind]string]{Make: func() map[kind]string {
	return map[kind]string{
		unknown: "a name", undefined: "undefined", null: "null", boolean: "true or false", numeric: "a number", textual: "a text", object: "an object", array: "an array",
		headers: "Headers", params: "URLSearchParams", form: "FormData", address: "a URL", query: "URLSearchParams", asked: "a Request", blob: "a Blob", file: "a file", pause: "a signal", buffer: "a Buffer",
	}
}}

// setInit takes the second argument.
func (b *builder) setInit(v value) {
	switch v.kind {
	case undefined, null:
		return
	case object:
		b.init = v.data
	default:
		b.unread(v, "", "the second argument")
		return
	}
	b.browser = b.has("credentials") || b.has("referrer") || b.has("referrerPolicy") || b.word("mode") == "no-cors"
	for _, m := range v.data.members {
		b.member(m)
	}
}

func (b *builder) get(name string) value {
	if b.init != nil {
		if v, ok := b.init.get(name); ok {
			return v
		}
	}
	return value{kind: undefined}
}

func (b *builder) has(name string) bool { return b.get(name).kind != undefined }

// word is a member that takes one of some words.
func (b *builder) word(name string) string {
	v := b.get(name)
	if v.kind != textual || !v.text.isLiteral() {
		return ""
	}
	return v.text.s
}

// member reads a member of init. Body, fields and what they depend on are read
// when all are known.
func (b *builder) member(m member) {
	v := m.value
	if v.kind == undefined {
		return
	}
	at := request.Range{Start: m.at.Start, End: max(m.at.End, v.at.End)}
	switch m.name.s {
	case "method":
		b.setMethod(v)
	case "headers":
		b.setHeaders(v)
	case "redirect":
		b.setRedirect(v)
	case "signal", "timeout":
		b.setTimeout(v, at)
	case "credentials":
		if b.word("credentials") != "omit" {
			b.Note("fetch-option", "header:cookie", at, "credentials: a browser adds its own cookies for the host, which are not in the text", "a Cookie field holds cookies of one's own")
		}
	case "agent", "dispatcher":
		b.Lose("fetch-option-ignored", "", at, m.name.s+" is not honoured: it decides how the request is sent", "")
	case "body", "referrer", "referrerPolicy", "mode", "cache":
	case "integrity", "keepalive", "window", "priority", "duplex", "compress", "follow", "size", "highWaterMark", "next", "attributionReporting", "targetAddressSpace", "cf":
		b.Note("fetch-option", "", at, m.name.s+" is about the transfer, not about the request", "")
	case "...":
		b.unread(v, "", "what is added")
	default:
		b.Note("fetch-option", "", at, "fetch has no such member of its options, and passes it over", "members are method, headers, body, redirect and others")
	}
}

// setMethod writes six methods in capitals, as fetch does (Fetch standard,
// 2.2.1).
func (b *builder) setMethod(v value) {
	b.request.MethodRange = v.at
	if v.kind != textual || !v.text.isLiteral() {
		b.unread(v, "method", "the method")
		return
	}
	method := v.text.s
	switch upper := strings.ToUpper(method); upper {
	case "DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT":
		method = upper
	case "CONNECT", "TRACE", "TRACK":
		b.Fail("forbidden-method", "method", v.at, "fetch refuses this method", "")
	case "PATCH":
		if method != upper {
			b.Note("method-case", "method", v.at, "fetch sends this method in the case that it is written in", "PATCH is written in capitals")
		}
	}
	if !request.IsToken(method) {
		b.Fail("invalid-method", "method", v.at, "the method is not a token", "methods are words such as GET")
		method = "GET"
	}
	b.request.Method = method
}

func (b *builder) option(name, value string) {
	if b.request.Options == nil {
		b.request.Options = map[string]string{}
	}
	b.request.Options[name] = value
}

func (b *builder) setRedirect(v value) {
	switch b.word("redirect") {
	case "follow":
		b.option("follow", "true")
	case "manual", "error":
		b.option("follow", "false")
	default:
		b.unread(v, "", "redirect")
	}
}

// setTimeout takes AbortSignal.timeout(n), and the timeout of node-fetch: both
// in milliseconds.
func (b *builder) setTimeout(v value, at request.Range) {
	if v.kind == pause || v.kind == numeric {
		if v.n > 0 && v.n < 1e12 {
			b.option("timeout", strconv.FormatFloat(v.n/1000, 'f', -1, 64)+"s")
		}
		return
	}
	b.Note("fetch-option", "", at, "signal is about the transfer, not about the request", "AbortSignal.timeout(5000) becomes a time-out")
}

// finish adds what fetch adds, and takes the request if it has no errors.
func (b *builder) finish() {
	b.addFields()
	b.setBody()
	b.addCache()
	b.addReferrer()
	if b.Failed {
		return
	}
	for _, d := range request.Check(b.request) {
		if d.Code != "invalid-host" || !b.options.PortWords {
			b.Report(d)
		}
	}
	if !b.Failed {
		b.requests = append(b.requests, b.request)
		b.losses.Give()
	}
}
