package plan

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"snipgen/generators/literal"
	"snipgen/generators/manifest"
	"snipgen/generators/plan/marked"
	"snipgen/parser"
	"snipgen/request"
)

// requestOf reads "METHOD target", fields and content in short.
func requestOf(t testing.TB, short string) *request.Request {
	t.Helper()
	head, content, _ := strings.Cut(short, "\n\n")
	line, fields, _ := strings.Cut(head, "\n")
	if fields != "" {
		fields += "\n"
	}
	requests, found := parser.Parse(line+" HTTP/1.1\nHost: h.example\n"+fields+"\n"+content, parser.Options{})
	if len(requests) != 1 || request.HasErrors(found) {
		t.Fatalf("%q: %+v", short, found)
	}
	return requests[0]
}

// unreserved are the characters of RFC 3986, 2.3.
const unreserved = "-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~"

// words has for what clients lose the conditions that tell it, with requests that
// meet them and requests that just do not.
var words = []struct {
	loss    string
	asked   string // conditions in JSON, as manifests have them
	yes, no []string
}{
	{"a method that the client does not know", `{"when": "method", "values": ["PUT"]}`, []string{"PUT /"}, []string{"put /", "POST /"}},
	{"a method without a function of its own", `{"when": "method", "except": ["PUT"]}`, []string{"put /", "POST /"}, []string{"PUT /"}},
	{"a method that is sent in capitals", `{"when": "method", "isNot": "upper"}`, []string{"get /", "Fetch /"}, []string{"GET /"}},
	{"a method that is sent in capitals and is then another one", `{"when": "method", "isNot": "upper", "anyCase": ["GET"]}`, []string{"get /", "Get /"}, []string{"fetch /", "GET /"}},
	{"a body that GET loses", `{"when": "body", "isNot": "empty"}, {"when": "method", "values": ["GET"]}`, []string{"GET /\n\nx"}, []string{"GET /", "POST /\n\nx", "get /\n\nx"}},
	{"a POST that is sent with an empty body", `{"when": "method", "values": ["POST"]}, {"when": "body", "is": "empty"}`, []string{"POST /", "POST /\nContent-Length: 0"}, []string{"POST /\n\nx", "PUT /"}},
	{"a body that get loses as GET does", `{"when": "body", "isNot": "empty"}, {"when": "method", "anyCase": ["GET"]}`, []string{"GET /\n\nx", "get /\n\nx"}, []string{"get /", "PUT /\n\nx"}},
	{"a type that is added to an empty POST", `{"when": "method", "anyCase": ["POST"]}, {"when": "body", "is": "empty"}, {"when": "field", "names": ["Content-Type"], "is": "missing"}`, []string{"POST /", "post /"}, []string{"POST /\nContent-Type: a/b", "POST /\n\nx", "PUT /"}},
	{"OPTIONS * that becomes /", `{"when": "target", "is": "asterisk-form"}`, []string{"OPTIONS *"}, []string{"OPTIONS /*"}},
	{"a tunnel that a client does not open", `{"when": "target", "is": "authority-form"}`, []string{"CONNECT h.example:443"}, []string{"GET /"}},
	{"segments that the URL class removes", `{"when": "path", "is": "dotted"}`, []string{"GET /a/../b", "GET /.", "GET /a/%2e%2E/b", "GET /%2e"}, []string{"GET /...", "GET /a.b/c", "GET /.a/b..", "GET /?a/../b"}},
	{"a path that is taken for a host", `{"when": "path", "starts": ["//"]}`, []string{"GET //a"}, []string{"GET /a//b", "GET /"}},
	{"a gap in the query that is closed", `{"when": "query", "has": ["&&"]}`, []string{"GET /?a&&b"}, []string{"GET /?", "GET /", "GET /?a&b"}},
	{"a parameter that nothing stands before", `{"when": "query", "starts": ["&"]}`, []string{"GET /?&a", "GET /?&"}, []string{"GET /?", "GET /", "GET /?a&b"}},
	{"a parameter that nothing stands behind", `{"when": "query", "ends": ["&"]}`, []string{"GET /?a&", "GET /?&"}, []string{"GET /?", "GET /", "GET /?a&b"}},
	{"a question mark that is lost", `{"when": "query", "is": "empty", "isNot": "missing"}`, []string{"GET /?"}, []string{"GET /", "GET /?a"}},
	{"characters of the path that are encoded", `{"when": "path", "chars": "|^"}`, []string{"GET /a|b"}, []string{"GET /a?b|c"}},
	{"characters of the query that are encoded", `{"when": "query", "chars": "|^"}`, []string{"GET /a?b|c"}, []string{"GET /a|b?c"}},
	{"a target that is too long for a Uri", `{"when": "target", "over": 5}`, []string{"GET /abcde", "GET /ab?de"}, []string{"GET /abcd", "GET /a?de"}},
	{"escapes that are sent in capitals", `{"when": "target", "is": "small-hex"}`, []string{"GET /%aB", "GET /?%Ba"}, []string{"GET /%AB", "GET /%09", "GET /%ag"}},
	{"escapes of text that are sent in capitals", `{"when": "target", "is": "small-hex-text"}`, []string{"GET /%c3%A9", "GET /%A9%Bc"}, []string{"GET /%C3%A9", "GET /%2f", "GET /%7e", "GET /%c"}},
	{"escapes that are decoded", `{"when": "target", "escapes": "` + unreserved + `"}`, []string{"GET /%41", "GET /%7e", "GET /?%2D", "GET /%5F"}, []string{"GET /%2F", "GET /%40", "GET /%5B", "GET /%C1"}},
	{"a percent sign that is encoded once more", `{"when": "target", "is": "bare-percent"}`, []string{"GET /%", "GET /%4", "GET /%4g", "GET /%G1", "GET /a?%25%x1", "GET /%:0", "GET /%@1"}, []string{"GET /%41", "GET /%aF", "GET /%Fa%90"}},
	{"escapes of the path that are decoded", `{"when": "path", "escapes": "/\\"}`, []string{"GET /a%2Fb", "GET /%5c"}, []string{"GET /a?%2F", "GET /%2E", "GET /a/b", "GET /%2"}},
	{"escapes of the query that are decoded", `{"when": "query", "escapes": "&"}`, []string{"GET /?a=%26"}, []string{"GET /%26?a&b", "GET /?%27"}},
	{"a field that a page may not set", `{"when": "field", "names": ["X-A", "sec-*"]}`, []string{"GET /\nx-a: 1", "GET /\nSec-Fetch: 1", "GET /\nsec-: 1"}, []string{"GET /\nX-AB: 1", "GET /\nSec: 1", "GET /\nX-Sec-A: 1"}},
	{"a field whose items a page may not set", `{"when": "item", "names": ["TE"], "anyCase": ["trailers"]}`, []string{"GET /\nTE: gzip, Trailers", "GET /\nte: trailers"}, []string{"GET /\nTE: trailer", "GET /\nX: trailers"}},
	{"a field that goes with the content only", `{"when": "field", "names": ["X"]}, {"when": "body", "is": "empty"}`, []string{"POST /\nX: 1"}, []string{"POST /\nX: 1\n\nx", "POST /\nY: 1"}},
	{"a value that the client brings by itself", `{"when": "field", "names": ["X"], "values": ["a"]}`, []string{"GET /\nX: a"}, []string{"GET /\nX: A", "GET /\nX: a\nX: a", "GET /\nY: a"}},
	{"a value that the client cannot keep", `{"when": "field", "names": ["X"], "except": ["a"]}`, []string{"GET /\nX: A", "GET /\nX: a\nX: a"}, []string{"GET /\nX: a", "GET /\nY: b"}},
	{"an empty field that is left out", `{"when": "field", "is": "empty"}`, []string{"GET /\nX:"}, []string{"GET /\nX: a"}},
	{"an empty field of a name that is left out", `{"when": "field", "names": ["X"], "is": "empty"}`, []string{"GET /\nX:"}, []string{"GET /\nY:"}},
	{"lines of a field that become one", `{"when": "field", "is": "repeated"}`, []string{"GET /\nX: 1\nx: 2", "GET /\nA: 1\nX: 1\nB: 1\nX: 1"}, []string{"GET /\nX: 1\nY: 1"}},
	{"lines of a field of a name that become one", `{"when": "field", "names": ["X"], "is": "repeated"}`, []string{"GET /\nX: 1\nX: 2"}, []string{"GET /\nY: 1\nY: 2"}},
	{"names of lines that become the same", `{"when": "field", "is": "respelled"}`, []string{"GET /\nX: 1\nx: 2"}, []string{"GET /\nX: 1\nX: 2", "GET /\nX: 1\ny: 2", "GET /\nX: 1\nX: 2\ny: 1"}},
	{"a value that the client cannot write", `{"when": "field", "isNot": "ascii"}`, []string{"GET /\nX: é", "GET /\nX: \x80"}, []string{"GET /\nX: ~", "GET /?é"}},
	{"a value in Latin-1 that becomes UTF-8", `{"when": "field", "isNot": "utf-8"}`, []string{"GET /\nX: \xe9"}, []string{"GET /\nX: é"}},
	{"blanks of Unicode that are trimmed", `{"when": "field", "is": "edge-space"}`, []string{"GET /\nX: \u00a0a", "GET /\nX: a\u3000"}, []string{"GET /\nX: a\u00a0b"}},
	{"a value that is longer than an argument may be", `{"when": "field", "over": 2}`, []string{"GET /\nX: abc"}, []string{"GET /\nX-Long: ab"}},
	{"a coding that the snippet decodes", `{"when": "coding", "values": ["gzip"]}`, []string{"GET /\nAccept-Encoding: br, GZIP;q=1"}, []string{"GET /\nAccept-Encoding: br", "GET /\nX: gzip", "GET /\nAccept-Encoding: ,"}},
	{"a coding that nobody decodes", `{"when": "coding", "except": ["gzip"]}`, []string{"GET /\nAccept-Encoding: gzip, br"}, []string{"GET /\nAccept-Encoding: gzip", "GET /\nAccept-Encoding: gzip,"}},
	{"a range that is written anew", `{"when": "field", "names": ["Range"], "is": "loose-range"}, {"when": "method", "values": ["GET"]}`,
		[]string{"GET /\nRange: Bytes=0-1", "GET /\nRange: bytes= 0-1", "GET /\nRange: bytes=00-1", "GET /\nRange: bytes=9-010", "GET /\nRange: BYTES=-5", "GET /\nRange: BYTES=5-", "GET /\nRange: bytes=07-7"},
		[]string{"GET /\nRange: bytes=0-1", "GET /\nRange: bytes=10-11", "GET /\nRange: Bytes=1a-2", "HEAD /\nRange: Bytes=0-1", "GET /\nRange: Bytes=2-1", "GET /\nRange: Bytes=10-9", "GET /\nRange: Items=0-1", "GET /\nRange: Bytes=0-1,3-4",
			"GET /\nRange: Bytes=-", "GET /\nRange: Bytes=+1-2", "GET /\nRange: Bytes=x-2", "GET /\nRange: Bytes=1", "GET /\nX: Bytes=0-1", "GET /\nRange: Bytes=0-1\nRange: Bytes=0-1"}},
	{"more fields than a client sends", `{"when": "fields", "over": 1}`, []string{"GET /\nA: 1\nB: 1"}, []string{"GET /\nA: 1"}},
	// "GET / HTTP/1.1" and "A: 1" with their line ends are 22 bytes.
	{"a longer head than a client sends", `{"when": "head", "over": 21}`, []string{"GET /\nA: 1"}, []string{"GET /"}},
	{"a longer head than a client sends, to the byte", `{"when": "head", "over": 22}`, []string{"GET /\nA: 12", "GET /b\nA: 1", "PUTS /\nA: 1", "GET /\nAB: 1"}, []string{"GET /\nA: 1"}},
	{"a type that is added", `{"when": "field", "names": ["Content-Type"], "is": "missing"}`, []string{"POST /\n\nx"}, []string{"POST /\nContent-Type: a/b"}},
	{"a charset that is written anew", `{"when": "charset", "except": ["charset=utf-8"]}`, []string{"POST /\nContent-Type: charset=x", "POST /\nContent-Type: a/b; Charset=utf-8", "POST /\nContent-Type: a/b; charset=utf-8; x=y", "POST /\nContent-Type: a/b; charset"},
		[]string{"POST /\nContent-Type: a/b;charset=utf-8", "POST /\nContent-Type: a/b", "POST /\nX: charset=x"}},
	{"a type that makes data of the content", `{"when": "field", "names": ["Content-Type"], "has": ["json"]}`, []string{"POST /\nContent-Type: a/B+JSON"}, []string{"POST /\nContent-Type: a/b", "POST /\nX: json"}},
	{"a type that has a constructor of its own", `{"when": "field", "names": ["Content-Type"], "is": "utf-8-type"}`, []string{"POST /\nContent-Type: text/plain; charset=utf-8"}, []string{"POST /\nX: text/plain; charset=utf-8", "POST /\nContent-Type: text/plain; charset=latin1"}},
	{"parameters that a constructor does not take", `{"when": "field", "names": ["Content-Type"], "isNot": "bare-type"}`, []string{"POST /\nContent-Type: text/plain; a=b"}, []string{"POST /\nContent-Type: text/plain", "POST /\nX: text/plain; a=b"}},
	{"a type that is added to a body", `{"when": "body", "isNot": "empty"}, {"when": "field", "names": ["Content-Type"], "is": "missing"}`, []string{"POST /\n\nx"}, []string{"POST /", "POST /\nContent-Type: a/b\n\nx"}},
	{"bytes that are no argument", `{"when": "body", "isNot": "text"}`, []string{"POST /\n\n\xff", "POST /\n\n\x00a", "POST /\n\na\x00"}, []string{"POST /\n\né"}},
	{"a body that is longer than an argument", `{"when": "body", "over": 2}`, []string{"POST /\n\nabc"}, []string{"POST /\n\nab"}},
	{"an empty body that is left out", `{"when": "body", "is": "empty", "isNot": "missing"}`, []string{"POST /\nContent-Length: 0"}, []string{"GET /", "POST /\n\nx"}},
	{"a port that a page may not use", `{"when": "port", "values": ["25"]}`, []string{"GET http://h.example:25/"}, []string{"GET http://h.example:250/", "GET http://h.example/25"}},
	{"a host that is no host name", `{"when": "authority", "chars": "_"}`, []string{"GET http://a_b.example/"}, []string{"GET http://h.example/_"}},
	{"a name of a part that is encoded", `{"when": "part-name", "otherChars": "` + unreserved + `"}`, []string{"POST /\nContent-Type: multipart/form-data; boundary=b\n\n--b\r\nContent-Disposition: form-data; name=\"a b\"\r\n\r\nx\r\n--b--\r\n"},
		[]string{"POST /\nContent-Type: multipart/form-data; boundary=b\n\n--b\r\nContent-Disposition: form-data; name=\"a-b\"\r\n\r\nx y\r\n--b--\r\n", "POST /\n\nx y"}},
	{"JSON text that is escaped", `{"when": "json-text", "isNot": "ascii"}`, []string{"POST /\nContent-Type: application/json\n\n[[1],\"é\"]", "POST /\nContent-Type: application/json\n\n{\"é\":1}", "POST /\nContent-Type: application/json\n\n[\"é\"]"}, []string{"POST /\nContent-Type: application/json\n\n[\"e\"]"}},
	{"slashes that are escaped", `{"when": "json-text", "chars": "/"}`, []string{"POST /\nContent-Type: application/json\n\n[\"/\"]"}, []string{"POST /\nContent-Type: application/json\n\n[\"e\"]"}},
	{"numbers that lose their fraction", `{"when": "json-number", "is": "whole"}`, []string{"POST /\nContent-Type: application/json\n\n[1.0]"}, []string{"POST /\nContent-Type: application/json\n\n[1.5,1]", "POST /\nContent-Type: application/json\n\n{\"1.0\":\"1.0\"}", "POST /\n\n[1.0]"}},
	{"texts that are left out", `{"when": "json-text", "is": "empty"}`, []string{"POST /\nContent-Type: application/json\n\n{\"a\":\"\"}"}, []string{"POST /\nContent-Type: application/json\n\n[1,[\"a\"]]"}},
	{"a name of a file that is encoded", `{"when": "part-name", "chars": "é"}`, []string{"POST /\nContent-Type: multipart/form-data; boundary=b\n\n--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--b\r\nContent-Disposition: form-data; name=\"b\"; filename=\"é\"\r\n\r\nx\r\n--b--\r\n"},
		[]string{"POST /\nContent-Type: multipart/form-data; boundary=b\n\n--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\né\r\n--b--\r\n"}},
	{"a part without a name of a file", `{"when": "part-name", "is": "empty"}`, []string{"POST /\nContent-Type: multipart/form-data; boundary=b\n\n--b\r\nContent-Disposition: form-data; name=\"a\"; filename=\"\"\r\n\r\nx\r\n--b--\r\n"},
		[]string{"POST /\nContent-Type: multipart/form-data; boundary=b\n\n--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n--b--\r\n"}},
	{"cookies that HTTP/2 puts together otherwise", `{"when": "field", "names": ["Cookie"], "isNot": "crumbs"}`, []string{"GET /\nCookie: a=1;b=2", "GET /\nCookie: a=1;  b=2", "GET /\nCookie: a=1;"},
		[]string{"GET /\nCookie: a=1; b=2", "GET /\nCookie: a=1; b", "GET /\nCookie: a=1", "GET /\nX: a;b"}},
	{"a type that a parser writes anew", `{"when": "field", "names": ["Content-Type"], "isNot": "plain-type"}`, []string{"POST /\nContent-Type: a/b;c=d", "POST /\nContent-Type: a"},
		[]string{"POST /\nContent-Type: a/b; c=d", "POST /\nX: a"}},
	{"a Connection that the client writes itself", `{"when": "field", "names": ["Connection"]}`, []string{"GET /\nConnection: close"}, []string{"GET /\nConnection: keep-alive"}},
}

// conditionsOf reads conditions as manifests have them.
func conditionsOf(t *testing.T, text string) []condition {
	t.Helper()
	var all []condition
	d := json.NewDecoder(strings.NewReader("[" + text + "]"))
	d.DisallowUnknownFields()
	if err := d.Decode(&all); err != nil {
		t.Fatal(err)
	}
	return all
}

// limitOf is a rule with a condition, and what else must hold.
func limitOf(all []condition) *rule {
	l := &manifest.Limit{Condition: manifest.Condition(all[0])}
	for _, also := range all[1:] {
		l.Also = append(l.Also, manifest.Condition(also))
	}
	return &rule{Limit: l}
}

func TestConditions(t *testing.T) {
	for _, w := range words {
		l := limitOf(conditionsOf(t, w.asked))
		for want, requests := range map[bool][]string{true: w.yes, false: w.no} {
			for _, short := range requests {
				r := requestOf(t, short)
				found := l.matches(marked.Of(r, nil))
				if len(found) > 0 != want {
					t.Errorf("%s: %s of %q: %+v", w.loss, w.asked, short, found)
				}
				for _, m := range found {
					if !names(m, r) {
						t.Errorf("%s: %s of %q: %+v", w.loss, w.asked, short, m)
					}
				}
			}
		}
	}
}

// TestPlainTexts: what a reference stands in is not plain.
func TestPlainTexts(t *testing.T) {
	marks := literal.NewMarks()
	mark := marks.Add(literal.Part{Kind: literal.Environment, Text: "X"})
	l := limitOf(conditionsOf(t, `{"when": "body", "isNot": "plain"}`))
	for body, want := range map[string]int{mark: 1, "a" + mark: 1, "a": 0} {
		if found := l.matches(marked.Of(requestOf(t, "POST /\n\n"+body), marks)); len(found) != want {
			t.Errorf("%q: %+v", body, found)
		}
	}
}

// names reports whether a match names the field that it is of, or none.
func names(m match, r *request.Request) bool {
	name, isField := strings.CutPrefix(m.part, "header:")
	if !isField || m.field < 0 {
		return m.field == -1
	}
	return strings.EqualFold(r.Fields[m.field].Name, name) && m.name == r.Fields[m.field].Name
}

// A match says which part it is of, by what name and where.
func TestWhereLimitsMatch(t *testing.T) {
	r := requestOf(t, "POST /a\nX-A: 1\nHost-Like: 2\nx-a: 3\n\nbody")
	for _, c := range []struct {
		asked string
		want  match
	}{
		{`{"when": "method", "values": ["POST"]}`, match{"method", "POST", request.Range{Start: 0, End: 4}, -1}},
		{`{"when": "path", "starts": ["//"]}`, match{}},
		{`{"when": "target", "over": 1}`, match{"target", "/a", request.Range{Start: 5, End: 7}, -1}},
		{`{"when": "field", "is": "repeated"}`, match{"header:x-a", "X-A", request.Range{Start: 33, End: 39}, 0}},
		{`{"when": "body"}`, match{"body", "POST", request.Range{Start: 61, End: 65}, -1}},
	} {
		found := limitOf(conditionsOf(t, c.asked)).matches(marked.Of(r, nil))
		if len(found) == 0 {
			found = []match{{}}
		}
		if len(found) != 1 || found[0] != c.want {
			t.Errorf("%s: %+v, want %+v", c.asked, found, c.want)
		}
	}
}

// TestMatchesOfParts: what is met several times in one part is told once; each
// field is told of.
func TestMatchesOfParts(t *testing.T) {
	const form = "POST /\nContent-Type: multipart/form-data; boundary=b\n\n"
	part := func(name string) string {
		return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\nx\r\n"
	}
	for _, c := range []struct {
		asked, request string
		fields         string
	}{
		{`{"when": "item", "values": ["a"]}`, "GET /\nX: a, a, a\nY: a", "[0 1]"},
		{`{"when": "item", "values": ["a"]}`, "GET /\nX: b, a\nY: a, b\nZ: b", "[0 1]"},
		{`{"when": "coding", "values": ["a"]}`, "GET /\nX: a\nAccept-Encoding: a, a\nAccept-Encoding: a", "[1 2]"},
		{`{"when": "json-text", "values": ["a"]}`, "POST /\nContent-Type: application/json\n\n{\"a\":[\"a\",\"a\"]}", "[-1]"},
		{`{"when": "json-number"}`, "POST /\nContent-Type: application/json\n\n[1,[2],3]", "[-1]"},
		{`{"when": "part-name"}`, form + part("a") + part("b") + "--b--\r\n", "[-1]"},
		{`{"when": "without", "names": ["a", "b"]}`, "GET /", "[-1 -1]"},
	} {
		r := requestOf(t, c.request)
		r.Without = []string{"A", "C", "B"}
		var fields []int
		for _, m := range limitOf(conditionsOf(t, c.asked)).matches(marked.Of(r, nil)) {
			fields = append(fields, m.field)
		}
		if got := fmt.Sprint(fields); got != c.fields {
			t.Errorf("%s of %q: in fields %s, want %s", c.asked, c.request, got, c.fields)
		}
	}
	if isCrumbs("a=1; ") || !isCrumbs("a=1; b") {
		t.Error("crumbs")
	}
}
