package httpfile

import (
	"encoding/base64"
	"os"
	"strings"
	"testing"

	"snipgen/request"
)

// readCurl is a reader of curl commands with single quotes and the flags
// that the tests use.
func readCurl(command string) ([]*request.Request, []request.Diagnostic) {
	r := &request.Request{Method: "GET", Scheme: "https", Authority: request.Text("example.com", request.Range{}), Path: request.Text("/", request.Range{})}
	words := curlWords(command)
	for i := 1; i < len(words); i++ {
		word := words[i]
		if strings.HasPrefix(word.String(), "-") && i+1 < len(words) {
			i++
			curlFlag(r, word.String(), words[i])
			continue
		}
		r.TargetRange = word.Range
		rest := strings.TrimPrefix(word.String(), "https://")
		authority, path, _ := strings.Cut(rest, "/")
		r.Scheme, r.Authority, r.Path = "https", request.Text(authority, word.Range), request.Text("/"+path, word.Range)
	}
	return []*request.Request{r}, []request.Diagnostic{{Severity: request.Info, Code: "of-curl", Range: request.Range{End: min(len("curl"), len(command))}}}
}

func curlFlag(r *request.Request, flag string, v request.Value) {
	name, value, _ := strings.Cut(v.String(), ": ")
	switch flag {
	case "-X":
		r.Method, r.MethodRange = v.String(), v.Range
	case "-u":
		token := base64.StdEncoding.EncodeToString([]byte(v.String()))
		r.Fields = append(r.Fields, request.Field{Name: "Authorization", Value: request.Text("Basic "+token, v.Range)})
	case "-H":
		r.Fields = append(r.Fields, request.Field{Name: name, Value: request.Text(value, v.Range)})
	case "-d":
		r.Body = request.Body{Content: v, Present: true}
	}
}

func curlWords(s string) []request.Value {
	var out []request.Value
	for pos := 0; pos < len(s); {
		end, skip := pos, 1
		if s[pos] == '\'' {
			pos++
			end = pos + strings.IndexByte(s[pos:]+"'", '\'')
		} else if n := strings.IndexAny(s[pos:], " \n\\"); n >= 0 {
			end = pos + n
		} else {
			end = len(s)
		}
		if end > pos {
			out = append(out, request.Text(s[pos:end], request.Range{Start: pos, End: end}))
		}
		pos = end + skip
	}
	return out
}

func TestCurl(t *testing.T) {
	const command = "curl -X {{method}} -u {{user}}:{{password}} 'https://{{host}}/a?{{q}}' -H 'X-A: x0x {{%v}}'\n\n> after.js\n"
	o := Options{Curl: readCurl, Vars: map[string]string{"method": "PUT", "host": "h.example", "v": "a b"}}
	input := "###\n" + command
	doc, found := Parse(input, o)
	checkRanges(t, input, doc, found)
	got := dump(input, doc, found)
	for _, part := range []string{
		`method PUT @12 "{{method}}"`, `origin "https" "h.example"`, `path "/a"`, `query var(q)`,
		`field Authorization: "Basic " + base64(var(user) + ":" + var(password))`, `field X-A: "x0x a%20b"`,
		`info of-curl [] @4 "curl"`, `info left-out [] @97 "> after.js"`,
	} {
		if !strings.Contains(got, part) {
			t.Errorf("no %s in\n%s", part, got)
		}
	}
}

// A curl command without a reader of them is an error, and so is a method
// that is not known.
func TestCurlErrors(t *testing.T) {
	if _, found := Parse("curl https://h.example/", Options{Files: os.DirFS("testdata")}); len(found) != 1 || found[0].Code != "curl-command" {
		t.Error(found)
	}
	_, found := Parse("curl -X {{m}} https://h.example/", Options{Curl: readCurl})
	if !request.HasErrors(found) {
		t.Error(found)
	}
}
