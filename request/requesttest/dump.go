package requesttest

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"snipgen/request"
)

// Dump writes everything that a reader has returned, each range followed by the
// input that it covers, one element a line.
func Dump(input string, requests []*request.Request, found []request.Diagnostic) string {
	d := dumper{input: input}
	for _, r := range requests {
		d.request(r)
	}
	for _, f := range found {
		d.line("%s %s [%s] %s: %s | %s", f.Severity, f.Code, f.Part, d.at(f.Range), f.Message, f.Hint)
	}
	return d.out.String()
}

type dumper struct {
	input string
	out   strings.Builder
}

func (d *dumper) line(format string, args ...any) {
	fmt.Fprintf(&d.out, "%s\n", strings.TrimRight(fmt.Sprintf(format, args...), " |"))
}

func (d *dumper) at(r request.Range) string {
	if r == (request.Range{}) {
		return "@-"
	}
	return fmt.Sprintf("@%d %s", r.Start, short(d.input[r.Start:r.End]))
}

func short(s string) string {
	if len(s) > 60 {
		return fmt.Sprintf("%q+%d", s[:20], len(s)-20)
	}
	return fmt.Sprintf("%q", s)
}

// value writes references as they are in the model.
func value(v request.Value) string {
	if v.IsLiteral() {
		return fmt.Sprintf("%q", v.String())
	}
	var parts []string
	for _, s := range v.Segments() {
		parts = append(parts, segment(s))
	}
	return strings.Join(parts, " + ")
}

func segment(s request.Segment) string {
	kinds := map[request.SegmentKind]string{request.Dynamic: "dynamic", request.Environment: "env", request.Variable: "var", request.File: "file"}
	switch s.Kind {
	case request.Literal:
		return fmt.Sprintf("%q", s.Text)
	case request.Base64:
		var parts []string
		for _, p := range s.Parts {
			parts = append(parts, segment(p))
		}
		return "base64(" + strings.Join(parts, " + ") + ")"
	}
	if s.Kind == request.Percent {
		return map[bool]string{true: "form"}[s.Form] + "percent(" + segment(s.Parts[0]) + ")"
	}
	return kinds[s.Kind] + "(" + s.Text + ")"
}

func (d *dumper) request(r *request.Request) {
	d.line("%s %s %s", r.Method, d.at(r.MethodRange), r.Version)
	d.line("  %s %s %s", r.Scheme, value(r.Authority), d.at(r.Authority.Range))
	d.line("  path %s %s", value(r.Path), d.at(r.Path.Range))
	if r.HasQuery {
		d.line("  query %s %s", value(r.Query), d.at(r.Query.Range))
	}
	for _, f := range r.Fields {
		d.line("  %s: %s %s %s", f.Name, value(f.Value), d.at(f.NameRange), d.at(f.Value.Range))
	}
	if r.Body.Present {
		d.line("  body %s %s", value(r.Body.Content), d.at(r.Body.Content.Range))
	}
	if l := r.Login; l != nil {
		d.line("  login %s %s, %s %s", l.Scheme, value(l.User), value(l.Password), d.at(l.Range))
	}
	for _, name := range slices.Sorted(maps.Keys(r.Options)) {
		d.line("  option %s=%s", name, r.Options[name])
	}
}
