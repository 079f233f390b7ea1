package lab

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/rogpeppe/go-internal/diff"
)

// tool is a formatter or a linter that people of a language use.
type tool struct {
	name     string
	needs    []need
	programs bool // reads nothing but whole programs
	judge    func(*Lab, context.Context, *sheaf) ([]Finding, error)
}

// Source is code of a target that tools are asked about.
type Source struct {
	Extension string // of its file, without the dot
	Text      string
	Fragment  bool // no program of its own
}

// Finding is what a tool says of one source.
type Finding struct {
	Source     int    // its index
	Tool, Rule string // Rule is "format" when the tool would write it otherwise, "error" where the tool names none
	Line       int    // 0 for the whole file
	Text       string // a message, or the difference as a patch
}

// Format is the rule of formatters that would change a source.
const Format = "format"

// sheaf is a folder with the sources: a file for each, its name snippet and its number.
type sheaf struct {
	dir   string
	files []string // absolute
	texts []string
}

// MissingStyle names what the tools of a language need and the machine does not have.
func (l *Lab) MissingStyle(language *Language) []string {
	var out []string
	for _, t := range language.style {
		for _, n := range t.needs {
			if !l.has(n) && !slices.Contains(out, n.name) {
				out = append(out, n.name)
			}
		}
	}
	return out
}

// HasStyle reports whether the laboratory knows tools of the language.
func (language *Language) HasStyle() bool { return len(language.style) > 0 }

// Judge asks the tools of a language about sources, each once for all. It fails
// when a tool does, not when it finds something.
func (l *Lab) Judge(ctx context.Context, language *Language, sources []Source) ([]Finding, error) {
	var out []Finding
	for _, t := range language.style {
		found, err := l.judge(ctx, t, sources)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", t.name, err)
		}
		out = append(out, found...)
	}
	return out, nil
}

func (l *Lab) judge(ctx context.Context, t tool, sources []Source) ([]Finding, error) {
	var kept []int
	for i, s := range sources {
		if !s.Fragment || !t.programs {
			kept = append(kept, i)
		}
	}
	if len(kept) == 0 {
		return nil, nil
	}
	s, err := l.lay(sources, kept)
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(s.dir)
	found, err := t.judge(l, ctx, s)
	for i := range found {
		found[i].Source, found[i].Tool, found[i].Rule = kept[found[i].Source], t.name, cmp.Or(found[i].Rule, "error")
	}
	return found, err
}

func (l *Lab) lay(sources []Source, kept []int) (*sheaf, error) {
	dir, err := os.MkdirTemp(l.work, "style")
	s := &sheaf{dir: dir}
	for i, k := range kept {
		s.files = append(s.files, filepath.Join(dir, fmt.Sprintf("snippet%d.%s", i, sources[k].Extension)))
		s.texts = append(s.texts, sources[k].Text)
		err = errors.Join(err, os.WriteFile(s.files[i], []byte(sources[k].Text), 0o644))
	}
	return s, err
}

// rewriting is a judge that lets a formatter write the files anew and tells what
// it has changed. What the formatter cannot read is a finding by the pattern of
// its messages.
func rewriting(pattern string, run func(*Lab, context.Context, *sheaf) (output string, err error)) func(*Lab, context.Context, *sheaf) ([]Finding, error) {
	return func(l *Lab, ctx context.Context, s *sheaf) ([]Finding, error) {
		output, failed := run(l, ctx, s)
		found := messages(pattern, output)
		for i, file := range s.files {
			after, err := os.ReadFile(file)
			if err != nil {
				return nil, err
			}
			found = append(found, changed(i, s.texts[i], string(after))...)
		}
		if failed != nil && len(found) == 0 {
			return nil, fmt.Errorf("%w: %s", failed, output)
		}
		return found, nil
	}
}

// rewritingText is a judge by a formatter that is a function.
func rewritingText(format func(string) (string, error)) func(*Lab, context.Context, *sheaf) ([]Finding, error) {
	return func(_ *Lab, _ context.Context, s *sheaf) ([]Finding, error) {
		var out []Finding
		for i, text := range s.texts {
			after, err := format(text)
			if err != nil {
				out = append(out, Finding{Source: i, Rule: "syntax", Text: err.Error()})
				continue
			}
			out = append(out, changed(i, text, after)...)
		}
		return out, nil
	}
}

func changed(i int, before, after string) []Finding {
	if before == after {
		return nil
	}
	return []Finding{{Source: i, Rule: Format, Text: string(diff.Diff("snippet", []byte(before), "formatted", []byte(after)))}}
}

// linting is a judge by a program that writes a line for each finding, of which
// the pattern has the groups rule and text. It ends with a status when there are any.
func linting(pattern string, argv func(*Lab, *sheaf) []string) func(*Lab, context.Context, *sheaf) ([]Finding, error) {
	return func(l *Lab, ctx context.Context, s *sheaf) ([]Finding, error) {
		line := argv(l, s)
		output, err := l.command(ctx, s.dir, line[0], line[1:]...)
		found := messages(pattern, output)
		if err != nil && len(found) == 0 {
			return nil, fmt.Errorf("%w: %s", err, output)
		}
		return found, nil
	}
}

// place is how the messages of nearly all tools begin: the file, the line, the column.
const place = `(?m)^.*?\bsnippet(?P<source>\d+)[./][^:\n]*:(?:(?P<line>\d+):)?(?:\d+:)? *`

// messages finds the lines of a tool's output that speak of a source.
func messages(pattern, output string) []Finding {
	if pattern == "" {
		return nil
	}
	p := regexp.MustCompile(pattern)
	var out []Finding
	for _, m := range p.FindAllStringSubmatch(output, -1) {
		group := func(name string) string {
			if i := p.SubexpIndex(name); i >= 0 {
				return m[i]
			}
			return ""
		}
		i, _ := strconv.Atoi(group("source"))
		line, _ := strconv.Atoi(group("line"))
		out = append(out, Finding{Source: i, Line: line, Rule: group("rule"), Text: strings.TrimSpace(group("text"))})
	}
	return out
}

// with is a command line with the files of a sheaf after it.
func with(argv ...string) func(*Lab, *sheaf) []string {
	return func(_ *Lab, s *sheaf) []string { return append(argv[:len(argv):len(argv)], s.files...) }
}

// lintByCompiler compiles each source by itself; what the compiler refuses it
// for are the findings: the pattern has the groups line, rule and text.
func (l *Lab) lintByCompiler(s *sheaf, pattern *regexp.Regexp, compile func([]*placed) error) ([]Finding, error) {
	group := make([]*placed, len(s.files))
	for i, file := range s.files {
		group[i] = &placed{dir: s.dir, build: file + "-build"}
		if err := os.Mkdir(group[i].build, 0o755); err != nil {
			return nil, err
		}
	}
	if err := compile(group); err != nil {
		return nil, err
	}
	var out []Finding
	for i, p := range group {
		if p.refused == nil {
			continue
		}
		found := pattern.FindAllStringSubmatch(p.refused.Stderr, -1)
		if len(found) == 0 {
			out = append(out, Finding{Source: i, Text: p.refused.Stderr})
		}
		for _, m := range found {
			line, _ := strconv.Atoi(m[1])
			out = append(out, Finding{Source: i, Line: line, Rule: m[2], Text: m[3]})
		}
	}
	return out, nil
}
