package template

import (
	"encoding/binary"
	"text/template/parse"

	"snipgen/generators/literal"
	"snipgen/generators/manifest"
)

// A built-in target brings its template prepared, beside the text: the checked
// trees with what the check notes of them, for the margin of its default
// options. So that a start neither parses nor checks; any other margin, and any
// other text than the one that was prepared, is parsed. A test writes the file.
//
// It is a sequence of numbers, as [binary.Uvarint] has them, and of texts, each
// after its length. A list of nodes is such a text, too: what is not executed is
// not read.

// prepared finds the template of a target prepared for a margin.
func prepared(t *manifest.Target, source string, m Margin) (*Template, bool) {
	u := unpacker{rest: t.Prepared()}
	if u.rest == "" || u.text() != sumOf(source) || u.text() != m.Unit || u.number() != m.Levels {
		return nil, false
	}
	c := newTemplate(t, source)
	u.Template = c
	c.Uses.URLParts, c.Uses.Lines, c.Uses.Base64, c.Uses.Variables = u.flag(), u.flag(), u.flag(), u.flag()
	for range u.number() {
		name := u.text()
		c.templates[name] = u.list()
	}
	return c, true
}

// sumOf tells texts apart, eight bytes at a time: FNV-1a of those.
func sumOf(text string) string {
	const prime = 1099511628211
	sum := uint64(14695981039346656037)
	for data := []byte(text); len(data) > 0; data = data[min(8, len(data)):] {
		var piece [8]byte
		copy(piece[:], data)
		sum = (sum ^ binary.LittleEndian.Uint64(piece[:])) * prime
		sum ^= sum >> 32
	}
	return string(binary.LittleEndian.AppendUint64(binary.AppendUvarint(nil, uint64(len(text))), sum))
}

// nodes are those of a list. A list that was prepared is read at its first use.
func (c *Template) nodes(list *parse.ListNode) []parse.Node {
	if list == nil {
		return nil
	}
	if packed, isUnread := c.unread[list]; isUnread {
		delete(c.unread, list)
		for u := (unpacker{packed, c}); u.rest != ""; {
			list.Nodes = append(list.Nodes, u.node())
		}
	}
	return list.Nodes
}

// unpacker reads prepared templates into trees and their notes.
type unpacker struct {
	rest string
	*Template
}

func (u *unpacker) number() int {
	n := 0
	for shift := 0; ; shift += 7 {
		b := u.rest[0]
		u.rest = u.rest[1:]
		if n |= int(b&0x7f) << shift; b < 0x80 {
			return n
		}
	}
}

func (u *unpacker) text() string {
	n := u.number()
	s := u.rest[:n]
	u.rest = u.rest[n:]
	return s
}

func (u *unpacker) flag() bool { return u.number() != 0 }

func (u *unpacker) texts() []string {
	all := make([]string, u.number())
	for i := range all {
		all[i] = u.text()
	}
	return all
}

// list is nil for one without nodes.
func (u *unpacker) list() *parse.ListNode {
	packed := u.text()
	if packed == "" {
		return nil
	}
	list := &parse.ListNode{NodeType: parse.NodeList}
	u.unread[list] = packed
	return list
}

func (u *unpacker) node() parse.Node {
	kind, pos := parse.NodeType(u.number()), parse.Pos(u.number())
	switch kind {
	case parse.NodeText:
		return &parse.TextNode{NodeType: kind, Pos: pos, Text: []byte(u.text())}
	case parse.NodeAction:
		return u.action(&parse.ActionNode{NodeType: kind, Pos: pos, Pipe: u.pipe()})
	case parse.NodeIf:
		return &parse.IfNode{BranchNode: u.branch(kind, pos)}
	case parse.NodeWith:
		return &parse.WithNode{BranchNode: u.branch(kind, pos)}
	case parse.NodeRange:
		n := &parse.RangeNode{BranchNode: u.branch(kind, pos)}
		if u.flag() {
			u.costs[n] = turnCost{u.number(), u.number(), u.number()}
		}
		return n
	case parse.NodeTemplate:
		return &parse.TemplateNode{NodeType: kind, Pos: pos, Name: u.text(), Pipe: u.pipe()}
	case parse.NodeBreak:
		return &parse.BreakNode{NodeType: kind, Pos: pos}
	case parse.NodeContinue:
		return &parse.ContinueNode{NodeType: kind, Pos: pos}
	}
	return u.operand(kind, pos)
}

func (u *unpacker) action(n *parse.ActionNode) parse.Node {
	if u.flag() {
		u.spots[n] = spot{u.number(), literal.Seat(u.number())}
	}
	return n
}

func (u *unpacker) branch(kind parse.NodeType, pos parse.Pos) parse.BranchNode {
	return parse.BranchNode{NodeType: kind, Pos: pos, Pipe: u.pipe(), List: u.list(), ElseList: u.list()}
}

// pipe is nil for a call of a template with nothing.
func (u *unpacker) pipe() *parse.PipeNode {
	if !u.flag() {
		return nil
	}
	p := &parse.PipeNode{NodeType: parse.NodePipe, Pos: parse.Pos(u.number()), IsAssign: u.flag()}
	for range u.number() {
		p.Decl = append(p.Decl, u.node().(*parse.VariableNode))
	}
	for range u.number() {
		n := &parse.CommandNode{NodeType: parse.NodeCommand, Pos: parse.Pos(u.number()), Args: make([]parse.Node, u.number())}
		for i := range n.Args {
			n.Args[i] = u.node()
		}
		p.Cmds = append(p.Cmds, n)
	}
	return p
}

func (u *unpacker) operand(kind parse.NodeType, pos parse.Pos) parse.Node {
	switch kind {
	case parse.NodeDot:
		return &parse.DotNode{NodeType: kind, Pos: pos}
	case parse.NodeField:
		return &parse.FieldNode{NodeType: kind, Pos: pos, Ident: u.texts()}
	case parse.NodeVariable:
		return &parse.VariableNode{NodeType: kind, Pos: pos, Ident: u.texts()}
	case parse.NodeChain:
		return &parse.ChainNode{NodeType: kind, Pos: pos, Node: u.node(), Field: u.texts()}
	case parse.NodePipe:
		return u.pipe()
	case parse.NodeIdentifier:
		return parse.NewIdentifier(u.text()).SetPos(pos)
	case parse.NodeBool:
		return &parse.BoolNode{NodeType: kind, Pos: pos, True: u.flag()}
	case parse.NodeString:
		return &parse.StringNode{NodeType: kind, Pos: pos, Quoted: u.text(), Text: u.text()}
	case parse.NodeNumber:
		n := u.number()
		return &parse.NumberNode{NodeType: kind, Pos: pos, Text: u.text(), IsInt: true, Int64: int64(n)}
	}
	return &parse.NilNode{NodeType: kind, Pos: pos}
}
