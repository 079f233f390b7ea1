package runner

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// goVariable asks the go command for a setting; "" without Go.
func goVariable(name string) string {
	out, _ := exec.Command("go", "env", name).Output()
	return strings.TrimSpace(string(out))
}

// need is something that must be there: a command in the PATH, or a file.
type need struct {
	name    string
	command string
	file    []string // below .runtimes, or absolute
}

var node = need{name: "Node.js", command: "node"}

// needs are what each target runs on; its language's needs come first.
var needs = map[string][]need{
	"python":            {{name: "Python with requests, httpx and aiohttp", file: []string{"python", "bin", "python"}}},
	"shell":             {{name: "curl", command: "curl"}},
	"node":              {node},
	"node/axios":        {{name: "axios for Node.js", file: []string{"js", "node_modules", "axios"}}},
	"javascript":        {node, {name: "Chromium", file: []string{"/usr/bin/chromium"}}, {name: "playwright-core", file: []string{"js", "node_modules", "playwright-core"}}},
	"javascript/axios":  {{name: "axios", file: []string{"js", "node_modules", "axios"}}},
	"javascript/jquery": {{name: "jQuery", file: []string{"js", "node_modules", "jquery"}}},
	"java":              {{name: "a JDK", command: "javac"}, {name: "OkHttp", file: []string{"java"}}},
	"csharp":            {{name: "the .NET SDK", file: []string{"dotnet", "dotnet"}}},
	"go":                {{name: "Go", command: "go"}},
	"php":               {{name: "PHP", command: "php"}},
	"php/guzzle":        {{name: "Guzzle", file: []string{guzzle}}},
}

// Missing names what a target needs and the machine does not have; nil when
// it can run.
func (l *Lab) Missing(target string) []string {
	var out []string
	for _, key := range []string{languageOf(target), target} {
		for _, n := range needs[key] {
			if !l.has(n) {
				out = append(out, n.name)
			}
		}
	}
	return out
}

func (l *Lab) has(n need) bool {
	if n.command != "" {
		_, err := lookPath(n.command, l.environment)
		return err == nil
	}
	path := filepath.Join(n.file...)
	if !filepath.IsAbs(path) {
		path = l.runtime(path)
	}
	_, err := os.Stat(path)
	return err == nil
}

// Version is one runtime or library and what it says of its version.
type Version struct{ Name, Version string }

// probes ask for versions; the first number in the answer counts. Each names
// the target that it belongs to.
var probes = []struct {
	target, name string
	argv         []string
}{
	{"python", "Python", []string{"python", "--version"}},
	{"python", "requests", []string{"python", "-c", "import requests; print(requests.__version__)"}},
	{"python", "httpx", []string{"python", "-c", "import httpx; print(httpx.__version__)"}},
	{"python", "aiohttp", []string{"python", "-c", "import aiohttp; print(aiohttp.__version__)"}},
	{"shell", "curl", []string{"curl", "--version"}},
	{"javascript", "Chromium", []string{"chromium", "--version"}},
	{"javascript", "jQuery", []string{"node", "-p", "require('./node_modules/jquery/package.json').version"}},
	{"node", "Node.js", []string{"node", "--version"}},
	{"node/axios", "axios", []string{"node", "-p", "require('./node_modules/axios/package.json').version"}},
	{"java", "OpenJDK", []string{"java", "-version"}},
	{"java", "OkHttp", []string{"sh", "-c", "basename ${CLASSPATH%/*}/okhttp-jvm-*.jar"}},
	{"csharp", ".NET SDK", []string{"dotnet", "--version"}},
	{"go", "Go", []string{"go", "version"}},
	{"php", "PHP", []string{"php", "--version"}},
	{"php", "libcurl of PHP", []string{"php", "-r", "echo curl_version()['version'];"}},
	{"php/guzzle", "Guzzle", []string{"dpkg-query", "--show", "--showformat=${Version}", "php-guzzlehttp-guzzle"}},
}

var number = onDemand(`\d+(\.\d+)+`)

// Versions lists the runtimes that are there, in a fixed order. RestSharp is
// missing: a stand-in takes its place.
func (l *Lab) Versions(ctx context.Context) []Version {
	var out []Version
	for _, p := range probes {
		if len(l.Missing(p.target)) > 0 {
			continue
		}
		o := execute(ctx, l.work, p.argv, l.environment, l.Limit)
		if v := number().FindString(o.Stdout + o.Stderr); v != "" {
			out = append(out, Version{p.name, v})
		}
	}
	return out
}
