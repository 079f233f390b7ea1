package har

import (
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"

	"snipgen/request"
)

type row struct {
	name    string
	input   string
	options Options
	want    string // see dump
}

func TestParse(t *testing.T) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			requests, found := Parse(c.input, c.options)
			if got := "\n" + dump(c.input, requests, found); got != c.want {
				t.Errorf("%s\ngot %s\nwant %s", c.input, got, c.want)
			}
		})
	}
}

// dump writes everything that Parse returned, each range with the input that
// it covers.
func dump(input string, requests []*request.Request, found []request.Diagnostic) string {
	var out strings.Builder
	line := func(format string, args ...any) {
		fmt.Fprintf(&out, "%s\n", strings.TrimRight(fmt.Sprintf(format, args...), " |"))
	}
	at := func(r request.Range) string {
		s := input[r.Start:r.End]
		if len(s) > 40 {
			return fmt.Sprintf("@%d %q+%d", r.Start, s[:15], len(s)-15)
		}
		return fmt.Sprintf("@%d %q", r.Start, s)
	}
	for _, r := range requests {
		line("%s %s %s %q %s", r.Method, at(r.MethodRange), r.Version, r.Name, at(r.Range))
		line("  %s %q path %q query %t %q %s", r.Scheme, r.Authority.String(), r.Path.String(), r.HasQuery, r.Query.String(), at(r.TargetRange))
		for _, f := range r.Fields {
			line("  %s: %q %s %s", f.Name, f.Value.String(), at(f.NameRange), at(f.Value.Range))
		}
		if r.Body.Present {
			line("  body %q %s", r.Body.Content.String(), at(r.Body.Content.Range))
		}
	}
	for _, f := range found {
		line("%s %s [%s] %s: %s | %s", f.Severity, f.Code, f.Part, at(f.Range), f.Message, f.Hint)
	}
	return out.String()
}

// archiveOf makes an archive of the members of requests.
func archiveOf(requests ...string) string {
	var entries []string
	for _, r := range requests {
		entries = append(entries, `{"request": {`+r+`}, "response": {"content": {"text": "\"}]"}}}`)
	}
	return `{"log": {"version": "1.2", "entries": [` + strings.Join(entries, ",\n") + `]}}`
}

const getA = `"method": "GET", "url": "https://h.example/a"`

func TestAnArchiveIsTheSameInAnyPieces(t *testing.T) {
	for _, c := range cases {
		var requests []*request.Request
		whole, err := Read(iotest.OneByteReader(strings.NewReader(c.input)), c.options, func(e Entry) bool {
			if e.Request != nil {
				requests = append(requests, e.Request)
			}
			return true
		})
		want, _ := Parse(c.input, c.options)
		if err != nil || dump(c.input, requests, nil) != dump(c.input, want, nil) {
			t.Errorf("%s: %v %s", c.name, err, dump(c.input, requests, whole))
		}
	}
}

// Strings are read a buffer at a time, and a backslash may be the last byte of
// one.
func TestEscapesAtTheEndsOfBuffers(t *testing.T) {
	for size := 64<<10 - 200; size < 64<<10+20; size++ {
		text := strings.Repeat("x", size) + strings.Repeat(`\"\\`, 30)
		input := `{"log": {"comment": "` + text + `", "entries": [{"response": "` + text + `", "request": {` + getA + `}}]}}`
		if requests, found := Parse(input, Options{}); len(requests) != 1 {
			t.Fatalf("%d bytes: %s", size, dump(input, requests, found))
		}
	}
}

func TestAnArchiveCutOffAnywhereIsAnError(t *testing.T) {
	whole := archiveOf(getA+`, "headers": [{"name": "a", "value": "b"}]`, getA)
	for size := range len(whole) {
		requests, found := Parse(whole[:size], Options{})
		last := found[len(found)-1]
		if !request.HasErrors(found) || len(requests) == 2 && size < 100 || size > 0 && last.Code != "har-cut-off" {
			t.Fatalf("%q\n%s", whole[:size], dump(whole[:size], requests, found))
		}
	}
}

func TestSelection(t *testing.T) {
	input := archiveOf(`"method": "GET", "url": "https://a.example/1?x=y"`, `"method": "GET", "url": "https://b.example/2"`,
		`"method": "GET", "url": "https://b.example/3.js"`, `"method": "GET", "url": "data:text/plain,x"`)
	for _, c := range []struct {
		options Options
		want    string
	}{
		{Options{}, "/1 /2 /3.js"},
		{Options{Index: 2}, "/2"},
		{Options{Index: 5}, "no-such-entry"},
		{Options{Index: 4}, "not-http no-request"},
		{Options{URL: "b.example"}, "/2 /3.js"},
		{Options{URL: "?x=*"}, "no-such-entry"},
		{Options{URL: "*?x=*"}, "/1"},
		{Options{URL: "https://*.example/*.js"}, "/3.js"},
		{Options{URL: "https://b.example/*"}, "/2 /3.js"},
		{Options{URL: "*example/3.j"}, "no-such-entry"},
		{Options{URL: "c.example"}, "no-such-entry"},
		{Options{Index: 1, URL: "b.example"}, "no-such-entry"},
	} {
		requests, found := Parse(input, c.options)
		var got []string
		for _, r := range requests {
			got = append(got, r.Path.String())
		}
		for _, d := range found {
			if c.options != (Options{}) {
				got = append(got, d.Code)
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%+v: got %s, want %s", c.options, s, c.want)
		}
	}
}

func TestReadingStopsWhenAsked(t *testing.T) {
	seen := 0
	in := strings.NewReader(archiveOf(getA, getA, getA))
	found, err := Read(in, Options{}, func(e Entry) bool { seen++; return e.Index < 2 })
	if seen != 2 || len(found) > 0 || err != nil {
		t.Errorf("%d entries, %v, %v", seen, found, err)
	}
}

func TestAFailingReaderIsNotACutOffArchive(t *testing.T) {
	broken := errors.New("broken")
	in := io.MultiReader(strings.NewReader(archiveOf(getA)[:60]), iotest.ErrReader(broken))
	found, err := Read(in, Options{}, func(Entry) bool { return true })
	if !errors.Is(err, broken) || len(found) > 0 {
		t.Errorf("%v, %v", found, err)
	}
}

func TestMaxRequest(t *testing.T) {
	input := archiveOf(getA+`, "postData": {"text": "`+strings.Repeat("x", 100)+`"}`, getA)
	requests, found := Parse(input, Options{MaxRequest: 60})
	if len(requests) != 1 || len(found) != 1 || found[0].Code != "too-large" {
		t.Error(dump(input, requests, found))
	}
}

// export is a browser's export of a size, made as it is read.
type export struct {
	entries, left int
	now           io.Reader
}

var body = strings.Repeat("0123456789abcdef", 4096)

func (e *export) Read(p []byte) (int, error) {
	for {
		if n, _ := e.now.Read(p); n > 0 {
			return n, nil
		}
		if e.left < 0 {
			return 0, io.EOF
		}
		e.left--
		if e.left < 0 {
			e.now = strings.NewReader("]}}")
			continue
		}
		comma := ","
		if e.left == e.entries-1 {
			comma = ""
		}
		e.now = io.MultiReader(strings.NewReader(comma+`{"request": {`+getA+`}, "response": {"content": {"text": "`), strings.NewReader(body), strings.NewReader(`"}}}`))
	}
}

func TestMemoryDoesNotGrowWithResponses(t *testing.T) {
	const entries = 1600 // of 64 KiB: 100 MiB
	t.Run("every entry", func(t *testing.T) { checkMemory(t, entries, entries, Options{}) })
	t.Run("the last entry", func(t *testing.T) { checkMemory(t, entries, 1, Options{Index: entries}) })
}

func checkMemory(t *testing.T, entries, want int, o Options) {
	in := &export{entries: entries, left: entries, now: strings.NewReader(`{"log": {"entries": [`)}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	seen := 0
	found, err := Read(in, o, func(e Entry) bool { seen++; return e.Request != nil })
	runtime.ReadMemStats(&after)
	if seen != want || len(found) > 0 || err != nil {
		t.Fatalf("%d entries, %v, %v", seen, found, err)
	}
	if all := after.TotalAlloc - before.TotalAlloc; all > 30<<20 {
		t.Errorf("%d MiB allocated for 100 MiB of responses", all>>20)
	}
}

func FuzzParse(f *testing.F) {
	for _, c := range cases {
		f.Add(c.input)
	}
	f.Fuzz(func(t *testing.T, input string) {
		requests, found := Parse(input, Options{})
		if len(requests) == 0 && !request.HasErrors(found) {
			t.Fatal("neither a request nor an error")
		}
		var ranges []request.Range
		for _, d := range found {
			ranges = append(ranges, d.Range)
		}
		for _, r := range requests {
			ranges = append(ranges, r.Range, r.MethodRange, r.TargetRange, r.Body.Content.Range)
			for _, h := range r.Fields {
				ranges = append(ranges, h.NameRange, h.Value.Range)
			}
		}
		for _, r := range ranges {
			if r.Start < 0 || r.End < r.Start || r.End > len(input) {
				t.Fatalf("range %v in an input of %d bytes", r, len(input))
			}
		}
	})
}
