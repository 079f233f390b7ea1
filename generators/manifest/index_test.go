package manifest

import (
	"io/fs"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"snipgen/templates"
)

// counting is a file system that notes which files are opened.
type counting struct {
	fs.FS
	mutex  sync.Mutex
	opened []string
}

func (c *counting) Open(name string) (fs.File, error) {
	f, err := c.FS.Open(name)
	if err == nil {
		c.mutex.Lock()
		defer c.mutex.Unlock()
		if strings.HasSuffix(name, ".json") && !slices.Contains(c.opened, name) {
			c.opened = append(c.opened, name)
		}
	}
	return f, err
}

// TestNamesOpenNoMore: a name opens the manifest that it means, its language's
// facts, and what all share.
func TestNamesOpenNoMore(t *testing.T) {
	const shared = "options.json"
	for name, want := range map[string][]string{
		"python/requests": {"python/language.json", "python/requests/target.json", shared},
		"python":          {"python/language.json", "python/requests/target.json", shared},
		"py":              {"names.json", "python/language.json", "python/requests/target.json", shared},
		"py/httpx":        {"names.json", "python/httpx/target.json", "python/language.json", shared},
		"requests":        {"names.json", "python/language.json", "python/requests/target.json", shared},
		"okhttp":          {"java/language.json", "java/okhttp/target.json", "names.json", shared},
		"har":             {"http/har/target.json", "http/language.json", "names.json", shared},
		"okhtpp":          {"names.json"},
	} {
		files := &counting{FS: templates.FS}
		target, err := NewCatalog(files).Find(name)
		if (err == nil) != (len(want) > 1) {
			t.Errorf("%s: %v, %v", name, target, err)
		}
		slices.Sort(want)
		if slices.Sort(files.opened); !slices.Equal(files.opened, want) {
			t.Errorf("%s opens %v, want %v", name, files.opened, want)
		}
	}
	files := &counting{FS: templates.FS}
	if _, err := NewCatalog(files).Find("axios"); err == nil || slices.ContainsFunc(files.opened, func(name string) bool { return strings.HasSuffix(name, "target.json") }) {
		t.Errorf("axios: %v, opens %v", err, files.opened)
	}
}

// TestNamesOfOtherFolders: folders of a user's own have no index; their names
// are found, and clash with those of built-in targets.
func TestNamesOfOtherFolders(t *testing.T) {
	mine := func(aliases string) fstest.MapFS {
		return fstest.MapFS{
			"python/mine/target.json":  {Data: []byte("{" + soundManifest + `, "aliases": [` + aliases + "]}")},
			"python/mine/snippet.tmpl": {Data: []byte("x = {{.URL}}")},
			"names.json":               {Data: []byte(`{"targets": {"python/mine": ["stale"]}}`)},
		}
	}
	for name, want := range map[string]string{"mine": "python/mine", "my": "python/mine", "py/mine": "python/mine", "okhttp": "java/okhttp", "stale": ""} {
		files := &counting{FS: templates.FS}
		target, err := NewCatalog(files, mine(`"my"`)).Find(name)
		if want == "" && err == nil || want != "" && (err != nil || target.ID != want) {
			t.Errorf("%s: %v, %v", name, target, err)
		}
		if n := len(files.opened); n > 5 {
			t.Errorf("%s opens %v", name, files.opened)
		}
	}
	if _, err := NewCatalog(templates.FS, mine(`"py"`)).Find("mine"); err == nil || !strings.Contains(err.Error(), `alias "py" is taken by python`) {
		t.Errorf("a clash: %v", err)
	}
}
