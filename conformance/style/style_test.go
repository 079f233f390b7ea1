package style_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"path"
	"strings"
	"testing"

	"snipgen"
	"snipgen/conformance/corpus"
	"snipgen/conformance/lab"
	"snipgen/conformance/style"
)

var (
	targetFlag  = flag.String("target", "*/*", "targets to judge: ids or patterns, separated by commas")
	requestFlag = flag.String("request", "*", "requests to judge: names or patterns, separated by commas")
	corpusFlag  = flag.Bool("corpus", false, "judge every request, not only what covers each target")
	codeFlag    = flag.Bool("code", false, "show what formatters would change, and what linters say")
	writeFlag   = flag.String("write", "", "write the snippets into this folder, to be looked at")
)

func matches(patterns, name string) bool {
	for pattern := range strings.SplitSeq(patterns, ",") {
		if ok, _ := path.Match(pattern, name); ok {
			return true
		}
	}
	return false
}

func laboratory(t *testing.T) *lab.Lab {
	t.Helper()
	if os.Getenv("SNIPGEN_CONFORMANCE") == "" && os.Getenv("SNIPGEN_REQUIRE") == "" {
		t.Skip("the tools of languages run with make style, or SNIPGEN_CONFORMANCE=1")
	}
	l, err := lab.Open("..")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	return l
}

// require skips a language whose tools are missing, and says which; with
// SNIPGEN_REQUIRE=all that is a failure.
func require(t *testing.T, l *lab.Lab, language *lab.Language) {
	t.Helper()
	missing := strings.Join(l.MissingStyle(language), ", ")
	switch {
	case missing == "":
	case os.Getenv("SNIPGEN_REQUIRE") == "all":
		t.Fatalf("%s: %s missing; run conformance/setup.sh", language.Name, missing)
	default:
		t.Skipf("%s: %s missing; run conformance/setup.sh", language.Name, missing)
	}
}

// TestStyle holds that the formatter of each language changes no snippet, and
// that its linters find nothing, but for the exceptions.
func TestStyle(t *testing.T) {
	r := &run{lab: laboratory(t), converter: snipgen.New(), exceptions: exceptions(t)}
	items, err := style.Items(os.DirFS("../../testdata"))
	if err != nil {
		t.Fatal(err)
	}
	r.items = items
	whole := *targetFlag == "*/*" && *requestFlag == "*" && !*corpusFlag
	for _, language := range lab.Languages() {
		if !language.HasStyle() {
			continue
		}
		t.Run(language.Name, func(t *testing.T) {
			whole = whole && len(r.lab.MissingStyle(language)) == 0
			require(t, r.lab, language)
			r.language(t, language)
		})
	}
	fmt.Fprint(os.Stderr, style.Table(r.verdicts))
	if whole {
		for _, e := range style.Unused(r.exceptions) {
			t.Errorf("nothing needs the exception of %s, %s %s, %s", e.Target, e.Tool, e.Rule, e.Request)
		}
	}
}

func exceptions(t *testing.T) []*style.Exception {
	t.Helper()
	text, err := os.ReadFile("exceptions.txt")
	if err != nil {
		t.Fatal(err)
	}
	out, err := style.ReadExceptions(string(text))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

type run struct {
	lab        *lab.Lab
	converter  *snipgen.Converter
	items      map[string]corpus.Item
	exceptions []*style.Exception
	verdicts   []style.Verdict
}

// language judges all targets of a language at once.
func (r *run) language(t *testing.T, language *lab.Language) {
	t.Helper()
	var all []style.Snippet
	targets := r.targets(t, language)
	for _, target := range targets {
		found, err := style.Snippets(r.converter, target, r.cases(t, target), r.items)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, found...)
	}
	write(t, all)
	found, err := r.lab.Judge(context.Background(), language, style.Sources(all))
	if err != nil {
		t.Fatal(err)
	}
	for _, target := range targets {
		if snippets, findings := style.Of(target, all, found); len(snippets) > 0 {
			v := style.Judge(target, snippets, findings, r.exceptions)
			r.verdicts = append(r.verdicts, v)
			report(t, v, snippets)
		}
	}
}

// targets are the ids of those of a language that are wanted.
func (r *run) targets(t *testing.T, language *lab.Language) []string {
	t.Helper()
	all, err := r.converter.Select("all")
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, target := range all {
		if lab.LanguageOf(target.ID) == language && matches(*targetFlag, target.ID) {
			out = append(out, target.ID)
		}
	}
	return out
}

func (r *run) cases(t *testing.T, target string) []corpus.Case {
	t.Helper()
	cases, err := corpus.Cover(os.DirFS("../../testdata"), target)
	if err != nil {
		t.Fatal(err)
	}
	if *corpusFlag {
		cases = append(cases, style.All(r.items)...)
	}
	var out []corpus.Case
	for _, c := range cases {
		if matches(*requestFlag, c.Name) {
			out = append(out, c)
		}
	}
	return out
}

func report(t *testing.T, v style.Verdict, snippets []style.Snippet) {
	t.Helper()
	both := append(v.Formats, v.Findings...)
	if len(both) == 0 {
		return
	}
	t.Errorf("%s: %s", v.Target, strings.Join(style.Rules(both), ", "))
	if !*codeFlag {
		return
	}
	for _, f := range both {
		t.Logf("%s, %s: %s %s, line %d: %s", v.Target, snippets[f.Source].Case, f.Tool, f.Rule, f.Line, f.Text)
	}
}

// write writes the snippets, named by their numbers, and a list of their cases.
func write(t *testing.T, all []style.Snippet) {
	t.Helper()
	if *writeFlag == "" {
		return
	}
	cases := map[string]string{}
	for i, s := range all {
		dir := path.Join(*writeFlag, s.Target)
		file := path.Join(dir, fmt.Sprintf("snippet%d.%s", i, s.Extension))
		cases[dir] += fmt.Sprintf("snippet%d.%s %s\n", i, s.Extension, s.Case)
		if err := errors.Join(os.MkdirAll(dir, 0o755), os.WriteFile(file, []byte(s.Text), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	for dir, list := range cases {
		if err := os.WriteFile(path.Join(dir, "cases.txt"), []byte(list), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
