package httpfile

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"snipgen/parser"
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

// A text of another kind is read with whatever placeholders it holds, and
// what is found lies in it.
func FuzzWithin(f *testing.F) {
	f.Add("curl https://{host}/a -H 'A: <your token>' -u {{user}}:<p> -d @{file}")
	f.Add("POST /{id}?a={{$guid}} HTTP/1.1\nHost: <host>\n\n{\"query\": \"{a {b}}\"}<x></x>{{{%z}}}")
	f.Fuzz(func(t *testing.T, input string) {
		o := Options{Files: files, Placeholders: true, Vars: map[string]string{"id": "7"}}
		for kind, read := range map[parser.Kind]func(string) ([]*request.Request, []request.Diagnostic){parser.Curl: readCurl, parser.Wire: readWire} {
			requests, found := Within(input, kind, o, read)
			doc := &Document{Requests: requests}
			for i, q := range requests {
				doc.Entries = append(doc.Entries, Entry{Index: i + 1, Range: request.Range{End: len(input)}, Request: q})
			}
			checkSegments(t, doc)
			checkCovered(t, input, doc)
			if kind == parser.Wire && !strings.ContainsAny(input, "{<$:") {
				plain, _ := read(input)
				checkEqual(t, requests, plain)
			}
			for _, d := range found {
				if d.Range.Start < 0 || d.Range.End > len(input) || d.Range.Start > d.Range.End {
					t.Fatalf("%v of %d", d, len(input))
				}
			}
		}
	})
}

// checkCovered wants each variable where the input has a reference.
func checkCovered(t *testing.T, input string, doc *Document) {
	for _, r := range doc.Requests {
		for _, v := range values(r) {
			for _, s := range v.Segments() {
				named := s.Kind == request.Variable || s.Kind == request.Environment
				if raw := input[s.Range.Start:s.Range.End]; named && raw != "" && !strings.ContainsAny(raw[:1], "{<$:") {
					t.Fatalf("%q is said to stand at %q", s.Text, raw)
				}
			}
		}
	}
}

// checkEqual wants the same requests, of those that are left.
func checkEqual(t *testing.T, got, want []*request.Request) {
	if len(got) != len(want) {
		return
	}
	for i, g := range got {
		w := want[i]
		if g.Method != w.Method || g.Path.String() != w.Path.String() || g.Query.String() != w.Query.String() || len(g.Fields) != len(w.Fields) || g.Body.Content.String() != w.Body.Content.String() {
			t.Fatalf("got %v, want %v", g, w)
		}
	}
}

func readWire(text string) ([]*request.Request, []request.Diagnostic) {
	return parser.Parse(text, parser.Options{All: true})
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
	for _, piece := range []string{"{{", "{{a", "}}", "{{{", "{{a}}", "###\n", "@a = {{a}}\n", "\n{{\n", "> {%\n", "<a ", "{a", "&", "&\n", "\n\n{\"", "# @name a\n", "GRAPHQL a\n\n\n{\"\n", "\nHTTP/1.1 200\n", "/*", "x0", "{{\n", "<a>", "</a>"} {
		input := "POST https://h.example/\nContent-Type: application/x-www-form-urlencoded\n\n" + strings.Repeat(piece, 1<<18/len(piece))
		doc, found := Parse(input, Options{Placeholders: true})
		if len(doc.Entries) == 0 || len(found) > request.MaxDiagnostics {
			t.Errorf("%q: %d entries, %d diagnostics", piece, len(doc.Entries), len(found))
		}
		Within(input, parser.Wire, Options{Placeholders: true}, readWire)
		Parse("curl "+strings.ReplaceAll(input, "\n", " "), Options{Curl: readCurl})
	}
}
