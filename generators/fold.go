package generators

import (
	"strings"
	"text/template/parse"
)

// folder rewrites the checked trees of a template for one set of options and
// ways and one shape of view. Conditions on these are decided here, once, and
// templates called with the same dot are spliced in, so that an execution
// spends its time on the values alone.
type folder struct {
	trees   map[string]*parse.Tree
	root    string // name of the tree that is executed
	options map[string]any
	ways    ways
	shape   shape
	target  *Target
	nested  int // how many nodes that move the dot are around
}

// fold returns a rewritten copy of every tree.
func (f *folder) fold() map[string]*parse.Tree {
	out := make(map[string]*parse.Tree, len(f.trees))
	for name, tree := range f.trees {
		out[name] = tree.Copy()
		if name == f.root {
			out[name].Root = f.list(out[name].Root)
		} else {
			out[name].Root = f.below(out[name].Root)
		}
	}
	return out
}

// below folds what stands where the dot need not be the root.
func (f *folder) below(list *parse.ListNode) *parse.ListNode {
	f.nested++
	defer func() { f.nested-- }()
	return f.list(list)
}

func (f *folder) list(list *parse.ListNode) *parse.ListNode {
	if list == nil {
		return nil
	}
	nodes := make([]parse.Node, 0, len(list.Nodes))
	for _, node := range list.Nodes {
		nodes = append(nodes, f.node(node)...)
	}
	list.Nodes = nodes
	return list
}

// node returns what stands in the place of a node: nothing, itself, or more.
func (f *folder) node(node parse.Node) []parse.Node {
	switch n := node.(type) {
	case *parse.IfNode:
		return f.condition(n)
	case *parse.RangeNode:
		n.List, n.ElseList = f.below(n.List), f.list(n.ElseList)
	case *parse.WithNode:
		n.List, n.ElseList = f.below(n.List), f.list(n.ElseList)
	case *parse.TemplateNode:
		if callee := f.trees[n.Name].Root; isDot(n.Pipe) && !strings.Contains(callee.String(), "$") {
			return f.list(callee.CopyList()).Nodes
		}
	}
	return []parse.Node{node}
}

func isDot(p *parse.PipeNode) bool {
	return p != nil && len(p.Cmds) == 1 && len(p.Cmds[0].Args) == 1 && p.Cmds[0].Args[0].Type() == parse.NodeDot
}

func (f *folder) condition(n *parse.IfNode) []parse.Node {
	if len(n.Pipe.Decl) == 0 && len(n.Pipe.Cmds) == 1 {
		args, value, known := f.command(n.Pipe.Cmds[0].Args)
		switch {
		case known && value:
			return f.spliced(n.List)
		case known:
			return f.spliced(n.ElseList)
		}
		n.Pipe.Cmds[0].Args = args
	}
	n.List, n.ElseList = f.list(n.List), f.list(n.ElseList)
	return []parse.Node{n}
}

func (f *folder) spliced(list *parse.ListNode) []parse.Node {
	if list == nil {
		return nil
	}
	return f.list(list).Nodes
}

// command decides a condition, or returns what is left of it to be decided.
func (f *folder) command(args []parse.Node) (rest []parse.Node, value, known bool) {
	name, isCall := args[0].(*parse.IdentifierNode)
	switch {
	case !isCall && len(args) == 1:
		value, known = f.argument(args[0])
	case isCall && name.Ident == "not" && len(args) == 2:
		value, known = f.argument(args[1])
		value = !value
	case isCall && (name.Ident == "and" || name.Ident == "or"):
		return f.junction(args, name.Ident == "or")
	}
	return args, value, known
}

// junction decides and, or: one operand that equals the decisive value decides
// it; the others that are known fall away.
func (f *folder) junction(args []parse.Node, decisive bool) (rest []parse.Node, value, known bool) {
	open := []parse.Node{args[0]}
	for _, arg := range args[1:] {
		value, known := f.argument(arg)
		if known && value == decisive {
			return nil, decisive, true
		}
		if !known {
			open = append(open, arg)
		}
	}
	switch len(open) {
	case 1:
		return nil, !decisive, true
	case 2:
		return f.unwrap(open[1]), false, false
	}
	return open, false, false
}

// unwrap makes a command of one operand: (not .X) is a command already.
func (f *folder) unwrap(arg parse.Node) []parse.Node {
	if p, ok := arg.(*parse.PipeNode); ok && len(p.Cmds) == 1 && len(p.Decl) == 0 {
		return p.Cmds[0].Args
	}
	return []parse.Node{arg}
}

// argument knows .Option.NAME and .Way.NAME, wherever the dot is, and what
// the shape tells of the root.
func (f *folder) argument(arg parse.Node) (value, known bool) {
	switch n := arg.(type) {
	case *parse.FieldNode:
		return f.named(n.Ident, f.nested == 0)
	case *parse.VariableNode:
		return f.named(n.Ident[1:], false)
	case *parse.PipeNode:
		if len(n.Cmds) == 1 && len(n.Decl) == 0 {
			var rest []parse.Node
			rest, value, known = f.command(n.Cmds[0].Args)
			if !known {
				n.Cmds[0].Args = rest
			}
			return value, known
		}
	}
	return false, false
}

func (f *folder) named(path []string, atRoot bool) (value, known bool) {
	if len(path) == 2 && path[0] == "Way" {
		return f.ways.has(f.target, path[1]), true
	}
	if len(path) == 2 && path[0] == "Option" {
		v := f.options[path[1]]
		on, isBool := v.(bool)
		return v != nil && (on || !isBool), true
	}
	if !atRoot {
		return false, false
	}
	return f.shape.fact(strings.Join(path, "."))
}
