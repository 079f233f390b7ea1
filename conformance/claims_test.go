package conformance

import (
	"os"
	"strings"
	"testing"
	"time"

	"snipgen"
)

// claimed are the cells of the whole corpus as they are labelled, not run.
func claimed(t *testing.T) []*Cell {
	t.Helper()
	all, err := Corpus("../testdata/requests")
	if err != nil {
		t.Fatal(err)
	}
	product := NewProduct()
	var cells []*Cell
	for _, target := range product.Targets() {
		for _, named := range all {
			c := &Cell{Target: target.ID, Request: named.Name, Message: target.Run == ""}
			result, err := product.Convert(named.Request.At("http", "127.0.0.1:8080"), target.ID, snipgen.Options{})
			c.Fidelity, c.Lost = result.Fidelity, result.Lost
			if err != nil {
				c.refuse(err)
			}
			cells = append(cells, c)
		}
	}
	return cells
}

// TestEveryLossNamesTheNearest asserts that whoever loses something is told
// which target sends it. That the limit has a source is asserted when
// manifests are loaded.
func TestEveryLossNamesTheNearest(t *testing.T) {
	for _, c := range claimed(t) {
		for _, l := range c.Lost {
			if l.Hint == "" {
				t.Errorf("%s with %s: %s: nobody is named who sends it", c.Request, c.Target, l.Text)
			}
		}
		if len(c.Lost) == 0 && (c.Refused || c.Fidelity == snipgen.Partial) {
			t.Errorf("%s with %s: no reason", c.Request, c.Target)
		}
	}
}

// TestPageFitsClaims sees a stale page without a run: labels and limits that
// have changed since then are not what the page says.
func TestPageFitsClaims(t *testing.T) {
	page, err := os.ReadFile("../docs/conformance.md")
	if err != nil {
		t.Fatal(err)
	}
	want, got := WithoutVersions(Page(claimed(t), nil, time.Time{})), WithoutVersions(string(page))
	for line := range strings.Lines(want) {
		if !strings.Contains(got, line) {
			t.Errorf("docs/conformance.md is stale, run the laboratory with -update: it should say\n%s", line)
		}
	}
	if len(got) != len(want) && !t.Failed() {
		t.Error("docs/conformance.md is stale, run the laboratory with -update: it says more than it should")
	}
}

// TestAim asserts what the project promises of the whole corpus, with programs.
func TestAim(t *testing.T) {
	if n := Count(programs(claimed(t))); n.Whole() < 95 {
		t.Errorf("%s, want 95 %% or more exact or equivalent", n)
	}
}
