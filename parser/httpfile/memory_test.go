package httpfile

import (
	"strings"
	"testing"

	"snipgen/parser"
	"snipgen/request"
	"snipgen/request/requesttest"
)

const shapeSize = 2 << 20

func many(unit string) string { return strings.Repeat(unit, shapeSize/len(unit)) }

// Files that are long in one way take memory in proportion, all that is asked
// for counted, whether it is given back or not.
func TestMemoryOfFiles(t *testing.T) {
	post := func(kind, body string) string {
		return "POST https://a.example/\nContent-Type: " + kind + "\n\n" + body
	}
	for _, test := range []struct {
		name, input, dialect string
		most                 int // bytes a byte
	}{
		{"short lines", post("text/plain", many("a\n")), "", 1},
		{"lines of Windows", post("text/plain", many("a\r\n")), "", 1},
		{"blank lines", post("text/plain", "a\n"+many("\n")+"a"), "", 1},
		{"JSON on lines", post("application/json", "[\n"+many("1,\n")+"1]"), "", 1},
		{"lines like comments", post("text/plain", "a\n"+many("# a\n")), "", 1},
		{"lines of a form", post("application/x-www-form-urlencoded", many("&a=b\n")), "", 2},
		{"lines of a form with space", post("application/x-www-form-urlencoded", many("& a = b\n")), JetBrains, 4},
		{"parts", post("multipart/form-data; boundary=b", many("--b\nContent-Disposition: form-data; name=\"a\"\n\n\n")+"--b--\n"), "", 3},
		{"a query", "GRAPHQL https://a.example/\n\n" + many("a\n"), "", 7},
		{"values", "@x=y\n" + post("text/plain", many("{{x}}\n")), "", 90},
		{"a target on lines", "GET https://a.example/\n" + many("  ?a=b\n"), "", 10},
		{"a field on lines", "GET https://a.example/\nX-A: b\n" + many("  b\n"), "", 10},
		{"comments before", many("#\n") + "GET https://a.example/\n", "", 1},
		{"blank lines before", many("\n") + "GET https://a.example/\n", "", 1},
		{"separators", many("###\n") + "GET https://a.example/\n", "", 1},
	} {
		var document *Document
		var found []request.Diagnostic
		taken := requesttest.Allocated(func() { document, found = Parse(test.input, Options{Dialect: test.dialect}) })
		if len(document.Requests) != 1 {
			t.Errorf("%s: %d requests: %.300v", test.name, len(document.Requests), found)
		}
		if taken > test.most*shapeSize+1<<20 {
			t.Errorf("%s: %.1f bytes of memory for a byte, more than %d", test.name, float64(taken)/shapeSize, test.most)
		}
	}
}

// References without a value have a bound, in files and in other texts.
func TestReferencesHaveABound(t *testing.T) {
	whole := func(text string) ([]*request.Request, []request.Diagnostic) {
		return []*request.Request{{
			Method: "POST", Scheme: "https", Authority: request.Text("a.example", request.Range{}), Path: request.Text("/", request.Range{}),
			Body: request.Body{Content: request.Text(text, request.Range{End: len(text)}), Present: true},
		}}, nil
	}
	for _, text := range []string{"{{x}}\n", "{{x}}", "{{$guid}} ", "{{name-of-a-variable}}", "< ./file\n"} {
		for count, ok := range map[int]bool{maxReferences: true, maxReferences + 1: false} {
			document, found := Parse("POST https://a.example/\n\n"+strings.Repeat(text, count), Options{Unchecked: true})
			if len(document.Requests) == 1 != ok || request.HasErrors(found) == ok {
				t.Errorf("%q: %d requests of %d references: %.200v", text, len(document.Requests), count, found)
			}
		}
		taken := requesttest.Allocated(func() { Parse("POST https://a.example/\n\n"+many(text), Options{Unchecked: true}) })
		if taken > 4*shapeSize+32<<20 {
			t.Errorf("%q: %d MiB of memory for %d", text, taken>>20, shapeSize>>20)
		}
	}
	for _, text := range []string{"{name-of-a-variable} ", "<name-of-a-variable> ", "{a}"} {
		var found []request.Diagnostic
		taken := requesttest.Allocated(func() { _, found = Within(many(text), parser.Curl, Options{Placeholders: true}, whole) })
		if taken > 30*shapeSize+32<<20 || !request.HasErrors(found) {
			t.Errorf("%q: %d MiB of memory for %d: %.200v", text, taken>>20, shapeSize>>20, found)
		}
	}
	requests, found := Within(strings.Repeat("{name-of-a-variable} ", 3*maxReferences), parser.Curl, Options{Placeholders: true, Vars: map[string]string{"name-of-a-variable": "v"}}, whole)
	if len(requests) != 1 || request.HasErrors(found) {
		t.Errorf("references with a value are refused: %.300v", found)
	}
}

// A body that stands in the file as it is sent shares its memory.
func TestBodiesShareTheFile(t *testing.T) {
	input := "POST https://a.example/\n\n" + strings.Repeat("line\n", 1000) + "\n\n###\nGET https://a.example/\n"
	document, _ := Parse(input, Options{})
	body := document.Requests[0].Body.Content.String()
	if start := strings.Index(input, "line"); body != input[start:start+len(body)] || len(body) != 4999 {
		t.Fatalf("%d bytes", len(body))
	}
}

// Lines that are left out are left out wherever they stand, and the others are
// all there.
func TestLinesThatAreLeftOut(t *testing.T) {
	lines := []string{"a", "?? status == 200", "", "  b", "> {%", "x", "%}", "c", "?? body exists", ""}
	var input, want strings.Builder
	input.WriteString("POST https://a.example/\nContent-Type: text/plain\n\n")
	for i := range 1000 {
		line := lines[i*7%len(lines)]
		switch {
		case line == "> {%":
			input.WriteString("> {%\nx\ny\n%}\n")
			continue
		case line == "%}", line == "x":
			line = "d"
		}
		input.WriteString(line + "\n")
		if !strings.HasPrefix(line, "??") {
			want.WriteString(line + "\n")
		}
	}
	document, found := Parse(input.String(), Options{})
	if len(document.Requests) != 1 {
		t.Fatalf("%.300v", found)
	}
	if got := document.Requests[0].Body.Content.String(); got != strings.Trim(want.String(), "\n") {
		t.Errorf("got  %.200q\nwant %.200q", got, want.String())
	}
}

// Variables of a query are what stands after the last blank line before an
// object of JSON.
func TestVariablesOfQueries(t *testing.T) {
	for body, want := range map[string]string{
		"query { a }":                                          `{"query":"query { a }"}`,
		"query {\n a\n}\n\n{\"x\": 1}":                         `{"query":"query {\n a\n}","variables":{"x": 1}}`,
		"query {\n a\n}\n\n{\n\n\"x\": 1}":                     `{"query":"query {\n a\n}","variables":{` + "\n\n" + `"x": 1}}`,
		"query {\n a\n}\n{\"x\": 1}":                           `{"query":"query {\n a\n}\n{\"x\": 1}"}`,
		"query {\n a\n}\n\n{ b }":                              `{"query":"query {\n a\n}\n\n{ b }"}`,
		"query {\n a\n}\n\n{}\n\n{\"x\": 1}":                   `{"query":"query {\n a\n}\n\n{}","variables":{"x": 1}}`,
		"query {\n a\n}\n\n  {  \"x\": 1 }\n\n\n":              `{"query":"query {\n a\n}","variables":  {  "x": 1 }}`,
		"query {\n a\n}\n\n{\n}":                               `{"query":"query {\n a\n}","variables":{` + "\n" + `}}`,
		"query {\n a\n}\n\n{\n{\"x\": 1}\n":                    `{"query":"query {\n a\n}\n\n{\n{\"x\": 1}"}`,
		"query {\n a\n}\n\n?? status == 200\n{\"x\": 1}":       `{"query":"query {\n a\n}","variables":{"x": 1}}`,
		"query {\n a\n}\n\n\n\n{\"x\": 1}\n?? status == 200\n": `{"query":"query {\n a\n}","variables":{"x": 1}}`,
	} {
		document, found := Parse("GRAPHQL https://a.example/\n\n"+body, Options{})
		if len(document.Requests) != 1 {
			t.Errorf("%q: %v", body, found)
			continue
		}
		if got := document.Requests[0].Body.Content.String(); got != want {
			t.Errorf("%q\ngot  %s\nwant %s", body, got, want)
		}
	}
}
