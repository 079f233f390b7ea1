package plan

import (
	"fmt"
	"math/rand/v2"
	"os"
	"reflect"
	"slices"
	"testing"

	"snipgen/conformance/corpus"
	"snipgen/generators/manifest"
	"snipgen/generators/view"
	"snipgen/request"
	"snipgen/templates"
)

func corpusOf(t *testing.T) []corpus.Item {
	t.Helper()
	items, err := corpus.Read(os.DirFS("../../testdata"))
	if err != nil {
		t.Fatal(err)
	}
	return items
}

func targetsOf(t *testing.T) []*manifest.Target {
	t.Helper()
	all, err := manifest.NewCatalog(templates.FS).All()
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(all, func(t *manifest.Target) bool { return t.Message != nil })
}

func plannerOf(target *manifest.Target) *Planner {
	return &Planner{
		Target: target, Rules: RulesOf(target), Uses: view.Uses{URLParts: true, Lines: true, Base64: true, Variables: true},
		Words: func() map[string]bool { return nil },
	}
}

// outcome is what a plan comes to: all but which of several limits is told that
// leave out one field.
func outcome(p *Plan, err error) string {
	places := func(ds []request.Diagnostic) []string {
		var out []string
		for _, d := range ds {
			out = append(out, fmt.Sprint(d.Severity, d.Part, d.Range.Start))
		}
		slices.Sort(out)
		return out
	}
	if err != nil {
		return fmt.Sprint("refused ", places(err.(*Refused).Reasons))
	}
	return fmt.Sprint(p.Label, p.Ways, p.Marks, p.odd, places(p.Warnings))
}

// TestLimitsCommute: the order of the limits in a manifest does not matter.
func TestLimitsCommute(t *testing.T) {
	items := corpusOf(t)
	for _, target := range targetsOf(t) {
		usual := plannerOf(target)
		for seed := range uint64(4) {
			other := *target
			other.Limits = slices.Clone(target.Limits)
			if slices.Reverse(other.Limits); seed > 0 {
				rand.New(rand.NewPCG(seed, 1)).Shuffle(len(other.Limits), func(i, j int) {
					other.Limits[i], other.Limits[j] = other.Limits[j], other.Limits[i]
				})
			}
			shuffled := plannerOf(&other)
			for _, item := range items {
				if item.Size > 1<<15 {
					continue
				}
				p, err := usual.Plan(item.Request, false)
				q, err2 := shuffled.Plan(item.Request, false)
				if want, got := outcome(p, err), outcome(q, err2); got != want {
					t.Errorf("%s, %s: in another order of limits %s, want %s", target.ID, item.Name, got, want)
				} else if err == nil && !reflect.DeepEqual(p.View, q.View) {
					t.Errorf("%s, %s: in another order of limits another view", target.ID, item.Name)
				}
			}
		}
	}
}
