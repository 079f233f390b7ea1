// Mutate breaks the code that decides and quotes, one place at a time, and runs
// the tests of its package: a change that no test sees shows what is not tested.
//
//	go run ./conformance/mutate [-seed N] [-sample N] [-package DIR]
//
// It changes no file: the go command is given the broken one in place of its own
// (-overlay). What does not compile does not count. Only tests of the package
// itself run: goldens, which a command writes anew, are none of them.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// subjects are the packages that are broken.
var subjects = []string{"generators/plan", "generators/literal", "verify/compare"}

var (
	seed   = flag.Uint64("seed", 1, "of the sample")
	sample = flag.Int("sample", 0, "how many mutants of each package; 0 for all")
	only   = flag.String("package", "", "the folder of the only package to break")
)

// mutant is one change of one file: the bytes from start to end become text.
type mutant struct {
	file       string
	line       int
	start, end int
	text, was  string
}

func main() {
	flag.Parse()
	killed, all := 0, 0
	for _, dir := range subjects {
		if *only != "" && *only != dir {
			continue
		}
		k, n := try(dir)
		fmt.Printf("%s: %d of %d killed\n", dir, k, n)
		killed, all = killed+k, all+n
	}
	fmt.Printf("all: %d of %d killed (%.0f %%)\n", killed, all, 100*float64(killed)/float64(max(1, all)))
}

// try breaks a package and counts the mutants that its tests see.
func try(dir string) (killed, all int) {
	var mutants []mutant
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	check(err)
	for _, file := range files {
		if !strings.HasSuffix(file, "_test.go") {
			mutants = append(mutants, mutantsOf(file)...)
		}
	}
	random := rand.New(rand.NewPCG(*seed, 0))
	random.Shuffle(len(mutants), func(i, j int) { mutants[i], mutants[j] = mutants[j], mutants[i] })
	for _, m := range mutants {
		if *sample > 0 && all == *sample {
			break
		}
		switch m.run(dir) {
		case "killed":
			killed, all = killed+1, all+1
		case "survives":
			all++
			fmt.Printf("%s:%d survives: %s becomes %q\n", m.file, m.line, m.was, m.text)
		}
	}
	return killed, all
}

// mutantsOf finds the places of a file that can be broken.
func mutantsOf(file string) []mutant {
	source, err := os.ReadFile(file)
	check(err)
	set := token.NewFileSet()
	tree, err := parser.ParseFile(set, file, source, 0)
	check(err)
	var out []mutant
	change := func(from, to token.Pos, text string) {
		at := set.Position(from)
		start, end := at.Offset, set.Position(to).Offset
		out = append(out, mutant{file, at.Line, start, end, text, string(source[start:end])})
	}
	ast.Inspect(tree, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BinaryExpr:
			if other := operators[n.Op]; other != "" {
				change(n.OpPos, n.OpPos+token.Pos(len(n.Op.String())), other)
			}
		case *ast.IfStmt:
			change(n.Cond.Pos(), n.Cond.End(), "!("+string(source[set.Position(n.Cond.Pos()).Offset:set.Position(n.Cond.End()).Offset])+")")
		case *ast.BasicLit:
			if i, err := strconv.Atoi(n.Value); n.Kind == token.INT && err == nil {
				change(n.Pos(), n.End(), strconv.Itoa(i+1))
			}
		case *ast.Ident:
			if other := map[string]string{"true": "false", "false": "true"}[n.Name]; other != "" {
				change(n.Pos(), n.End(), other)
			}
		case *ast.ExprStmt, *ast.IncDecStmt:
			change(n.Pos(), n.End(), "")
		case *ast.AssignStmt:
			if n.Tok != token.DEFINE {
				change(n.Pos(), n.End(), "")
			}
		}
		return true
	})
	return out
}

var operators = map[token.Token]string{
	token.EQL: "!=", token.NEQ: "==", token.LSS: "<=", token.LEQ: "<", token.GTR: ">=", token.GEQ: ">",
	token.LAND: "||", token.LOR: "&&", token.ADD: "-", token.SUB: "+",
}

// run tells whether the tests see the mutant: "killed", "survives" or, when it
// does not compile, "".
func (m mutant) run(dir string) string {
	source, err := os.ReadFile(m.file)
	check(err)
	work, err := os.MkdirTemp("", "mutate")
	check(err)
	defer os.RemoveAll(work)
	broken := filepath.Join(work, "broken.go")
	check(os.WriteFile(broken, slices.Concat(source[:m.start], []byte(m.text), source[m.end:]), 0o644))
	file, err := filepath.Abs(m.file)
	check(err)
	overlay, err := json.Marshal(map[string]any{"Replace": map[string]string{file: broken}})
	check(err)
	check(os.WriteFile(filepath.Join(work, "overlay.json"), overlay, 0o644))
	said, err := exec.Command("go", "test", "-overlay", filepath.Join(work, "overlay.json"), "-vet=off", "-failfast", "-timeout=1m", "./"+dir).CombinedOutput()
	switch {
	case err == nil:
		return "survives"
	case strings.Contains(string(said), "[build failed]"):
		return ""
	}
	return "killed"
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "mutate:", err)
		os.Exit(1)
	}
}
