package manifest

import (
	"errors"
	"fmt"
	"io/fs"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"snipgen/templates"
)

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
		inTime(t, func() { _, err = NewCatalog(templates.FS, user).All() })
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
			if _, faulty := target.Template(); target.Message == nil && faulty != nil {
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
	if _, err := target.Template(); err != nil {
		t.Errorf("%v", err)
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
		{"reason of a limit", "toy/mine/target.json", "{" + soundManifest + `, "limits": [{"when": "method", "effect": "note", "code": "x", "reason": "x\r", "source": "https://x"}]}`, `toy/mine/target.json:1:85: limit method: reason or nearest is no line`},
		{"code of a limit", "toy/mine/target.json", "{" + soundManifest + `, "limits": [{"when": "method", "effect": "note", "code": "x]", "reason": "x", "source": "https://x"}]}`, `toy/mine/target.json:1:85: limit method: the code "x]" is no word`},
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

// inTime fails when work takes longer than a machine with other work may need for
// a second of it.
func inTime(t *testing.T, work func()) {
	t.Helper()
	start := time.Now()
	work()
	if took := time.Since(start); took > 20*time.Second {
		t.Errorf("it took %v", took)
	}
}
