package httpfile

import (
	"strings"
	"testing"
	"testing/fstest"

	"snipgen/parser/curl"
	"snipgen/request"
)

// A reference may stand in for a port; a word may not.
func TestPortOfCurl(t *testing.T) {
	o := Options{Vars: map[string]string{"p": "81"}, Curl: func(command string) ([]*request.Request, []request.Diagnostic) {
		return curl.Parse(command, curl.Options{PortWords: true})
	}}
	for input, want := range map[string]string{
		"curl {{host}}:{{port}}/a":              "GET var(host) + \":\" + var(port) + \"/a\"\ninfo scheme-in-variable 1:6",
		"curl https://h.example:{{p}}/a":        "GET \"https://h.example:81/a\"",
		"curl https://h.example:{{port}}/{{a}}": "GET \"https://h.example:\" + var(port) + \"/\" + var(a)",
		"curl https://h.example:abc/":           "error invalid-host 1:14",
	} {
		if got := summary(input, o); got != want {
			t.Errorf("%s\ngot\n%s\nwant\n%s", input, got, want)
		}
	}
}

// Commands read by the reader of curl commands itself: references come back
// in the host, in credentials, in bodies, and files obey the rules of bodies.
func TestRealCurl(t *testing.T) {
	o := Options{Files: fstest.MapFS{"a.bin": {Data: []byte("bytes")}}, Vars: map[string]string{"f": "a.bin"}}
	o.Curl = func(command string) ([]*request.Request, []request.Diagnostic) {
		return curl.Parse(command, curl.Options{PortWords: true})
	}
	input := "# @timeout 3\ncurl -L -u '{{user}}:{{pass}}' \\\n  -H \"X-A: {{a}} b\" \\\n  --data-binary @{{f}} \\\n  'https://{{host}}/p?q={{q}}'\n"
	doc, found := Parse(input, o)
	checkRanges(t, input, doc, found)
	got := dump(input, doc, found)
	for _, want := range []string{
		"option follow=true", "option timeout=3000ms", `origin "https" var(host)`, `path "/p"`, `query "q=" + var(q)`,
		`Authorization: "Basic " + base64(var(user) + ":" + var(pass))`, `X-A: var(a) + " b"`, `body file(a.bin)`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
	for _, path := range []string{"../a.bin", "no.bin"} {
		_, found := Parse("curl --data-binary @"+path+" https://h.example/", o)
		if !request.HasErrors(found) {
			t.Error(path, "is no error")
		}
	}
}
