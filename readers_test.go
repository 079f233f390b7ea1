package snipgen_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"snipgen"
)

// A raw message is read as one, whatever its file is called and whatever text
// it holds.
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
		if kind := snipgen.KindOf(string(text), name); kind != snipgen.Wire {
			t.Errorf("%s is taken for %s", name, kind)
		}
	}
}

func TestKindOf(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       snipgen.Kind
	}{
		{"", "GET / HTTP/1.1\nHost: h\n\n###\n", snipgen.Wire},
		{"a.http", "GET https://h/\n\n###\nGET https://h/2\n", snipgen.HTTPFile},
		{"a.rest", "GET https://{{h}}/\n", snipgen.HTTPFile},
		{"a.http", "GET / HTTP/1.1\nHost: h\nX: {{h}}\n", snipgen.Wire},
		{"a.txt", "### one\nGET https://h/\n", snipgen.HTTPFile},
		{"a.http", "curl https://h/", snipgen.Curl},
		{"", `{"log": {}}`, snipgen.HAR},
		{"", `{"a": 1}`, snipgen.Wire},
		{"", "GET https://h/a\nX: {{h}}\n", snipgen.HTTPFile},
		{"", "GET https://h/a HTTP/1.1\nX: {{h}}\n", snipgen.Wire},
		{"", "GET https://h/a\nX: {{h}\n", snipgen.Wire},
		{"", "GET /a\nX: {{h}}\n", snipgen.Wire},
		{"a.har", `{"a": 1, "log": {}}`, snipgen.HAR},
		{"a.HAR", `[]`, snipgen.HAR},
		{"a.har", "GET / HTTP/1.1\n", snipgen.Wire},
		{"a.sh", "#!/bin/sh\n\n/usr/bin/curl https://h/\n", snipgen.Curl},
		{"a.sh", "# curl is not used here\nGET / HTTP/1.1\n", snipgen.HTTPFile},
		{"a.txt", "#!/bin/sh\ncurl https://h/\n", snipgen.Wire},
		{"a.http", "# a\ncurl https://h/\n", snipgen.HTTPFile},
		{"a.http", "GET https://h/\nX: {{h}}\n", snipgen.HTTPFile},
		{"a.http", "POST https://h/ HTTP/1.1\n\n< a.json\n", snipgen.HTTPFile},
		{"a.http", "POST / HTTP/1.1\nHost: h\n\n< a.json\n", snipgen.Wire},
	} {
		if got := snipgen.KindOf(test.text, test.name); got != test.want {
			t.Errorf("%s %q: %s, want %s", test.name, test.text, got, test.want)
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

// A part of the input that is not asked for cannot spoil the one that is.
func TestErrorsElsewhereDoNotCount(t *testing.T) {
	text := "###\nGET https://h/1\n\n###\nnot a request line at all\nX\n\n###\nGET https://{{x}}/\n"
	read := snipgen.ReadInput(text, snipgen.ReadOptions{Index: 1})
	if snipgen.HasErrors(read.Diagnostics) || len(read.Requests) != 1 || read.Numbers[0] != 1 {
		t.Errorf("%d requests, %v", len(read.Requests), read.Diagnostics)
	}
}

// A variable that no request asks for needs no value.
func TestUnusedVariables(t *testing.T) {
	text := "@u = {{nowhere}}\n###\nGET https://h/\n\n###\nGET https://h/{{u}}\n"
	read := snipgen.ReadInput(text, snipgen.ReadOptions{})
	if snipgen.HasErrors(read.Diagnostics) || len(read.Requests) != 1 {
		t.Errorf("%d requests, %v", len(read.Requests), read.Diagnostics)
	}
}

func TestReadArchive(t *testing.T) {
	text := `{"log": {"entries": [{"request": {"method": "GET", "url": "http://h/1"}}, {"request": {"method": "GET", "url": "http://h/2"}}]}}`
	read, err := snipgen.ReadArchive(strings.NewReader(text), snipgen.ReadOptions{URL: "h/2", ParseOptions: snipgen.ParseOptions{Scheme: "https"}})
	if err != nil || len(read.Requests) != 1 || read.Numbers[0] != 2 {
		t.Fatal(read, err)
	}
	if url := read.Requests[0].URL().String(); url != "https://h/2" {
		t.Error(url)
	}
}
