package message_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"snipgen/conformance/golden"
	"snipgen/parser"
	"snipgen/parser/curl"
	"snipgen/parser/har"
	"snipgen/parser/httpfile"
	"snipgen/request"
)

// throughAll writes each request in each form, and what is read of that in
// each form again: whatever is written is the same request.
func throughAll(t *testing.T, requests []*request.Request) {
	for _, r := range requests {
		for _, f := range forms {
			again := f.through(t, r)
			if again == nil {
				continue
			}
			for _, g := range forms {
				g.through(t, again)
			}
		}
	}
}

func addFiles(f *testing.F, pattern string) {
	files, _ := filepath.Glob(pattern)
	if len(files) == 0 {
		f.Fatalf("nothing in %s", pattern)
	}
	for _, file := range files {
		if input, err := os.ReadFile(file); err == nil && len(input) < 4096 {
			f.Add(string(input))
		}
	}
}

func FuzzWire(f *testing.F) {
	addFiles(f, "../../testdata/requests/*.http")
	f.Add("OPTIONS * HTTP/1.0\r\nHost: h.example:80\r\n\r\n")
	f.Add("POST http://h.example/{{a}}?{{{b HTTP/2\r\nHost: h\r\nX: {{\r\nAuthorization: Basic a:b\r\n\r\n### a\n< b\n> {%\n\n")
	f.Fuzz(func(t *testing.T, input string) {
		requests, _ := parser.Parse(input, parser.Options{All: true})
		throughAll(t, requests)
	})
}

func FuzzFile(f *testing.F) {
	files, _ := filepath.Glob("../../parser/httpfile/testdata/files/*.http")
	for _, file := range files {
		input, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		for block := range strings.SplitSeq(string(input), "\n###") {
			f.Add("###" + block)
		}
	}
	f.Add("### {{brace}}{{empty}}\nPOST {{u}}/{{{v}}/{{$randomInt 1 2}}?{{$datetime 'a \"b' -1 d}}\nAuthorization: Basic {{a}}:b{{$processEnv C}}\n\n{{{w}}\n< ./f.js\n\n> {{x}}\n")
	f.Fuzz(func(t *testing.T, input string) {
		document, _ := httpfile.Parse(input, httpfile.Options{Unchecked: true, Curl: func(command string) ([]*request.Request, []request.Diagnostic) {
			return curl.Parse(command, curl.Options{})
		}})
		throughAll(t, document.Requests)
	})
}

func FuzzCurl(f *testing.F) {
	f.Add("curl -X '#A' 'https://u:p@h.example/a?b#c' -H 'Host: x' -H 'X;' -H 'Transfer-Encoding: chunked' --data-binary @f.bin -b a=b -L -m 5 -k")
	f.Add("curl https://h.example/ -u \"a:$P\" -F 'a=@b.js' -F 'c={{d}}' --request-target '*' -X OPTIONS --http2")
	f.Add("curl http://h.example:443/$A -d \"$B\" -d @c --json '{\"a\":{{' -G")
	f.Fuzz(func(t *testing.T, input string) {
		requests, _ := curl.Parse(input, curl.Options{})
		throughAll(t, requests)
	})
}

func FuzzHAR(f *testing.F) {
	text, err := os.ReadFile("../../testdata/golden/http/har.txtar")
	if err != nil {
		f.Fatal(err)
	}
	archives, err := golden.Parse(text)
	if err != nil {
		f.Fatal(err)
	}
	for _, c := range archives.Full {
		f.Add(c.Code())
	}
	f.Add(`{"log": {"entries": [{"request": {"method": "#", "url": "http://h.example?", "comment": "a\n### b", "headers": [{"name": "Host", "value": ""}, {"name": "&x", "value": "{{"}], "postData": {"mimeType": "multipart/form-data", "params": [{"name": "a", "fileName": "b.js"}]}}}]}}`)
	f.Fuzz(func(t *testing.T, input string) {
		requests, _ := har.Parse(input, har.Options{})
		throughAll(t, requests)
	})
}
