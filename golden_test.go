package snipgen_test

import (
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"snipgen"
	"snipgen/generators"
	"snipgen/parser"
)

var (
	update = flag.Bool("update", false, "write the goldens anew")
	only   = flag.String("target", "all", "targets whose goldens are looked at, as in -t")
)

const (
	requestsDir = "testdata/requests"
	// referencesDir has requests that hold references.
	referencesDir = "testdata/references"
	goldenDir     = "testdata/golden"
	labelsFile    = "labels.txt"
	// readable is the size up to which a snippet is kept whole, in bytes; of
	// a larger one its SHA-256 stands in the labels.
	readable = 64 << 10
)

// TestGolden renders every request of the corpus with every target. The
// snippets stand in testdata/golden, one file each; what is said about them
// stands in labels.txt of each target.
func TestGolden(t *testing.T) {
	corpus := corpusRequests(t)
	targets, err := snipgen.New().Select(strings.Split(*only, ",")...)
	if err != nil {
		t.Fatal(err)
	}
	for _, target := range targets {
		t.Run(target.ID, func(t *testing.T) {
			t.Parallel()
			g := golden{t: t, target: target, dir: filepath.Join(goldenDir, target.ID)}
			for _, name := range corpus {
				g.request(name, readRequest(t, name))
			}
			g.finish()
			g = golden{t: t, target: target, dir: filepath.Join(goldenDir, target.ID, "references")}
			for _, name := range referenceNames(t) {
				g.request(name, readReference(t, name))
			}
			g.finish()
		})
	}
}

// corpusRequests lists the names of the requests, sorted.
func corpusRequests(t testing.TB) []string { return namesIn(t, requestsDir) }

// referenceNames lists the names of the requests that hold references.
func referenceNames(t testing.TB) []string { return namesIn(t, referencesDir) }

// readReference reads a request that holds references.
func readReference(t testing.TB, name string) *snipgen.Request {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(referencesDir, name+".http"))
	if err != nil {
		t.Fatal(err)
	}
	read := snipgen.ReadInput(string(text), snipgen.ReadOptions{Kind: snipgen.HTTPFile, Files: os.DirFS(referencesDir)})
	if snipgen.HasErrors(read.Diagnostics) || len(read.Requests) != 1 {
		t.Fatalf("%s: %+v", name, read.Diagnostics)
	}
	return read.Requests[0]
}

func namesIn(t testing.TB, dir string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.http"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no requests: %v", err)
	}
	names := make([]string, len(files))
	for i, f := range files {
		names[i] = strings.TrimSuffix(filepath.Base(f), ".http")
	}
	return names
}

func readRequest(t testing.TB, name string) *snipgen.Request {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(requestsDir, name+".http"))
	if err != nil {
		t.Fatal(err)
	}
	requests, diagnostics := parser.Parse(string(raw), parser.Options{})
	if len(requests) == 0 {
		t.Fatalf("%s: %+v", name, diagnostics)
	}
	return requests[0]
}

// golden compares one target's snippets with the files of one directory.
type golden struct {
	t      *testing.T
	target snipgen.TargetInfo
	dir    string
	labels strings.Builder
	wanted []string // files that belong there
}

func (g *golden) request(name string, r *snipgen.Request) {
	result, err := snipgen.New().Render(r, g.target.ID, snipgen.Options{})
	var refused *generators.Refused
	if errors.As(err, &refused) {
		fmt.Fprintf(&g.labels, "%s refused\n", name)
		g.notes(refused.Reasons)
		return
	}
	if err != nil {
		g.t.Errorf("%s: %v", name, err)
		return
	}
	fmt.Fprintf(&g.labels, "%s %s\n", name, result.Fidelity)
	g.notes(result.Warnings)
	if len(result.Code) > readable {
		fmt.Fprintf(&g.labels, "\t%d bytes, SHA-256 %x\n", len(result.Code), sha256.Sum256([]byte(result.Code)))
		return
	}
	g.file(name+"."+result.Target.Extension, result.Code)
}

func (g *golden) notes(diagnostics []snipgen.Diagnostic) {
	for _, d := range diagnostics {
		fmt.Fprintf(&g.labels, "\t%s %s [%s] %s\n", d.Severity, d.Part, d.Code, strings.TrimSpace(d.Message+"; "+d.Hint))
	}
}

func (g *golden) file(name, got string) {
	g.wanted = append(g.wanted, name)
	path := filepath.Join(g.dir, name)
	if *update {
		if err := errors.Join(os.MkdirAll(g.dir, 0o777), os.WriteFile(path, []byte(got), 0o666)); err != nil {
			g.t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		g.t.Errorf("%v (go test . -run Golden -update writes it; read it before you commit it)", err)
	} else if string(want) != got {
		g.t.Errorf("%s differs\n--- want\n%s\n--- got\n%s", path, want, got)
	}
}

// finish compares the labels and looks for files that no request asks for.
func (g *golden) finish() {
	g.file(labelsFile, g.labels.String())
	entries, err := os.ReadDir(g.dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		g.t.Fatal(err)
	}
	for _, e := range entries {
		if !e.IsDir() && !contains(g.wanted, e.Name()) {
			g.orphan(filepath.Join(g.dir, e.Name()))
		}
	}
}

func (g *golden) orphan(path string) {
	if *update {
		if err := os.Remove(path); err != nil {
			g.t.Fatal(err)
		}
		return
	}
	g.t.Errorf("%s belongs to no request", path)
}

func contains(names []string, name string) bool {
	for _, n := range names {
		if n == name {
			return true
		}
	}
	return false
}
