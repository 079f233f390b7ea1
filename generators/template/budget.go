package template

import (
	"fmt"
	"reflect"
	"text/template/parse"

	"snipgen/generators/manifest"
)

// Limits on what templates do when they are executed, as far above what a client
// needs.
const (
	maxNodes    = 100_000 // of a template, with the templates that it calls in place of the calls
	maxElements = 10_000  // of a list that a template makes
	maxSteps    = 1 << 18 // nodes that are executed in loops, besides
	stepsOf     = 64      // those for each byte of the request
	maxOutput   = 1 << 20 // bytes of a snippet, besides
	outputOf    = 64      // those for each byte of the request, and
	outputTimes = 8       // those for each byte of the longest value
)

// textBytes is how many bytes of text count as one node.
const textBytes = 64

// smallLoop is the size of a loop, in nodes, whose turns are not counted when
// it goes once over what the request has.
const smallLoop = 200

// size is that of a list in nodes, with the templates that it calls in place
// of the calls. It notes a fault where that comes to more than maxNodes.
func (c *checker) size(list *parse.ListNode) int {
	if list == nil {
		return 0
	}
	total := 0
	for _, node := range list.Nodes {
		total += 1 + c.sizeOf(node)
		if total > maxNodes {
			if !c.isOver {
				c.fault(node.Position(), fmt.Sprintf("with the templates that it calls, the template has more than %d actions", maxNodes), "")
			}
			c.isOver = true
			return maxNodes + 1
		}
	}
	return total
}

func (c *checker) sizeOf(node parse.Node) int {
	switch n := node.(type) {
	case *parse.TextNode:
		return len(n.Text) / textBytes
	case *parse.TemplateNode:
		if _, known := c.sizes[n.Name]; !known {
			c.sizes[n.Name] = c.size(c.templates[n.Name])
		}
		return c.sizes[n.Name]
	}
	then, otherwise := branchesOf(node)
	return c.size(then) + c.size(otherwise)
}

// branchesOf are the lists of nodes within a node; nil where it has none.
func branchesOf(node parse.Node) (then, otherwise *parse.ListNode) {
	switch n := node.(type) {
	case *parse.IfNode:
		return n.List, n.ElseList
	case *parse.WithNode:
		return n.List, n.ElseList
	case *parse.RangeNode:
		return n.List, n.ElseList
	}
	return nil, nil
}

// meter notes the loops whose turns are counted: loops in loops, those over
// something else than a list of the request's, and large ones. The turns of
// others are as many as the request has parts.
func (c *checker) meter(list *parse.ListNode, within bool) {
	if list == nil {
		return
	}
	for _, node := range list.Nodes {
		then, otherwise := branchesOf(node)
		n, isLoop := node.(*parse.RangeNode)
		c.meter(then, within || isLoop)
		c.meter(otherwise, within)
		if size := c.size(then); isLoop && (within || !isListOfView(n.Pipe) || size > smallLoop) {
			line, column := c.place(n.Pos)
			c.costs[n] = turnCost{line, column, 1 + size}
		}
	}
}

// turnCost is what a turn of the loop at a place counts as, in nodes.
type turnCost struct{ line, column, nodes int }

// isListOfView reports whether a pipe is no more than a field.
func isListOfView(p *parse.PipeNode) bool {
	if len(p.Cmds) != 1 || len(p.Cmds[0].Args) != 1 {
		return false
	}
	switch n := p.Cmds[0].Args[0].(type) {
	case *parse.FieldNode:
		return true
	case *parse.VariableNode:
		return len(n.Ident) > 1
	}
	return false
}

// budget is what one execution of a template may still do.
type budget struct {
	line, column int // of the loop that runs, where it is counted
	steps        int
	output       int // bytes in all, besides those for the longest value
	longest      int // bytes of the longest value so far
}

// budgetFor is for a request of a number of bytes.
func budgetFor(size int) budget {
	return budget{steps: maxSteps + stepsOf*size, output: maxOutput + outputOf*size}
}

// enough is the fault of a template that does more than it may.
func (b *budget) enough(format string, args ...any) error {
	return &manifest.Fault{Line: b.line, Column: b.column, Message: fmt.Sprintf(format, args...)}
}

// take counts steps.
func (b *budget) take(steps int) error {
	if b.steps -= steps; b.steps < 0 {
		return b.enough("the loops of the template do not come to an end")
	}
	return nil
}

// step counts a turn of a loop.
func (b *budget) step(cost turnCost) error {
	b.line, b.column = cost.line, cost.column
	return b.take(cost.nodes)
}

// elements counts those of a list that a template makes or searches.
func (b *budget) elements(n int) error {
	if n > maxElements {
		return b.enough("a list has more than %d elements", maxElements)
	}
	return b.take(n)
}

// prints checks the length of what is printed.
func (b *budget) prints(bytes int) error {
	if bytes > b.output+outputTimes*b.longest {
		return b.enough("the template prints more than %d bytes for this request", b.output)
	}
	return nil
}

// lists counts what a function of a template makes or goes through.
func (b *budget) lists(function string, args []reflect.Value) error {
	switch function {
	case "until":
		n := int(args[0].Int())
		return b.elements(max(n, -n))
	case "list":
		return b.elements(len(args))
	case "has", "rest", "initial":
		if of := held(args[len(args)-1]); of.Kind() == reflect.Slice {
			return b.elements(of.Len())
		}
	}
	return nil
}
