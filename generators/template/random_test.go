package template_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"snipgen/generators/literal"
	"snipgen/generators/manifest"
	"snipgen/generators/view"
	"snipgen/parser"
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
	a.list(reflect.TypeFor[view.View](), 6)
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
	return "$.Headers", reflect.TypeFor[view.Field]()
}

// path is one to a value of a type, or any other after some tries.
func (a *author) path(dot, to reflect.Type) string {
	for range 20 {
		if path, typ := a.anyPath(dot); typ == to || typ == reflect.TypeFor[any]() {
			return path
		}
	}
	return pick(a, "$.URL", ".", "nil")
}

// anyPath is a path of the view, from the dot or from the root.
func (a *author) anyPath(dot reflect.Type) (string, reflect.Type) {
	if len(a.variables) > 0 && a.IntN(4) == 0 {
		return pick(a, a.variables...), reflect.TypeFor[any]()
	}
	path, typ := "", dot
	if a.IntN(3) == 0 {
		path, typ = "$", reflect.TypeFor[view.View]()
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

func randomRequests(t testing.TB) []*request.Request {
	const form = "POST /a?b=1&b=2&c= HTTP/1.1\nHost: h.example:8080\nX-A: 1\nX-B:\nX-A: 2\nCookie: a=b; c=d\n" +
		"Authorization: Basic YTpi\nContent-Type: application/x-www-form-urlencoded\n\na=1&a=&b=%20"
	requests, found := parser.Parse(form, parser.Options{})
	if len(requests) != 1 {
		t.Fatal(found)
	}
	return []*request.Request{requests[0], plainRequest(), corpusRequest("commands/encoded")}
}

// TestTemplatesOfAllKinds: what random templates seldom have, with code of each.
func TestTemplatesOfAllKinds(t *testing.T) {
	for _, text := range []string{
		"{{range .Headers}} {{if .Value}}({{else}});{{end}}{{end}}",
		"{{range $i, $e := .Headers}} {{if eq $i 1}}({{$e.Name}}){{else if gt $i 1}};{{end}}{{end}}",
		"{{range $i, $e := .Option}} {{if eq $i \"print\"}}({{if $e}}){{end}}{{end}}{{end}}",
		"{{range $e := .Headers}}{{range $e := .Values}} {{$e}} {{end}} {{$e.Name}} {{end}}",
		"{{$x := .URL}}{{if .TLS}}{{$x = .Method}}{{$x := 1}}{{end}}\n{{$x}}",
		"{{range 3}}{{if eq . 1}}{{continue}}{{end}};{{end}}{{range $n := 5}}{{if gt $n 2}}{{break}}{{end}}({{end}}{{range 0}}x{{else}}){{end}}",
		"{{define \"a\"}} {{with .Name}}{{.}}{{end}} {{$.Name}} {{end}}{{range .Headers}}{{template \"a\" .}}{{end}}{{range .Headers}}{{template \"a\" .}}{{end}}",
		"{{with .Query}}{{range .Pairs}} {{.Name}}{{end}}{{else}}({{end}} {{with $x := .Basic}}{{$x.User}} {{else}}{{if $x}});{{end}}{{end}}",
		"{{range $x := list .URL .Method}} {{$x}} {{else}};{{end}}{{range $x := list}}x{{else}}{{if $x}}x{{else}}({{end}}{{end}}",
		"{{(index .Headers 0).Name}} {{(index (slice .Headers 0 1) 0).Value}} ", "{{(last .Headers).Value}} {{(first (rest .Headers)).Name}}",
		"{{if and .TLS .IsGet}}({{end}}{{if or .IsGet .TLS}});{{end}}{{if not (and .TLS .URL)}}x{{end}} {{and .TLS .URL}} {{or .Verb .Method}}",
		"{{if has .Method (list .URL .Method)}}({{end}}{{if ne (len .URL) 3}});{{end}}{{if .URL | len | lt 3 | and .TLS}};{{end}}",
		"{{range until 3.0}};{{end}}{{if eq 0x10 16 1}}({{end}}{{if lt 1.5 2.5}};{{end}}{{if le \"a\" \"b\"}};{{end}}{{if eq .Method \"POST\" \"FETCH\" \"GET\"}}){{end}}",
		"{{default .URL .Verb}} {{ternary .URL .Method true}} {{range until (len .Headers)}};{{end}}{{if eq (add 1 2) 3}}({{end}}{{if eq (sub 5 1) 4}}){{end}}",
		"{{if eq .Headers nil}}x{{else}};{{end}}{{if eq .Cookies nil}}({{else}});{{end}}{{if 0.0}}x{{end}}{{if 1i}};{{end}}{{if \"\"}}x{{end}}{{if 'a'}};{{end}}",
		"{{.Way.odd | not | ternary .URL .Method}} {{range .Headers}}{{if .Option.print}}({{end}}{{if $.Way.odd}}x{{end}}{{end}}",
	} {
		if !checkTemplate(t, text) {
			t.Errorf("no code of %s", text)
		}
	}
}

func checkRandom(t *testing.T, seed uint64) bool {
	t.Helper()
	return checkTemplate(t, newTemplate(seed))
}

func checkTemplate(t *testing.T, text string) (gaveCode bool) {
	t.Helper()
	c := manifest.NewCatalog(templates.FS, userTarget(text))
	target, err := c.Find("mine")
	if err != nil {
		t.Fatal(err)
	}
	g, err := prepare(target, nil)
	if err != nil {
		if !strings.Contains(err.Error(), "join") {
			t.Fatalf("%v\n%s", err, text)
		}
		return false
	}
	g.planner.Uses.Variables, g.planner.Uses.URLParts, g.planner.Uses.Lines = true, true, true
	o := newOracle(t, g)
	for _, r := range randomRequests(t) {
		gaveCode = o.compare(t, g, r, len(text)%2 == 0) > 0 || gaveCode
	}
	if t.Failed() {
		t.Fatal(text)
	}
	return gaveCode
}
