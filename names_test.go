package snipgen_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestNamesFile: templates/names.json, from which names are resolved, says what
// the files of all languages and targets say.
func TestNamesFile(t *testing.T) {
	const file = "templates/names.json"
	want, err := json.MarshalIndent(map[string]map[string][]string{
		"languages": aliasesIn(t, "templates/*/language.json"),
		"targets":   aliasesIn(t, "templates/*/*/target.json"),
	}, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	want = append(want, '\n')
	if *update {
		if err := os.WriteFile(file, want, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := os.ReadFile(file); err != nil || string(got) != string(want) {
		t.Errorf("%s is not current (make golden writes it): %v", file, err)
	}
}

// aliasesIn are the aliases that files tell of, by their folders.
func aliasesIn(t *testing.T, pattern string) map[string][]string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatalf("%s: %v", pattern, err)
	}
	out := map[string][]string{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		facts := struct{ Aliases []string }{Aliases: []string{}}
		if err == nil {
			err = json.Unmarshal(text, &facts)
		}
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		out[strings.TrimPrefix(filepath.ToSlash(filepath.Dir(file)), "templates/")] = facts.Aliases
	}
	return out
}
