package conformance

import (
	"strings"
	"testing"

	"snipgen"
	"snipgen/verify/compare"

	"snipgen/verify/process"
)

func differing(parts ...string) compare.Report {
	r := compare.Report{Label: compare.Different}
	for _, p := range parts {
		r.Differences = append(r.Differences, compare.PartDifference{Part: p, Kind: compare.Changed})
	}
	return r
}

func claims(parts ...string) []Loss {
	var out []Loss
	for _, p := range parts {
		out = append(out, Loss{Part: p})
	}
	return out
}

// TestVerdicts asserts that every lie is a fault, whichever way it goes.
func TestVerdicts(t *testing.T) {
	exact, equal := compare.Report{Label: compare.Exact}, compare.Report{Label: compare.Equivalent}
	adds := []string{"Accept-Encoding"}
	for _, v := range []struct {
		name  string
		cell  Cell
		fault string // a piece of it; "" when the cell is good
	}{
		{"exact is exact", Cell{Fidelity: snipgen.Exact, Report: exact}, ""},
		{"exact is equivalent", Cell{Fidelity: snipgen.Exact, Report: equal}, "labelled exact"},
		{"exact is different", Cell{Fidelity: snipgen.Exact, Report: differing("body")}, "labelled exact"},
		{"equivalent is equal", Cell{Fidelity: snipgen.Equivalent, Report: equal}, ""},
		{"equivalent is exact", Cell{Fidelity: snipgen.Equivalent, Report: exact}, ""},
		{"equivalent is different", Cell{Fidelity: snipgen.Equivalent, Report: differing("target")}, "labelled equivalent"},
		{"partial as said", Cell{Fidelity: snipgen.Partial, Report: differing("body", "target"), Lost: claims("target", "body")}, ""},
		{"partial in more than said", Cell{Fidelity: snipgen.Partial, Report: differing("body", "target"), Lost: claims("target")}, "labelled partial"},
		{"partial in less than said", Cell{Fidelity: snipgen.Partial, Report: differing("body"), Lost: claims("target", "body")}, "labelled partial"},
		{"partial in nothing", Cell{Fidelity: snipgen.Partial, Report: exact, Lost: claims("body")}, "labelled partial"},
		{"partial without a word", Cell{Fidelity: snipgen.Partial, Report: exact}, "labelled partial"},
		{"client's own field, equal by chance", Cell{Fidelity: snipgen.Partial, Report: differing("body"), Lost: claims("body", "header:accept-encoding")}, ""},
		{"other field, said to be lost", Cell{Fidelity: snipgen.Partial, Report: differing("body"), Lost: claims("body", "header:cookie")}, "labelled partial"},
		{"exact with a loss", Cell{Fidelity: snipgen.Exact, Report: exact, Lost: claims("body")}, "with a loss"},
		{"no label", Cell{Report: exact}, "label"},
		{"canary", Cell{Fidelity: snipgen.Exact, Report: exact, Outcome: process.Outcome{Canary: true}}, "ran code"},
		{"does not run", Cell{Fidelity: snipgen.Exact, Report: exact, Outcome: process.Outcome{Exit: 1, Stderr: "why"}}, "why"},
		{"does not end", Cell{Fidelity: snipgen.Exact, Report: exact, Outcome: process.Outcome{TimedOut: true}}, "not end"},
	} {
		v.cell.judge(adds)
		faults := strings.Join(v.cell.Faults, "\n")
		if (v.fault == "") != (faults == "") || !strings.Contains(faults, v.fault) {
			t.Errorf("%s: faults %q", v.name, faults)
		}
	}
}

func TestSystematicIsTheSameEveryTime(t *testing.T) {
	first, second := Systematic(), Systematic()
	if len(first) < 50 || len(first) > 100 {
		t.Errorf("%d requests", len(first))
	}
	all := ""
	for i := range first {
		if first[i] != second[i] {
			t.Errorf("%s changes from call to call", first[i].Name)
		}
		all += first[i].Raw
	}
	for _, dimension := range [][]string{systematicMethods, systematicPaths, systematicQueries, systematicHeaders, hostile[:5]} {
		for _, value := range dimension {
			if !strings.Contains(all, value) {
				t.Errorf("%q is never used", value)
			}
		}
	}
}

func TestCorpusIsRead(t *testing.T) {
	all, err := Corpus("../testdata/requests")
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, named := range all {
		if seen[named.Name] {
			t.Errorf("%s stands twice", named.Name)
		}
		seen[named.Name] = true
	}
	if len(all) < 150 {
		t.Errorf("%d requests, want 150 or more", len(all))
	}
}
