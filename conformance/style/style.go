// Package style asks each language's own formatter and linters about the
// snippets: of a target's cover, or of all requests. A snippet that its formatter
// would write otherwise, or of which a linter says anything, is a finding, and so
// a fault, but for the few that a file excepts by name.
package style

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"snipgen"
	"snipgen/conformance/corpus"
	"snipgen/conformance/lab"
	"snipgen/generators"
)

// Snippet is the code of a target for one case.
type Snippet struct {
	Target string
	Case   corpus.Case
	lab.Source
}

// Snippets renders the cases for a target, in their order; those that the target
// refuses are left out.
func Snippets(c *snipgen.Converter, target string, cases []corpus.Case, items map[string]corpus.Item) ([]Snippet, error) {
	info, err := c.Select(target)
	if err != nil {
		return nil, err
	}
	var out []Snippet
	for _, one := range cases {
		item, known := items[one.Name]
		if !known {
			return nil, fmt.Errorf("%s: no such request", one.Name)
		}
		result, err := c.Render(item.Request, target, snipgen.Options{Exact: one.Exact, Target: one.Options})
		if refused := (*generators.Refused)(nil); errors.As(err, &refused) {
			continue
		} else if err != nil {
			return nil, fmt.Errorf("%s: %w", one, err)
		}
		source := lab.Source{Extension: info[0].Extension, Text: result.Code, Fragment: one.Options["program"] == "false"}
		out = append(out, Snippet{target, one, source})
	}
	return out, nil
}

// Sources are what tools are asked about.
func Sources(snippets []Snippet) []lab.Source {
	out := make([]lab.Source, len(snippets))
	for i, s := range snippets {
		out[i] = s.Source
	}
	return out
}

// Of are the snippets of one target, which stand together among all, with their
// findings.
func Of(target string, all []Snippet, found []lab.Finding) ([]Snippet, []lab.Finding) {
	first := slices.IndexFunc(all, func(s Snippet) bool { return s.Target == target })
	if first < 0 {
		return nil, nil
	}
	end := first
	for end < len(all) && all[end].Target == target {
		end++
	}
	var findings []lab.Finding
	for _, f := range found {
		if first <= f.Source && f.Source < end {
			f.Source -= first
			findings = append(findings, f)
		}
	}
	return all[first:end], findings
}

// Items reads the requests of testdata by their names.
func Items(testdata fs.FS) (map[string]corpus.Item, error) {
	all, err := corpus.Read(testdata)
	items := map[string]corpus.Item{}
	for _, item := range all {
		items[item.Name] = item
	}
	return items, err
}

// All are the cases of every request without options, sorted by name.
func All(items map[string]corpus.Item) []corpus.Case {
	var out []corpus.Case
	for name := range items {
		out = append(out, corpus.Case{Name: name})
	}
	slices.SortFunc(out, func(a, b corpus.Case) int { return cmp.Compare(a.Name, b.Name) })
	return out
}

// Exception is a line of the file of exceptions: patterns as of path.Match, and
// why nothing can be done.
type Exception struct {
	Target, Tool, Rule, Request, Reason string
	asked, used                         bool // one of the snippets is such, and a finding is
}

// ReadExceptions reads a file of lines
//
//	target | tool | rule | request | reason
//
// Empty lines, and lines that begin with "#", are nothing.
func ReadExceptions(text string) ([]*Exception, error) {
	var out []*Exception
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		fields := strings.Split(line, "|")
		if len(fields) != 5 {
			return nil, fmt.Errorf("%q: want target | tool | rule | request | reason", line)
		}
		for i := range fields {
			if fields[i] = strings.TrimSpace(fields[i]); fields[i] == "" {
				return nil, fmt.Errorf("%q: a field is empty", line)
			}
		}
		out = append(out, &Exception{Target: fields[0], Tool: fields[1], Rule: fields[2], Request: fields[3], Reason: fields[4]})
	}
	return out, nil
}

func (e *Exception) covers(s Snippet, f lab.Finding) bool {
	return e.isFor(s) && matches(e.Tool, f.Tool) && matches(e.Rule, f.Rule)
}

func (e *Exception) isFor(s Snippet) bool {
	return matches(e.Target, s.Target) && matches(e.Request, s.Case.Name)
}

func matches(pattern, name string) bool {
	ok, _ := path.Match(pattern, name)
	return ok || pattern == "*"
}

// Verdict is what the tools say of a target.
type Verdict struct {
	Target   string
	Files    int
	Changed  int           // files that a formatter would write otherwise
	Findings []lab.Finding // of linters, and what a formatter cannot read
	Excepted int           // findings of both kinds that an exception covers
	Formats  []lab.Finding // of formatters
}

// Judge sorts the findings about one target's snippets.
func Judge(target string, snippets []Snippet, found []lab.Finding, exceptions []*Exception) Verdict {
	v := Verdict{Target: target, Files: len(snippets)}
	changed := map[int]bool{}
	for _, e := range exceptions {
		e.asked = e.asked || slices.ContainsFunc(snippets, e.isFor)
	}
	for _, f := range found {
		i := slices.IndexFunc(exceptions, func(e *Exception) bool { return e.covers(snippets[f.Source], f) })
		switch {
		case i >= 0:
			exceptions[i].used = true
			v.Excepted++
		case f.Rule == lab.Format:
			v.Formats = append(v.Formats, f)
			changed[f.Source] = true
		default:
			v.Findings = append(v.Findings, f)
		}
	}
	v.Changed = len(changed)
	return v
}

// Unused are the exceptions that covered nothing of the snippets that they are
// for: those for no snippet that was judged may be for another.
func Unused(exceptions []*Exception) []*Exception {
	return slices.DeleteFunc(slices.Clone(exceptions), func(e *Exception) bool { return e.used || !e.asked })
}

// Table writes the verdicts as a table of Markdown.
func Table(verdicts []Verdict) string {
	var b strings.Builder
	fmt.Fprintf(&b, "| %-24s | %5s | %7s | %8s | %8s |\n", "target", "files", "changed", "findings", "excepted")
	fmt.Fprintf(&b, "|%s|%s|%s|%s|%s|\n", strings.Repeat("-", 26), strings.Repeat("-", 7), strings.Repeat("-", 9), strings.Repeat("-", 10), strings.Repeat("-", 10))
	for _, v := range verdicts {
		fmt.Fprintf(&b, "| %-24s | %5d | %7d | %8d | %8d |\n", v.Target, v.Files, v.Changed, len(v.Findings), v.Excepted)
	}
	return b.String()
}

// Rules counts findings by tool and rule, the most frequent first.
func Rules(found []lab.Finding) []string {
	counts := map[string]int{}
	for _, f := range found {
		counts[f.Tool+" "+f.Rule]++
	}
	var out []string
	for rule := range counts {
		out = append(out, rule)
	}
	slices.SortFunc(out, func(a, b string) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	for i, rule := range out {
		out[i] = fmt.Sprintf("%s: %d", rule, counts[rule])
	}
	return out
}
