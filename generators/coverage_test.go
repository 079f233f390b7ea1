package generators

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"text/template/parse"

	"snipgen/generators/literal"
	"snipgen/parser"
	"snipgen/parser/httpfile"
	"snipgen/request"
	"snipgen/templates"
)

// TestEveryBranchIsReached: the corpus, with every option moved once, takes
// every branch of every template, also those of conditions without an else.
func TestEveryBranchIsReached(t *testing.T) {
	corpus, large := corpus(t)
	targets, err := NewCatalog(templates.FS).All()
	if err != nil {
		t.Fatal(err)
	}
	for _, target := range programs(targets) {
		t.Run(target.ID, func(t *testing.T) {
			t.Parallel()
			c := newCoverage(t, target)
			c.run(nil, large)
			for _, options := range variations(target) {
				if len(c.reached) < len(c.places) {
					c.run(options, corpus)
				}
			}
			for i, place := range c.places {
				if !c.reached[i] {
					t.Errorf("%s/%s:%s is never taken", target.ID, templateFile, place)
				}
			}
		})
	}
}

// programs are the targets with templates.
func programs(targets []*Target) []*Target {
	return slices.DeleteFunc(slices.Clone(targets), func(t *Target) bool { return t.writer != nil })
}

// corpus reads the requests, those apart whose size is what matters.
func corpus(t testing.TB) (usual, large []*request.Request) {
	t.Helper()
	files, err := filepath.Glob("../testdata/requests/*.http")
	edges, err2 := filepath.Glob("../testdata/edges/*.http")
	if err != nil || err2 != nil || len(files) == 0 || len(edges) == 0 {
		t.Fatalf("no requests: %v, %v", err, err2)
	}
	files = append(files, edges...)
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		requests, _ := parser.Parse(string(raw), parser.Options{})
		if len(requests) > 0 && len(raw) < 1<<15 {
			usual = append(usual, requests[0])
		} else if len(requests) > 0 {
			large = append(large, requests[0])
		}
	}
	return slices.Concat(usual, withReferences(t), withoutFields(), withLogins()), large
}

// withoutFields are requests without fields that clients add.
func withoutFields() []*request.Request {
	var out []*request.Request
	for _, names := range [][]string{{"Accept"}, {"User-Agent"}, {"Host"}, {"Accept", "User-Agent", "Host"}} {
		r := &request.Request{
			Method: "GET", Scheme: "https", Authority: request.Text("h.example", request.Range{}), Path: request.Text("/", request.Range{}), Without: names,
		}
		out = append(out, r)
	}
	return out
}

// withLogins are requests of curl commands: that log in when they are asked to,
// and with a reference that is encoded as in forms.
func withLogins() []*request.Request {
	var out []*request.Request
	for _, login := range []string{"digest u", "ntlm u", `ntlm D\u`} {
		scheme, user, _ := strings.Cut(login, " ")
		out = append(out, &request.Request{
			Method: "GET", Scheme: "https", Authority: request.Text("h.example", request.Range{}), Path: request.Text("/", request.Range{}),
			Login: &request.Login{Scheme: scheme, User: request.Text(user, request.Range{}), Password: request.Text("p", request.Range{})},
		})
	}
	encoded := request.Segment{Kind: request.Percent, Form: true, Parts: []request.Segment{{Kind: request.Environment, Text: "Q"}}}
	return append(out, &request.Request{
		Method: "POST", Scheme: "https", Authority: request.Text("h.example", request.Range{}), Path: request.Text("/", request.Range{}),
		HasQuery: true, Query: request.Join([]request.Segment{{Text: "q="}, encoded}, request.Range{}),
		Body: request.Body{Present: true, Content: request.Join([]request.Segment{{Text: "a&q="}, encoded}, request.Range{})},
	})
}

// withReferences reads the requests that hold references.
func withReferences(t testing.TB) []*request.Request {
	t.Helper()
	files, err := filepath.Glob("../testdata/references/*.http")
	if err != nil || len(files) == 0 {
		t.Fatalf("no requests: %v", err)
	}
	var out []*request.Request
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		document, found := httpfile.Parse(string(text), httpfile.Options{Files: os.DirFS(filepath.Dir(f))})
		if request.HasErrors(found) || len(document.Entries) != 1 {
			t.Fatalf("%s: %+v", f, found)
		}
		out = append(out, document.Entries[0].Request)
	}
	return out
}

// variations are the sets of options to try: none, each one moved from its
// default, nearly all, and then each two of them.
func variations(target *Target) []map[string]string {
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
func nearlyAll(target *Target) []map[string]string {
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

func otherValues(o Option) []string {
	switch o.Type {
	case "bool":
		return []string{map[string]string{"true": "false", "false": "true"}[o.Default]}
	case "duration":
		return []string{"1500ms"}
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
	target  *Target
	checked *checked
	places  []string
	reached map[int]bool
}

func newCoverage(t *testing.T, target *Target) *coverage {
	c := &coverage{t: t, target: target, reached: map[int]bool{}}
	var err error
	if c.checked, err = target.parseTemplate(margin{unit: "\t"}); err != nil {
		t.Fatal(err)
	}
	variables := c.checked.uses.variables
	c.checked.uses = uses{urlParts: true, lines: true, base64: true, variables: variables}
	for _, list := range c.checked.templates {
		c.list(list)
	}
	compiling := compiler{checked: c.checked, target: target, function: c.function}
	c.checked.program = compiling.program(c.checked.templates[target.templatePath()])
	return c
}

// list puts a note at the head of each branch below it.
func (c *coverage) list(list *parse.ListNode) {
	if list == nil {
		return
	}
	for _, node := range list.Nodes {
		switch n := node.(type) {
		case *parse.IfNode:
			c.branch(&n.BranchNode, true)
		case *parse.WithNode:
			c.branch(&n.BranchNode, true)
		case *parse.RangeNode:
			c.branch(&n.BranchNode, n.ElseList != nil)
		}
	}
}

func (c *coverage) branch(n *parse.BranchNode, both bool) {
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

const noteFunction = "note"

// note declares a variable, which prints nothing, by a call that notes.
func (c *coverage) note(list *parse.ListNode, text, which string) {
	number := &parse.NumberNode{NodeType: parse.NodeNumber, IsInt: true, Int64: int64(len(c.places)), Text: fmt.Sprint(len(c.places))}
	text, _, _ = strings.Cut(text, "}}")
	c.places = append(c.places, fmt.Sprintf(" %s}} %s", text, which))
	call := &parse.CommandNode{NodeType: parse.NodeCommand, Args: []parse.Node{parse.NewIdentifier(noteFunction), number}}
	noted := &parse.VariableNode{NodeType: parse.NodeVariable, Ident: []string{"$noted"}}
	action := &parse.ActionNode{NodeType: parse.NodeAction, Pipe: &parse.PipeNode{NodeType: parse.NodePipe, Decl: []*parse.VariableNode{noted}, Cmds: []*parse.CommandNode{call}}}
	list.Nodes = append([]parse.Node{action}, list.Nodes...)
}

func (c *coverage) function(name string) any {
	if name != noteFunction {
		return functionOf(name)
	}
	return func(i int) int {
		c.reached[i] = true
		return i
	}
}

func (c *coverage) run(options map[string]string, corpus []*request.Request) {
	g, err := c.target.prepare(options)
	if err != nil {
		return // two options that exclude each other
	}
	g.checked = c.checked
	for _, r := range corpus {
		for _, exact := range []bool{false, true} {
			p, err := g.plan(r, exact)
			if err != nil {
				continue
			}
			var cannot *literal.CannotHold
			err = p.settled(func(marks *literal.Marks) error {
				_, err := g.execute(&p.view, p.ways, marks, budgetFor(sizeOf(r)))
				return err
			})
			if err != nil && !errors.As(err, &cannot) {
				c.t.Fatal(err)
			}
		}
	}
}
