package snipgen_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"snipgen"
)

// meansMore are requests that a .http file reads otherwise than a raw message:
// lines of their bodies, or what stands in braces, mean something there.
var meansMore = []string{"cookie-two-lines-upload", "text-interpolation", "text-less-than", "hostile-shell", "hostile-go", "api-mail-html"}

// A raw message is read as one, whatever its file is called; one that may be
// either is the same request both ways.
func TestCorpusIsWire(t *testing.T) {
	files, err := filepath.Glob("testdata/requests/*.http")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		stem := strings.TrimSuffix(filepath.Base(name), ".http")
		kind := snipgen.KindOf(string(text), name)
		if kind == snipgen.Wire || slices.Contains(meansMore, stem) {
			continue
		}
		in := snipgen.ReadInput(string(text), snipgen.ReadOptions{Name: name})
		if len(in.Requests) != 1 {
			t.Errorf("%s as %s: %+v", name, kind, in.Diagnostics)
			continue
		}
		got, want := render(t, in.Requests[0], "python/http.client", snipgen.Options{}), render(t, readRequest(t, stem), "python/http.client", snipgen.Options{})
		if got.Code != want.Code {
			t.Errorf("%s as %s is\n%s\nwant\n%s", name, kind, got.Code, want.Code)
		}
	}
}

// A reference stands for a variable, the environment, a file or what is
// computed, wherever it stands: no target ever writes {{x}} or $PASSWORD as
// text, and each writes the name.
func TestReferencesReachCodeAsSuch(t *testing.T) {
	for text, names := range map[string]string{
		"###\nGET https://{{x}}/\n":                                  "x",
		"###\nGET {{x}}/a\n":                                         "x",
		"###\nGET https://h/{{x}}\n":                                 "x",
		"###\nGET https://h/?a={{x}}\n":                              "x",
		"###\nGET https://h/\nX-A: b{{x}}\n":                         "x",
		"###\nGET https://h/\nAuthorization: Basic user:{{x}}\n":     "x",
		"###\nPOST https://h/\n\na{{$guid}}\n":                       "guid",
		"###\nPOST https://h/\n\n< file\n":                           "file",
		"###\nPOST https://h/{{login.response.body.$.token}}\n":      "token",
		"curl https://h/ -u \"user:$PASSWORD\"":                      "PASSWORD",
		"curl https://h/ -H 'Content-Type: a/b' --data-binary @file": "file",
	} {
		read := snipgen.ReadInput(text, snipgen.ReadOptions{Files: fstest.MapFS{"file": {Data: []byte("x")}}})
		if len(read.Requests) != 1 || snipgen.HasErrors(read.Diagnostics) {
			t.Errorf("%q: %d requests, %v", text, len(read.Requests), read.Diagnostics)
			continue
		}
		for _, target := range snipgen.Targets() {
			result, err := snipgen.New().Render(read.Requests[0], target.ID, snipgen.Options{})
			if _, refused := snipgen.IsRefused(err); refused {
				continue
			}
			if err != nil || target.ID != "http/file" && strings.Contains(result.Code, "{{x}}") || strings.Contains(result.Code, "zref") || !strings.Contains(strings.ToLower(result.Code), strings.ToLower(names)) {
				t.Errorf("%q with %s: %v\n%s", text, target.ID, err, result.Code)
			}
		}
	}
}
