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
		return parser.Parse(code, parser.Options{})
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
