package manifest

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"snipgen/templates"
)

// TestBadConditions: what a limit asks that no request is asked is found when the
// manifest is loaded, at its place, with what is known.
func TestBadConditions(t *testing.T) {
	for _, c := range []struct {
		loss, asked string
		column      int // of what is wrong
		want, hint  string
	}{
		{"a part by its old name", `"when": "field-repeated"`, 94, `limit: unknown part "field-repeated"`, "parts are method, "},
		{"no part", `"is": "empty"`, 0, `limit: unknown part ""`, "field, item, "},
		{"a word that there is not", `"when": "field", "is": "blue"`, 109, `limit field: it has no is "blue"`, "words of field are empty, ascii, "},
		{"a word for no part but fields", `"when": "path", "isNot": "repeated"`, 111, `limit path: it has no isNot "repeated"`, "words of path are empty, "},
		{"a method that is not there", `"when": "method", "is": "missing"`, 110, `limit method: it has no is "missing"`, ""},
		{"a second condition", `"when": "path", "also": [{"when": "body"}, {"when": "moon"}]`, 138, `limit: unknown part "moon"`, "body, "},
		{"a second condition's word", `"when": "path", "also": [{"when": "body", "is": "dotted"}]`, 134, `limit body: it has no is "dotted"`, "missing"},
		{"names of what is no field", `"when": "method", "names": ["GET"]`, 85, "limit method: it takes no names", ""},
		{"a field that is missing, whichever", `"when": "field", "is": "missing"`, 85, "limit field: missing wants names", ""},
		{"a head without a size", `"when": "head"`, 85, "limit head: it takes over, and nothing else", ""},
		{"characters of a number", `"when": "fields", "over": 1, "chars": "x"`, 85, "limit fields: it takes over, and nothing else", ""},
		{"a size of what must not be sent", `"when": "without", "over": 1`, 85, "limit without: it takes names, and nothing else", ""},
	} {
		user := fstest.MapFS{
			"python/mine/target.json":  {Data: []byte("{" + soundManifest + `, "limits": [{` + c.asked + `, "effect": "way", "ways": ["x"]}]}`)},
			"python/mine/snippet.tmpl": {Data: []byte("x = {{.URL}}")},
		}
		_, err := NewCatalog(templates.FS, user).Target("python/mine")
		var fault *Fault
		if !errors.As(err, &fault) || !strings.HasPrefix(fault.Message, c.want) || !strings.Contains(fault.Hint, c.hint) || fault.Column != c.column {
			t.Errorf("%s: got %+v, want %d: %s", c.loss, fault, c.column, c.want)
		}
	}
}

// TestEmptyTests: a list without a text never holds, and a condition with one says
// less than it seems to.
func TestEmptyTests(t *testing.T) {
	for _, tests := range []string{`"values": []`, `"starts": [""]`, `"over": -1`, `"has": ["JSON"]`, `"names": []`} {
		user := fstest.MapFS{
			"python/mine/target.json":  {Data: []byte("{" + soundManifest + `, "limits": [{"when": "field", ` + tests + `, "effect": "way", "ways": ["x"]}]}`)},
			"python/mine/snippet.tmpl": {Data: []byte("x = {{.URL}}")},
		}
		if _, err := NewCatalog(templates.FS, user).Target("python/mine"); err == nil || !strings.Contains(err.Error(), "limit field: ") {
			t.Errorf("%s: %v", tests, err)
		}
	}
}
