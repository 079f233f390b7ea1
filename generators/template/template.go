// Package template checks, compiles and executes templates. text/template gives
// the language and its parser. A checked template puts nothing but literals of
// the target's dialect between its own text, stops within bounds, and is
// executed on a view. What stands in the view, and why, is no matter of this
// package.
package template

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"text/template/parse"

	"snipgen/generators/literal"
	"snipgen/generators/manifest"
	"snipgen/generators/view"
)

// Margin is how the leading tabs of a template are written.
type Margin struct {
	Unit   string // one level
	Levels int    // how many levels are left out
}

// left is how many of a line's levels remain.
func (m Margin) left(depth int) int { return max(0, depth-m.Levels) }

// Parse reads, checks and compiles a target's template for one margin. It fails
// with every fault found.
func Parse(t *manifest.Target, m Margin) (*Template, error) {
	text, err := t.Template()
	if err != nil {
		return nil, err
	}
	c, isPrepared := prepared(t, text, m)
	if !isPrepared {
		if c, err = parsed(t, text, m); err != nil {
			return nil, err
		}
	}
	c.compile(functionOf)
	return c, nil
}

// parsed reads and checks the text of a target's template.
func parsed(t *manifest.Target, text string, m Margin) (*Template, error) {
	file := t.TemplatePath()
	if strings.ContainsRune(text, '\r') {
		return nil, &manifest.Fault{File: file, Line: 1, Column: 1, Message: "carriage return in a template", Hint: "save it with LF line ends"}
	}
	if at := nestedTooDeep(text); at >= 0 {
		line, column := manifest.LineAndColumn([]byte(text), at)
		return nil, &manifest.Fault{File: file, Line: line, Column: column, Message: fmt.Sprintf("actions or parentheses are nested more than %d deep", manifest.MaxNested)}
	}
	trees, err := parse.Parse(file, text, "{{", "}}", functionNames())
	if err != nil {
		return nil, err
	}
	c := newChecker(t, text, m)
	for name, tree := range trees {
		c.templates[name] = tree.Root
	}
	return c.Template, c.check(c.templates[file])
}

// compile makes the program, with the functions by their names.
func (c *Template) compile(function func(name string) any) {
	c.program = newProgram(c, function)
}

// Template is a template that has passed the checks, compiled. It may be executed
// by many goroutines.
type Template struct {
	Uses view.Uses

	target    *manifest.Target
	source    string
	templates map[string]*parse.ListNode
	spots     map[*parse.ActionNode]spot
	costs     map[*parse.RangeNode]turnCost
	keys      []string // of options, as templates know them
	program   action

	reading sync.Mutex                 // locked while a part of the program is made
	unread  map[*parse.ListNode]string // see nodes

	once  sync.Once
	named map[string]bool // see words
}

// checker walks the parse tree of a template in the order of its output. It
// holds the state of the lexer at every point, so that it knows what an action
// stands in, and prepares the tree for the compiler: it notes where values are
// printed and what turns of loops count as, and writes leading tabs as the
// margin says.
type checker struct {
	*Template
	file   string
	lexis  literal.Lexis
	margin Margin
	faults []error

	heights map[string]int // of templates that were followed, how deep their calls go
	sizes   map[string]int // see size
	isOver  bool           // the size is
	edgesOf map[edgeKey]edge
}

func newTemplate(t *manifest.Target, source string) *Template {
	return &Template{
		target: t, source: source, keys: t.OptionKeys(), templates: map[string]*parse.ListNode{},
		spots: map[*parse.ActionNode]spot{}, costs: map[*parse.RangeNode]turnCost{}, unread: map[*parse.ListNode]string{},
	}
}

func newChecker(t *manifest.Target, source string, m Margin) *checker {
	return &checker{
		Template: newTemplate(t, source),
		file:     t.TemplatePath(), lexis: t.Dialect.Lexis, margin: m,
		heights: map[string]int{}, sizes: map[string]int{}, edgesOf: map[edgeKey]edge{},
	}
}

// check looks at the template that begins with root, and at those that it
// defines. What calls itself, or is too large, is not looked at further.
func (c *checker) check(root *parse.ListNode) error {
	c.calls(root, nil)
	if c.faults == nil {
		c.size(root)
	}
	if c.faults != nil {
		return errors.Join(c.faults...)
	}
	for _, name := range slices.Sorted(maps.Keys(c.templates)) {
		c.template(c.templates[name])
		c.meter(c.templates[name], c.templates[name] != root)
	}
	return errors.Join(c.faults...)
}

// fault notes a fault of the action that pos is in, or of text at pos.
func (c *checker) fault(pos parse.Pos, message, hint string) {
	if len(c.faults) < manifest.MaxFaults {
		line, column := c.place(pos)
		c.faults = append(c.faults, &manifest.Fault{File: c.file, Line: line, Column: column, Message: message, Hint: hint})
	}
}

// place is that of the action that pos is in, or of text at pos.
func (c *checker) place(pos parse.Pos) (line, column int) {
	before := c.source[:min(int(pos), len(c.source))]
	if open := strings.LastIndex(before, "{{"); open > strings.LastIndex(before, "}}") {
		before = before[:open]
	}
	return 1 + strings.Count(before, "\n"), len(before) - strings.LastIndexByte(before, '\n')
}

func (c *checker) template(root *parse.ListNode) {
	end := c.list(root, startOfCode)
	c.mustBeCode(end, root.Pos, "the template ends")
}

// list walks nodes from a state and returns the state after them.
func (c *checker) list(list *parse.ListNode, s lexState) lexState {
	if list == nil {
		return s
	}
	for i, node := range list.Nodes {
		if n, ok := node.(*parse.ActionNode); ok {
			s = c.action(n, s, seatOf(list.Nodes, i))
		} else {
			s = c.node(node, s)
		}
	}
	return s
}

// seatOf tells what the text around the action nodes[i] makes of its value.
func seatOf(nodes []parse.Node, i int) literal.Seat {
	before, after := nextText(nodes, i, -1), nextText(nodes, i, 1)
	switch {
	case strings.HasPrefix(after, "."), strings.HasPrefix(after, "["):
		return literal.Operand
	case strings.HasPrefix(after, ": "), after == ":": // the latter before a blank that may end the line
		return literal.Named
	case strings.HasSuffix(before, ": "):
		return literal.Member
	case strings.HasSuffix(before, "= "):
		return literal.Assigned
	case strings.HasPrefix(after, ","), strings.HasSuffix(before, ", "):
		return literal.Listed
	}
	return literal.Alone
}

// nextText is the text that stands beside nodes[i], in a direction: breaks that
// count as none are passed over.
func nextText(nodes []parse.Node, i, step int) string {
	for i += step; i >= 0 && i < len(nodes); i += step {
		if text, ok := asBreak(nodes[i]); !ok || text != "" {
			return textOf(nodes[i])
		}
	}
	return ""
}

// textOf is the text of a node; "" for nodes of other kinds.
func textOf(n parse.Node) string {
	if text, ok := asBreak(n); ok {
		return text
	}
	if t, ok := n.(*parse.TextNode); ok {
		return string(t.Text)
	}
	return ""
}

func (c *checker) node(node parse.Node, s lexState) lexState {
	switch n := node.(type) {
	case *parse.TextNode:
		return c.text(n, s)
	case *parse.IfNode:
		return c.branch(&n.BranchNode, s, false)
	case *parse.WithNode:
		return c.branch(&n.BranchNode, s, false)
	case *parse.RangeNode:
		return c.branch(&n.BranchNode, s, true)
	case *parse.TemplateNode:
		return c.call(n, s)
	}
	return s
}

// call checks the seams between the caller's text and the template called.
func (c *checker) call(n *parse.TemplateNode, s lexState) lexState {
	c.mustBeCode(s, n.Pos, "an action stands")
	c.pipe(n.Pipe)
	if opens, _ := c.edgeOfTemplate(n.Name, first); opens {
		c.printed(n.Pos, s)
	}
	closes, _ := c.edgeOfTemplate(n.Name, last)
	return lexState{mode: s.mode, depth: s.depth, afterAction: closes}
}

// calls follows {{template}} and finds those that are not defined, call
// themselves or go too deep; the rest of the walk relies on there being none.
// It gives how deep the calls go.
func (c *checker) calls(list *parse.ListNode, within []string) (height int) {
	if list == nil {
		return 0
	}
	for _, node := range list.Nodes {
		if n, isCall := node.(*parse.TemplateNode); isCall {
			height = max(height, 1+c.callee(n, within))
		}
		then, otherwise := branchesOf(node)
		height = max(height, c.calls(then, within), c.calls(otherwise, within))
	}
	return height
}

// callee follows a call. Each template is followed once.
func (c *checker) callee(n *parse.TemplateNode, within []string) (height int) {
	callee, defined := c.templates[n.Name]
	height, followed := c.heights[n.Name]
	switch {
	case !defined:
		c.fault(n.Pos, fmt.Sprintf("template %q is not defined", n.Name), "")
	case slices.Contains(within, n.Name):
		c.fault(n.Pos, fmt.Sprintf("template %q calls itself", n.Name), "")
	case len(within)+height >= manifest.MaxNested:
		c.fault(n.Pos, fmt.Sprintf("templates call each other more than %d deep", manifest.MaxNested), "")
	case !followed:
		height = c.calls(callee, append(within[:len(within):len(within)], n.Name))
		c.heights[n.Name] = height
	}
	return height
}

// edgeKey stands for an end of a template.
type edgeKey struct {
	template string
	isFirst  bool
}

// edge is what is known of an end of a list.
type edge struct{ literal, sure bool }

// edgeOfTemplate is edge for the whole of a template.
func (c *checker) edgeOfTemplate(name string, at func(n, i int) int) (literal, sure bool) {
	key := edgeKey{name, at(2, 0) == 0}
	known, ok := c.edgesOf[key]
	if !ok {
		known.literal, known.sure = c.edge(c.templates[name], at)
		c.edgesOf[key] = known
	}
	return known.literal, known.sure
}

// edge reports whether the first or the last thing that a list puts out may
// be a literal, and whether the list surely puts something out at all.
func (c *checker) edge(list *parse.ListNode, at func(n, i int) int) (literal, sure bool) {
	if list == nil {
		return false, false
	}
	for i := range list.Nodes {
		one, surely := c.edgeOf(list.Nodes[at(len(list.Nodes), i)], at)
		if literal = literal || one; surely {
			return literal, true
		}
	}
	return literal, false
}

func first(_, i int) int { return i }
func last(n, i int) int  { return n - 1 - i }

func (c *checker) edgeOf(node parse.Node, at func(n, i int) int) (literal, sure bool) {
	switch n := node.(type) {
	case *parse.TextNode:
		return false, len(n.Text) > 0
	case *parse.ActionNode:
		if text, ok := asBreak(n); ok {
			return false, text != ""
		}
		prints := len(n.Pipe.Decl) == 0
		return prints, prints
	case *parse.TemplateNode:
		return c.edgeOfTemplate(n.Name, at)
	case *parse.IfNode, *parse.WithNode, *parse.RangeNode:
		then, otherwise := branchesOf(node)
		a, sureA := c.edge(then, at)
		b, sureB := c.edge(otherwise, at)
		return a || b, sureA && sureB && node.Type() != parse.NodeRange
	}
	return false, false
}

func (c *checker) action(n *parse.ActionNode, s lexState, seat literal.Seat) lexState {
	c.mustBeCode(s, n.Pos, "an action stands")
	c.pipe(n.Pipe)
	if len(n.Pipe.Decl) > 0 {
		return s // declares or assigns; prints nothing
	}
	after := c.printedOrBreak(n, s)
	depth := c.margin.left(s.depth)
	if depth > manifest.MaxDepth {
		c.fault(n.Pos, "the line begins too deep", "")
		depth = manifest.MaxDepth
	}
	c.spots[n] = spot{depth, seat}
	return after
}

// printedOrBreak gives the state after an action that prints.
func (c *checker) printedOrBreak(n *parse.ActionNode, s lexState) lexState {
	text, isBreak := asBreak(n)
	switch {
	case !isBreak:
		return c.printed(n.Pos, s)
	case text != "":
		s.last, s.afterAction = text[len(text)-1], false
	}
	return s
}

// branch walks both lists from the same state. A range may run again, so its
// list must also be sound after itself.
func (c *checker) branch(n *parse.BranchNode, s lexState, loops bool) lexState {
	c.mustBeCode(s, n.Pos, "an action stands")
	c.pipe(n.Pipe)
	after := c.list(n.List, s)
	c.mustBeCode(after, n.Pos, "a branch ends")
	if loops {
		c.seam(n.List, after)
	}
	otherwise := c.list(n.ElseList, s)
	c.mustBeCode(otherwise, n.Pos, "a branch ends")
	if s.mode != inCode {
		return s
	}
	return after.merge(otherwise)
}

// seam checks that what a list begins with may follow what it ends with.
func (c *checker) seam(list *parse.ListNode, end lexState) {
	if list == nil || len(list.Nodes) == 0 {
		return
	}
	switch n := list.Nodes[0].(type) {
	case *parse.ActionNode:
		if len(n.Pipe.Decl) == 0 {
			c.printedOrBreak(n, end)
		}
	case *parse.TextNode:
		c.follows(n, end)
	}
}

func (c *checker) mustBeCode(s lexState, pos parse.Pos, what string) {
	if s.mode == inCode {
		return
	}
	c.fault(pos, what+" inside a "+s.mode.String(),
		"values bring their own quotes: end the "+s.mode.String()+" first")
}

const (
	glueBefore = "an action follows a character that would join with its literal"
	glueAfter  = "text joins with the literal of the action before it"
	glueHint   = "put white space, a bracket or an operator between them"
)

// printed checks the character before an action that prints.
func (c *checker) printed(pos parse.Pos, s lexState) lexState {
	if s.mode == inCode && (s.afterAction || glues(s.last)) {
		c.fault(pos, glueBefore, glueHint)
	}
	return lexState{mode: s.mode, depth: s.depth, afterAction: true}
}

// follows checks the text after an action that prints.
func (c *checker) follows(n *parse.TextNode, s lexState) {
	if s.mode == inCode && s.afterAction && len(n.Text) > 0 && glues(n.Text[0]) {
		c.fault(n.Pos, glueAfter, glueHint)
	}
}

// pipe looks for functions that authors must not call, and for names that the
// manifest does not declare.
func (c *checker) pipe(p *parse.PipeNode) {
	if p == nil {
		return
	}
	for _, cmd := range p.Cmds {
		for _, arg := range cmd.Args {
			c.argument(arg)
		}
	}
}

func (c *checker) argument(arg parse.Node) {
	switch n := arg.(type) {
	case *parse.PipeNode:
		c.pipe(n)
	case *parse.ChainNode:
		c.argument(n.Node)
	case *parse.IdentifierNode:
		if slices.Contains(forbidden, n.Ident) {
			c.fault(n.Pos, "the function "+n.Ident+" is not for templates", "print the value: its dialect quotes it")
		}
	case *parse.FieldNode:
		c.declared(n.Pos, n.Ident)
	case *parse.VariableNode:
		c.declared(n.Pos, n.Ident[1:])
	}
}

// declared checks .Way.NAME, .Is.NAME and .Option.NAME against the manifest, and notes
// what is used.
func (c *checker) declared(pos parse.Pos, path []string) {
	for _, name := range path {
		c.Uses.URLParts = c.Uses.URLParts || slices.Contains(view.URLParts, name)
		c.Uses.Lines = c.Uses.Lines || name == "Line"
		c.Uses.Base64 = c.Uses.Base64 || name == "Base64"
		c.Uses.Variables = c.Uses.Variables || name == "Variables"
	}
	if len(path) < 2 {
		return
	}
	switch path[0] {
	case "Way":
		if !slices.Contains(c.target.AllWays, path[1]) {
			c.fault(pos, "no limit of the manifest leads to the way "+path[1], "")
		}
	case "Is":
		if !slices.Contains(c.target.AllMarks, path[1]) {
			c.fault(pos, "no limit of the manifest sets the mark "+path[1], "")
		}
	case "Option":
		if !slices.Contains(c.keys, path[1]) {
			c.fault(pos, "the manifest has no option "+path[1], "")
		}
	}
}
