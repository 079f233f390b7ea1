package parser

import (
	"fmt"
	"strings"
	"testing"
	"unsafe"

	"snipgen/request"
)

// A malformed request is corrected in one go: every error is reported, in
// order, with its place.
func TestAllErrorsAtOnce(t *testing.T) {
	input := "G(T  a/b HTTP/9.9\r\n" +
		" folded: 1\r\n" +
		"Host: one.example\r\n" +
		"Host: two example\r\n" +
		"no colon\r\n" +
		"bad name: 1\r\n" +
		"A: \x01\r\n" +
		"Content-Length: -1\r\n" +
		"Transfer-Encoding: gzip\r\n" +
		":protocol: x\r\n\r\nbody"
	_, found := Parse(input, Options{})
	want := []string{
		"invalid-method 1:1", "extra-space 1:4", "invalid-target 1:6", "invalid-version 1:10",
		"leading-space 2:1", "conflicting-hosts 4:7", "missing-colon 5:1", "invalid-field-name 6:1",
		"control-character 7:4", "invalid-content-length 8:17", "invalid-transfer-encoding 9:20",
		"unknown-pseudo-header 10:1",
	}
	var got []string
	for _, d := range found {
		at := Locate(input, d.Range.Start)
		got = append(got, fmt.Sprintf("%s %d:%d", d.Code, at.Line, at.Column))
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// An input that is wrong in every byte does not fill the memory with words
// about it.
func TestBounds(t *testing.T) {
	_, found := Parse("GET / HTTP/1.1\n"+strings.Repeat("a\rb\n", 1<<16), Options{})
	if len(found) != request.MaxDiagnostics || found[len(found)-1].Code != "too-many-diagnostics" {
		t.Errorf("%d diagnostics", len(found))
	}
	_, found = Parse("GET https://h.example/\n"+strings.Repeat("a:\n", 1<<16), Options{})
	if len(found) != 1 || found[0].Code != "too-many-fields" {
		t.Errorf("too many fields: %v", found)
	}
	requests, found := Parse("GET https://h.example/\n"+strings.Repeat("a:\n", maxFields), Options{})
	if len(requests) != 1 || len(requests[0].Fields) != maxFields || found != nil {
		t.Errorf("as many fields as allowed: %v", found)
	}
}

// The input may hold secrets; what is said about it may not.
func TestDiagnosticsHoldNoValues(t *testing.T) {
	for _, c := range wireCases {
		input := strings.NewReplacer("A: ", "A: s3cret", "Host: ", "Host: s3cret", "/a", "/as3cret").Replace(c.input)
		_, found := Parse(input, c.options)
		for _, d := range found {
			if strings.Contains(d.Message+d.Hint+d.Code+d.Part, "s3cret") {
				t.Errorf("%s: %+v", c.row, d)
			}
		}
	}
}

// Codes are stable names, and each stands for one severity.
func TestCodes(t *testing.T) {
	severities := map[string]request.Diagnostic{}
	for _, c := range wireCases {
		if c.options.Strict {
			continue
		}
		_, found := Parse(c.input, c.options)
		for _, d := range found {
			if strings.Trim(d.Code, "abcdefghijklmnopqrstuvwxyz-0123456789") != "" || d.Message == "" || strings.HasSuffix(d.Message, ".") {
				t.Errorf("%+v", d)
			}
			old, seen := severities[d.Code]
			if seen && (old.Severity != d.Severity || old.Strict != d.Strict) {
				t.Errorf("%s is %s and %s", d.Code, old.Severity, d.Severity)
			}
			severities[d.Code] = d
		}
	}
}

// A body shares the memory of the input.
func TestBodySharesInput(t *testing.T) {
	for _, head := range []string{"", "Content-Length: 4\r\n", "Content-Length: 99\r\n", "Transfer-Encoding: chunked\r\n"} {
		input := post + head + "\r\n4\r\nbody\r\n0\r\n\r\n"
		if !strings.Contains(head, "chunked") {
			input = post + head + "\r\nbody\r\n"
		}
		requests, _ := Parse(input, Options{})
		body := requests[0].Body.Content.String()
		if unsafe.StringData(body) != unsafe.StringData(input[strings.LastIndex(input, "body"):]) {
			t.Errorf("%q: the body is a copy", head)
		}
	}
}
