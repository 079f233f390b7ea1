package compare_test

import (
	"fmt"
	"io"
	"net"
	"reflect"
	"slices"
	"strings"
	"testing"

	"snipgen/request"
	"snipgen/verify/capture"
	"snipgen/verify/compare"
)

// record sends bytes to a capture server and returns what it recorded.
func record(t *testing.T, raw string) *capture.Message {
	t.Helper()
	server, err := capture.Listen()
	if err != nil {
		t.Fatal(err)
	}
	c, err := net.Dial("tcp4", server.Authority())
	if err != nil {
		t.Fatal(err)
	}
	io.WriteString(c, raw)
	c.(*net.TCPConn).CloseWrite()
	io.Copy(io.Discard, c)
	c.Close()
	server.Close()
	if all := server.Messages(); len(all) == 1 {
		return all[0]
	}
	t.Fatalf("not one message: %q", raw)
	return nil
}

// message writes a request for host h with the framing of its body.
func message(start, head, body string) string {
	return start + " HTTP/1.1\r\nHost: h\r\n" + head + fmt.Sprintf("Content-Length: %d\r\n\r\n", len(body)) + body
}

// original is the model of a request, made of a recorded message.
func original(m *capture.Message) *request.Request {
	text := func(s string) request.Value { return request.Text(s, request.Range{}) }
	r := &request.Request{Method: m.Method, Scheme: "http", Authority: text("h"), Version: m.Version}
	path, query, has := strings.Cut(m.Target, "?")
	r.Path, r.Query, r.HasQuery = text(path), text(query), has
	for _, f := range m.Fields {
		if !request.IsFraming(f.Name) && !isHost(f) {
			r.Fields = append(r.Fields, request.Field{Name: f.Name, Value: text(f.Value)})
		}
	}
	r.Body = request.Body{Content: text(string(m.Body)), Present: len(m.Body) > 0}
	return r
}

func isHost(f capture.Field) bool { return strings.EqualFold(f.Name, "Host") && f.Value == "h" }

// form is a multipart body of the given parts.
func form(boundary string, parts ...string) string {
	var b strings.Builder
	for _, p := range parts {
		b.WriteString("--" + boundary + "\r\n" + p + "\r\n")
	}
	return b.String() + "--" + boundary + "--\r\n"
}

const (
	jsonType = "Content-Type: application/json\r\n"
	formType = "Content-Type: application/x-www-form-urlencoded\r\n"
	boundary = "Content-Type: multipart/form-data; boundary="
	title    = "Content-Disposition: form-data; name=\"title\"\r\n\r\nReport"
	file     = "Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\n1\r\n\x00\xff2\r\n"
)

// pairs are requests as they were asked for and as a client sent them.
var pairs = []struct {
	name      string
	want, got string
	adds      []string
	label     compare.Label
	parts     []string // "part kind"
}{
	{name: "equal",
		want: message("POST /a?b=1", "X-A: 1\r\nX-A: 2\r\n", "body"), got: message("POST /a?b=1", "X-A: 1\r\nX-A: 2\r\n", "body"),
		label: compare.Exact},
	{name: "other order of names, other case",
		want: message("GET /", "X-A: 1\r\nX-B: 2\r\nX-A: 3\r\n", ""), got: message("GET /", "x-b: 2\r\nx-a: 1\r\nX-A: 3\r\n", ""),
		label: compare.Exact},
	{name: "chunked and kept alive",
		want:  message("POST /", "", "body"),
		got:   "POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\n",
		label: compare.Exact},
	{name: "keep-alive is the default",
		want: message("GET /", "Connection: Keep-Alive\r\n", ""), got: message("GET /", "", ""),
		label: compare.Exact},
	{name: "keep-alive, and the client closes",
		want: message("GET /", "Connection: keep-alive\r\n", ""), got: message("GET /", "Connection: close\r\n", ""),
		label: compare.Exact},
	{name: "an option of the connection is lost",
		want: message("GET /", "Connection: Upgrade\r\nUpgrade: websocket\r\n", ""), got: message("GET /", "Upgrade: websocket\r\n", ""),
		label: compare.Different, parts: []string{"header:connection missing"}},
	{name: "an option of the connection is replaced",
		want: message("GET /", "Connection: keep-alive, Upgrade\r\n", ""), got: message("GET /", "Connection: keep-alive\r\n", ""),
		label: compare.Different, parts: []string{"header:connection changed"}},
	{name: "close was asked for",
		want: message("GET /", "Connection: close\r\n", ""), got: message("GET /", "Connection: keep-alive\r\n", ""),
		label: compare.Different, parts: []string{"header:connection changed"}},
	{name: "one of two lines of the connection",
		want: message("GET /", "Connection: keep-alive\r\nConnection: TE\r\n", ""), got: message("GET /", "Connection: keep-alive\r\n", ""),
		label: compare.Different, parts: []string{"header:connection changed"}},
	{name: "an option that was not asked for",
		want: message("GET /", "", ""), got: message("GET /", "Connection: Upgrade, HTTP2-Settings\r\n", ""),
		label: compare.Different, parts: []string{"header:connection added"}},
	{name: "the parameters of Keep-Alive",
		want: message("GET /", "Keep-Alive: timeout=5\r\n", ""), got: message("GET /", "Keep-Alive: timeout=9\r\n", ""),
		label: compare.Different, parts: []string{"header:keep-alive changed"}},
	{name: "a listed field is added",
		want: message("GET /", "", ""), got: message("GET /", "user-agent: x\r\nAccept: */*\r\n", ""), adds: []string{"User-Agent", "accept"},
		label: compare.Exact},
	{name: "an unlisted field is added",
		want: message("GET /", "", ""), got: message("GET /", "User-Agent: x\r\nAccept: */*\r\n", ""), adds: []string{"User-Agent"},
		label: compare.Different, parts: []string{"header:accept added"}},
	{name: "a listed field is sent beside the one asked for",
		want: message("GET /", "Accept: a/b\r\n", ""), got: message("GET /", "Accept: a/b\r\nAccept: */*\r\n", ""), adds: []string{"Accept"},
		label: compare.Different, parts: []string{"header:accept changed"}},
	{name: "a listed field replaces the one asked for",
		want: message("GET /", "Accept: a/b\r\n", ""), got: message("GET /", "Accept: */*\r\n", ""), adds: []string{"Accept"},
		label: compare.Different, parts: []string{"header:accept changed"}},
	{name: "method in upper case",
		want: message("get /", "", ""), got: message("GET /", "", ""),
		label: compare.Different, parts: []string{"method changed"}},
	{name: "dot segments resolved",
		want: message("GET /a/../b", "", ""), got: message("GET /b", "", ""),
		label: compare.Different, parts: []string{"target changed"}},
	{name: "escape in upper case",
		want: message("GET /%2f", "", ""), got: message("GET /%2F", "", ""),
		label: compare.Different, parts: []string{"target changed"}},
	{name: "empty query dropped",
		want: message("GET /?", "", ""), got: message("GET /", "", ""),
		label: compare.Different, parts: []string{"target changed"}},
	{name: "repeated field joined",
		want: message("GET /", "X-A: 1\r\nX-A: \r\nX-A: 2, 3\r\n", ""), got: message("GET /", "X-A: 1, , 2, 3\r\n", ""),
		label: compare.Equivalent, parts: []string{"header:x-a folded"}},
	{name: "repeated field joined in part, no space",
		want: message("GET /", "X-A: 1\r\nX-A: 2\r\nX-A: 3\r\n", ""), got: message("GET /", "X-A: 1,2\r\nX-A: 3\r\n", ""),
		label: compare.Equivalent, parts: []string{"header:x-a folded"}},
	{name: "one of two values longer",
		want: message("GET /", "X-A: 1\r\nX-A: 2\r\n", ""), got: message("GET /", "X-A: 12\r\nX-A: 2\r\n", ""),
		label: compare.Different, parts: []string{"header:x-a changed"}},
	{name: "repeated field joined by a semicolon",
		want: message("GET /", "X-A: 1\r\nX-A: 2\r\n", ""), got: message("GET /", "X-A: 1; 2\r\n", ""),
		label: compare.Different, parts: []string{"header:x-a changed"}},
	{name: "repeated field joined in another order",
		want: message("GET /", "X-A: 1\r\nX-A: 2\r\n", ""), got: message("GET /", "X-A: 2, 1\r\n", ""),
		label: compare.Different, parts: []string{"header:x-a changed"}},
	{name: "repeated field in another order",
		want: message("GET /", "X-A: 1\r\nX-A: 2\r\n", ""), got: message("GET /", "X-A: 2\r\nX-A: 1\r\n", ""),
		label: compare.Different, parts: []string{"header:x-a changed"}},
	{name: "a field that must not be joined",
		want: message("GET /", "Cookie: a=1\r\nCookie: b=2\r\n", ""), got: message("GET /", "Cookie: a=1, b=2\r\n", ""),
		label: compare.Different, parts: []string{"header:cookie changed"}},
	{name: "one value cut in two lines",
		want: message("GET /", "X-A: 1, 2\r\n", ""), got: message("GET /", "X-A: 1\r\nX-A: 2\r\n", ""),
		label: compare.Different, parts: []string{"header:x-a changed"}},
	{name: "dropped duplicate",
		want: message("GET /", "X-A: 1\r\nX-A: 2\r\n", ""), got: message("GET /", "X-A: 2\r\n", ""),
		label: compare.Different, parts: []string{"header:x-a changed"}},
	{name: "dropped duplicate of equal value",
		want: message("GET /", "X-A: 1\r\nX-A: 1\r\n", ""), got: message("GET /", "X-A: 1\r\n", ""),
		label: compare.Different, parts: []string{"header:x-a changed"}},
	{name: "dropped empty value",
		want: message("GET /", "X-A:\r\n", ""), got: message("GET /", "", ""),
		label: compare.Different, parts: []string{"header:x-a missing"}},
	{name: "space inside a value",
		want: message("GET /", "Accept: a/b,c/d\r\n", ""), got: message("GET /", "Accept: a/b, c/d\r\n", ""),
		label: compare.Different, parts: []string{"header:accept changed"}},
	{name: "Latin-1 as UTF-8",
		want: message("GET /", "X-A: \xe9\r\n", ""), got: message("GET /", "X-A: \xc3\xa9\r\n", ""),
		label: compare.Different, parts: []string{"header:x-a changed"}},
	{name: "explicit Host replaced by the authority",
		want: "GET / HTTP/1.1\r\nHost: other.example\r\n\r\n", got: message("GET /", "", ""),
		label: compare.Different, parts: []string{"header:host changed"}},
	{name: "explicit Host kept",
		want: "GET / HTTP/1.1\r\nHost: other.example\r\n\r\n", got: "GET / HTTP/1.1\r\nHost: other.example\r\n\r\n",
		label: compare.Exact},
	{name: "Host lost",
		want: message("GET /", "", ""), got: "GET / HTTP/1.1\r\n\r\n",
		label: compare.Different, parts: []string{"header:host missing"}},
	{name: "body cut",
		want: message("POST /", "", "a\r\nb\r\n"), got: message("POST /", "", "a\r\nb"),
		label: compare.Different, parts: []string{"body changed"}},
	{name: "body dropped",
		want: message("GET /", "", "a"), got: message("GET /", "", ""),
		label: compare.Different, parts: []string{"body missing"}},
	{name: "body invented",
		want: message("GET /", "", ""), got: message("GET /", "", "null"),
		label: compare.Different, parts: []string{"body added"}},
	{name: "trailers invented",
		want:  message("POST /", "", "a"),
		got:   "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nX-T: 1\r\n\r\n",
		label: compare.Different, parts: []string{"body added"}},
	{name: "message cut",
		want: message("POST /", "", "abc"), got: "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nab",
		label: compare.Different, parts: []string{"request changed"}},
	{name: "charset appended",
		want: message("POST /", jsonType, "{}"), got: message("POST /", "Content-Type: application/json; charset=utf-8\r\n", "{}"),
		label: compare.Different, parts: []string{"header:content-type changed"}},

	{name: "JSON in other words",
		want:  message("POST /", jsonType, `{"é":"a\/\u0001😀","n":[1.50,1E5,-0.0,0.001,12345678901234567890],"t":true,"z":null}`),
		got:   message("POST /", jsonType, "{ \"\\u00e9\": \"a/\\u0001\\ud83d\\ude00\",\n\"n\": [1.5, 100000.0, -0.0, 1e-3, 12345678901234567890], \"t\": true, \"z\": null}"),
		label: compare.Equivalent, parts: []string{"body json"}},
	{name: "JSON of a type with the suffix",
		want: message("POST /", "Content-Type: application/problem+json\r\n", `[1]`), got: message("POST /", "Content-Type: application/problem+json\r\n", `[ 1]`),
		label: compare.Equivalent, parts: []string{"body json"}},
	{name: "JSON that nobody called JSON",
		want: message("POST /", "Content-Type: text/plain\r\n", `[1]`), got: message("POST /", "Content-Type: text/plain\r\n", `[ 1]`),
		label: compare.Different, parts: []string{"body changed"}},

	{name: "form encoded in another way",
		want: message("POST /", formType, "a=%7e+b&c=&d&%61=x%20y"), got: message("POST /", formType, "a=~%20b&c=&d&a=x+y"),
		label: compare.Equivalent, parts: []string{"body form"}},
	{name: "form with an equals sign added",
		want: message("POST /", formType, "a=1&flag"), got: message("POST /", formType, "a=1&flag="),
		label: compare.Different, parts: []string{"body changed"}},
	{name: "form with a pair more",
		want: message("POST /", formType, "a=1"), got: message("POST /", formType, "a=1&b=2"),
		label: compare.Different, parts: []string{"body changed"}},
	{name: "form with a pair less",
		want: message("POST /", formType, "a=1&b=2"), got: message("POST /", formType, "a=1"),
		label: compare.Different, parts: []string{"body changed"}},
	{name: "form sorted",
		want: message("POST /", formType, "b=1&a=2"), got: message("POST /", formType, "a=2&b=1"),
		label: compare.Different, parts: []string{"body changed"}},
	{name: "form without its duplicate",
		want: message("POST /", formType, "a=1&a=2"), got: message("POST /", formType, "a=2"),
		label: compare.Different, parts: []string{"body changed"}},
	{name: "form with a malformed escape repaired",
		want: message("POST /", formType, "a=%zz&b=%41"), got: message("POST /", formType, "a=%25zz&b=A"),
		label: compare.Different, parts: []string{"body changed"}},
	{name: "form with a plus decoded twice",
		want: message("POST /", formType, "a=1%2B1"), got: message("POST /", formType, "a=1+1"),
		label: compare.Different, parts: []string{"body changed"}},

	{name: "boundary of the client",
		want: message("POST /", boundary+"X\r\n", form("X", title, file)), got: message("POST /", boundary+"\"Y-Z\"\r\n", form("Y-Z", title, file)),
		label: compare.Exact},
	{name: "parts written in another way",
		want: message("POST /", boundary+"X\r\n", form("X", title, file)),
		got: message("POST /", boundary+"Y\r\n", form("Y",
			"Content-Length: 6\r\ncontent-disposition: form-data; name=title\r\n\r\nReport",
			"Content-Type: text/plain\r\nContent-Disposition: form-data; name=file; filename=a.txt; filename*=utf-8''a.txt\r\n\r\n1\r\n\x00\xff2\r\n")),
		label: compare.Exact},
	{name: "form-data with a charset",
		want: message("POST /", boundary+"X\r\n", form("X", title)), got: message("POST /", boundary+"Y; charset=utf-8\r\n", form("Y", title)),
		label: compare.Different, parts: []string{"header:content-type changed"}},
	{name: "boundary in the header only",
		want: message("POST /", boundary+"X\r\n", form("X", title)), got: message("POST /", boundary+"Y\r\n", form("X", title)),
		label: compare.Different, parts: []string{"header:content-type changed"}},
	{name: "boundary in the body only",
		want: message("POST /", boundary+"X\r\n", form("X", title)), got: message("POST /", boundary+"X\r\n", form("Y", title)),
		label: compare.Different, parts: []string{"body changed"}},
	{name: "part gets a type",
		want: message("POST /", boundary+"X\r\n", form("X", title)),
		got:  message("POST /", boundary+"Y\r\n", form("Y", "Content-Type: text/plain; charset=utf-8\r\n"+title)), label: compare.Different, parts: []string{"body changed"}},
	{name: "part of another name",
		want: message("POST /", boundary+"X\r\n", form("X", title)), got: message("POST /", boundary+"Y\r\n", form("Y", strings.Replace(title, "title", "Title", 1))),
		label: compare.Different, parts: []string{"body changed"}},
	{name: "part without its file name",
		want: message("POST /", boundary+"X\r\n", form("X", file)), got: message("POST /", boundary+"Y\r\n", form("Y", strings.Replace(file, `; filename="a.txt"`, "", 1))),
		label: compare.Different, parts: []string{"body changed"}},
	{name: "part with another content",
		want: message("POST /", boundary+"X\r\n", form("X", file)), got: message("POST /", boundary+"Y\r\n", form("Y", strings.Replace(file, "\r\n\x00", "\n\x00", 1))),
		label: compare.Different, parts: []string{"body changed"}},
	{name: "part with a coding",
		want: message("POST /", boundary+"X\r\n", form("X", title)), got: message("POST /", boundary+"Y\r\n", form("Y", "Content-Transfer-Encoding: base64\r\n"+title)),
		label: compare.Different, parts: []string{"body changed"}},
	{name: "parts in another order",
		want: message("POST /", boundary+"X\r\n", form("X", title, file)), got: message("POST /", boundary+"Y\r\n", form("Y", file, title)),
		label: compare.Different, parts: []string{"body changed"}},
	{name: "same-name parts collapsed",
		want: message("POST /", boundary+"X\r\n", form("X", title, title)), got: message("POST /", boundary+"Y\r\n", form("Y", title)),
		label: compare.Different, parts: []string{"body changed"}},
	{name: "related sent as form-data",
		want: message("POST /", "Content-Type: multipart/related; boundary=X\r\n", form("X", title)), got: message("POST /", boundary+"X\r\n", form("X", title)),
		label: compare.Different, parts: []string{"header:content-type changed"}},
}

func TestPairs(t *testing.T) {
	for _, pair := range pairs {
		t.Run(pair.name, func(t *testing.T) {
			got := compare.Request(original(record(t, pair.want)), record(t, pair.got), pair.adds)
			var parts []string
			for _, d := range got.Differences {
				parts = append(parts, d.Part+" "+string(d.Kind))
			}
			if got.Label != pair.label || !reflect.DeepEqual(parts, pair.parts) {
				t.Errorf("want %s %q, got %v", pair.label, pair.parts, got)
			}
		})
	}
}

func TestUnequalJSON(t *testing.T) {
	for _, pair := range [][2]string{
		{`1`, `1.0`}, {`1e5`, `100000`}, {`-0`, `0`}, {`-0.0`, `0.0`}, {`12345678901234567890`, `12345678901234567000`},
		{`1.25`, `1.26`}, {`0.1`, `0.10000000000000001`}, {`1e400`, `1e401`}, {`1e999999999999999999999`, `1e9`}, {`{"a":1,"a":2}`, `{"a":2}`},
		{`{"b":1,"a":2}`, `{"a":2,"b":1}`}, {`{}`, `[]`}, {`null`, `false`}, {`"1"`, `1`}, {`[1,[2]]`, `[[1],2]`},
		{`"\ud800"`, "\"\ufffd\""}, {`"\ud800\ud800"`, `"\ud801\ud800"`}, {`"\udc00\ud800"`, `"\udc00\udc00"`}, {`"a"`, `"A"`}, {`{"a":1}`, `{"a":1}}`},
		{`[]`, `[null]`}, {`{"__proto__":1}`, `{}`}, {`"é"`, "\"\xe9\""}, {"\"\ufffd\"", "\"\xe9\""},
	} {
		got := compare.Request(original(record(t, message("POST /", jsonType, pair[0]))), record(t, message("POST /", jsonType, pair[1])), nil)
		if got.Label != compare.Different {
			t.Errorf("%s and %s: %s", pair[0], pair[1], got)
		}
	}
}

func TestOneRequestIsAsked(t *testing.T) {
	m := record(t, message("GET /", "", ""))
	for _, all := range [][]*capture.Message{nil, {m, m}} {
		got := compare.Requests(original(m), all, nil)
		if got.Label != compare.Different || !slices.Equal(got.Parts(), []string{"request"}) {
			t.Errorf("%d messages: %s", len(all), got)
		}
	}
	if got := compare.Requests(original(m), []*capture.Message{m}, nil); got.Label != compare.Exact {
		t.Errorf("one message: %s", got)
	}
}

func TestAddedFieldsAreTold(t *testing.T) {
	want, got := record(t, message("GET /", "Accept: a/b\r\n", "")), record(t, message("GET /", "Accept: a/b\r\nUser-Agent: x\r\n", ""))
	report := compare.Request(original(want), got, []string{"User-Agent", "Accept", "TE"})
	if !slices.Equal(report.Added, []string{"user-agent"}) {
		t.Errorf("added %q", report.Added)
	}
}

func TestReadableText(t *testing.T) {
	want := original(record(t, message("POST /a", "", strings.Repeat("x", 100)+"1"+strings.Repeat("y", 500))))
	got := record(t, message("POST /b", "", strings.Repeat("x", 100)+"2"+strings.Repeat("y", 500)))
	text := compare.Request(want, got, nil).String()
	for _, piece := range []string{"different\n", `target: changed, want "/a", got "/b"`, `at byte 60 "xxx`, `x1y`, `x2y`} {
		if !strings.Contains(text, piece) {
			t.Errorf("no %q in\n%s", piece, text)
		}
	}
}

// TestDecoded: of a request with values that were given when it ran, other
// percent-encoding of equal pairs is none of the label's concern, and nothing else is left out.
func TestDecoded(t *testing.T) {
	const kind = "Content-Type: application/x-www-form-urlencoded\r\n"
	want := original(record(t, message("POST /a?q=a%20b&r=1", kind, "a=x%20y")))
	for _, c := range []struct {
		name, start, body string
		label             compare.Label
	}{
		{"as it is", "POST /a?q=a%20b&r=1", "a=x%20y", compare.Exact},
		{"encoded as forms are", "POST /a?q=a+b&r=1", "a=x+y", compare.Exact},
		{"another value", "POST /a?q=ab&r=1", "a=x%20y", compare.Different},
		{"another pair", "POST /a?q=a%20b&r=1&s=2", "a=x%20y", compare.Different},
		{"another order", "POST /a?r=1&q=a%20b", "a=x%20y", compare.Different},
		{"another path", "POST /%61?q=a%20b&r=1", "a=x%20y", compare.Different},
		{"another form", "POST /a?q=a%20b&r=1", "a=x", compare.Different},
	} {
		got := record(t, message(c.start, kind, c.body))
		if report := compare.Request(want, got, nil).Decoded(); report.Label != c.label {
			t.Errorf("%s: %s", c.name, report)
		}
	}
	got := record(t, message("POST /a?q=a+b&r=1", kind, "a=x%20y"))
	if report := compare.Request(want, got, nil); report.Label != compare.Different || !slices.Equal(report.Parts(), []string{"target"}) {
		t.Errorf("servers see other bytes: %s", report)
	}
}
