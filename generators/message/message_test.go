package message_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"snipgen/generators/message"
	"snipgen/parser"
	"snipgen/parser/har"
	"snipgen/parser/httpfile"
	"snipgen/request"
)

// form is one way to write requests, with the reader of what it writes.
type form struct {
	name string
	read func(code string) ([]*request.Request, []request.Diagnostic)
}

var forms = []form{
	{"raw", func(code string) ([]*request.Request, []request.Diagnostic) {
		return parser.Parse(code, parser.Options{All: true})
	}},
	{"file", func(code string) ([]*request.Request, []request.Diagnostic) {
		document, found := httpfile.Parse(code, httpfile.Options{Unchecked: true})
		return document.Requests, found
	}},
	{"har", func(code string) ([]*request.Request, []request.Diagnostic) {
		return har.Parse(code, har.Options{})
	}},
}

func (f form) write(r *request.Request) (*message.Text, error) {
	w, _ := message.Lookup(f.name)
	return w.Write(r, message.Options{})
}

// through writes a request and reads it back; nil when it is refused.
func (f form) through(t testing.TB, r *request.Request) *request.Request {
	t.Helper()
	text, err := f.write(r)
	if err != nil {
		return nil
	}
	again, found := f.read(text.Code)
	if len(again) != 1 || request.HasErrors(found) {
		t.Fatalf("%s: %q is not read: %v", f.name, text.Code, found)
	}
	if want, got := model(r, f.name), model(again[0], f.name); want != got {
		t.Fatalf("%s is written as\n%s\nwant %s\ngot  %s", f.name, text.Code, want, got)
	}
	return again[0]
}

// model writes all that a request says, apart from what a form does not tell:
// versions that are no text have no raw message.
func model(r *request.Request, form string) string {
	version := r.Version
	if version == "" || form == "raw" && !strings.HasPrefix(version, "HTTP/1") {
		version = "HTTP/1.1"
	}
	target := r.Form
	if target == request.AbsoluteForm {
		target = request.OriginForm
	}
	version = strings.Replace(strings.Replace(version, "2.0", "2", 1), "3.0", "3", 1)
	parts := []string{r.Method, fmt.Sprint(target), r.Scheme, show(r.Authority), show(r.Path), fmt.Sprint(r.HasQuery), show(r.Query), version}
	for _, f := range r.Fields {
		if f.Is("Host") && strings.EqualFold(f.Value.String(), r.Authority.String()) {
			continue
		}
		parts = append(parts, f.Name+": "+show(f.Value))
	}
	return strings.Join(append(parts, fmt.Sprint(r.Body.Present), show(r.Body.Content)), "\n\t")
}

func show(v request.Value) string { return showAll(v.Segments()) }

// showAll writes literals that stand together as one.
func showAll(segments []request.Segment) string {
	var out strings.Builder
	literal := ""
	for _, s := range segments {
		if s.Kind == request.Literal {
			literal += s.Text
			continue
		}
		fmt.Fprintf(&out, "%+q <%d %s %q %s>", literal, s.Kind, s.Text, s.Args, showAll(s.Parts))
		literal = ""
	}
	return out.String() + fmt.Sprintf("%+q", literal)
}

type named struct {
	name    string
	request *request.Request
}

func corpus(t testing.TB) []named {
	t.Helper()
	files, _ := filepath.Glob("../../testdata/requests/*.http")
	var out []named
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		requests, _ := parser.Parse(string(raw), parser.Options{})
		for _, r := range requests {
			out = append(out, named{strings.TrimSuffix(filepath.Base(file), ".http"), r})
		}
	}
	if len(out) < 200 {
		t.Fatalf("only %d requests", len(out))
	}
	return out
}

// refusedOfCorpus are the requests of the corpus that a form cannot hold.
var refusedOfCorpus = map[string][]string{
	"har": {"header-latin1"},
}

// Every request of the corpus is the same after each form.
func TestCorpusReadsBack(t *testing.T) {
	for _, f := range forms {
		t.Run(f.name, func(t *testing.T) {
			t.Parallel()
			var refused []string
			for _, n := range corpus(t) {
				if f.through(t, n.request) == nil {
					refused = append(refused, n.name)
				}
			}
			if !slices.Equal(refused, refusedOfCorpus[f.name]) {
				t.Errorf("refused are %q", refused)
			}
		})
	}
}

// One form after the other leaves every request as it was.
func TestChain(t *testing.T) {
	raw, file, archive := forms[0], forms[1], forms[2]
	for _, n := range corpus(t) {
		if slices.Contains(refusedOfCorpus["har"], n.name) {
			continue
		}
		r := n.request
		for _, f := range []form{archive, file, raw, file, archive, raw} {
			if r = f.through(t, r); r == nil {
				t.Fatalf("%s: refused as %s", n.name, f.name)
			}
		}
		if want, got := model(n.request, "raw"), model(r, "raw"); want != got {
			t.Errorf("%s: want %s\ngot %s", n.name, want, got)
		}
	}
}

// What .http files of other tools say, a .http file says again.
func TestReferencesReadBack(t *testing.T) {
	const dir = "../../parser/httpfile/testdata/files"
	files, _ := filepath.Glob(dir + "/*.http")
	written, referring := 0, 0
	for _, name := range files {
		input, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		document, _ := httpfile.Parse(string(input), httpfile.Options{Files: os.DirFS(dir)})
		for _, r := range document.Requests {
			if forms[1].through(t, r) == nil {
				t.Errorf("%s: %s is refused", name, r.URL())
			}
			written++
			if forms[0].through(t, r) == nil {
				referring++
			}
		}
	}
	if written < 25 || referring < 10 {
		t.Errorf("%d requests, %d with references", written, referring)
	}
}

// Archives keep the name of a request, and so do .http files.
func TestNames(t *testing.T) {
	for _, name := range []string{"", "login", "first of two", "#1", "Zoë"} {
		r := corpus(t)[0].request.At("https", "h.example")
		r.Name = name
		for _, f := range forms[1:] {
			if again := f.through(t, r); again.Name != name {
				t.Errorf("%s: %q is %q", f.name, name, again.Name)
			}
		}
	}
	r := corpus(t)[0].request.At("https", "h.example")
	r.Name = " two\r\n### lines\xff"
	if again := forms[1].through(t, r); again.Name != "two ### lines\xff" {
		t.Errorf("%q", again.Name)
	}
	forms[2].through(t, r)
}

// Several documents of one form are one, with all requests in order.
func TestJoin(t *testing.T) {
	for _, f := range forms {
		w, _ := message.Lookup(f.name)
		var codes []string
		var want []*request.Request
		for _, n := range corpus(t) {
			if text, err := f.write(n.request); err == nil {
				codes, want = append(codes, text.Code), append(want, n.request)
			}
		}
		all, ok := w.Join(codes)
		again, found := f.read(all)
		if !ok || len(again) != len(want) || request.HasErrors(found) {
			t.Fatalf("%s: %d of %d requests", f.name, len(again), len(want))
		}
		for i := range want {
			if a, b := model(want[i], f.name), model(again[i], f.name); a != b {
				t.Errorf("%s %d: want %s\ngot %s", f.name, i, a, b)
			}
		}
	}
}

// A variable that one request needs open must not get the value that another
// one gives it.
func TestJoinOfClashingVariables(t *testing.T) {
	w, _ := message.Lookup("file")
	codes := []string{"###\n@brace = {\nGET https://h.example/{{brace}}{a\n", "###\nGET https://h.example/{{brace}}\n"}
	if all, ok := w.Join(codes); ok {
		t.Errorf("joined as %s", all)
	}
	if _, ok := w.Join(codes[:1]); !ok {
		t.Error("one alone is refused")
	}
}
