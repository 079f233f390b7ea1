package generators_test

import (
	"strings"
	"testing"

	"snipgen/generators"
	"snipgen/generators/plan"
	"snipgen/request"
	"snipgen/templates"
)

// A field that the request does without is left out, or it is noted that the
// client adds it.
func TestFieldsThatAreNotToBeSent(t *testing.T) {
	bare := &request.Request{
		Method: "GET", Scheme: "https", Authority: request.Text("h.example", request.Range{}), Path: request.Text("/", request.Range{}),
		Without: []string{"Accept", "User-Agent", "Host"},
	}
	catalog := generators.NewCatalog(templates.FS)
	for _, c := range []struct {
		target, code string
		notes        int
	}{
		{"shell/curl", "'Accept:' 'User-Agent:' 'Host:'", 0},
		{"php/curl", "'Accept:' 'Host:'", 0},
		{"python/requests", "", 3},
		{"node/http", "", 1},
		{"go/net-http", "", 2},
	} {
		target, err := catalog.Find(c.target)
		if err != nil {
			t.Fatal(err)
		}
		g, err := catalog.Generator(target, nil)
		if err != nil {
			t.Fatal(err)
		}
		s, err := g.Render(bare, false)
		if err != nil {
			t.Fatal(err)
		}
		for _, text := range strings.Fields(c.code) {
			if !strings.Contains(s.Code, text) {
				t.Errorf("%s lacks %s:\n%s", c.target, text, s.Code)
			}
		}
		notes := 0
		for _, d := range s.Warnings {
			if d.Code == "added-field" {
				notes++
			}
		}
		if notes != c.notes || s.Fidelity != plan.Exact {
			t.Errorf("%s: %s, %+v", c.target, s.Fidelity, s.Warnings)
		}
	}
}
