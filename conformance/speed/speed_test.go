package main

import (
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"
)

func TestFigures(t *testing.T) {
	f := figures{}
	for _, output := range []string{
		"goos: linux\ngoarch: amd64\nBenchmarkConvertBearer \t  300 \t 3700 ns/op\t 24.9 MB/s\t 2825 B/op\t 17 allocs/op\nPASS\nok  \tsnipgen\t3.318s\n",
		"BenchmarkConvertBearer 200 4100.5 ns/op 30.1 MB/s 2820 B/op 17 allocs/op\nBenchmarkBatch-2 10 5 ns/op\n",
	} {
		if err := f.read(strings.NewReader(output)); err != nil {
			t.Fatal(err)
		}
	}
	want := figures{
		"ConvertBearer ns/op": 3700, "ConvertBearer MB/s": 30.1, "ConvertBearer B/op": 2820, "ConvertBearer allocs/op": 17,
		"Batch-2 ns/op": 5,
	}
	for key, value := range want {
		if f[key] != value {
			t.Errorf("%s: %v, not %v", key, f[key], value)
		}
	}
	if len(f) != len(want) {
		t.Errorf("%d figures: %v", len(f), f)
	}
	if err := f.read(strings.NewReader("BenchmarkConvertBearer 1 x ns/op\n")); err == nil {
		t.Error("x was read as a number")
	}
}

// someFigures are of every row of the page.
func someFigures() figures {
	return figures{
		"ConvertBearer ns/op": 2000, "ConvertBearer B/op": 2825, "ConvertBearer allocs/op": 17,
		"ConvertJSON2K ns/op": 10e3, "ConvertJSON2K B/op": 12784, "ConvertJSON2K allocs/op": 23,
		"snippetz/Bearer ns/op": 6000, "httpsnippet/Bearer ns/op": 9000, "snippetz/JSON2K ns/op": 71e3, "httpsnippet/JSON2K ns/op": 70e3,
		"Targets/half B/target": 1 << 18, "Targets/all B/target": 1 << 18, "Targets/all most-B/target": 1 << 19,
		"Process/copy ns/op": 1e6, "Process/floor ns/op": 2e6, "Process/snipgen ns/op": 2.1e6, "Process/snipgen-alias ns/op": 2.2e6, "Process/snipgen-all ns/op": 9e6,
		"Batch snippets/s": 100e3, "Batch-2 snippets/s": 190e3, "WASM B": 9.6e6, "WASM packed-B": 2.5e6,
	}
}

var someMachine = machine{cores: 2, goes: "1.2.3", node: "1.2.3", versions: map[string]string{"@scalar/snippetz": "1.2.3", "httpsnippet": "1.2.3"}}

func TestPage(t *testing.T) {
	page := pageOf(someFigures(), someMachine)
	for _, row := range []string{
		"| a bearer request | 2.0 µs |  | 2.4 µs |",
		"| the same by snippetz | 6.0 µs | 3.00 | at least 2.5 |",
		"| the same by httpsnippet | 9.0 µs | 4.50 |  |",
		"| the same by httpsnippet | 70.0 µs | 7.00 | at least 7 |",
		"| memory that it asks for | 12,784 bytes |  |  |",
		"| the most that one takes | 512 KiB |  | at most 1,024 KiB |",
		"| `snipgen -t python/requests` | 2.1 ms | 1.05 | at most 1.1 |",
		"| the same, two cores | 190,000 | 1.90 |  |",
		"| the core for js/wasm | 9.6 MB |  |  |",
	} {
		if !strings.Contains(page, row+"\n") {
			t.Errorf("there is no row %s in\n%s", row, page)
		}
	}
	if strings.Contains(page, "NaN") || strings.Contains(page, " 0 ") || strings.Contains(page, "Inf") {
		t.Errorf("something was not measured:\n%s", page)
	}
}

// TestPageIsCurrent: but for what was measured, the page is what is made now.
func TestPageIsCurrent(t *testing.T) {
	stored, err := os.ReadFile("../../docs/speed.md")
	if err != nil {
		t.Fatal(err)
	}
	// The aim stands with the quickest of the peers, whichever that is.
	measured := regexp.MustCompile(`[0-9][0-9,.]*|at least`)
	shape := func(text string) string {
		return strings.Join(strings.Fields(measured.ReplaceAllString(text, " ")), " ")
	}
	if got, want := shape(string(stored)), shape(pageOf(someFigures(), someMachine)); got != want {
		t.Errorf("docs/speed.md is not current (make speed writes it)\n--- it is\n%s\n--- it should be\n%s", got, want)
	}
}

// TestPeerRequests: the peers get what the benchmarks convert.
func TestPeerRequests(t *testing.T) {
	t.Chdir("../..")
	text, err := peerRequests()
	if err != nil {
		t.Fatal(err)
	}
	var requests map[string]struct {
		Method, URL string
		Headers     []struct{ Name string }
		PostData    struct{ Text string }
	}
	if err := json.Unmarshal(text, &requests); err != nil {
		t.Fatal(err)
	}
	if r := requests["Bearer"]; r.Method != "GET" || r.URL != "https://reqbin.com/echo/get/json" || len(r.Headers) != 2 {
		t.Errorf("%+v", r)
	}
	if r := requests["JSON2K"]; r.Method != "POST" || len(r.PostData.Text) != 2048 || len(r.Headers) != 2 {
		t.Errorf("%d bytes: %+v", len(r.PostData.Text), r)
	}
}
