package runner

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
)

// runtimeConfig makes a program start on the SDK's own runtime.
const runtimeConfig = `{"runtimeOptions": {"framework": {"name": "Microsoft.NETCore.App", "version": "3.1.0"}}}` + "\n"

// compileCSharp compiles the snippets with the compiler of the SDK.
func (l *Lab) compileCSharp(ctx context.Context, group []*placed) error {
	tools, err := l.csharpTools(ctx)
	if err != nil {
		return err
	}
	files := make([]string, len(group))
	for i, p := range group {
		files[i] = filepath.Join(p.build, "Program.cs")
		if err := os.WriteFile(files[i], []byte(wrapTopLevel(p.Source)), 0o644); err != nil {
			return err
		}
		p.argv = []string{"dotnet", "exec", "--runtimeconfig", tools.config, filepath.Join(p.build, "snippet.dll")}
		if err := os.Symlink(tools.restSharp, filepath.Join(p.build, "RestSharp.dll")); err != nil {
			return err
		}
	}
	_, err = l.compileAll(ctx, group, files, "dotnet", "exec", "--runtimeconfig", tools.config, tools.compiler, l.framework(), tools.restSharp)
	return err
}

// framework is the folder of the base class library.
func (l *Lab) framework() string {
	found, _ := filepath.Glob(l.runtime("dotnet", "shared", "Microsoft.NETCore.App", "*"))
	return last(found)
}

// roslyn is the folder of the compiler, where it really is: links to it last
// longer than a checkout whose runtimes are linked.
func (l *Lab) roslyn() string {
	found, _ := filepath.Glob(l.runtime("dotnet", "sdk", "*", "Roslyn", "bincore"))
	real, err := filepath.EvalSymlinks(last(found))
	if err != nil {
		return last(found)
	}
	return real
}

func last(paths []string) string {
	if len(paths) == 0 {
		return ""
	}
	return paths[len(paths)-1]
}

// csharpTools are the laboratory's own assemblies.
type csharpTools struct{ config, compiler, restSharp string }

// roslynLibraries are what the compiler is made of.
var roslynLibraries = []string{"Microsoft.CodeAnalysis.dll", "Microsoft.CodeAnalysis.CSharp.dll"}

// csharpTools builds the assemblies once for each state of their sources.
func (l *Lab) csharpTools(ctx context.Context) (csharpTools, error) {
	compiler, restSharp := filepath.Join(l.home, "csharp", "Compile.cs"), filepath.Join(l.home, "csharp", "RestSharp", "RestSharp.cs")
	sum, err := sumOf(compiler, restSharp)
	if err != nil {
		return csharpTools{}, err
	}
	dir := l.runtime("csharp-tools", sum)
	tools := csharpTools{filepath.Join(dir, "runtimeconfig.json"), filepath.Join(dir, "Compile.dll"), filepath.Join(dir, "RestSharp.dll")}
	_, err1 := os.Stat(tools.config)
	_, err2 := os.Stat(filepath.Join(dir, roslynLibraries[0]))
	if err1 == nil && err2 == nil {
		return tools, nil
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return tools, err
	}
	for _, name := range roslynLibraries {
		os.Remove(filepath.Join(dir, name))
		if err := os.Symlink(filepath.Join(l.roslyn(), name), filepath.Join(dir, name)); err != nil {
			return tools, err
		}
	}
	if err := l.csc(ctx, "exe", tools.compiler, compiler, l.roslyn()); err != nil {
		return tools, err
	}
	if err := l.csc(ctx, "library", tools.restSharp, restSharp, ""); err != nil {
		return tools, err
	}
	return tools, os.WriteFile(tools.config, []byte(runtimeConfig), 0o644)
}

func sumOf(files ...string) (string, error) {
	h := sha256.New()
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return "", err
		}
		h.Write(text)
	}
	return hex.EncodeToString(h.Sum(nil)[:8]), nil
}

// csc compiles one of the laboratory's own sources with the SDK's compiler.
func (l *Lab) csc(ctx context.Context, kind, output, source, extra string) error {
	argv := []string{"dotnet", filepath.Join(l.roslyn(), "csc.dll"), "-nologo", "-langversion:8", "-target:" + kind, "-out:" + output}
	for _, pattern := range []string{"System*.dll", "Microsoft*.dll", "netstandard.dll", "mscorlib.dll"} {
		found, _ := filepath.Glob(filepath.Join(l.framework(), pattern))
		for _, file := range found {
			if !strings.HasSuffix(file, ".Native.dll") {
				argv = append(argv, "-reference:"+file)
			}
		}
	}
	if extra != "" {
		argv = append(argv, "-reference:"+filepath.Join(extra, "Microsoft.CodeAnalysis.dll"), "-reference:"+filepath.Join(extra, "Microsoft.CodeAnalysis.CSharp.dll"))
	}
	_, err := l.tool(ctx, nil, append(argv, source)...)
	return err
}

// Compiled on demand: the command line imports this package too.
var (
	usingDirective  = onDemand(`^using (static )?[\w.]+( = [\w.<>, ]+)?;`)
	typeDeclaration = onDemand(`^((public|internal|sealed|static|abstract|partial|readonly) )*(class|struct|interface|enum) `)
	mainMethod      = onDemand(`(?m)^\s+((public|private|internal) )?static (async )?(void|int|Task|Task<int>) Main\(`)
)

func onDemand(expression string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })
}

// wrapTopLevel turns top-level statements (C# 9) into a program of C# 8:
// using directives stay, the statements become the body of Main, and the types
// that follow them stay beside it. A program that has a Main is left alone.
//
// This is the only change that any snippet undergoes.
func wrapTopLevel(source string) string {
	if mainMethod().MatchString(source) {
		return source
	}
	lines := strings.SplitAfter(source, "\n")
	first := 0
	for first < len(lines) && (usingDirective().MatchString(lines[first]) || strings.TrimSpace(lines[first]) == "") {
		first++
	}
	end := len(lines)
	for i := first; i < len(lines); i++ {
		if typeDeclaration().MatchString(lines[i]) {
			end = i
			break
		}
	}
	return fmt.Sprintf("%sstatic class TopLevelStatements\n{\n"+
		"    static async System.Threading.Tasks.Task Main(string[] args)\n    {\n%s    }\n}\n%s",
		strings.Join(lines[:first], ""), strings.Join(lines[first:end], ""), strings.Join(lines[end:], ""))
}
