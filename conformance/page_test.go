package conformance

import (
	"strings"
	"testing"
	"time"

	"snipgen"
	"snipgen/conformance/lab"
)

func TestPage(t *testing.T) {
	cells := []*Cell{
		{Target: "a/b", Request: "json-plain", Fidelity: snipgen.Exact},
		{Target: "a/b", Request: "json-odd", Fidelity: snipgen.Equivalent},
		{Target: "a/c", Request: "json-odd", Fidelity: snipgen.Partial, Lost: []Loss{{"header:cookie", "forbidden-header", "a page | cannot set it", "target a/b sends it"}}},
		{Target: "a/c", Request: "form-x", Refused: true, Lost: []Loss{{"method", "method", "no such method", ""}}},
	}
	day := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	page := Page(cells, []lab.Version{{Name: "Real", Version: "1.2"}}, day)
	for _, line := range []string{
		"3 snippets run: 1 exact, 1 equivalent, 1 partial, 1 refused (50.0 % exact or equivalent); 0 send something else",
		"| a/b | 1 | 1 | 0 | 0 | 100.0 % |", "| a/c | 0 | 0 | 1 | 1 | 0.0 % |", "| all | 1 | 1 | 1 | 1 | 50.0 % |",
		"| json | 1 | 1 | 1 | 0 | 66.7 % |", "stand-in for RestSharp",
		`| a/c | header | a page \| cannot set it; target a/b sends it | 1 | json-odd |`, "| Real | 1.2 |",
		"with every target on 2026-01-02.\n",
	} {
		if !strings.Contains(page, line) {
			t.Errorf("no %q in\n%s", line, page)
		}
	}
	other := Page(cells, []lab.Version{{Name: "Real", Version: "1.3"}}, day)
	if WithoutVersions(page) != WithoutVersions(other) || page == other {
		t.Error("a version counts, or counts for nothing")
	}
	cells[0].Ran = day.AddDate(0, 0, -3)
	other = Page(cells, []lab.Version{{Name: "Real", Version: "1.2"}}, day.AddDate(0, 0, 1))
	if !strings.Contains(other, "on 2026-01-03, but for 1 snippets that ran on 2025-12-30 or later") || WithoutVersions(page) != WithoutVersions(other) {
		t.Errorf("it is not said what was run when:\n%s", other)
	}
	cells[0].Fidelity = snipgen.Partial
	if WithoutVersions(page) == WithoutVersions(Page(cells, nil, day)) {
		t.Error("a stale page is not seen")
	}
}

func TestNeverAdded(t *testing.T) {
	cells := []*Cell{{}, {}}
	cells[1].Report.Added = []string{"user-agent"}
	got := NeverAdded(Target{Adds: []string{"User-Agent", "TE"}}, cells)
	if len(got) != 1 || got[0] != "TE" {
		t.Errorf("never added: %q", got)
	}
}
