package fetch

import (
	"encoding/base64"
	"slices"
	"strings"

	"snipgen/request"
	"snipgen/request/uri"
)

// arguments reads (a, b).
func (r *reader) arguments() []value {
	r.advance()
	var out []value
	for !r.accept(")") {
		out = append(out, r.item())
		if !r.accept(",") && !r.is(")") {
			r.stuck = true
			return out
		}
	}
	r.stuck = false
	return out
}

// invoke reads the call of a function: those that are known are computed.
func (r *reader) invoke(v value, start int) value {
	if v.kind != unknown {
		return r.unreadable(start)
	}
	f, ok := functions[strings.TrimPrefix(strings.TrimPrefix(v.path, "window."), "globalThis.")]
	if !ok && isFileReader(v.path) {
		f, ok = readFile, true
	}
	if !ok {
		return r.unreadable(start)
	}
	args := r.arguments()
	if r.stuck {
		return r.unreadable(start)
	}
	return r.computed(f, args, start)
}

// computed is what a known function gives, or the fault of its arguments.
func (r *reader) computed(f function, args []value, start int) value {
	at := request.Range{Start: start, End: r.last.end}
	for _, a := range args {
		if a.kind == unread {
			return a
		}
	}
	out, ok := f(r, args)
	if !ok {
		return r.unreadableAt(at, value{})
	}
	if out.kind == unread {
		return out
	}
	out.at = at
	return out
}

// function computes what a call gives. ok is false where only running the code
// tells.
type function func(r *reader, args []value) (v value, ok bool)

// functions are those that are computed, by their names.
var functions map[string]function

func init() {
	functions = map[string]function{
		"JSON.stringify":      stringify,
		"encodeURIComponent":  onText(func(t text) text { return t.encoded(escapeComponent) }),
		"encodeURI":           onText(func(t text) text { return t.mapped(escapeURI) }),
		"String":              onText(func(t text) text { return t }),
		"btoa":                toBase64,
		"Buffer.from":         bufferFrom,
		"AbortSignal.timeout": pauseFor,
		"Deno.env.get":        environment,
		"require":             required,
		"Object.assign":       assignTo,
		"crypto.randomUUID":   randomUUID,
		"Object":              func(_ *reader, args []value) (value, bool) { return first(args), len(args) == 1 },
	}
}

// randomUUID is a UUID, made when the snippet runs.
func randomUUID(_ *reader, args []value) (value, bool) {
	return value{kind: textual, text: reference(request.Segment{Kind: request.Dynamic, Text: "uuid"})}, len(args) == 0
}

// assignTo is Object.assign: the members of objects put into the first.
func assignTo(r *reader, args []value) (value, bool) {
	for i, a := range args {
		if a.kind != object && !(i > 0 && (a.kind == null || a.kind == undefined)) {
			return value{}, false
		}
		if i == 0 || a.kind != object {
			continue
		}
		for _, m := range a.data.ordered() {
			if !r.spend(64) {
				return value{}, false
			}
			args[0].data.set(m)
		}
	}
	return first(args), len(args) > 0
}

func first(args []value) value {
	if len(args) == 0 {
		return value{kind: undefined}
	}
	return args[0]
}

func onText(change func(text) text) function {
	return func(_ *reader, args []value) (value, bool) {
		t, ok := first(args).asText()
		if !ok {
			return value{}, false
		}
		return value{kind: textual, text: change(t.utf8())}, true
	}
}

// escapeComponent is encodeURIComponent (ECMA-262, 19.2.6.4).
func escapeComponent(s string) string { return uri.Encode(s, uri.Component) }

func escapeURI(s string) string { return uri.Encode(s, uri.Keeping("-_.!~*'();/?:@&=+$,#")) }

// toBase64 is btoa, which takes characters up to U+00FF.
func toBase64(_ *reader, args []value) (value, bool) {
	t, ok := first(args).asText()
	if !ok {
		return value{}, false
	}
	t, ok = t.latin1()
	return value{kind: textual, text: base64Of(t)}, ok
}

func base64Of(t text) text {
	if t.isLiteral() {
		return literal(base64.StdEncoding.EncodeToString([]byte(t.s)))
	}
	return reference(request.Segment{Kind: request.Base64, Parts: t.segments(request.Range{}), Range: t.refs[0].Range})
}

// bufferFrom is Buffer.from(text) of Node.js.
func bufferFrom(_ *reader, args []value) (value, bool) {
	v := first(args)
	if v.kind != textual && v.kind != unknown {
		return value{}, false
	}
	if len(args) > 1 {
		encoding := strings.ToLower(args[1].text.s)
		if encoding != "utf8" && encoding != "utf-8" {
			return decoded(v, encoding)
		}
	}
	return value{kind: buffer, text: v.text.utf8()}, true
}

// decoded are the bytes of a text in Base64.
func decoded(v value, encoding string) (value, bool) {
	if encoding != "base64" || !v.text.isLiteral() {
		return value{}, false
	}
	b, err := base64.RawStdEncoding.DecodeString(strings.TrimRight(v.text.s, "="))
	return value{kind: buffer, text: literal(string(b))}, err == nil && !strings.Contains(string(b), mark)
}

func pauseFor(_ *reader, args []value) (value, bool) {
	v := first(args)
	return value{kind: pause, n: v.n}, v.kind == numeric
}

func environment(_ *reader, args []value) (value, bool) {
	v := first(args)
	if v.kind != textual || !v.text.isLiteral() {
		return value{}, false
	}
	return unknownValue("process.env."+v.text.s, v.at), true
}

// required is a module of Node.js, known by its name.
func required(_ *reader, args []value) (value, bool) {
	v := first(args)
	return value{kind: unknown, path: v.text.s, text: reference(request.Segment{Kind: request.Variable, Text: "module"})}, v.kind == textual && v.text.isLiteral()
}

// isFileReader knows the functions of runtimes that read a file.
func isFileReader(path string) bool {
	switch path[strings.LastIndexByte(path, '.')+1:] {
	case "readFileSync", "readFile", "createReadStream", "openAsBlob":
		return true
	}
	return path == "Bun.file"
}

func readFile(_ *reader, args []value) (value, bool) {
	v := first(args)
	if v.kind != textual || !v.text.isLiteral() {
		return value{}, false
	}
	out := value{kind: file, text: v.text}
	if len(args) > 1 && args[1].kind == textual { // an encoding, which makes a text of it
		out.n = 1
	}
	return out, true
}

// method reads the call of a method of a known value.
func (r *reader) method(v value, key string, start int) value {
	args := r.arguments()
	if r.stuck {
		return r.unreadable(start)
	}
	return r.computed(func(*reader, []value) (value, bool) { return v.call(r, key, args) }, args, start)
}

// call is what a method gives.
func (v value) call(r *reader, key string, args []value) (value, bool) {
	t, isText := v.asText()
	switch key {
	case "toString":
		if v.kind == buffer && len(args) == 1 && args[0].text.s == "base64" {
			return value{kind: textual, text: base64Of(v.text)}, true
		}
		if v.kind == buffer && len(args) == 0 {
			return value{kind: textual, text: v.text}, true
		}
		return value{kind: textual, text: t}, isText && len(args) == 0
	case "toUpperCase", "toLowerCase":
		change := map[string]func(string) string{"toUpperCase": strings.ToUpper, "toLowerCase": strings.ToLower}[key]
		return value{kind: textual, text: literal(change(t.s))}, v.kind == textual && t.isLiteral() && isASCII(t.s)
	case "concat":
		return v.concat(r, args)
	case "clone":
		return v, v.kind == asked
	case "trim":
		return value{kind: textual, text: literal(strings.TrimSpace(t.s))}, isText && t.isLiteral()
	case "append", "set", "delete":
		return value{kind: undefined}, v.apply(r, key, args)
	case "join":
		return v.join(r, args)
	}
	return value{}, false
}

func isASCII(s string) bool {
	return strings.IndexFunc(s, func(c rune) bool { return c >= 0x80 }) < 0
}

// concat is a text with others behind it.
func (v value) concat(r *reader, args []value) (value, bool) {
	out, ok := v.text, v.kind == textual
	for _, a := range args {
		t, known := a.asText()
		ok = ok && known && r.spend(len(out.s)+len(t.s))
		if !ok {
			return value{}, false
		}
		out = out.plus(t)
	}
	return value{kind: textual, text: out}, ok
}

// join joins the texts of an array.
func (v value) join(r *reader, args []value) (value, bool) {
	separator := literal(",")
	if len(args) > 0 {
		separator, _ = args[0].asText()
	}
	var out text
	if v.kind != array {
		return value{}, false
	}
	for i, m := range v.data.members {
		t, ok := m.value.asText()
		if !ok || !r.spend(len(out.s)+len(t.s)+len(separator.s)) {
			return value{}, false
		}
		if i > 0 {
			out = out.plus(separator)
		}
		out = out.plus(t)
	}
	return value{kind: textual, text: out}, true
}

// apply is append, set and delete of fields, parameters and forms. It reports
// whether that is what the call is.
func (v value) apply(r *reader, method string, args []value) bool {
	switch {
	case v.kind == query:
		return v.data.applyTo(r, method, args)
	case v.kind == array && method == "push":
		for _, a := range args {
			v.data.members = append(v.data.members, member{at: a.at, value: a})
		}
		return true
	case v.kind != headers && v.kind != params && v.kind != form:
		return false
	}
	if len(args) == 0 || method != "delete" && len(args) < 2 || method != "delete" && method != "append" && method != "set" {
		return false
	}
	key, ok := args[0].asText()
	if !ok {
		return false
	}
	same := func(m member) bool {
		return m.name.s == key.s || v.kind == headers && strings.EqualFold(m.name.s, key.s)
	}
	at := -1
	if method != "append" {
		if !r.spend(16 * len(v.data.members)) {
			return false
		}
		at = slices.IndexFunc(v.data.members, same)
		v.data.members = slices.DeleteFunc(v.data.members, same)
	}
	if method == "delete" {
		return true
	}
	m := member{name: key, at: args[0].at, value: args[1]}
	if len(args) > 2 {
		t, _ := args[2].asText()
		m.file = &t
	}
	if at < 0 {
		at = len(v.data.members)
	}
	v.data.members = slices.Insert(v.data.members, at, m) // where the first one was
	return true
}

// construct reads new Name(...).
func (r *reader) construct(t token) value {
	if r.now.kind != name {
		return r.unreadable(t.start)
	}
	class := r.textOf(r.advance())
	for r.accept(".") && r.now.kind == name {
		class = r.textOf(r.advance())
	}
	f, ok := classes[class]
	if !ok {
		return r.unreadable(t.start)
	}
	var args []value
	if r.is("(") {
		args = r.arguments()
	}
	if r.stuck {
		return r.unreadable(t.start)
	}
	return r.computed(f, args, t.start)
}

// classes are those whose objects are followed.
var classes = map[string]function{
	"Headers":         func(r *reader, args []value) (value, bool) { return pairs(r, headers, first(args)) },
	"URLSearchParams": func(r *reader, args []value) (value, bool) { return pairs(r, params, first(args)) },
	"FormData": func(_ *reader, args []value) (value, bool) {
		return value{kind: form, data: &data{}}, len(args) == 0
	},
	"URL":     newURL,
	"Request": newRequest,
	"Blob":    newBlob,
	"File":    newBlob,
}

// newURL is new URL(text), or with a path and an origin.
func newURL(_ *reader, args []value) (value, bool) {
	t, ok := first(args).asText()
	if len(args) == 2 {
		base, known := args[1].asText()
		path := strings.HasPrefix(t.s, "/") && !strings.HasPrefix(t.s, "//")
		n := originSize(base.s)
		if !path || !known || n < 0 {
			return value{}, false
		}
		t = base.slice(0, n).plus(t)
	}
	return value{kind: address, data: &data{url: t}}, ok && len(args) < 3
}

// newRequest is new Request(url, options), and of another Request.
func newRequest(_ *reader, args []value) (value, bool) {
	members := make([]member, 0, 2)
	for _, a := range args {
		members = append(members, member{value: a})
	}
	return value{kind: asked, data: &data{members: members}}, 0 < len(args) && len(args) < 3
}

// originSize is where the path of a URL begins; -1 for what is none.
func originSize(s string) int {
	n := strings.Index(s, "://")
	if n < 0 {
		if strings.HasPrefix(s, mark) {
			return len(strings.TrimRight(s, "/"))
		}
		return -1
	}
	if end := strings.IndexAny(s[n+3:], "/?#"); end >= 0 {
		return n + 3 + end
	}
	return len(s)
}

// newBlob is a Blob of texts, or a File with a name.
func newBlob(_ *reader, args []value) (value, bool) {
	parts := first(args)
	if parts.kind != array {
		return value{}, false
	}
	out := value{kind: blob, data: &data{name: "blob"}}
	for _, m := range parts.data.members {
		t, ok := m.value.asText()
		if m.value.kind == buffer {
			t, ok = m.value.text, true
		}
		if !ok {
			return value{}, false
		}
		out.text = out.text.plus(t.utf8())
	}
	for _, a := range args[1:] {
		switch a.kind {
		case textual:
			out.data.name = a.text.s
		case object:
			v, _ := a.data.get("type")
			out.data.media = v.text.mapped(strings.ToLower)
			if !v.text.isLiteral() {
				return value{}, false
			}
		}
	}
	return out, true
}

// pairs makes fields or parameters of what new is given: an object, pairs, a
// text, others of their kind.
func pairs(r *reader, k kind, from value) (value, bool) {
	out := value{kind: k, data: &data{}}
	switch from.kind {
	case undefined:
		return out, true
	case object:
		out.data.members = from.data.ordered()
	case headers, params, form:
		out.data.members = slices.Clone(from.data.members)
	case query:
		t, _ := from.asText()
		out.data.members = parseParams(value{kind: textual, at: from.at, text: t})
	case array:
		for _, m := range from.data.members {
			if m.value.kind != array || len(m.value.data.members) != 2 {
				return value{}, false
			}
			key := m.value.data.members[0].value
			t, ok := key.asText()
			if !ok {
				return value{}, false
			}
			out.data.members = append(out.data.members, member{name: t, at: key.at, value: m.value.data.members[1].value})
		}
	case textual:
		if k != params {
			return value{}, false
		}
		out.data.members = parseParams(from)
	default:
		return value{}, false
	}
	return out, r.spend(64 * len(out.data.members))
}

// parseParams reads a form (URL standard, 5.1).
func parseParams(v value) []member {
	t := v.text.utf8()
	if strings.HasPrefix(t.s, "?") {
		t = t.slice(1, len(t.s))
	}
	var out []member
	for more := true; more; {
		var pair text
		pair, t, more = t.cut("&")
		if pair.s == "" {
			continue
		}
		key, content, _ := pair.cut("=")
		out = append(out, member{name: key.mapped(unescapeForm), at: v.at, value: value{kind: textual, at: v.at, text: content.mapped(unescapeForm)}})
	}
	return out
}

func unescapeForm(s string) string {
	return strings.ToValidUTF8(uri.DecodeSound(strings.ReplaceAll(s, "+", " ")), "\uFFFD")
}

// encodeParams writes parameters (URL standard, 5.2).
func encodeParams(members []member) (text, bool) {
	var out text
	pieces := make([]string, 0, len(members))
	for _, m := range members {
		t, ok := m.value.asText()
		if !ok {
			return text{}, false
		}
		key, content := m.name.utf8().encodedAs(escapeForm, true), t.utf8().encodedAs(escapeForm, true)
		pieces = append(pieces, key.s+"="+content.s)
		out.refs = append(append(out.refs, key.refs...), content.refs...)
	}
	out.s = strings.Join(pieces, "&")
	return out, true
}

// escapeForm is the serializer of forms (URL standard, 5.2).
func escapeForm(s string) string { return uri.EncodeForm(s, uri.Keeping("*-._")) }
