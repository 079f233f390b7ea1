package template_test

import (
	"errors"
	"strings"
	"testing"

	"snipgen/generators/plan"
	"snipgen/parser/httpfile"
)

// TestTemplatesWithoutVariables: a template that cannot declare what references
// need is no target for them; else its code would name what nobody sets.
func TestTemplatesWithoutVariables(t *testing.T) {
	document, _ := httpfile.Parse("###\nGET https://example.com/{{id}}\n", httpfile.Options{})
	for template, refused := range map[string]bool{
		"x = {{.URL}}\n": true,
		"{{if .References}}{{range .References.Variables}}{{.Name}} = {{.Value}}\n{{end}}{{end}}x = {{.URL}}\n": false,
	} {
		g, err := generatorOf(template, nil)
		if err != nil {
			t.Fatal(err)
		}
		s, err := g.Render(document.Entries[0].Request, false)
		var reason *plan.Refused
		switch {
		case refused != errors.As(err, &reason):
			t.Errorf("%s: %v", template, err)
		case !refused && !strings.HasPrefix(s.Code, "id = os.environ[\"ID\"]\n"):
			t.Errorf("%s: %s", template, s.Code)
		}
	}
}
