package snipgen_test

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"snipgen"
)

// region is a part of README.md that is made, not written.
var region = regexp.MustCompile(`(?s)(<!-- (targets|conformance|example [a-z]+) -->\n)(.*?)(<!-- /[a-z]+ -->)`)

// TestReadme: the parts of README.md that show what snipgen says are what it
// says.
func TestReadme(t *testing.T) {
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	made := region.ReplaceAllFunc(text, func(found []byte) []byte {
		parts := region.FindSubmatch(found)
		return bytes.Join([][]byte{parts[1], []byte(readmePart(t, string(parts[2]))), parts[4]}, nil)
	})
	if bytes.Equal(made, text) {
		return
	}
	if !*update {
		t.Fatal("README.md is stale: go test . -run Readme -update")
	}
	if err := os.WriteFile("README.md", made, 0o666); err != nil {
		t.Fatal(err)
	}
}

func readmePart(t *testing.T, name string) string {
	switch name {
	case "targets":
		return targetTable()
	case "conformance":
		return conformanceSummary(t)
	case "example python":
		return fence("python", snipgenSays(t, "", "-t", "python", "testdata/requests/bearer.http"))
	case "example error":
		return fence("text", snipgenSays(t, "GET /a b HTTP/1.1\nAccept: text/html\nX-Id 7\n\n", "-t", "python"))
	case "example variables":
		return fence("http", withVariables)
	case "example environment":
		return fence("js", rendered(t, withVariables, "node"))
	}
	t.Fatalf("README.md: unknown part %q", name)
	return ""
}

// withVariables is the example of a .http file.
const withVariables = `POST {{baseUrl}}/orders
Authorization: Bearer {{$processEnv API_TOKEN}}
Idempotency-Key: {{$guid}}
Content-Type: application/json

{"customer": "{{customer}}", "items": [1, 2]}
`

// rendered is the code for the first request of a .http file.
func rendered(t *testing.T, text, target string) string {
	t.Helper()
	read := snipgen.ReadInput(text, snipgen.ReadOptions{Kind: snipgen.HTTPFile})
	result, err := snipgen.New().Render(read.Requests[0], target, snipgen.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return result.Code
}

func fence(info, text string) string {
	return "```" + info + "\n" + strings.TrimRight(text, "\n") + "\n```\n"
}

// snipgenSays is what the command prints, on either stream.
func snipgenSays(t *testing.T, input string, args ...string) string {
	t.Helper()
	cmd := exec.Command("go", append([]string{"run", "./cmd/snipgen"}, args...)...)
	cmd.Stdin = strings.NewReader(input)
	out, err := cmd.CombinedOutput()
	if _, exited := err.(*exec.ExitError); err != nil && !exited {
		t.Fatal(err)
	}
	return strings.ReplaceAll(string(out), "exit status 1\n", "")
}

// conformanceSummary is the first sentence that docs/conformance.md says of the run.
func conformanceSummary(t *testing.T) string {
	page, err := os.ReadFile("docs/conformance.md")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(page)) {
		if strings.Contains(line, " snippets run: ") {
			return "The last run: " + line
		}
	}
	t.Fatal("docs/conformance.md has no summary")
	return ""
}

// targetTable lists the targets as `snipgen targets` does.
func targetTable() string {
	var b strings.Builder
	b.WriteString("| target | client | also called |\n|---|---|---|\n")
	for _, t := range snipgen.Targets() {
		fmt.Fprintf(&b, "| `%s` | %s | %s |\n", t.ID, t.Title, ticked(t.Names()))
	}
	return b.String()
}

func ticked(names []string) string {
	var out []string
	for _, n := range names {
		if n != "" {
			out = append(out, "`"+n+"`")
		}
	}
	return strings.Join(out, ", ")
}
