package conformance_test

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"snipgen"
	"snipgen/verify/capture"
	"snipgen/verify/compare"

	"snipgen/request"
	"snipgen/verify/process"
)

// tool is a program whose commands, or a function whose calls, are read: what
// it sends is what has to be read.
type tool struct {
	program string // that has to be there
	texts   string
	between string // texts
	kind    snipgen.Kind
	origin  string // stands for the server's
	file    string
	line    string   // that runs it
	adds    []string // fields of its own
	least   int      // texts
	refused int      // at most
}

const readerFiles = "testdata/readers/files"

var tools = map[string]tool{
	"wget": {"wget", "wget.txt", "\n", snipgen.Wget, "URL", "command.sh", "bash command.sh", []string{"user-agent", "accept", "accept-encoding", "connection"}, 80, 0},
	"httpie": {"http", "httpie.txt", "\n", snipgen.HTTPie, "URL", "command.sh", "script -qec 'bash command.sh' /dev/null", // on a terminal, which HTTPie tells from a pipe
		[]string{"user-agent", "accept", "accept-encoding", "connection"}, 80, 6},
	"fetch": {"node", "fetch.txt", "\n--\n", snipgen.Fetch, "ORIGIN", "call.mjs", "node call.mjs",
		[]string{"user-agent", "accept", "accept-language", "accept-encoding", "sec-fetch-mode", "connection", "pragma", "cache-control"}, 80, 3},
}

// TestToolsSendWhatIsRead runs command lines of wget and HTTPie, and calls of
// Node's fetch: each sends the requests that were read of it, or what was read
// says that it lacks a part.
func TestToolsSendWhatIsRead(t *testing.T) {
	laboratory(t)
	for name, tool := range tools {
		t.Run(name, func(t *testing.T) {
			if _, err := exec.LookPath(tool.program); err != nil {
				if os.Getenv("SNIPGEN_REQUIRE") == "all" {
					t.Fatalf("%s is missing; run conformance/setup.sh", tool.program)
				}
				t.Skipf("%s is missing; run conformance/setup.sh", tool.program)
			}
			tool.check(t)
		})
	}
}

func (tool tool) check(t *testing.T) {
	texts := tool.read(t)
	runs := make([]toolRun, len(texts))
	var group sync.WaitGroup
	for worker := range 4 {
		group.Go(func() {
			for i := worker; i < len(texts); i += 4 {
				if matches(*requestFlag, fmt.Sprintf("%s-%03d", tool.program, i+1)) {
					runs[i] = tool.run(t, texts[i])
				}
			}
		})
	}
	group.Wait()
	counts := map[string]int{}
	for i, run := range runs {
		if run.text != "" {
			counts[tool.judge(t, fmt.Sprintf("%s-%03d: %s", tool.program, i+1, run.text), run)]++
		}
	}
	t.Logf("%d texts: %v", len(texts), counts)
	if *requestFlag == "*" && (len(texts) < tool.least || counts["refused"] > tool.refused) {
		t.Errorf("%d texts, of which %d are refused", len(texts), counts["refused"])
	}
}

func (tool tool) read(t *testing.T) []string {
	t.Helper()
	text, err := os.ReadFile("testdata/readers/" + tool.texts)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for s := range strings.SplitSeq(strings.TrimSuffix(string(text), "\n"), tool.between) {
		if s != "" && s[0] != '#' {
			out = append(out, s)
		}
	}
	return out
}

// toolRun is a text with the addresses of a server in it, and what arrived
// there.
type toolRun struct {
	text    string
	sent    []*capture.Message
	outcome process.Outcome
}

func (tool tool) run(t *testing.T, text string) toolRun {
	server, err := capture.Listen()
	if err != nil {
		t.Error(err)
		return toolRun{}
	}
	authority := server.Authority()
	port := authority[strings.LastIndexByte(authority, ':')+1:]
	text = strings.NewReplacer(tool.origin, "http://"+authority, "HOST", authority, "PORT", port).Replace(text)
	outcome := process.Run(context.Background(), t.TempDir(), process.Job{
		Target: "shell/curl", File: tool.file, Run: tool.line, Source: text, Env: commandEnv, Links: filesIn(t, readerFiles),
	}, []string{"PATH=" + os.Getenv("PATH"), "LC_ALL=C.UTF-8"}, 20*time.Second)
	server.Close()
	return toolRun{text, server.Messages(), outcome}
}

// judge holds what arrived against what is read of the text.
func (tool tool) judge(t *testing.T, name string, run toolRun) string {
	if run.outcome.Err != nil || run.outcome.TimedOut {
		t.Errorf("%s: %+v", name, run.outcome)
		return "failed"
	}
	read := snipgen.ReadInput(run.text, snipgen.ReadOptions{
		Kind: tool.kind, ParseOptions: snipgen.ParseOptions{All: true}, Files: os.DirFS(readerFiles), InlineFiles: true,
	})
	switch {
	case snipgen.HasErrors(read.Diagnostics):
		t.Logf("refused: %s", name)
		return "refused"
	case slices.ContainsFunc(read.Requests, func(r *snipgen.Request) bool { return len(r.Losses) > 0 }):
		for _, r := range read.Requests {
			provePartial(t, name, r)
		}
		return "lossy"
	case len(read.Requests) != len(run.sent):
		t.Errorf("%s\n%d requests are read, %d sent\n%s", name, len(read.Requests), len(run.sent), run.outcome.Stderr)
		return "failed"
	}
	for i, r := range read.Requests {
		tool.same(t, name, r, run.sent[i])
	}
	return "same"
}

var anyBoundary = regexp.MustCompile(`boundary="?([-0-9a-zA-Z]+)`)

// same holds one message against the request that was read.
func (tool tool) same(t *testing.T, name string, r *snipgen.Request, sent *capture.Message) {
	want := request.Resolve(r, func(s request.Segment) (string, bool) {
		if s.Kind == request.File {
			content, err := os.ReadFile(readerFiles + "/" + s.Text)
			return string(content), err == nil
		}
		for _, e := range commandEnv {
			if key, value, _ := strings.Cut(e, "="); key == s.Text {
				return value, true
			}
		}
		return "", false
	})
	if !want.IsLiteral() {
		t.Logf("%s\nis read with a reference that nothing here has a value for", name)
		return
	}
	kind, _ := want.Field("Content-Type")
	theirs := anyBoundary.FindStringSubmatch(strings.Join(sent.Values("Content-Type"), " "))
	ours := anyBoundary.FindStringSubmatch(kind.String())
	if theirs != nil && ours != nil { // each chooses its own
		put := strings.NewReplacer(theirs[1], ours[1])
		sent.Body = []byte(put.Replace(string(sent.Body)))
		for i := range sent.Fields {
			if strings.EqualFold(sent.Fields[i].Name, "Content-Type") {
				sent.Fields[i].Value = put.Replace(sent.Fields[i].Value)
			}
		}
	}
	if report := compare.Request(want, sent, tool.adds); report.Label == compare.Different {
		t.Errorf("%s\n%+v", name, report.Differences)
	}
	for _, gone := range want.Without {
		if values := sent.Values(gone); len(values) > 0 && !strings.HasPrefix(values[0], "python-urllib3/") { // a default below HTTPie
			t.Errorf("%s\n%s is sent", name, gone)
		}
	}
}
