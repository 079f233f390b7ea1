package request

import (
	"fmt"
	"slices"
	"testing"
)

// many adds findings of a kind, each with its number as its place.
func many(f *Findings, n int, d Diagnostic) {
	for range n {
		d.Range = Range{f.number + 1, f.number + 2}
		f.Add(d)
	}
}

var (
	anError  = Diagnostic{Severity: Error}
	aLoss    = Diagnostic{Severity: Warning, Loss: true}
	aWarning = Diagnostic{Severity: Warning}
	aNote    = Diagnostic{Severity: Info}
)

func countOf(all []Diagnostic) map[Severity]int {
	n := map[Severity]int{}
	for _, d := range all {
		n[d.Severity]++
	}
	return n
}

// What is grave takes the place of what is not, whatever came first, and what
// is left out is counted.
func TestFindings(t *testing.T) {
	cases := []struct {
		name                            string
		notes, warnings, losses, errors int
		kept                            string // errors, warnings and notes, without the last one
		last                            string
		severity                        Severity
	}{
		{"few", 2, 1, 1, 1, "1 2 2", "", ""},
		{"as many as there may be", 999, 0, 0, 0, "0 0 999", "", ""},
		{"one note more", 1000, 0, 0, 0, "0 0 999", "1 note", Info},
		{"many notes", 5000, 0, 0, 0, "0 0 999", "4001 notes", Info},
		{"warnings in the place of notes", 5000, 10, 0, 0, "0 10 989", "4011 notes", Info},
		{"errors in the place of warnings", 0, 1000, 0, 3, "3 996 0", "4 warnings", Info},
		{"all kinds", 3000, 3000, 0, 3000, "999 0 0", "2001 errors, 3000 warnings, 3000 notes", Error},
		{"losses before other warnings", 0, 2000, 990, 0, "0 999 0", "1991 warnings", Info},
	}
	for _, c := range cases {
		var f Findings
		many(&f, c.notes, aNote)
		many(&f, c.warnings, aWarning)
		many(&f, c.losses, aLoss)
		many(&f, c.errors, anError)
		all := f.List(10)
		if c.last != "" {
			last := all[len(all)-1]
			all = all[:len(all)-1]
			if want := "too much is found to be told; left out: " + c.last; last.Message != want || last.Severity != c.severity || last.Loss {
				t.Errorf("%s: the last is %+v, want %s: %s", c.name, last, c.severity, want)
			}
		}
		n := countOf(all)
		if kept := fmt.Sprint(n[Error], n[Warning], n[Info]); kept != c.kept {
			t.Errorf("%s: kept %s, want %s", c.name, kept, c.kept)
		}
		if !slices.IsSortedFunc(all, func(a, b Diagnostic) int { return a.Range.Start - b.Range.Start }) {
			t.Errorf("%s: not in the order in which they came", c.name)
		}
		if f.HaveErrors() != (c.errors > 0) {
			t.Errorf("%s: errors: %v", c.name, f.HaveErrors())
		}
	}
}

// Losses decide labels: when some are left out, that is a loss which no place
// keeps from any request.
func TestFindingsLossesLeftOut(t *testing.T) {
	var f Findings
	many(&f, 2000, aLoss)
	all := f.List(10)
	last := all[len(all)-1]
	if len(all) != MaxDiagnostics || !last.Loss || last.Range != (Range{}) || last.Severity != Info {
		t.Errorf("%d, the last is %+v", len(all), last)
	}
	first, r := &Request{Range: Range{0, 1 << 20}}, &Request{Range: Range{1 << 20, 2 << 20}}
	GiveLosses([]*Request{first, r}, all)
	if len(r.Losses) != 1 {
		t.Errorf("a request behind all that is told has %d losses", len(r.Losses))
	}
}

// Findings of findings tell how much the first left out.
func TestFindingsOfFindings(t *testing.T) {
	var first, second, third Findings
	many(&first, 1500, aNote)
	many(&second, 1500, anError)
	third.AddAll(first.List(0))
	third.AddAll(second.List(0))
	all := third.List(0)
	if last := all[len(all)-1]; len(all) != MaxDiagnostics || last.Message != "too much is found to be told; left out: 501 errors, 1500 notes" || last.Severity != Error {
		t.Errorf("%d, the last is %+v", len(all), last)
	}
}

// An error that is left out still fails what it stands in.
func TestFindingsErrorIn(t *testing.T) {
	var f Findings
	many(&f, MaxDiagnostics, anError)
	f.Add(Diagnostic{Severity: Error, Range: Range{5000, 5001}})
	for at, want := range map[Range]bool{{0, 1}: false, {0, 3}: true, {2000, 3000}: true, {4999, 5001}: true, {5001, 6000}: false} {
		if got := f.HaveErrorIn(at); got != want {
			t.Errorf("%v: %v, want %v", at, got, want)
		}
	}
}

// Memory is bounded, whatever order they come in.
func TestFindingsAreBounded(t *testing.T) {
	var f Findings
	for range 100 {
		many(&f, 1000, aNote)
		many(&f, 100, aWarning)
		many(&f, 10, anError)
	}
	kept := 0
	for _, list := range f.kept {
		kept += cap(list)
	}
	if kept > 4*MaxDiagnostics {
		t.Errorf("room for %d is kept", kept)
	}
}
