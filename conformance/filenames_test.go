package conformance_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"snipgen/conformance"
	"snipgen/request"
)

// TestFileNames runs snippets that read files whose names mean more than a file
// to some language or client: what arrives is what the file of that name holds.
func TestFileNames(t *testing.T) {
	dir := t.TempDir()
	v := &conformance.Values{Of: valueOf, Files: os.DirFS(dir)}
	var all []conformance.Named
	for _, name := range []string{"-", "--help", "@x", "~", "data:,x", "php:", "http:", "0", "|id", ">x", "a;type=b", "a,b", `a"b`, "a'b", "{a,b}", "[1-2]", "$HOME", "`id`", "%41", "C:x", `a\b`} {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte("\x89content of "+name), 0o600); err != nil {
			t.Fatal(err)
		}
		v.Links = append(v.Links, path)
		for place, r := range reading(name) {
			if n := "file " + place + " " + name; matches(*requestFlag, strings.ReplaceAll(n, "/", "_")) {
				all = append(all, conformance.Named{Name: n, Request: r, Values: v})
			}
		}
	}
	prove(t, all, func(target string) bool { return !strings.HasPrefix(target, "javascript/") })
}

// reading are requests that read a file, by the place of its content.
func reading(name string) map[string]*request.Request {
	file := request.Segment{Kind: request.File, Text: name}
	with := func(kind string, content ...request.Segment) *request.Request {
		return &request.Request{
			Method: "POST", Scheme: "https", Authority: request.Text("example.com", request.Range{}), Path: request.Text("/", request.Range{}),
			Fields: []request.Field{{Name: "Content-Type", Value: request.Text(kind, request.Range{})}},
			Body:   request.Body{Content: request.Join(content, request.Range{}), Present: true},
		}
	}
	head := "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"q.png\"\r\nContent-Type: image/png\r\n\r\n"
	return map[string]*request.Request{
		"whole": with("image/png", file),
		"part":  with("multipart/form-data; boundary=b", request.Segment{Text: head}, file, request.Segment{Text: "\r\n--b--\r\n"}),
	}
}
