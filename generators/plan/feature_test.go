package plan

import (
	"strings"
	"testing"

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

// words has for each feature requests that have it and requests that just have
// it not, under a limit.
var words = []struct {
	when    string
	limit   limit
	yes, no []string
}{
	{"method", limit{Names: []string{"PUT"}}, []string{"PUT /"}, []string{"put /", "POST /"}},
	{"method-other", limit{Names: []string{"PUT"}}, []string{"put /", "POST /"}, []string{"PUT /"}},
	{"method-lower", limit{}, []string{"get /", "Fetch /"}, []string{"GET /"}},
	{"method-lower", limit{Names: []string{"GET"}}, []string{"get /", "Get /"}, []string{"fetch /", "GET /"}},
	{"method-body", limit{Names: []string{"GET"}}, []string{"GET /\n\nx"}, []string{"GET /", "POST /\n\nx", "get /\n\nx"}},
	{"method-no-body", limit{Names: []string{"POST"}}, []string{"POST /", "POST /\nContent-Length: 0"}, []string{"POST /\n\nx", "PUT /"}},
	{"method-body-any-case", limit{Names: []string{"GET"}}, []string{"GET /\n\nx", "get /\n\nx"}, []string{"get /", "PUT /\n\nx"}},
	{"method-untyped", limit{Names: []string{"POST"}}, []string{"POST /", "post /"}, []string{"POST /\nContent-Type: a/b", "POST /\n\nx", "PUT /"}},
	{"asterisk", limit{}, []string{"OPTIONS *"}, []string{"OPTIONS /*"}},
	{"connect", limit{}, []string{"CONNECT h.example:443"}, []string{"GET /"}},
	{"dot-segments", limit{}, []string{"GET /a/../b", "GET /.", "GET /a/%2e%2E/b", "GET /%2e"}, []string{"GET /...", "GET /a.b/c", "GET /.a/b..", "GET /?a/../b"}},
	{"leading-slashes", limit{}, []string{"GET //a"}, []string{"GET /a//b", "GET /"}},
	{"query-gaps", limit{}, []string{"GET /?a&&b", "GET /?&a", "GET /?a&"}, []string{"GET /?", "GET /", "GET /?a&b"}},
	{"empty-query", limit{}, []string{"GET /?"}, []string{"GET /", "GET /?a"}},
	{"path-chars", limit{Chars: "|^"}, []string{"GET /a|b"}, []string{"GET /a?b|c"}},
	{"query-chars", limit{Chars: "|^"}, []string{"GET /a?b|c"}, []string{"GET /a|b?c"}},
	{"target-long", limit{Over: 5}, []string{"GET /abcde", "GET /ab?de"}, []string{"GET /abcd", "GET /a?de"}},
	{"percent-lower", limit{}, []string{"GET /%aB", "GET /?%Ba"}, []string{"GET /%AB", "GET /%09", "GET /%ag"}},
	{"percent-lower-text", limit{}, []string{"GET /%c3%A9", "GET /%A9%Bc"}, []string{"GET /%C3%A9", "GET /%2f", "GET /%7e", "GET /%c"}},
	{"percent-unreserved", limit{}, []string{"GET /%41", "GET /%7e", "GET /?%2D", "GET /%5F"}, []string{"GET /%2F", "GET /%40", "GET /%5B", "GET /%C1"}},
	{"percent-malformed", limit{}, []string{"GET /%", "GET /%4", "GET /%4g", "GET /%G1", "GET /a?%25%x1", "GET /%:0", "GET /%@1"}, []string{"GET /%41", "GET /%aF", "GET /%Fa%90"}},
	{"path-escapes", limit{Chars: "/\\"}, []string{"GET /a%2Fb", "GET /%5c"}, []string{"GET /a?%2F", "GET /%2E", "GET /a/b", "GET /%2"}},
	{"query-escapes", limit{Chars: "&"}, []string{"GET /?a=%26"}, []string{"GET /%26?a&b", "GET /?%27"}},
	{"field", limit{Names: []string{"X-A", "sec-*"}}, []string{"GET /\nx-a: 1", "GET /\nSec-Fetch: 1", "GET /\nsec-: 1"}, []string{"GET /\nX-AB: 1", "GET /\nSec: 1", "GET /\nX-Sec-A: 1"}},
	{"field-list", limit{Names: []string{"TE"}, Values: []string{"trailers"}}, []string{"GET /\nTE: gzip, Trailers", "GET /\nte: trailers"}, []string{"GET /\nTE: trailer", "GET /\nX: trailers"}},
	{"field-no-body", limit{Names: []string{"X"}}, []string{"POST /\nX: 1"}, []string{"POST /\nX: 1\n\nx", "POST /\nY: 1"}},
	{"field-value", limit{Names: []string{"X"}, Values: []string{"a"}}, []string{"GET /\nX: a"}, []string{"GET /\nX: A", "GET /\nX: a\nX: a", "GET /\nY: a"}},
	{"field-value-other", limit{Names: []string{"X"}, Values: []string{"a"}}, []string{"GET /\nX: A", "GET /\nX: a\nX: a"}, []string{"GET /\nX: a", "GET /\nY: b"}},
	{"field-empty", limit{}, []string{"GET /\nX:"}, []string{"GET /\nX: a"}},
	{"field-empty", limit{Names: []string{"X"}}, []string{"GET /\nX:"}, []string{"GET /\nY:"}},
	{"field-repeated", limit{}, []string{"GET /\nX: 1\nx: 2", "GET /\nA: 1\nX: 1\nB: 1\nX: 1"}, []string{"GET /\nX: 1\nY: 1"}},
	{"field-repeated", limit{Names: []string{"X"}}, []string{"GET /\nX: 1\nX: 2"}, []string{"GET /\nY: 1\nY: 2"}},
	{"field-respelled", limit{}, []string{"GET /\nX: 1\nx: 2"}, []string{"GET /\nX: 1\nX: 2", "GET /\nX: 1\ny: 2", "GET /\nX: 1\nX: 2\ny: 1"}},
	{"field-non-ascii", limit{}, []string{"GET /\nX: é", "GET /\nX: \x80"}, []string{"GET /\nX: ~", "GET /?é"}},
	{"field-latin1", limit{}, []string{"GET /\nX: \xe9"}, []string{"GET /\nX: é"}},
	{"field-edge-space", limit{}, []string{"GET /\nX: \u00a0a", "GET /\nX: a\u3000"}, []string{"GET /\nX: a\u00a0b"}},
	{"field-long", limit{Over: 2}, []string{"GET /\nX: abc"}, []string{"GET /\nX-Long: ab"}},
	{"coding", limit{Names: []string{"gzip"}}, []string{"GET /\nAccept-Encoding: br, GZIP;q=1"}, []string{"GET /\nAccept-Encoding: br", "GET /\nX: gzip", "GET /\nAccept-Encoding: ,"}},
	{"coding-other", limit{Names: []string{"gzip"}}, []string{"GET /\nAccept-Encoding: gzip, br"}, []string{"GET /\nAccept-Encoding: gzip", "GET /\nAccept-Encoding: gzip,"}},
	{"range-respelled", limit{},
		[]string{"GET /\nRange: Bytes=0-1", "GET /\nRange: bytes= 0-1", "GET /\nRange: bytes=00-1", "GET /\nRange: bytes=9-010", "GET /\nRange: BYTES=-5", "GET /\nRange: BYTES=5-", "GET /\nRange: bytes=07-7"},
		[]string{"GET /\nRange: bytes=0-1", "HEAD /\nRange: Bytes=0-1", "GET /\nRange: Bytes=2-1", "GET /\nRange: Bytes=10-9", "GET /\nRange: Items=0-1", "GET /\nRange: Bytes=0-1,3-4",
			"GET /\nRange: Bytes=-", "GET /\nRange: Bytes=+1-2", "GET /\nRange: Bytes=x-2", "GET /\nRange: Bytes=1", "GET /\nX: Bytes=0-1", "GET /\nRange: Bytes=0-1\nRange: Bytes=0-1"}},
	{"fields-over", limit{Over: 1}, []string{"GET /\nA: 1\nB: 1"}, []string{"GET /\nA: 1"}},
	// "GET / HTTP/1.1" and "A: 1" with their line ends are 22 bytes.
	{"head-over", limit{Over: 21}, []string{"GET /\nA: 1"}, []string{"GET /"}},
	{"head-over", limit{Over: 22}, []string{"GET /\nA: 12", "GET /b\nA: 1", "PUTS /\nA: 1", "GET /\nAB: 1"}, []string{"GET /\nA: 1"}},
	{"untyped", limit{}, []string{"POST /\n\nx"}, []string{"POST /\nContent-Type: a/b"}},
	{"charset", limit{Values: []string{"charset=utf-8"}}, []string{"POST /\nContent-Type: charset=x", "POST /\nContent-Type: a/b; Charset=utf-8", "POST /\nContent-Type: a/b; charset=utf-8; x=y"},
		[]string{"POST /\nContent-Type: a/b;charset=utf-8", "POST /\nContent-Type: a/b", "POST /\nX: charset=x"}},
	{"type-has", limit{Values: []string{"json"}}, []string{"POST /\nContent-Type: a/B+JSON"}, []string{"POST /\nContent-Type: a/b", "POST /\nX: json"}},
	{"type-utf-8", limit{}, []string{"POST /\nContent-Type: text/plain; charset=utf-8"}, []string{"POST /\nX: text/plain; charset=utf-8", "POST /\nContent-Type: text/plain; charset=latin1"}},
	{"type-parameters", limit{}, []string{"POST /\nContent-Type: text/plain; a=b"}, []string{"POST /\nContent-Type: text/plain", "POST /\nX: text/plain; a=b"}},
	{"body-untyped", limit{}, []string{"POST /\n\nx"}, []string{"POST /", "POST /\nContent-Type: a/b\n\nx"}},
	{"body-binary", limit{}, []string{"POST /\n\n\xff"}, []string{"POST /\n\né"}},
	{"body-over", limit{Over: 2}, []string{"POST /\n\nabc"}, []string{"POST /\n\nab"}},
	{"body-empty", limit{}, []string{"POST /\nContent-Length: 0"}, []string{"GET /", "POST /\n\nx"}},
	{"port", limit{Names: []string{"25"}}, []string{"GET http://h.example:25/"}, []string{"GET http://h.example:250/", "GET http://h.example/25"}},
	{"host-chars", limit{Chars: "_"}, []string{"GET http://a_b.example/"}, []string{"GET http://h.example/_"}},
	{"part-reserved", limit{}, []string{"POST /\nContent-Type: multipart/form-data; boundary=b\n\n--b\r\nContent-Disposition: form-data; name=\"a b\"\r\n\r\nx\r\n--b--\r\n"},
		[]string{"POST /\nContent-Type: multipart/form-data; boundary=b\n\n--b\r\nContent-Disposition: form-data; name=\"a-b\"\r\n\r\nx y\r\n--b--\r\n", "POST /\n\nx y"}},
	{"json-non-ascii", limit{}, []string{"POST /\nContent-Type: application/json\n\n{\"é\":1}", "POST /\nContent-Type: application/json\n\n[\"é\"]"}, []string{"POST /\nContent-Type: application/json\n\n[\"e\"]"}},
	{"json-slash", limit{}, []string{"POST /\nContent-Type: application/json\n\n[\"/\"]"}, []string{"POST /\nContent-Type: application/json\n\n[\"e\"]"}},
	{"json-whole", limit{}, []string{"POST /\nContent-Type: application/json\n\n[1.0]"}, []string{"POST /\nContent-Type: application/json\n\n[1.5,1]"}},
}

func TestWordsOfLimits(t *testing.T) {
	for _, w := range words {
		for want, requests := range map[bool][]string{true: w.yes, false: w.no} {
			for _, short := range requests {
				r := requestOf(t, short)
				found := features[w.when](r, &w.limit)
				if len(found) > 0 != want {
					t.Errorf("%s %+v of %q: %+v", w.when, w.limit, short, found)
				}
				for _, m := range found {
					name, isField := strings.CutPrefix(m.part, "header:")
					if isField && (!strings.EqualFold(r.Fields[m.field].Name, name) || m.name != r.Fields[m.field].Name) || !isField && m.field != -1 {
						t.Errorf("%s of %q: %+v", w.when, short, m)
					}
				}
			}
		}
	}
}

// A match says which part it is of, by what name and where.
func TestWhereLimitsMatch(t *testing.T) {
	r := requestOf(t, "POST /a\nX-A: 1\nHost-Like: 2\nx-a: 3\n\nbody")
	for _, c := range []struct {
		when  string
		names []string
		want  match
	}{
		{"method", []string{"POST"}, match{"method", "POST", request.Range{Start: 0, End: 4}, -1}},
		{"leading-slashes", nil, match{}},
		{"target-long", nil, match{"target", "/a", request.Range{Start: 5, End: 7}, -1}},
		{"field-repeated", nil, match{"header:x-a", "X-A", request.Range{Start: 33, End: 39}, 0}},
		{"method-body", []string{"POST"}, match{"body", "POST", request.Range{Start: 61, End: 65}, -1}},
	} {
		found := features[c.when](r, &limit{Names: c.names})
		if len(found) == 0 {
			found = []match{{}}
		}
		if len(found) != 1 || found[0] != c.want {
			t.Errorf("%s: %+v, want %+v", c.when, found, c.want)
		}
	}
}
