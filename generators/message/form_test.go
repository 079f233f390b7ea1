package message_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"snipgen/generators/message"
	"snipgen/parser/curl"
	"snipgen/parser/har"
	"snipgen/parser/httpfile"
	"snipgen/request"
)

// read reads the one request of a .http file, a curl command or an archive.
func read(t *testing.T, input string) *request.Request {
	t.Helper()
	var requests []*request.Request
	var found []request.Diagnostic
	switch {
	case strings.HasPrefix(input, "{"):
		requests, found = har.Parse(`{"log": {"entries": [{"request": `+input+`}]}}`, har.Options{})
	case strings.HasPrefix(input, "curl"):
		requests, found = curl.Parse(input, curl.Options{})
	default:
		document, notes := httpfile.Parse(input, httpfile.Options{Unchecked: true})
		requests, found = document.Requests, notes
	}
	if len(requests) != 1 {
		t.Fatalf("%q is not read: %v", input, found)
	}
	return requests[0]
}

func TestRaw(t *testing.T) {
	for _, c := range []struct {
		name, input string
		options     message.Options
		want        string
		notes       string
		equivalent  bool
	}{
		{"default scheme", "GET https://h.example/a?b", message.Options{}, "GET /a?b HTTP/1.1\r\nHost: h.example\r\n\r\n", "", false},
		{"this machine", "GET http://localhost:80/ HTTP/1.0", message.Options{}, "GET / HTTP/1.0\r\nHost: localhost:80\r\n\r\n", "", false},
		{"another scheme", "GET http://h.example/?", message.Options{}, "GET http://h.example/? HTTP/1.1\r\nHost: h.example\r\n\r\n", "info absolute-form", true},
		{"another scheme, exact", "GET http://h.example/?", message.Options{Exact: true}, "GET /? HTTP/1.1\r\nHost: h.example\r\n\r\n", "", false},
		{"another Host", "GET https://h.example/\nA: 1\nHost: x\nA: 2", message.Options{}, "GET https://h.example/ HTTP/1.1\r\nA: 1\r\nHost: x\r\nA: 2\r\n\r\n", "warning absolute-form", false},
		{"another Host, exact", "GET https://h.example/\nA: 1\nHost: x", message.Options{Exact: true}, "GET / HTTP/1.1\r\nA: 1\r\nHost: x\r\n\r\n", "", false},
		{"empty body", "POST https://h.example/\nContent-Length: 0\n\n", message.Options{}, "POST / HTTP/1.1\r\nHost: h.example\r\nContent-Length: 0\r\n\r\n", "", false},
		{"body", "POST https://h.example/\nEmpty:\n\na\n< {% x %}", message.Options{}, "POST / HTTP/1.1\r\nHost: h.example\r\nEmpty: \r\nContent-Length: 1\r\n\r\na", "", false},
		{"HTTP/2", "GET https://h.example/ HTTP/2", message.Options{}, "GET / HTTP/1.1\r\nHost: h.example\r\n\r\n", "info http-version", false},
		{"CONNECT", "CONNECT h.example:443", message.Options{}, "CONNECT h.example:443 HTTP/1.1\r\nHost: h.example:443\r\n\r\n", "", false},
		{"OPTIONS", "OPTIONS *\nHost: h.example", message.Options{}, "OPTIONS * HTTP/1.1\r\nHost: h.example\r\n\r\n", "", false},
	} {
		w, _ := message.Lookup("raw")
		text, err := w.Write(read(t, c.input), c.options)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if notes := codesOf(text.Notes); text.Code != c.want || notes != c.notes || text.Equivalent != c.equivalent {
			t.Errorf("%s: got %q, %q, %t", c.name, text.Code, notes, text.Equivalent)
		}
	}
}

func codesOf(found []request.Diagnostic) string {
	var out []string
	for _, d := range found {
		out = append(out, string(d.Severity)+" "+d.Code)
	}
	return strings.Join(out, ", ")
}

// Text that means something in .http files is kept apart, in the way that is
// easiest to read.
func TestFile(t *testing.T) {
	const post = "POST https://h.example/\n"
	for _, c := range []struct{ name, input, want string }{
		{"plain", "### a b\n" + post + "A: 1\n\n{\n}\n", "### a b\n" + post + "A: 1\n\n{\n}\n"},
		{"a word for a name", "# @name login\n" + post, "### login\n# @name login\n" + post},
		{"braces", `curl https://h.example/%7B -d '{{a}} {{{b'`, "###\n@brace = {\nPOST https://h.example/%7B\nContent-Type: application/x-www-form-urlencoded\n\n{{brace}}{a}} {{brace}}{{brace}}{b\n"},
		{"a brace before a reference", post + "A: {{{a}}\n\n{{{a}}}", "###\n@brace = {\n" + post + "A: {{brace}}{{a}}\n\n{{brace}}{{a}}}\n"},
		{"a variable of that name", post + "A: {{brace}}\n\n{{{a}}", "###\n@brace2 = {\n" + post + "A: {{brace}}\n\n{{brace2}}{{a}}\n"},
		{"separators and scripts", `{"method": "POST", "url": "https://h.example/", "postData": {"text": "### a\n< b\n> {% c %}\n\nHTTP/1.1 200 OK\n<d>\n# e"}}`,
			"###\n@empty =\n" + post + "\n{{empty}}### a\n{{empty}}< b\n{{empty}}> {% c %}\n\n{{empty}}HTTP/1.1 200 OK\n<d>\n{{empty}}# e\n"},
		{"blank lines at the ends", `{"method": "POST", "url": "https://h.example/", "postData": {"text": "\n a \n"}}`, "###\n@empty =\n" + post + "\n{{empty}}\n a \n{{empty}}\n"},
		{"CRLF", `{"method": "POST", "url": "https://h.example/", "postData": {"text": "a\r\nb"}}`, "###\r\nPOST https://h.example/\r\n\r\na\r\nb\r\n"},
		{"line ends of two kinds", `{"method": "POST", "url": "https://h.example/", "postData": {"text": "a\r\nb\n"}}`, "###\n" + post + "Content-Length: 5\n\na\r\nb\n\n"},
		{"bytes", `{"method": "POST", "url": "https://h.example/", "postData": {"encoding": "base64", "text": "gP8KCg=="}}`, "###\n" + post + "Content-Length: 4\n\n\x80\xff\n\n\n"},
		{"a form over lines", `{"method": "POST", "url": "https://h.example/", "headers": [{"name": "Content-Type", "value": "application/x-www-form-urlencoded"}], "postData": {"text": "a=1\n&b=2"}}`,
			"###\n" + post + "Content-Type: application/x-www-form-urlencoded\nContent-Length: 8\n\na=1\n&b=2\n"},
		{"references", "GET {{u}}/{{$guid}}?a={{$processEnv A}}&b={{$datetime \"YYYY MM\" -1 d}}\nAuthorization: Basic {{u}} {{p}}\nX: {{$randomInt 1 9}}{{$timestamp}}\n\n< ./a b.txt",
			"###\nGET {{u}}/{{$guid}}?a={{$processEnv A}}&b={{$datetime \"YYYY MM\" -1 d}}\nAuthorization: Basic {{u}}:{{p}}\nX: {{$randomInt 1 9}}{{$timestamp}}\n\n< ./a b.txt\n"},
		{"a file that looks like a script", "curl https://h.example/ --json @a.js", "###\n@empty =\n" + post + "Content-Type: application/json\nAccept: application/json\n\n< a.js{{empty}}\n"},
		{"multipart", "curl https://h.example/ -H 'Content-Type: multipart/form-data; boundary=b' --data-binary $'--b\\r\\nContent-Disposition: form-data; name=\"a\"\\r\\n\\r\\n1\\r\\n--b--\\r\\n'",
			"###\n@empty =\n" + post + "Content-Type: multipart/form-data; boundary=b\n\n--b\nContent-Disposition: form-data; name=\"a\"\n\n1\n--b--\n{{empty}}\n"},
	} {
		text, err := forms[1].write(read(t, c.input))
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
		} else if got := strings.TrimPrefix(text.Code, "###\n"); got != strings.TrimPrefix(c.want, "###\n") {
			t.Errorf("%s: got\n%s\nwant\n%s", c.name, text.Code, c.want)
		}
	}
}

// Settings that the input asks for are comments of the file.
func TestFileOptions(t *testing.T) {
	w, _ := message.Lookup("file")
	r := read(t, "GET https://h.example/")
	for timeout, want := range map[int]string{0: "map[]", 2000: "map[timeout:2000ms]", 1: "map[timeout:1ms]"} {
		text, err := w.Write(r, message.Options{Timeout: timeout})
		if err != nil {
			t.Fatal(err)
		}
		if got := mapOf(read(t, text.Code).Options); got != want {
			t.Errorf("%s: got %s, want %s", text.Code, got, want)
		}
	}
	text, _ := w.Write(r, message.Options{NoFollow: true})
	if got := mapOf(read(t, text.Code).Options); got != "map[follow:false]" {
		t.Errorf("%s: got %s", text.Code, got)
	}
}

func mapOf(m map[string]string) string {
	if m == nil {
		m = map[string]string{}
	}
	out, _ := json.Marshal(m)
	return "map[" + strings.Trim(strings.ReplaceAll(string(out), `"`, ""), "{}") + "]"
}

// What a form cannot hold is refused, with what can.
func TestRefusals(t *testing.T) {
	for _, c := range []struct{ name, form, input, code string }{
		{"variable", "raw", "GET https://h.example/{{a}}", "unresolved-reference"},
		{"variable", "har", "GET https://h.example/\nX: {{a}}{{b}}", "unresolved-reference, unresolved-reference"},
		{"encoded variable", "har", "GET https://h.example/\nAuthorization: Basic {{a}} b", "unresolved-reference"},
		{"file", "raw", "POST https://h.example/\n\n< a", "unresolved-reference"},
		{"computed", "har", "GET https://h.example/{{$guid}}", "unresolved-reference"},
		{"environment", "raw", "GET https://h.example/{{$processEnv A}}", "unresolved-reference"},
		{"value that is not UTF-8", "har", "GET https://h.example/\nX: \xe9", "not-unicode"},
		{"scheme of CONNECT", "raw", `{"method": "CONNECT", "url": "http://h.example:443"}`, "not-kept"},
		{"scheme of CONNECT", "file", `{"method": "CONNECT", "url": "http://h.example:443"}`, "not-kept"},
		{"a form over lines, of a length not known", "file", "curl.exe https://h.example/ `\n -d \"a=1\n&b=$a\"", "not-kept"},
		{"a method like a comment", "raw", `{"method": "#", "url": "https://h.example/"}`, "not-kept"},
		{"a method like a comment", "file", `{"method": "##", "url": "https://h.example/"}`, "not-kept"},
		{"a method of another protocol", "file", `{"method": "GRPC", "url": "https://h.example/"}`, "not-kept"},
		{"a field that marks GraphQL", "file", `{"method": "POST", "url": "https://h.example/", "headers": [{"name": "X-Request-Type", "value": "GraphQL"}], "postData": {"text": "{}"}}`, "not-kept"},
		{"bytes with a separator", "file", `{"method": "POST", "url": "https://h.example/", "postData": {"encoding": "base64", "text": "/wojIyMNCg=="}}`, ""},
		{"a separator where lines join", "file", `{"method": "POST", "url": "https://h.example/", "headers": [{"name": "Content-Type", "value": "multipart/form-data; boundary=b"}], "postData": {"text": "\n### a\n"}}`, "not-kept"},
	} {
		f := forms[map[string]int{"raw": 0, "file": 1, "har": 2}[c.form]]
		text, err := f.write(read(t, c.input))
		var refusal *message.Refusal
		if !errors.As(err, &refusal) {
			if c.code != "" {
				t.Errorf("%s as %s: written as %q", c.name, c.form, text.Code)
			}
			continue
		}
		var codes []string
		for _, d := range refusal.Reasons {
			codes = append(codes, d.Code)
			if d.Hint == "" || d.Severity != request.Error || d.Range.Len() == 0 {
				t.Errorf("%s as %s: no hint or no place: %+v", c.name, c.form, d)
			}
		}
		if got := strings.Join(codes, ", "); got != c.code {
			t.Errorf("%s as %s: %s", c.name, c.form, got)
		}
	}
}

// An archive has all members that the format asks for, so that other programs
// take it.
func TestArchiveIsComplete(t *testing.T) {
	text, err := forms[2].write(read(t, "POST https://h.example/a?b=c%20d\nCookie: e=f\nContent-Type: application/x-www-form-urlencoded\n\ng=h+i"))
	if err != nil {
		t.Fatal(err)
	}
	var archive struct{ Log map[string]any }
	if err := json.Unmarshal([]byte(text.Code), &archive); err != nil {
		t.Fatal(err)
	}
	entry := archive.Log["entries"].([]any)[0].(map[string]any)
	for _, c := range []struct {
		object any
		names  string
	}{
		{archive.Log, "version creator entries"},
		{archive.Log["creator"], "name version"},
		{entry, "startedDateTime time request response cache timings"},
		{entry["request"], "method url httpVersion cookies headers queryString postData headersSize bodySize"},
		{entry["response"], "status statusText httpVersion cookies headers content redirectURL headersSize bodySize"},
		{entry["timings"], "send wait receive"},
	} {
		for name := range strings.SplitSeq(c.names, " ") {
			if _, ok := c.object.(map[string]any)[name]; !ok {
				t.Errorf("no %s in %v", name, c.object)
			}
		}
	}
	for _, want := range []string{`"name": "b",`, `"value": "c d"`, `"name": "e",`, `"value": "h i"`, `"text": "g=h+i"`, `"bodySize": 5`} {
		if !strings.Contains(text.Code, want) {
			t.Errorf("no %s in %s", want, text.Code)
		}
	}
}
