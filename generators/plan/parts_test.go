package plan

import (
	"strings"
	"testing"

	"snipgen/generators/manifest"
	"snipgen/generators/plan/marked"
	"snipgen/request"
)

// formOf is a request with a form of parts, each of which is its head and, after
// "|", its content.
func formOf(parts ...string) string {
	out := "POST /\nContent-Type: multipart/form-data; boundary=b\n\n"
	for _, p := range parts {
		head, content, _ := strings.Cut(p, "|")
		disposition, kind, typed := strings.Cut(head, " as ")
		out += "--b\r\nContent-Disposition: form-data; " + disposition + "\r\n"
		if typed {
			out += "Content-Type: " + kind + "\r\n"
		}
		out += "\r\n" + content + "\r\n"
	}
	return out + "--b--\r\n"
}

// TestKindsOfParts: what clients send otherwise than it stands there, with parts
// that just are not such.
func TestKindsOfParts(t *testing.T) {
	const field, typed, file, typedFile = `name="a"|x`, `name="a" as a/b|x`, `name="a"; filename="f"|x`, `name="a"; filename="f" as a/b|x`
	long := strings.Repeat("a", 127)
	for _, c := range []struct {
		kind    string
		yes, no []string
	}{
		{"typed-field", []string{typed}, []string{field, file, typedFile}},
		{"untyped-field", []string{field}, []string{typed, file, typedFile}},
		{"untyped-file", []string{file}, []string{typed, field, typedFile}},
		{"empty-type", []string{`name="a" as |x`}, []string{field, typed}},
		{"upper-type", []string{`name="a" as A/b|x`, `name="a" as a/b; c=D|x`}, []string{field, typed}},
		{"empty-file-name", []string{`name="a"; filename=""|x`}, []string{field, file}},
		{"path-file-name", []string{`name="a"; filename="a/b"|x`}, []string{file, `name="a/b"|a/b`}},
		{"field-bare-lf", []string{"name=\"a\"|x\ny", "name=\"a\"|\rx", "name=\"a\"|x\r\n\n"}, []string{field, "name=\"a\"|x\r\ny", "name=\"a\"; filename=\"f\"|x\ny"}},
		{"binary-field", []string{"name=\"a\"|\xff", "name=\"a\"|\x00"}, []string{field, "name=\"a\"|é", "name=\"a\"; filename=\"f\"|\xff"}},
		{"non-ascii-name", []string{`name="é"|x`, `name="a"; filename="é"|x`}, []string{file, `name="a"|é`}},
		{"empty-name", []string{`name=""|x`}, []string{field, `name="a"|`}},
		{"equals-name", []string{`name="a=b"|x`}, []string{`name="a"|a=b`, `name="a"; filename="a=b"|x`}},
		{"other-type", []string{`name="a" as a|x`, `name="a" as a/b;c=d|x`, `name="a" as |x`}, []string{field, typed, `name="a" as a/b; c=d|x`}},
		{"odd-type", []string{
			`name="a" as a|x`, `name="a" as |x`, `name="a" as a/b; c=d|x`, `name="a" as a/b; charset=|x`, `name="a" as a/b; charset=é|x`, `name="a" as a(/b|x`, `name="a" as a/b(|x`,
			`name="a" as ` + long + `a/b|x`, `name="a" as a/` + long + `a|x`, `name="a" as /b|x`, `name="a" as a/|x`,
		}, []string{field, typed, `name="a" as a/b; charset=c|x`, `name="a" as a/b;charset=c|x`, `name="a" as ` + long + "/" + long + "|x"}},
		{"repeated-name", []string{field + "\x00" + file}, []string{field + "\x00" + `name="b"|x`}},
	} {
		for want, forms := range map[bool][]string{true: c.yes, false: c.no} {
			for _, parts := range forms {
				p := planned(t, manifest.Native{Multipart: &manifest.NativeMultipart{Refuses: []string{c.kind}}}, formOf(splitParts(parts)...), false)
				if raw := len(p.View.Body.Parts) == 0; raw != want {
					t.Errorf("%s: %q: raw %v", c.kind, parts, raw)
				}
			}
		}
	}
	for name, want := range map[string]bool{`a"`: true, `a\`: true, "a\x01": true, "a\x7f": true, "a'": false, "": false} {
		for _, part := range []request.Part{{Name: name, FileName: "f"}, {Name: "a", FileName: name}} {
			n := &partStyle{Refuses: []string{"escaped-name"}}
			m := &request.Multipart{Parts: []request.Part{{Name: "first"}, part}}
			if n.holds(m, marked.Request{}) == want {
				t.Errorf("escaped in %+v: %v", part, !want)
			}
		}
	}
	none := &partStyle{}
	if none.holds(&request.Multipart{}, marked.Request{}) {
		t.Error("a form without parts is the client's to write")
	}
}

// splitParts cuts at NUL that stands between parts.
func splitParts(s string) []string {
	if strings.Contains(s, "\x00name") {
		return strings.Split(s, "\x00")
	}
	return []string{s}
}

// TestFormsOfParts: what a template sees of parts.
func TestFormsOfParts(t *testing.T) {
	const file, text, binary = `name="a"; filename="f" as a/b|x`, `name="b"|y`, "name=\"c\"; filename=\"g\"|\xff"
	for _, c := range []struct {
		parts []string
		want  string
	}{
		{[]string{text}, `Body.Files=false Body.Texts=false Body.Read=false Body.Parts.0.Disposition=form-data;␣name="b" Body.Parts.0.FirstFile=false Body.Parts.0.File=- Body.Parts.0.Line=-`},
		{[]string{file}, `Body.Files=true Body.Texts=true Body.Read=false Body.Parts.0.Disposition=form-data;␣name="a";␣filename="f" Body.Parts.0.FirstFile=true`},
		{[]string{binary}, `Body.Files=true Body.Texts=false`},
		{[]string{file, binary, text}, `Body.Texts=true Body.Parts.0.FirstFile=true Body.Parts.1.FirstFile=false Body.Parts.2.FirstFile=false`},
		{[]string{binary, file}, `Body.Texts=true`},
		{[]string{text, binary}, `Body.Texts=false Body.Files=true Body.Parts.1.FirstFile=true`},
	} {
		p := planned(t, manifest.Native{Multipart: &manifest.NativeMultipart{}}, formOf(c.parts...), false)
		has(t, p, strings.Join(c.parts, ", "), c.want)
	}
	p := planned(t, manifest.Native{Multipart: &manifest.NativeMultipart{}}, formOf(text, binary), false)
	if got := codeOf(t, p, "Body.Parts.0.Content", "Body.Parts.1.Content"); got != "\"y\"\nb\"\\xff\"" {
		t.Error(got)
	}
}

// TestLinesOfParts: each part as one text of a command, quoted where the command
// reads quotes; a form with a part that no such text is of goes out raw.
func TestLinesOfParts(t *testing.T) {
	for _, c := range []struct{ loss, request, want string }{
		{"a field", formOf(`name="a"|x;"y\`), `Body.Parts.0.Line=a=x;"y\`},
		{"a field with a type", formOf(`name="a" as t/u|x"y\z`), `Body.Parts.0.Line=a="x\"y\\z";type=t/u`},
		{"a file that is text", formOf(`name="a"; filename="f" as t/u|x`), `Body.Parts.0.Line=a=<"x";filename="f";type=t/u Body.Base64=-`},
		{"a file that is not", formOf("name=\"a\"; filename=\"f\" as t/u|\xff"), `Body.Parts.0.Line=a=@-;filename="f";type=t/u Body.Base64=/w==`},
		{"two files of which one is not text", formOf("name=\"a\"; filename=\"f\" as t/u|\xff", `name="a"; filename="f" as t/u|x`), `Body.Parts.0.Line=a=@-;filename="f";type=t/u Body.Parts.1.Line=a=<"x";filename="f";type=t/u Body.Base64=/w==`},
		{"two files that are not text", formOf("name=\"a\"; filename=\"f\" as t/u|\xff", "name=\"b\"; filename=\"f\" as t/u|\xff"), `Body.Parts=[]`},
		{"a field that is not text", formOf("name=\"a\"|\xff"), `Body.Parts=[]`},
		{"a field with a type that is not text", formOf("name=\"a\" as t/u|\xff"), `Body.Parts=[]`},
		{"a file without a type", formOf(`name="a"; filename="f"|x`), `Body.Parts=[]`},
		{"a file without a type that is not text", formOf("name=\"a\"; filename=\"f\"|\xff"), `Body.Parts=[]`},
	} {
		p, err := clientOf(t, "shell/curl", parted).Plan(requestOf(t, c.request), false)
		if err != nil {
			t.Fatal(err)
		}
		has(t, p, c.loss, c.want)
	}
	for _, c := range []struct{ loss, part, code string }{
		{"a value that the user brings", "name=\"a\"\n\n{{x}}", `"a=$x"` + "\nasks x,X,"},
		{"a name that the user brings", "name=\"{{x}}\"\n\na", "-"},
		{"a type that the user brings", "name=\"a\"\nContent-Type: {{x}}\n\na", "-"},
		{"a value with a type that the user brings", "name=\"a\"\nContent-Type: a/b\n\n{{x}}", "-"},
		{"the name of a file that the user brings", "name=\"a\"; filename=\"{{x}}\"\nContent-Type: a/b\n\na", "-"},
		{"a file", "name=\"a\"; filename=\"f\"\nContent-Type: a/b\n\n< ./f\"g", `'a=@"./f\"g";filename="f";type=a/b'`},
		{"a file without a type", "name=\"a\"; filename=\"f\"\n\n< ./f", "-"},
		{"a file as a field", "name=\"a\"\nContent-Type: a/b\n\n< ./f", "-"},
	} {
		text := "POST https://h.example/\nContent-Type: multipart/form-data; boundary=b\n\n--b\nContent-Disposition: form-data; " + c.part + "\n--b--\n"
		p, err := referring(t, clientOf(t, "shell/curl", parted), text, false)
		if err != nil {
			t.Errorf("%s: %v", c.loss, err)
			continue
		}
		if got := codeOf(t, p, "Body.Parts.0.Line"); got != c.code {
			t.Errorf("%s: %s, want %s", c.loss, got, c.code)
		}
	}
}
