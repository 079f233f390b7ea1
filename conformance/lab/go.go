package lab

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"go/format"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"snipgen/verify/process"
)

var golang = Language{
	Name:   "go",
	needs:  []need{{name: "Go", command: "go"}},
	probes: []probe{{name: "Go", argv: []string{"go", "version"}}},
	vars: func(*Lab) []string {
		own := goVariables("GOCACHE", "GOPATH")
		return []string{"GOCACHE=" + own[0], "GOPATH=" + own[1], "GOPROXY=off", "GOTOOLCHAIN=local", "GOFLAGS=-mod=mod"}
	},
	trust:   trustIn("SSL_CERT_FILE"),
	prepare: (*Lab).compileGo,
	Attack:  16,
	Literals: &Literals{
		Target: "go/net-http", File: "snippet.go", Run: "go run snippet.go",
		Program: goProgram,
		Call:    func(f, e string) string { return "\t" + f + "(" + e + ")\n" },
		Imports: func(program string) string { return strings.Replace(program, `import "fmt"`, goImports, 1) },
	},
	style: []tool{
		{name: "gofmt", judge: rewritingText(gofmt)},
		{name: "go vet", programs: true, judge: lintingGo(place+`(?P<text>.*)`, func(*Lab, context.Context) ([]string, error) {
			return []string{"go", "vet", "./..."}, nil
		})},
		{name: "staticcheck", programs: true, judge: lintingGo(place+`(?P<text>.*) \((?P<rule>\w+)\)$`, (*Lab).staticcheck)},
	},
}

func gofmt(text string) (string, error) {
	out, err := format.Source([]byte(text))
	return string(out), err
}

// staticcheck asks Go for the program that go.mod names as a tool.
func (l *Lab) staticcheck(ctx context.Context) ([]string, error) {
	path, err := l.command(ctx, l.home, "go", "tool", "-n", "staticcheck")
	if err != nil {
		return nil, fmt.Errorf("%w: %s", err, path)
	}
	return []string{strings.TrimSpace(path), "./..."}, nil
}

// lintingGo lays each source into a package of its own before a tool is asked.
func lintingGo(pattern string, argv func(*Lab, context.Context) ([]string, error)) func(*Lab, context.Context, *sheaf) ([]Finding, error) {
	return func(l *Lab, ctx context.Context, s *sheaf) ([]Finding, error) {
		version := strings.TrimPrefix(goVariables("GOVERSION")[0], "go")
		err := os.WriteFile(filepath.Join(s.dir, "go.mod"), []byte("module lab\n\ngo "+version+"\n"), 0o644)
		for i, file := range s.files {
			err = errors.Join(err, os.Remove(file), writeGo(filepath.Join(s.dir, goName(i)), s.texts[i]))
		}
		line, failed := argv(l, ctx)
		if err = errors.Join(err, failed); err != nil {
			return nil, err
		}
		return linting(pattern, func(*Lab, *sheaf) []string { return line })(l, ctx, s)
	}
}

// goTries is how often a group is built, without those that the build before has
// refused.
const goTries = 3

// compileGo builds what "go run snippet.go" would for each, at once: a program in
// which each snippet is a package of its own, and whose first argument says whose
// main runs. A snippet that has something besides functions, or does not compile,
// is left to "go run".
func (l *Lab) compileGo(ctx context.Context, group []*placed) error {
	dir, err := os.MkdirTemp(l.work, "go")
	if err != nil {
		return err
	}
	snippets := map[int]*placed{}
	for i, p := range group {
		source, isWhole := goPackage(i, p.Source)
		if !isWhole || p.Run != "go run snippet.go" {
			continue
		}
		snippets[i] = p
		if err := writeGo(filepath.Join(dir, goName(i)), source); err != nil {
			return err
		}
	}
	for range goTries {
		refused, err := l.buildGo(ctx, dir, snippets)
		if err != nil || len(refused) == 0 {
			return err
		}
		for _, i := range refused {
			delete(snippets, i)
		}
	}
	return nil
}

func goName(i int) string { return "snippet" + strconv.Itoa(i) }

// goClause is the head of a program; goState what its package does before main
// or keeps.
var (
	goClause = regexp.MustCompile(`^package main\n`)
	goState  = regexp.MustCompile(`(?m)^(var|func init\(|//go:)`)
)

// goPackage is a snippet's program as a package of that number; false when other
// snippets in the same program could notice it.
func goPackage(i int, source string) (string, bool) {
	if !goClause.MatchString(source) || goState.MatchString(source) {
		return "", false
	}
	return "package " + goName(i) + strings.TrimPrefix(source, "package main") + "\nfunc Main() { main() }\n", true
}

func writeGo(dir, source string) error {
	return errors.Join(os.MkdirAll(dir, 0o755), os.WriteFile(filepath.Join(dir, "snippet.go"), []byte(source), 0o644))
}

// buildGo builds the program of the snippets and sets what runs each. It returns
// those that do not compile; then there is no program.
func (l *Lab) buildGo(ctx context.Context, dir string, snippets map[int]*placed) (refused []int, err error) {
	version := strings.TrimPrefix(goVariables("GOVERSION")[0], "go")
	imports, cases := "", ""
	for i := range snippets {
		imports += fmt.Sprintf("\t%q\n", "lab/"+goName(i))
		cases += fmt.Sprintf("\t%q: %s.Main,\n", goName(i), goName(i))
	}
	main := "package main\n\nimport (\n\t\"os\"\n\n" + imports + ")\n\nvar mains = map[string]func(){\n" + cases + "}\n\n" +
		"func main() {\n\trun := mains[os.Args[1]]\n\tos.Args = os.Args[:1]\n\trun()\n}\n"
	if err := errors.Join(writeGo(dir, main), os.WriteFile(filepath.Join(dir, "go.mod"), []byte("module lab\n\ngo "+version+"\n"), 0o644)); err != nil {
		return nil, err
	}
	program := filepath.Join(dir, "program")
	output, err := l.command(ctx, dir, "go", "build", "-ldflags=-s -w", "-o", program, ".")
	for _, found := range regexp.MustCompile(`(?m)^# lab/snippet(\d+)$`).FindAllStringSubmatch(output, -1) {
		i, _ := strconv.Atoi(found[1])
		refused = append(refused, i)
	}
	if err != nil && len(refused) == 0 {
		return nil, fmt.Errorf("go build: %w: %s", err, output)
	}
	if err == nil {
		for i, p := range snippets {
			p.argv = []string{program, goName(i)}
		}
	}
	return refused, nil
}

// command runs a program in a folder and returns all that it says.
func (l *Lab) command(ctx context.Context, dir, name string, arguments ...string) (string, error) {
	path, err := process.LookPath(name, l.environment)
	if err != nil {
		return "", err
	}
	cmd := exec.CommandContext(ctx, path, arguments...)
	var out bytes.Buffer
	cmd.Dir, cmd.Env, cmd.Stdout, cmd.Stderr, cmd.WaitDelay = dir, l.environment, &out, &out, process.Grace
	process.EndWithChildren(cmd)
	err = cmd.Run()
	return out.String(), err
}

// goVariables asks the go command for settings; each is "" without Go.
func goVariables(names ...string) []string {
	out, _ := exec.Command("go", append([]string{"env"}, names...)...).Output()
	values := make([]string, len(names))
	copy(values, strings.Split(string(out), "\n")) // a line for each
	return values
}

func goProgram(calls []string) string {
	functions, all := chunks(calls, 1000, "func %s() {\n")
	return "package main\n\nimport \"fmt\"\n\nfunc b(x []byte) { fmt.Printf(\"%x\\n\", x) }\n\nfunc p(x string) { b([]byte(x)) }\n\n" +
		functions + "func main() {\n" + strings.ReplaceAll(all, ";", "") + "}\n"
}

const goImports = `import (
	"encoding/base64"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"time"
)

var _, _, _, _, _ = base64.StdEncoding, rand.IntN, os.Getenv, strconv.Itoa, time.Now`
