package conformance_test

import (
	"context"
	"io"
	"strings"
	"testing"

	"snipgen"
	"snipgen/conformance"
	"snipgen/conformance/lab"
	"snipgen/parser"
	"snipgen/request"
)

// liar is a subject that says what it is told to say, about a request to curl.
type liar struct {
	target conformance.Target
	code   string // URL stands for the request's URL
	label  snipgen.Fidelity
	lost   []conformance.Loss
}

func (l liar) Targets() []conformance.Target { return []conformance.Target{l.target} }

func (l liar) Convert(req *request.Request, _ string, _ snipgen.Options) (conformance.Result, error) {
	return conformance.Result{Code: strings.ReplaceAll(l.code, "URL", req.URL().String()), Fidelity: l.label, Lost: l.lost}, nil
}

var curl = conformance.Target{ID: "shell/curl", Extension: "sh", Run: "sh snippet.sh", Adds: []string{"User-Agent", "Accept"}}

const tagged = "GET /a?b=1 HTTP/1.1\r\nHost: api.example.com\r\nX-Tag: one\r\nX-Tag: it's $(touch snipgen-canary)\r\n\r\n"

// TestLiesAreCaught shows that the laboratory sees a broken snippet, a false
// label and a false manifest, in a real run.
func TestLiesAreCaught(t *testing.T) {
	lab, err := lab.Open(".")
	if err != nil {
		t.Fatal(err)
	}
	defer lab.Close()
	if len(lab.Missing(curl.ID)) > 0 {
		require(t, lab, curl.ID)
	}
	honest := "curl --silent 'URL' --header 'X-Tag: one' --header 'X-Tag: it'\\''s $(touch snipgen-canary)'\n"
	adds := curl
	adds.Adds = []string{"User-Agent"}
	never := curl
	never.Adds = append([]string{"X-Never"}, curl.Adds...)
	for _, lie := range []struct {
		name  string
		liar  liar
		fault string // a piece of it; "" when there is none
	}{
		{"the truth", liar{curl, honest, snipgen.Exact, nil}, ""},
		{"an escape is broken", liar{curl, strings.Replace(honest, `'\''`, `'\'`, 1), snipgen.Exact, nil}, "fails with status"},
		{"the wrong quotes", liar{curl, strings.Replace(honest, `'X-Tag: it'\''s $(touch snipgen-canary)'`, `"X-Tag: it's $(touch snipgen-canary)"`, 1), snipgen.Exact, nil}, "ran code of the request"},
		{"a duplicate is dropped", liar{curl, strings.Replace(honest, "--header 'X-Tag: one' ", "", 1), snipgen.Exact, nil}, "header:x-tag: changed"},
		{"two requests", liar{curl, honest + honest, snipgen.Exact, nil}, "one request"},
		{"no request", liar{curl, "true\n", snipgen.Exact, nil}, "request: missing"},
		{"a loss that is none", liar{curl, honest, snipgen.Partial, []conformance.Loss{{Part: "header:x-tag"}}}, "labelled partial"},
		{"a loss that is another", liar{curl, honest + "", snipgen.Partial, []conformance.Loss{{Part: "body"}}}, "labelled partial"},
		{"a field that the manifest does not list", liar{adds, honest, snipgen.Exact, nil}, "header:accept: added"},
		{"a field that the manifest lists for nothing", liar{never, honest, snipgen.Exact, nil}, "never added X-Never"},
	} {
		t.Run(lie.name, func(t *testing.T) {
			faults := examine(t, lab, lie.liar)
			if (lie.fault == "") != (faults == "") || !strings.Contains(faults, lie.fault) {
				t.Errorf("faults: %q", faults)
			}
		})
	}
}

func examine(t *testing.T, lab *lab.Lab, l liar) string {
	t.Helper()
	requests, diagnostics := parser.Parse(tagged, parser.Options{})
	if len(requests) != 1 {
		t.Fatalf("%+v", diagnostics)
	}
	m := &conformance.Matrix{Subject: l, Lab: lab, Corpus: []conformance.Named{{Name: "tagged", Request: requests[0]}}, Progress: io.Discard}
	cells, err := m.Run(context.Background(), l.target)
	if err != nil {
		t.Fatal(err)
	}
	faults := strings.Join(cells[0].Faults, "\n")
	for _, name := range conformance.NeverAdded(l.target, cells) {
		faults += "never added " + name
	}
	return faults
}
