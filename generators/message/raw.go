package message

import (
	"slices"
	"strconv"
	"strings"

	"snipgen/parser"
	"snipgen/request"
)

const rawHint = "target http/har keeps it"

// writeRaw writes an HTTP/1.x message (RFC 9112): Host first unless the request
// has one of its own, the fields in their order, Content-Length last when there
// is a body. The target is in origin-form where that reads back as the same
// URL, else in absolute-form.
func writeRaw(r *request.Request, o Options) (*Text, error) {
	if reasons := unresolved(r); reasons != nil {
		return nil, &Refusal{reasons}
	}
	out := &Text{}
	target := r.Target()
	if !o.Exact && r.Form <= request.AbsoluteForm && !tellsOrigin(r) {
		target = r.URL().String()
		out.tellAbsolute(r)
	}
	if v := version(r); !isText(v) {
		out.Notes = append(out.Notes, note("http-version", "", r.TargetRange, "messages of "+v+" are no text; written as one of HTTP/1.1", ""))
	}
	out.Code = rawMessage(r, target)
	if !readsBack(out.Code, r, o.Exact) {
		return nil, notKept(r, "the raw message", rawHint)
	}
	return out, nil
}

// tellsOrigin reports whether origin-form and Host say where the request goes.
func tellsOrigin(r *request.Request) bool {
	return otherHost(r) < 0 && parser.GuessScheme(r.Authority.String()) == r.Scheme
}

// otherHost is the index of a Host field that is not the authority; -1 for none.
func otherHost(r *request.Request) int {
	for i, f := range r.Fields {
		if f.Is("Host") && !repeatsAuthority(r, f) {
			return i
		}
	}
	return -1
}

// tellAbsolute says what absolute-form is written for. A server takes the host
// of such a target, whatever Host says (RFC 9112, 3.2.2).
func (t *Text) tellAbsolute(r *request.Request) {
	const hint = "--exact writes the path alone"
	if i := otherHost(r); i >= 0 {
		t.Notes = append(t.Notes, request.Diagnostic{
			Severity: request.Warning, Code: "absolute-form", Part: "target", Range: r.Fields[i].Value.Range, Hint: hint,
			Message: "the URL is written in full, as Host is not its host; servers take the host of the URL then",
		})
		return
	}
	t.Equivalent = true
	t.Notes = append(t.Notes, note("absolute-form", "target", r.TargetRange, "the URL is written in full, as a path would be read as one of "+parser.GuessScheme(r.Authority.String()), hint))
}

func isText(version string) bool { return strings.HasPrefix(version, "HTTP/1.") }

func rawMessage(r *request.Request, target string) string {
	var out strings.Builder
	body := r.Body.Content.String()
	out.Grow(rawSize(r) + len(target) + len(body))
	v := version(r)
	if !isText(v) {
		v = "HTTP/1.1"
	}
	line(&out, r.Method, " ", target, " ", v)
	if otherHost(r) < 0 {
		line(&out, "Host: ", r.Authority.String())
	}
	for _, f := range fields(r) {
		line(&out, f.Name, ": ", f.Value.String())
	}
	if r.Body.Present {
		line(&out, "Content-Length: ", strconv.Itoa(len(body)))
	}
	line(&out)
	out.WriteString(body)
	return out.String()
}

func line(out *strings.Builder, parts ...string) {
	for _, s := range parts {
		out.WriteString(s)
	}
	out.WriteString("\r\n")
}

// rawSize is enough for the head without the target.
func rawSize(r *request.Request) int {
	n := 128 + len(r.Method) + len(r.Authority.String())
	for _, f := range r.Fields {
		n += len(f.Name) + len(f.Value.String()) + len(": \r\n")
	}
	return n
}

// readsBack reads a message again. With exact it need not say where it goes.
func readsBack(code string, r *request.Request, exact bool) bool {
	again, found := parser.Parse(code, parser.Options{Strict: true, MaxSize: int64(len(code))})
	if len(again) != 1 || request.HasErrors(found) {
		return false
	}
	if exact {
		return sameMessage(r, again[0])
	}
	want := r
	if !isText(version(r)) { // which the text does not tell
		want = r.At(r.Scheme, r.Authority.String())
		want.Version = "HTTP/1.1"
	}
	return Same(want, again[0])
}

// joinMessages puts one message after the other, as on one connection, with an
// empty line where a body ends in the middle of one: servers skip it (RFC 9112,
// 2.2). It is false when a reader would cut them elsewhere.
func joinMessages(codes []string) (string, bool) {
	var out strings.Builder
	var want []*request.Request
	for i, code := range codes {
		if i > 0 && !strings.HasSuffix(codes[i-1], "\n") {
			line(&out)
		}
		out.WriteString(code)
		requests, _ := parser.Parse(code, parser.Options{MaxSize: int64(len(code))})
		want = append(want, requests...)
	}
	all := out.String()
	again, found := parser.Parse(all, parser.Options{All: true, MaxSize: int64(len(all))})
	return all, !request.HasErrors(found) && len(codes) == len(want) && slices.EqualFunc(want, again, Same)
}
