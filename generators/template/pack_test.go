package template

import (
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
	"text/template/parse"
)

// Pack writes a template that was parsed for a margin as prepared reads it. It
// fails at what no built-in template has.
func (t *Template) Pack(m Margin) (string, error) {
	p := packer{Template: t}
	p.text(sumOf(t.source))
	p.text(m.Unit)
	p.number(m.Levels)
	for _, used := range []bool{t.Uses.URLParts, t.Uses.Lines, t.Uses.Base64, t.Uses.Variables} {
		p.flag(used)
	}
	p.number(len(t.templates))
	for _, name := range slices.Sorted(maps.Keys(t.templates)) {
		p.text(name)
		p.list(t.templates[name])
	}
	return string(p.out), p.err
}

// packer is the other side of unpacker.
type packer struct {
	*Template
	out []byte
	err error
}

func (p *packer) number(n int) { p.out = binary.AppendUvarint(p.out, uint64(n)) }

func (p *packer) text(s string) {
	p.number(len(s))
	p.out = append(p.out, s...)
}

func (p *packer) flag(is bool) {
	if is {
		p.number(1)
	} else {
		p.number(0)
	}
}

func (p *packer) texts(all []string) {
	p.number(len(all))
	for _, s := range all {
		p.text(s)
	}
}

func (p *packer) list(list *parse.ListNode) {
	outer := p.out
	p.out = nil
	for _, n := range p.nodes(list) {
		p.node(n)
	}
	inner := string(p.out)
	p.out = outer
	p.text(inner)
}

func (p *packer) node(node parse.Node) {
	if n, isPipe := node.(*parse.PipeNode); isPipe {
		p.number(int(parse.NodePipe))
		p.number(int(n.Pos))
		p.pipe(n)
		return
	}
	p.number(int(node.Type()))
	p.number(int(node.Position()))
	switch n := node.(type) {
	case *parse.TextNode:
		p.text(string(n.Text))
	case *parse.ActionNode:
		p.pipe(n.Pipe)
		at, prints := p.spots[n]
		if p.flag(prints); prints {
			p.number(at.depth)
			p.number(int(at.seat))
		}
	case *parse.IfNode:
		p.branch(&n.BranchNode)
	case *parse.WithNode:
		p.branch(&n.BranchNode)
	case *parse.RangeNode:
		p.branch(&n.BranchNode)
		cost, isCounted := p.costs[n]
		if p.flag(isCounted); isCounted {
			p.number(cost.line)
			p.number(cost.column)
			p.number(cost.nodes)
		}
	case *parse.TemplateNode:
		p.text(n.Name)
		p.pipe(n.Pipe)
	case *parse.BreakNode, *parse.ContinueNode, *parse.DotNode, *parse.NilNode:
	case *parse.FieldNode:
		p.texts(n.Ident)
	case *parse.VariableNode:
		p.texts(n.Ident)
	case *parse.ChainNode:
		p.node(n.Node)
		p.texts(n.Field)
	case *parse.IdentifierNode:
		p.text(n.Ident)
	case *parse.BoolNode:
		p.flag(n.True)
	case *parse.StringNode:
		p.text(n.Quoted)
		p.text(n.Text)
	case *parse.NumberNode:
		p.whole(n)
	default:
		p.err = fmt.Errorf("there is no form for %T", n)
	}
}

// whole takes whole numbers, written in digits.
func (p *packer) whole(n *parse.NumberNode) {
	if fmt.Sprint(n.Int64) != n.Text || n.Int64 < 0 {
		p.err = fmt.Errorf("there is no form for the number %s", n.Text)
	}
	p.number(int(n.Int64))
	p.text(n.Text)
}

func (p *packer) branch(n *parse.BranchNode) {
	p.pipe(n.Pipe)
	p.list(n.List)
	p.list(n.ElseList)
}

func (p *packer) pipe(n *parse.PipeNode) {
	if p.flag(n != nil); n == nil {
		return
	}
	p.number(int(n.Pos))
	p.flag(n.IsAssign)
	p.number(len(n.Decl))
	for _, v := range n.Decl {
		p.node(v)
	}
	p.number(len(n.Cmds))
	for _, command := range n.Cmds {
		p.number(int(command.Pos))
		p.number(len(command.Args))
		for _, arg := range command.Args {
			p.node(arg)
		}
	}
}
