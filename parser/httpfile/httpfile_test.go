package httpfile

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"snipgen/request"
)

var update = flag.Bool("update", false, "write the goldens anew")

// Files written after the documentation of each dialect.
func TestGoldens(t *testing.T) {
	files, _ := filepath.Glob("testdata/files/*.http")
	if len(files) < 5 {
		t.Fatal("files are missing")
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".http")
		base := Options{Files: os.DirFS("testdata/files"), Curl: readCurl}
		golden(t, name, file, base)
		base.Env, base.Freeze, base.InlineFiles = "dev", Fixed, true
		if name == JetBrains {
			base.Dialect = JetBrains
		}
		golden(t, name+"-dev", file, base)
	}
}

func golden(t *testing.T, name, file string, o Options) {
	t.Run(name, func(t *testing.T) {
		input, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		doc, found := Parse(string(input), o)
		checkRanges(t, string(input), doc, found)
		got := dump(string(input), doc, found)
		path := filepath.Join("testdata/golden", name+".txt")
		if *update {
			if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if want, err := os.ReadFile(path); err != nil || got != string(want) {
			t.Errorf("%v\ngot\n%s", err, got)
		}
	})
}

func checkRanges(t *testing.T, input string, doc *Document, found []request.Diagnostic) {
	t.Helper()
	whole := request.Range{End: len(input)}
	check := func(r, in request.Range) {
		t.Helper()
		if r != (request.Range{}) && (r.Start > r.End || !inside(r, in)) {
			t.Fatalf("range %v outside of %v", r, in)
		}
	}
	for _, d := range found {
		check(d.Range, whole)
	}
	for _, e := range doc.Entries {
		check(e.Range, whole)
		if e.Request != nil {
			check(e.Request.Range, e.Range)
			for _, v := range values(e.Request) {
				check(v.Range, e.Request.Range)
				for _, s := range v.Segments() {
					check(s.Range, e.Request.Range)
				}
			}
		}
	}
}

func values(r *request.Request) []request.Value {
	out := []request.Value{r.Authority, r.Path, r.Query, r.Body.Content, request.Text(r.Method, r.MethodRange)}
	for _, f := range r.Fields {
		out = append(out, f.Value, request.Text(f.Name, f.NameRange))
	}
	return out
}
