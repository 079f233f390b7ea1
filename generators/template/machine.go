package template

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"sync"
	"text/template/parse"

	"snipgen/generators/lines"
	"snipgen/generators/literal"
	"snipgen/generators/manifest"
	"snipgen/generators/view"
)

// machine is one execution of a program.
type machine struct {
	dialect *literal.Dialect
	indent  string
	options []reflect.Value // in the order of checked.keys
	ways    manifest.Flags
	is      manifest.Flags // the marks that limits set
	marks   *literal.Marks

	lines     lines.Writer
	budget    budget
	variables []reflect.Value
	out       []byte
}

// machines are kept for the room that they have made.
var machines = sync.Pool{New: func() any { return new(machine) }}

// Run is what an execution of a template takes besides the view.
type Run struct {
	Indent  string          // one level, of literals of several lines
	Options []reflect.Value // see Settings
	Ways    manifest.Flags
	Is      manifest.Flags // the marks that limits set
	Marks   *literal.Marks // nil for a request without references
	Size    int            // of the request, in bytes: what a template may do grows with it
}

// Settings are the values of options as a run takes them.
func (c *Template) Settings(values map[string]any) []reflect.Value {
	out := make([]reflect.Value, len(c.keys))
	for i, key := range c.keys {
		out[i] = reflect.ValueOf(values[key])
	}
	return out
}

// keptRoom is the most room that a machine is kept with, in bytes.
const keptRoom = 1 << 16

// Execute gives the code for a view: text, or bytes where it is longer than
// keptRoom. It fails with *TemplateFault, or with *literal.CannotHold.
func (c *Template) Execute(v *view.View, r Run) (code string, long []byte, err error) {
	m := machines.Get().(*machine)
	*m = machine{
		dialect: c.target.Dialect, indent: r.Indent, options: r.Options, ways: r.Ways, is: r.Is, marks: r.Marks, budget: budgetFor(r.Size),
		variables: m.variables[:0], out: m.out[:0], lines: m.lines,
	}
	m.lines.Reset(m.dialect.Width(), r.Indent)
	if err := m.run(c.program, v); err != nil {
		return "", nil, placed(c.target.TemplatePath(), c.source, err)
	}
	m.out = m.lines.Line(m.out)
	made := append(bytes.Trim(m.out, "\n"), '\n')
	if cap(m.out) >= keptRoom {
		return "", made, nil
	}
	code = string(made)
	clear(m.variables)
	*m = machine{variables: m.variables, out: m.out, lines: m.lines}
	machines.Put(m)
	return code, nil, nil
}

// failure is an error of a node: what an execution panics with, so that no
// action has to hand it on.
type failure struct {
	node parse.Node
	err  error
}

func (f *failure) Error() string { return f.err.Error() }
func (f *failure) Unwrap() error { return f.err }

func (m *machine) run(program action, v *view.View) (err error) {
	defer func() {
		if reason := recover(); reason != nil {
			fault, isOwn := reason.(*failure)
			if !isOwn {
				panic(reason)
			}
			err = fault
		}
	}()
	program(m, reflect.ValueOf(v).Elem())
	return nil
}

// set gives a variable its value. There is room for those that are set: how many
// a program has is known when all of it has been compiled.
func (m *machine) set(index int, value reflect.Value) {
	for len(m.variables) <= index {
		m.variables = append(m.variables, reflect.Value{})
	}
	m.variables[index] = value
}

func (m *machine) fail(n parse.Node, format string, args ...any) {
	panic(&failure{n, fmt.Errorf(format, args...)})
}

// check fails with an error, if it is one.
func (m *machine) check(n parse.Node, err error) {
	if err != nil {
		panic(&failure{n, err})
	}
}

// spot is where a value is printed: on a line of that many levels, in a seat.
type spot struct {
	depth int
	seat  literal.Seat
}

// literalOf is what a value is printed as. What is no literal is an error.
func literalOf(v reflect.Value) (literal.Value, error) {
	if !v.IsValid() {
		return nil, nil
	}
	if v.CanAddr() { // no more than a look at the type
		if in, ok := v.Addr().Interface().(*literal.Value); ok {
			return *in, nil
		}
	}
	if !v.Type().Implements(reflect.TypeFor[literal.Value]()) {
		return nil, fmt.Errorf("wrong type for a value that is printed: %s", v.Type())
	}
	out, _ := v.Interface().(literal.Value)
	return out, nil
}

// emit prints a value in the target's dialect.
func (m *machine) emit(value reflect.Value, at spot) error {
	v, err := literalOf(value)
	if err != nil {
		return err
	}
	if v == nil {
		return errors.New("a value that is not set is printed")
	}
	before := len(m.out)
	m.out = slices.Grow(m.out, m.dialect.Room(v))
	out, err := m.dialect.Append(m.out, v, literal.Layout{Indent: m.indent, Depth: at.depth, Seat: at.seat, Lines: &m.lines, Marks: m.marks})
	if err != nil {
		return err
	}
	m.out = out
	m.budget.longest = max(m.budget.longest, len(out)-before)
	return m.budget.prints(len(out))
}

// placed is an error of an execution as a fault, with its place. What a
// dialect refuses is none.
func placed(file, source string, err error) error {
	var cannot *literal.CannotHold
	if errors.As(err, &cannot) {
		return err
	}
	fault := &manifest.Fault{Message: err.Error()}
	var known *manifest.Fault
	if errors.As(err, &known) {
		*fault = *known
	}
	fault.File = file
	var failed *failure
	if errors.As(err, &failed) && fault.Line == 0 {
		fault.Line, fault.Column = manifest.LineAndColumn([]byte(source), int(failed.node.Position()))
	}
	return fault
}
