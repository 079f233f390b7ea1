package httpfile

import (
	"fmt"
	"slices"
	"strings"

	"snipgen/request"
)

// dump writes everything that Parse returned, one element a line. References
// are shown as kind(text), ranges as the text that they cover.
func dump(input string, doc *Document, found []request.Diagnostic) string {
	d := dumper{input: input}
	for i := range doc.Entries {
		d.entry(&doc.Entries[i])
	}
	for _, f := range found {
		d.diagnostic(f)
	}
	return d.out.String()
}

type dumper struct {
	input string
	out   strings.Builder
}

func (d *dumper) line(format string, args ...any) { fmt.Fprintf(&d.out, format+"\n", args...) }

func (d *dumper) at(r request.Range) string {
	if r == (request.Range{}) {
		return "@-"
	}
	s := d.input[r.Start:r.End]
	if len(s) > 50 {
		return fmt.Sprintf("@%d %q+%d", r.Start, s[:25], len(s)-25)
	}
	return fmt.Sprintf("@%d %q", r.Start, s)
}

func (d *dumper) entry(e *Entry) {
	d.line("%d %q title %q block %d-%d", e.Index, e.Name, e.Title, e.Range.Start, e.Range.End)
	r := e.Request
	if r == nil {
		return
	}
	for _, key := range sortedKeys(r.Options) {
		d.line("  option %s=%s", key, r.Options[key])
	}
	d.line("  method %s %s", r.Method, d.at(r.MethodRange))
	d.line("  origin %q %s %s", r.Scheme, show(r.Authority), d.at(r.Authority.Range))
	d.line("  path %s %s", show(r.Path), d.at(r.Path.Range))
	if r.HasQuery {
		d.line("  query %s %s", show(r.Query), d.at(r.Query.Range))
	}
	for _, f := range r.Fields {
		d.line("  field %s: %s %s", f.Name, show(f.Value), d.at(f.Value.Range))
	}
	if r.Body.Present {
		d.line("  body %s %s", show(r.Body.Content), d.at(r.Body.Content.Range))
	}
}

func sortedKeys(m map[string]string) []string {
	var keys []string
	for key := range m {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// show writes the segments of a value.
func show(v request.Value) string { return strings.Join(showAll(text(v.Segments()).Merge()), " + ") }

var kinds = [...]string{"text", "env", "var", "file", "dynamic", "base64"}

func showAll(segments []request.Segment) []string {
	var out []string
	for _, s := range segments {
		switch s.Kind {
		case request.Literal:
			out = append(out, fmt.Sprintf("%q", s.Text))
		case request.Base64:
			out = append(out, "base64("+strings.Join(showAll(s.Parts), " + ")+")")
		case request.Percent:
			out = append(out, "percent("+strings.Join(showAll(s.Parts), " + ")+")")
		default:
			out = append(out, kinds[s.Kind]+"("+strings.Join(append([]string{s.Text}, s.Args...), ", ")+")")
		}
	}
	return out
}

func (d *dumper) diagnostic(f request.Diagnostic) {
	hint := ""
	if f.Hint != "" {
		hint = " | " + f.Hint
	}
	d.line("%s %s [%s] %s: %s%s", f.Severity, f.Code, f.Part, d.at(f.Range), f.Message, hint)
}
