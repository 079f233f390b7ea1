package snipgen_test

import (
	"fmt"
	"strings"
	"testing"

	"snipgen"
)

// numbered is a text with a number in it, many times.
func numbered(n int, format string) string {
	var out strings.Builder
	for i := range n {
		fmt.Fprintf(&out, format, i)
	}
	return out.String()
}

// However much there is to say, what can be converted is: the gravest is told,
// and the rest counted. Only errors that are left out are an error.
func TestManyFindings(t *testing.T) {
	const many = 1500
	cases := []struct {
		name     string
		kind     snipgen.Kind
		text     string
		requests int
		severity snipgen.Severity // of the last finding
	}{
		{"notes of a .http file", snipgen.HTTPFile, "POST https://example.com/\n\n" + numbered(many, "{{name%d}}\n"), 1, snipgen.Info},
		{"errors of a .http file", snipgen.HTTPFile, "GET https://example.com/\n\n" + numbered(many, "###\nGET https://example.com/\nno field %d\n\n"), 1, snipgen.Error},
		{"notes of an archive", snipgen.HAR, `{"log":{"entries":[{"request":{"method":"GET","url":"https://example.com/"}}` + numbered(many, `,{"request":{"method":"GET","url":"data:,%d"}}`) + `]}}`, 1, snipgen.Info},
		{"notes of one entry", snipgen.HAR, `{"log":{"entries":[{"request":{"method":"GET","url":"https://example.com/","headers":[{"name":":path","value":"/"}` + numbered(many, `,{"name":"a b%d","value":""}`) + `]}}]}}`, 0, snipgen.Error},
		{"warnings of commands", snipgen.Curl, numbered(many, "curl --proxy-header a https://example.com/%d\n"), many, snipgen.Info},
		{"errors of commands", snipgen.Curl, numbered(many, "curl --no-such-flag https://example.com/%d\n"), 0, snipgen.Error},
		{"warnings of messages", snipgen.Wire, numbered(many, "GET /%d HTTP/1.1\r\nHost: example.com\r\nHost: example.com\r\n\r\n"), many, snipgen.Info},
		{"errors of messages", snipgen.Wire, numbered(many, "GET /%d HTTP/1.1\r\nHost: example.com\r\nno field\r\n\r\n"), 0, snipgen.Error},
	}
	for _, c := range cases {
		read := snipgen.ReadInput(c.text, snipgen.ReadOptions{Kind: c.kind, ParseOptions: snipgen.ParseOptions{All: true}})
		last := read.Diagnostics[len(read.Diagnostics)-1]
		for _, d := range read.Diagnostics {
			if d.Code == "too-many-diagnostics" {
				last = d
			}
		}
		if len(read.Requests) != c.requests || last.Code != "too-many-diagnostics" || last.Severity != c.severity {
			t.Errorf("%s: %d requests, %d findings, the last %+v", c.name, len(read.Requests), len(read.Diagnostics), last)
		}
		if len(read.Diagnostics) > 1000 {
			t.Errorf("%s: %d findings", c.name, len(read.Diagnostics))
		}
		if snipgen.HasErrors(read.Diagnostics) != (c.severity == snipgen.Error) {
			t.Errorf("%s: errors: %v", c.name, snipgen.HasErrors(read.Diagnostics))
		}
	}
}

// What is said about a file is about the requests that are taken: one that has
// no error is converted, whatever is wrong with thousands of others.
func TestFindingsOfTakenRequests(t *testing.T) {
	text := numbered(2000, "### r%d\nGET https://example.com/\nno field\n\n") + "### good\nGET https://example.com/{{x}}\n"
	for index, want := range map[int]string{
		1: "missing-colon", 700: "missing-colon", 2000: "too-many-diagnostics", 2001: "too-many-diagnostics",
	} {
		read := snipgen.ReadInput(text, snipgen.ReadOptions{Kind: snipgen.HTTPFile, Index: index})
		if len(read.Diagnostics) > 2 || read.Diagnostics[0].Code != want || (len(read.Requests) > 0) != (index == 2001) || snipgen.HasErrors(read.Diagnostics) != (index < 2001) {
			t.Errorf("request %d: %d findings, the first %+v", index, len(read.Diagnostics), read.Diagnostics[0])
		}
	}
}

// A request is found by any of its lines.
func TestRequestByLine(t *testing.T) {
	text := numbered(50, "GET /%d HTTP/1.1\r\nHost: example.com\r\n\r\n")
	for line := 1; line <= 150; line++ {
		read := snipgen.ReadInput(text, snipgen.ReadOptions{Kind: snipgen.Wire, Line: line})
		want := fmt.Sprintf("/%d", (line-1)/3)
		if len(read.Requests) != 1 || read.Requests[0].Path.String() != want {
			t.Errorf("line %d: %v, want %s", line, read.Requests, want)
		}
	}
	if read := snipgen.ReadInput(text, snipgen.ReadOptions{Kind: snipgen.Wire, Line: 152}); len(read.Requests) > 0 || !snipgen.HasErrors(read.Diagnostics) {
		t.Errorf("a line that is not there: %v", read.Diagnostics)
	}
}

// A request has no more references than anyone writes; values count for none.
func TestManyReferences(t *testing.T) {
	const many = 10_000
	line := map[string]string{
		"variables": "{{name%d}}", "computed values": "{{$guid}}", "environment": "{{$processEnv NAME%d}}", "encoded": "{{%%name%d}}",
		"twice known": "{{two}}", "files": "< ./file\n",
	}
	for name, piece := range line {
		text := func(n int) string {
			return "@two = {{a}}{{b}}\nPOST https://example.com/\n\n" + lines(n, piece)
		}
		fits := many
		if name == "twice known" {
			fits = many / 2
		}
		for n, want := range map[int]bool{fits: true, fits + 1: false} {
			o := snipgen.ReadOptions{Kind: snipgen.HTTPFile}
			read := snipgen.ReadInput(text(n), o)
			if refused := hasCode(read, "too-many-references"); refused == want || (len(read.Requests) > 0) != want {
				t.Errorf("%s: %d of them: %d requests, refused %v", name, n, len(read.Requests), refused)
			}
		}
	}
	read := snipgen.ReadInput("POST https://example.com/\n\n"+strings.Repeat("{{x}}", 2*many), snipgen.ReadOptions{Kind: snipgen.HTTPFile, Vars: map[string]string{"x": "a"}})
	if len(read.Requests) != 1 {
		t.Errorf("values are refused: %+v", read.Diagnostics)
	}
}

// lines are n lines of a piece, with their numbers where it has a place for them.
func lines(n int, piece string) string {
	if strings.Contains(piece, "%d") {
		return numbered(n, piece+"\n")
	}
	return strings.Repeat(piece+"\n", n)
}

func hasCode(read *snipgen.Reading, code string) bool {
	for _, d := range read.Diagnostics {
		if d.Code == code {
			return true
		}
	}
	return false
}

// A file has no more variables than anyone defines.
func TestManyVariables(t *testing.T) {
	for n, refused := range map[int]bool{100_000: false, 100_001: true} {
		read := snipgen.ReadInput(numbered(n, "@v%d = a\n")+"GET https://example.com/{{v5}}\n", snipgen.ReadOptions{Kind: snipgen.HTTPFile})
		if hasCode(read, "too-many-variables") != refused || snipgen.HasErrors(read.Diagnostics) != refused {
			t.Errorf("%d variables: %d requests, %+v", n, len(read.Requests), read.Diagnostics)
		}
	}
}
