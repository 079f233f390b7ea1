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
	for _, scheme := range []string{"digest", "ntlm"} {
		out = append(out, &request.Request{
			Method: "GET", Scheme: "https", Authority: request.Text("h.example", request.Range{}), Path: request.Text("/", request.Range{}),
			Login: &request.Login{Scheme: scheme, User: request.Text("u", request.Range{}), Password: request.Text("p", request.Range{})},
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

// coverage holds a copy of a target's template in which each branch notes
// that it was taken.
type coverage struct {
	t       *testing.T
	target  *Target
	trees   map[string]*parse.Tree
	checked *checked
	places  []string
	reached map[int]bool
}

func newCoverage(t *testing.T, target *Target) *coverage {
	c := &coverage{t: t, target: target, reached: map[int]bool{}, trees: map[string]*parse.Tree{}}
	trees, err := target.checkedTrees(margin{unit: "\t"})
	if err != nil {
		t.Fatal(err)
	}
	c.checked = &checked{trees: trees.trees, uses: uses{urlParts: true, lines: true, base64: true, variables: trees.uses.variables}}
	for name, tree := range trees.trees {
		c.trees[name] = tree.Copy()
		c.list(c.trees[name].Root)
	}
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

func (c *coverage) note(list *parse.ListNode, text, which string) {
	number := &parse.NumberNode{NodeType: parse.NodeNumber, IsInt: true, Int64: int64(len(c.places)), Text: fmt.Sprint(len(c.places))}
	text, _, _ = strings.Cut(text, "}}")
	c.places = append(c.places, fmt.Sprintf(" %s}} %s", text, which))
	call := &parse.CommandNode{NodeType: parse.NodeCommand, Args: []parse.Node{parse.NewIdentifier(noteFunction), number}}
	action := &parse.ActionNode{NodeType: parse.NodeAction, Pipe: &parse.PipeNode{NodeType: parse.NodePipe, Cmds: []*parse.CommandNode{call}}}
	list.Nodes = append([]parse.Node{action}, list.Nodes...)
}

func (c *coverage) run(options map[string]string, corpus []*request.Request) {
	values, err := c.target.optionValues(options)
	if err != nil {
		return // two options that exclude each other
	}
	layouts := map[ways]*printer{}
	for _, r := range corpus {
		for _, exact := range []bool{false, true} {
			p := plan{target: c.target, req: r, exact: exact, ways: c.target.waysOfOptions(values), checked: c.checked}
			if err := c.target.makePlan(&p); err != nil {
				continue
			}
			p.view.Option = values
			if layouts[p.ways] == nil {
				layouts[p.ways] = c.printer(values, p.ways)
			}
			var cannot *literal.CannotHold
			err := p.settled(func(marks *literal.Marks) error {
				printer := layouts[p.ways]
				printer.out, printer.marks, printer.budget = nil, marks, budgetFor(sizeOf(r))
				return printer.tmpl.Execute(printer, &p.view)
			})
			if err != nil && !errors.As(err, &cannot) {
				c.t.Fatal(err)
			}
		}
	}
}

func (c *coverage) printer(options map[string]any, w ways) *printer {
	f := folder{trees: c.trees, root: c.target.templatePath(), options: options, ways: w, shape: anyShape, target: c.target}
	p := &printer{dialect: c.target.Dialect}
	p.tmpl = newTemplate(c.target, p.emit, &p.budget).Funcs(map[string]any{noteFunction: func(i int) string {
		c.reached[i] = true
		return ""
	}})
	for name, tree := range f.fold() {
		if _, err := p.tmpl.AddParseTree(name, tree); err != nil {
			c.t.Fatal(err)
		}
	}
	return p
}
