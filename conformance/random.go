package conformance

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"snipgen/parser"
	"snipgen/request"
)

// Draft is a request in pieces that can be taken away one by one.
type Draft struct {
	Method, Target string
	Fields         []Line // but for those that frame the message
	Body           string
	Announced      bool // a Content-Length stands there even for an empty body
}

// Line is one field line.
type Line struct{ Name, Value string }

// Raw writes the draft as a message.
func (d Draft) Raw() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s HTTP/1.1\r\n", d.Method, d.Target)
	for _, f := range d.Fields {
		fmt.Fprintf(&b, "%s: %s\r\n", f.Name, f.Value)
	}
	if d.Body != "" || d.Announced {
		fmt.Fprintf(&b, "Content-Length: %d\r\n", len(d.Body))
	}
	return b.String() + "\r\n" + d.Body
}

// Request reads the draft. It fails when the parser finds no request in it. A
// CONNECT of a path is no HTTP message, but archives and commands can ask for
// one: it is read with another method, which is replaced.
func (d Draft) Request() (*request.Request, error) {
	odd := d.Method == "CONNECT" && strings.HasPrefix(d.Target, "/")
	if odd {
		d.Method = "XCONNECT"
	}
	requests, diagnostics := parser.Parse(d.Raw(), parser.Options{})
	if len(requests) != 1 || request.HasErrors(diagnostics) {
		return nil, fmt.Errorf("no request: %+v", diagnostics)
	}
	if odd {
		requests[0].Method = "CONNECT"
	}
	return requests[0], nil
}

// Random makes the same request for the same seed: mostly what people send,
// with something unusual in one place or in a few.
func Random(seed uint64) Draft {
	d := &drawing{rand.New(rand.NewPCG(seed, 9110))}
	for {
		draft := d.draft()
		if _, err := draft.Request(); err == nil {
			return draft
		}
	}
}

type drawing struct{ *rand.Rand }

func (d *drawing) one(of ...string) string { return of[d.IntN(len(of))] }
func (d *drawing) often(percent int) bool  { return d.IntN(100) < percent }

func (d *drawing) draft() Draft {
	out := Draft{Method: d.method(), Target: d.target()}
	out.Fields = append(out.Fields, Line{"Host", "api.example.com"})
	d.form(&out)
	for range d.count() {
		out.Fields = append(out.Fields, d.field())
	}
	if d.often(10) && len(out.Fields) > 1 {
		out.Fields = append(out.Fields, d.again(out.Fields[1+d.IntN(len(out.Fields)-1)]))
	}
	if out.Method != "CONNECT" && d.often(map[bool]int{true: 12, false: 80}[out.Method == "GET" || out.Method == "HEAD"]) {
		d.content(&out)
	}
	d.Shuffle(len(out.Fields)-1, func(i, j int) {
		out.Fields[i+1], out.Fields[j+1] = out.Fields[j+1], out.Fields[i+1]
	})
	return out
}

// form gives some requests one of the rarer forms of a target (RFC 9112, 3.2).
func (d *drawing) form(out *Draft) {
	switch {
	case out.Method == "CONNECT" && d.often(60):
		out.Target = "api.example.com:443"
	case out.Method == "OPTIONS" && d.often(20):
		out.Target = "*"
	case d.often(4):
		out.Target = "http://api.example.com" + out.Target
		if d.often(50) {
			out.Fields[0].Value = d.one("other.example", "other.example:8080", "a.b-c.example.", "OTHER.example")
		}
	}
}

func (d *drawing) count() int { return d.IntN(4) + d.IntN(2)*d.IntN(5) }

func (d *drawing) method() string {
	if d.often(60) {
		return d.one("GET", "GET", "POST", "POST", "PUT", "PATCH", "DELETE")
	}
	return d.one("HEAD", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "QUERY", "REPORT", "SEARCH", "LOCK", "PROPPATCH", "MKCOL", "COPY",
		"MERGE", "PURGE", "LINK", "TRACK", "get", "post", "Get", "pAtch", "put", "delete", "head", "options", "trace", "connect",
		"propfind", "query", "x", "$", "'", "`id`", "!#$%&'*+-.^_`|~", "__proto__", "constructor", "M-SEARCH", "X_1")
}

func (d *drawing) target() string {
	var path strings.Builder
	for range 1 + d.IntN(3) {
		path.WriteString("/" + d.segment())
	}
	if !d.often(50) {
		return path.String()
	}
	path.WriteString("?")
	for i := range d.IntN(4) {
		if i > 0 {
			path.WriteString("&")
		}
		path.WriteString(d.pair())
	}
	return path.String()
}

func (d *drawing) segment() string {
	if d.often(70) {
		return d.one("items", "v1", "42", "a-b_c.d~e", "search", "me", "users:batch")
	}
	return d.one("", ".", "..", "%2e", "%2E%2e", "a%20b", "c%2Fd", "caf%C3%A9", "caf%c3%a9", "%7Euser", "%41", "a(b)'c", "x;v=1", "@me",
		"$top", "a+b=c&d!*", "a|b", "a^b", "a\"b", "<a>", "a`b", "{a}", "a\\b", "[1]", "100%", "%zz", "%", "a%00b", "%25", "a:b", "a,b",
		"-", "*", "é", "index.php", "a%0Ab", "%u0041", "con", "~", "a%3Fb", "a%23b", strings.Repeat("long-", 1000))
}

func (d *drawing) pair() string {
	if d.often(60) {
		return d.one("q=blue", "page=2", "a=b+c", "tag=new", "x=1", "sort=-created", "b=%20")
	}
	return d.one("", "flag", "empty=", "=v", "a=b=c", "q=%7E", "q=caf%C3%A9", "q=caf%c3%a9", "f%5Bn%5D=1", "f[n]=1", "a=1;b=2", "c=*!~()'",
		"u=https://e.com/?a", "%24s=id%2Cn", "10=c", "2=b", "tag=old", "a=\"b\"", "a=<b>", "a={b}", "a=b|c", "a=b^c", "a=b\\c", "a=`b`",
		"p=100%", "p=%zz", "a=%00", "__proto__=1", "constructor=2", "a=?", "a=/", "a=@b:c", "a=$b", "%=", "q=é", "a=%2B", "a=%26", "a=%0D%0A",
		"x="+strings.Repeat("y", 3000))
}

// again is a second line of a field, of the same name or in another case.
func (d *drawing) again(f Line) Line {
	if d.often(30) {
		f.Name = d.one(strings.ToLower(f.Name), strings.ToUpper(f.Name))
	}
	if d.often(60) {
		f.Value = d.text()
	}
	return f
}

func (d *drawing) field() Line {
	if d.often(15) {
		return Line{d.one("X-Tag", "X-Id", "x-lower", "X_Under", "X.Dot", "__proto__", "constructor", "prototype", "toString", "length", "!#$%&'*+-.^_`|~", "9",
			"Content-MD5", "Content-Language", "Content-Encoding", "Content-Location", "Content-Disposition", "Content-Range", "Allow", "Expires", "Last-Modified",
			"HTTP2-Settings", "Age", "ETag", "Location", "Server", "Vary", "Link", "Set-Cookie", "Status", "Method", "Url", "Body"), d.text()}
	}
	f := special[d.IntN(len(special))]
	name := f.name
	if d.often(8) {
		name = d.one(strings.ToLower(name), strings.ToUpper(name))
	}
	if d.often(8) {
		return Line{name, d.text()}
	}
	return Line{name, d.one(f.values...)}
}

// special are the fields that some client or standard treats in a way of its
// own, with values of every shape that they have.
var special = []struct {
	name   string
	values []string
}{
	{"Connection", []string{"keep-alive", "close", "Upgrade", "TE", "TE, close", "keep-alive, Upgrade", "X-Tag", "Keep-Alive", "Close", "", "upgrade, HTTP2-Settings"}},
	{"Keep-Alive", []string{"timeout=5", "timeout=5, max=1000", "300", ""}},
	{"Proxy-Connection", []string{"keep-alive", "close", "Keep-Alive"}},
	{"TE", []string{"trailers", "trailers, deflate;q=0.5", ""}},
	{"Trailer", []string{"Expires", "X-Checksum"}},
	{"Upgrade", []string{"websocket", "h2c", "HTTP/2.0, SHTTP/1.3", ""}},
	{"Expect", []string{"100-continue", "100-Continue", "200-ok", ""}},
	{"Range", []string{"bytes=0-99", "bytes=-500", "bytes=0-0,5-9", "items=1-2", "bytes=0-", "bytes = 1 - 2", ""}},
	{"If-Match", []string{"*", "\"a\"", "\"a\", W/\"b\"", "a b"}},
	{"If-None-Match", []string{"*", "\"33a64df5\"", "W/\"a\"", "\"a\",\"b\""}},
	{"If-Modified-Since", []string{"Wed, 21 Oct 2015 07:28:00 GMT", "yesterday", "Wed, 21 Oct 2015 07:28:00 +0200", "0"}},
	{"If-Unmodified-Since", []string{"Wed, 21 Oct 2015 07:28:00 GMT", "-1"}},
	{"If-Range", []string{"\"a\"", "Wed, 21 Oct 2015 07:28:00 GMT"}},
	{"Accept", []string{"*/*", "application/json", "text/html, */*;q=0.8", "application/json, text/plain, */*", "a", "", "text/*;q=0.5,text/html"}},
	{"Accept-Encoding", []string{"gzip", "identity", "gzip, deflate", "gzip, deflate, br", "gzip, deflate, br, zstd", "*", "", "br;q=1.0, *;q=0.1", "GZIP", "gzip,deflate", "x-gzip"}},
	{"Accept-Language", []string{"de, en;q=0.5", "*", "pt-BR", "de,en", ""}},
	{"Accept-Charset", []string{"utf-8", "iso-8859-1;q=0.5"}},
	{"Cookie", []string{"a=1", "session=abc123; theme=dark", "b=1; a=2", "a=1; a=2", "a=1;b=2", "a", "a=", "=a", "a=\"q\"", "a=b=c", "a=1; ", "$Version=1; a=b",
		"a=%20; b=x y", "a=1, b=2", "__Host-id=1", "a=" + strings.Repeat("c", 4100), strings.Repeat("a=1; ", 30) + "z=1", "", "JSON={\"a\":1}"}},
	{"Authorization", []string{"Bearer abc.def-1", "Basic YWxpY2U6czNjcmV0", "Basic YTo=", "Basic Og==", "Basic !", "basic YTpi", "Basic YTpiOmM=", "Basic w6k6w7w=", "Basic 6Tr8",
		"Basic YTpiAA==", "Basic  YTpi", "Digest username=\"a\"", "Token", "token=\"a b\"", "", "Bearer", "Negotiate YII=", "AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=host, Signature=1"}},
	{"Proxy-Authorization", []string{"Basic YTpi", "Bearer a"}},
	{"User-Agent", []string{"Example/1.0 (+https://example.com)", "node", "curl/8.0", "", "Mozilla/5.0 (X11; Linux x86_64) (a (b))", "a/b c"}},
	{"Origin", []string{"https://example.com", "null"}},
	{"Referer", []string{"https://example.com/a?b#c", "/a", "about:blank"}},
	{"Date", []string{"Wed, 21 Oct 2015 07:28:00 GMT", "now"}},
	{"Via", []string{"1.1 a", "1.0 fred, 1.1 p.example.com (Apache/1.1)"}},
	{"Forwarded", []string{"for=192.0.2.60;proto=http;by=203.0.113.43", "for=\"[2001:db8::1]\""}},
	{"X-Forwarded-For", []string{"203.0.113.195, 70.41.3.18"}},
	{"Cache-Control", []string{"no-cache", "max-age=0", "no-cache, no-store", "max-age=1,min-fresh=2", "x=\"a, b\""}},
	{"Pragma", []string{"no-cache", "a=b"}},
	{"Warning", []string{"199 - \"a\"", "110 anderson/1.3.37 \"Response is stale\""}},
	{"From", []string{"ann@example.com", "a b"}},
	{"Max-Forwards", []string{"10", "-1", "a"}},
	{"Sec-Fetch-Mode", []string{"cors", "navigate"}},
	{"Sec-Fetch-Site", []string{"same-origin"}},
	{"Sec-Fetch-Dest", []string{"empty"}},
	{"Sec-CH-UA", []string{"\"Chromium\";v=\"1\""}},
	{"Sec-WebSocket-Key", []string{"dGhlIHNhbXBsZSBub25jZQ=="}},
	{"Sec-GPC", []string{"1"}},
	{"DNT", []string{"1"}},
	{"Upgrade-Insecure-Requests", []string{"1"}},
	{"Priority", []string{"u=1, i"}},
	{"X-Requested-With", []string{"XMLHttpRequest"}},
	{"X-HTTP-Method-Override", []string{"PATCH", "TRACE"}},
	{"Access-Control-Request-Method", []string{"POST"}},
	{"Access-Control-Request-Headers", []string{"x-a, x-b"}},
	{"Content-Encoding", []string{"gzip", "identity", "br"}},
	{"Content-Language", []string{"de, en"}},
	{"Content-Location", []string{"/a b", "https://example.com/"}},
	{"Content-Disposition", []string{"attachment; filename=\"a b.txt\"", "inline"}},
	{"Content-Range", []string{"bytes 0-1/2", "bytes */2"}},
	{"Content-MD5", []string{"Q2hlY2sgSW50ZWdyaXR5IQ=="}},
	{"Content-Type", []string{"application/json", "text/plain", "text/plain; charset=utf-8", "application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=x", "a", ""}},
	{"Content-Transfer-Encoding", []string{"binary"}},
	{"Set-Cookie", []string{"a=1; Path=/"}},
	{"Cookie2", []string{"$Version=1"}},
	{"Alt-Used", []string{"a.example:443"}},
	{"Early-Data", []string{"1"}},
	{"traceparent", []string{"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"}},
	{"HTTP2-Settings", []string{"AAMAAABkAAQAAP__"}},
}

// text is the value of a field.
func (d *drawing) text() string {
	if d.often(50) {
		return d.one("1", "abc", "a b", "a, b", "x=1; y=2", "007", "true")
	}
	if d.often(50) {
		return d.one(hostile...)
	}
	return d.one("", "é", "é€😀", "\xe9", "\xff\xfe", "a\tb", "\"a\"", "a  b", "a,b", ",", ";", "=?UTF-8?B?w6k=?=", "\u2028x\u2028", "x\u00a0", "\u00a0x",
		"a:b", ":", "%41", "\\u0041", "null", "[object Object]", "__proto__", "@file", "<file", "-", "--help", "é\xe9", "\u0085x", "ÿ",
		strings.Repeat("0123456789", 500), strings.Repeat("é", 3000))
}

// content gives the draft a body, and a Content-Type that fits it or not.
func (d *drawing) content(out *Draft) {
	kind := contentKinds[d.IntN(len(contentKinds))]
	var mediaType string
	mediaType, out.Body = kind(d)
	out.Announced = out.Body != "" || d.often(50)
	switch {
	case d.often(8):
		return
	case d.often(12):
		mediaType = d.one("application/json", "text/plain", "application/octet-stream", "application/x-www-form-urlencoded", "multipart/form-data; boundary=other", "text/plain;charset=UTF-8",
			"Application/JSON", "application/vnd.api+json", "application/json; charset=utf-8", "text/xml; charset=iso-8859-1", "a/b; c=\"d;e\"", "", "nonsense", "multipart/mixed; boundary=x", "application/json;charset=UTF-8")
	}
	out.Fields = append(out.Fields, Line{"Content-Type", mediaType})
}

var contentKinds = []func(*drawing) (mediaType, body string){
	func(*drawing) (string, string) { return "text/plain", "" },
	(*drawing).json, (*drawing).json, (*drawing).pairs, (*drawing).pairs, (*drawing).parts, (*drawing).parts,
	func(d *drawing) (string, string) { return "text/plain", d.plain() },
	func(d *drawing) (string, string) { return "application/xml", "<a b=\"1\">" + d.plain() + "</a>\n" },
	func(d *drawing) (string, string) {
		return "application/octet-stream", d.one("\x00", "\xff", "\x80\x81", "\x1f\x8b\x08", "a\x00b", "\xef\xbb\xbfa", "\xed\xa0\x80") + d.plain()
	},
	func(d *drawing) (string, string) { return "application/octet-stream", d.noise(1 + d.IntN(600)) },
}

func (d *drawing) noise(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(d.IntN(256))
	}
	return string(b)
}

func (d *drawing) plain() string {
	if d.often(40) {
		return d.one("hello", "line\nline\n", "a=1&b=2", "{\"a\":1}", "")
	}
	if d.often(60) {
		return d.one(hostile...) + d.one("", "\n", "\r\n", "\n\n", " ") + d.one(hostile...)
	}
	return d.one("@file", "@-", "<file", "\r", "\n", " ", "\ttab\n", "a\r\nb\r\n", "é😀", "\u2028\u2029", "\x01\x02\x7f", "EOF\n'''\n\"\"\"\n", "\\\n", "a\rb", "\ufeff", "\u0085",
		"?>", "]]>", "0", "false", "null", "end \\", "'", "\"", strings.Repeat("line of text\n", 400), strings.Repeat("x", 70000), " \n \n", "\n\nx", "x \n", "\ty", "#{x}\n#{y}")
}

func (d *drawing) json() (string, string) {
	return "application/json", d.value(0) + d.one("", "", "", "\n", " ")
}

func (d *drawing) value(depth int) string {
	gap := d.one("", "", " ", "\n  ")
	switch n := d.IntN(8); {
	case depth < 3 && n < 2 || depth == 0 && n < 5:
		var members []string
		for range d.IntN(4) {
			members = append(members, gap+d.jsonString()+":"+d.one("", " ")+d.value(depth+1))
		}
		return "{" + strings.Join(members, ",") + gap + "}"
	case depth < 3 && n == 5:
		var items []string
		for range d.IntN(4) {
			items = append(items, d.value(depth+1))
		}
		return "[" + strings.Join(items, d.one(",", ", ")) + "]"
	case n == 6:
		return d.one("0", "-0", "1", "-2.5", "1.0", "1e400", "1E2", "9007199254740993", "12345678901234567890", "0.1", "1e-7", "true", "false", "null", "100000000000000000000000", "-0.0", "1.50", "2147483648")
	}
	return d.jsonString()
}

func (d *drawing) jsonString() string {
	if d.often(60) {
		return d.one(`"id"`, `"name"`, `"a b"`, `"1"`, `"x"`, `"text"`)
	}
	if d.often(40) {
		return jsonText(d.one(hostile...))
	}
	return d.one(`""`, `"__proto__"`, `"constructor"`, `"prototype"`, `"toJSON"`, `"length"`, `"é"`, `"\u00e9"`, `"😀"`, `"\ud83d\ude00"`, `"\ud800"`, `"\/"`, `"/"`, `"\n\t\b\f\r"`, `"\u0000"`, `"\u2028"`, "\"\u2028\"",
		`"\u007f"`, "\"\x7f\"", `"\\"`, `"\""`, `"<>&'"`, `"2"`, `"10"`, `"01"`, `"-1"`, `"\u001f"`, `"\uFFFF"`, `"ÿ"`)
}

func (d *drawing) pairs() (string, string) {
	var all []string
	for range 1 + d.IntN(4) {
		all = append(all, d.pair())
	}
	return d.one("application/x-www-form-urlencoded", "application/x-www-form-urlencoded", "application/x-www-form-urlencoded", "application/x-www-form-urlencoded; charset=UTF-8"),
		strings.ReplaceAll(strings.Join(all, "&"), "é", "%C3%A9") + d.one("", "", "", "", "\n")
}

// parts is a multipart/form-data body (RFC 7578).
func (d *drawing) parts() (string, string) {
	boundary := d.one("Xb", "----WebKitFormBoundaryA", "a'b", "x=y", "1")
	var b strings.Builder
	for range d.IntN(4) {
		b.WriteString("--" + boundary + "\r\n" + d.part() + "\r\n")
	}
	b.WriteString("--" + boundary + "--" + d.one("\r\n", "\r\n", "\r\n", "", "\r\nepilogue"))
	quoted := boundary
	if strings.ContainsAny(boundary, "=") || d.often(10) {
		quoted = `"` + boundary + `"`
	}
	return d.one("multipart/form-data; boundary=", "multipart/form-data; boundary=", "multipart/form-data;boundary=", "multipart/form-data; charset=utf-8; boundary=") + quoted, b.String()
}

func (d *drawing) part() string {
	var b strings.Builder
	fmt.Fprintf(&b, "Content-Disposition: form-data; name=\"%s\"", d.partName())
	file := d.often(50)
	if file {
		fmt.Fprintf(&b, "; filename=\"%s\"", d.one("a.txt", "a b.txt", "é.png", "", "a'b;c.txt", "../x", "a\\b", "-", "@x", "data:,x", "a%22b.txt", "php://input", "x.php"))
	}
	b.WriteString("\r\n")
	if file && d.often(85) || d.often(10) {
		b.WriteString("Content-Type: " + d.one("text/plain", "image/png", "application/json", "text/plain; charset=utf-8", "TEXT/Plain", "", "a", "text/plain;charset=UTF-8", "application/x;a=\"b c\"") + "\r\n")
	}
	if d.often(4) {
		b.WriteString(d.one("Content-Transfer-Encoding: binary", "X-Other: 1", "Content-Length: 1") + "\r\n")
	}
	content := d.plain()
	if d.often(15) {
		content = "\x00\xff" + d.noise(d.IntN(40))
	}
	return b.String() + "\r\n" + content
}

func (d *drawing) partName() string {
	if d.often(60) {
		return d.one("file", "text", "a", "b", "meta")
	}
	return d.one("", "a b", "é", "a[0]", "a=b", "a;b", "a'b", "__proto__", "@a", "a%20b", "length", "a\tb", "a,b", "text", "-", "a.b", "1", "a\\b")
}

// Smaller lists drafts that lack a piece of this one.
func (d Draft) Smaller() []Draft {
	var out []Draft
	add := func(change func(*Draft)) {
		c := d
		c.Fields = append([]Line(nil), d.Fields...)
		change(&c)
		if c.Raw() != d.Raw() {
			if _, err := c.Request(); err == nil {
				out = append(out, c)
			}
		}
	}
	add(func(c *Draft) { c.Body, c.Announced = "", false })
	add(func(c *Draft) { c.Target = "/" })
	add(func(c *Draft) { c.Method = "GET" })
	add(func(c *Draft) { c.Method = "POST" })
	path, query, _ := strings.Cut(d.Target, "?")
	add(func(c *Draft) { c.Target = path })
	add(func(c *Draft) { c.Target = "/?" + query })
	for i := range d.Fields {
		add(func(c *Draft) { c.Fields = append(c.Fields[:i], c.Fields[i+1:]...) })
		for _, half := range halves(d.Fields[i].Value) {
			add(func(c *Draft) { c.Fields[i].Value = half })
		}
	}
	for _, half := range halves(d.Body) {
		add(func(c *Draft) { c.Body = half })
	}
	for _, half := range halves(d.Target) {
		add(func(c *Draft) { c.Target = "/" + strings.TrimPrefix(half, "/") })
	}
	return out
}

// halves are the two halves of a text, and the text without its middle.
func halves(s string) []string {
	n := len(s)
	if n < 2 {
		return nil
	}
	return []string{s[:n/2], s[n/2:], s[:n/4] + s[n-n/4:], s[1:], s[:n-1]}
}
