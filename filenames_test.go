package snipgen_test

import (
	"strings"
	"testing"

	"snipgen"
	"snipgen/request"
)

// TestFileNamesInCode: no target prints a name of a file that its language, or
// a client, would read as more than a path.
func TestFileNamesInCode(t *testing.T) {
	for _, name := range []string{"expect://id", "data:,x", "php://input", "phar://a.b", "compress.zlib://a", "glob://x", "http://h/x", "-", "-o", "~root", "|id", "NUL", "C:x"} {
		for place, r := range filesNamed(name) {
			for _, info := range snipgen.Targets() {
				if !info.Message {
					checkFileName(t, name+" as "+place+" with "+info.ID, info.ID, name, r)
				}
			}
		}
	}
}

func checkFileName(t *testing.T, about, target, name string, r *snipgen.Request) {
	t.Helper()
	result, err := snipgen.New().Render(r, target, snipgen.Options{})
	switch {
	case err != nil && isSound(err):
	case err != nil:
		t.Errorf("%s: %v", about, err)
	case !strings.Contains(result.Code, "./"+name) || strings.Count(result.Code, "./"+name) != strings.Count(withoutFlags(result.Code), name):
		t.Errorf("%s:\n%s", about, result.Code)
	}
}

// withoutFlags is code in which a hyphen is part of a name only.
func withoutFlags(code string) string {
	var out strings.Builder
	for i := 0; i < len(code); i++ {
		if code[i] != '-' || i > 0 && code[i-1] == '/' {
			out.WriteByte(code[i])
		}
	}
	return out.String()
}

// filesNamed are requests that read a file of that name, by place.
func filesNamed(name string) map[string]*snipgen.Request {
	file := request.Segment{Kind: request.File, Text: name}
	with := func(kind string, content ...request.Segment) *snipgen.Request {
		return &snipgen.Request{
			Method: "POST", Scheme: "https", Authority: request.Text("example.com", request.Range{}), Path: request.Text("/", request.Range{}),
			Fields: []request.Field{{Name: "Content-Type", Value: request.Text(kind, request.Range{})}},
			Body:   request.Body{Content: request.Join(content, request.Range{}), Present: true},
		}
	}
	head := "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"q.png\"\r\nContent-Type: image/png\r\n\r\n"
	return map[string]*snipgen.Request{
		"the content": with("image/png", file),
		"a piece":     with("text/plain", request.Segment{Text: "before\n"}, file, request.Segment{Text: "\nafter"}),
		"a part":      with("multipart/form-data; boundary=b", request.Segment{Text: head}, file, request.Segment{Text: "\r\n--b--\r\n"}),
	}
}
