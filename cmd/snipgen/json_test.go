package main

import (
	"bufio"
	"bytes"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// TestJSONSchema holds real output against docs/output.schema.json: every
// request of the corpus for every target, lenient and strict, and inputs that
// are no requests.
func TestJSONSchema(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("../../docs/output.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	files := append(smallRequests(t), brokenInput(t))
	for _, flags := range [][]string{nil, {"--strict"}, {"--exact", "--all"}} {
		args := append([]string{"-t", "all", "--format", "json"}, append(flags, files...)...)
		output, status := printed(args)
		if status == misused {
			t.Fatalf("%q: wrong use", flags)
		}
		object, err := jsonschema.UnmarshalJSON(bytes.NewReader(output))
		if err != nil {
			t.Fatalf("%q: no JSON: %v", flags, err)
		}
		if err := schema.Validate(object); err != nil {
			t.Errorf("%q: %v", flags, err)
		}
	}
}

// printed runs the program and gives its standard output.
func printed(args []string) ([]byte, status) {
	var out bytes.Buffer
	s := &session{in: os.Stdin, out: bufio.NewWriter(&out), err: io.Discard}
	found := run(args, s)
	return out.Bytes(), found
}

// smallRequests lists the requests of the corpus up to 64 KiB.
func smallRequests(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("../../testdata/requests/*.http")
	if err != nil || len(files) == 0 {
		t.Fatalf("no requests: %v", err)
	}
	var small []string
	for _, f := range files {
		if info, err := os.Stat(f); err == nil && info.Size() <= 64<<10 {
			small = append(small, f)
		}
	}
	return small
}

// brokenInput makes a file with an error of each kind of place.
func brokenInput(t *testing.T) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "broken.http")
	if err := os.WriteFile(name, []byte("GET / HTTP/1.1\nno colon\nX: a\rb\n\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	return name
}
