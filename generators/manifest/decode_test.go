package manifest

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"reflect"
	"strings"
	"testing"

	"snipgen/templates"
)

// decoded are the types of what files of targets hold, by the files' names.
func decoded(file string) (into, want any) {
	switch {
	case strings.HasSuffix(file, languageFile):
		return new(Language), new(Language)
	case strings.HasSuffix(file, optionsFile):
		return new(map[string]Option), new(map[string]Option)
	case strings.HasSuffix(file, indexFile):
		return newIndex(), newIndex()
	}
	return new(Manifest), new(Manifest)
}

// TestFilesArePlain: every file of the built-in targets is decoded without
// encoding/json, to the same.
func TestFilesArePlain(t *testing.T) {
	read := 0
	err := fs.WalkDir(templates.FS, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, ".json") {
			return err
		}
		read++
		text, err := fs.ReadFile(templates.FS, name)
		if !comparePlain(t, name, string(text)) {
			t.Errorf("%s is left to encoding/json", name)
		}
		return err
	})
	if err != nil || read < 20 {
		t.Errorf("%d files, %v", read, err)
	}
}

// comparePlain holds decodePlain against encoding/json, and reports whether it
// takes a text.
func comparePlain(t *testing.T, file, text string) bool {
	t.Helper()
	got, want := decoded(file)
	if !decodePlain(text, reflect.ValueOf(got).Elem()) {
		return false
	}
	d := json.NewDecoder(bytes.NewReader([]byte(text)))
	d.DisallowUnknownFields()
	if err := d.Decode(want); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%s: got %+v, want %+v, %v\n%s", file, got, want, err, text)
	}
	return true
}

func FuzzDecodePlain(f *testing.F) {
	for _, seed := range []string{
		`{"title": "x", "aliases": ["a", "\u00e9"], "sent": true, "native": {"json": {"loses": []}, "max": 12}}`, `{"limits": [{"also": {"over": 1}}]}`,
		`{"native": {"json": null}}`, `{"Title": 1}`, `{"title": 1, "title": "x"}`, `{"native": {"max": 1.0}}`, `{"native": {"max": 99999999999999999999}}`,
		`{"options": {"a": {"min": -1, "units": [{"milliseconds": 1e3}]}, "a": {}}}`, `{"feature": {}, "when": "x"}`, `{} x`, `{"verbs": {"\ud800": "x"}}`, `{"": 1}`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) { comparePlain(t, manifestFile, text) })
}
