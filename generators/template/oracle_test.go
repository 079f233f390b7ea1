package template_test

import (
	"bytes"
	"errors"
	"reflect"
	"slices"
	"strconv"
	"testing"
	texttemplate "text/template"
	"text/template/parse"

	"github.com/Masterminds/sprig/v3"

	"snipgen/generators"
	"snipgen/generators/lines"
	"snipgen/generators/literal"
	"snipgen/generators/manifest"
	"snipgen/generators/plan"
	"snipgen/generators/template"
	"snipgen/generators/template/helper"
	"snipgen/request"
	"snipgen/templates"
)

// oracle executes a target's template as text/template does. What the
// compiler knows of the tree besides stands in it as calls: of emit at the end
// of each action that prints, of way, is and option for .Way.NAME, .Is.NAME and
// .Option.NAME.
type oracle struct {
	*subject
	ways     manifest.Flags
	isMarked manifest.Flags
	marks    *literal.Marks
	out      []byte
	lines    lines.Writer
	tmpl     *texttemplate.Template
	nodes    *template.Template
}

func newOracle(t testing.TB, g *subject) *oracle {
	t.Helper()
	nodes, err := template.Parsed(g.target, template.Margin{g.settings.Indent, g.settings.Levels})
	if err != nil {
		t.Fatal(err)
	}
	o := &oracle{subject: g, nodes: nodes}
	allowed := texttemplate.FuncMap{"emit": o.write, "present": present, "held": held, "way": o.way, "is": o.is, "option": func(name string) any { return o.settings.Values[name] }}
	allowed["fits"] = func(v literal.Value, columns int) bool {
		code, err := g.target.Dialect.Append(nil, v, literal.Layout{Indent: o.settings.Indent, Marks: o.marks})
		return err == nil && bytes.IndexByte(code, '\n') < 0 && lines.Width(code) <= columns
	}
	for _, name := range template.BreakNames() {
		allowed[name] = template.FunctionOf(name)
	}
	for _, name := range helper.Names {
		allowed[name] = sprig.TxtFuncMap()[name]
	}
	file := g.target.TemplatePath()
	o.tmpl = texttemplate.New(file).Option("missingkey=error").Funcs(allowed)
	for name, list := range nodes.Trees() {
		o.list(list)
		if _, err := o.tmpl.AddParseTree(name, &parse.Tree{Name: name, Root: list}); err != nil {
			t.Fatal(err)
		}
	}
	return o
}

func (o *oracle) list(list *parse.ListNode) {
	if list == nil {
		return
	}
	for _, node := range list.Nodes {
		then, otherwise := template.BranchesOf(node)
		o.list(then)
		o.list(otherwise)
		switch n := node.(type) {
		case *parse.ActionNode:
			o.pipe(n.Pipe)
			if depth, seat, prints := o.nodes.SpotOf(n); prints {
				n.Pipe.Cmds = append(n.Pipe.Cmds, call("emit", integer(depth), integer(int(seat))))
			}
		case *parse.IfNode:
			o.pipe(n.Pipe)
			judgedByPresence(n.Pipe)
		case *parse.WithNode:
			o.pipe(n.Pipe)
			n.Pipe.Cmds = append(n.Pipe.Cmds, call("held"))
		case *parse.RangeNode:
			o.pipe(n.Pipe)
		case *parse.TemplateNode:
			o.pipe(n.Pipe)
		}
	}
}

// judgedByPresence makes a condition, and the operands of its not, and and or,
// ask whether there is a value to print, where there may be an empty one.
func judgedByPresence(p *parse.PipeNode) {
	for _, command := range p.Cmds {
		if name, ok := command.Args[0].(*parse.IdentifierNode); ok && slices.Contains([]string{"not", "and", "or"}, name.Ident) {
			for i, arg := range command.Args[1:] {
				inner, ok := arg.(*parse.PipeNode)
				if !ok {
					inner = &parse.PipeNode{NodeType: parse.NodePipe, Cmds: []*parse.CommandNode{{NodeType: parse.NodeCommand, Args: []parse.Node{arg}}}}
				}
				judgedByPresence(inner)
				command.Args[i+1] = inner
			}
		}
	}
	if len(p.Decl) == 0 {
		p.Cmds = append(p.Cmds, call("present"))
	}
}

// empty is an empty text that is there: text/template takes a struct for true.
type empty struct{ literal.Value }

// held is what a with makes the dot of, which an empty text may be.
func held(v any) any {
	if value, ok := v.(literal.Value); ok {
		if truth, _ := texttemplate.IsTrue(v); !truth {
			return empty{value}
		}
	}
	return v
}

func present(v any) any {
	if _, ok := v.(literal.Value); ok {
		return true
	}
	return v
}

func (o *oracle) pipe(p *parse.PipeNode) {
	if p == nil {
		return
	}
	for _, command := range p.Cmds {
		for i, arg := range command.Args {
			command.Args[i] = o.argument(arg)
		}
	}
}

func (o *oracle) argument(node parse.Node) parse.Node {
	var names []string
	switch n := node.(type) {
	case *parse.PipeNode:
		o.pipe(n)
	case *parse.ChainNode:
		n.Node = o.argument(n.Node)
	case *parse.FieldNode:
		names = n.Ident
	case *parse.VariableNode:
		names = n.Ident[1:]
	}
	function := map[string]string{"Way": "way", "Is": "is", "Option": "option"}
	if len(names) < 2 || function[names[0]] == "" {
		return node
	}
	text := &parse.StringNode{NodeType: parse.NodeString, Quoted: strconv.Quote(names[1]), Text: names[1]}
	value := &parse.PipeNode{NodeType: parse.NodePipe, Cmds: []*parse.CommandNode{call(function[names[0]], text)}}
	if len(names) == 2 {
		return value
	}
	return &parse.ChainNode{NodeType: parse.NodeChain, Node: value, Field: names[2:]}
}

func call(function string, args ...parse.Node) *parse.CommandNode {
	return &parse.CommandNode{NodeType: parse.NodeCommand, Args: append([]parse.Node{parse.NewIdentifier(function)}, args...)}
}

func integer(n int) parse.Node {
	return &parse.NumberNode{NodeType: parse.NodeNumber, IsInt: true, Int64: int64(n), IsUint: true, Uint64: uint64(n), Text: strconv.Itoa(n)}
}

func (o *oracle) way(name string) bool {
	return o.ways&(1<<slices.Index(o.target.AllWays, name)) != 0
}

func (o *oracle) is(name string) bool {
	return o.isMarked&(1<<slices.Index(o.target.AllMarks, name)) != 0
}

// write is emit of the machine, without its bounds.
func (o *oracle) write(depth int, seat literal.Seat, v literal.Value) (string, error) {
	if v == nil {
		return "", errors.New("nothing to print")
	}
	if there, ok := v.(empty); ok {
		v = there.Value
	}
	var err error
	o.out, err = o.target.Dialect.Append(o.out, v, literal.Layout{Indent: o.settings.Indent, Depth: depth, Seat: seat, Lines: &o.lines, Marks: o.marks})
	return "", err
}

func (o *oracle) Write(text []byte) (int, error) {
	o.out = o.lines.Text(o.out, text)
	return len(text), nil
}

func (o *oracle) execute(g *subject, p *plan.Plan, marks *literal.Marks) (string, error) {
	o.subject, o.ways, o.isMarked, o.marks, o.out = g, p.Ways, p.Marks, marks, o.out[:0]
	o.lines.Reset(g.target.Dialect.Width(), g.settings.Indent)
	err := o.tmpl.Execute(o, reflect.ValueOf(&p.View).Elem())
	o.out = o.lines.Line(o.out)
	return string(append(bytes.Trim(o.out, "\n"), '\n')), err
}

// compare renders a request by the program and by text/template. It reports
// whether there is code, and of what size.
func (o *oracle) compare(t testing.TB, g *subject, r *request.Request, exact bool) int {
	t.Helper()
	var code, want string
	p, err := g.planner.Plan(r, exact)
	if err != nil {
		return 0
	}
	err = p.Settled(func(marks *literal.Marks) (err error) {
		code, err = g.execute(p, marks)
		return err
	})
	q, _ := g.planner.Plan(r, exact)
	wantErr := q.Settled(func(marks *literal.Marks) (err error) {
		want, err = o.execute(g, q, marks)
		return err
	})
	if (err == nil) != (wantErr == nil) || err == nil && code != want {
		t.Errorf("%s, %q:\n--- the program, %v\n%s\n--- text/template, %v\n%s", g.target.ID, g.settings.Values, err, code, wantErr, want)
	}
	if err != nil {
		return 0
	}
	return len(code)
}

// TestProgramsDoAsTextTemplate: of the same tree, for every target and request
// and each option moved, the compiler and text/template make the same bytes.
func TestProgramsDoAsTextTemplate(t *testing.T) {
	var all []*request.Request
	for _, item := range corpusOf(t) {
		all = append(all, item.Request)
	}
	targets, err := generators.NewCatalog(templates.FS).All()
	if err != nil {
		t.Fatal(err)
	}
	for _, target := range programs(targets) {
		t.Run(target.ID, func(t *testing.T) {
			t.Parallel()
			compareAll(t, target, all)
		})
	}
}

// compareAll renders all of the requests without options, and some with each
// set of them.
func compareAll(t *testing.T, target *manifest.Target, all []*request.Request) {
	oracles := map[template.Margin]*oracle{}
	for i, options := range variations(target) {
		g, err := prepare(target, options)
		if err != nil {
			continue // options that exclude each other
		}
		m := template.Margin{g.settings.Indent, g.settings.Levels}
		if oracles[m] == nil {
			oracles[m] = newOracle(t, g)
		}
		made := 0
		for j, r := range all {
			if i == 0 || i < 64 && i%8 == j%8 || i%128 == j%128 {
				made += oracles[m].compare(t, g, r, j/8%2 == 1) + oracles[m].compare(t, g, r, false)
			}
		}
		if i == 0 && made < 100*len(all) {
			t.Errorf("only %d bytes were compared", made)
		}
	}
}
