package conformance_test

import (
	"context"
	"fmt"
	"os"
	"testing"

	"snipgen"
	"snipgen/conformance"
	"snipgen/conformance/corpus"
)

// TestCover runs what covers each target: all that it does, with few requests,
// and every hostile one. What needs more than the server that it sends to is
// run by TestOptions.
func TestCover(t *testing.T) {
	lab := laboratory(t)
	items := map[string]corpus.Item{}
	all, err := corpus.Read(os.DirFS("../testdata"))
	if err != nil {
		t.Fatal(err)
	}
	for _, item := range all {
		items[item.Name] = item
	}
	var cells []*conformance.Cell
	m := &conformance.Matrix{Subject: conformance.NewProduct(), Lab: lab, Progress: os.Stderr}
	for _, target := range m.Subject.Targets() {
		if !matches(*targetFlag, target.ID) {
			continue
		}
		t.Run(target.ID, func(t *testing.T) {
			require(t, lab, target.ID)
			m.Corpus = coverOf(t, target.ID, items)
			found, err := m.Run(context.Background(), target)
			if err != nil {
				t.Fatal(err)
			}
			cells = append(cells, found...)
			report(t, found)
		})
	}
	fmt.Fprintf(os.Stderr, "conformance: cover %s\n", conformance.Count(cells))
}

// coverOf are the cases of a target's cover that run by themselves.
func coverOf(t *testing.T, target string, items map[string]corpus.Item) []conformance.Named {
	t.Helper()
	cases, err := corpus.Cover(os.DirFS("../testdata"), target)
	if err != nil {
		t.Fatal(err)
	}
	var out []conformance.Named
	for _, c := range cases {
		item, known := items[c.Name]
		if !known {
			t.Fatalf("%s: no such request", c.Name)
		}
		if !c.RunsAlone() || item.Request.Login != nil || !matches(*requestFlag, c.Name) {
			continue
		}
		named := conformance.Named{Name: c.String(), Request: item.Request, Options: snipgen.Options{Exact: c.Exact, Target: c.Options}}
		if !item.Request.IsLiteral() {
			named.Values = values(t)
		}
		out = append(out, named)
	}
	return out
}
