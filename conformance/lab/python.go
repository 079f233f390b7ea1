package lab

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

var python = Language{
	Name:  "python",
	needs: []need{{name: "Python with requests, httpx and aiohttp", file: []string{"python", "bin", "python"}}},
	probes: []probe{
		{name: "Python", argv: []string{"python", "--version"}},
		{name: "requests", argv: []string{"python", "-c", "import requests; print(requests.__version__)"}},
		{name: "httpx", argv: []string{"python", "-c", "import httpx; print(httpx.__version__)"}},
		{name: "aiohttp", argv: []string{"python", "-c", "import aiohttp; print(aiohttp.__version__)"}},
	},
	vars:   func(*Lab) []string { return []string{"PYTHONDONTWRITEBYTECODE=1"} },
	trust:  trustOfPython,
	Attack: 24,
	Literals: &Literals{
		Target: "python/requests", File: "snippet.py", Run: "python snippet.py",
		Program: after("import json, sys\n\ndef b(x): print(x.hex())\ndef p(x): b(x.encode('utf-8'))\ndef j(x): p(json.dumps(x))\n\n"),
		Call:    func(f, e string) string { return f + "(" + e + ")\n" },
		Imports: func(program string) string {
			return strings.Replace(program, "import json, sys\n",
				"import base64, datetime, json, os, random, sys, time, uuid\nfrom pathlib import Path\n", 1)
		},
		Declare: assign("%s = %s\n"),
	},
	style: []tool{
		{name: "ruff format", needs: ruff, judge: rewriting(`(?m)^error: Failed to parse snippet(?P<source>\d+)[^:\n]*:(?P<line>\d+):(?P<text>.*)`, func(l *Lab, ctx context.Context, s *sheaf) (string, error) {
			return l.command(ctx, s.dir, l.pythonTool("ruff"), "format", "--isolated", "--no-cache", ".")
		})},
		{name: "ruff check", needs: ruff, programs: true, judge: linting(place+`(?P<rule>[\w-]+):? (?:\[\*\] )?(?P<text>.*)`, func(l *Lab, _ *sheaf) []string {
			return []string{l.pythonTool("ruff"), "check", "--isolated", "--no-cache", "--output-format=concise", "--extend-select=UP,SIM", "."}
		})},
		{name: "mypy", needs: []need{{name: "mypy", file: []string{"python-style", "bin", "mypy"}}}, programs: true, judge: mypy},
	},
}

var ruff = []need{{name: "ruff", file: []string{"python-style", "bin", "ruff"}}}

// mypy says nothing of types where it cannot read one of the files: it is asked
// again without these.
func mypy(l *Lab, ctx context.Context, s *sheaf) ([]Finding, error) {
	judge := linting(place+`error: (?P<text>.*?) +\[(?P<rule>[\w-]+)\]$`, func(l *Lab, s *sheaf) []string {
		return append([]string{l.pythonTool("mypy"), "--config-file=", "--cache-dir=" + os.DevNull, "--no-error-summary"}, s.files...)
	})
	rest, out := *s, []Finding(nil)
	for len(rest.files) > 0 {
		found, err := judge(l, ctx, &rest)
		out = append(out, found...)
		unread := slices.DeleteFunc(found, func(f Finding) bool { return f.Rule != "syntax" })
		if err != nil || len(unread) == 0 {
			return out, err
		}
		rest.files = slices.DeleteFunc(slices.Clone(rest.files), func(file string) bool {
			return slices.ContainsFunc(unread, func(f Finding) bool { return file == s.files[f.Source] })
		})
	}
	return out, nil
}

// pythonTool is a tool for sources: these stand in an environment of their own,
// which has the libraries, too.
func (l *Lab) pythonTool(name string) string { return l.runtime("python-style", "bin", name) }

// trustOfPython names the file to OpenSSL, and lays a module certifi before the
// one that is installed, as distributions do: requests obeys no variable where a
// request is prepared before it is sent.
func trustOfPython(_ *Lab, _ context.Context, file string, _ Issuer) ([]string, error) {
	folder := file + ".python"
	module := "import os\n\n\ndef where():\n    return os.environ[\"SSL_CERT_FILE\"]\n"
	err := errors.Join(os.Mkdir(folder, 0o755), os.WriteFile(filepath.Join(folder, "certifi.py"), []byte(module), 0o644))
	return []string{"SSL_CERT_FILE=" + file, "PYTHONPATH=" + folder}, err
}
