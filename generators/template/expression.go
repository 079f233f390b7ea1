package template

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"text/template/parse"

	"snipgen/generators/literal"
	"snipgen/generators/manifest"
)

// operand is an expression, compiled.
type operand struct {
	value func(m *machine, dot reflect.Value) reflect.Value
	truth func(m *machine, dot reflect.Value) bool // of the value
	typ   reflect.Type                             // of each value; nil where that is known only then
}

// valued is an operand whose truth is that of its value.
func valued(value func(m *machine, dot reflect.Value) reflect.Value, typ reflect.Type) operand {
	o := operand{value: value, typ: typ}
	o.truth = func(m *machine, dot reflect.Value) bool { return isTrue(value(m, dot)) }
	if typ != nil && typ.Kind() == reflect.Bool {
		o.truth = func(m *machine, dot reflect.Value) bool { return value(m, dot).Bool() }
	}
	return o
}

// judged is an operand that is true or false.
func judged(truth func(m *machine, dot reflect.Value) bool) operand {
	value := func(m *machine, dot reflect.Value) reflect.Value { return reflect.ValueOf(truth(m, dot)) }
	return operand{value, truth, reflect.TypeFor[bool]()}
}

func constantOf(v any) operand {
	value := reflect.ValueOf(v)
	return valued(func(*machine, reflect.Value) reflect.Value { return value }, reflect.TypeOf(v))
}

// failing is an operand that no value comes of.
func failing(n parse.Node, format string, args ...any) operand {
	message := fmt.Sprintf(format, args...)
	return valued(func(m *machine, _ reflect.Value) reflect.Value {
		m.fail(n, "%s", message)
		return reflect.Value{}
	}, nil)
}

// isTrue is the truth of text/template, of what an interface holds; but a value
// that can be printed is true when it is there, even if it is empty: a file may
// have the name "".
func isTrue(v reflect.Value) bool {
	if v.Kind() == reflect.Interface {
		v = v.Elem()
	}
	if v.IsValid() && v.Type().Implements(reflect.TypeFor[literal.Value]()) {
		return v.Kind() != reflect.Pointer || !v.IsNil()
	}
	switch v.Kind() {
	case reflect.Invalid:
		return false
	case reflect.Struct:
		return true
	case reflect.String, reflect.Slice, reflect.Array, reflect.Map:
		return v.Len() > 0
	case reflect.Float32, reflect.Float64:
		return v.Float() != 0
	}
	return !v.IsZero()
}

// pipe compiles a pipeline, with the variables that it declares or sets.
func (c *compiler) pipe(p *parse.PipeNode, dot reflect.Type) operand {
	if p == nil {
		return constantOf(nil)
	}
	var last []operand
	for _, command := range p.Cmds {
		last = []operand{c.command(command, dot, last).concrete()}
	}
	v := last[0]
	if len(p.Decl) == 0 {
		return v
	}
	if p.IsAssign && p.Decl[0].Ident[0] == "$" {
		return failing(p, "$ is what the template is called with, and stays that")
	}
	if !p.IsAssign {
		for _, d := range p.Decl {
			c.declare(d.Ident[0], nil)
		}
	}
	indexes := c.indexesOf(p)
	return valued(func(m *machine, dot reflect.Value) reflect.Value {
		value := v.value(m, dot)
		for _, i := range indexes {
			m.set(i, value)
		}
		return value
	}, v.typ)
}

// concrete is what an operand of any type holds.
func (o operand) concrete() operand {
	if o.typ != nil && (o.typ.Kind() != reflect.Interface || o.typ.NumMethod() > 0) {
		return o
	}
	value := o.value
	o.typ = nil
	o.value = func(m *machine, dot reflect.Value) reflect.Value {
		v := value(m, dot)
		if v.Kind() == reflect.Interface && v.NumMethod() == 0 {
			return v.Elem()
		}
		return v
	}
	return o
}

// command compiles one command of a pipe; last is what the one before gives it.
func (c *compiler) command(n *parse.CommandNode, dot reflect.Type, last []operand) operand {
	if name, isCall := n.Args[0].(*parse.IdentifierNode); isCall {
		return c.call(name, n.Args[1:], dot, last)
	}
	if len(n.Args) > 1 || last != nil {
		return failing(n, "can't give argument to non-function %s", n.Args[0])
	}
	return c.argument(n.Args[0], dot)
}

func (c *compiler) argument(node parse.Node, dot reflect.Type) operand {
	here := valued(func(_ *machine, dot reflect.Value) reflect.Value { return dot }, dot)
	switch n := node.(type) {
	case *parse.DotNode:
		return here
	case *parse.FieldNode:
		return c.named(n, here, n.Ident)
	case *parse.VariableNode:
		return c.named(n, c.variable(n.Ident[0]), n.Ident[1:])
	case *parse.ChainNode:
		return c.path(n, c.argument(n.Node, dot), n.Field)
	case *parse.PipeNode:
		return c.pipe(n, dot)
	case *parse.IdentifierNode:
		return c.call(n, nil, dot, nil)
	case *parse.BoolNode:
		return constantOf(n.True)
	case *parse.StringNode:
		return constantOf(n.Text)
	case *parse.NumberNode:
		return number(n)
	}
	return constantOf(nil)
}

// number is a constant of the type that its text has in Go.
func number(n *parse.NumberNode) operand {
	isHex := len(n.Text) > 2 && (n.Text[:2] == "0x" || n.Text[:2] == "0X") && !strings.ContainsAny(n.Text, "pP")
	switch {
	case n.IsComplex:
		return constantOf(n.Complex128)
	case n.IsFloat && !isHex && n.Text[0] != '\'' && strings.ContainsAny(n.Text, ".eEpP"):
		return constantOf(n.Float64)
	case n.IsInt && int64(int(n.Int64)) == n.Int64:
		return constantOf(int(n.Int64))
	}
	return failing(n, "%s overflows int", n.Text)
}

func (c *compiler) variable(name string) operand {
	v := c.find(name)
	return valued(func(m *machine, _ reflect.Value) reflect.Value { return m.variables[v.index] }, v.typ)
}

// named compiles a path that may begin with the name of a way, a mark or an option:
// templates know these wherever the dot is.
func (c *compiler) named(n parse.Node, of operand, names []string) operand {
	if len(names) > 1 && names[0] == "Way" {
		way := manifest.Flags(1) << slices.Index(c.target.AllWays, names[1])
		return c.path(n, judged(func(m *machine, _ reflect.Value) bool { return m.ways&way != 0 }), names[2:])
	}
	if len(names) > 1 && names[0] == "Is" {
		mark := manifest.Flags(1) << slices.Index(c.target.AllMarks, names[1])
		return c.path(n, judged(func(m *machine, _ reflect.Value) bool { return m.is&mark != 0 }), names[2:])
	}
	if len(names) > 1 && names[0] == "Option" {
		i := slices.Index(c.keys, names[1])
		return c.path(n, valued(func(m *machine, _ reflect.Value) reflect.Value { return m.options[i] }, nil), names[2:])
	}
	return c.path(n, of, names)
}

func (c *compiler) path(n parse.Node, of operand, names []string) operand {
	for _, name := range names {
		of = c.field(n, of, name)
	}
	return of
}

// field compiles the choice of a field. Where the type is known it is found
// here; what has no such field fails only when it is executed.
func (c *compiler) field(n parse.Node, of operand, name string) operand {
	index, typ := fieldOf(of.typ, name)
	switch {
	case index < 0:
		return valued(func(m *machine, dot reflect.Value) reflect.Value { return m.field(n, of.value(m, dot), name) }, nil)
	case of.typ.Kind() == reflect.Struct:
		return valued(func(m *machine, dot reflect.Value) reflect.Value { return of.value(m, dot).Field(index) }, typ)
	}
	return valued(func(m *machine, dot reflect.Value) reflect.Value {
		v := of.value(m, dot)
		if v.IsNil() {
			m.fail(n, "nil pointer evaluating %s.%s", v.Type(), name)
		}
		return v.Elem().Field(index)
	}, typ)
}

// fieldOf is the field of a struct, or of one that is pointed to, and its type;
// -1 for none that is known.
func fieldOf(typ reflect.Type, name string) (int, reflect.Type) {
	if typ != nil && typ.Kind() == reflect.Pointer {
		typ = typ.Elem()
	}
	if typ != nil && typ.Kind() == reflect.Struct {
		if f, ok := typ.FieldByName(name); ok && f.IsExported() && len(f.Index) == 1 {
			return f.Index[0], f.Type
		}
	}
	return -1, nil
}

// elementOf is the type of the elements of a list; nil where it is not known.
func elementOf(list reflect.Type) reflect.Type {
	if list != nil && list.Kind() == reflect.Slice {
		return list.Elem()
	}
	return nil
}

// field is that of a struct, or the entry of a map, of whatever type.
func (m *machine) field(n parse.Node, of reflect.Value, name string) reflect.Value {
	if !of.IsValid() {
		m.fail(n, "nil data; no entry for key %q", name)
	}
	v, isNil := pointedTo(of)
	if isNil {
		m.fail(n, "nil pointer evaluating %s.%s", of.Type(), name)
	}
	switch v.Kind() {
	case reflect.Struct:
		if f, ok := v.Type().FieldByName(name); ok && f.IsExported() {
			field, err := v.FieldByIndexErr(f.Index)
			m.check(n, err)
			return field
		}
	case reflect.Map:
		if entry := v.MapIndex(reflect.ValueOf(name)); entry.IsValid() {
			return entry
		}
		m.fail(n, "map has no entry for key %q", name)
	}
	m.fail(n, "can't evaluate field %s in type %s", name, of.Type())
	return reflect.Value{}
}

// pointedTo is what pointers and interfaces lead to, or the one that is nil.
func pointedTo(v reflect.Value) (to reflect.Value, isNil bool) {
	for v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface {
		if v.IsNil() {
			return v, true
		}
		v = v.Elem()
	}
	return v, false
}
