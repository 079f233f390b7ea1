package snipgen_test

import (
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"snipgen"
	"snipgen/conformance/corpus"
	"snipgen/conformance/golden"
	"snipgen/parser"
)

var (
	update = flag.Bool("update", false, "write the goldens anew")
	only   = flag.String("target", "all", "targets whose goldens are looked at, as in -t")
)

const (
	testdata    = "testdata"
	requestsDir = testdata + "/requests"
	goldenDir   = testdata + "/golden"
	// readable is the size up to which a snippet is kept whole, in bytes; of
	// a larger one its SHA-256 stands in the golden.
	readable = 64 << 10
)

// TestGolden renders the whole corpus with every target. What comes of it
// stands in testdata/golden, a file for each target: the cases that cover the
// target in full, to be read as code, and a digest of each other.
func TestGolden(t *testing.T) {
	items, err := corpus.Read(os.DirFS(testdata))
	if err != nil {
		t.Fatal(err)
	}
	targets, err := snipgen.New().Select(strings.Split(*only, ",")...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		noOrphans(t, goldenDir, ".txtar")
		noOrphans(t, filepath.Join(testdata, "cover"), ".txt")
	})
	for _, target := range targets {
		t.Run(target.ID, func(t *testing.T) {
			t.Parallel()
			g := &goldens{t: t, target: target, file: filepath.Join(goldenDir, target.ID+".txtar"), items: items}
			g.compare()
		})
	}
}

// noOrphans looks for files that belong to no target.
func noOrphans(t *testing.T, dir, extension string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		id := strings.TrimSuffix(filepath.ToSlash(strings.TrimPrefix(path, filepath.FromSlash(dir+"/"))), extension)
		if slices.ContainsFunc(snipgen.Targets(), func(target snipgen.TargetInfo) bool { return target.ID == id }) {
			return nil
		}
		if *update {
			return os.Remove(path)
		}
		t.Errorf("%s belongs to no target", path)
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}

// corpusRequests lists the names of the requests, sorted.
func corpusRequests(t testing.TB) []string { return namesIn(t, requestsDir) }

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

// goldens compares what one target makes with its file.
type goldens struct {
	t      *testing.T
	target snipgen.TargetInfo
	file   string
	items  []corpus.Item
}

func (g *goldens) compare() {
	got := g.make()
	if *update {
		g.write(got.Format())
		return
	}
	text, err := os.ReadFile(g.file)
	if err != nil {
		g.t.Fatalf("%v (go test . -run Golden -update writes it; read it before you commit it)", err)
	}
	want, err := golden.Parse(text)
	if err != nil {
		g.t.Fatalf("%s: %v", g.file, err)
	}
	for _, d := range slices.Concat(g.differences(want.Full, got.Full), g.differences(want.Digests, got.Digests)) {
		g.t.Error(d)
	}
	if !g.t.Failed() && string(got.Format()) != string(text) {
		g.t.Errorf("%s is not as it would be written: go test . -run Golden -update", g.file)
	}
}

func (g *goldens) write(text []byte) {
	if err := errors.Join(os.MkdirAll(filepath.Dir(g.file), 0o777), os.WriteFile(g.file, text, 0o666)); err != nil {
		g.t.Fatal(err)
	}
}

// make renders the cases that cover the target, and then all else.
func (g *goldens) make() *golden.File {
	out := &golden.File{Comment: "What " + g.target.ID + " makes of the corpus. Written by go test . -run Golden -update; read the difference.\n\n"}
	cover, err := corpus.Cover(os.DirFS(testdata), g.target.ID)
	if err != nil {
		g.t.Fatalf("%v (go test ./generators/template -run TestCover -update writes it)", err)
	}
	for _, c := range cover {
		out.Full = append(out.Full, golden.Case{Name: c.String(), Text: g.render(c)})
	}
	for _, item := range g.items {
		c := corpus.Case{Name: item.Name}
		if slices.ContainsFunc(cover, func(covered corpus.Case) bool { return covered.String() == c.String() }) {
			continue
		}
		text := g.render(c)
		label, _, _ := strings.Cut(text, "\n")
		out.Digests = append(out.Digests, golden.Case{Name: c.String(), Text: label + " " + golden.Digest(text)})
	}
	return out
}

// render is the label, a line for each thing that is said, an empty line and
// the code.
func (g *goldens) render(c corpus.Case) string {
	i := slices.IndexFunc(g.items, func(item corpus.Item) bool { return item.Name == c.Name })
	if i < 0 {
		return "there is no such request\n"
	}
	result, err := snipgen.New().Render(g.items[i].Request, g.target.ID, snipgen.Options{Exact: c.Exact, Target: c.Options})
	if reasons, refused := snipgen.IsRefused(err); refused {
		return "refused\n" + notes(reasons)
	}
	if err != nil {
		return "error: " + err.Error() + "\n"
	}
	code := result.Code
	if len(code) > readable {
		code = fmt.Sprintf("%d bytes, SHA-256 %x\n", len(code), sha256.Sum256([]byte(code)))
	}
	return string(result.Fidelity) + "\n" + notes(result.Warnings) + "\n" + code
}

func notes(diagnostics []snipgen.Diagnostic) string {
	var b strings.Builder
	for _, d := range diagnostics {
		fmt.Fprintf(&b, "\t%s %s [%s] %s\n", d.Severity, d.Part, d.Code, strings.TrimSpace(d.Message+"; "+d.Hint))
	}
	return b.String()
}

// differences tells which cases are not as they were, and how to see them.
func (g *goldens) differences(want, got []golden.Case) []string {
	var out []string
	wanted := map[string]string{}
	for _, c := range want {
		wanted[c.Name] = c.Text
	}
	for _, c := range got {
		text, known := wanted[c.Name]
		if delete(wanted, c.Name); !known || text != c.Text {
			out = append(out, fmt.Sprintf("%s: %s differs; to see it:\n    %s\n--- want\n%s\n--- got\n%s", g.file, c.Name, g.command(c.Name), text, c.Text))
		}
	}
	for _, name := range slices.Sorted(maps.Keys(wanted)) {
		out = append(out, fmt.Sprintf("%s: %s is there, and no such case", g.file, name))
	}
	return out
}

// command shows what snipgen makes of a case.
func (g *goldens) command(line string) string {
	c, err := corpus.ParseCase(line)
	i := slices.IndexFunc(g.items, func(item corpus.Item) bool { return item.Name == c.Name })
	if err != nil || i < 0 {
		return ""
	}
	return "go run ./cmd/snipgen -t " + g.target.ID + strings.TrimPrefix(line, c.Name) + " " + testdata + "/" + g.items[i].File
}

// A difference says what it was, what it is, and the command that shows it.
func TestDifferencesOfGoldens(t *testing.T) {
	items, err := corpus.Read(os.DirFS(testdata))
	if err != nil {
		t.Fatal(err)
	}
	g := &goldens{t: t, target: snipgen.TargetInfo{ID: "x/y"}, file: "y.txtar", items: items}
	same := golden.Case{Name: "method-put", Text: "exact 01"}
	got := g.differences(
		[]golden.Case{same, {Name: "bearer", Text: "exact 02"}, {Name: "gone", Text: "exact 03"}},
		[]golden.Case{same, {Name: "bearer", Text: "partial 04"}, {Name: "references/basic --exact -O a=b", Text: "exact 05"}})
	want := [][]string{
		{"bearer", "exact 02", "partial 04", "go run ./cmd/snipgen -t x/y testdata/requests/bearer.http"},
		{"exact 05", "go run ./cmd/snipgen -t x/y --exact -O a=b testdata/references/basic.http"},
		{"gone is there"},
	}
	if len(got) != len(want) {
		t.Fatalf("%q", got)
	}
	for i, pieces := range want {
		for _, piece := range pieces {
			if !strings.Contains(got[i], piece) {
				t.Errorf("%q lacks %q", got[i], piece)
			}
		}
	}
}
