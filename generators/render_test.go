package generators

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"strings"
	"testing"
	"testing/fstest"

	"snipgen/generators/plan"
	"snipgen/generators/template"
	"snipgen/request"
	"snipgen/templates"
)

// TestFaultsAreOfSomeone: a fault of a target is to be reported, or to be mended
// by whose template it is.
func TestFaultsAreOfSomeone(t *testing.T) {
	frail := fstest.MapFS{"python/requests/target.json": {Data: []byte(`{"title": "Mine", "run": "python snippet.py", "options": {"indent": {}}}`)}, "python/requests/snippet.tmpl": {Data: []byte("x = {{.Body.Text}}")}}
	builtIn := fstest.MapFS{}
	for _, file := range []string{"options.json", "python/language.json"} {
		data, err := fs.ReadFile(templates.FS, file)
		if err != nil {
			t.Fatal(err)
		}
		builtIn[file] = &fstest.MapFile{Data: data}
	}
	maps.Copy(builtIn, frail)
	for hint, c := range map[string]*Catalog{
		"please report it": NewCatalog(builtIn),
		"the template is your own: mend python/requests/snippet.tmpl": NewCatalog(templates.FS, frail),
	} {
		target, err := c.Target("python/requests")
		if err != nil {
			t.Fatal(err)
		}
		g, err := c.Generator(target, nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, fails := range []func() error{
			func() error { _, err := g.Render(plain(), false); return err },
			func() error { _, err := g.Render(nil, false); return err }, // a panic
		} {
			var refused *plan.Refused
			if err := fails(); !errors.As(err, &refused) || refused.Reasons[0].Hint != "other targets are not concerned; "+hint {
				t.Errorf("want %q, got %v %+v", hint, err, refused)
			}
		}
	}
}

// TestOneProgram: a template is compiled once for all sets of options that its
// lines are indented the same for, and what is kept does not grow with these.
func TestOneProgram(t *testing.T) {
	const text = "{{range .Headers}}\nx = {{.Value}}{{end}}\n{{if .TLS}}x = 1{{end}}\n{{.Option.timeout}}\n"
	user := fstest.MapFS{
		"python/mine/target.json":  {Data: []byte(`{"title": "Mine", "run": "python snippet.py", "options": {"indent": {}, "timeout": {"unit": "s"}}}`)},
		"python/mine/snippet.tmpl": {Data: []byte(text + strings.Repeat("x = 1\n", 20_000))},
	}
	c := NewCatalog(templates.FS, user)
	target, err := c.Find("mine")
	if err != nil {
		t.Fatal(err)
	}
	var first *template.Template
	for timeout := range 400 {
		g, err := c.Generator(target, map[string]string{"timeout": fmt.Sprintf("%ds", timeout+1)})
		if err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = g.program
		}
		if g.program != first {
			t.Fatal("another program")
		}
		for _, scheme := range []string{"http", "https"} {
			for fields := range 2 {
				r := plain()
				r.Scheme, r.Fields = scheme, r.Fields[:fields]
				s, err := g.Render(r, false)
				if err != nil || strings.Count(s.Code, "\"*/*\"") != fields || !strings.Contains("\n"+s.Code, fmt.Sprintf("\n%d\n", timeout+1)) {
					t.Fatal(s, err)
				}
			}
		}
	}
}

func plain() *request.Request {
	none := request.Range{}
	return &request.Request{
		Method: "FETCH", Scheme: "https", Authority: request.Text("example.com", none), Path: request.Text("/", none),
		Fields: []request.Field{{Name: "Accept", Value: request.Text("*/*", none)}},
	}
}
