package generators

import (
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"text/template"
	"text/template/parse"

	"snipgen/generators/literal"
	"snipgen/request"
)

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
	case *parse.IfNode:
		return c.size(n.List) + c.size(n.ElseList)
	case *parse.WithNode:
		return c.size(n.List) + c.size(n.ElseList)
	case *parse.RangeNode:
		return c.size(n.List) + c.size(n.ElseList)
	case *parse.TemplateNode:
		if _, known := c.sizes[n.Name]; !known {
			c.sizes[n.Name] = c.size(c.templates[n.Name])
		}
		return c.sizes[n.Name]
	}
	return 0
}

// meter puts an action before each turn of a loop that counts it: of loops in
// loops, of those over something else than a list of the request's, and of
// large ones. The turns of others are as many as the request has parts.
func (c *checker) meter(list *parse.ListNode, within bool) {
	if list == nil {
		return
	}
	for _, node := range list.Nodes {
		switch n := node.(type) {
		case *parse.IfNode:
			c.meter(n.List, within)
			c.meter(n.ElseList, within)
		case *parse.WithNode:
			c.meter(n.List, within)
			c.meter(n.ElseList, within)
		case *parse.RangeNode:
			size := c.size(n.List)
			c.meter(n.List, true)
			c.meter(n.ElseList, within)
			if within || !isListOfView(n.Pipe) || size > smallLoop {
				n.List.Nodes = append([]parse.Node{c.step(n.Pos, 1+size)}, n.List.Nodes...)
			}
		}
	}
}

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

// stepper is how the function that counts is named.
const stepper = emitter + "Step"

// step is the action that counts a turn of the loop at pos.
func (c *checker) step(pos parse.Pos, cost int) *parse.ActionNode {
	line, column := c.place(pos)
	args := []parse.Node{parse.NewIdentifier(stepper).SetPos(pos)}
	for _, n := range []int{line, column, cost} {
		args = append(args, &parse.NumberNode{NodeType: parse.NodeNumber, Pos: pos, IsInt: true, Int64: int64(n), Text: strconv.Itoa(n)})
	}
	command := &parse.CommandNode{NodeType: parse.NodeCommand, Pos: pos, Args: args}
	return &parse.ActionNode{NodeType: parse.NodeAction, Pos: pos, Line: line,
		Pipe: &parse.PipeNode{NodeType: parse.NodePipe, Pos: pos, Line: line, Cmds: []*parse.CommandNode{command}}}
}

// budget is what one execution of a template may still do.
type budget struct {
	file         string
	line, column int // of the loop that runs, where it is counted
	steps        int
	output       int // bytes in all, besides those for the longest value
	longest      int // bytes of the longest value so far
}

// budgetFor is for a request of a number of bytes.
func budgetFor(size int) budget {
	return budget{steps: maxSteps + stepsOf*size, output: maxOutput + outputOf*size}
}

// sizeOf is the size of a request in bytes.
func sizeOf(r *request.Request) int {
	size := sizeOfValue(r.Authority) + sizeOfValue(r.Path) + sizeOfValue(r.Query) + sizeOfValue(r.Body.Content)
	for i := range r.Fields {
		size += len(r.Fields[i].Name) + sizeOfValue(r.Fields[i].Value)
	}
	return size
}

func sizeOfValue(v request.Value) int {
	if v.IsLiteral() {
		return len(v.String())
	}
	size := 0
	for _, s := range v.Segments() {
		size += len(s.Text)
	}
	return size
}

// enough is the fault of a template that does more than it may.
func (b *budget) enough(format string, args ...any) error {
	return &TemplateFault{File: b.file, Line: b.line, Column: b.column, Message: fmt.Sprintf(format, args...)}
}

// take counts steps.
func (b *budget) take(steps int) error {
	if b.steps -= steps; b.steps < 0 {
		return b.enough("the loops of the template do not come to an end")
	}
	return nil
}

// step counts a turn of a loop.
func (b *budget) step(line, column, cost int) (string, error) {
	b.line, b.column = line, column
	return "", b.take(cost)
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

// metered are the functions of a template that make lists, or go through them.
func (b *budget) metered() template.FuncMap {
	helpers := functions()
	until := helpers["until"].(func(int) []int)
	has := helpers["has"].(func(any, any) bool)
	list := helpers["list"].(func(...any) []any)
	rest, initial := helpers["rest"].(func(any) []any), helpers["initial"].(func(any) []any)
	return template.FuncMap{
		stepper: b.step,
		"until": func(n int) ([]int, error) {
			if err := b.elements(max(n, -n)); err != nil {
				return nil, err
			}
			return until(n), nil
		},
		"list":    func(items ...any) ([]any, error) { return list(items...), b.elements(len(items)) },
		"has":     func(item, in any) (bool, error) { return has(item, in), b.elements(lengthOf(in)) },
		"rest":    func(of any) ([]any, error) { return rest(of), b.elements(lengthOf(of)) },
		"initial": func(of any) ([]any, error) { return initial(of), b.elements(lengthOf(of)) },
	}
}

func lengthOf(list any) int {
	if v := reflect.ValueOf(list); v.Kind() == reflect.Slice {
		return v.Len()
	}
	return 0
}

// placed is an error of executing a template as a fault, with its place. What
// a dialect refuses is none.
func placed(file string, err error) error {
	var cannot *literal.CannotHold
	if errors.As(err, &cannot) {
		return err
	}
	text := strings.TrimPrefix(err.Error(), "template: "+file+":")
	place, message, _ := strings.Cut(text, ": ")
	fault := &TemplateFault{File: file, Message: message}
	var known *TemplateFault
	if errors.As(err, &known) {
		*fault = *known
	}
	if fault.Line == 0 && len(text) < len(err.Error()) {
		line, column, _ := strings.Cut(place, ":")
		fault.Line, _ = strconv.Atoi(line)
		fault.Column, _ = strconv.Atoi(column)
		fault.Column++ // text/template counts from 0
	}
	return fault
}
