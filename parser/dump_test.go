package parser

import (
	"fmt"
	"strings"

	"snipgen/request"
)

// dump writes everything that Parse returned, each range followed by the
// input that it covers, one element a line.
func dump(input string, requests []*request.Request, found []request.Diagnostic) string {
	d := dumper{input: input}
	for _, r := range requests {
		d.request(r)
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
	return fmt.Sprintf("@%d-%d %s", r.Start, r.End, short(d.input[r.Start:r.End]))
}

func short(s string) string {
	if len(s) > 60 {
		return fmt.Sprintf("%q+%d", s[:20], len(s)-20)
	}
	return fmt.Sprintf("%q", s)
}

func (d *dumper) request(r *request.Request) {
	forms := [...]string{"origin", "absolute", "authority", "asterisk"}
	d.line("request @%d-%d %s %s", r.Range.Start, r.Range.End, forms[r.Form], r.Version)
	d.line("method %s %s", r.Method, d.at(r.MethodRange))
	d.line("origin %s %s %s", r.Scheme, r.Authority.String(), d.at(r.Authority.Range))
	d.line("target %s %s", r.Target(), d.at(r.TargetRange))
	if r.HasQuery {
		d.line("query %s %s", r.Query.String(), d.at(r.Query.Range))
	}
	for _, f := range r.Fields {
		d.line("field %s: %s %s %s", f.Name, f.Value.String(), d.at(f.NameRange), d.at(f.Value.Range))
	}
	if r.Body.Present || r.Body.Framed || !r.Body.Content.IsEmpty() {
		d.line("body present=%t framed=%t %s %s", r.Body.Present, r.Body.Framed, short(r.Body.Content.String()), d.at(r.Body.Content.Range))
	}
}

func (d *dumper) diagnostic(f request.Diagnostic) {
	strict := ""
	if f.Strict {
		strict = " S"
	}
	hint := ""
	if f.Hint != "" {
		hint = " | " + f.Hint
	}
	d.line("%s%s %s [%s] %s: %s%s", f.Severity, strict, f.Code, f.Part, d.at(f.Range), f.Message, hint)
}
