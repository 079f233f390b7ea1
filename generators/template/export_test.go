package template

import (
	"text/template/parse"

	"snipgen/generators/literal"
	"snipgen/generators/manifest"
)

// What tests take apart: they execute the same trees otherwise, and note in them
// what is reached.
var (
	BranchesOf = branchesOf
	FunctionOf = functionOf
)

const OutputOf = outputOf

// Trees are the checked trees by the names of the templates, all of them read.
func (t *Template) Trees() map[string]*parse.ListNode {
	t.Words()
	return t.templates
}

// SpotOf tells where an action prints, if it does.
func (t *Template) SpotOf(n *parse.ActionNode) (depth int, seat literal.Seat, prints bool) {
	at, prints := t.spots[n]
	return at.depth, at.seat, prints
}

// Compile makes the program anew, with other functions.
func (t *Template) Compile(function func(name string) any) { t.compile(function) }

// Parsed is the template of the text, whatever is prepared.
func Parsed(t *manifest.Target, m Margin) (*Template, error) {
	text, err := t.Template()
	if err != nil {
		return nil, err
	}
	return parsed(t, text, m)
}

// Prepared is the template as it was prepared for the margin, if it was.
func Prepared(t *manifest.Target, m Margin) (*Template, bool) {
	text, _ := t.Template()
	return prepared(t, text, m)
}

// BreakNames are the functions that say where code may be broken.
func BreakNames() []string { return breakNames() }
