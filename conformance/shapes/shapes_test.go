package shapes

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

var only = flag.String("shape", "*", "the shapes to measure, a pattern")

// TestShapes: each shape has a name of its own, and makes the same input of
// about the size that is asked for each time.
func TestShapes(t *testing.T) {
	const size = 8 << 10
	seen := map[string]bool{}
	for _, s := range All() {
		if seen[s.Name] {
			t.Errorf("%s is there twice", s.Name)
		}
		seen[s.Name] = true
		made := s.Make(size)
		if made != s.Make(size) {
			t.Errorf("%s differs each time", s.Name)
		}
		if len(made) < size/2 || len(made) > 3*size/2 {
			t.Errorf("%s has %d bytes for %d", s.Name, len(made), size)
		}
	}
}

// build makes the program as make build does.
func build(t *testing.T, flags ...string) string {
	t.Helper()
	program := filepath.Join(t.TempDir(), "snipgen")
	cmd := exec.Command("go", append(append([]string{"build"}, flags...), "-o", program, "snipgen/cmd/snipgen")...)
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return program
}
