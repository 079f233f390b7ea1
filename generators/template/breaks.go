package template

import (
	"bytes"
	"reflect"
	"text/template/parse"

	"snipgen/generators/lines"
	"snipgen/generators/literal"
)

// breaks are the functions that say where code may be broken into lines. Their
// actions count as the text that they are on a line that fits.
var breaks = [...]struct {
	name string
	at   literal.Break
	text string
}{
	{"open", literal.Open, "("},
	{"next", literal.Next, ", "},
	{"close", literal.Close, ")"},
	{"move", literal.Move, " "},
	{"plus", literal.Plus, " "},
	{"chain", literal.Chain, ""},
	{"link", literal.Link, ""},
	{"done", literal.Done, ""},
	{"hug", literal.Hug, "("},
	{"into", literal.Into, " "},
	{"out", literal.Out, " "},
}

func breakNames() []string {
	var names []string
	for _, b := range breaks {
		names = append(names, b.name)
	}
	return names
}

// breakOf finds a break by the name of its function.
func breakOf(name string) (at literal.Break, text string, ok bool) {
	for _, b := range breaks {
		if b.name == name {
			return b.at, b.text, true
		}
	}
	return 0, "", false
}

// asBreak reports whether an action is no more than a break, and as which text it counts.
func asBreak(node parse.Node) (text string, ok bool) {
	n, isAction := node.(*parse.ActionNode)
	if !isAction || len(n.Pipe.Decl) > 0 || len(n.Pipe.Cmds) != 1 || len(n.Pipe.Cmds[0].Args) != 1 {
		return "", false
	}
	name, isName := n.Pipe.Cmds[0].Args[0].(*parse.IdentifierNode)
	if !isName {
		return "", false
	}
	_, text, ok = breakOf(name.Ident)
	return text, ok
}

// fits compiles fits VALUE COLUMNS: whether the literal of a value stands
// on one line, of no more than that many columns.
func (c *compiler) fits(n *parse.IdentifierNode, args []operand) operand {
	return judged(func(m *machine, dot reflect.Value) bool {
		value, err := literalOf(args[0].value(m, dot))
		m.check(n, err)
		columns, ok := args[1].value(m, dot).Interface().(int)
		if value == nil || !ok {
			m.fail(n, "fits takes a value that is printed, and a number of columns")
		}
		if literal.AtLeast(value) > columns {
			return false
		}
		code, err := m.dialect.Append(nil, value, literal.Layout{Indent: m.indent, Marks: m.marks})
		m.check(n, err)
		m.check(n, m.budget.prints(len(m.out)+len(code)))
		return bytes.IndexByte(code, '\n') < 0 && lines.Width(code) <= columns
	})
}
