package generators

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
	"text/template"
	"text/template/parse"

	"snipgen/generators/literal"
	"snipgen/generators/message"
	"snipgen/request"
)

// Generator is a target with its options set: ready to render, safe for
// concurrent use.
type Generator struct {
	Target  *Target
	indent  string
	levels  int // how many of the template's levels are left out
	options map[string]any
	ways    ways // that the options lead to
	layouts cache[layoutKey, *layout]
	count   atomic.Int32    // of layouts made
	message message.Options // of a message
	*checked
}

// layout is the template as it is for one set of ways and one shape.
type layout struct {
	trees    map[string]*parse.Tree
	printers sync.Pool // of *printer
}

// Snippet is what a generator makes of a request.
type Snippet struct {
	Code     string
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
	g.checked, err = t.checkedTrees(g.margin())
	return g, err
}

func (g *Generator) margin() margin { return margin{g.indent, g.levels} }

// checkedTrees parses and checks the template once for each margin.
func (t *Target) checkedTrees(m margin) (*checked, error) {
	return t.trees.get(m, func() (*checked, error) { return t.parseTemplate(m) })
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

// printer is one execution's copy of a template, with the buffer that its
// emitter writes to.
type printer struct {
	tmpl    *template.Template
	dialect *literal.Dialect
	indent  string
	marks   *literal.Marks
	out     []byte
	budget  budget
}

// layout folds the template for a set of ways and a shape, once.
func (g *Generator) layout(w ways, s shape) (*layout, error) {
	key := layoutKey{w, s}
	if l, ok := g.layouts.find(key); ok {
		return l, nil
	}
	count := g.count.Add(1)
	hasRoom := g.Target.hasRoom(g.nodes)
	if count > maxLayouts || !hasRoom {
		key.shape = anyShape
	}
	fold := func() (*layout, error) {
		f := folder{trees: g.trees, root: g.Target.templatePath(), options: g.options, ways: w, shape: key.shape, target: g.Target}
		return &layout{trees: f.fold()}, nil
	}
	if !hasRoom && count > minLayouts {
		if l, ok := g.layouts.find(key); ok {
			return l, nil
		}
		return fold()
	}
	return g.layouts.get(key, fold)
}

// hasRoom reports whether a layout of so many nodes may be kept, and counts it.
func (t *Target) hasRoom(nodes int) bool {
	return t.kept == nil || t.kept.Load() < maxKept && t.kept.Add(int64(nodes)) > 0
}

// printer takes one from the pool or makes one.
func (g *Generator) printer(l *layout) (*printer, error) {
	if p, ok := l.printers.Get().(*printer); ok {
		p.out = p.out[:0]
		return p, nil
	}
	p := &printer{dialect: g.Target.Dialect, indent: g.indent}
	p.tmpl = newTemplate(g.Target, p.emit, &p.budget)
	for name, tree := range l.trees {
		if _, err := p.tmpl.AddParseTree(name, tree); err != nil {
			return nil, err
		}
	}
	return p, nil
}

// Write prints the text of the template.
func (p *printer) Write(text []byte) (int, error) {
	if err := p.budget.prints(len(p.out) + len(text)); err != nil {
		return 0, err
	}
	p.out = append(p.out, text...)
	return len(text), nil
}

// emit prints a value in the target's dialect. It writes to the buffer that
// the template is executed into and gives the template nothing more to print.
func (p *printer) emit(depth int, seat literal.Seat, v literal.Value) (string, error) {
	if v == nil {
		return "", errors.New("a value that is not set is printed")
	}
	p.out = slices.Grow(p.out, literal.Room(v))
	out, err := p.dialect.Append(p.out, v, literal.Layout{Indent: p.indent, Depth: depth, Seat: seat, Marks: p.marks})
	if err != nil {
		return "", err
	}
	p.budget.longest = max(p.budget.longest, len(out)-len(p.out))
	p.out = out
	return "", p.budget.prints(len(out))
}

// Render writes the snippet for a request. With exact it takes only forms
// that send the same bytes. It fails with *Refused when the target cannot
// send the request at all, or fails at it: a fault of one target is no fault
// of others, nor of the program.
func (g *Generator) Render(r *request.Request, exact bool) (s *Snippet, err error) {
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
	p := plan{target: g.Target, req: r, exact: exact, ways: g.ways, checked: g.checked}
	if err := g.Target.makePlan(&p); err != nil {
		return nil, err
	}
	p.view.Option = g.options
	var code string
	size := sizeOf(r)
	err := p.settled(func(marks *literal.Marks) (err error) {
		code, err = g.print(&p.view, p.ways, marks, budgetFor(size))
		return err
	})
	if err != nil {
		return nil, g.failure(err, p.refs)
	}
	slices.SortStableFunc(p.warnings, func(a, b request.Diagnostic) int { return a.Range.Start - b.Range.Start })
	return &Snippet{Code: code, Fidelity: p.label, Warnings: p.warnings, Inputs: p.refs.inputs()}, nil
}

func (g *Generator) print(v *View, w ways, marks *literal.Marks, b budget) (string, error) {
	l, err := g.layout(w, shapeOf(v))
	if err != nil {
		return "", err
	}
	p, err := g.printer(l)
	if err != nil {
		return "", err
	}
	p.marks, p.budget = marks, b
	p.budget.file = g.Target.templatePath()
	if err := p.tmpl.Execute(p, v); err != nil {
		return "", placed(p.budget.file, err)
	}
	code := string(append(bytes.Trim(p.out, "\n"), '\n'))
	if cap(p.out) < 1<<16 {
		l.printers.Put(p)
	}
	return code, nil
}

// InternalFault is the code of the refusal by a target that fails at a request.
const InternalFault = "internal-fault"

// fault is the refusal by a target that fails: its template, or the code that
// serves it.
func (g *Generator) fault(reason any) *Refused {
	return &Refused{g.Target.ID, []request.Diagnostic{{
		Severity: request.Error, Code: InternalFault, Message: fmt.Sprintf("the target fails at this request: %v", reason),
		Hint: "other targets are not concerned; please report it",
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
