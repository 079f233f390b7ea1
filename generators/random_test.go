package generators

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"snipgen/generators/literal"
	"snipgen/request"
	"snipgen/templates"
)

// author writes small templates of all that templates may hold, most of which
// can be executed: paths are those of the view.
type author struct {
	*rand.Rand
	out       strings.Builder
	depth     int
	variables []string
	callable  []string
	inLoop    bool
}

func newTemplate(seed uint64) string {
	a := author{Rand: rand.New(rand.NewPCG(seed, 1))}
	for _, name := range []string{"a", "b"} {
		fmt.Fprintf(&a.out, "{{define %q}}", name)
		a.list(reflect.TypeFor[any](), 2)
		a.out.WriteString("{{end}}")
		a.callable = append(a.callable, name)
	}
	a.list(reflect.TypeFor[View](), 6)
	return a.out.String()
}

func pick[T any](a *author, all ...T) T { return all[a.IntN(len(all))] }

// list writes up to some nodes, where the dot is of a type.
func (a *author) list(dot reflect.Type, most int) {
	outer := len(a.variables)
	a.depth++
	for range 1 + a.IntN(most) {
		a.node(dot)
	}
	a.depth--
	a.variables = a.variables[:outer]
}

func (a *author) node(dot reflect.Type) {
	text := pick(a, "\n", "\n\t", " ", "(", "; ")
	if a.depth > 4 {
		a.out.WriteString(text)
		return
	}
	switch a.IntN(12) {
	case 0, 1, 2:
		path := a.path(dot, reflect.TypeFor[literal.Value]())
		fmt.Fprintf(&a.out, "%s{{%s}}\n", text, pick(a, path, path, "default $.Method "+path, "ternary "+path+" $.URL "+a.condition(dot)))
	case 3, 4:
		a.block("if "+a.condition(dot), dot, dot, a.inLoop)
	case 5:
		path, typ := a.anyPath(dot)
		a.block("with "+path, typ, dot, a.inLoop)
	case 6, 7:
		a.loop(dot)
	case 8:
		name := fmt.Sprintf("$v%d", a.IntN(3))
		fmt.Fprintf(&a.out, "{{%s := %s}}", name, a.value(dot))
		a.variables = append(a.variables, name)
	case 9:
		if len(a.variables) > 0 {
			fmt.Fprintf(&a.out, "{{%s = %s}}", pick(a, a.variables...), a.value(dot))
		}
	case 10:
		if path, _ := a.anyPath(dot); len(a.callable) > 0 {
			fmt.Fprintf(&a.out, "%s{{template %q %s}} ", text, pick(a, a.callable...), pick(a, ".", path))
		}
	case 11:
		if a.inLoop {
			fmt.Fprintf(&a.out, " {{if %s}}{{%s}}{{end}}", a.condition(dot), pick(a, "break", "continue"))
		}
	}
}

// block writes an action with its lists.
func (a *author) block(head string, dot, otherwise reflect.Type, inLoop bool) {
	fmt.Fprintf(&a.out, "{{%s}} ", head)
	within := a.inLoop
	a.inLoop = inLoop
	a.list(dot, 3)
	if a.inLoop = within; a.IntN(2) == 0 {
		a.out.WriteString(" {{else}} ")
		a.list(otherwise, 2)
	}
	a.out.WriteString(" {{end}} ")
}

func (a *author) loop(dot reflect.Type) {
	path, typ := pick(a, "until 3", "3"), reflect.TypeFor[int]()
	if a.IntN(4) > 0 {
		path, typ = a.listPath(dot)
	}
	outer := len(a.variables)
	head := "range "
	switch a.IntN(3) {
	case 1:
		head += "$e := "
		a.variables = append(a.variables, "$e")
	case 2:
		head += "$i, $e := "
		a.variables = append(a.variables, "$i", "$e")
	}
	a.block(head+path, typ, dot, true)
	a.variables = a.variables[:outer]
}

func (a *author) listPath(dot reflect.Type) (string, reflect.Type) {
	for range 50 {
		if path, typ := a.anyPath(dot); typ.Kind() == reflect.Slice {
			return path, typ.Elem()
		}
	}
	return "$.Headers", reflect.TypeFor[FieldView]()
}

// path is one to a value of a type, or any other after some tries.
func (a *author) path(dot, to reflect.Type) string {
	for range 20 {
		if path, typ := a.anyPath(dot); typ == to {
			return path
		}
	}
	return pick(a, "$.URL", ".", "nil")
}

// anyPath is a path of the view, from the dot or from the root.
func (a *author) anyPath(dot reflect.Type) (string, reflect.Type) {
	path, typ := "", dot
	if a.IntN(3) == 0 {
		path, typ = "$", reflect.TypeFor[View]()
	}
	for range 1 + a.IntN(3) {
		at := typ
		if at.Kind() == reflect.Pointer {
			at = at.Elem()
		}
		if at.Kind() != reflect.Struct {
			break
		}
		f := at.Field(a.IntN(at.NumField()))
		if !f.IsExported() {
			break
		}
		path, typ = path+"."+f.Name, f.Type
	}
	if path == "" {
		path = "."
	}
	return path, typ
}

func (a *author) condition(dot reflect.Type) string {
	one, _ := a.anyPath(dot)
	other, _ := a.anyPath(dot)
	list, _ := a.listPath(dot)
	texts := a.path(dot, reflect.TypeFor[literal.Value]())
	return "(" + pick(a, one, "not "+one, "and "+one+" "+other, "or "+one+" (not "+other+") "+list, one+" | and "+other,
		".Option.print", "$.Way.odd", "eq "+texts+" \"GET\" $.Method", "ne "+one+" "+other, "lt (len "+list+") 2", "ge (len "+list+") (add 1 1)",
		"has "+texts+" (list $.URL "+texts+")", "eq (index (until 3) 1) 1", "le \"a\" \"b\"", "gt 2 1.5", "first "+list, "len (slice "+list+" 0 1) | eq 1",
		"eq "+one+" nil", "len (rest "+list+")", "(last "+list+").Name", "index "+list+" 0") + ")"
}

func (a *author) value(dot reflect.Type) string {
	path, _ := a.anyPath(dot)
	return pick(a, path, a.condition(dot), "until 2", "list "+path+" 1 \"a\"", "1", "\"text\"", "true", "sub 3 1", "initial (until 4)", "0x1F", "'a'", "1.5", "1e3")
}

// TestRandomTemplates: what a program does with a template is what
// text/template does, faults included.
func TestRandomTemplates(t *testing.T) {
	done := 0
	for seed := range uint64(600) {
		if checkRandom(t, seed) {
			done++
		}
	}
	if done < 100 {
		t.Errorf("only %d templates gave code", done)
	}
}

func FuzzRandomTemplates(f *testing.F) {
	f.Add(uint64(1))
	f.Fuzz(func(t *testing.T, seed uint64) { checkRandom(t, seed) })
}

var randomRequests = []*request.Request{plainRequest(), withLogins()[2]}

func checkRandom(t *testing.T, seed uint64) (gaveCode bool) {
	t.Helper()
	text := newTemplate(seed)
	c := NewCatalog(templates.FS, userTarget(text))
	target, err := c.Find("mine")
	if err != nil {
		t.Fatal(err)
	}
	g, err := c.Generator(target, nil)
	if err != nil {
		if !strings.Contains(err.Error(), "join") {
			t.Fatalf("%v\n%s", err, text)
		}
		return false
	}
	g.uses.variables, g.uses.urlParts, g.uses.lines = true, true, true
	o := newOracle(t, g)
	for _, r := range randomRequests {
		gaveCode = o.compare(t, g, r, seed%2 == 0) > 0 || gaveCode
	}
	if t.Failed() {
		t.Fatal(text)
	}
	return gaveCode
}
