package template_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"snipgen/generators"
	"snipgen/request"
	"snipgen/templates"
)

// userTarget is a file system with one Python client that has that template.
func userTarget(template string) fstest.MapFS {
	const manifest = `{
		"title": "Python (mine)", "run": "python snippet.py",
		"options": {"indent": {}, "print": {}, "timeout": {"unit": "s"}},
		"limits": [{"when": "path", "is": "dotted", "effect": "way", "ways": ["odd"]}, {"when": "body", "effect": "mark", "marks": ["even"]}]
	}`
	return fstest.MapFS{
		"python/mine/target.json":  {Data: []byte(manifest)},
		"python/mine/snippet.tmpl": {Data: []byte(template)},
	}
}

func generatorOf(template string, options map[string]string) (*generators.Generator, error) {
	c := generators.NewCatalog(templates.FS, userTarget(template))
	target, err := c.Find("mine")
	if err != nil {
		return nil, err
	}
	return c.Generator(target, options)
}

// TestBadTemplates: what would let data out of its quotes is found when the
// template is loaded, at its place.
func TestBadTemplates(t *testing.T) {
	for _, c := range []struct{ name, template, want string }{
		{"action in a string", `url = "{{.URL}}"`, `1:8: an action stands inside a string literal`},
		{"action in a string of three quotes", "x = '''\n{{.URL}}'''", `2:1: an action stands inside a string literal`},
		{"action in a comment", "x = 1\n# {{.URL}}\n", `2:3: an action stands inside a line comment`},
		{"branch that opens a string", `{{if .URL}}x = "{{end}}"`, `a branch ends inside a string literal`},
		{"condition in a string", `x = "a{{if .URL}}b{{end}}"`, `an action stands inside a string literal`},
		{"range in a comment", "# {{range .Headers}}{{.Name}}{{end}}\n", `an action stands inside a line comment`},
		{"template in a string", `{{define "u"}}{{.URL}}{{end}}x = "{{template "u" .}}"`, `an action stands inside a string literal`},
		{"string that stays open", `x = """`, `the template ends inside a string literal`},
		{"string that is opened before a definition's end", `{{define "u"}}"""{{end}}{{template "u" .}}`, `the template ends inside a string literal`},
		{"prefix of a literal", `x = f{{.URL}}`, `1:6: an action follows a character that would join with its literal`},
		{"prefix in a called template", `{{define "u"}}{{if .TLS}}{{.URL}}{{end}}{{end}}x = f{{template "u" .}}`, `an action follows a character that would join`},
		{"literal next to a literal", `x = {{.URL}}{{.Method}}`, `an action follows a character that would join`},
		{"literal next to a quote", `x = {{.URL}}"a"`, `text joins with the literal of the action before it`},
		{"loop that glues its turns", `{{range .Headers}}{{.Name}}{{end}}`, `an action follows a character that would join`},
		{"emitter by hand", `x = {{.URL | emit0a}}`, `function "emit0a" not defined`},
		{"printf", `x = {{printf "%s" .URL}}`, `the function printf is not for templates`},
		{"printf in parentheses", `{{if (print .URL)}}x = 1{{end}}`, `the function print is not for templates`},
		{"html", `x = {{html .URL}}`, `the function html is not for templates`},
		{"unknown way", `{{if .Way.even}}x = 1{{end}}`, `no limit of the manifest leads to the way even`},
		{"unknown mark", `{{if .Is.odd}}x = 1{{end}}`, `no limit of the manifest sets the mark odd`},
		{"unknown option", `{{if $.Option.async}}x = 1{{end}}`, `the manifest has no option async`},
		{"unknown function", `x = {{quote .URL}}`, `function "quote" not defined`},
		{"carriage return", "x = 1\r\n", `carriage return in a template`},
		{"template that calls itself", `{{define "u"}}{{template "u" .}}{{end}}{{template "u" .}}`, `calls itself`},
		{"unknown template", `{{template "u" .}}`, `template "u" is not defined`},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := generatorOf(c.template, nil)
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %s", err, c.want)
			}
			if err != nil && !strings.Contains(err.Error(), "python/mine/snippet.tmpl:") && !strings.Contains(err.Error(), "template:") {
				t.Errorf("%v names no file", err)
			}
		})
	}
}

// TestPlainValuesDoNotPrint: what is no literal is an error when it would be
// printed, whatever its type.
func TestPlainValuesDoNotPrint(t *testing.T) {
	for _, template := range []string{
		`x = {{"text"}}`, `x = {{1}}`, `x = {{true}}`, `x = {{.Option}}`, `x = {{.Body}}`, `x = {{len .Headers}}`,
		`x = {{.Headers}}`, `x = {{nil}}`, `x = {{.Verb}}`, `x = {{.Option.indent}}`, `x = {{.Option.print}}`,
		`x = {{list .URL}}`, `x = {{slice "abc" 1}}`, `x = {{index .Headers 0}}`,
	} {
		g, err := generatorOf(template, nil)
		if err == nil {
			_, err = g.Render(plainRequest(), false)
		}
		if err == nil {
			t.Errorf("%s printed", template)
		}
	}
}

// TestFaultsHaveTheirPlaces: what fails when a template is executed names the
// file, the line and the column of the expression.
func TestFaultsHaveTheirPlaces(t *testing.T) {
	for template, want := range map[string]string{
		"x = 1\n{{if .TLS}} {{.Nothing}}{{end}}": "2:15: can't evaluate field Nothing",
		"x = 1\n {{.Query.Pairs}}":               "2:10: nil pointer evaluating *view.Pairs.Pairs",
		"{{range .Headers}} {{.Value.X}}{{end}}": "1:28: can't evaluate field X",
		"{{$ = .Headers}}x = {{$.URL}}":          "1:3: $ is what the template is called with",
		"x = {{index .Headers 7}}":               "1:7: error calling index",
		"x = {{ternary 1 2}}":                    "1:7: error calling ternary",
		"x = {{.URL 1}}":                         "1:7: can't give argument to non-function .URL",
		"{{range .URL}}{{end}}":                  "1:9: range can't iterate over",
		"x = {{.Verb}}":                          "1:7: a value that is not set is printed",
		"x = {{$.Headers}}":                      "1:7: wrong type for a value that is printed",
	} {
		_, err := renderedText(template)
		if err == nil || !strings.Contains(err.Error(), "python/mine/snippet.tmpl:"+want) {
			t.Errorf("%s: got %v, want %s", template, err, want)
		}
	}
}

func plainRequest() *request.Request {
	none := request.Range{}
	return &request.Request{
		Method: "FETCH", Scheme: "https", Authority: request.Text("example.com", none), Path: request.Text("/", none),
		Fields: []request.Field{{Name: "Accept", Value: request.Text("*/*", none)}},
	}
}

func TestHelpersKeepTypes(t *testing.T) {
	for _, c := range []struct{ template, want string }{
		{`x = {{default .URL .Verb}}`, "x = \"https://example.com/\"\n"},
		{`x = {{ternary .URL .Method .TLS}}`, "x = \"https://example.com/\"\n"},
		{`x = {{(first .Headers).Name}}`, "x = \"Accept\"\n"},
		{`x = {{with last .Headers}}{{.Value}}{{end}}`, "x = \"*/*\"\n"},
	} {
		g, err := generatorOf(c.template, nil)
		if err != nil {
			t.Fatal(err)
		}
		s, err := g.Render(plainRequest(), false)
		if err != nil || s.Code != c.want {
			t.Errorf("%s: %+v, %v, want %q", c.template, s, err, c.want)
		}
	}
}

// TestIndent: leading tabs become the unit asked for, others stay.
func TestIndent(t *testing.T) {
	const template = "if x:\n\ty = 1\t# a\n{{if .URL}}\t\tz = {{.URL}}{{end}}\n"
	for unit, level := range map[string]string{"2": "  ", "8": "        ", "tab": "\t"} {
		g, err := generatorOf(template, map[string]string{"indent": unit})
		if err != nil {
			t.Fatal(err)
		}
		s, err := g.Render(plainRequest(), false)
		want := fmt.Sprintf("if x:\n%sy = 1\t# a\n%s%sz = \"https://example.com/\"\n", level, level, level)
		if err != nil || s.Code != want {
			t.Errorf("%s: got %q, %v, want %q", unit, s.Code, err, want)
		}
	}
}
