package httpfile

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"snipgen/request"
)

// Nothing panics, every range lies in its request, and a file gives requests,
// an error, or only what is left out with a warning.
func FuzzParse(f *testing.F) {
	paths, _ := filepath.Glob("testdata/files/*.http")
	for _, path := range paths {
		input, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		for block := range strings.SplitSeq(string(input), "\n###") {
			f.Add("###" + block)
		}
	}
	f.Add("@a = {{b}}\n@b := {{a}}{{%c}}\nGET {{a}}://{{$randomInt 1 2}}@h#?\nAuthorization: Basic {{u}} {{p}}\n\n<@latin1 b.json\n")
	f.Fuzz(func(t *testing.T, input string) {
		for _, o := range []Options{
			{},
			{Files: files, Curl: readCurl, InlineFiles: true, Placeholders: true, Freeze: Fixed, BaseURL: "http://b.example/p"},
			{Files: files, Outside: fstest.MapFS{}, Dialect: JetBrains, LiteralVars: true, KeepFinalNewline: true, Scheme: "http"},
		} {
			doc, found := Parse(input, o)
			checkRanges(t, input, doc, found)
			checkSegments(t, doc)
			if len(doc.Requests) == 0 && !request.HasErrors(found) && len(doc.Entries) == 0 {
				t.Fatal("neither a request nor an error")
			}
		}
	})
}

// checkSegments wants names that are identifiers, and no reference left as
// literal text of a value that has others.
func checkSegments(t *testing.T, doc *Document) {
	for _, r := range doc.Requests {
		if !request.IsToken(r.Method) {
			t.Fatalf("method %q", r.Method)
		}
		for _, v := range values(r) {
			for _, s := range v.Segments() {
				if named := s.Kind == request.Variable || s.Kind == request.Environment; named && identifier(s.Text) != s.Text {
					t.Fatalf("%q is no identifier", s.Text)
				}
			}
		}
	}
}

// Work grows with the input, not with its square: what is read of inputs
// that repeat one piece stays in proportion.
func TestLinear(t *testing.T) {
	for _, piece := range []string{"{{", "{{a", "}}", "{{{", "{{a}}", "###\n", "@a = {{a}}\n", "\n{{\n", "> {%\n", "<a ", "{a", "&", "&\n", "\n\n{\"", "# @name a\n", "GRAPHQL a\n\n\n{\"\n", "\nHTTP/1.1 200\n", "/*", "x0"} {
		input := "POST https://h.example/\nContent-Type: application/x-www-form-urlencoded\n\n" + strings.Repeat(piece, 1<<18/len(piece))
		doc, found := Parse(input, Options{Placeholders: true})
		if len(doc.Entries) == 0 || len(found) > request.MaxDiagnostics {
			t.Errorf("%q: %d entries, %d diagnostics", piece, len(doc.Entries), len(found))
		}
		Parse("curl "+strings.ReplaceAll(input, "\n", " "), Options{Curl: readCurl})
	}
}
