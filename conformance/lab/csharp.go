package lab

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

var csharp = Language{
	Name:   "csharp",
	needs:  dotnet,
	probes: []probe{{name: ".NET", argv: []string{"dotnet", "--list-runtimes"}}},
	vars: func(l *Lab) []string {
		return []string{"DOTNET_ROOT=" + l.runtime("net8"), "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1", "DOTNET_NOLOGO=1"}
	},
	trust:   trustIn("SSL_CERT_FILE"),
	prepare: (*Lab).compileCSharp,
	Note: "csharp/* is compiled as C# 12 and runs on .NET 8. csharp/restsharp has run against a stand-in for RestSharp written\n" +
		"for this test, over the real HttpClient: see conformance/csharp/RestSharp.\n",
	Attack: 16,
	Literals: &Literals{
		Target: "csharp/httpclient", File: "snippet.cs", Run: "dotnet run",
		Program: csharpProgram, Call: plainCall,
	},
	style: []tool{
		{name: "dotnet format whitespace", needs: dotnet, judge: rewriting("", (*Lab).formatCSharp)},
		{name: "csc", needs: dotnet, programs: true, judge: (*Lab).lintCSharp},
	},
}

var dotnet = []need{{name: ".NET", file: []string{"net8", "dotnet"}}, {name: "the C# compiler", file: []string{"roslyn"}},
	{name: "the formatter of C#", file: []string{"roslyn", "Microsoft.CodeAnalysis.CSharp.Workspaces.dll"}},
	{name: "the .NET SDK that builds the laboratory's own tools", file: []string{"csharp", "node_modules"}}}

// formatCSharp formats with the library that "dotnet format whitespace" is made of.
func (l *Lab) formatCSharp(ctx context.Context, s *sheaf) (string, error) {
	tools, err := l.csharpTools(ctx)
	if err != nil {
		return "", err
	}
	return l.command(ctx, s.dir, "dotnet", append([]string{"exec", "--runtimeconfig", tools.config, tools.formatter}, s.files...)...)
}

var csharpMessage = regexp.MustCompile(`(?m)^\((\d+),\d+\): \w+ (CS\d+): (.*)`)

// lintCSharp compiles with warnings as errors, and with null checked as a new
// project has it.
func (l *Lab) lintCSharp(ctx context.Context, s *sheaf) ([]Finding, error) {
	tools, err := l.csharpTools(ctx)
	if err != nil {
		return nil, err
	}
	return l.lintByCompiler(s, csharpMessage, func(group []*placed) error {
		_, err := l.compileAll(ctx, group, s.files, "dotnet", "exec", "--runtimeconfig", tools.config, tools.compiler, "-strict", l.framework(), tools.restSharp)
		return err
	})
}

// runtimeConfig makes a program start on the runtime that is there. NTLM is
// .NET's own, as on Windows: else it is a library of the system.
const runtimeConfig = `{"runtimeOptions": {"framework": {"name": "Microsoft.NETCore.App", "version": "8.0.0"},
	"configProperties": {"System.Net.Security.UseManagedNtlm": true}}}` + "\n"

// compileCSharp compiles the snippets with the compiler of C# 12, as
// "dotnet run snippet.cs" would.
func (l *Lab) compileCSharp(ctx context.Context, group []*placed) error {
	tools, err := l.csharpTools(ctx)
	if err != nil {
		return err
	}
	files := make([]string, len(group))
	for i, p := range group {
		files[i] = filepath.Join(p.dir, p.File)
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
	return last(filepath.Glob(l.runtime("net8", "shared", "Microsoft.NETCore.App", "*")))
}

func last(paths []string, _ error) string {
	if len(paths) == 0 {
		return ""
	}
	return paths[len(paths)-1]
}

// csharpTools are the laboratory's own assemblies.
type csharpTools struct{ config, compiler, formatter, restSharp string }

// roslyn are the assemblies that the compiler and the formatter are made of.
func (l *Lab) roslyn() []string {
	found, _ := filepath.Glob(l.runtime("roslyn", "*.dll"))
	return found
}

// csharpTools builds the assemblies once for each state of their sources.
func (l *Lab) csharpTools(ctx context.Context) (csharpTools, error) {
	home := filepath.Join(l.home, "csharp")
	sources := csharpTools{"", filepath.Join(home, "Compile.cs"), filepath.Join(home, "Format.cs"), filepath.Join(home, "RestSharp", "RestSharp.cs")}
	sum, err := sumOf(sources.compiler, sources.formatter, sources.restSharp)
	if err != nil {
		return csharpTools{}, err
	}
	dir := l.runtime("csharp-tools", sum)
	tools := csharpTools{filepath.Join(dir, "runtimeconfig.json"), filepath.Join(dir, "Compile.dll"), filepath.Join(dir, "Format.dll"), filepath.Join(dir, "RestSharp.dll")}
	if _, err := os.Stat(filepath.Join(dir, "made")); err == nil {
		return tools, nil
	}
	if err := l.makeTools(ctx, dir, tools, sources); err != nil {
		return tools, err
	}
	return tools, os.WriteFile(filepath.Join(dir, "made"), nil, 0o644)
}

func (l *Lab) makeTools(ctx context.Context, dir string, tools, sources csharpTools) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for _, assembly := range l.roslyn() { // beside the program that uses them
		text, err := os.ReadFile(assembly)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, filepath.Base(assembly)), text, 0o644); err != nil {
			return err
		}
	}
	if err := os.WriteFile(tools.config, []byte(runtimeConfig), 0o644); err != nil {
		return err
	}
	return errors.Join(
		l.csc(ctx, tools.config, "-target:exe", "-out:"+tools.compiler, sources.compiler),
		l.csc(ctx, tools.config, "-target:exe", "-out:"+tools.formatter, sources.formatter),
		l.csc(ctx, tools.config, "-target:library", "-out:"+tools.restSharp, sources.restSharp))
}

func sumOf(files ...string) (string, error) {
	h := sha256.New()
	h.Write([]byte(runtimeConfig))
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return "", err
		}
		h.Write(text)
	}
	return hex.EncodeToString(h.Sum(nil)[:8]), nil
}

// csc compiles one of the laboratory's own sources with the compiler of an old
// SDK, which is a program; what snippets are compiled with is a library.
func (l *Lab) csc(ctx context.Context, config string, arguments ...string) error {
	argv := []string{"dotnet", "exec", "--runtimeconfig", config,
		last(filepath.Glob(l.runtime("csharp", "node_modules", "*", "sdk", "*", "Roslyn", "bincore", "csc.dll"))),
		"-nologo", "-nowarn:CS1701", "-langversion:8"}
	for _, assembly := range append(l.roslyn(), l.assemblies()...) {
		argv = append(argv, "-reference:"+assembly)
	}
	_, err := l.tool(ctx, nil, append(argv, arguments...)...)
	return err
}

// assemblies are those of the base class library.
func (l *Lab) assemblies() []string {
	var out []string
	for _, pattern := range []string{"System*.dll", "Microsoft*.dll", "netstandard.dll", "mscorlib.dll"} {
		found, _ := filepath.Glob(filepath.Join(l.framework(), pattern))
		for _, file := range found {
			if !strings.HasSuffix(file, ".Native.dll") {
				out = append(out, file)
			}
		}
	}
	return out
}

func csharpProgram(calls []string) string {
	functions, all := chunks(calls, 100, "    static void %s() {\n")
	return "using System;\nusing System.Text;\n\nstatic class Program\n{\n" +
		"    static readonly StringBuilder lines = new StringBuilder();\n" +
		"    static void b(byte[] x) { lines.Append(BitConverter.ToString(x).Replace(\"-\", \"\")).Append('\\n'); }\n" +
		"    static void p(string x) { b(new UTF8Encoding(false, true).GetBytes(x)); }\n" + functions +
		"    static void Main() {\n" + all + "Console.Write(lines);\n    }\n}\n"
}
