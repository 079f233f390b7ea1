package conformance_test

import (
	"context"
	"maps"
	"strings"
	"testing"

	"snipgen"
	"snipgen/conformance/lab"
	"snipgen/verify/process"
)

// compiledRequests are what options stand beside: nothing, fields, content, a
// login, a response without content.
var compiledRequests = []string{
	"curl https://h.example/p",
	"curl --json '{\"a\":1}' -H 'X-A: 1' -H 'Accept-Encoding: gzip' -H 'Connection: close' https://h.example/p?q=1",
	"curl --digest -u 'user:pa ss' -d a=b https://h.example/p",
	`curl -I -u "$NAME:pass" -b a=b "http://h.example/$NAME"`,
}

// TestOptionsCompile: snippets of Java and C# compile with each option by
// itself and with each two, all by one compiler.
func TestOptionsCompile(t *testing.T) {
	lab := laboratory(t)
	for _, target := range snipgen.Targets() {
		if language, _, _ := strings.Cut(target.ID, "/"); language != "java" && language != "csharp" || !matches(*targetFlag, target.ID) {
			continue
		}
		t.Run(target.ID, func(t *testing.T) {
			require(t, lab, target.ID)
			compileOptions(t, lab, target)
		})
	}
}

func compileOptions(t *testing.T, lab *lab.Lab, target snipgen.TargetInfo) {
	var jobs []process.Job
	var about []map[string]string
	seen := map[string]bool{}
	for _, command := range compiledRequests {
		in := snipgen.ReadInput(command, snipgen.ReadOptions{Kind: snipgen.Curl})
		for _, options := range optionPairs(target) {
			result, err := snipgen.New().Render(in.Requests[0], target.ID, snipgen.Options{Target: options})
			if err != nil {
				t.Fatal(command, options, err)
			}
			if !seen[result.Code] {
				seen[result.Code] = true
				jobs = append(jobs, process.Job{Target: target.ID, File: "snippet." + target.Extension, Source: result.Code})
				about = append(about, options)
			}
		}
	}
	refused, err := lab.Compile(context.Background(), jobs)
	if err != nil {
		t.Fatal(err)
	}
	for i, o := range refused {
		if o != nil {
			t.Errorf("%v: %s\n%s", about[i], o.Stderr, jobs[i].Source)
		}
	}
	t.Logf("%d snippets", len(jobs))
	if len(jobs) < 2*len(target.Options()) {
		t.Errorf("only %d snippets", len(jobs))
	}
}

// optionPairs are each value of an option that changes a program, and each two
// of different options.
func optionPairs(target snipgen.TargetInfo) []map[string]string {
	var one []map[string]string
	for _, name := range target.OptionNames() {
		for _, value := range valuesOfOption(name, target.Options()[name]) {
			one = append(one, map[string]string{name: value})
		}
	}
	out := append([]map[string]string{nil}, one...)
	for i, a := range one {
		for _, b := range one[i+1:] {
			both := maps.Clone(a)
			maps.Copy(both, b)
			if len(both) == 2 {
				out = append(out, both)
			}
		}
	}
	return out
}

func valuesOfOption(name string, o snipgen.Option) []string {
	switch {
	case name == "program" || name == "indent": // a part of a program does not compile
		return nil
	case o.Type == "bool":
		return []string{map[string]string{"true": "false", "false": "true"}[o.Default]}
	case o.Type == "choice":
		return o.Choices
	}
	return map[string][]string{
		"duration": {"1500ms"}, "int": {"3"}, "path": {"file.pem"}, "proxy": {"http://proxy.example:3128"},
		"addresses": {"h.example:443:127.0.0.1\nh.example:80:[::1]"},
	}[o.Type]
}
