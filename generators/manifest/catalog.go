package manifest

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"snipgen/generators/cache"
	"snipgen/generators/literal"
	"snipgen/generators/message"
)

// Target is one client of one language: all that its folder says.
type Target struct {
	ID       string // the folder: "python/requests"
	Client   string // the folder's last element
	Language *Language
	Manifest
	Dialect  *literal.Dialect // nil for a message
	Own      bool             // the folder is a user's
	Override bool             // it took the place of a built-in one

	Message   *message.Writer // nil for a program
	Constants []Constant
	AllWays   []string // every way that a limit or an option leads to
	AllMarks  []string // every mark that a limit sets

	files fs.FS
	verbs map[string]literal.Value
}

// Catalog finds targets in a file system of <language>/<client>/ folders. It
// reads no more than what it is asked for. It may be used by many goroutines.
type Catalog struct {
	layers  []fs.FS // the last one wins
	targets cache.Cache[string, *Target]
	names   cache.Cache[string, *Target]
	langs   cache.Cache[string, *Language]
	shared  cache.Cache[string, map[string]Option]
	indexes cache.Cache[string, *index]
}

// NewCatalog makes a catalog of the folders in the given file systems; a
// folder of a later one takes the place of the same folder of an earlier one.
// Of the first, which has the built-in targets, as much is read as there is.
func NewCatalog(layers ...fs.FS) *Catalog {
	c := &Catalog{layers: slices.Clone(layers)}
	for i := 1; i < len(layers); i++ {
		c.layers[i] = &budgeted{FS: layers[i], sizes: map[string]int{}}
	}
	return c
}

const (
	manifestFile = "target.json"
	templateFile = "snippet.tmpl"
	languageFile = "language.json"
	optionsFile  = "options.json"
	treeFile     = "snippet.tree"
)

// layer finds the last file system that has the file, be it one that cannot be
// read.
func (c *Catalog) layer(name string) (fs.FS, int) {
	for i := len(c.layers) - 1; i >= 0; i-- {
		if has(c.layers[i], name) {
			return c.layers[i], i
		}
	}
	return nil, -1
}

func (c *Catalog) read(name string, into any) error {
	files, _ := c.layer(name)
	if files == nil {
		return fmt.Errorf("%s: %w", name, fs.ErrNotExist)
	}
	return readJSON(files, name, into)
}

func readJSON(files fs.FS, name string, into any) error {
	data, err := readBounded(files, name, maxManifest)
	if err != nil {
		return err
	}
	return decodeStrict(name, data, into)
}

// language loads the facts of one language.
func (c *Catalog) language(name string) (*Language, error) {
	return c.langs.Get(name, func() (*Language, error) {
		l := new(Language)
		file := path.Join(name, languageFile)
		if err := c.read(file, l); err != nil {
			return nil, err
		}
		return l, l.check(c, file)
	})
}

// Target loads the target with that id.
func (c *Catalog) Target(id string) (*Target, error) {
	return c.targets.Get(id, func() (*Target, error) { return c.load(id) })
}

func (c *Catalog) load(id string) (*Target, error) {
	language, client, ok := strings.Cut(id, "/")
	if !ok || !fs.ValidPath(id) || strings.Contains(client, "/") {
		return nil, &UnknownTarget{Name: id}
	}
	files, depth := c.layer(path.Join(id, manifestFile))
	if files == nil {
		return nil, &UnknownTarget{Name: id}
	}
	lang, err := c.language(language)
	if err != nil {
		return nil, err
	}
	t := &Target{ID: id, Client: client, Language: lang, files: files, Own: depth > 0}
	t.Override = depth > 0 && exists(c.layers[:depth], path.Join(id, manifestFile))
	if err := c.read(path.Join(id, manifestFile), &t.Manifest); err != nil {
		return nil, err
	}
	return t, c.complete(t)
}

func exists(layers []fs.FS, name string) bool {
	return slices.ContainsFunc(layers, func(f fs.FS) bool { return has(f, name) })
}

// complete resolves what a manifest refers to and checks what it says.
func (c *Catalog) complete(t *Target) error {
	var ok bool
	if t.Dialect, ok = literal.Lookup(t.Language.Dialect); !ok && t.Writer == "" {
		return fmt.Errorf("%s: unknown dialect %q", path.Join(path.Dir(t.ID), languageFile), t.Language.Dialect)
	}
	shared, err := c.sharedOptions()
	if err != nil {
		return err
	}
	for name, o := range t.Options {
		t.Options[name] = o.merge(shared[name])
	}
	return t.check()
}

func (c *Catalog) sharedOptions() (map[string]Option, error) {
	return c.shared.Get(optionsFile, func() (map[string]Option, error) {
		var m map[string]Option
		return m, c.read(optionsFile, &m)
	})
}

// IDs lists the ids of all targets: languages in alphabetical order, the
// default client of each first.
func (c *Catalog) IDs() ([]string, error) {
	var ids []string
	for _, files := range c.layers {
		found, err := IDsIn(files)
		if err != nil {
			return nil, err
		}
		ids = append(ids, found...)
	}
	slices.SortFunc(ids, c.compareIDs)
	return slices.Compact(ids), nil
}

func (c *Catalog) compareIDs(a, b string) int {
	if order := strings.Compare(path.Dir(a), path.Dir(b)); order != 0 || a == b {
		return order
	}
	if lang, err := c.language(path.Dir(a)); err == nil {
		switch lang.Default {
		case path.Base(a):
			return -1
		case path.Base(b):
			return 1
		}
	}
	return strings.Compare(a, b)
}

// All loads every target, and fails with everything that is wrong with any.
func (c *Catalog) All() ([]*Target, error) {
	ids, err := c.IDs()
	if err != nil {
		return nil, err
	}
	var targets []*Target
	var faults []error
	named := newIndex()
	for _, id := range ids {
		t, err := c.Target(id)
		if err != nil {
			faults = append(faults, err)
			continue
		}
		targets = append(targets, t)
		named.add(t)
	}
	return targets, errors.Join(append(faults, named.clashes())...)
}

// TemplatePath is the name of the file with the target's template.
func (t *Target) TemplatePath() string { return path.Join(t.ID, templateFile) }

// Template is the text of the target's template.
func (t *Target) Template() (string, error) {
	text, err := readBounded(t.files, t.TemplatePath(), maxTemplate)
	return string(text), err
}

// Prepared is what a built-in target brings of its template besides the text, as
// package template has prepared it; "" for none.
func (t *Target) Prepared() string {
	if t.Own {
		return ""
	}
	tree, _ := readBounded(t.files, path.Join(t.ID, treeFile), maxTree)
	return string(tree)
}

// Join makes one document of what the target's generator has made of several
// requests; false where there is none that reads back as all of them.
func (t *Target) Join(codes []string) (string, bool) {
	if t.Message == nil {
		return "", false
	}
	return t.Message.Join(codes)
}
