package input_test

import (
	"slices"
	"strings"
	"testing"

	"snipgen/parser"
	"snipgen/parser/input"
	"snipgen/request"
)

// A part of the input that is not asked for cannot spoil the one that is.
func TestErrorsElsewhereDoNotCount(t *testing.T) {
	text := "###\nGET https://h/1\n\n###\nnot a request line at all\nX\n\n###\nGET https://{{x}}/\n"
	read := input.Read(text, input.Options{Index: 1})
	if request.HasErrors(read.Diagnostics) || len(read.Requests) != 1 || read.Numbers[0] != 1 {
		t.Errorf("%d requests, %v", len(read.Requests), read.Diagnostics)
	}
}

// A variable that no request asks for needs no value.
func TestUnusedVariables(t *testing.T) {
	text := "@u = {{nowhere}}\n###\nGET https://h/\n\n###\nGET https://h/{{u}}\n"
	read := input.Read(text, input.Options{})
	if request.HasErrors(read.Diagnostics) || len(read.Requests) != 1 {
		t.Errorf("%d requests, %v", len(read.Requests), read.Diagnostics)
	}
}

func TestReadArchive(t *testing.T) {
	text := `{"log": {"entries": [{"request": {"method": "GET", "url": "http://h/1"}}, {"request": {"method": "GET", "url": "http://h/2"}}]}}`
	read, err := input.ReadArchive(strings.NewReader(text), input.Options{URL: "h/2", ParseOptions: input.ParseOptions{Scheme: "https"}})
	if err != nil || len(read.Requests) != 1 || read.Numbers[0] != 2 {
		t.Fatal(read, err)
	}
	if url := read.Requests[0].URL().String(); url != "https://h/2" {
		t.Error(url)
	}
}

// What is nearly always a misreading is warned about, whatever the input is.
func TestMisreadingsAreWarnedAbout(t *testing.T) {
	for kind, text := range map[parser.Kind]string{
		parser.Wire:     "POST / HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{\"a\": }\n",
		parser.HTTPFile: "POST https://a.example/\nContent-Type: application/json\n\n{\"a\": }\n",
		parser.Curl:     "curl https://a.example/ --json '{\"a\": }'",
		parser.HAR:      `{"log":{"entries":[{"request":{"method":"POST","url":"https://a.example/","headers":[],"postData":{"mimeType":"application/json","text":"{\"a\": }"}}}]}}`,
	} {
		in := input.Read(text, input.Options{Kind: kind})
		found := slices.IndexFunc(in.Diagnostics, func(d request.Diagnostic) bool { return d.Code == "invalid-json" })
		if found < 0 || len(in.Requests) != 1 {
			t.Errorf("%s: %+v", kind, in.Diagnostics)
			continue
		}
		if at := in.Diagnostics[found].Range; kind != parser.HAR && text[at.Start:at.End] != "}" {
			t.Errorf("%s: the fault is said to be %q", kind, text[at.Start:at.End])
		}
	}
}
