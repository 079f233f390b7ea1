package marked

import (
	"testing"

	"snipgen/generators/literal"
	"snipgen/parser"
	"snipgen/request"
)

func requestOf(t *testing.T, text string) *request.Request {
	t.Helper()
	requests, found := parser.Parse(text, parser.Options{})
	if len(requests) != 1 || request.HasErrors(found) {
		t.Fatalf("%q: %+v", text, found)
	}
	return requests[0]
}

// TestLyingLabels: what a reference stands in is never given out as if it were
// plain; without references all of it is.
func TestLyingLabels(t *testing.T) {
	marks := literal.NewMarks()
	mark := marks.Add(literal.Part{Kind: literal.Environment, Text: "X"})
	const form, json = "POST / HTTP/1.1\nHost: h.example\nContent-Type: application/x-www-form-urlencoded\n\n", "POST / HTTP/1.1\nHost: h.example\nContent-Type: application/json\n\n"
	for _, c := range []struct {
		loss, text string
		plain      func(Request) bool
		marked     bool // whether it is given out with a mark in it
	}{
		{"a host that is split at a reference's port", "GET / HTTP/1.1\nHost: " + mark + "\n\n", func(r Request) bool { _, ok := r.Authority().Plain(); return ok }, false},
		{"a content that is encoded as Base64", form + "a=" + mark, func(r Request) bool { _, ok := r.Content().Plain(); return ok }, false},
		{"cookies that a class rewrites", "GET / HTTP/1.1\nHost: h.example\nCookie: a=" + mark + "\n\n", func(r Request) bool { _, _, ok := r.Cookies(); return ok }, false},
		{"a pair that goes by another name", form + mark + "=a", func(r Request) bool { _, ok := r.FormPairs(false); return ok }, false},
		{"a value that is encoded otherwise", form + "a=" + mark, func(r Request) bool { _, ok := r.FormPairs(true); return ok }, false},
		{"a value that the client encodes", form + "a=" + mark, func(r Request) bool { _, ok := r.FormPairs(false); return ok }, true},
		{"a query by another name", "GET /?" + mark + "=a HTTP/1.1\nHost: h.example\n\n", func(r Request) bool { _, ok := r.QueryPairs(false); return ok }, false},
		{"a member by another name", json + `{"a": {"` + mark + `": 1}}`, func(r Request) bool { return r.JSON(false) != nil }, false},
		{"a value in other bytes", json + `{"a": "` + mark + `"}`, func(r Request) bool { return r.JSON(true) != nil }, false},
		{"a value that the client writes", json + `{"a": "` + mark + `"}`, func(r Request) bool { return r.JSON(false) != nil }, true},
	} {
		r := requestOf(t, c.text)
		if c.plain(Of(r, marks)) != c.marked {
			t.Errorf("%s: given out %v", c.loss, !c.marked)
		}
		if !c.plain(Of(r, nil)) {
			t.Errorf("%s: not given out without references", c.loss)
		}
	}
}
