package template

import (
	"text/template/parse"

	"snipgen/generators/literal"
)

// What tests take apart: they execute the same trees otherwise, and note in them
// what is reached.
var (
	BranchesOf = branchesOf
	FunctionOf = functionOf
)

const OutputOf = outputOf

// Trees are the checked trees by the names of the templates.
func (t *Template) Trees() map[string]*parse.ListNode { return t.templates }

// SpotOf tells where an action prints, if it does.
func (t *Template) SpotOf(n *parse.ActionNode) (depth int, seat literal.Seat, prints bool) {
	at, prints := t.spots[n]
	return at.depth, at.seat, prints
}

// Compile makes the program anew, with other functions.
func (t *Template) Compile(function func(name string) any) { t.compile(function) }
