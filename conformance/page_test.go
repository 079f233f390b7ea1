package conformance

import (
	"strings"
	"testing"

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
	page := Page(cells, []lab.Version{{Name: "Real", Version: "1.2"}})
	for _, line := range []string{
		"3 snippets run: 1 exact, 1 equivalent, 1 partial, 1 refused (50.0 % exact or equivalent); 0 send something else",
		"| a/b | 1 | 1 | 0 | 0 | 100.0 % |", "| a/c | 0 | 0 | 1 | 1 | 0.0 % |", "| all | 1 | 1 | 1 | 1 | 50.0 % |",
		"| json | 1 | 1 | 1 | 0 | 66.7 % |", "stand-in for RestSharp",
		`| a/c | header | a page \| cannot set it; target a/b sends it | 1 | json-odd |`, "| Real | 1.2 |",
	} {
		if !strings.Contains(page, line) {
			t.Errorf("no %q in\n%s", line, page)
		}
	}
	other := Page(cells, []lab.Version{{Name: "Real", Version: "1.3"}})
	if WithoutVersions(page) != WithoutVersions(other) || page == other {
		t.Error("a version counts, or counts for nothing")
	}
	cells[0].Fidelity = snipgen.Partial
	if WithoutVersions(page) == WithoutVersions(Page(cells, nil)) {
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
