package compare_test

import (
	"strings"
	"testing"

	"snipgen/verify/capture"
	"snipgen/verify/compare"
)

// TestHTTP2: how HTTP/2 writes a request is no difference, what it cannot carry
// is.
func TestHTTP2(t *testing.T) {
	got := func(lines ...string) *capture.Message {
		m := &capture.Message{Version: "HTTP/2", Method: "GET", Scheme: "https", Authority: "h", Target: "/"}
		for _, line := range lines {
			name, value, _ := strings.Cut(line, ": ")
			m.Fields = append(m.Fields, capture.Field{Name: name, Value: value})
		}
		return m
	}
	elsewhere, plain := got(), got()
	elsewhere.Authority, plain.Scheme = "other", "http"
	tests := []struct {
		name, head string
		got        *capture.Message
		label      compare.Label
		parts      string
	}{
		{"names in lower case", "X-Tag: 1\r\n", got("x-tag: 1"), compare.Exact, ""},
		{"crumbs", "Cookie: a=1; b=2\r\n", got("cookie: a=1", "cookie: b=2"), compare.Exact, ""},
		{"lines of cookies", "Cookie: a=1\r\nCookie: b=2\r\n", got("cookie: a=1; b=2"), compare.Exact, ""},
		{"crumbs put together otherwise", "Cookie: a=1;b=2\r\n", got("cookie: a=1", "cookie: b=2"), compare.Different, "header:cookie"},
		{"a crumb too few", "Cookie: a=1; b=2\r\n", got("cookie: a=1"), compare.Different, "header:cookie"},
		{"keep-alive", "Connection: keep-alive\r\n", got(), compare.Exact, ""},
		{"close", "Connection: close\r\n", got(), compare.Different, "header:connection"},
		{"another authority", "", elsewhere, compare.Different, "header:host"},
		{"another host besides", "", got("host: other"), compare.Different, "header:host"},
		{"the same host besides", "", got("host: h"), compare.Exact, ""},
		{"another scheme", "", plain, compare.Different, "target"},
	}
	for _, test := range tests {
		want := original(record(t, message("GET /", test.head, "")))
		want.Scheme = "https"
		r := compare.Request(want, test.got, nil)
		if r.Label != test.label || strings.Join(r.Parts(), ",") != test.parts {
			t.Errorf("%s: %s", test.name, r)
		}
	}
}
