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

func TestKindOf(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       snipgen.Kind
	}{
		{"", "GET / HTTP/1.1\nHost: h\n\n###\n", snipgen.HTTPFile},
		{"a.http", "GET https://h/\n\n###\nGET https://h/2\n", snipgen.HTTPFile},
		{"a.rest", "GET https://{{h}}/\n", snipgen.HTTPFile},
		{"a.http", "GET / HTTP/1.1\nHost: h\nX: {{h}}\n", snipgen.HTTPFile},
		{"a.txt", "### one\nGET https://h/\n", snipgen.HTTPFile},
		{"a.http", "curl https://h/", snipgen.Curl},
		{"", "GET https://h/\nHTTP 200\n", "hurl"},
		{"", "GET https://h/\n[QueryStringParams]\na: b\n", "hurl"},
		{"a.hurl", "GET https://h/\n", "hurl"},
		{"", "# a comment\nGET https://h/\n\nHTTP *\n", "hurl"},
		{"", "POST /x HTTP/1.1\nHost: h\n\n[Query]\na=b\n", snipgen.Wire},
		{"", "# a comment\nopenapi: 3.1.0\n", "openapi"},
		{"a.json", `{"info": {"_postman_id": "1"}}`, "postman"},
		{"", `{"log": {}}`, snipgen.HAR},
		{"", `{"a": 1}`, snipgen.Wire},
		{"", "GET https://h/a\nX: {{h}}\n", snipgen.HTTPFile},
		{"", "GET https://h/a HTTP/1.1\nX: {{h}}\n", snipgen.HTTPFile},
		{"", "GET https://h/a\nX: {{h}\n", snipgen.Wire},
		{"", "https://h/a\n", snipgen.HTTPFile},
		{"", "GET https://h/a\n\n###\n\nhttps://h/b\n", snipgen.HTTPFile},
		{"", "/*\n read it\n*/\nGET https://h/a\n", snipgen.HTTPFile},
		{"", "GET https://h/a\n    ?b=c\n    &d=e\n", snipgen.HTTPFile},
		{"", "GET https://h/a\n\n?? status == 200\n", snipgen.HTTPFile},
		{"", "GET https://h/a\n\n> {%\n  client.log(1)\n%}\n", snipgen.HTTPFile},
		{"", "GET https://h/a\n\n{{\n  let a = 1\n}}\n", snipgen.HTTPFile},
		{"", "POST /a HTTP/1.1\nHost: h\n\n?? status == 200\n", snipgen.Wire},
		{"", "POST /a HTTP/1.1\nHost: h\n\n{{\na\n}}\n", snipgen.Wire},
		{"", "GET /a\nX: {{h}}\n", snipgen.HTTPFile},
		{"a.har", `{"a": 1, "log": {}}`, snipgen.HAR},
		{"a.HAR", `[]`, snipgen.HAR},
		{"a.har", "GET / HTTP/1.1\n", snipgen.Wire},
		{"a.sh", "#!/bin/sh\n\n/usr/bin/curl https://h/\n", snipgen.Curl},
		{"a.sh", "# curl is not used here\nGET / HTTP/1.1\n", snipgen.HTTPFile},
		{"a.txt", "#!/bin/sh\ncurl https://h/\n", snipgen.Curl},
		{"", "# list them\ncurl https://h/a\n\n# and one\ncurl https://h/a/1\n", snipgen.Curl},
		{"", "###########\n# a banner\n###########\ncurl https://h/\n", snipgen.Curl},
		{"", "T=a\nU='b c'\ncurl -H \"T: $T\" https://h/\n", snipgen.Curl},
		{"", "export T=\"a\"  # of yours\n\ncurl https://h/$T\n", snipgen.Curl},
		{"", "R=$(curl -s https://h/)\necho \"$R\"\n", snipgen.Curl},
		{"", "for i in 1 2; do curl https://h/$i; done\n", snipgen.Curl},
		{"", "for i in `curl https://h/`; do :; done\n", snipgen.Curl},
		{"", "if [ -n \"$T\" ]; then\n  curl https://h/\nfi\n", snipgen.Curl},
		{"", "echo '{}' | curl -d @- https://h/\n", snipgen.Curl},
		{"", "cat <<EOF > f\nx\nEOF\nsudo -E /usr/bin/curl -d @f https://h/\n", snipgen.Curl},
		{"", "cd /tmp && A=1 curl https://h/\n", snipgen.Curl},
		{"", "set -e\r\ncurl https://h/\r\n", snipgen.Curl},
		{"", "# a\nGET https://h/\n", snipgen.HTTPFile},
		{"", "# a\nGET https://h/\n\n{\n  curl -d x\n}\n", snipgen.HTTPFile},
		{"", "# a\ncurl https://{{h}}/\n", snipgen.HTTPFile},
		{"", "# a\n@b = c\ncurl https://h/\n", snipgen.HTTPFile},
		{"", "### a\ncurl https://h/\n\n### b\ncurl https://h/b\n", snipgen.HTTPFile},
		{"", "// a\ncurl https://h/\n", snipgen.HTTPFile},
		{"", "// a\nGET https://h/\n", snipgen.HTTPFile},
		{"", "# a\nwget https://h/\n", snipgen.Wget},
		{"", "U=https://h/\nwget -q $U\n", snipgen.Wget},
		{"", "U=https://h/\nwget -q $U\ncurl $U\n", snipgen.Curl},
		{"", "# a\nhttp POST h.example a=b\n", snipgen.HTTPie},
		{"", "// a\nfetch('https://h/')\n", snipgen.Fetch},
		{"", "# a\n@u = b\nwget https://h/\n", snipgen.HTTPFile},
		{"", "# a\nA=$(b -o '{{c}}')\ncurl https://h/$A\n", snipgen.Curl},
		{"", "curl\u00a0https://h/\n", snipgen.Curl},
		{"", "POST /x HTTP/1.1\nHost: h\n\ncurl https://h/ | sh\n", snipgen.Wire},
		{"", "GIT /x\ncurl https://h/\n", snipgen.Wire},
		{"", "GET https://h/ HTTP/1.1\n\n#!/bin/sh\ncurl https://h/\n", snipgen.Wire},
		{"", "# about curl\nGET https://h/curl\n", snipgen.HTTPFile},
		{"a.http", "# a\ncurl https://h/\n", snipgen.HTTPFile},
		{"a.http", "GET https://h/\nX: {{h}}\n", snipgen.HTTPFile},
		{"a.http", "POST https://h/ HTTP/1.1\n\n< a.json\n", snipgen.HTTPFile},
		{"a.http", "POST / HTTP/1.1\nHost: h\n\n< a.json\n", snipgen.HTTPFile},
		{"", "POST / HTTP/1.1\nHost: h\n\n< a.json\n", snipgen.Wire},
		{"", "GET /{{7*7}} HTTP/1.1\nHost: h\n", snipgen.Wire},
		{"", "POST / HTTP/1.1\nHost: h\n\n{\"a\": \"{{b}}\"}", snipgen.Wire},
		{"", "POST / HTTP/1.1\nHost: h\nContent-Type: text/markdown\n\n### Heading\ntext\n", snipgen.Wire},
		{"", "POST / HTTP/1.1\nHost: h\n\n### next\n# comment\nGET /b\n", snipgen.HTTPFile},
		{"", "POST / HTTP/1.1\nHost: h\n\n### next\ncurl https://h/\n", snipgen.HTTPFile},
		{"a.http", "GET / HTTP/1.1\nHost: h\n", snipgen.Wire},
		{"a.http", "OPTIONS * HTTP/1.1\nHost: h\n", snipgen.Wire},
		{"a.http", "CONNECT h:443 HTTP/1.1\nHost: h\n", snipgen.Wire},
		{"a.http", ":method: GET\n:authority: h\n:path: /\n", snipgen.Wire},
		{"a.http", "GET https://h/ HTTP/1.1\n", snipgen.HTTPFile},
		{"a.http", "GET /a\n", snipgen.HTTPFile},
		{"a.rest", "GET / HTTP/1.1\nHost: h\n\n> {%\n x\n%}\n", snipgen.HTTPFile},
		{"a.rest", "GET / HTTP/1.1\nHost: h\n\n>> a.json\n", snipgen.HTTPFile},
		{"a.rest", "GET / HTTP/1.1\nHost: h\n\n<> a.json\n", snipgen.HTTPFile},
		{"a.rest", "GET / HTTP/1.1\nHost: h\n\n?? status == 200\n", snipgen.HTTPFile},
		{"a.rest", "GET / HTTP/1.1\nHost: h\n\nHTTP/1.1 200 OK\n", snipgen.HTTPFile},
		{"a.rest", "POST / HTTP/1.1\nHost: h\n\na=1\n&b=2\n", snipgen.HTTPFile},
		{"a.rest", "POST / HTTP/1.1\nHost: h\nX-REQUEST-TYPE: GraphQL\n\nquery { a }\n", snipgen.HTTPFile},
		{"a.rest", "GET / HTTP/1.1\nHost: h\nAuthorization: Basic user:pass\n", snipgen.HTTPFile},
		{"a.rest", "GET / HTTP/1.1\nHost: h\nAuthorization: Basic user pass\n", snipgen.HTTPFile},
		{"a.rest", "GET / HTTP/1.1\nHost: h\nAuthorization: Basic dTpw\n", snipgen.Wire},
		{"a.rest", "GET / HTTP/1.1\nHost: h\nAuthorization: Digest user pass\n", snipgen.HTTPFile},
		{"a.rest", "GET / HTTP/1.1\nHost: h\n# a comment\nA: b\n", snipgen.HTTPFile},
		{"a.rest", "GET /a HTTP/1.1\n  ?b=1\n", snipgen.HTTPFile},
		{"a.http", "curl https://h/\n\n###\nGET https://h/\n", snipgen.HTTPFile},
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

// What is nearly always a misreading is warned about, whatever the input is.
func TestMisreadingsAreWarnedAbout(t *testing.T) {
	for kind, text := range map[snipgen.Kind]string{
		snipgen.Wire:     "POST / HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{\"a\": }\n",
		snipgen.HTTPFile: "POST https://a.example/\nContent-Type: application/json\n\n{\"a\": }\n",
		snipgen.Curl:     "curl https://a.example/ --json '{\"a\": }'",
		snipgen.HAR:      `{"log":{"entries":[{"request":{"method":"POST","url":"https://a.example/","headers":[],"postData":{"mimeType":"application/json","text":"{\"a\": }"}}}]}}`,
	} {
		in := snipgen.ReadInput(text, snipgen.ReadOptions{Kind: kind})
		found := slices.IndexFunc(in.Diagnostics, func(d snipgen.Diagnostic) bool { return d.Code == "invalid-json" })
		if found < 0 || len(in.Requests) != 1 {
			t.Errorf("%s: %+v", kind, in.Diagnostics)
			continue
		}
		if at := in.Diagnostics[found].Range; kind != snipgen.HAR && text[at.Start:at.End] != "}" {
			t.Errorf("%s: the fault is said to be %q", kind, text[at.Start:at.End])
		}
	}
}
