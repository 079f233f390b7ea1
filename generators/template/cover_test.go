package template_test

import (
	"flag"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"snipgen/conformance/corpus"
	"snipgen/generators"
	"snipgen/templates"
)

var (
	updateCover = flag.Bool("update", false, "write the covers anew")
	coverTarget = flag.String("target", "*/*", "targets whose covers are looked at: an id or a pattern")
)

const testdata = "../../testdata"

// TestCover: the cases of testdata/cover reach all that the corpus reaches of
// each target: every branch of its template, also those of conditions without
// an else, every limit, way, option value, native form and class of characters
// that a literal has to write. None is there in vain.
func TestCover(t *testing.T) {
	items := corpusOf(t)
	targets, err := generators.NewCatalog(templates.FS).All()
	if err != nil {
		t.Fatal(err)
	}
	for _, target := range targets {
		if ok, _ := filepath.Match(*coverTarget, target.ID); !ok {
			continue
		}
		t.Run(target.ID, func(t *testing.T) {
			t.Parallel()
			stored, _ := corpus.Cover(os.DirFS(testdata), target.ID)
			c := &covering{coverage: newCoverage(t, target), items: items}
			want := listed(c.choose(stored))
			file := filepath.Join(testdata, corpus.CoverFile(target.ID))
			if *updateCover {
				writeCover(t, file, want)
			} else if got := listed(stored); got != want {
				t.Errorf("%s is not current (go test ./generators/template -run TestCover -update writes it)\n--- it has\n%s--- it should have\n%s", file, got, want)
			}
			for i, place := range c.places {
				if !c.seen[c.branch(i)] {
					t.Errorf("%s/%s:%s is never taken", target.ID, "snippet.tmpl", place)
				}
			}
			t.Logf("%d cases, %d features", len(c.chosen), len(c.seen))
		})
	}
}

func writeCover(t *testing.T, file, text string) {
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

func listed(cases []corpus.Case) string {
	var b strings.Builder
	for _, c := range cases {
		b.WriteString(c.String() + "\n")
	}
	return b.String()
}

// covering chooses cases. It starts from those that were chosen before, so that
// a change of the corpus or a template changes few of them.
type covering struct {
	*coverage
	items  []corpus.Item
	plain  []measured // all items without options, then with exact forms alone
	chosen []measured
	seen   map[string]bool // what the chosen meet
}

// measured is a case with what it meets.
type measured struct {
	corpus.Case
	met  map[string]bool
	keep bool // whatever it meets
}

func (c *covering) choose(stored []corpus.Case) []corpus.Case {
	c.seen = map[string]bool{}
	c.measurePlain()
	for _, s := range stored {
		c.restore(s)
	}
	for _, m := range c.plain {
		if m.keep && !c.has(m.Case) {
			c.take(m)
		}
	}
	c.greedy(c.plain)
	for _, options := range c.optionSets() {
		c.withOptions(options)
	}
	return c.needed()
}

func (c *covering) measurePlain() {
	g := c.generator(nil)
	for _, exact := range []bool{false, true} {
		for _, item := range c.items {
			met, _ := c.measure(g, item.Request, exact, true)
			c.plain = append(c.plain, measured{corpus.Case{Name: item.Name, Exact: exact}, met, item.IsHostile() && !exact})
		}
	}
}

// generator sets options; nil for those that exclude each other.
func (c *covering) generator(options map[string]string) *subject {
	g, err := prepare(c.target, options)
	if err != nil {
		return nil
	}
	if g.program != nil {
		g.program, g.planner.Uses = c.checked, c.checked.Uses
	}
	return g
}

// restore takes a case that was chosen before, if it still can be.
func (c *covering) restore(s corpus.Case) {
	if s.Options == nil {
		if i := slices.IndexFunc(c.plain, func(m measured) bool { return m.String() == s.String() }); i >= 0 {
			c.take(c.plain[i])
		}
		return
	}
	item, g := c.item(s.Name), c.generator(s.Options)
	if item != nil && g != nil && !c.has(s) {
		c.take(c.measureOptions(g, *item, s.Options))
	}
}

func (c *covering) item(name string) *corpus.Item {
	i := slices.IndexFunc(c.items, func(item corpus.Item) bool { return item.Name == name })
	if i < 0 {
		return nil
	}
	return &c.items[i]
}

func (c *covering) has(s corpus.Case) bool {
	return slices.ContainsFunc(c.chosen, func(m measured) bool { return m.String() == s.String() })
}

func (c *covering) take(m measured) {
	c.chosen = append(c.chosen, m)
	maps.Copy(c.seen, m.met)
}

func (c *covering) news(m measured) int {
	n := 0
	for f := range m.met {
		if !c.seen[f] {
			n++
		}
	}
	return n
}

// greedy takes the case that meets the most news, until there are none. Of
// equals it takes the first.
func (c *covering) greedy(from []measured) {
	for {
		best, most := 0, 0
		for i, m := range from {
			if n := c.news(m); n > most {
				best, most = i, n
			}
		}
		if most == 0 {
			return
		}
		c.take(from[best])
	}
}

// optionSets are the options to try: first those whose snippets run by
// themselves.
func (c *covering) optionSets() []map[string]string {
	sets := variations(c.target)[1:]
	slices.SortStableFunc(sets, func(a, b map[string]string) int { return alone(b) - alone(a) })
	return sets
}

func alone(options map[string]string) int {
	if (corpus.Case{Options: options}).RunsAlone() {
		return 1
	}
	return 0
}

// typical is a request that most options are shown with.
const typical = "json-post"

// withOptions takes a case for options that have not been seen to change the
// code, and cases for branches that only they reach.
func (c *covering) withOptions(options map[string]string) {
	isNew := len(options) == 1 && !c.seen[optionFeature(options)]
	if !isNew && c.allBranches() {
		return
	}
	g := c.generator(options)
	if g == nil {
		return
	}
	from := []measured{c.measureOptions(g, *c.item(typical), options)}
	for _, item := range c.items {
		if item.Size < 1<<15 && (!c.allBranches() || c.has(corpus.Case{Name: item.Name})) {
			from = append(from, c.measureOptions(g, item, options))
		}
	}
	c.greedy(from)
}

func (c *covering) allBranches() bool {
	for i := range c.places {
		if !c.seen[c.branch(i)] {
			return false
		}
	}
	return true
}

// measureOptions meets the branches and, where it alone makes other code, the
// option.
func (c *covering) measureOptions(g *subject, item corpus.Item, options map[string]string) measured {
	met, code := c.measure(g, item.Request, false, false)
	met = maps.Clone(met)
	if len(options) == 1 {
		if _, usual := c.measure(c.generator(nil), item.Request, false, false); usual != code {
			met[optionFeature(options)] = true
		}
	}
	return measured{Case: corpus.Case{Name: item.Name, Options: options}, met: met}
}

func optionFeature(options map[string]string) string {
	return corpus.Case{Name: "option", Options: options}.String()
}

// needed are the chosen without those that meet nothing alone, sorted.
func (c *covering) needed() []corpus.Case {
	times := map[string]int{}
	for _, m := range c.chosen {
		for f := range m.met {
			times[f]++
		}
	}
	var out []corpus.Case
	for _, m := range slices.Backward(c.chosen) {
		needed := m.keep
		for f := range m.met {
			needed = needed || times[f] == 1
		}
		if needed {
			out = append(out, m.Case)
			continue
		}
		for f := range m.met {
			times[f]--
		}
	}
	slices.SortFunc(out, func(a, b corpus.Case) int { return strings.Compare(a.String(), b.String()) })
	return out
}
