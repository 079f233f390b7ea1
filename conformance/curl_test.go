package conformance_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"snipgen"
	"snipgen/conformance"
	"snipgen/verify/capture"

	"snipgen/request"
	"snipgen/verify/process"
)

const (
	commandsFile = "testdata/curl/commands.txt"
	commandFiles = "testdata/curl/files"
)

// commandEnv are the variables of the commands: those that they take from the
// environment, and those whose values they compute.
var commandEnv = []string{"TOKEN=tok-1", "NAME=n1", "SPACED=a b&c", "T=new", "P=ab", "A=x", "i=1", "VOID="}

// TestCurlCommands runs commands with curl itself, and what snipgen makes of
// them in five languages: the same requests arrive, or the label says that they
// do not.
func TestCurlCommands(t *testing.T) {
	lab := laboratory(t)
	require(t, lab, "shell/curl")
	c := commands{files: filesIn(t, commandFiles), seen: map[string]bool{}}
	all := readCommands(t)
	for i, text := range all {
		if name := fmt.Sprintf("command-%03d", i+1); matches(*requestFlag, name) {
			c.run(t, name, text)
		}
	}
	t.Logf("%d commands: %d requests, %d different ones; %d commands are lossy, %d refused", len(all), c.requests, len(c.corpus), c.lossy, c.refused)
	if *requestFlag == "*" && (len(all) < 400 || c.refused > len(all)/50) {
		t.Errorf("%d commands, of which %d are refused", len(all), c.refused)
	}
	m := &conformance.Matrix{Subject: conformance.NewProduct(), Lab: lab, Corpus: c.corpus, Progress: os.Stderr}
	for _, target := range m.Subject.Targets() {
		if !matches(*targetFlag, target.ID) || !matches("shell/curl,python/requests,node/fetch,php/curl,go/net-http", target.ID) {
			continue
		}
		t.Run(target.ID, func(t *testing.T) {
			require(t, lab, target.ID)
			m.Corpus = share(c.corpus, target.ID)
			cells, err := m.Run(context.Background(), target)
			if err != nil {
				t.Fatal(err)
			}
			for i, cell := range cells {
				leavesOut(t, m.Corpus[i].Request.Without, cell)
				cell.Request += " " + c.text[cell.Request]
			}
			report(t, cells)
		})
	}
}

// leavesOut asserts that curl's own snippets add no field that the command
// takes away.
func leavesOut(t *testing.T, without []string, cell *conformance.Cell) {
	for _, name := range without {
		if matches("*/curl", cell.Target) && slices.Contains(cell.Report.Added, strings.ToLower(name)) {
			t.Errorf("%s with %s: %s is added", cell.Request, cell.Target, name)
		}
	}
}

// share is the part of the corpus that a target gets: all of it where a run
// takes milliseconds, else what keeps the whole within minutes. Python and Node
// have every other request, each that the other has not.
func share(corpus []conformance.Named, target string) []conformance.Named {
	first, step := 0, 1
	switch target {
	case "python/requests":
		step = 2
	case "node/fetch":
		first, step = 1, 2
	}
	var out []conformance.Named
	for i := first; i < len(corpus); i += step {
		out = append(out, corpus[i])
	}
	return out
}

func readCommands(t *testing.T) []string {
	t.Helper()
	text, err := os.ReadFile(commandsFile)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSuffix(line, "\n"); line != "" && line[0] != '#' {
			out = append(out, strings.ReplaceAll(line, "⏎", "\n"))
		}
	}
	return out
}

func filesIn(t *testing.T, dir string) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil || len(paths) == 0 {
		t.Fatal("no files: ", err)
	}
	for i := range paths {
		if paths[i], err = filepath.Abs(paths[i]); err != nil {
			t.Fatal(err)
		}
	}
	return paths
}

// commands turns commands into requests to be sent, each with what curl sent.
type commands struct {
	files    []string
	corpus   []conformance.Named
	text     map[string]string // of the corpus, by name
	seen     map[string]bool
	requests int
	lossy    int
	refused  int
}

func (c *commands) run(t *testing.T, name, text string) {
	server, err := capture.Listen()
	if err != nil {
		t.Fatal(err)
	}
	authority := server.Authority()
	port := authority[strings.LastIndexByte(authority, ':')+1:]
	text = strings.NewReplacer("URL", "http://"+authority, "HOST", authority, "PORT", port).Replace(text)
	outcome := process.Run(context.Background(), t.TempDir(), process.Job{
		Target: "shell/curl", File: "command.sh", Run: "bash command.sh", Source: text, Env: commandEnv, Links: c.files,
	}, []string{"PATH=" + os.Getenv("PATH"), "LC_ALL=C.UTF-8"}, 20*time.Second)
	server.Close()
	if outcome.Err != nil || outcome.TimedOut {
		t.Fatalf("%s: %s: %+v", name, text, outcome)
	}
	read := snipgen.ReadInput(text, snipgen.ReadOptions{
		Kind: snipgen.Curl, ParseOptions: snipgen.ParseOptions{All: true}, Files: os.DirFS(commandFiles), InlineFiles: true,
	})
	c.compare(t, name, text, read, server.Messages())
}

func (c *commands) compare(t *testing.T, name, text string, read *snipgen.Reading, sent []*capture.Message) {
	lossy := slices.ContainsFunc(read.Requests, func(r *snipgen.Request) bool { return len(r.Losses) > 0 })
	switch {
	case snipgen.HasErrors(read.Diagnostics):
		c.refused++
		t.Logf("%s is refused: %s", name, text)
	case lossy:
		c.lossy++
		for _, r := range read.Requests {
			provePartial(t, name+" "+text, r)
		}
	case len(read.Requests) != len(sent):
		t.Errorf("%s: %s\n%d requests are read, curl sent %d", name, text, len(read.Requests), len(sent))
	default:
		for i, r := range read.Requests {
			c.add(fmt.Sprintf("%s-%d", name, i+1), text, r, sent[i])
		}
	}
}

// provePartial asserts that a request that lacks a part of its command is never
// called exact, unless the target makes up for all of them with an option.
func provePartial(t *testing.T, name string, r *snipgen.Request) {
	t.Helper()
	for _, target := range []string{"shell/curl", "python/requests", "node/fetch", "php/curl", "go/net-http"} {
		result, err := snipgen.New().Render(r, target, snipgen.Options{})
		if _, refused := snipgen.IsRefused(err); err != nil && !refused {
			t.Errorf("%s: %v", name, err)
		} else if err == nil && result.Fidelity != snipgen.Partial && slices.ContainsFunc(r.Losses, func(d snipgen.Diagnostic) bool { return d.Option == "" }) {
			t.Errorf("%s: %s is labelled %s", name, target, result.Fidelity)
		}
	}
}

// add puts a request into the corpus, unless one like it is there.
func (c *commands) add(name, text string, r *snipgen.Request, sent *capture.Message) {
	c.requests++
	want := asSent(r, sent)
	key := fmt.Sprintf("%q %q", describe(r, r), describe(want, r))
	if c.seen[key] {
		return
	}
	c.seen[key] = true
	if c.text == nil {
		c.text = map[string]string{}
	}
	c.text[name] = text
	c.corpus = append(c.corpus, conformance.Named{Name: name, Request: r, Want: want, Env: commandEnv})
}

// describe writes a request without its origin.
func describe(r, origin *snipgen.Request) string {
	var out strings.Builder
	fmt.Fprintf(&out, "%s %s\n", r.Method, r.Target())
	for _, f := range r.Fields {
		fmt.Fprintf(&out, "%s: %s\n", f.Name, strings.ReplaceAll(f.Value.String(), origin.Authority.String(), ""))
	}
	return out.String() + r.Body.Content.String() + fmt.Sprint(r.Without)
}

// asSent is the request that curl sent, without what every curl adds.
func asSent(r *snipgen.Request, m *capture.Message) *snipgen.Request {
	path, query, found := strings.Cut(m.Target, "?")
	if strings.EqualFold(m.Target, r.Target()) && escapedAlike(m.Target, r.Target()) {
		query = r.Query.String()
	}
	boundaries := boundariesOf(r, m)
	out := &request.Request{
		Method: m.Method, Scheme: "http", Authority: r.Authority, Form: r.Form, Path: text(path), Query: text(query), HasQuery: found, Without: r.Without,
		Body: request.Body{Content: text(boundaries.Replace(string(m.Body))), Present: len(m.Body) > 0},
	}
	for _, f := range m.Fields {
		if !addedByCurl(r, f) {
			out.Fields = append(out.Fields, request.Field{Name: f.Name, Value: text(codings(r, f, boundaries.Replace(f.Value)))})
		}
	}
	return out
}

func text(s string) request.Value { return request.Text(s, request.Range{}) }

func addedByCurl(r *snipgen.Request, f capture.Field) bool {
	switch strings.ToLower(f.Name) {
	case "user-agent":
		return strings.HasPrefix(f.Value, "curl/")
	case "accept":
		return f.Value == "*/*" && r.Count("Accept") == 0
	case "expect":
		return f.Value == "100-continue" && r.Count("Expect") == 0
	case "host":
		return f.Value == r.Authority.String()
	}
	return false
}

// escapedAlike reports whether targets differ in nothing but the case of the
// digits of escapes, which for -G and --url-query depends on curl's version.
func escapedAlike(a, b string) bool {
	for i := range len(a) {
		if a[i] != b[i] && !(i > 0 && a[i-1] == '%' || i > 1 && a[i-2] == '%') {
			return false
		}
	}
	return true
}

var boundaryPattern = regexp.MustCompile(`boundary=(-{24}[0-9a-zA-Z]{16,})`)

// boundariesOf puts the boundary of r in the place of curl's own.
func boundariesOf(r *snipgen.Request, m *capture.Message) *strings.Replacer {
	kind, _ := r.Field("Content-Type")
	read := boundaryPattern.FindStringSubmatch(kind.String())
	sent := boundaryPattern.FindStringSubmatch(strings.Join(m.Values("Content-Type"), " "))
	if read == nil || sent == nil {
		return strings.NewReplacer()
	}
	return strings.NewReplacer(sent[1], read[1])
}

// codings are those of --compressed, which depend on how curl was built.
func codings(r *snipgen.Request, f capture.Field, value string) string {
	read, _ := r.Field("Accept-Encoding")
	if strings.EqualFold(f.Name, "Accept-Encoding") && read.String() == "deflate, gzip" && strings.HasPrefix(value, "deflate, gzip") {
		return read.String()
	}
	return value
}
