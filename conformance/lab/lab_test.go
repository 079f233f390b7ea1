package lab_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"snipgen/conformance/lab"
	"snipgen/verify/capture"
	"snipgen/verify/process"
)

// clients are the run lines of all targets, as their manifests have them.
var clients = []struct{ target, file, run string }{
	{"python/requests", "snippet.py", "python snippet.py"},
	{"python/httpx", "snippet.py", "python snippet.py"},
	{"python/aiohttp", "snippet.py", "python snippet.py"},
	{"python/http.client", "snippet.py", "python snippet.py"},
	{"shell/curl", "snippet.sh", "sh snippet.sh"},
	{"javascript/fetch", "snippet.js", ""},
	{"javascript/xhr", "snippet.js", ""},
	{"javascript/jquery", "snippet.js", ""},
	{"javascript/axios", "snippet.js", ""},
	{"node/fetch", "snippet.mjs", "node snippet.mjs"},
	{"node/http", "snippet.mjs", "node snippet.mjs"},
	{"node/axios", "snippet.mjs", "node snippet.mjs"},
	{"java/net-http", "snippet.java", "java snippet.java"},
	{"java/okhttp", "snippet.java", "java snippet.java"},
	{"java/httpurlconnection", "snippet.java", "java snippet.java"},
	{"csharp/httpclient", "snippet.cs", "dotnet run"},
	{"csharp/restsharp", "snippet.cs", "dotnet run"},
	{"go/net-http", "snippet.go", "go run snippet.go"},
	{"php/curl", "snippet.php", "php snippet.php"},
	{"php/guzzle", "snippet.php", "php snippet.php"},
}

// slow skips a test that starts every runtime, unless the laboratory is asked for.
func slow(t *testing.T) {
	t.Helper()
	if os.Getenv("SNIPGEN_CONFORMANCE") == "" && os.Getenv("SNIPGEN_REQUIRE") == "" {
		t.Skip("the laboratory runs with make conformance, or SNIPGEN_CONFORMANCE=1")
	}
}

func open(t *testing.T) *lab.Lab {
	t.Helper()
	lab, err := lab.Open("..")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { lab.Close() })
	return lab
}

// require skips a test, or fails it when all runtimes have to be there.
func require(t *testing.T, lab *lab.Lab, target string) {
	t.Helper()
	missing := lab.Missing(target)
	switch {
	case len(missing) == 0:
	case os.Getenv("SNIPGEN_REQUIRE") == "all":
		t.Fatalf("%s: not on this machine: %s; run conformance/setup.sh", target, strings.Join(missing, ", "))
	default:
		t.Skipf("%s: not on this machine: %s; run conformance/setup.sh", target, strings.Join(missing, ", "))
	}
}

// TestEveryRuntimeSends runs hand-written snippets of each client, a GET and a
// POST, all in one go.
func TestEveryRuntimeSends(t *testing.T) {
	slow(t)
	lab := open(t)
	var runs []*run
	for _, c := range clients {
		t.Run(c.target, func(t *testing.T) {
			require(t, lab, c.target)
			for _, name := range []string{"get", "post"} {
				runs = append(runs, newRun(t, c.target, c.file, c.run, name))
			}
		})
	}
	runAll(t, lab, runs)
	for _, r := range runs {
		t.Run(r.job.Target+" "+r.name, func(t *testing.T) { r.check(t) })
	}
}

// run is a snippet with the server that it sends to.
type run struct {
	name    string
	job     process.Job
	server  *capture.Server
	outcome process.Outcome
}

func newRun(t *testing.T, target, file, line, name string) *run {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", filepath.FromSlash(target), name+filepath.Ext(file)))
	if err != nil {
		t.Fatal(err)
	}
	server, err := capture.Listen()
	if err != nil {
		t.Fatal(err)
	}
	origin := "http://" + server.Authority()
	source := strings.NewReplacer("ORIGIN", origin, "AUTHORITY", server.Authority()).Replace(string(text))
	return &run{name: name, job: process.Job{Target: target, File: file, Run: line, Source: source, Origin: origin}, server: server}
}

func runAll(t *testing.T, lab *lab.Lab, runs []*run) {
	t.Helper()
	jobs := make([]process.Job, len(runs))
	for i, r := range runs {
		jobs[i] = r.job
		defer r.server.Close()
	}
	err := lab.Run(context.Background(), jobs, func(i int, o process.Outcome) { runs[i].outcome = o })
	if err != nil {
		t.Fatal(err)
	}
}

func (r *run) check(t *testing.T) {
	m := one(t, r.outcome, r.server.Requests())
	body := strings.ReplaceAll(string(m.Body), " ", "")
	switch {
	case r.name == "get" && (m.Method != "GET" || m.Target != "/items?tag=a&tag=b" || strings.Join(m.Values("Authorization"), "|") != "Bearer my token"):
		t.Errorf("GET arrived as %s", m.Head)
	case r.name == "post" && (m.Method != "POST" || m.Target != "/items" || body != `{"name":"Widget"}`):
		t.Errorf("POST arrived as %s%s", m.Head, m.Body)
	}
}

// one asserts a good run that sent one request and printed the answer.
func one(t *testing.T, o process.Outcome, messages []*capture.Message) *capture.Message {
	t.Helper()
	t.Logf("%v", o.Took.Round(time.Millisecond))
	if !o.OK() || !strings.Contains(o.Stdout, "received") {
		t.Fatalf("the run failed: %+v", o)
	}
	if len(messages) != 1 || messages[0].Err != nil {
		t.Fatalf("recorded %d messages: %+v", len(messages), o)
	}
	return messages[0]
}
