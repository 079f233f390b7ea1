package manifest

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
)

// index is what languages and targets are called, so that a name is resolved
// without reading what it cannot mean. The first file system of a catalog may
// bring its own as names.json; of others it is made by reading them.
type index struct {
	Languages map[string][]string `json:"languages"` // the aliases of each
	Targets   map[string][]string `json:"targets"`   // the aliases of each, by id

	err error // of what cannot be read
}

const indexFile = "names.json"

func newIndex() *index {
	return &index{Languages: map[string][]string{}, Targets: map[string][]string{}}
}

// index is that of all layers. It is made once, unless something cannot be read.
func (c *Catalog) index() *index {
	all, _ := c.indexes.Get("", func() (*index, error) {
		all := newIndex()
		for i, files := range c.layers {
			if i > 0 || !has(files, indexFile) {
				all.err = errors.Join(all.err, c.take(files, all))
			} else {
				given := newIndex()
				all.err = readJSON(files, indexFile, given)
				maps.Copy(all.Languages, given.Languages)
				maps.Copy(all.Targets, given.Targets)
			}
		}
		return all, all.err
	})
	return all
}

// take adds what a file system has. A language that cannot be read has no
// aliases; that is told when it is asked for.
func (c *Catalog) take(files fs.FS, into *index) error {
	for _, name := range languagesIn(files) {
		into.Languages[name] = nil
		if lang, err := c.language(name); err == nil {
			into.Languages[name] = lang.Aliases
		}
	}
	ids, err := IDsIn(files)
	for _, id := range ids {
		t, fault := c.Target(id)
		if err = errors.Join(err, fault); fault == nil {
			into.add(t)
		}
	}
	return err
}

func (x *index) add(t *Target) {
	x.Targets[t.ID], x.Languages[path.Dir(t.ID)] = t.Aliases, t.Language.Aliases
}

// language is the name of the language that has an alias.
func (x *index) language(alias string) (string, bool) {
	for _, name := range slices.Sorted(maps.Keys(x.Languages)) {
		if slices.Contains(x.Languages[name], alias) {
			return name, true
		}
	}
	return "", false
}

// clients are the ids of the targets that have a name without their language's.
func (x *index) clients(name string) []string {
	var ids []string
	for id, aliases := range x.Targets {
		if path.Base(id) == name || slices.Contains(aliases, name) {
			ids = append(ids, id)
		}
	}
	return ids
}

// names are all that a target may be called by.
func (x *index) names() []string {
	var all []string
	for id, aliases := range x.Targets {
		all = append(append(all, id, path.Base(id)), aliases...)
	}
	for name, aliases := range x.Languages {
		all = append(append(all, name), aliases...)
	}
	return all
}

// clashes finds names that two targets claim.
func (x *index) clashes() error {
	owner := map[string]string{}
	var faults []error
	claim := func(who string, names []string) {
		for _, name := range append([]string{who}, names...) {
			if other, taken := owner[name]; taken && other != who {
				faults = append(faults, fmt.Errorf("%s: alias %q is taken by %s", who, name, other))
			}
			owner[name] = who
		}
	}
	for _, id := range slices.Sorted(maps.Keys(x.Targets)) {
		language, _, _ := strings.Cut(id, "/")
		claim(id, nil)
		claim(language, x.Languages[language])
		claim(id, x.Targets[id])
	}
	return errors.Join(faults...)
}
