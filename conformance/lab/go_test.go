package lab

import (
	"context"
	"debug/buildinfo"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"snipgen/verify/process"
)

// TestGoIsBuiltAsItRuns: the program of a group has the settings of that which
// "go run" makes of a snippet; snippets do not see each other, nor what they are
// called by; what could be seen by others, or does not compile, is left to "go run".
func TestGoIsBuiltAsItRuns(t *testing.T) {
	l, err := Open("..")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	const head = "package main\n\nimport (\n\t\"fmt\"\n\t\"os\"\n)\n\n"
	sources := []string{
		head + "func main() { fmt.Print(\"one\", len(os.Args)) }\n",
		head + "func f() string { return \"two\" }\n\nfunc main() { fmt.Print(f(), len(os.Args)) }\n",
		head + "func f() string { return \"three\" }\n\nfunc main() { fmt.Print(f(), len(os.Args)) }\n",
		head + "func init() { fmt.Print(\"init\") }\n\nfunc main() { fmt.Print(len(os.Args)) }\n",
		head + "var x, _ = os.Create(\"snipgen-canary\")\n\nfunc main() { fmt.Print(\"var\", len(os.Args)) }\n",
		"package main\n\nfunc main() { nothing() }\n",
	}
	want := []string{"one1", "two1", "three1", "init1", "var1", ""}
	var group []*placed
	for _, source := range sources {
		p, err := l.place(process.Job{Target: "go/net-http", File: "snippet.go", Run: "go run snippet.go", Source: source})
		if err != nil {
			t.Fatal(err)
		}
		group = append(group, p)
	}
	if err := l.compileGo(context.Background(), group); err != nil {
		t.Fatal(err)
	}
	for i, p := range group {
		if isBuilt := p.argv[0] != "go"; isBuilt != (i < 3) {
			t.Errorf("%q runs as %q", sources[i], p.argv)
		}
		o := l.execute(context.Background(), p)
		if o.Err != nil || o.Stdout != want[i] || (o.Exit == 0) != (i < 5) || o.Canary != (i == 4) {
			t.Errorf("%q: %+v", sources[i], o)
		}
	}
	alone := filepath.Join(group[0].build, "alone")
	if said, err := l.command(context.Background(), group[0].dir, "go", "build", "-ldflags=-s -w", "-o", alone, "snippet.go"); err != nil {
		t.Fatal(err, said)
	}
	if a, b := settings(t, alone), settings(t, group[0].argv[0]); !slices.Equal(a, b) {
		t.Errorf("%q, alone %q", b, a)
	}
}

// settings are those of a build that a program could notice.
func settings(t *testing.T, program string) []string {
	t.Helper()
	f, err := os.Open(program)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	info, err := buildinfo.Read(f)
	if err != nil {
		t.Fatal(err)
	}
	out := []string{info.GoVersion}
	for _, s := range info.Settings {
		if !strings.HasPrefix(s.Key, "vcs") {
			out = append(out, s.Key+"="+s.Value)
		}
	}
	return out
}
