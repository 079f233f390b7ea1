package template_test

import (
	"path/filepath"
	"testing"

	"snipgen/generators"
	"snipgen/generators/manifest"
	"snipgen/generators/template"
	"snipgen/templates"
)

// defaultMargin is that of a target whose options are not set.
func defaultMargin(t *testing.T, target *manifest.Target) template.Margin {
	t.Helper()
	set, err := target.Set(nil)
	if err != nil {
		t.Fatal(err)
	}
	return template.Margin{Unit: set.Indent, Levels: set.Levels}
}

// TestTreesAreCurrent: each built-in target has its template prepared, as parser
// and check make it of the text that is there, and it reads as it was written. A
// start without options parses none.
func TestTreesAreCurrent(t *testing.T) {
	targets, err := generators.NewCatalog(templates.FS).All()
	if err != nil {
		t.Fatal(err)
	}
	for _, target := range programs(targets) {
		m := defaultMargin(t, target)
		parsed, err := template.Parsed(target, m)
		if err != nil {
			t.Fatal(err)
		}
		want, err := parsed.Pack(m)
		if err != nil {
			t.Fatalf("%s: %v", target.ID, err)
		}
		if *updateCover {
			writeCover(t, filepath.Join("../../templates", target.ID, "snippet.tree"), want)
			continue
		}
		if target.Prepared() != want {
			t.Errorf("templates/%s/snippet.tree is not current: make golden writes it", target.ID)
			continue
		}
		read, ok := template.Prepared(target, m)
		if !ok {
			t.Errorf("%s is parsed at a start", target.ID)
			continue
		}
		if again, err := read.Pack(m); err != nil || again != want {
			t.Errorf("%s: what is read is not what was written (%v)", target.ID, err)
		}
	}
}
