package template

import (
	"reflect"
	"slices"
	"strings"
	"sync"
	"text/template/parse"

	"snipgen/generators/view"
)

// action does what a node of the template says, and tells the loop around it
// to go on or not. What options and ways say is read when it is executed, so that
// one program serves all of a target's options.
type action func(m *machine, dot reflect.Value) signal

type signal uint8

const (
	goOn     signal = iota
	nextTurn        // {{continue}}
	endLoop         // {{break}}
)

// compiler makes closures, executed on a view, of the trees that a checker has
// passed: of the body of a branch and of a template that is called when they are
// first executed, as most are not for any one request. It knows the type of most
// values, as that of the view is known: their fields are found once. A template
// is compiled for each type of dot that it is called with.
type compiler struct {
	*Template
	function  func(name string) any
	callees   map[callee]action
	scope     []variable
	variables int // of all templates together, as none calls itself
}

type callee struct {
	template string
	dot      reflect.Type
}

type variable struct {
	name  string
	index int
	typ   reflect.Type // of all its values; nil where they may be of any
}

// newProgram is the program of a whole template.
func newProgram(t *Template, function func(name string) any) action {
	c := &compiler{Template: t, function: function, callees: map[callee]action{}}
	return c.template(t.target.TemplatePath(), reflect.TypeFor[view.View]())
}

// later compiles something, in the scope of now, when it is first executed.
func (c *compiler) later(compile func() action) action {
	var once sync.Once
	var made action
	scope := slices.Clone(c.scope)
	return func(m *machine, dot reflect.Value) signal {
		once.Do(func() {
			c.reading.Lock()
			defer c.reading.Unlock()
			c.scope = scope
			made = compile()
		})
		return made(m, dot)
	}
}

// template compiles one, which sees no variables but $.
func (c *compiler) template(name string, dot reflect.Type) action {
	return c.later(func() action {
		c.scope = nil
		root := c.declare("$", dot)
		body := c.list(c.templates[name], dot)
		return func(m *machine, dot reflect.Value) signal {
			m.set(root, dot)
			return body(m, dot)
		}
	})
}

// declare makes a variable; what it is known as ends with the scope.
func (c *compiler) declare(name string, typ reflect.Type) (index int) {
	c.scope = append(c.scope, variable{name, c.variables, typ})
	c.variables++
	return c.variables - 1
}

// list compiles the nodes of a list, in which the dot is of a type.
func (c *compiler) list(list *parse.ListNode, dot reflect.Type) action {
	outer := len(c.scope)
	var actions []action
	for _, node := range c.nodes(list) {
		if a := c.node(node, dot); a != nil {
			actions = append(actions, a)
		}
	}
	c.scope = c.scope[:outer]
	if len(actions) == 1 {
		return actions[0]
	}
	return func(m *machine, dot reflect.Value) signal {
		for _, a := range actions {
			if s := a(m, dot); s != goOn {
				return s
			}
		}
		return goOn
	}
}

// body compiles the list of a branch.
func (c *compiler) body(list *parse.ListNode, dot reflect.Type) action {
	if list == nil {
		return func(*machine, reflect.Value) signal { return goOn }
	}
	return c.later(func() action { return c.list(list, dot) })
}

// node is nil for what does nothing.
func (c *compiler) node(node parse.Node, dot reflect.Type) action {
	switch n := node.(type) {
	case *parse.TextNode:
		return textOutput(n)
	case *parse.ActionNode:
		return c.output(n, dot)
	case *parse.IfNode:
		return c.condition(&n.BranchNode, dot)
	case *parse.WithNode:
		return c.with(&n.BranchNode, dot)
	case *parse.RangeNode:
		return c.loop(n, dot)
	case *parse.TemplateNode:
		return c.invoke(n, dot)
	case *parse.BreakNode:
		return func(*machine, reflect.Value) signal { return endLoop }
	case *parse.ContinueNode:
		return func(*machine, reflect.Value) signal { return nextTurn }
	}
	return nil
}

func textOutput(n *parse.TextNode) action {
	if len(n.Text) == 0 {
		return nil
	}
	return func(m *machine, _ reflect.Value) signal {
		m.out = m.lines.Text(m.out, n.Text)
		m.check(n, m.budget.prints(len(m.out)))
		return goOn
	}
}

// output compiles an action that prints a value, or declares or sets a variable.
func (c *compiler) output(n *parse.ActionNode, dot reflect.Type) action {
	v, at := c.pipe(n.Pipe, dot), c.spots[n]
	if len(n.Pipe.Decl) > 0 {
		return func(m *machine, dot reflect.Value) signal {
			v.value(m, dot)
			return goOn
		}
	}
	return func(m *machine, dot reflect.Value) signal {
		m.check(n.Pipe, m.emit(v.value(m, dot), at))
		return goOn
	}
}

func (c *compiler) condition(n *parse.BranchNode, dot reflect.Type) action {
	outer := len(c.scope)
	truth := c.pipe(n.Pipe, dot).truth
	then, otherwise := c.body(n.List, dot), c.body(n.ElseList, dot)
	c.scope = c.scope[:outer]
	return func(m *machine, dot reflect.Value) signal {
		if truth(m, dot) {
			return then(m, dot)
		}
		return otherwise(m, dot)
	}
}

func (c *compiler) with(n *parse.BranchNode, dot reflect.Type) action {
	outer := len(c.scope)
	v := c.pipe(n.Pipe, dot)
	then, otherwise := c.body(n.List, v.typ), c.body(n.ElseList, dot)
	c.scope = c.scope[:outer]
	return func(m *machine, dot reflect.Value) signal {
		if value := v.value(m, dot); isTrue(value) {
			return then(m, value)
		}
		return otherwise(m, dot)
	}
}

// invoke compiles a call of a template, which the checker has found to end.
func (c *compiler) invoke(n *parse.TemplateNode, dot reflect.Type) action {
	v := c.pipe(n.Pipe, dot)
	key := callee{n.Name, v.typ}
	run, known := c.callees[key]
	if !known {
		run = c.template(n.Name, v.typ)
		c.callees[key] = run
	}
	return func(m *machine, dot reflect.Value) signal { return run(m, v.value(m, dot)) }
}

// loop compiles a range. Its variables hold the list in its else, and in turns
// the number or key, where there are two, and the element.
func (c *compiler) loop(n *parse.RangeNode, dot reflect.Type) action {
	outer := len(c.scope)
	v := c.pipe(n.Pipe, dot)
	body := c.turn(n, elementOf(v.typ))
	otherwise := c.body(n.ElseList, dot)
	c.scope = c.scope[:outer]
	return func(m *machine, dot reflect.Value) signal {
		list, _ := pointedTo(v.value(m, dot))
		switch kind := list.Kind(); {
		case kind == reflect.Slice && list.Len() > 0:
			turns(m, list, body)
		case kind == reflect.Map && list.Len() > 0:
			turnsOfMap(m, list, body)
		case (list.CanInt() || list.CanUint()) && len(n.Pipe.Decl) < 2 && isTrue(list):
			turnsOfNumber(m, list, body)
		case kind == reflect.Invalid, kind == reflect.Slice, kind == reflect.Map, list.CanInt() && list.IsZero():
			return otherwise(m, dot)
		default:
			m.fail(n, "range can't iterate over a value of the kind %v", kind)
		}
		return goOn
	}
}

// turn does one turn of a loop, and reports whether another may come.
type turn func(m *machine, index, element reflect.Value) bool

func (c *compiler) turn(n *parse.RangeNode, element reflect.Type) turn {
	body, set := c.body(n.List, element), c.indexesOf(n.Pipe)
	cost, isCounted := c.costs[n]
	return func(m *machine, index, element reflect.Value) bool {
		if isCounted {
			m.check(n, m.budget.step(cost))
		}
		if len(set) > 0 {
			m.set(set[len(set)-1], element)
		}
		if len(set) > 1 {
			m.set(set[0], index)
		}
		return body(m, element) != endLoop
	}
}

func turns(m *machine, list reflect.Value, one turn) {
	for i := range list.Len() {
		if !one(m, reflect.ValueOf(i), list.Index(i)) {
			return
		}
	}
}

// turnsOfMap goes by the keys, which are text.
func turnsOfMap(m *machine, entries reflect.Value, one turn) {
	keys := entries.MapKeys()
	slices.SortFunc(keys, func(a, b reflect.Value) int { return strings.Compare(a.String(), b.String()) })
	for _, key := range keys {
		if !one(m, key, entries.MapIndex(key)) {
			return
		}
	}
}

func turnsOfNumber(m *machine, n reflect.Value, one turn) {
	for i := range n.Seq() {
		if !one(m, reflect.Value{}, i) {
			return
		}
	}
}

// indexesOf are the variables that a pipe declares or sets.
func (c *compiler) indexesOf(p *parse.PipeNode) []int {
	var out []int
	for _, v := range p.Decl {
		out = append(out, c.find(v.Ident[0]).index)
	}
	return out
}

// find looks a variable up. The parser knows that it is there.
func (c *compiler) find(name string) variable {
	for _, v := range slices.Backward(c.scope) {
		if v.name == name {
			return v
		}
	}
	return variable{}
}
