package input_test

import (
	"slices"
	"strings"
	"testing"

	"snipgen/parser"
	"snipgen/parser/input"
	"snipgen/request"
)

// An input of many small requests has a bound, and says so: each of them takes a
// hundred times its text. Requests as people write them are all read.
func TestRequestsHaveABound(t *testing.T) {
	all := input.ParseOptions{All: true}
	for kind, one := range map[parser.Kind]string{
		parser.Wire:     "GET /a\n",
		parser.HTTPFile: "###\nGET /a\n",
		parser.Curl:     "curl h\n",
		parser.HAR:      `{"request":{"method":"GET","url":"http://h/","headers":[]}},`,
	} {
		for _, test := range []struct {
			count int
			size  int // of one
			want  bool
		}{{40000, 0, true}, {25000, 400, false}} {
			text := strings.Repeat(padded(kind, one, test.size), test.count)
			if kind == parser.HAR {
				text = `{"log":{"entries":[` + strings.TrimSuffix(text, ",") + "]}}"
			}
			in := input.Read(text, input.Options{Kind: kind, ParseOptions: all})
			refused := slices.ContainsFunc(in.Diagnostics, func(d request.Diagnostic) bool { return d.Code == "too-many-requests" })
			if refused != test.want || !refused && len(in.Requests) != test.count || len(in.Requests) > request.MaxRequests(len(text)) {
				t.Errorf("%s: %d requests of %d bytes: %d read, refused is %t", kind, test.count, len(text)/test.count, len(in.Requests), refused)
			}
		}
	}
}

// padded is a request with a longer URL.
func padded(kind parser.Kind, one string, size int) string {
	more := strings.Repeat("x", max(size-len(one), 0))
	switch kind {
	case parser.Curl:
		return strings.Replace(one, "curl h", "curl h/"+more, 1)
	case parser.HAR:
		return strings.Replace(one, "http://h/", "http://h/"+more, 1)
	}
	return strings.Replace(one, "/a", "/a"+more, 1)
}
