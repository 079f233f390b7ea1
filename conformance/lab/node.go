package lab

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

var nodeItself = need{name: "Node.js", command: "node"}

var node = Language{
	Name:    "node",
	needs:   []need{nodeItself},
	clients: map[string][]need{"axios": {{name: "axios for Node.js", file: []string{"js", "node_modules", "axios"}}}},
	probes: []probe{
		{name: "Node.js", argv: []string{"node", "--version"}},
		{name: "axios", client: "axios", argv: []string{"node", "-p", "require('./node_modules/axios/package.json').version"}},
	},
	trust:  trustIn("NODE_EXTRA_CA_CERTS"),
	Attack: 24,
	Literals: &Literals{
		Target: "node/http", File: "snippet.mjs", Run: "node snippet.mjs",
		Program: after("const b = (x) => process.stdout.write(Buffer.from(x).toString(\"hex\") + \"\\n\");\n" +
			"const p = (x) => b(x);\nconst j = (x) => p(JSON.stringify(x));\n"),
		Call:    plainCall,
		Declare: assign("const %s = %s;\n"),
	},
	style: styleOfJavaScript,
}

// styleOfJavaScript is that of pages, too.
var styleOfJavaScript = []tool{
	{name: "Prettier", needs: []need{{name: "Prettier", file: []string{"js-style", "node_modules", "prettier"}}},
		judge: rewriting(`(?m)^\[error\] snippet(?P<source>\d+)\.\w+: (?P<rule>\w+): (?P<text>.*) \((?P<line>\d+):\d+\)$`, (*Lab).prettier)},
	{name: "ESLint", needs: []need{{name: "ESLint", file: []string{"js-style", "node_modules", "eslint"}}}, programs: true, judge: (*Lab).eslint},
}

func (l *Lab) prettier(ctx context.Context, s *sheaf) (string, error) {
	return l.command(ctx, s.dir, "node", l.runtime("js-style", "node_modules", "prettier", "bin", "prettier.cjs"),
		"--no-config", "--no-editorconfig", "--no-color", "--log-level=error", "--write", ".")
}

// eslint lays the configuration, and the modules that it imports, beside the sources.
func (l *Lab) eslint(ctx context.Context, s *sheaf) ([]Finding, error) {
	config, err := os.ReadFile(filepath.Join(l.home, "js-style", "eslint.config.mjs"))
	err = errors.Join(err, os.WriteFile(filepath.Join(s.dir, "eslint.config.mjs"), config, 0o644),
		os.Symlink(l.runtime("js-style", "node_modules"), filepath.Join(s.dir, "node_modules")))
	if err != nil {
		return nil, err
	}
	argv := []string{filepath.Join("node_modules", "eslint", "bin", "eslint.js"), "--format=json", "--output-file=found.json"}
	for _, file := range s.files {
		argv = append(argv, filepath.Base(file))
	}
	said, failed := l.command(ctx, s.dir, "node", argv...)
	found, err := readESLint(filepath.Join(s.dir, "found.json"))
	if err != nil {
		return nil, fmt.Errorf("%w: %v: %s", err, failed, said)
	}
	return found, nil
}

// readESLint reads a file of results.
func readESLint(file string) ([]Finding, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var results []struct {
		FilePath string
		Messages []struct {
			RuleID, Message string
			Line            int
		}
	}
	err = json.Unmarshal(text, &results)
	var out []Finding
	for _, r := range results {
		var i int
		fmt.Sscanf(filepath.Base(r.FilePath), "snippet%d.", &i)
		for _, m := range r.Messages {
			out = append(out, Finding{Source: i, Rule: m.RuleID, Line: m.Line, Text: m.Message})
		}
	}
	return out, err
}
