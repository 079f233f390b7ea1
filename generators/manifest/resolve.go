package manifest

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// UnknownTarget is the error for a name that no target has.
type UnknownTarget struct {
	Name    string
	Nearest string // "" when nothing is near
}

func (e *UnknownTarget) Error() string { return fmt.Sprintf("unknown target %q", e.Name) }

// AmbiguousTarget is the error for a client's name that several languages have.
type AmbiguousTarget struct {
	Name string
	IDs  []string
}

func (e *AmbiguousTarget) Error() string {
	return fmt.Sprintf("target %q could be any of %s", e.Name, strings.Join(e.IDs, ", "))
}

// Find resolves what a person calls a target: an id, a language (its default
// client), an alias, or a client's name that only one language has.
func (c *Catalog) Find(name string) (*Target, error) {
	return c.names.Get(name, func() (*Target, error) { return c.find(strings.ToLower(name)) })
}

func (c *Catalog) find(name string) (*Target, error) {
	if strings.Contains(name, "/") {
		return c.findPath(name)
	}
	if fs.ValidPath(name) {
		if lang, err := c.language(name); err == nil {
			return c.Target(path.Join(name, lang.Default))
		}
	}
	return c.search(name)
}

// findPath takes language/client, where the language may be an alias.
func (c *Catalog) findPath(name string) (*Target, error) {
	t, err := c.Target(name)
	if _, unknown := err.(*UnknownTarget); !unknown {
		return t, err
	}
	alias, client, _ := strings.Cut(name, "/")
	if language, ok := c.index().language(alias); ok {
		return c.Target(path.Join(language, client))
	}
	return nil, c.unknown(name)
}

// search tries the aliases of languages, then clients' names and aliases.
func (c *Catalog) search(name string) (*Target, error) {
	all := c.index()
	if language, ok := all.language(name); ok {
		lang, err := c.language(language)
		if err != nil {
			return nil, err
		}
		return c.Target(path.Join(language, lang.Default))
	}
	if err := errors.Join(all.err, all.clashes()); err != nil {
		return nil, err
	}
	switch found := all.clients(name); len(found) {
	case 0:
		return nil, c.unknown(name)
	case 1:
		return c.Target(found[0])
	default:
		slices.SortFunc(found, c.compareIDs)
		return nil, &AmbiguousTarget{name, found}
	}
}

func (c *Catalog) unknown(name string) error {
	return &UnknownTarget{Name: name, Nearest: Nearest(name, c.index().names())}
}

// Select resolves a list of names and patterns: "all", "python/*", "py,curl".
// The order is that of the list; a target named twice comes once.
func (c *Catalog) Select(names []string) ([]*Target, error) {
	var out []*Target
	for _, name := range names {
		found, err := c.selectOne(name)
		if err != nil {
			return nil, err
		}
		for _, t := range found {
			if !slices.Contains(out, t) {
				out = append(out, t)
			}
		}
	}
	return out, nil
}

func (c *Catalog) selectOne(name string) ([]*Target, error) {
	if name == "all" {
		return c.All()
	}
	if !strings.ContainsAny(name, "*?[") {
		t, err := c.Find(name)
		return []*Target{t}, err
	}
	targets, err := c.All()
	if err != nil {
		return nil, err
	}
	var out []*Target
	for _, t := range targets {
		if ok, err := path.Match(name, t.ID); err == nil && ok {
			out = append(out, t)
		}
	}
	if out == nil {
		return nil, c.unknown(name)
	}
	return out, nil
}

// Nearest is the candidate with the smallest edit distance to name, "" when
// every one would be a guess.
func Nearest(name string, candidates []string) string {
	best, least := "", len(name)/3+2
	for _, candidate := range candidates {
		if d := distance(name, candidate); d < least || d == least && best != "" && candidate < best {
			best, least = candidate, d
		}
	}
	return best
}

// distance is the Levenshtein distance of two short names, in bytes.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost = 1 + min(diagonal, row[j], row[j+1])
			}
			diagonal, row[j+1] = row[j+1], cost
		}
	}
	return row[len(b)]
}
