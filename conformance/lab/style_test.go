package lab_test

import (
	"context"
	"os"
	"slices"
	"strings"
	"testing"

	"snipgen/conformance/lab"
)

// planted are sources that a tool has to find fault with, by language and tool.
var planted = []struct {
	language, tool, extension, source, rule string
	fragment                                bool
}{
	{"python", "ruff format", "py", "x = {'a':1}\n", lab.Format, false},
	{"python", "ruff format", "py", "x = (\n", "error", false},
	{"python", "ruff check", "py", "import os\n", "F401", false},
	{"python", "ruff check", "py", "import requests\n\nprint(requests)\nprint(\"%s\" % 1)\n", "UP031", false},
	{"python", "mypy", "py", "import requests\n\nrequests.get(1)\n", "arg-type", false},
	{"node", "Prettier", "mjs", "const x = {'a': 1}\nconsole.log(x)\n", lab.Format, false},
	{"node", "Prettier", "mjs", "const = 1;\n", "SyntaxError", false},
	{"node", "ESLint", "mjs", "const x = 1;\n", "no-unused-vars", false},
	{"node", "ESLint", "mjs", "document.title = \"\";\n", "no-undef", false},
	{"javascript", "Prettier", "js", "document.title =''\n", lab.Format, false},
	{"javascript", "ESLint", "js", "document.title = \"\\d\";\n", "no-useless-escape", false},
	{"javascript", "ESLint", "js", "process.exit(1);\n", "no-undef", false},
	{"javascript", "ESLint", "js", "const = 1;\n", "error", false},
	{"java", "google-java-format", "java", "public class Main {\n  int i;\n}\n", lab.Format, false},
	{"java", "google-java-format", "java", "public class Main {\n", "error", false},
	{"java", "javac", "java", "import java.util.List;\n\npublic class Main {\n    List l;\n}\n", "rawtypes", false},
	{"java", "javac", "java", "public class Main {\n    int i = \"\";\n}\n", "error", false},
	{"csharp", "dotnet format whitespace", "cs", "using System;\n\nif (args.Length>0) {\nConsole.WriteLine( 1 );\n}\n", lab.Format, false},
	{"csharp", "csc", "cs", "using System;\nusing System.IO;\n\nConsole.WriteLine(1);\n", "CS8019", false},
	{"csharp", "csc", "cs", "using System;\n\nstring s = null;\nConsole.WriteLine(s);\n", "CS8600", false},
	{"go", "gofmt", "go", "package main\n\nfunc main() { println( 1 ) }\n", lab.Format, false},
	{"go", "gofmt", "go", "println( 1 )\n", lab.Format, true},
	{"go", "go vet", "go", "package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Printf(\"%d\", \"\") }\n", "error", false},
	{"go", "staticcheck", "go", "package main\n\nimport \"io/ioutil\"\n\nfunc main() {\n\tprintln(ioutil.Discard)\n}\n", "SA1019", false},
	{"php", "phpcbf", "php", "<?php\n\nif (true) { echo 1; }\n", lab.Format, false},
	{"php", "phpcs", "php", "<?php\n\nif (true){\n    echo 1;\n}\n", "Squiz.ControlStructures.ControlSignature.SpaceAfterCloseParenthesis", false},
	{"php", "php -l", "php", "<?php\n\necho 1\necho 2;\n", "syntax", false},
	{"ruby", "rubocop --fix-layout", "rb", "# frozen_string_literal: true\n\nputs  1\n", lab.Format, false},
	{"ruby", "rubocop", "rb", "# frozen_string_literal: true\n\nputs \"a\"\n", "Style/StringLiterals", false},
	{"shell", "shfmt", "sh", "if true; then\n    echo 1\nfi\n", lab.Format, false},
	{"shell", "shfmt", "sh", "if true; then\n", "syntax", false},
	{"shell", "shellcheck", "sh", "echo $1\n", "SC2086", false},
}

// clean are sources that no tool of their language says anything of.
var clean = map[string]string{
	"python":     "import requests\n\nprint(requests.get(\"http://h.example/\").text)\n",
	"node":       "const response = await fetch(\"http://h.example/\");\nconsole.log(await response.text());\n",
	"javascript": "const response = await fetch(\"http://h.example/\");\nconsole.log(await response.text());\n",
	"java":       "public class Main {\n    public static void main(String[] args) {\n        System.out.println(1);\n    }\n}\n",
	"csharp":     "using System;\n\nConsole.WriteLine(1);\n",
	"go":         "package main\n\nfunc main() {\n\tprintln(1)\n}\n",
	"php":        "<?php\n\necho 1;\n",
	"ruby":       "# frozen_string_literal: true\n\nputs 'a'\n",
	"shell":      "#!/usr/bin/env bash\necho 1\n",
}

// TestToolsFindWhatIsPlanted asks the tools of each language about a clean source
// and, after it, sources with a fault each.
func TestToolsFindWhatIsPlanted(t *testing.T) {
	slow(t)
	l := open(t)
	for _, language := range lab.Languages() {
		t.Run(language.Name, func(t *testing.T) {
			source, known := clean[language.Name]
			if known != language.HasStyle() {
				t.Fatal("a language has tools when it has a clean source")
			}
			requireStyle(t, l, language)
			var sources []lab.Source
			for _, p := range planted {
				if p.language == language.Name {
					sources = append(sources, lab.Source{Extension: p.extension, Text: source}, lab.Source{Extension: p.extension, Text: p.source, Fragment: p.fragment})
				}
			}
			found, err := l.Judge(context.Background(), language, sources)
			if err != nil {
				t.Fatal(err)
			}
			checkPlanted(t, language.Name, found)
		})
	}
}

func checkPlanted(t *testing.T, language string, found []lab.Finding) {
	t.Helper()
	i := 1
	for _, p := range planted {
		if p.language != language {
			continue
		}
		if !slices.ContainsFunc(found, func(f lab.Finding) bool { return f.Source == i && f.Tool == p.tool && f.Rule == p.rule }) {
			t.Errorf("%s does not find %s in %q", p.tool, p.rule, p.source)
		}
		i += 2
	}
	for _, f := range found {
		if f.Source%2 == 0 {
			t.Errorf("%s finds %s in a clean source: %s", f.Tool, f.Rule, f.Text)
		}
	}
	if t.Failed() {
		t.Logf("all that is found: %+v", found)
	}
}

func requireStyle(t *testing.T, l *lab.Lab, language *lab.Language) {
	t.Helper()
	switch missing := strings.Join(l.MissingStyle(language), ", "); {
	case missing == "":
	case os.Getenv("SNIPGEN_REQUIRE") == "all":
		t.Fatalf("not on this machine: %s; run conformance/setup.sh", missing)
	default:
		t.Skipf("not on this machine: %s; run conformance/setup.sh", missing)
	}
}
