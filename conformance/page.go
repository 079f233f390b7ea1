package conformance

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"snipgen/conformance/lab"
)

// versionsHeading starts the part of the page that changes with the machine.
const versionsHeading = "## Runtimes"

// Page is docs/conformance.md: what a run over the whole corpus has shown, which
// ended on the day of now. The day stands with the versions.
func Page(cells []*Cell, versions []lab.Version, now time.Time) string {
	var b strings.Builder
	messages := slices.DeleteFunc(slices.Clone(cells), func(c *Cell) bool { return !c.Message })
	cells = programs(cells)
	total := Count(cells)
	requests, targets := group(cells, func(c *Cell) string { return c.Request }), group(cells, func(c *Cell) string { return c.Target })
	b.WriteString("# Conformance\n\nMade by `make conformance-full`; do not edit.\n\n")
	b.WriteString(Summary(cells) + "\n\n" + legend)
	fmt.Fprintf(&b, "## Targets\n\n%d requests, %d targets.\n\n", len(requests), len(targets))
	writeTable(&b, "target", targets)
	fmt.Fprintf(&b, "| all | %s |\n\n", total.columns())
	if len(messages) > 0 {
		b.WriteString("A message is no program: it is sent as it is, and counts in no share.\n\n")
		writeTable(&b, "target", group(messages, func(c *Cell) string { return c.Target }))
		b.WriteString("\n")
	}
	writeNotes(&b)
	b.WriteString(kinds)
	writeTable(&b, "kind", group(cells, func(c *Cell) string { return Named{Name: c.Request}.Kind() }))
	b.WriteString("\n## What clients cannot send\n\nEach line is a limit of a client: how many requests meet it, and one of them. Its manifest, templates/*/*/target.json,\nlinks to where the client or a standard documents it.\n\n")
	writeLosses(&b, cells)
	b.WriteString("\n" + versionsHeading + "\n\n" + whenRun(cells, now) + "| runtime | version |\n|---|---|\n")
	for _, v := range versions {
		fmt.Fprintf(&b, "| %s | %s |\n", v.Name, v.Version)
	}
	return b.String()
}

// whenRun says what was run on the day, and what was not run again.
func whenRun(cells []*Cell, now time.Time) string {
	first, before := now, 0
	for _, c := range cells {
		if !c.Ran.IsZero() {
			before++
			if c.Ran.Before(first) {
				first = c.Ran
			}
		}
	}
	text := "The whole corpus was run with every target on " + now.Format(time.DateOnly)
	if before > 0 {
		text += fmt.Sprintf(", but for %d snippets that ran on %s or later: they, the runtimes and the laboratory are the same bytes as then", before, first.Format(time.DateOnly))
	}
	return text + ".\n\n"
}

const legend = "`exact`: the bytes that were asked for. `equivalent`: other bytes of proven equal meaning. `partial`: the client\n" +
	"cannot send some part, and a warning names just that part. `refused`: there is no snippet, and a message says why.\n" +
	"Each snippet has run in its real runtime; what arrived has been compared with the request byte for byte, and each\n" +
	"label has been held against the result in both directions.\n\n"

const kinds = "## Kinds of request\n\nThe kind is the first word of a request's file name. `systematic` ones are made by a generator that crosses methods,\n" +
	"bodies, paths, queries, fields and hostile texts; the methods that are used most come more than once.\n\n"

// writeNotes says what has to be known of the laboratory of a language.
func writeNotes(b *strings.Builder) {
	for _, l := range lab.Languages() {
		if l.Note != "" {
			b.WriteString(l.Note + "\n")
		}
	}
}

// programs are the cells of targets whose code runs.
func programs(cells []*Cell) []*Cell {
	return slices.DeleteFunc(slices.Clone(cells), func(c *Cell) bool { return c.Message })
}

// Summary is the page's first sentence, which the README shows too.
func Summary(cells []*Cell) string {
	n := Count(cells)
	return fmt.Sprintf("%d snippets run: %d exact, %d equivalent, %d partial, %d refused (%.1f %% exact or equivalent); %d send something else than their label says.",
		n.Total()-n.Refused, n.Exact, n.Equivalent, n.Partial, n.Refused, n.Whole(), n.Faulty)
}

// WithoutVersions is the part of a page that only the project changes.
func WithoutVersions(page string) string {
	before, _, _ := strings.Cut(page, versionsHeading)
	return before
}

// entry is a row of a table.
type entry struct {
	name  string
	cells []*Cell
}

// group collects cells by a key, in the order of the first of each.
func group(cells []*Cell, key func(*Cell) string) []entry {
	var out []entry
	index := map[string]int{}
	for _, c := range cells {
		k := key(c)
		i, ok := index[k]
		if !ok {
			i = len(out)
			index[k] = i
			out = append(out, entry{name: k})
		}
		out[i].cells = append(out[i].cells, c)
	}
	return out
}

func writeTable(b *strings.Builder, first string, entries []entry) {
	fmt.Fprintf(b, "| %s | exact | equivalent | partial | refused | exact or equivalent |\n|---|---:|---:|---:|---:|---:|\n", first)
	for _, e := range entries {
		fmt.Fprintf(b, "| %s | %s |\n", e.name, Count(e.cells).columns())
	}
}

func (n Counts) columns() string {
	return fmt.Sprintf("%d | %d | %d | %d | %.1f %%", n.Exact, n.Equivalent, n.Partial, n.Refused, n.Whole())
}

// reason is one limit of one target.
type reason struct {
	target string
	loss   Loss
}

// says is the text of a loss, and where to go with it.
func (l Loss) says() string {
	if l.Hint == "" {
		return l.Text
	}
	return l.Text + "; " + l.Hint
}

func writeLosses(b *strings.Builder, cells []*Cell) {
	met := map[reason][]string{}
	for _, c := range cells {
		for _, l := range c.Lost {
			l.Part, _, _ = strings.Cut(l.Part, ":")
			key := reason{c.Target, l}
			if !slices.Contains(met[key], c.Request) {
				met[key] = append(met[key], c.Request)
			}
		}
	}
	keys := slices.SortedFunc(maps.Keys(met), func(x, y reason) int {
		return cmp.Or(strings.Compare(x.target, y.target), strings.Compare(x.loss.Code, y.loss.Code),
			strings.Compare(x.loss.Part, y.loss.Part), strings.Compare(x.loss.Text, y.loss.Text))
	})
	b.WriteString("| target | part | limit | requests | for example |\n|---|---|---|---:|---|\n")
	for _, k := range keys {
		fmt.Fprintf(b, "| %s | %s | %s | %d | %s |\n", k.target, k.loss.Part, cellText(k.loss.says()), len(met[k]), met[k][0])
	}
}

// cellText writes a text so that it stays in its cell of a Markdown table.
func cellText(s string) string {
	return strings.NewReplacer("|", "\\|", "\n", " ", "<", "&lt;", "*", "\\*", "`", "\\`").Replace(s)
}
