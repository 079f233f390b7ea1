package manifest

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"snipgen/generators/literal"
	"snipgen/templates"
)

const soundManifest = `"title": "Mine", "run": "python snippet.py", "options": {"indent": {}}`

// TestBadManifests: what a manifest says wrong is found when it is loaded.
func TestBadManifests(t *testing.T) {
	limit := func(text string) string { return soundManifest + `, "limits": [` + text + `]` }
	for _, c := range []struct{ name, manifest, want string }{
		{"no JSON", `"title"`, "python/mine/target.json:1:9: "},
		{"unknown key", soundManifest + `, "titel": "x"`, `python/mine/target.json:1:74: json: unknown field "titel"`},
		{"second document", soundManifest + `} {`, "text after the document"},
		{"no title", `"run": "x", "options": {"indent": {}}`, "title is missing"},
		{"no run line", `"title": "x", "options": {"indent": {}}`, "run is missing"},
		{"no indent", `"title": "x", "run": "x"`, "option indent is missing"},
		{"default of another type", `"title": "x", "run": "x", "options": {"indent": {}, "follow": {"default": "maybe"}}`, `option follow: default: "maybe" is not true or false`},
		{"duration without a unit", `"title": "x", "run": "x", "options": {"indent": {}, "timeout": {}}`, "option timeout: unknown unit"},
		{"option of no type", `"title": "x", "run": "x", "options": {"indent": {}, "mine": {"default": "x"}}`, `unknown option type ""`},
		{"verb that is no name", soundManifest + `, "verbs": {"GET": "get()"}`, "verb of GET"},
		{"unknown part", limit(`{"when": "moon", "effect": "omit"}`), `limit: unknown part "moon"`},
		{"unknown effect", limit(`{"when": "method", "effect": "shrug"}`), `unknown effect "shrug"`},
		{"way without a name", limit(`{"when": "method", "effect": "way"}`), "ways are missing"},
		{"way with a mark", limit(`{"when": "method", "effect": "way", "ways": ["x"], "marks": ["x"]}`), "marks are missing, or not those of a mark"},
		{"mark without a name", limit(`{"when": "method", "effect": "mark"}`), "marks are missing"},
		{"loss with a mark", limit(`{"when": "method", "effect": "omit", "marks": ["x"]}`), "ways or marks without their effect"},
		{"loss without a reason", limit(`{"when": "method", "effect": "omit", "code": "x", "source": "https://example.com"}`), "code or reason is missing"},
		{"loss without a source", limit(`{"when": "method", "effect": "omit", "code": "x", "reason": "x"}`), "source is no link"},
		{"unknown kind of part", soundManifest + `, "native": {"multipart": {"refuses": ["blue"]}}`, `unknown kind of part "blue"`},
		{"alias that is taken", soundManifest + `, "aliases": ["py"]`, `alias "py" is taken`},
	} {
		t.Run(c.name, func(t *testing.T) {
			user := fstest.MapFS{
				"python/mine/target.json":  {Data: []byte("{" + c.manifest + "}")},
				"python/mine/snippet.tmpl": {Data: []byte("x = {{.URL}}")},
			}
			_, err := NewCatalog(templates.FS, user).All()
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
}

// TestEveryFaultIsTold: a manifest with several faults names them all.
func TestEveryFaultIsTold(t *testing.T) {
	user := fstest.MapFS{
		"python/mine/target.json":  {Data: []byte(`{"options": {}, "fieldText": "runes"}`)},
		"python/mine/snippet.tmpl": {Data: []byte("x")},
	}
	_, err := NewCatalog(templates.FS, user).Target("python/mine")
	for _, want := range []string{"title is missing", "run is missing", "option indent is missing", `unknown fieldText "runes"`} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v does not tell: %s", err, want)
		}
	}
}

func TestMissingTemplate(t *testing.T) {
	user := fstest.MapFS{"python/mine/target.json": {Data: []byte("{" + soundManifest + "}")}}
	c := NewCatalog(templates.FS, user)
	target, err := c.Target("python/mine")
	if err == nil {
		_, err = target.Template()
	}
	if !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v", err)
	}
}

// TestOptionValues: what people write, in the types that templates read.
func TestOptionValues(t *testing.T) {
	number := func(s string) any {
		code, err := literal.Number(s)
		if err != nil {
			t.Fatal(err)
		}
		return code
	}
	seconds, millis := Option{Type: "duration", Unit: "s"}, Option{Type: "duration", Unit: "ms"}
	for _, c := range []struct {
		option Option
		text   string
		want   any // nil and an empty problem: none set
		wrong  bool
	}{
		{Option{Type: "bool"}, "true", true, false}, {Option{Type: "bool"}, "off", false, false}, {Option{Type: "bool"}, "1", nil, true},
		{seconds, "10s", number("10"), false}, {seconds, "1500ms", number("1.5"), false}, {seconds, "2", number("2"), false},
		{seconds, "2m", number("120"), false}, {seconds, "0", nil, false}, {seconds, "0.25", number("0.25"), false},
		{millis, "10s", number("10000"), false}, {millis, "0.3s", number("300"), false}, {millis, "1ms", number("1"), false},
		{seconds, "10 s", nil, true}, {seconds, "-1", nil, true}, {seconds, "10h", nil, true}, {seconds, "", nil, true},
		{seconds, "s", nil, true}, {seconds, "1e9", nil, true}, {seconds, "0.1ms", nil, true}, {seconds, "inf", nil, true},
		{seconds, "nan", nil, true}, {seconds, "10); exit(1", nil, true}, {seconds, "0x10", nil, true},
		{Option{Type: "indent"}, "tab", "\t", false}, {Option{Type: "indent"}, "3", "   ", false},
		{Option{Type: "indent"}, "0", nil, true}, {Option{Type: "indent"}, "9", nil, true}, {Option{Type: "indent"}, "  ", nil, true},
		{Option{Type: "choice", Choices: []string{"a", "b"}}, "b", "b", false}, {Option{Type: "choice", Choices: []string{"a"}}, "c", nil, true},
		{Option{Type: "int", Min: 1, Max: 9}, "9", number("9"), false}, {Option{Type: "int", Min: 1, Max: 9}, "10", nil, true},
	} {
		got, err := c.option.value(c.text)
		if (err != nil) != c.wrong || !c.wrong && got != c.want {
			t.Errorf("%s %q: got %v, %v, want %v", c.option.Type, c.text, got, err, c.want)
		}
	}
}

// TestBadMessages: a message has a writer and nothing that only programs have.
func TestBadMessages(t *testing.T) {
	const sound = `"title": "Mine", "writer": "raw"`
	for _, c := range []struct{ name, manifest, template, want string }{
		{"sound", sound, "", ""},
		{"unknown writer", `"title": "Mine", "writer": "fax"`, "", `unknown writer "fax"`},
		{"a template too", sound, "x", "a writer and a snippet.tmpl"},
		{"a run line", sound + `, "run": "nc"`, "", "a writer goes with"},
		{"a limit", sound + `, "limits": [{"when": "method", "effect": "way", "ways": ["x"]}]`, "", "a writer goes with"},
		{"sent without a writer", soundManifest + `, "sent": true`, "x", "go with a writer"},
		{"an extension without a writer", soundManifest + `, "extension": "x"`, "x", "go with a writer"},
	} {
		user := fstest.MapFS{"python/mine/target.json": {Data: []byte("{" + c.manifest + "}")}}
		if c.template != "" {
			user["python/mine/snippet.tmpl"] = &fstest.MapFile{Data: []byte(c.template)}
		}
		_, err := NewCatalog(templates.FS, user).Target("python/mine")
		if c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%s: got %v, want %s", c.name, err, c.want)
		}
	}
}
