package request_test

import (
	"io"
	"mime/multipart"
	"slices"
	"strings"
	"testing"

	"snipgen/request"
)

const formData = "multipart/form-data; boundary=b"

func TestMultipart(t *testing.T) {
	body := "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\none\r\ntwo\n\r\n" +
		"--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"x y.bin\"\r\nContent-Type: application/octet-stream\r\n\r\n\x00\xff--b\r\n" +
		"--b\r\ncontent-type: text/plain\r\ncontent-disposition: form-data; name=\"\"; filename=\"\"\r\n\r\n\r\n--b--\r\n"
	got := message(body, "Content-Type", formData).Multipart()
	want := []request.Part{
		{Name: "a", Content: "one\r\ntwo\n"},
		{Name: "f", FileName: "x y.bin", HasFileName: true, Type: "application/octet-stream", HasType: true, Content: "\x00\xff--b"},
		{HasFileName: true, Type: "text/plain", HasType: true},
	}
	if got == nil || got.Boundary != "b" || !slices.Equal(got.Parts, want) {
		t.Errorf("got %+v", got)
	}
}

// A body that a client would write otherwise is no multipart to the model.
func TestNotMultipart(t *testing.T) {
	part := func(head string) string { return "--b\r\n" + head + "\r\n\r\nx\r\n--b--\r\n" }
	const disposition = `Content-Disposition: form-data; name="a"`
	bodies := map[string]string{
		"preamble":           "x\r\n" + part(disposition),
		"epilogue":           part(disposition) + "x",
		"LF":                 strings.ReplaceAll(part(disposition), "\r\n", "\n"),
		"no closing":         strings.ReplaceAll(part(disposition), "--b--", "--b"),
		"no parts":           "--b--\r\n",
		"padding":            strings.Replace(part(disposition), "--b\r\n", "--b \r\n", 1),
		"longer boundary":    strings.ReplaceAll(part(disposition), "--b", "--bb"),
		"another header":     part(disposition + "\r\nContent-Transfer-Encoding: binary"),
		"no disposition":     part("Content-Type: text/plain"),
		"two dispositions":   part(disposition + "\r\n" + disposition),
		"two types":          part(disposition + "\r\nContent-Type: a/b\r\nContent-Type: a/b"),
		"empty type":         part(disposition + "\r\nContent-Type: "),
		"LF in a type":       part(disposition + "\r\nContent-Type: a\nb"),
		"type not ASCII":     part(disposition + "\r\nContent-Type: a/\xe9"),
		"attachment":         part(`Content-Disposition: attachment; name="a"`),
		"unquoted name":      part("Content-Disposition: form-data; name=a"),
		"escaped name":       part(`Content-Disposition: form-data; name="a\"b"`),
		"percent in a name":  part(`Content-Disposition: form-data; name="a%22"`),
		"name not UTF-8":     part("Content-Disposition: form-data; name=\"\xff\""),
		"another parameter":  part(disposition + `; filename*=UTF-8''x`),
		"filename then name": part(`Content-Disposition: form-data; filename="x"; name="a"`),
		"empty":              "",
	}
	for name, body := range bodies {
		if got := message(body, "Content-Type", formData).Multipart(); got != nil {
			t.Errorf("%s: %+v", name, got)
		}
	}
	for _, contentType := range []string{"multipart/mixed; boundary=b", "multipart/form-data", "multipart/form-data; boundary=b; charset=utf-8", "multipart/form-data; boundary"} {
		if got := message(part(disposition), "Content-Type", contentType).Multipart(); got != nil {
			t.Errorf("%s: %+v", contentType, got)
		}
	}
}

// The parts, written back, are the body but for the case and order of part
// headers, and read the same; mime/multipart agrees on names and content.
func FuzzMultipart(f *testing.F) {
	f.Add("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\none\r\n--b--\r\n")
	f.Add("--b\r\nContent-Disposition: form-data; name=\"a\"; filename=\"x\"\r\nContent-Type: a/b\r\n\r\none\r\n--b\r\nContent-Disposition: form-data; name=\"\"\r\n\r\n\r\n--b--")
	f.Fuzz(func(t *testing.T, body string) {
		m := message(body, "Content-Type", formData).Multipart()
		if m == nil {
			return
		}
		written := write(m)
		if len(written) != len(strings.TrimSuffix(body, "\r\n"))+2 {
			t.Fatalf("%q written as %q", body, written)
		}
		again := message(written, "Content-Type", formData).Multipart()
		if again == nil || !slices.Equal(again.Parts, m.Parts) {
			t.Fatalf("%q read as %+v, again as %+v", body, m, again)
		}
		compareMultipart(t, written, m.Parts)
	})
}

func write(m *request.Multipart) string {
	var out strings.Builder
	for _, p := range m.Parts {
		out.WriteString("--" + m.Boundary + "\r\nContent-Disposition: form-data; name=\"" + p.Name + "\"")
		if p.HasFileName {
			out.WriteString("; filename=\"" + p.FileName + "\"")
		}
		if p.HasType {
			out.WriteString("\r\nContent-Type: " + p.Type)
		}
		out.WriteString("\r\n\r\n" + p.Content + "\r\n")
	}
	return out.String() + "--" + m.Boundary + "--\r\n"
}

func compareMultipart(t *testing.T, body string, parts []request.Part) {
	reader := multipart.NewReader(strings.NewReader(body), "b")
	for _, want := range parts {
		got, err := reader.NextRawPart()
		if err != nil {
			return // stricter about part headers
		}
		content, err := io.ReadAll(got)
		if err != nil || string(content) != want.Content || got.FormName() != want.Name {
			t.Fatalf("%q: part %q %q, want %+v (%v)", body, got.FormName(), content, want, err)
		}
	}
}
