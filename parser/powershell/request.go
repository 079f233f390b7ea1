package powershell

import (
	"strings"

	"snipgen/request"
	"snipgen/request/lazy"
	"snipgen/request/uri"
)

// builder makes the request of one command.
type builder struct {
	*reader
	uses    map[string]use
	at      request.Range // of the command
	request *request.Request
	fields  []request.Field
	method  string
}

// request reads a web request whose name has been read. in is what is piped
// into it, which is its body.
func (r *reader) request(name string, at request.Range, in value) {
	if r.seen++; r.seen > maxRequests {
		r.stop(at, "the script has more than 1000 requests")
		return
	}
	r.tellLoop()
	outer := r.Failed
	r.Failed = false
	defer func() { r.Failed = outer || r.Failed }()
	account := r.losses.Open()
	r.useLosses(in)
	arguments := r.argumentList()
	at.End = r.pos
	b := &builder{reader: r, uses: r.bind(arguments), at: at, request: &request.Request{Range: at}}
	if _, given := b.uses["Body"]; !given && in.kind != null {
		p, _ := find("Body")
		b.uses["Body"] = use{p, in.at, in}
	}
	b.build()
	if !r.Failed {
		for _, d := range request.Check(b.request) {
			r.Report(d)
		}
	}
	if !r.Failed {
		r.requests = append(r.requests, b.request)
		r.losses.Give()
	}
	r.losses.Close(account)
}

// tellLoop says that a command in a loop is read once.
func (r *reader) tellLoop() {
	for i := range r.blocks {
		if b := &r.blocks[i]; b.loop.End > 0 && !b.told {
			b.told = true
			r.Note("shell-loop", "", b.loop, "the command in the loop is read once, not for each turn", "its variables are inputs of the snippet")
			return
		}
	}
}

func (b *builder) build() {
	b.settings()
	b.effects()
	b.setMethod()
	b.setURL()
	b.headers()
	b.session()
	b.setting("UserAgent", "User-Agent")
	b.contentType()
	b.authentication()
	if u, ok := b.uses["DisableKeepAlive"]; ok {
		b.field("Connection", u.at, literal("close", u.at))
	}
	b.body()
	b.request.Fields = b.fields
}

// effects tells what the request does not have, in the order of the table.
func (b *builder) effects() {
	for i := range parameters {
		u, ok := b.uses[parameters[i].name]
		if !ok {
			continue
		}
		_, carried := b.request.Options[u.setting]
		option := ""
		if carried {
			option = u.setting
		}
		switch {
		case u.effect == loses, u.setting == "http-version" && b.request.Version == "HTTP/1.0":
			b.LoseTo(option, "parameter-ignored", u.part, u.all(), "-"+u.name+" is not honoured", "")
		case u.effect == transfer && !carried:
			b.Note("parameter-transfer", "", u.all(), "-"+u.name+" is about the transfer, not about the request", "")
		}
	}
}

// methods are those that -Method takes.
var methods = lazy.Value[map[string]string]{Make: func() map[string]string {
	return map[string]string{
		"default": "GET", "get": "GET", "head": "HEAD", "post": "POST", "put": "PUT", "delete": "DELETE", "trace": "TRACE",
		"options": "OPTIONS", "merge": "MERGE", "patch": "PATCH",
	}
}}

// setMethod is -CustomMethod or -Method, or GET.
func (b *builder) setMethod() {
	b.method = "GET"
	u, custom := b.uses["CustomMethod"]
	if !custom {
		var given bool
		if u, given = b.uses["Method"]; !given {
			b.request.Method = b.method
			return
		}
	}
	t := b.stringOf(u.value)
	if b.Failed {
		return
	}
	s := t.Masked()
	if !t.IsLiteral() {
		b.Fail("invalid-method", "method", u.value.at, "a variable in place of the method", "write the method out")
	} else if known := methods.Get()[strings.ToLower(s)]; known != "" && !custom {
		b.method = known
	} else if !request.IsToken(s) {
		b.Fail("invalid-method", "method", u.value.at, "the method is not a token", "methods are words such as GET")
	} else if b.method = strings.ToUpper(s); !custom {
		b.Fail("invalid-method", "method", u.value.at, "-Method takes no other methods than PowerShell's own", "-CustomMethod takes any")
	}
	b.request.Method, b.request.MethodRange = b.method, u.value.at
}

// setURL reads -Uri. Without a scheme it is http; the fragment is not sent.
func (b *builder) setURL() {
	u, ok := b.uses["Uri"]
	if !ok {
		b.Fail("missing-url", "target", b.at, "a request without a URL", "give one, such as https://example.com/")
		return
	}
	t := b.stringOf(u.value)
	if b.Failed {
		return
	}
	q := b.request
	q.TargetRange = u.value.at
	t, _, _ = cut(trimmed(t), "#")
	s := t.Masked()
	if n := strings.Index(s, "://"); n > 0 && !strings.ContainsAny(s[:n], mark+"/?") {
		q.Scheme = strings.ToLower(s[:n])
		t = t.Slice(n+3, len(s))
	} else if !strings.HasPrefix(s, mark) {
		q.Scheme = "http"
	}
	if q.Scheme != "" && q.Scheme != "http" && q.Scheme != "https" {
		b.Fail("unsupported-scheme", "target", u.value.at, "the scheme is neither http nor https", "")
		return
	}
	if b.reader.options.Scheme != "" {
		q.Scheme = b.reader.options.Scheme
	}
	b.target(t)
}

func trimmed(t text) text {
	s := t.Masked()
	start := len(s) - len(strings.TrimLeft(s, " \t\r\n"))
	return t.Slice(start, max(start, len(strings.TrimRight(s, " \t\r\n"))))
}

// target reads what follows the scheme: host, path and query.
func (b *builder) target(t text) {
	q, s := b.request, t.Masked()
	end := strings.IndexAny(s, "/?")
	if end < 0 {
		end = len(s)
	}
	host := t.Slice(0, end)
	if n := strings.LastIndexByte(s[:end], '@'); n >= 0 {
		b.Lose("userinfo", "header:authorization", host.Slice(0, n+1).At(), "PowerShell does not send user and password of a URL", "-Authentication Basic -Credential sends them")
		host = host.Slice(n+1, end)
	}
	q.Authority = valueOf(host)
	if a := q.Authority.String(); q.Authority.IsLiteral() && !uri.ValidAuthority(a) {
		b.Fail("invalid-host", "target", host.At(), "not a host with an optional port", "a URL looks like https://example.com/path")
	}
	path, query, hasQuery := cut(t.Slice(end, len(s)), "?")
	q.Path = b.encoded(path)
	if len(path) == 0 {
		q.Path = request.Text("/", host.At())
	}
	q.Query, q.HasQuery = b.encoded(query), hasQuery
}

// encoded percent-encodes what a target does not hold, as .NET does.
func (b *builder) encoded(t text) request.Value {
	clean := true
	v := valueOf(t.Map(func(s string) string {
		out := uri.EncodeTarget(s)
		clean = clean && out == s
		return out
	}))
	if !clean {
		b.Forgive("unencoded-target", "target", t.At(), "raw white space, # or non-ASCII in the target; sent percent-encoded", "write it percent-encoded")
	}
	return v
}

func (b *builder) field(name string, at request.Range, t text) {
	for i := range b.fields {
		if b.fields[i].Is(name) {
			b.fields[i] = request.Field{Name: b.fields[i].Name, NameRange: at, Value: valueOf(t)}
			return
		}
	}
	b.fields = append(b.fields, request.Field{Name: name, NameRange: at, Value: valueOf(t)})
}

func (b *builder) has(name string) bool {
	for i := range b.fields {
		if b.fields[i].Is(name) {
			return true
		}
	}
	return false
}

// setting is a parameter whose value is a field.
func (b *builder) setting(parameter, name string) {
	if u, ok := b.uses[parameter]; ok {
		if t := b.stringOf(u.value); len(t) > 0 {
			b.field(name, u.at, t)
		}
	}
}

// known is the value of a parameter. It is null for one that is not given, and,
// once that is told, for one that is broken.
func (b *builder) known(parameter string) value {
	u, given := b.uses[parameter]
	if !given {
		return value{kind: null}
	}
	if u.value.kind == broken {
		b.tell(u.value.fault)
		return value{kind: null}
	}
	return u.value
}

// headers are the fields of -Headers.
func (b *builder) headers() {
	switch v := b.known("Headers"); v.kind {
	case null:
	case table:
		b.headersIn(v.table)
	case free:
		b.Lose("variable-headers", "", v.at, "the header fields of a variable that is not set here are left out", "write $name = @{ ... } before the command")
	default:
		b.Fail("invalid-headers", "", v.at, "header fields are a hash table", `write @{ "Name" = "value" }`)
	}
}

func (b *builder) headersIn(o *object) {
	for _, e := range o.entries {
		switch {
		case !request.IsToken(e.key):
			b.Fail("invalid-field-name", "", e.at, "the field name is not a token", "")
		case request.IsFraming(e.key):
			b.Lose("framing-field", "header:"+strings.ToLower(e.key), e.at, "this field is set by whatever sends the request; left out", "")
		case e.value.kind == null:
		case strings.EqualFold(e.key, "Host"):
			b.host(e)
		default:
			if pseudo(o, e.key) {
				b.Warn("pseudo-header", "header:"+strings.ToLower(e.key), e.at, "a pseudo-header of HTTP/2 without its colon; PowerShell sends it as a field", "leave it out; the URL and the method say the same")
			}
			b.field(e.key, e.at, b.stringOf(e.value))
		}
	}
}

// pseudo knows the pseudo-headers that browsers copied: all four of them.
func pseudo(o *object, key string) bool {
	names := []string{"authority", "method", "path", "scheme"}
	found := false
	for _, name := range names {
		if _, ok := o.get(name); !ok {
			return false
		}
		found = found || strings.EqualFold(name, key)
	}
	return found
}

// host is a Host field, which counts where it is not that of the URL.
func (b *builder) host(e entry) {
	t := b.stringOf(e.value)
	if valueOf(t).String() != b.request.Authority.String() {
		b.field("Host", e.at, t)
	}
}

// contentType is -ContentType, over the field of -Headers.
func (b *builder) contentType() { b.setting("ContentType", "Content-Type") }
