package conformance

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"snipgen/parser"
	"snipgen/request"
)

// Corpus reads the requests of a folder, sorted by name, and after them the
// systematic ones.
func Corpus(dir string) ([]Named, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.http"))
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("no requests in %s: %v", dir, err)
	}
	var out []Named
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		named, err := read(strings.TrimSuffix(filepath.Base(file), ".http"), string(raw))
		if err != nil {
			return nil, err
		}
		out = append(out, named)
	}
	for _, s := range Systematic() {
		named, err := read(s.Name, s.Raw)
		if err != nil {
			return nil, err
		}
		out = append(out, named)
	}
	return out, nil
}

func read(name, raw string) (Named, error) {
	requests, diagnostics := parser.Parse(raw, parser.Options{})
	if len(requests) == 0 || request.HasErrors(diagnostics) {
		return Named{}, fmt.Errorf("%s: no request: %+v", name, diagnostics)
	}
	return Named{Name: name, Source: raw, Request: requests[0]}, nil
}

// Kind is what a request of the corpus is about: the first word of its name.
func (n Named) Kind() string {
	kind, _, _ := strings.Cut(n.Name, "-")
	return kind
}

func lower(s string) string { return strings.ToLower(s) }
