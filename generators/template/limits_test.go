package template_test

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	"snipgen/generators"
	"snipgen/generators/plan"
	"snipgen/generators/template"
	"snipgen/request"
	"snipgen/templates"
)

// within fails when work takes longer than a machine with other work may need
// for a second of it, or more memory than some tens of megabytes in all.
func within(t *testing.T, work func()) {
	t.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	work()
	took := time.Since(start)
	runtime.ReadMemStats(&after)
	if bytes := after.TotalAlloc - before.TotalAlloc; took > 20*time.Second || bytes > 96<<20 {
		t.Errorf("it took %v and %d MiB", took, bytes>>20)
	}
}

// renderedText is what becomes of a template, of the user's own.
func renderedText(template string) (string, error) {
	g, err := generatorOf(template, nil)
	if err != nil {
		return "", err
	}
	s, err := g.Render(plainRequest(), false)
	var refused *plan.Refused
	if errors.As(err, &refused) {
		return "", errors.New(refused.Reasons[0].Message)
	}
	if err != nil {
		return "", err
	}
	return s.Code, nil
}

// chain is templates t0 to tN, each of which calls the one before it some times.
func chain(length, times int, last string) string {
	var out strings.Builder
	fmt.Fprintf(&out, "{{define \"t0\"}}%s{{end}}", last)
	for i := 1; i <= length; i++ {
		fmt.Fprintf(&out, "{{define \"t%d\"}}%s{{end}}", i, strings.Repeat(fmt.Sprintf("{{template \"t%d\" .}}\n", i-1), times))
	}
	fmt.Fprintf(&out, "\n{{template \"t%d\" .}}", length)
	return out.String()
}

func nested(opening, closing string, times int) string {
	return strings.Repeat(opening, times) + strings.Repeat(closing, times)
}

// TestTemplateLimits: what would take all memory, the stack or for ever is a
// fault with its place.
func TestTemplateLimits(t *testing.T) {
	const file = "python/mine/snippet.tmpl:"
	for _, c := range []struct{ name, template, want string }{
		{"large file", strings.Repeat("x\n", 1<<20), "python/mine/snippet.tmpl: the file is larger than 262144 bytes"},
		{"deep conditions", "\n" + nested("{{if .TLS}}", "{{end}}", 2000), file + "2:705: actions or parentheses are nested more than 64 deep"},
		{"deep conditions without an end", strings.Repeat("{{if .TLS}}", 20_000), file + "1:705: actions"},
		{"deep loops", nested("{{range .Headers}}", "{{end}}", 100), file + "1:1153: actions"},
		{"deep with", nested("{{- with .Headers -}}", "{{end}}", 100), file + "1:1345: actions"},
		{"deep blocks", nested(`{{block "x" .}}`, "{{end}}", 100), file + "1:961: actions"},
		{"long else if", "{{if .TLS}}" + strings.Repeat("{{else if .TLS}}", 10_000) + "{{end}}", file + "1:1020: actions"},
		{"long else with", "{{with .TLS}}" + strings.Repeat("{{else with .TLS}}", 10_000) + "{{end}}", file + "1:1148: actions"},
		{"deep parentheses", "x = {{" + nested("(", ")", 10_000) + "}}", file + "1:5: actions"},
		{"deep parentheses that stay open", "x = {{if " + strings.Repeat("(", 100_000), file + "1:5: actions"},
		{"deep after text like actions", `{{/* {{if}} */}}{{if eq "}}{{if (" "\"" }}{{end}}` + nested("{{if .TLS}}", "{{end}}", 100), file + "1:754: actions"},
		{"deep calls", chain(1000, 1, "x"), "templates call each other more than 64 deep"},
		{"deep calls from below", strings.Repeat("x\n", 3) + strings.Join(calls(1000), "\n") + chain(1000, 1, "x"), "templates call each other more than 64 deep"},
		{"many calls", chain(60, 2, "x = 1"), "the template has more than 100000 actions"},
		{"many long calls", chain(3, 40, strings.Repeat("x = 1\n", 20_000)), "the template has more than 100000 actions"},
		{"many faults", strings.Repeat("x = f{{.URL}}\n", 15_000), file + "1:6: an action follows"},

		{"until", "x = 1\n{{range until 1000000000}}x\n{{end}}", file + "2:9: a list has more than 10000 elements"},
		{"until below zero", "{{range until -1000000000}}x\n{{end}}", file + "1:9: a list has more than 10000 elements"},
		{"until in a value", "{{$x := until 1000000000}}x", file + "1:9: a list has more than 10000 elements"},
		{"until in until", "x = 1\n  {{range until 10000}}{{range until 10000}}{{range until 10000}}{{end}}{{end}}{{end}}", file + "2:24: the loops of the template do not come to an end"},
		{"until that prints", "{{range until 10000}}\nx = 1\n{{range until 10000}}\n" + strings.Repeat("print(1)\n", 50) + "{{end}}{{end}}", file + "3:1: the template prints more than"},
		{"range over a number", "{{range 1000000000}}{{end}}", file + "1:1: the loops of the template do not come to an end"},
		{"range over a number that is kept", "{{$n := 1000000000}}{{range $n}}{{end}}", file + "1:21: the loops of the template do not come to an end"},
		{"range in a template", `{{define "t"}}{{range 1000000000}}{{end}}{{end}}{{template "t" .}}`, file + "1:15: the loops"},
		{"range in an else", "{{range .Body.Parts}}{{else}}{{range 1000000000}}{{end}}{{end}}", file + "1:30: the loops"},
		{"loops through templates", `{{define "t"}}{{range until 9000}}{{end}}{{end}}{{range until 9000}}{{template "t" .}}{{end}}`, "the loops"},
		{"loops over the request", strings.Repeat("{{range $.Headers}}", 60) + "\nx = 1\n" + strings.Repeat("{{end}}", 60), ""},
		{"list that grows", "{{$x := list}}{{range until 10000}}{{$x = list $x $x}}{{$x = rest (until 10000)}}{{end}}", file},
		{"search", "{{$x := until 10000}}{{range $x}}{{if has 1 $x}}{{end}}{{end}}", file},
		{"values that are printed often", "{{range until 10000}}{{range until 100}}\n{{$.URL}}{{end}}{{end}}", file + "1:22: the template prints more than"},
		{"no fault", "x = 1\n{{range until 3}}\nx = 2{{end}}", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var err error
			within(t, func() { _, err = renderedText(c.template) })
			said := fmt.Sprint(err)
			if c.want == "" && err != nil || !strings.Contains(said, c.want) && c.want != "" {
				t.Errorf("got %s, want %s", said[:min(len(said), 300)], c.want)
			}
			if len(said) > 10_000 {
				t.Errorf("the message has %d bytes", len(said))
			}
		})
	}
}

// calls are calls of t0 and so on.
func calls(count int) []string {
	out := make([]string, count)
	for i := range out {
		out[i] = fmt.Sprintf("{{template \"t%d\" .}}", i)
	}
	return out
}

// TestLimitsLeaveRoom: a request of any size is written by the built-in
// targets: what they may do grows with it.
func TestLimitsLeaveRoom(t *testing.T) {
	catalog := generators.NewCatalog(templates.FS)
	targets, err := catalog.All()
	if err != nil {
		t.Fatal(err)
	}
	none := request.Range{}
	r := plainRequest()
	for i := range 500 {
		r.Fields = append(r.Fields, request.Field{Name: "A", Value: request.Text("", none)}, request.Field{Name: "Cookie", Value: request.Text(fmt.Sprint("a", i, "=b"), none)})
	}
	pairs := strings.Repeat("a&a=&=a&", 2000) + "a"
	r.Query = request.Text(pairs, none)
	r.Method = "POST"
	r.Fields = append(r.Fields, request.Field{Name: "Content-Type", Value: request.Text("application/x-www-form-urlencoded", none)})
	r.Body = request.Body{Present: true, Content: request.Text(pairs, none)}
	for _, target := range targets {
		g, err := catalog.Generator(target, nil)
		if err != nil {
			t.Fatal(err)
		}
		s, err := g.Render(r, false)
		var refused *plan.Refused
		if err != nil && !errors.As(err, &refused) || err == nil && len(s.Code) > template.OutputOf*len(pairs) {
			t.Errorf("%s: %d bytes for %d, %v", target.ID, len(s.Code), 2*len(pairs), err)
		}
	}
}
