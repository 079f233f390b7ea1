package generators_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"snipgen/generators"
	"snipgen/generators/plan"
	"snipgen/parser"
	"snipgen/request"
)

// limited makes a target that has these limits and prints the URL.
func limited(t *testing.T, limits string) *generators.Catalog {
	t.Helper()
	files := fstest.MapFS{
		"options.json":       {Data: []byte(`{"indent": {"type": "indent", "default": "4", "description": "d"}, "program": {"type": "bool", "default": "true", "description": "d"}}`)},
		"java/language.json": {Data: []byte(`{"title": "Java", "default": "c", "dialect": "java", "extension": "java", "nesting": 2}`)},
		"java/c/target.json": {Data: []byte(`{"title": "C", "run": "java snippet.java", "options": {"indent": {}, "program": {}}, "limits": [` + limits + `]}`)},
		"java/c/snippet.tmpl": {Data: []byte("{{if .Option.program}}class C {\n\tvoid m() {\n{{end}}\t\tcall({{.URL}},\n\t\t\t1);\n" +
			"{{- if .Option.program}}\n\t}\n}{{end}}")},
	}
	return generators.NewCatalog(files)
}

func render(t *testing.T, catalog *generators.Catalog, raw string, options map[string]string) (*generators.Snippet, error) {
	t.Helper()
	requests, diagnostics := parser.Parse(raw, parser.Options{})
	if request.HasErrors(diagnostics) {
		t.Fatal(diagnostics)
	}
	target, err := catalog.Target("java/c")
	if err != nil {
		t.Fatal(err)
	}
	g, err := catalog.Generator(target, options)
	if err != nil {
		t.Fatal(err)
	}
	return g.Render(requests[0], false)
}

// TestEscape: what a client refuses is percent-encoded where the limit says
// so, and nothing else is; the snippet is no longer exact.
func TestEscape(t *testing.T) {
	target := limited(t, `
		{"when": "path", "chars": "[]|", "effect": "change", "escape": true, "code": "c", "reason": "r", "source": "https://example.com"},
		{"when": "query", "chars": "|", "effect": "change", "escape": true, "code": "c", "reason": "r", "source": "https://example.com"},
		{"when": "target", "is": "bare-percent", "effect": "change", "escape": true, "code": "c", "reason": "r", "source": "https://example.com"}`)
	for raw, want := range map[string]string{
		"/a[1]?b[]=c|d":     "/a%5B1%5D?b[]=c%7Cd",
		"/%5b%zz%2?%&a=5%":  "/%5b%25zz%252?%25&a=5%25",
		"/%41%2F?q=%7e+%20": "/%41%2F?q=%7e+%20",
	} {
		s, err := render(t, target, "GET "+raw+" HTTP/1.1\nHost: example.com\n\n", nil)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(s.Code, `"https://example.com`+want+`"`) || (s.Fidelity == plan.Exact) != (raw == want) {
			t.Errorf("%s: want %s, got %s:\n%s", raw, want, s.Fidelity, s.Code)
		}
	}
}

// TestNesting: the bare call stands at the margin, its further lines with the
// levels that are left.
func TestNesting(t *testing.T) {
	target := limited(t, "")
	for program, want := range map[string]string{
		"true":  "class C {\n\tvoid m() {\n\t\tcall(\"https://example.com/\",\n\t\t\t1);\n\t}\n}\n",
		"false": "call(\"https://example.com/\",\n\t1);\n",
	} {
		s, err := render(t, target, "GET / HTTP/1.1\nHost: example.com\n\n", map[string]string{"program": program, "indent": "tab"})
		if err != nil || s.Code != want {
			t.Errorf("program=%s: %v\n%s", program, err, s.Code)
		}
	}
}

// TestOneWarningForAnOmittedField: of two limits that leave a field out, the
// first one speaks.
func TestOneWarningForAnOmittedField(t *testing.T) {
	target := limited(t, `
		{"when": "field", "isNot": "utf-8", "effect": "omit", "code": "first", "reason": "r", "source": "https://example.com"},
		{"when": "field", "isNot": "ascii", "effect": "omit", "code": "second", "reason": "r", "source": "https://example.com"}`)
	s, err := render(t, target, "GET / HTTP/1.1\nHost: example.com\nX-A: \xe9\nX-B: \u00e9\n\n", nil)
	if err != nil || len(s.Warnings) != 2 || s.Warnings[0].Code != "first" || s.Warnings[1].Code != "second" {
		t.Fatalf("%v %+v", err, s)
	}
}

// TestPartOfALimit: a warning names what differs, not what has the feature.
func TestPartOfALimit(t *testing.T) {
	target := limited(t, `{"when": "body", "isNot": "empty", "also": [{"when": "field", "names": ["Content-Type"], "is": "missing"}], "effect": "change", "part": "header:content-type", "code": "c", "reason": "r", "source": "https://example.com"}`)
	s, err := render(t, target, "POST / HTTP/1.1\nHost: example.com\n\nx", nil)
	if err != nil || len(s.Warnings) != 1 || s.Warnings[0].Part != "header:content-type" {
		t.Fatalf("%v %+v", err, s)
	}
}

// TestHostChars: a host that the client cannot name is refused.
func TestHostChars(t *testing.T) {
	target := limited(t, `{"when": "authority", "chars": "_", "effect": "refuse", "code": "host", "reason": "r", "source": "https://example.com"}`)
	_, err := render(t, target, "GET / HTTP/1.1\nHost: my_service:8080\n\n", nil)
	if refused, ok := err.(*plan.Refused); !ok || refused.Reasons[0].Code != "host" {
		t.Fatal(err)
	}
	if _, err := render(t, target, "GET /a_b HTTP/1.1\nHost: example.com\n\n", nil); err != nil {
		t.Fatal(err)
	}
}
