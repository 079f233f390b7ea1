package conformance

import (
	"testing"

	"snipgen/conformance/capture"
	"snipgen/conformance/compare"
	"snipgen/conformance/runner"
	"snipgen/parser"
	"snipgen/request"
)

func TestOnlyNewerNETIsNotRun(t *testing.T) {
	const lacks = "(9,13): error CS0246: The type or namespace name 'UriCreationOptions' could not be found"
	for _, c := range []struct {
		name string
		o    runner.Outcome
		want string
	}{
		{"a newer type", runner.Outcome{Exit: 1, Stderr: lacks}, "needs .NET 6 (UriCreationOptions)"},
		{"a newer property", runner.Outcome{Exit: 1, Stderr: "(3,5): error CS0117: 'SocketsHttpHandler' does not contain a definition for 'RequestHeaderEncodingSelector'"},
			"needs .NET 5 (RequestHeaderEncodingSelector)"},
		{"another fault beside it", runner.Outcome{Exit: 1, Stderr: lacks + "\n(1,1): error CS1002: ; expected"}, ""},
		{"another type", runner.Outcome{Exit: 1, Stderr: "(9,13): error CS0246: The type or namespace name 'Urii' could not be found"}, ""},
		{"the word in another complaint", runner.Outcome{Exit: 1, Stderr: "(9,13): error CS1010: 'UriCreationOptions'"}, ""},
		{"a run that fails", runner.Outcome{Exit: 134, Stderr: "Unhandled exception: UriCreationOptions"}, ""},
		{"silence", runner.Outcome{Exit: 1}, ""},
		{"a run", runner.Outcome{Stderr: lacks}, ""},
	} {
		if got := newerNET(c.o); got != c.want {
			t.Errorf("%s: %q", c.name, got)
		}
	}
}

// TestOldNETIsExcusedForNothingElse compares as the laboratory does for
// csharp/* and for others.
func TestOldNETIsExcusedForNothingElse(t *testing.T) {
	for _, c := range []struct {
		name, want, got string // the lines of fields
		label           compare.Label
	}{
		{"white space after a semicolon", "Accept: a/b;q=0.5,c/d", "Accept: a/b; q=0.5, c/d", compare.Exact},
		{"lines become one", "Accept: a/b;q=0.5\r\nAccept: c/d", "Accept: a/b; q=0.5, c/d", compare.Equivalent},
		{"an empty value is dropped", "Accept:", "", compare.Exact},
		{"directives of a cache in another order", "Cache-Control: no-cache, no-store", "Cache-Control: no-store, no-cache", compare.Exact},
		{"a directive of a cache is lost", "Cache-Control: no-cache, no-store", "Cache-Control: no-store", compare.Different},
		{"an escape in a URI", "Content-Location: /a b", "Content-Location: /a%20b", compare.Exact},
		{"the path of a URI", "Referer: https://example.com", "Referer: https://example.com/", compare.Exact},
		{"another URI", "Referer: /a b", "Referer: /a%20c", compare.Different},
		{"a date in GMT", "Date: Wed, 21 Oct 2015 07:28:00 +0200", "Date: Wed, 21 Oct 2015 05:28:00 GMT", compare.Exact},
		{"another date", "Date: Wed, 21 Oct 2015 07:28:00 +0200", "Date: Wed, 21 Oct 2015 07:28:00 GMT", compare.Different},
		{"zeros before a number", "Max-Forwards: 007", "Max-Forwards: 7", compare.Exact},
		{"blanks and zeros in a range", "Range: bytes = 007 - 10", "Range: bytes=7-10", compare.Exact},
		{"another range", "Range: bytes=10-70", "Range: bytes=1-7", compare.Different},
		{"a value is lost", "Accept: a/b;q=0.5,c/d", "Accept: a/b; q=0.5", compare.Different},
		{"a value is another", "Accept: a/b;q=0.5", "Accept: a/b; q=0.6", compare.Different},
		{"another case", "Content-Type: text/plain;charset=UTF-8", "Content-Type: text/plain; charset=utf-8", compare.Different},
		{"another order", "Accept: a/b,c/d", "Accept: c/d, a/b", compare.Different},
		{"white space in a quoted string", `Accept: a/b;c="d;e"`, `Accept: a/b; c="d; e"`, compare.Different},
		{"white space elsewhere", "Accept: a/b; q=0.5", "Accept: a/b; q = 0.5", compare.Different},
		{"a field that .NET does not know", "X-List: a;b", "X-List: a; b", compare.Different},
		{"a value that is not empty is dropped", "Accept: a/b", "", compare.Different},
		{"an empty value of another field is dropped", "User-Agent:", "", compare.Different},
		{"a line too many", "Accept: a/b;q=1", "Accept: a/b; q=1\r\nAccept: a/b; q=1", compare.Different},
	} {
		want, message := pairOf(t, c.want, c.got)
		got, _ := asCurrentNET(want, message)
		if report := compare.Request(want, got, nil); report.Label != c.label {
			t.Errorf("%s: %s", c.name, report)
		}
		if old := compare.Request(want, message, nil); c.label != compare.Different && old.Label == compare.Exact {
			t.Errorf("%s: nothing to excuse", c.name)
		}
	}
	for _, target := range []string{"java/net-http", "csharpx/httpclient", "shell/csharp/"} {
		if isCSharp(target) {
			t.Errorf("%s is excused too", target)
		}
	}
}

// pairOf is a request with some fields, and the message that came.
func pairOf(t *testing.T, want, got string) (*request.Request, *capture.Message) {
	t.Helper()
	requests, diagnostics := parser.Parse("GET / HTTP/1.1\r\nHost: api.example.com\r\n"+want+"\r\n\r\n", parser.Options{})
	if len(requests) != 1 {
		t.Fatalf("%q: %+v", want, diagnostics)
	}
	sent, _ := parser.Parse("GET / HTTP/1.1\r\nHost: api.example.com\r\n"+got+"\r\n\r\n", parser.Options{})
	m := &capture.Message{Method: "GET", Target: "/", Version: "HTTP/1.1", Fields: []capture.Field{{Name: "Host", Value: "api.example.com"}}}
	for _, f := range sent[0].Fields { // the parser takes Host for the authority
		m.Fields = append(m.Fields, capture.Field{Name: f.Name, Value: f.Value.String()})
	}
	return requests[0], m
}
