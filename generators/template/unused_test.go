package template_test

import (
	"maps"
	"reflect"
	"slices"
	"testing"
	"text/template/parse"

	"snipgen/generators/literal"
	"snipgen/generators/manifest"
	"snipgen/generators/template"
	"snipgen/generators/view"
	"snipgen/templates"
)

// used is what the built-in targets take of the words that there are.
type used struct {
	conditions, partKinds, names map[string]bool
}

func usedWords(t *testing.T) used {
	t.Helper()
	targets, err := manifest.NewCatalog(templates.FS).All()
	if err != nil {
		t.Fatal(err)
	}
	u := used{map[string]bool{}, map[string]bool{}, map[string]bool{}}
	for _, target := range programs(targets) {
		u.limits(target)
		if m := target.Native.Multipart; m != nil {
			for _, kind := range m.Refuses {
				u.partKinds[kind] = true
			}
		}
		checked, err := template.Parse(target, template.Margin{Unit: "\t"})
		if err != nil {
			t.Fatal(err)
		}
		own := used{names: map[string]bool{}}
		for _, list := range checked.Trees() {
			own.list(list)
		}
		for _, flag := range append(target.AllWays, target.AllMarks...) {
			if !own.names[flag] {
				t.Errorf("%s: the template does not read %s", target.ID, flag)
			}
		}
		maps.Copy(u.names, own.names)
	}
	return u
}

// limits notes the conditions of a target's limits.
func (u used) limits(target *manifest.Target) {
	for _, l := range target.Limits {
		for _, q := range append(l.Also, l.Condition) {
			u.condition(&q)
		}
	}
}

// condition notes the part, the tests and the words of one.
func (u used) condition(q *manifest.Condition) {
	u.conditions[q.When], u.conditions[q.Is], u.conditions[q.IsNot] = true, true, true
	for v, i := reflect.ValueOf(q).Elem(), 0; i < v.NumField(); i++ {
		if !v.Field(i).IsZero() {
			u.conditions[v.Type().Field(i).Name] = true
		}
	}
}

func (u used) list(list *parse.ListNode) {
	if list == nil {
		return
	}
	for _, node := range list.Nodes {
		switch n := node.(type) {
		case *parse.ActionNode:
			u.node(n.Pipe)
		case *parse.TemplateNode:
			u.node(n.Pipe)
		case *parse.IfNode:
			u.node(n.Pipe)
		case *parse.WithNode:
			u.node(n.Pipe)
		case *parse.RangeNode:
			u.node(n.Pipe)
		}
		then, otherwise := template.BranchesOf(node)
		u.list(then)
		u.list(otherwise)
	}
}

func (u used) node(node parse.Node) {
	var names []string
	switch n := node.(type) {
	case *parse.PipeNode:
		if n == nil {
			return
		}
		for _, command := range n.Cmds {
			for _, arg := range command.Args {
				u.node(arg)
			}
		}
	case *parse.ChainNode:
		u.node(n.Node)
		names = n.Field
	case *parse.FieldNode:
		names = n.Ident
	case *parse.VariableNode:
		names = n.Ident[1:]
	}
	for _, name := range names {
		u.names[name] = true
	}
}

// TestNothingIsUnused: there is no part, test or word of a condition, kind of part or field of a view that
// no target uses.
func TestNothingIsUnused(t *testing.T) {
	u := usedWords(t)
	for _, part := range manifest.Parts {
		if !u.conditions[part] {
			t.Errorf("no manifest asks of the part %q", part)
		}
	}
	for _, word := range manifest.Words {
		if !u.conditions[word.Name] {
			t.Errorf("no manifest asks whether something is %q", word.Name)
		}
	}
	for typ, i := reflect.TypeFor[manifest.Condition](), 0; i < typ.NumField(); i++ {
		if !u.conditions[typ.Field(i).Name] {
			t.Errorf("no manifest asks for %s", typ.Field(i).Name)
		}
	}
	for _, word := range manifest.PartKinds {
		if !u.partKinds[word] {
			t.Errorf("no manifest refuses parts that are %q", word)
		}
	}
	for _, field := range fieldsOf(reflect.TypeFor[view.View](), reflect.TypeFor[view.Proxy](), reflect.TypeFor[view.Address]()) {
		if !u.names[field.name] {
			t.Errorf("no template reads %s.%s", field.of, field.name)
		}
	}
}

type viewField struct{ of, name string }

// fieldsOf are the fields of types of a view, and of those that these are made of.
func fieldsOf(todo ...reflect.Type) []viewField {
	var out []viewField
	var done []reflect.Type
	for len(todo) > 0 {
		typ := todo[0]
		todo = todo[1:]
		for typ.Kind() == reflect.Pointer || typ.Kind() == reflect.Slice {
			typ = typ.Elem()
		}
		if typ.Kind() != reflect.Struct || slices.Contains(done, typ) || typ == reflect.TypeFor[literal.Value]() {
			continue
		}
		done = append(done, typ)
		for i := range typ.NumField() {
			f := typ.Field(i)
			if todo = append(todo, f.Type); !f.Anonymous {
				out = append(out, viewField{typ.Name(), f.Name})
			}
		}
	}
	return out
}
