package snipgen_test

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"snipgen/templates"
)

// language is a folder of templates; dialect is "" where it has no programs.
type language struct{ name, dialect string }

func languages(t *testing.T) []language {
	t.Helper()
	entries, err := fs.ReadDir(templates.FS, ".")
	if err != nil {
		t.Fatal(err)
	}
	var out []language
	for _, e := range entries {
		if !e.IsDir() {
			continue
		}
		text, err := fs.ReadFile(templates.FS, e.Name()+"/language.json")
		if err != nil {
			t.Errorf("templates/%s/language.json is missing", e.Name())
			continue
		}
		var l struct{ Dialect string }
		if err := json.Unmarshal(text, &l); err != nil {
			t.Errorf("%s: %v", e.Name(), err)
		}
		out = append(out, language{e.Name(), l.Dialect})
	}
	return out
}

// A language is one file in each place. A %s is the name of its folder among
// the templates, or of its dialect.
var (
	languageFiles = []string{"conformance/lab/%s.go", "conformance/lab/%s.sh"}
	dialectFiles  = []string{
		"generators/literal/%s.go", "generators/literal/testdata/%s.txt",
		"generators/literal/literaltest/%s.go", "generators/literal/literaltest/%s_test.go",
	}
)

// TestLanguages names the files that a language lacks.
func TestLanguages(t *testing.T) {
	for _, l := range languages(t) {
		if l.dialect == "" {
			continue
		}
		for _, place := range languageFiles {
			mustExist(t, l.name, strings.Replace(place, "%s", l.name, 1))
		}
		for _, place := range dialectFiles {
			mustExist(t, l.name, strings.Replace(place, "%s", l.dialect, 1))
		}
	}
}

func mustExist(t *testing.T, language, file string) {
	t.Helper()
	if _, err := os.Stat(filepath.FromSlash(file)); err != nil {
		t.Errorf("%s: %s is missing", language, file)
	}
}

// TestNoOtherFileNamesALanguage: what a dialect needs stands in its own files,
// so that the files that all share have no table of languages.
func TestNoOtherFileNamesALanguage(t *testing.T) {
	var own, names []string
	for _, l := range languages(t) {
		own = append(own, l.dialect+".go")
		names = append(names, `"`+l.name+`"`, `"`+l.dialect+`"`)
	}
	names = slices.DeleteFunc(names, func(name string) bool { return name == `""` })
	for _, dir := range []string{"generators/literal", "generators/literal/literaltest"} {
		files, err := filepath.Glob(dir + "/*.go")
		if err != nil || len(files) < len(own) {
			t.Fatal(files, err)
		}
		for _, file := range files {
			if base := filepath.Base(file); !slices.Contains(own, base) && !strings.HasSuffix(base, "_test.go") {
				checkNamesNone(t, file, names)
			}
		}
	}
}

func checkNamesNone(t *testing.T, file string, names []string) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if strings.Contains(string(text), name) {
			t.Errorf("%s names %s: what only that language needs goes to its own file", file, name)
		}
	}
}
