package generators

import (
	"errors"
	"fmt"
	"io/fs"
	"sort"
	"strings"

	"snipgen/generators/cache"
	"snipgen/generators/literal"
	"snipgen/generators/manifest"
	"snipgen/generators/message"
	"snipgen/generators/plan"
	"snipgen/generators/template"
	"snipgen/request"
)

// Generator is a target with its options set: ready to render, safe for
// concurrent use.
type Generator struct {
	Target  *Target
	message message.Options    // of a message
	planner *plan.Planner      // nil for a message
	program *template.Template // likewise
	run     template.Run       // what is the same for each request
}

// Snippet is what a generator makes of a request.
type Snippet struct {
	Code     string
	Bytes    []byte // long code in place of Code, where that is asked for
	Fidelity Fidelity
	Warnings []request.Diagnostic // ordered by where they stand in the request
	Inputs   []Input              // ordered likewise; none of a message
}

// Catalog finds targets, and makes generators of them. It may be used by many
// goroutines.
type Catalog struct {
	*manifest.Catalog
	ready    cache.Cache[string, *Generator]
	programs cache.Cache[*Target, *ofTarget]
}

// ofTarget are the programs of one target, and the rules that go with them.
type ofTarget struct {
	rules plan.Rules
	of    cache.Cache[template.Margin, *template.Template]
}

// NewCatalog makes a catalog of the folders in the given file systems; a
// folder of a later one takes the place of the same folder of an earlier one.
// Of the first, which has the built-in targets, as much is read as there is.
func NewCatalog(layers ...fs.FS) *Catalog { return &Catalog{Catalog: manifest.NewCatalog(layers...)} }

// Generator sets a target's options. It fails with *OptionError or the faults
// of the target's template.
func (c *Catalog) Generator(t *Target, options map[string]string) (*Generator, error) {
	return c.ready.Get(t.ID+keyOf(options), func() (*Generator, error) { return c.prepare(t, options) })
}

// keyOf tells sets of options apart.
func keyOf(options map[string]string) string {
	if len(options) == 0 {
		return ""
	}
	pairs := make([]string, 0, len(options))
	for name, value := range options {
		pairs = append(pairs, fmt.Sprintf("%q=%q", name, value))
	}
	sort.Strings(pairs)
	return strings.Join(pairs, ",")
}

func (c *Catalog) prepare(t *Target, options map[string]string) (*Generator, error) {
	set, err := t.Set(options)
	if err != nil {
		return nil, err
	}
	if t.Message != nil {
		return &Generator{Target: t, message: messageOptions(options)}, nil
	}
	own, _ := c.programs.Get(t, func() (*ofTarget, error) { return &ofTarget{rules: plan.RulesOf(t)}, nil })
	m := template.Margin{Unit: set.Indent, Levels: set.Levels}
	program, err := own.of.Get(m, func() (*template.Template, error) { return template.Parse(t, m) })
	if err != nil {
		return nil, err
	}
	return &Generator{
		Target: t, program: program, run: template.Run{Indent: set.Indent, Options: program.Settings(set.Values)},
		planner: &plan.Planner{Target: t, Rules: own.rules, Options: set.Values, Ways: set.Ways, Uses: program.Uses, Words: program.Words},
	}, nil
}

// Render writes the snippet for a request. With exact it takes only forms
// that send the same bytes. It fails with *Refused when the target cannot
// send the request at all, or fails at it: a fault of one target is no fault
// of others, nor of the program.
func (g *Generator) Render(r *request.Request, exact bool) (*Snippet, error) {
	s, err := g.RenderBytes(r, exact)
	if err == nil && s.Bytes != nil {
		s.Code, s.Bytes = string(s.Bytes), nil
	}
	return s, err
}

// RenderBytes is [Generator.Render] for a caller that takes bytes, too. They
// are what code is made as: a string is a second copy, of several times the
// length of a request whose bytes are escaped.
func (g *Generator) RenderBytes(r *request.Request, exact bool) (s *Snippet, err error) {
	defer func() {
		if reason := recover(); reason != nil {
			s, err = nil, g.fault(reason)
		}
	}()
	return g.render(r, exact)
}

func (g *Generator) render(r *request.Request, exact bool) (*Snippet, error) {
	if g.Target.Message != nil {
		return g.write(r, exact)
	}
	p, err := g.planner.Plan(r, exact)
	if err != nil {
		return nil, err
	}
	s := &Snippet{Fidelity: p.Label, Warnings: p.Warnings}
	run := g.run
	run.Ways, run.Is, run.Size = p.Ways, p.Marks, p.Size
	err = p.Settled(func(marks *literal.Marks) (err error) {
		run.Marks = marks
		s.Code, s.Bytes, err = g.program.Execute(&p.View, run)
		return err
	})
	if err != nil {
		return nil, g.failure(err, p.HasReferences())
	}
	s.Inputs = p.Inputs()
	return s, nil
}

// InternalFault is the code of the refusal by a target that fails at a request.
const InternalFault = "internal-fault"

// fault is the refusal by a target that fails: its template, or the code that
// serves it.
func (g *Generator) fault(reason any) *Refused {
	hint := "please report it"
	if g.Target.Own {
		hint = "the template is your own: mend " + g.Target.TemplatePath()
	}
	return &Refused{Target: g.Target.ID, Reasons: []request.Diagnostic{{
		Severity: request.Error, Code: InternalFault, Message: fmt.Sprintf("the target fails at this request: %v", reason),
		Hint: "other targets are not concerned; " + hint,
	}}}
}

// failure turns a dialect's refusal into a diagnostic; any other error is a
// fault of the target.
func (g *Generator) failure(err error, hasReferences bool) error {
	var cannot *literal.CannotHold
	if !errors.As(err, &cannot) {
		return g.fault(err)
	}
	d := request.Diagnostic{Severity: request.Error, Code: "cannot-hold", Message: cannot.Error()}
	if hasReferences {
		d.Hint = "--var, --freeze and --inline-files put values in the place of references"
	}
	return &Refused{Target: g.Target.ID, Reasons: []request.Diagnostic{d}}
}
