package har

import (
	"encoding/json"
	"strings"
	"unicode/utf8"

	"snipgen/request"
	"snipgen/request/jsontree"
	"snipgen/request/uri"
)

// maxFields bounds the fields of one entry.
const maxFields = 10000

// reader makes a request of the JSON text of one.
type reader struct {
	request.Reporter

	options  Options
	text     []byte // of the member request
	at       request.Range
	present  bool
	tooLarge bool
	comment  string
	url      string
	bare     bool // the URL has neither a path nor a query
	out      *request.Request
	left     bool // not a request over HTTP
	hasType  bool // a Content-Type field
}

// part is the text of a value, and where it starts in the archive.
type part struct {
	text  []byte
	start int
}

func (p part) at() request.Range {
	return request.Range{Start: p.start, End: p.start + len(p.text)}
}

func (p part) isNull() bool { return len(p.text) == 0 || string(p.text) == "null" }

// text is a decoded string. Its range is that of its characters.
type text struct {
	text string
	at   request.Range
}

func (t text) value() request.Value { return request.Text(t.text, t.at) }

// request makes the request of an entry; nil when that is not possible.
func (r *reader) request(entry request.Range) *request.Request {
	switch {
	case r.Failed:
	case !r.present:
		r.Fail("missing-request", "", request.Range{Start: entry.Start, End: entry.Start}, "the entry has no request", "")
	case r.tooLarge:
		r.Fail("too-large", "", r.at, "the request of the entry is larger than the limit", "--max-size raises the limit")
	default:
		r.readRequest(entry)
	}
	if r.Failed || r.left {
		return nil
	}
	return r.out
}

func (r *reader) readRequest(entry request.Range) {
	members, ok := r.members(part{r.text, r.at.Start}, "request")
	if !ok {
		return
	}
	r.out = &request.Request{Range: entry, Name: r.comment}
	if c := r.stringOf(members["comment"], "").text; c != "" {
		r.out.Name = c
	}
	r.target(r.needed(members, "url", "target"), members["queryString"])
	r.method(r.needed(members, "method", "method"))
	r.specialForm()
	r.out.Version = version(r.stringOf(members["httpVersion"], "").text)
	r.fields(members["headers"])
	r.cookies(members["cookies"])
	r.body(members["postData"], members["bodySize"])
	if !r.Failed && !r.left {
		r.check()
	}
}

// check is the last step: whatever the archive decodes to, its parts keep the
// rules that they have in a message.
func (r *reader) check() {
	for _, d := range request.Check(r.out) {
		r.Report(d)
	}
}

// members reads an object; of members of one name the last stands.
func (r *reader) members(p part, name string) (map[string]part, bool) {
	out := map[string]part{}
	ok := r.walk(p, '{', func(key string, value part) { out[key] = value })
	if !ok {
		r.Fail("invalid-har", "", p.at(), "the "+name+" is not an object", "")
	}
	return out, ok
}

// walk goes through the values of an object or an array. The values share the
// memory of their container.
func (r *reader) walk(p part, open byte, f func(key string, value part)) bool {
	if !json.Valid(p.text) || p.text[0] != open {
		return false
	}
	c := cursor{p.text, 1}
	for c.more() {
		key := ""
		if open == '{' {
			key = nameOf(c.value())
			c.more() // steps over the colon
		}
		start := c.pos
		f(key, part{c.value(), p.start + start})
	}
	return true
}

// nameOf is the name of a member.
func nameOf(text []byte) (name string) {
	_ = json.Unmarshal(text, &name) // it is a string of JSON
	return name
}

// cursor goes through text that is JSON.
type cursor struct {
	text []byte
	pos  int
}

// more steps to the next value; false at the end of the container.
func (c *cursor) more() bool {
	for strings.IndexByte(" \t\r\n,:", c.text[c.pos]) >= 0 {
		c.pos++
	}
	return c.text[c.pos] != '}' && c.text[c.pos] != ']'
}

// value steps over a value.
func (c *cursor) value() []byte {
	start, depth := c.pos, 0
	for {
		switch c.text[c.pos] {
		case '"':
			c.skipString()
		case '{', '[':
			c.pos++
			depth++
		case '}', ']':
			c.pos++
			depth--
		default:
			c.pos++
		}
		if depth == 0 && (c.text[start] == '"' || c.pos == len(c.text) || strings.IndexByte(" \t\r\n,:}]", c.text[c.pos]) >= 0) {
			return c.text[start:c.pos:c.pos]
		}
	}
}

func (c *cursor) skipString() {
	for c.pos++; c.text[c.pos] != '"'; c.pos++ {
		if c.text[c.pos] == '\\' {
			c.pos++
		}
	}
	c.pos++
}

// needed is a string that has to be there.
func (r *reader) needed(members map[string]part, name, where string) text {
	p := members[name]
	if t := r.stringOf(p, where); t.text != "" || r.Failed {
		return t
	}
	r.Fail("missing-"+name, where, request.Range{Start: r.at.Start, End: r.at.Start}, "the request of the entry has no "+name, "")
	return text{}
}

// stringOf reads a string. Null, and no such member, are the empty one.
func (r *reader) stringOf(p part, where string) text {
	if p.isNull() {
		return text{at: p.at()}
	}
	decoded, lone, ok := decode(p.text)
	if !ok {
		r.Fail("invalid-har", where, p.at(), "not a JSON string in UTF-8", "")
		return text{}
	}
	if lone {
		r.Lose("lone-surrogate", where, p.at(), "half of a surrogate pair; read as U+FFFD", "binary content needs \"encoding\": \"base64\"")
	}
	return text{decoded, request.Range{Start: p.start + 1, End: p.start + len(p.text) - 1}}
}

// piece is how much of a long string is decoded at a time, in bytes.
const piece = 64 << 10

// decode reads a JSON string; lone tells of half a surrogate pair in it. A
// long one is read piece by piece.
func decode(quoted []byte) (text string, lone, ok bool) {
	if len(quoted) <= piece || quoted[0] != '"' {
		tree, err := jsontree.Parse(string(quoted))
		if err != nil || tree.Root.Kind != jsontree.String {
			return "", false, false
		}
		return tree.Root.Text, tree.LoneSurrogates, true
	}
	var out strings.Builder
	for rest := quoted[1 : len(quoted)-1]; len(rest) > 0; {
		n := cut(rest)
		tree, err := jsontree.Parse(`"` + string(rest[:n]) + `"`)
		if err != nil {
			return "", false, false
		}
		if decoded := len(tree.Root.Text); out.Len()+decoded > out.Cap() { // room for what is left, if that is like this
			out.Grow(decoded + len(rest)/n*decoded)
		}
		rest, lone = rest[n:], lone || tree.LoneSurrogates
		out.WriteString(tree.Root.Text)
	}
	return out.String(), lone, true
}

// cut is how much of the inside of a JSON string makes a piece: it ends neither
// in a character, nor in an escape, nor in a pair of those that make one.
func cut(inside []byte) int {
	pos := 0
	for pos < len(inside) && pos < piece {
		c := inside[pos]
		for pos++; c != '\\' && pos < len(inside) && !utf8.RuneStart(inside[pos]); pos++ {
		}
		if c == '\\' {
			pos += len(escapeAt(inside[pos-1:])) - 1
		}
	}
	return pos
}

// escapeAt is the escape, or the two of a surrogate pair, that s begins with.
func escapeAt(s []byte) []byte {
	switch {
	case len(s) < 6 || s[1] != 'u':
		return s[:min(len(s), 2)]
	case len(s) >= 12 && isSurrogate(s, "89abAB") && isSurrogate(s[6:], "cdefCDEF"):
		return s[:12]
	}
	return s[:6]
}

// isSurrogate reports whether s begins with \uD and one of the digits.
func isSurrogate(s []byte, digits string) bool {
	return s[0] == '\\' && s[1] == 'u' && s[2]|0x20 == 'd' && strings.IndexByte(digits, s[3]) >= 0
}

func (r *reader) method(t text) {
	r.out.Method, r.out.MethodRange = t.text, t.at
	if !r.Failed && !request.IsToken(t.text) {
		r.Fail("invalid-method", "method", t.at, "the method is not a token", "methods are words such as GET")
	}
}

// version reads what browsers write for a version of HTTP.
func version(s string) string {
	switch strings.ToLower(s) {
	case "http/1.0", "http/1.1":
		return strings.ToUpper(s)
	case "http/2", "http/2.0", "h2":
		return "HTTP/2"
	case "http/3", "http/3.0", "h3":
		return "HTTP/3"
	}
	return ""
}

// target splits the URL. Its query stands over the list of the archive.
func (r *reader) target(t text, query part) {
	r.url = t.text
	if t.text == "" {
		return
	}
	r.out.TargetRange = t.at
	scheme, rest, _ := strings.Cut(t.text, "://")
	if r.out.Scheme = strings.ToLower(scheme); r.out.Scheme != "http" && r.out.Scheme != "https" {
		r.left = true
		r.Note("not-http", "target", t.at, "the entry is not a request over HTTP; left out", "")
		return
	}
	rest, _, _ = strings.Cut(rest, "#")
	end := strings.IndexAny(rest+"/", "/?")
	r.authority(rest[:end], t.at)
	path, q, hasQuery := strings.Cut(rest[end:], "?")
	r.bare = path == "" && !hasQuery
	if path == "" {
		path = "/"
	}
	if hasControl(rest) {
		r.Fail("invalid-target", "target", t.at, "control character in the URL", "write it percent-encoded")
	}
	if encoded := uri.EncodeTarget(path + q); encoded != path+q {
		r.Report(request.Diagnostic{Severity: request.Warning, Code: "unencoded-target", Part: "target", Range: t.at, Strict: true,
			Message: "raw white space or non-ASCII in the target; sent percent-encoded", Hint: "write it percent-encoded"})
	}
	r.out.Path = request.Text(uri.EncodeTarget(path), t.at)
	r.out.HasQuery, r.out.Query = hasQuery, request.Text(uri.EncodeTarget(q), t.at)
	if !hasQuery {
		r.queryList(query)
	}
}

// specialForm makes the targets that no URL has: CONNECT goes to host and
// port, OPTIONS without a path to the server as a whole (RFC 9112, 3.2).
func (r *reader) specialForm() {
	switch out := r.out; {
	case r.Failed || r.left:
	case out.Method == "CONNECT" && uri.HasPort(out.Authority.String()):
		out.Form, out.Path = request.AuthorityForm, request.Value{}
		out.HasQuery, out.Query = false, request.Value{}
	case out.Method == "OPTIONS" && r.bare && !out.HasQuery:
		out.Form, out.Path = request.AsteriskForm, request.Text("*", out.Path.Range)
	}
}

func hasControl(s string) bool {
	return strings.ContainsFunc(s, func(c rune) bool { return c < 0x20 && c != '\t' || c == 0x7f })
}

// authority takes the host; user and password become a field of the Basic
// scheme (RFC 7617), as clients make them.
func (r *reader) authority(s string, at request.Range) {
	if n := strings.LastIndexByte(s, '@'); n >= 0 {
		r.out.Fields = append(r.out.Fields, request.Field{Name: "Authorization", NameRange: at, Value: request.Text(uri.Authorization(s[:n]), at)})
		s = s[n+1:]
	}
	r.out.Authority = request.Text(s, at)
	if !uri.ValidAuthority(s) {
		r.Fail("invalid-host", "target", at, "not a host with an optional port", "")
	}
}

// queryList adds a query that only the list has, as archives written by hand
// and by test tools do.
func (r *reader) queryList(list part) {
	pairs := r.pairs(list, "query pairs")
	if len(pairs) == 0 {
		return
	}
	r.out.HasQuery, r.out.Query = true, request.Text(formOf(pairs), list.at())
	r.Note("query-from-list", "target", list.at(), "the URL has no query; it is made of the list", "")
}

// pair is a name and a value of a list.
type pair struct {
	name, value           text
	fileName, contentType text
}

// pairs reads a list of objects with name and value.
func (r *reader) pairs(list part, what string) []pair {
	var out []pair
	if list.isNull() {
		return nil
	}
	count := 0
	isList := r.walk(list, '[', func(_ string, p part) {
		if count++; count > maxFields || r.Failed {
			return
		}
		members, ok := r.members(p, "element of the "+what)
		if !ok {
			return
		}
		out = append(out, pair{
			name: r.stringOf(members["name"], ""), value: r.stringOf(members["value"], ""),
			fileName: r.stringOf(members["fileName"], ""), contentType: r.stringOf(members["contentType"], ""),
		})
	})
	switch {
	case !isList:
		r.Fail("invalid-har", "", list.at(), "the "+what+" of the request are not a list", "")
	case count > maxFields:
		r.Fail("too-many-fields", "", list.at(), "more than 10000 "+what, "")
	}
	return out
}

func (r *reader) fields(list part) {
	headers := r.pairs(list, "headers")
	for _, h := range headers {
		if strings.EqualFold(h.name.text, "Authorization") && r.fromURL() {
			r.out.Fields = r.out.Fields[1:]
		}
		r.field(h)
	}
}

// fromURL reports whether the first field is made of the URL.
func (r *reader) fromURL() bool {
	return len(r.out.Fields) > 0 && r.out.Fields[0].NameRange == r.out.TargetRange
}

func (r *reader) field(h pair) {
	f := request.Field{Name: h.name.text, NameRange: h.name.at, Value: request.Text(strings.Trim(h.value.text, " \t"), h.value.at)}
	switch {
	case strings.HasPrefix(f.Name, ":"), f.Is("Content-Length"), f.Is("Transfer-Encoding"):
	case f.Is("Host") && strings.EqualFold(f.Value.String(), r.out.Authority.String()):
	case isRequestLine(f.Name):
		r.Warn("pseudo-field", "", f.NameRange, "a request line among the header fields, as panels of browsers show it; left out", "")
	case !request.IsToken(f.Name):
		r.Fail("invalid-field-name", "", f.NameRange, "the field name is not a token", "")
	case hasControl(f.Value.String()):
		r.Fail("invalid-field-value", "header:"+strings.ToLower(f.Name), f.Value.Range, "control character in a header field", "")
	default:
		r.hasType = r.hasType || f.Is("Content-Type")
		r.out.Fields = append(r.out.Fields, f)
	}
}

// isRequestLine knows the first line of a request, which some panels give as a
// field: GET /path.
func isRequestLine(name string) bool {
	method, target, found := strings.Cut(name, " ")
	return found && request.IsToken(method) && (strings.HasPrefix(target, "/") || strings.Contains(target, "://"))
}

// cookies makes the Cookie field of the list where the headers lack it.
func (r *reader) cookies(list part) {
	cookies := r.pairs(list, "cookies")
	if _, given := r.out.Field("Cookie"); given || len(cookies) == 0 || r.left {
		return
	}
	var out []string
	for _, c := range cookies {
		out = append(out, c.name.text+"="+c.value.text)
	}
	r.field(pair{name: text{"Cookie", list.at()}, value: text{strings.Join(out, "; "), list.at()}})
	r.Note("cookies-from-list", "header:cookie", list.at(), "the headers have no Cookie; it is made of the list", "")
}
