package conformance_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"snipgen"
	"snipgen/conformance"
)

const edgesDir = "../testdata/edges"

// TestEdges runs requests whose labels are hard to get right: each shows
// something that a client loses, changes or adds in silence. They have no
// goldens and do not count on the page.
func TestEdges(t *testing.T) {
	prove(t, edges(t), func(string) bool { return true })
}

func edges(t *testing.T) []conformance.Named {
	t.Helper()
	return append(namedIn(t, edgesDir, ".http", snipgen.Wire), namedIn(t, edgesDir, ".har", snipgen.HAR)...)
}

// namedIn reads the files of a folder, each of which holds one request. It
// fails when there is none.
func namedIn(t *testing.T, dir, extension string, kind snipgen.Kind) []conformance.Named {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(dir, "*"+extension))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no requests in %s: %v", dir, err)
	}
	var out []conformance.Named
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		name := strings.TrimSuffix(filepath.Base(path), extension)
		if matches(*requestFlag, name) {
			out = append(out, conformance.Named{Name: name, Request: readOne(t, name, string(text), kind)})
		}
	}
	return out
}
