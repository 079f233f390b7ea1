package request_test

import (
	"fmt"
	"strings"
	"testing"

	"snipgen/request"
)

// misread is a request whose body stands at offset 100 of its input.
func misread(method, mediaType, body string) *request.Request {
	r := message("", "Content-Type", mediaType)
	if mediaType == "" {
		r = message("")
	}
	r.Method = method
	r.Body = request.Body{Content: request.Text(body, request.Range{Start: 100, End: 100 + len(body)}), Present: true}
	return r
}

func TestMisreadings(t *testing.T) {
	const json, form, text = "application/json", "application/x-www-form-urlencoded", "text/plain"
	for _, c := range []struct{ method, mediaType, body, want string }{
		{"POST", json, `{"a": [1, "b"]}`, ""},
		{"POST", json, "{\"a\": 1}\n{\"a\": 2}\n", ""}, // lines of JSON
		{"POST", json, `{"a": 1,}`, "invalid-json 108-109"},
		{"POST", json, `{"a": 1`, "invalid-json 107-107"},
		{"POST", json, "{\n // c\n}", "invalid-json 103-104"},
		{"PUT", "application/problem+json", "hello", "invalid-json 100-101"},
		{"POST", text, "{", ""},
		{"POST", json, strings.Repeat("[", 20000) + strings.Repeat("]", 20000), ""},
		{"GET", json, `{}`, "body-on-get 100-102"},
		{"HEAD", "", "a", "body-on-get 100-101"},
		{"QUERY", "", "a", ""},
		{"POST", form, "a=b&c=d", ""},
		{"POST", form, "a=b\nc=d", "line-end-in-form 103-104"},
		{"POST", form, "a=b\r\nc=d", "line-end-in-form 104-105"},
		{"POST", form, "{\n \"a\": 1\n}\n", "json-in-form 100-112"},
		{"POST", form, ` [{"a": "b=c"}]`, "json-in-form 100-115"},
		{"POST", form, "{a=b\n}", "line-end-in-form 104-105"},
		{"POST", form, `"a"`, ""},
		{"POST", "", "a\nGET /x HTTP/1.1\nHost: h", "foreign-line 102-117"},
		{"POST", "", "a\r\nHTTP/1.1 200 OK\r\n", "foreign-line 103-118"},
		{"POST", text, "a\n> {% x %}", "foreign-line 102-111"},
		{"POST", text, ">> file.json", "foreign-line 100-112"},
		{"POST", text, "<> file.json", "foreign-line 100-112"},
		{"POST", text, "?? status == 200", "foreign-line 100-116"},
		{"POST", text, "> GET / HTTP/1.1", "foreign-line 100-116"},
		{"POST", text, "> {\"a\": 1}", "foreign-line 100-110"},
		{"POST", "text/markdown", "> a quotation", ""},
		{"POST", "message/http", "GET / HTTP/1.1\r\n\r\n", ""},
		{"POST", text, "a > b\n>b\nGET /x\nHTTP/1.1 is a protocol", ""},
		{"POST", "", "\xff\n>> x", ""},
		{"POST", text, "a\n\nPUT /x\n", "foreign-line 103-109"},
		{"POST", text, "GET https://h.example/", "foreign-line 100-122"},
		{"POST", text, "a\n\nGET /x and\n\nGET x\n\nFOO /x", ""},
	} {
		var got []string
		for _, d := range misread(c.method, c.mediaType, c.body).Misreadings() {
			if d.Severity != request.Warning || d.Part != "body" {
				t.Errorf("%+v", d)
			}
			got = append(got, fmt.Sprintf("%s %d-%d", d.Code, d.Range.Start, d.Range.End))
		}
		if strings.Join(got, ", ") != c.want {
			t.Errorf("%s %s %.60q: %v, want %s", c.method, c.mediaType, c.body, got, c.want)
		}
	}
}

// A reference in JSON is a value, or a part of a string.
func TestMisreadingsWithReferences(t *testing.T) {
	at := request.Range{Start: 5, End: 9}
	r := misread("POST", "application/json", "")
	segment := func(s string) request.Segment { return request.Segment{Text: s} }
	reference := request.Segment{Kind: request.Variable, Text: "x"}
	r.Body.Content = request.Join([]request.Segment{segment(`{"a": `), reference, segment(`, "b": "c`), reference, segment(`"}`)}, at)
	if found := r.Misreadings(); found != nil {
		t.Error(found)
	}
	r.Body.Content = request.Join([]request.Segment{segment(`{"a": `), reference, segment(`,}`)}, at)
	if found := r.Misreadings(); len(found) != 1 || found[0].Range != at {
		t.Error(found)
	}
}
