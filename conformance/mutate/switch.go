package main

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// mutant is one change of one file.
type mutant struct {
	id        int // from 1
	file      string
	line      int
	was, text string
}

// variable is that of the environment that says which mutant is on.
const variable = "SNIPGEN_MUTANT"

// switches are what the broken code calls: each does what stands in the code,
// and for its own mutant the other thing.
const switches = `
import ("cmp"; "os"; "strconv")

var mutantOn, _ = strconv.Atoi(os.Getenv("` + variable + `"))

func mutantIs(id int) bool { return id == mutantOn }

func mutantAnd(id int, a bool, b func() bool) bool { if id == mutantOn { return a || b() }; return a && b() }
func mutantOr(id int, a bool, b func() bool) bool { if id == mutantOn { return a && b() }; return a || b() }

func mutantLSS[T cmp.Ordered](id int, a, b T) bool { if id == mutantOn { return a <= b }; return a < b }
func mutantLEQ[T cmp.Ordered](id int, a, b T) bool { if id == mutantOn { return a < b }; return a <= b }
func mutantGTR[T cmp.Ordered](id int, a, b T) bool { if id == mutantOn { return a >= b }; return a > b }
func mutantGEQ[T cmp.Ordered](id int, a, b T) bool { if id == mutantOn { return a > b }; return a >= b }

type mutantNumber interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr | ~float32 | ~float64
}

func mutantADD[T mutantNumber](id int, a, b T) T { if id == mutantOn { return a - b }; return a + b }
func mutantSUB[T mutantNumber](id int, a, b T) T { if id == mutantOn { return a + b }; return a - b }

func mutantMore[T mutantNumber](id int) T { if id == mutantOn { return 1 }; return 0 }
`

// pkg is the code of a package, and what the compiler knows of it.
type pkg struct {
	dir     string
	set     *token.FileSet
	files   map[string]*ast.File
	info    types.Info
	mutants []mutant
}

func load(dir string) *pkg {
	p := &pkg{dir: dir, set: token.NewFileSet(), files: map[string]*ast.File{}, info: types.Info{Types: map[ast.Expr]types.TypeAndValue{}}}
	names := strings.Fields(command("list", "-f", `{{range .GoFiles}}{{.}} {{end}}`, "./"+dir))
	var trees []*ast.File
	for _, name := range names {
		file := filepath.Join(dir, name)
		tree, err := parser.ParseFile(p.set, file, nil, parser.ParseComments)
		check(err)
		p.files[file], trees = tree, append(trees, tree)
	}
	exports := map[string]string{}
	for line := range strings.Lines(command("list", "-export", "-deps", "-f", "{{.ImportPath}} {{.Export}}", "./"+dir)) {
		path, export, _ := strings.Cut(strings.TrimSpace(line), " ")
		exports[path] = export
	}
	open := func(path string) (io.ReadCloser, error) { return os.Open(exports[path]) }
	config := types.Config{Importer: importer.ForCompiler(p.set, "gc", open)}
	_, err := config.Check(dir, p.set, trees, &p.info)
	check(err)
	return p
}

// build makes the package's tests with all of its mutants, each behind a switch.
func (p *pkg) build(work string) []mutant {
	replace := map[string]string{}
	write := func(file, text string) {
		path, err := filepath.Abs(file)
		check(err)
		replace[path] = filepath.Join(work, fmt.Sprintf("%d.go", len(replace)))
		check(os.WriteFile(replace[path], []byte(text), 0o644))
	}
	name := ""
	for _, file := range sorted(p.files) {
		source, err := os.ReadFile(file)
		check(err)
		s := switcher{pkg: p, file: file, source: string(source)}
		write(file, s.switched(p.files[file]))
		name = p.files[file].Name.Name
	}
	write(filepath.Join(p.dir, "mutants_of_this_package.go"), "package "+name+"\n"+switches)
	overlay, err := json.Marshal(map[string]any{"Replace": replace})
	check(err)
	check(os.WriteFile(filepath.Join(work, "overlay.json"), overlay, 0o644))
	command("test", "-c", "-vet=off", "-overlay", filepath.Join(work, "overlay.json"), "-o", filepath.Join(work, "tests"), "./"+p.dir)
	return p.mutants
}

func sorted(files map[string]*ast.File) []string {
	var out []string
	for file := range files {
		out = append(out, file)
	}
	slices.Sort(out)
	return out
}

// switcher writes one file anew.
type switcher struct {
	*pkg
	file   string
	source string
	edits  []edit
	above  []ast.Node // what the node is in, from the file on
}

// edit puts text in the place of some bytes, or between two.
type edit struct {
	start, end int
	text       string
	closes     bool // stands behind a node: before what opens there
}

func (s *switcher) switched(tree *ast.File) string {
	ast.Inspect(tree, func(n ast.Node) bool {
		if n == nil {
			s.above = s.above[:len(s.above)-1]
			return false
		}
		s.visit(n)
		s.above = append(s.above, n)
		return true
	})
	opens, closes := []edit{}, []edit{}
	for _, e := range s.edits {
		if e.closes {
			closes = append(closes, e)
		} else {
			opens = append(opens, e)
		}
	}
	slices.Reverse(closes)
	all := append(closes, opens...)
	slices.SortStableFunc(all, func(a, b edit) int { return a.start - b.start })
	var out strings.Builder
	at := 0
	for _, e := range all {
		out.WriteString(s.source[at:e.start])
		out.WriteString(e.text)
		at = e.end
	}
	return out.String() + s.source[at:]
}

// mutant notes one, and gives its number.
func (s *switcher) mutant(from, to token.Pos, text string) int {
	at := s.set.Position(from)
	id := len(s.mutants) + 1
	s.mutants = append(s.mutants, mutant{id, s.file, at.Line, s.source[at.Offset:s.offset(to)], text})
	return id
}

func (s *switcher) offset(p token.Pos) int { return s.set.Position(p).Offset }

// around puts text before and behind a node.
func (s *switcher) around(n ast.Node, before, behind string) {
	start, end := s.offset(n.Pos()), s.offset(n.End())
	s.edits = append(s.edits, edit{start, start, before, false}, edit{end, end, behind, true})
}

func (s *switcher) visit(n ast.Node) {
	switch n := n.(type) {
	case *ast.BinaryExpr:
		s.binary(n)
	case *ast.IfStmt:
		id := s.mutant(n.Cond.Pos(), n.Cond.End(), "!("+s.source[s.offset(n.Cond.Pos()):s.offset(n.Cond.End())]+")")
		s.around(n.Cond, fmt.Sprintf("mutantIs(%d) != (", id), ")")
	case *ast.BasicLit:
		s.number(n)
	case *ast.Ident:
		if (n.Name == "true" || n.Name == "false") && !s.isConstant(n) {
			id := s.mutant(n.Pos(), n.End(), map[string]string{"true": "false", "false": "true"}[n.Name])
			s.around(n, fmt.Sprintf("(mutantIs(%d) != ", id), ")")
		}
	case *ast.ExprStmt:
		if call, ok := n.X.(*ast.CallExpr); ok && s.source[s.offset(call.Fun.Pos()):s.offset(call.Fun.End())] != "panic" {
			s.statement(n)
		}
	case *ast.IncDecStmt:
		s.statement(n)
	case *ast.AssignStmt:
		if n.Tok != token.DEFINE {
			s.statement(n)
		}
	}
}

// statement is one that the mutant leaves out.
func (s *switcher) statement(n ast.Stmt) {
	switch s.above[len(s.above)-1].(type) {
	case *ast.BlockStmt, *ast.CaseClause:
		s.around(n, fmt.Sprintf("if !mutantIs(%d) { ", s.mutant(n.Pos(), n.End(), "")), " }")
	}
}

// number is one that the mutant makes greater by one.
func (s *switcher) number(n *ast.BasicLit) {
	kind, ok := s.info.Types[n].Type.(*types.Basic)
	if n.Kind != token.INT || !ok || kind.Info()&types.IsUntyped != 0 || kind.Info()&types.IsNumeric == 0 || s.isConstant(n) {
		return
	}
	id := s.mutant(n.Pos(), n.End(), n.Value+"+1")
	s.around(n, "(", fmt.Sprintf(" + mutantMore[%s](%d))", kind.Name(), id))
}

// isConstant reports whether a node must stay a constant for what it is in.
func (s *switcher) isConstant(n ast.Expr) bool {
	for _, above := range slices.Backward(s.above) {
		switch above := above.(type) {
		case *ast.GenDecl:
			return above.Tok == token.CONST
		case *ast.ArrayType:
			return true
		case *ast.KeyValueExpr:
			if n.Pos() < above.Colon { // a key may be an index
				return true
			}
		case *ast.BlockStmt:
			return false
		case ast.Expr:
			if s.info.Types[above].Value != nil {
				return true
			}
		}
	}
	return false
}

var operators = map[token.Token]string{
	token.EQL: "!=", token.NEQ: "==", token.LSS: "<=", token.LEQ: "<", token.GTR: ">=", token.GEQ: ">",
	token.LAND: "||", token.LOR: "&&", token.ADD: "-", token.SUB: "+",
}

var calls = map[token.Token]string{
	token.LSS: "mutantLSS", token.LEQ: "mutantLEQ", token.GTR: "mutantGTR", token.GEQ: "mutantGEQ", token.ADD: "mutantADD", token.SUB: "mutantSUB",
}

func (s *switcher) binary(n *ast.BinaryExpr) {
	other, kind := operators[n.Op], s.info.Types[n]
	if basic, ok := kind.Type.Underlying().(*types.Basic); other == "" || kind.Value != nil || ok && basic.Info()&types.IsString != 0 {
		return
	}
	end := n.OpPos + token.Pos(len(n.Op.String()))
	id := s.mutant(n.OpPos, end, other)
	operator := func(text string) { s.edits = append(s.edits, edit{s.offset(n.OpPos), s.offset(end), text, false}) }
	switch n.Op {
	case token.EQL, token.NEQ:
		s.around(n, fmt.Sprintf("(mutantIs(%d) != (", id), "))")
	case token.LAND:
		s.around(n, fmt.Sprintf("mutantAnd(%d, ", id), ") })")
		operator(", func() bool { return (")
	case token.LOR:
		s.around(n, fmt.Sprintf("mutantOr(%d, ", id), ") })")
		operator(", func() bool { return (")
	default:
		s.around(n, fmt.Sprintf("%s(%d, ", calls[n.Op], id), ")")
		operator(", ")
	}
}
