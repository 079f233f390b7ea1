package style_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"snipgen"
	"snipgen/conformance/corpus"
	"snipgen/conformance/lab"
	"snipgen/conformance/style"
)

func TestExceptionsAreRead(t *testing.T) {
	got, err := style.ReadExceptions("# a note\n\nphp/* | phpcs | Generic.* | * | a long literal\n")
	if err != nil || len(got) != 1 || got[0].Target != "php/*" || got[0].Rule != "Generic.*" || got[0].Reason != "a long literal" {
		t.Errorf("%+v, %v", got, err)
	}
	for _, line := range []string{"php/* phpcs", "a | b | c | d", "a | b | c | d | ", "a | b | c | d | e | f"} {
		if got, err := style.ReadExceptions(line); err == nil {
			t.Errorf("%q is read as %+v", line, got)
		}
	}
}

// TestVerdict holds what is counted: a file once however many formatters would
// change it, findings one by one, and neither where an exception stands.
func TestVerdict(t *testing.T) {
	snippets := []style.Snippet{{Target: "x/a", Case: corpus.Case{Name: "long"}}, {Target: "x/a", Case: corpus.Case{Name: "get"}}}
	exceptions, err := style.ReadExceptions("x/* | lint | width | long | a URL\nx/* | lint | other | * | nothing\nx/* | lint | some | post | not asked about")
	if err != nil {
		t.Fatal(err)
	}
	v := style.Judge("x/a", snippets, []lab.Finding{
		{Source: 0, Tool: "lint", Rule: "width"}, {Source: 1, Tool: "lint", Rule: "width"}, {Source: 1, Tool: "lint", Rule: "name"},
		{Source: 1, Tool: "one", Rule: lab.Format}, {Source: 1, Tool: "two", Rule: lab.Format},
	}, exceptions)
	if v.Files != 2 || v.Changed != 1 || len(v.Formats) != 2 || len(v.Findings) != 2 || v.Excepted != 1 {
		t.Errorf("%+v", v)
	}
	if unused := style.Unused(exceptions); len(unused) != 1 || unused[0].Rule != "other" {
		t.Errorf("unused: %+v", unused)
	}
	if table := style.Table([]style.Verdict{v}); !strings.Contains(table, "| x/a                      |     2 |       1 |        2 |        1 |\n") {
		t.Errorf("the table:\n%s", table)
	}
	if rules := style.Rules(append(v.Formats, v.Findings...)); !slices.Equal(rules, []string{"lint name: 1", "lint width: 1", "one format: 1", "two format: 1"}) {
		t.Errorf("%q", rules)
	}
}

func TestFindingsOfATarget(t *testing.T) {
	all := []style.Snippet{{Target: "x/a"}, {Target: "x/b"}, {Target: "x/b"}, {Target: "x/c"}}
	found := []lab.Finding{{Source: 0, Rule: "a"}, {Source: 2, Rule: "b"}, {Source: 3, Rule: "c"}}
	snippets, findings := style.Of("x/b", all, found)
	if len(snippets) != 2 || len(findings) != 1 || findings[0].Source != 1 || findings[0].Rule != "b" {
		t.Errorf("%+v, %+v", snippets, findings)
	}
	if snippets, findings := style.Of("x/d", all, found); snippets != nil || findings != nil {
		t.Errorf("%+v, %+v", snippets, findings)
	}
}

// TestSnippets holds that the cases of a cover are rendered with their options,
// and that all requests can be asked for.
func TestSnippets(t *testing.T) {
	items, err := style.Items(os.DirFS("../../testdata"))
	if err != nil {
		t.Fatal(err)
	}
	cases := []corpus.Case{{Name: "json-post"}, {Name: "json-post", Options: map[string]string{"program": "false"}}}
	got, err := style.Snippets(snipgen.New(), "go/net-http", cases, items)
	if err != nil || len(got) != 2 || got[0].Fragment || !got[1].Fragment || got[0].Extension != "go" || strings.Contains(got[1].Text, "package main") {
		t.Errorf("%+v, %v", got, err)
	}
	if _, err := style.Snippets(snipgen.New(), "go/net-http", []corpus.Case{{Name: "no-such"}}, items); err == nil {
		t.Error("a request that is not there is none")
	}
	if all := style.All(items); len(all) != len(items) || all[0].Name > all[1].Name {
		t.Errorf("%d cases of %d requests", len(all), len(items))
	}
}

// TestExceptionsHaveReasons reads the file itself: few, each with a reason.
func TestExceptionsHaveReasons(t *testing.T) {
	if found := exceptions(t); len(found) > 20 {
		t.Errorf("%d exceptions are not few", len(found))
	}
}
