package lab_test

import (
	"io/fs"
	"os"
	"strings"
	"testing"

	"snipgen/conformance/lab"
	"snipgen/templates"
)

// TestEveryLanguageHasALaboratory walks the languages of the templates: each has
// a value in a file of its own, and a script that installs what it runs on.
func TestEveryLanguageHasALaboratory(t *testing.T) {
	entries, err := fs.ReadDir(templates.FS, ".")
	if err != nil {
		t.Fatal(err)
	}
	walked := 0
	for _, e := range entries {
		if !e.IsDir() {
			continue
		}
		walked++
		language := lab.LanguageOf(e.Name() + "/client")
		if language == nil {
			t.Errorf("conformance/lab/%s.go is missing, or its value is not among the languages of lab/language.go", e.Name())
			continue
		}
		checkLanguage(t, e.Name(), language)
	}
	if walked < 9 {
		t.Errorf("only %d languages", walked)
	}
}

// checkLanguage checks that nothing of a language is missing. http is none: its
// targets are messages.
func checkLanguage(t *testing.T, name string, language *lab.Language) {
	t.Helper()
	for _, file := range []string{name + ".sh", name + ".go"} {
		if _, err := os.Stat(file); err != nil && name != "http" {
			t.Errorf("conformance/lab/%s is missing", file)
		}
	}
	if (language.Literals == nil) != (name == "http") {
		t.Errorf("%s: no program reads its literals back", name)
	}
	if language.HasStyle() != (name != "http") {
		t.Errorf("%s: no tools judge its snippets", name)
	}
	if language.Attack == 0 {
		t.Errorf("%s: no random request is tried with it", name)
	}
	if strings.TrimSpace(language.Note) != strings.TrimSuffix(language.Note, "\n") {
		t.Errorf("%s: the note is no passage of lines: %q", name, language.Note)
	}
}
