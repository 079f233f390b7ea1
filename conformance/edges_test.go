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
	paths, err := filepath.Glob(filepath.Join(edgesDir, "*.*"))
	if err != nil || len(paths) == 0 {
		t.Fatal("no requests: ", err)
	}
	kinds := map[string]snipgen.Kind{".http": snipgen.Wire, ".har": snipgen.HAR}
	var out []conformance.Named
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		extension := filepath.Ext(path)
		name := strings.TrimSuffix(filepath.Base(path), extension)
		if kind, ok := kinds[extension]; ok && matches(*requestFlag, name) {
			out = append(out, conformance.Named{Name: name, Request: readOne(t, name, string(text), kind)})
		}
	}
	return out
}
