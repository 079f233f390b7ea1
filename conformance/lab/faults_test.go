package lab_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"snipgen/conformance/lab"
	"snipgen/verify/process"
)

// faults are programs that do what no snippet may do, and how that is seen.
var faults = []struct {
	name, target, file, run, source string
	seen                            func(process.Outcome) bool
}{
	{"canary of a shell", "shell/curl", "snippet.sh", "sh snippet.sh", "touch snipgen-canary\n",
		func(o process.Outcome) bool { return o.Canary && o.Exit == 0 }},
	{"canary of Python", "python/requests", "snippet.py", "python snippet.py", "open('snipgen-canary', 'w')\n",
		func(o process.Outcome) bool { return o.Canary }},
	{"canary of Java", "java/okhttp", "snippet.java", "java snippet.java",
		"public class Main { public static void main(String[] a) throws Exception { new java.io.File(\"snipgen-canary\").createNewFile(); } }\n",
		func(o process.Outcome) bool { return o.Canary }},
	{"canary of C#", "csharp/httpclient", "snippet.cs", "dotnet run", "using System.IO;\n\nFile.WriteAllText(\"snipgen-canary\", \"\");\n",
		func(o process.Outcome) bool { return o.Canary }},
	{"canary of Go", "go/net-http", "snippet.go", "go run snippet.go", "package main\n\nimport \"os\"\n\nfunc main() { os.Create(\"snipgen-canary\") }\n",
		func(o process.Outcome) bool { return o.Canary }},
	{"Go that does not compile", "go/net-http", "snippet.go", "go run snippet.go", "package main\n\nimport \"os\"\n\nfunc main() { println(x) }\n",
		func(o process.Outcome) bool {
			return o.Exit == 1 && strings.Contains(o.Stderr, "undefined: x") && strings.Contains(o.Stderr, `"os" imported and not used`)
		}},
	{"Go that is no Go", "go/net-http", "snippet.go", "go run snippet.go", "package main\n\nfunc main() {\n",
		func(o process.Outcome) bool { return o.Exit == 1 && strings.Contains(o.Stderr, "syntax error") }},
	{"Go that fails", "go/net-http", "snippet.go", "go run snippet.go", "package main\n\nfunc main() { panic(\"no\") }\n",
		func(o process.Outcome) bool { return o.Exit != 0 && strings.Contains(o.Stderr, "panic: no") }},
	{"canary of PHP", "php/curl", "snippet.php", "php snippet.php", "<?php\ntouch('snipgen-canary');\n",
		func(o process.Outcome) bool { return o.Canary }},
	{"canary of a page", "javascript/fetch", "snippet.js", "", "require('fs').writeFileSync('snipgen-canary', '');\n",
		func(o process.Outcome) bool { return o.Canary }},
	{"exit status", "shell/curl", "snippet.sh", "sh snippet.sh", "echo no >&2\nexit 7\n",
		func(o process.Outcome) bool { return o.Exit == 7 && o.Stderr == "no\n" }},
	{"uncaught error in Node.js", "node/fetch", "snippet.mjs", "node snippet.mjs", "throw new Error('no');\n",
		func(o process.Outcome) bool { return o.Exit == 1 && strings.Contains(o.Stderr, "no") }},
	{"uncaught error in a page", "javascript/fetch", "snippet.js", "", "await fetch('http://127.0.0.1:1/');\n",
		func(o process.Outcome) bool { return o.Exit == 1 }},
	{"syntax error in a page", "javascript/fetch", "snippet.js", "", "const = 1;\n",
		func(o process.Outcome) bool { return o.Exit == 1 && strings.Contains(o.Stderr, "SyntaxError") }},
	{"Java that does not compile", "java/net-http", "snippet.java", "java snippet.java", "public class Main { int i = \"\"; }\n",
		func(o process.Outcome) bool { return o.Exit == 1 && strings.Contains(o.Stderr, "incompatible types") }},
	{"Java that is no Java", "java/net-http", "snippet.java", "java snippet.java", "#!\n",
		func(o process.Outcome) bool { return o.Exit == 1 }},
	{"C# that does not compile", "csharp/httpclient", "snippet.cs", "dotnet run", "int i = \"\";\n",
		func(o process.Outcome) bool { return o.Exit == 1 && strings.Contains(o.Stderr, "CS0029") }},
}

func TestFaultsAreSeen(t *testing.T) {
	slow(t)
	lab := open(t)
	var jobs []process.Job
	var outcomes []process.Outcome
	for _, f := range faults {
		if len(lab.Missing(f.target)) > 0 {
			require(t, lab, f.target)
		}
		jobs = append(jobs, process.Job{Target: f.target, File: f.file, Run: f.run, Source: f.source, Origin: "http://127.0.0.1:1"})
		outcomes = append(outcomes, process.Outcome{Err: context.Canceled})
	}
	if err := lab.Run(context.Background(), jobs, func(i int, o process.Outcome) { outcomes[i] = o }); err != nil {
		t.Fatal(err)
	}
	for i, f := range faults {
		if !f.seen(outcomes[i]) || outcomes[i].OK() {
			t.Errorf("%s: %+v", f.name, outcomes[i])
		}
	}
}

// TestTimeLimit asserts that a run is ended with what it has started.
func TestTimeLimit(t *testing.T) {
	lab := open(t)
	lab.Limit = 300 * time.Millisecond
	job := process.Job{Target: "shell/curl", File: "snippet.sh", Run: "sh snippet.sh", Source: "sleep 600 & sleep 600\n"}
	var outcome process.Outcome
	started := time.Now()
	if err := lab.Run(context.Background(), []process.Job{job}, func(_ int, o process.Outcome) { outcome = o }); err != nil {
		t.Fatal(err)
	}
	if !outcome.TimedOut || outcome.OK() {
		t.Errorf("%+v", outcome)
	}
	if time.Since(started) > time.Minute {
		t.Error("the children of the run were waited for")
	}
}

// TestEachRunIsAlone asserts that runs begin in an empty directory without the
// caller's environment.
func TestEachRunIsAlone(t *testing.T) {
	t.Setenv("http_proxy", "http://127.0.0.1:1")
	lab := open(t)
	job := process.Job{Target: "shell/curl", File: "snippet.sh", Run: "sh snippet.sh", Source: "ls -A; echo \"$http_proxy.\"; touch left\n"}
	var outputs []string
	if err := lab.Run(context.Background(), []process.Job{job, job}, func(_ int, o process.Outcome) { outputs = append(outputs, o.Stdout) }); err != nil {
		t.Fatal(err)
	}
	for _, output := range outputs {
		if output != "snippet.sh\n.\n" {
			t.Errorf("the run saw %q", output)
		}
	}
}

func TestMissingRuntimeIsNamed(t *testing.T) {
	lab, err := lab.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer lab.Close()
	for _, target := range []string{"python/httpx", "node/axios", "javascript/jquery", "java/okhttp", "csharp/httpclient"} {
		if len(lab.Missing(target)) == 0 {
			t.Errorf("%s: nothing is missing in an empty folder", target)
		}
	}
}

func TestVersions(t *testing.T) {
	slow(t)
	lab := open(t)
	for _, v := range lab.Versions(context.Background()) {
		t.Logf("%s %s", v.Name, v.Version)
		if v.Name == "" || !strings.Contains(v.Version, ".") {
			t.Errorf("%q has the version %q", v.Name, v.Version)
		}
	}
}

// TestLabRefusesVariables holds that the laboratory, too, gives a snippet no
// variable that programs obey.
func TestLabRefusesVariables(t *testing.T) {
	job := process.Job{Target: "shell/curl", File: "snippet.sh", Run: "sh snippet.sh", Source: "echo ran\n", Env: []string{"BASH_ENV=x"}}
	var got process.Outcome
	if err := open(t).Run(context.Background(), []process.Job{job}, func(_ int, o process.Outcome) { got = o }); err != nil {
		t.Fatal(err)
	}
	if got.Err == nil || !strings.Contains(got.Err.Error(), "BASH_ENV") || got.Stdout != "" {
		t.Errorf("%+v", got)
	}
}
