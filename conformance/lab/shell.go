package lab

import (
	"strings"

	"mvdan.cc/sh/v3/syntax"
)

var shell = Language{
	Name:   "shell",
	needs:  []need{{name: "curl", command: "curl"}},
	probes: []probe{{name: "curl", argv: []string{"curl", "--version"}}},
	trust:  trustIn("CURL_CA_BUNDLE"),
	Attack: 60,
	Literals: &Literals{
		Target: "shell/curl", File: "snippet.sh", Run: "sh snippet.sh",
		Program: after(""),
		Call:    func(_, e string) string { return "printf '%s\\0' " + e + "\n" },
		Declare: assign("%s=%s\n"),
	},
	style: []tool{
		{name: "shfmt", judge: rewritingText(shfmt)},
		{name: "shellcheck", needs: []need{{name: "shellcheck", command: "shellcheck"}},
			judge: linting(place+`\w+: (?P<text>.*) \[(?P<rule>SC\d+)\]$`, with("shellcheck", "--norc", "--shell=bash", "--format=gcc"))},
	},
}

// shfmt formats as "shfmt -i 2" does, which has the same printer.
func shfmt(text string) (string, error) {
	file, err := syntax.NewParser(syntax.KeepComments(true), syntax.Variant(syntax.LangBash)).Parse(strings.NewReader(text), "")
	if err != nil {
		return "", err
	}
	var out strings.Builder
	err = syntax.NewPrinter(syntax.Indent(2)).Print(&out, file)
	return out.String(), err
}
