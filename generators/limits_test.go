package generators

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"snipgen/request"
	"snipgen/templates"
)

// within fails when work takes longer than a machine with other work may need
// for a second of it, or more memory than some tens of megabytes in all.
func within(t *testing.T, work func()) {
	t.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	work()
	took := time.Since(start)
	runtime.ReadMemStats(&after)
	if bytes := after.TotalAlloc - before.TotalAlloc; took > 20*time.Second || bytes > 96<<20 {
		t.Errorf("it took %v and %d MiB", took, bytes>>20)
	}
}

// renderedText is what becomes of a template, of the user's own.
func renderedText(template string) (string, error) {
	g, err := generatorOf(template, nil)
	if err != nil {
		return "", err
	}
	s, err := g.Render(plainRequest(), false)
	var refused *Refused
	if errors.As(err, &refused) {
		return "", errors.New(refused.Reasons[0].Message)
	}
	if err != nil {
		return "", err
	}
	return s.Code, nil
}

// chain is templates t0 to tN, each of which calls the one before it some times.
func chain(length, times int, last string) string {
	var out strings.Builder
	fmt.Fprintf(&out, "{{define \"t0\"}}%s{{end}}", last)
	for i := 1; i <= length; i++ {
		fmt.Fprintf(&out, "{{define \"t%d\"}}%s{{end}}", i, strings.Repeat(fmt.Sprintf("{{template \"t%d\" .}}\n", i-1), times))
	}
	fmt.Fprintf(&out, "\n{{template \"t%d\" .}}", length)
	return out.String()
}

func nested(opening, closing string, times int) string {
	return strings.Repeat(opening, times) + strings.Repeat(closing, times)
}

// TestTemplateLimits: what would take all memory, the stack or for ever is a
// fault with its place.
func TestTemplateLimits(t *testing.T) {
	const file = "python/mine/snippet.tmpl:"
	for _, c := range []struct{ name, template, want string }{
		{"large file", strings.Repeat("x\n", 1<<20), "python/mine/snippet.tmpl: the file is larger than 262144 bytes"},
		{"deep conditions", "\n" + nested("{{if .TLS}}", "{{end}}", 2000), file + "2:705: actions or parentheses are nested more than 64 deep"},
		{"deep conditions without an end", strings.Repeat("{{if .TLS}}", 20_000), file + "1:705: actions"},
		{"deep loops", nested("{{range .Headers}}", "{{end}}", 100), file + "1:1153: actions"},
		{"deep with", nested("{{- with .Headers -}}", "{{end}}", 100), file + "1:1345: actions"},
		{"deep blocks", nested(`{{block "x" .}}`, "{{end}}", 100), file + "1:961: actions"},
		{"long else if", "{{if .TLS}}" + strings.Repeat("{{else if .TLS}}", 10_000) + "{{end}}", file + "1:1020: actions"},
		{"long else with", "{{with .TLS}}" + strings.Repeat("{{else with .TLS}}", 10_000) + "{{end}}", file + "1:1148: actions"},
		{"deep parentheses", "x = {{" + nested("(", ")", 10_000) + "}}", file + "1:5: actions"},
		{"deep parentheses that stay open", "x = {{if " + strings.Repeat("(", 100_000), file + "1:5: actions"},
		{"deep after text like actions", `{{/* {{if}} */}}{{if eq "}}{{if (" "\"" }}{{end}}` + nested("{{if .TLS}}", "{{end}}", 100), file + "1:754: actions"},
		{"deep calls", chain(1000, 1, "x"), "templates call each other more than 64 deep"},
		{"deep calls from below", strings.Repeat("x\n", 3) + strings.Join(calls(1000), "\n") + chain(1000, 1, "x"), "templates call each other more than 64 deep"},
		{"many calls", chain(60, 2, "x = 1"), "the template has more than 100000 actions"},
		{"many long calls", chain(3, 40, strings.Repeat("x = 1\n", 20_000)), "the template has more than 100000 actions"},
		{"many faults", strings.Repeat("x = f{{.URL}}\n", 15_000), file + "1:6: an action follows"},

		{"until", "x = 1\n{{range until 1000000000}}x\n{{end}}", file + "2:9: a list has more than 10000 elements"},
		{"until below zero", "{{range until -1000000000}}x\n{{end}}", file + "1:9: a list has more than 10000 elements"},
		{"until in a value", "{{$x := until 1000000000}}x", file + "1:9: a list has more than 10000 elements"},
		{"until in until", "x = 1\n  {{range until 10000}}{{range until 10000}}{{range until 10000}}{{end}}{{end}}{{end}}", file + "2:24: the loops of the template do not come to an end"},
		{"until that prints", "{{range until 10000}}\nx = 1\n{{range until 10000}}\n" + strings.Repeat("print(1)\n", 50) + "{{end}}{{end}}", file + "3:1: the template prints more than"},
		{"range over a number", "{{range 1000000000}}{{end}}", file + "1:1: the loops of the template do not come to an end"},
		{"range over a number that is kept", "{{$n := 1000000000}}{{range $n}}{{end}}", file + "1:21: the loops of the template do not come to an end"},
		{"range in a template", `{{define "t"}}{{range 1000000000}}{{end}}{{end}}{{template "t" .}}`, file + "1:15: the loops"},
		{"range in an else", "{{range .Body.Parts}}{{else}}{{range 1000000000}}{{end}}{{end}}", file + "1:30: the loops"},
		{"loops through templates", `{{define "t"}}{{range until 9000}}{{end}}{{end}}{{range until 9000}}{{template "t" .}}{{end}}`, "the loops"},
		{"loops over the request", strings.Repeat("{{range $.Headers}}", 60) + "\nx = 1\n" + strings.Repeat("{{end}}", 60), ""},
		{"list that grows", "{{$x := list}}{{range until 10000}}{{$x = list $x $x}}{{$x = rest (until 10000)}}{{end}}", file},
		{"search", "{{$x := until 10000}}{{range $x}}{{if has 1 $x}}{{end}}{{end}}", file},
		{"values that are printed often", "{{range until 10000}}{{range until 100}}\n{{$.URL}}{{end}}{{end}}", file + "1:22: the template prints more than"},
		{"no fault", "x = 1\n{{range until 3}}\nx = 2{{end}}", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var err error
			within(t, func() { _, err = renderedText(c.template) })
			said := fmt.Sprint(err)
			if c.want == "" && err != nil || !strings.Contains(said, c.want) && c.want != "" {
				t.Errorf("got %s, want %s", said[:min(len(said), 300)], c.want)
			}
			if len(said) > 10_000 {
				t.Errorf("the message has %d bytes", len(said))
			}
		})
	}
}

// calls are calls of t0 and so on.
func calls(count int) []string {
	out := make([]string, count)
	for i := range out {
		out[i] = fmt.Sprintf("{{template \"t%d\" .}}", i)
	}
	return out
}

// TestFilesOfTargetsHaveLimits: JSON files, and the number of folders, too.
func TestFilesOfTargetsHaveLimits(t *testing.T) {
	deep := "{" + soundManifest + `, "limits": [` + "\n" + strings.Repeat(`{"also": `, 20_000)
	for _, c := range []struct{ name, file, text, want string }{
		{"large manifest", "python/mine/target.json", strings.Repeat(" ", 2<<20), "python/mine/target.json: the file is larger than 262144 bytes"},
		{"large language", "toy/language.json", strings.Repeat(" ", 2<<20), "toy/language.json: the file is larger than 262144 bytes"},
		{"deep manifest", "python/mine/target.json", deep, "python/mine/target.json:2:559: values are nested more than 64 deep"},
		{"deep lists", "python/mine/target.json", strings.Repeat("[", 1<<17), "python/mine/target.json:1:65: values are nested more than 64 deep"},
		{"many faults", "python/mine/target.json", "{" + soundManifest + `, "aliases": [""` + strings.Repeat(`, ""`, 50_000) + "]}", "target.json:1:86: aliases.0"},
		{"many limits", "python/mine/target.json", "{" + soundManifest + `, "limits": [{}` + strings.Repeat(`, {}`, 50_000) + "]}", "target.json:1:84: more than 500 limits"},
		{"deep text", "python/mine/target.json", `{"titel": "\"` + strings.Repeat("[", 1000) + `"}`, `target.json:1:2: json: unknown field "titel"`},
	} {
		user := fstest.MapFS{
			"toy/language.json":        {Data: []byte(`{"title": "Toy", "dialect": "python", "extension": "toy"}`)},
			"python/mine/target.json":  {Data: []byte("{" + soundManifest + "}")},
			"python/mine/snippet.tmpl": {Data: []byte("x = {{.URL}}")},
			"toy/mine/target.json":     {Data: []byte("{" + soundManifest + "}")},
			"toy/mine/snippet.tmpl":    {Data: []byte("x = {{.URL}}")},
		}
		user[c.file] = &fstest.MapFile{Data: []byte(c.text)}
		var err error
		within(t, func() { _, err = NewCatalog(templates.FS, user).All() })
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %s", c.name, err, c.want)
		}
	}
	many := fstest.MapFS{}
	for i := range 30_000 {
		many[fmt.Sprintf("python/c%d/target.json", i)] = &fstest.MapFile{Data: []byte("{")}
	}
	if _, err := NewCatalog(templates.FS, many).All(); err == nil || err.Error() != "python: there are more than 2000 folders of targets" {
		t.Errorf("got %v", err)
	}
}

// TestFoldersHaveABudget: of all files of a directory no more is read than a
// number of bytes; a target among many can be taken all the same.
func TestFoldersHaveABudget(t *testing.T) {
	user := fstest.MapFS{}
	add := func(client string, size int) {
		user["python/"+client+"/target.json"] = &fstest.MapFile{Data: []byte("{" + soundManifest + "}")}
		user["python/"+client+"/snippet.tmpl"] = &fstest.MapFile{Data: []byte("x = {{.URL}}\n" + strings.Repeat("#\n", size/2))}
	}
	const size = maxTemplate - 100
	for i := range maxRead / maxTemplate {
		add(fmt.Sprintf("c%02d", i), size)
	}
	all := func() (*Catalog, error) {
		c := NewCatalog(templates.FS, user)
		targets, err := c.All()
		for _, target := range targets {
			if _, faulty := c.Generator(target, nil); faulty != nil {
				err = errors.Join(err, faulty)
			}
		}
		return c, err
	}
	if c, err := all(); err != nil {
		t.Fatalf("%v", err)
	} else if _, err := c.All(); err != nil { // which is no more to read
		t.Fatalf("%v", err)
	}
	for i := range 200 {
		add(fmt.Sprintf("d%02d", i), size)
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, err := all()
	runtime.ReadMemStats(&after)
	if err == nil || !strings.Contains(err.Error(), "the targets of this directory have more than 4194304 bytes") {
		t.Errorf("got %.300v", err)
	}
	if taken := after.TotalAlloc - before.TotalAlloc; taken > 64*maxRead { // some fifty for a byte that is read
		t.Errorf("%d MiB of memory", taken>>20)
	}
	c := NewCatalog(templates.FS, user)
	target, err := c.Target("python/d99")
	if err != nil || !target.Own {
		t.Fatalf("%v", err)
	}
	if _, err := c.Generator(target, nil); err != nil {
		t.Errorf("%v", err)
	}
}

// TestFaultsAreOfSomeone: a fault of a target is to be reported, or to be mended
// by whose template it is.
func TestFaultsAreOfSomeone(t *testing.T) {
	frail := fstest.MapFS{"python/requests/target.json": {Data: []byte("{" + soundManifest + "}")}, "python/requests/snippet.tmpl": {Data: []byte("x = {{.Body.Text}}")}}
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
			func() error { _, err := g.Render(plainRequest(), false); return err },
			func() error { _, err := g.Render(nil, false); return err }, // a panic
		} {
			var refused *Refused
			if err := fails(); !errors.As(err, &refused) || refused.Reasons[0].Hint != "other targets are not concerned; "+hint {
				t.Errorf("want %q, got %v %+v", hint, err, refused)
			}
		}
	}
}

// TestWordsOfManifests: what becomes part of a name, a fence, a heading or a
// command line is a word or a line, and a fault has its place.
func TestWordsOfManifests(t *testing.T) {
	const toy = `"title": "Toy", "dialect": "python", "default": "mine"`
	for _, c := range []struct{ name, file, text, want string }{
		{"extension that leaves", "toy/language.json", "{" + toy + `, "extension": "x/../../y"}`, `toy/language.json:1:71: extension: "x/../../y" is no word`},
		{"extension of dots", "toy/language.json", "{" + toy + `, "extension": ".."}`, `toy/language.json:1:71: extension`},
		{"extension with a backslash", "toy/language.json", "{" + toy + `, "extension": "x\\y"}`, `toy/language.json:1:71: extension`},
		{"extension that ends in a dot", "toy/language.json", "{" + toy + `, "extension": "x."}`, `toy/language.json:1:71: extension`},
		{"extension with NUL", "toy/language.json", "{" + toy + `, "extension": "x\u0000"}`, `toy/language.json:1:71: extension`},
		{"no extension", "toy/language.json", "{" + toy + `}`, `toy/language.json: extension: "" is no word`},
		{"long extension", "toy/language.json", "{" + toy + `, "extension": "` + strings.Repeat("x", 300) + `"}`, `toy/language.json:1:71: extension`},
		{"fence with a line end", "toy/language.json", "{" + toy + `, "extension": "x", "fence": "x\n` + "```" + `\n# y"}`, `toy/language.json:1:85: fence`},
		{"fence with backticks", "toy/language.json", "{" + toy + `, "extension": "x", "fence": "` + "`" + `"}`, `toy/language.json:1:85: fence`},
		{"highlighter", "toy/language.json", "{" + toy + `, "extension": "x", "highlighter": "-x"}`, `toy/language.json:1:91: highlighter`},
		{"alias", "toy/language.json", "{" + toy + `, "extension": "x", "aliases": ["t", "a b"]}`, `toy/language.json:1:93: aliases.1: "a b" is no word`},
		{"default that leaves", "toy/language.json", `{"title": "Toy", "dialect": "python", "extension": "x", "default": "../mine"}`, `toy/language.json:1:68: default`},
		{"title of a language", "toy/language.json", `{"title": "Toy\u001b[31m", "dialect": "python", "extension": "x"}`, `toy/language.json:1:11: title: "Toy\x1b[31m" is no line`},
		{"nesting", "toy/language.json", "{" + toy + `, "extension": "x", "nesting": -1}`, `toy/language.json:1:87: nesting`},
		{"style", "toy/language.json", "{" + toy + `, "extension": "x", "names": {"style": "loud"}}`, `toy/language.json:1:95: unknown style of names "loud"`},
		{"a command", "toy/language.json", "{" + toy + `, "extension": "x", "runtime": {"commands": ["a", "../a"]}}`, `toy/language.json:1:106: runtime.commands.1: "../a" is no word`},
		{"a site", "toy/language.json", "{" + toy + `, "extension": "x", "runtime": {"site": "javascript:x"}}`, `toy/language.json:1:96: runtime.site`},
		{"libraries that leave", "toy/language.json", "{" + toy + `, "extension": "x", "runtime": {"libraries": "a/../.."}}`, `toy/language.json:1:101: runtime.libraries`},
		{"what is missing", "toy/language.json", "{" + toy + `, "extension": "x", "runtime": {"missing": ["a\nb"]}}`, `toy/language.json:1:100: runtime.missing.0`},

		{"title", "toy/mine/target.json", `{"run": "x", "options": {"indent": {}}, "title": "x\ny"}`, `toy/mine/target.json:1:50: title`},
		{"title that turns", "toy/mine/target.json", `{"run": "x", "options": {"indent": {}}, "title": "x` + "\u202e" + `y"}`, `toy/mine/target.json:1:50: title`},
		{"run of two lines", "toy/mine/target.json", "{" + soundManifest + `, "install": "a",` + "\n" + ` "run": "x\nrm y"}`, `toy/mine/target.json:1:26: run`},
		{"install with ESC", "toy/mine/target.json", "{" + soundManifest + ",\n" + ` "install": "\u001b"}`, `toy/mine/target.json:2:13: install`},
		{"website", "toy/mine/target.json", "{" + soundManifest + `, "website": "javascript:x"}`, `toy/mine/target.json:1:85: website`},
		{"website with a blank", "toy/mine/target.json", "{" + soundManifest + `, "website": "https://x y"}`, `toy/mine/target.json:1:85: website`},
		{"alias of a client", "toy/mine/target.json", "{" + soundManifest + `, "aliases": ["*"]}`, `toy/mine/target.json:1:86: aliases.0`},
		{"alias with a line end", "toy/mine/target.json", "{" + soundManifest + `, "aliases": ["x\ny"]}`, `toy/mine/target.json:1:86: aliases.0`},
		{"extension of a message", "toy/mine/target.json", `{"title": "x", "writer": "raw", "extension": "../x"}`, `toy/mine/target.json:1:46: extension`},
		{"name of an option", "toy/mine/target.json", `{"title": "x", "run": "x", "options": {"indent": {}, "a\nb": {"type": "bool", "default": "on", "description": "x"}}}`, `toy/mine/target.json:1:62: the name of option "a\nb" is no word`},
		{"text of an option", "toy/mine/target.json", `{"title": "x", "run": "x", "options": {"indent": {}, "a": {"type": "bool", "default": "on", "description": "\u009b"}}}`, `toy/mine/target.json:1:59: option a: `},
		{"reason of a limit", "toy/mine/target.json", "{" + soundManifest + `, "limits": [{"when": "connect", "effect": "note", "code": "x", "reason": "x\r", "source": "https://x"}]}`, `toy/mine/target.json:1:85: limit connect: reason or nearest is no line`},
		{"code of a limit", "toy/mine/target.json", "{" + soundManifest + `, "limits": [{"when": "connect", "effect": "note", "code": "x]", "reason": "x", "source": "https://x"}]}`, `toy/mine/target.json:1:85: limit connect: the code "x]" is no word`},
		{"folder", "toy/my client/target.json", "{" + soundManifest + "}", `toy/my client/target.json: the name of the folder "my client" is no word`},
		{"folder that turns", "toy/x\u202ey/target.json", "{" + soundManifest + "}", `is no word`},
		{"long folder", "toy/" + strings.Repeat("x", 200) + "/target.json", "{" + soundManifest + "}", `is no word`},
	} {
		user := fstest.MapFS{
			"toy/language.json":     {Data: []byte("{" + toy + `, "extension": "toy"}`)},
			"toy/mine/target.json":  {Data: []byte("{" + soundManifest + "}")},
			"toy/mine/snippet.tmpl": {Data: []byte("x = {{.URL}}")},
		}
		if _, err := NewCatalog(templates.FS, user).All(); err != nil {
			t.Fatal(err)
		}
		user[c.file] = &fstest.MapFile{Data: []byte(c.text)}
		_, err := NewCatalog(templates.FS, user).All()
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %s", c.name, err, c.want)
		}
	}
}

// TestUnreadableFolders: what is there and cannot be read is not taken for
// absent: a built-in target would come in its place.
func TestUnreadableFolders(t *testing.T) {
	user := refusing{fstest.MapFS{
		"python/requests/target.json":  {Data: []byte("{" + soundManifest + "}")},
		"python/requests/snippet.tmpl": {Data: []byte("x = {{.URL}}")},
	}, "python/requests/target.json"}
	if _, err := NewCatalog(templates.FS, user).Find("python"); err == nil || err.Error() != "python/requests/target.json: not this one" {
		t.Errorf("got %v", err)
	}
}

// refusing is a file system with a file that cannot be read.
type refusing struct {
	fs.FS
	name string
}

func (f refusing) Open(name string) (fs.File, error) {
	if name == f.name {
		return nil, &fs.PathError{Op: "open", Path: name, Err: errors.New("not this one")}
	}
	return f.FS.Open(name)
}

// TestLimitsLeaveRoom: a request of any size is written by the built-in
// targets: what they may do grows with it.
func TestLimitsLeaveRoom(t *testing.T) {
	catalog := NewCatalog(templates.FS)
	targets, err := catalog.All()
	if err != nil {
		t.Fatal(err)
	}
	none := request.Range{}
	r := plainRequest()
	for i := range 500 {
		r.Fields = append(r.Fields, request.Field{Name: "A", Value: request.Text("", none)}, request.Field{Name: "Cookie", Value: request.Text(fmt.Sprint("a", i, "=b"), none)})
	}
	pairs := strings.Repeat("a&a=&=a&", 2000) + "a"
	r.Query = request.Text(pairs, none)
	r.Method = "POST"
	r.Fields = append(r.Fields, request.Field{Name: "Content-Type", Value: request.Text("application/x-www-form-urlencoded", none)})
	r.Body = request.Body{Present: true, Content: request.Text(pairs, none)}
	for _, target := range targets {
		g, err := catalog.Generator(target, nil)
		if err != nil {
			t.Fatal(err)
		}
		s, err := g.Render(r, false)
		var refused *Refused
		if err != nil && !errors.As(err, &refused) || err == nil && len(s.Code) > outputOf/2*sizeOf(r) {
			t.Errorf("%s: %d bytes for %d, %v", target.ID, len(s.Code), sizeOf(r), err)
		}
	}
}

// TestOneProgram: a template is compiled once for all sets of options that its
// lines are indented the same for, and what is kept does not grow with these.
func TestOneProgram(t *testing.T) {
	const template = "{{range .Headers}}\nx = {{.Value}}{{end}}\n{{if .TLS}}x = 1{{end}}\n{{.Option.timeout}}\n"
	user := userTarget(template + strings.Repeat("x = 1\n", 20_000))
	c := NewCatalog(templates.FS, user)
	target, err := c.Find("mine")
	if err != nil {
		t.Fatal(err)
	}
	var first *checked
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
				r := plainRequest()
				r.Scheme, r.Fields = scheme, r.Fields[:fields]
				s, err := g.Render(r, false)
				if err != nil || strings.Count(s.Code, "\"*/*\"") != fields || !strings.Contains("\n"+s.Code, fmt.Sprintf("\n%d\n", timeout+1)) {
					t.Fatal(s, err)
				}
			}
		}
	}
}
