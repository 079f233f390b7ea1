package generators

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"sort"
	"strings"

	"snipgen/generators/literal"
	"snipgen/generators/message"
	"snipgen/request"
)

// Generator is a target with its options set: ready to render, safe for
// concurrent use.
type Generator struct {
	Target   *Target
	indent   string
	levels   int // how many of the template's levels are left out
	options  map[string]any
	ways     ways            // that the options lead to
	settings []reflect.Value // the same as the program reads them
	message  message.Options // of a message
	*checked
}

// Snippet is what a generator makes of a request.
type Snippet struct {
	Code     string
	Bytes    []byte // long code in place of Code, where that is asked for
	Fidelity Fidelity
	Warnings []request.Diagnostic // ordered by where they stand in the request
	Inputs   []Input              // ordered likewise; none of a message
}

// OptionError is the error for an option that a target does not take, or
// whose value is not of its type.
type OptionError struct {
	Target, Name, Value string
	Unknown             bool
	Known               []string // names that the target takes
	Cause               error
}

func (e *OptionError) Error() string {
	if e.Unknown {
		return fmt.Sprintf("%s has no option %q", e.Target, e.Name)
	}
	return fmt.Sprintf("option %s: %v", e.Name, e.Cause)
}

// Generator sets a target's options. It fails with *OptionError or the faults
// of the target's template.
func (c *Catalog) Generator(t *Target, options map[string]string) (*Generator, error) {
	return c.ready.get(t.ID+settings(options), func() (*Generator, error) { return t.prepare(options) })
}

// settings is a key that tells sets of options apart.
func settings(options map[string]string) string {
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

func (t *Target) prepare(options map[string]string) (*Generator, error) {
	values, err := t.optionValues(options)
	if err != nil {
		return nil, err
	}
	if t.writer != nil {
		return &Generator{Target: t, message: t.messageOptions(options)}, nil
	}
	g := &Generator{Target: t, options: values, ways: t.waysOfOptions(values), indent: values["indent"].(string)}
	if program, has := values["program"].(bool); has && !program {
		g.levels = t.Language.Nesting
	}
	m := margin{g.indent, g.levels}
	if g.checked, err = t.programs.get(m, func() (*checked, error) { return t.parseTemplate(m) }); err != nil {
		return nil, err
	}
	for _, key := range g.keys {
		g.settings = append(g.settings, reflect.ValueOf(values[key]))
	}
	return g, nil
}

func (t *Target) optionValues(options map[string]string) (map[string]any, error) {
	values := make(map[string]any, len(t.Options))
	for name, o := range t.Options {
		v, _ := o.value(o.Default) // checked when the target was loaded
		take(values, name, o, v)
	}
	for name, s := range options {
		o, ok := t.Options[name]
		if !ok {
			return nil, &OptionError{Target: t.ID, Name: name, Value: s, Unknown: true, Known: t.OptionNames()}
		}
		v, err := o.value(s)
		if err != nil {
			return nil, &OptionError{Target: t.ID, Name: name, Value: s, Known: t.OptionNames(), Cause: err}
		}
		take(values, name, o, v)
		for _, other := range o.Excludes {
			if options[other] != "" && v != nil {
				return nil, &OptionError{Target: t.ID, Name: name, Value: s, Known: t.OptionNames(), Cause: fmt.Errorf("not together with %s", other)}
			}
		}
	}
	return values, nil
}

// OptionNames lists the options that the target takes, sorted.
func (t *Target) OptionNames() []string {
	names := make([]string, 0, len(t.Options))
	for name := range t.Options {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
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
	if g.Target.writer != nil {
		return g.write(r, exact)
	}
	p, err := g.plan(r, exact)
	if err != nil {
		return nil, err
	}
	s := &Snippet{}
	size := sizeOf(r)
	err = p.settled(func(marks *literal.Marks) (err error) {
		s.Code, s.Bytes, err = g.executeBytes(&p.view, p.ways, marks, budgetFor(size))
		return err
	})
	if err != nil {
		return nil, g.failure(err, p.refs)
	}
	slices.SortStableFunc(p.warnings, func(a, b request.Diagnostic) int { return a.Range.Start - b.Range.Start })
	s.Fidelity, s.Warnings, s.Inputs = p.label, p.warnings, p.refs.inputs()
	return s, nil
}

// plan makes the view of a request. It fails with *Refused.
func (g *Generator) plan(r *request.Request, exact bool) (*plan, error) {
	p := &plan{target: g.Target, req: r, exact: exact, ways: g.ways, checked: g.checked}
	p.view.Option = g.options
	return p, g.Target.makePlan(p)
}

// InternalFault is the code of the refusal by a target that fails at a request.
const InternalFault = "internal-fault"

// fault is the refusal by a target that fails: its template, or the code that
// serves it.
func (g *Generator) fault(reason any) *Refused {
	hint := "please report it"
	if g.Target.Own {
		hint = "the template is your own: mend " + g.Target.templatePath()
	}
	return &Refused{g.Target.ID, []request.Diagnostic{{
		Severity: request.Error, Code: InternalFault, Message: fmt.Sprintf("the target fails at this request: %v", reason),
		Hint: "other targets are not concerned; " + hint,
	}}}
}

// failure turns a dialect's refusal into a diagnostic; any other error is a
// fault of the target.
func (g *Generator) failure(err error, refs *references) error {
	var cannot *literal.CannotHold
	if !errors.As(err, &cannot) {
		return g.fault(err)
	}
	d := request.Diagnostic{Severity: request.Error, Code: "cannot-hold", Message: cannot.Error()}
	if refs != nil {
		d.Hint = "--var, --freeze and --inline-files put values in the place of references"
	}
	return &Refused{g.Target.ID, []request.Diagnostic{d}}
}
