package template_test

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"text/template/parse"

	"snipgen/conformance/corpus"
	"snipgen/generators/literal"
	"snipgen/generators/manifest"
	"snipgen/generators/template"
	"snipgen/request"
)

// programs are the targets with templates.
func programs(targets []*manifest.Target) []*manifest.Target {
	return slices.DeleteFunc(slices.Clone(targets), func(t *manifest.Target) bool { return t.Message != nil })
}

var readCorpus = sync.OnceValues(func() ([]corpus.Item, error) { return corpus.Read(os.DirFS(testdata)) })

// corpusOf reads the corpus.
func corpusOf(t testing.TB) []corpus.Item {
	t.Helper()
	items, err := readCorpus()
	if err != nil {
		t.Fatal(err)
	}
	return items
}

// corpusRequest is one of its requests, which has to be there.
func corpusRequest(name string) *request.Request {
	items, err := readCorpus()
	i := slices.IndexFunc(items, func(item corpus.Item) bool { return item.Name == name })
	if err != nil || i < 0 {
		panic(fmt.Sprintf("%s: %v", name, err))
	}
	return items[i].Request
}

// variations are the sets of options to try: none, each one moved from its
// default, nearly all, and then each two of them.
func variations(target *manifest.Target) []map[string]string {
	one := []map[string]string{nil}
	var two []map[string]string
	for _, a := range target.OptionNames() {
		for _, value := range otherValues(target.Options[a]) {
			one = append(one, map[string]string{a: value})
			for _, b := range target.OptionNames() {
				for _, other := range otherValues(target.Options[b]) {
					if a < b {
						two = append(two, map[string]string{a: value, b: other})
					}
				}
			}
		}
	}
	switches := func(options map[string]string) int {
		n := 0
		for name := range options {
			if target.Options[name].Type == "bool" {
				n++
			}
		}
		return n
	}
	slices.SortStableFunc(two, func(a, b map[string]string) int { return switches(b) - switches(a) })
	return append(append(one, nearlyAll(target)...), two...)
}

// nearlyAll are the options all set, but for those that exclude each other, and
// that without each of them, or with each switch moved.
func nearlyAll(target *manifest.Target) []map[string]string {
	all := map[string]string{}
	for _, name := range target.OptionNames() {
		if o := target.Options[name]; o.Type != "bool" && o.Excludes == nil && otherValues(o) != nil {
			all[name] = otherValues(o)[0]
		}
	}
	out := []map[string]string{all}
	for _, name := range target.OptionNames() {
		other := maps.Clone(all)
		if _, set := all[name]; set {
			delete(other, name)
		} else if values := otherValues(target.Options[name]); values != nil {
			other[name] = values[0]
		}
		out = append(out, other)
	}
	return out
}

func otherValues(o manifest.Option) []string {
	switch o.Type {
	case "bool":
		return []string{map[string]string{"true": "false", "false": "true"}[o.Default]}
	case "duration":
		return []string{"61500ms"}
	case "choice":
		return o.Choices
	case "int":
		return []string{"3"}
	case "path":
		return []string{"file.pem"}
	case "addresses":
		return []string{"h.example:443:127.0.0.1\nh.example:80:[::1]"}
	case "proxy":
		return []string{o.Choices[0] + "://proxy.example:3128"}
	}
	return nil
}

// coverage holds a target's program in which each branch notes that it was
// taken.
type coverage struct {
	t       *testing.T
	target  *manifest.Target
	checked *template.Template
	places  []string
	reached map[int]bool
	met     map[string]bool // besides branches
}

func newCoverage(t *testing.T, target *manifest.Target) *coverage {
	c := &coverage{t: t, target: target, reached: map[int]bool{}}
	if target.Message != nil {
		return c
	}
	var err error
	if c.checked, err = template.Parse(target, template.Margin{Unit: "\t"}); err != nil {
		t.Fatal(err)
	}
	c.checked.Uses.URLParts, c.checked.Uses.Lines, c.checked.Uses.Base64 = true, true, true
	for _, list := range c.checked.Trees() {
		c.list(list)
	}
	c.checked.Compile(c.function)
	return c
}

// list puts a note at the head of each branch below it.
func (c *coverage) list(list *parse.ListNode) {
	if list == nil {
		return
	}
	for _, node := range list.Nodes {
		switch n := node.(type) {
		case *parse.ActionNode:
			c.printed(n)
		case *parse.IfNode:
			c.branches(&n.BranchNode, true)
		case *parse.WithNode:
			c.branches(&n.BranchNode, true)
		case *parse.RangeNode:
			c.branches(&n.BranchNode, n.ElseList != nil)
		}
	}
}

func (c *coverage) branches(n *parse.BranchNode, both bool) {
	c.list(n.List)
	c.list(n.ElseList)
	c.note(n.List, n.String(), "taken")
	if both {
		if n.ElseList == nil {
			n.ElseList = &parse.ListNode{NodeType: parse.NodeList}
		}
		c.note(n.ElseList, n.String(), "not taken")
	}
}

const (
	noteFunction = "note"
	metFunction  = "met"
)

// printed hands what an action prints to a function that looks at it.
func (c *coverage) printed(n *parse.ActionNode) {
	if len(n.Pipe.Decl) == 0 {
		c.choices(n.Pipe)
		call := &parse.CommandNode{NodeType: parse.NodeCommand, Args: []parse.Node{parse.NewIdentifier(metFunction)}}
		n.Pipe.Cmds = append(n.Pipe.Cmds, call)
	}
}

// note declares a variable, which prints nothing, by a call that notes.
func (c *coverage) note(list *parse.ListNode, text, which string) {
	text, _, _ = strings.Cut(text, "}}")
	call := &parse.CommandNode{NodeType: parse.NodeCommand, Args: []parse.Node{parse.NewIdentifier(noteFunction), c.place(text, which)}}
	noted := &parse.VariableNode{NodeType: parse.NodeVariable, Ident: []string{"$noted"}}
	action := &parse.ActionNode{NodeType: parse.NodeAction, Pipe: &parse.PipeNode{NodeType: parse.NodePipe, Decl: []*parse.VariableNode{noted}, Cmds: []*parse.CommandNode{call}}}
	list.Nodes = append([]parse.Node{action}, list.Nodes...)
}

// place is the number of another branch.
func (c *coverage) place(text, which string) parse.Node {
	c.places = append(c.places, fmt.Sprintf(" %s}} %s", text, which))
	return integer(len(c.places) - 1)
}

// choices are the calls that print one of two values: these are branches too.
func (c *coverage) choices(p *parse.PipeNode) {
	for _, command := range p.Cmds {
		name, isCall := command.Args[0].(*parse.IdentifierNode)
		if !isCall || name.Ident != "default" && name.Ident != "ternary" {
			continue
		}
		text := "{{" + p.String()
		notes := []parse.Node{parse.NewIdentifier("noted-" + name.Ident), c.place(text, "prints the first"), c.place(text, "prints the second")}
		command.Args = append(notes, command.Args[1:]...)
	}
}

func (c *coverage) function(name string) any {
	switch name {
	case noteFunction:
		return func(i int) int {
			c.reached[i] = true
			return i
		}
	case metFunction:
		return func(v literal.Value) literal.Value {
			c.escapes(v)
			return v
		}
	case "noted-default":
		return func(first, second int, otherwise, given any) any {
			if given == nil {
				return c.noted(first, otherwise)
			}
			return c.noted(second, given)
		}
	case "noted-ternary":
		return func(first, second int, then, otherwise any, condition bool) any {
			if condition {
				return c.noted(first, then)
			}
			return c.noted(second, otherwise)
		}
	}
	return template.FunctionOf(name)
}

func (c *coverage) noted(place int, v any) any {
	c.reached[place] = true
	return v
}

// measure renders a request. What it met are the branches that were taken,
// which in all are "branch" and a number, and, unless only these are asked for,
// what else the target is made of: see features.
func (c *coverage) measure(g *subject, r *request.Request, exact, all bool) (met map[string]bool, code string) {
	clear(c.reached)
	c.met = map[string]bool{}
	if c.target.Message != nil {
		return c.measureMessage(g, r, exact)
	}
	p, err := g.planner.Plan(r, exact)
	if err == nil {
		var cannot *literal.CannotHold
		err = p.Settled(func(marks *literal.Marks) (err error) {
			code, err = g.execute(p, marks)
			return err
		})
		if err != nil && !errors.As(err, &cannot) {
			c.t.Fatal(err)
		}
	}
	if !all {
		clear(c.met)
	} else {
		c.features(p, err)
	}
	for i := range c.reached {
		c.met[c.branch(i)] = true
	}
	return c.met, code
}

func (c *coverage) branch(i int) string { return fmt.Sprintf("branch %d", i) }
