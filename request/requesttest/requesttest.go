// Package requesttest is for the tests of readers: it writes what a reader has
// returned as text, holds it against files of cases, and checks what holds of
// every reader. Nothing but tests uses it.
package requesttest

import (
	"fmt"
	"maps"
	"os"
	"runtime"
	"slices"
	"strings"
	"testing"

	"snipgen/request"
)

// Brief writes requests and diagnostics, one part a line; references are as
// people see them.
func Brief(requests []*request.Request, found []request.Diagnostic) string {
	var out strings.Builder
	for _, r := range requests {
		fmt.Fprintf(&out, "%s %s\n", r.Method, r.URL())
		for _, f := range r.Fields {
			fmt.Fprintf(&out, "%s: %s\n", f.Name, f.Value)
		}
		if r.Body.Present {
			fmt.Fprintf(&out, "%q\n", r.Body.Content.String())
		}
		for _, name := range slices.Sorted(maps.Keys(r.Options)) {
			fmt.Fprintf(&out, "option %s=%s\n", name, r.Options[name])
		}
		if len(r.Without) > 0 {
			fmt.Fprintf(&out, "without %v\n", r.Without)
		}
	}
	for _, d := range found {
		loss := ""
		if d.Loss {
			loss = " loss"
		}
		fmt.Fprintf(&out, "%s%s %s %s\n", d.Severity, loss, d.Code, d.Part)
	}
	return out.String()
}

// CheckRanges asserts that every place lies in the input.
func CheckRanges(t testing.TB, input string, requests []*request.Request, found []request.Diagnostic) {
	t.Helper()
	var ranges []request.Range
	for _, d := range found {
		ranges = append(ranges, d.Range)
	}
	for _, r := range requests {
		ranges = append(ranges, r.Range, r.MethodRange, r.TargetRange)
		values := []request.Value{r.Authority, r.Path, r.Query, r.Body.Content}
		for _, f := range r.Fields {
			values = append(values, f.Value)
			ranges = append(ranges, f.NameRange)
		}
		for _, v := range values {
			ranges = append(ranges, v.Range)
			for _, s := range v.Segments() {
				ranges = append(ranges, s.Range)
			}
		}
	}
	for _, r := range ranges {
		if r.Start < 0 || r.End < r.Start || r.End > len(input) {
			t.Fatalf("%q: range %v in an input of %d bytes", input, r, len(input))
		}
	}
}

// What stands between the cases of a file, and before what a case has to give.
const (
	BetweenCases = "\n=====\n"
	BeforeWanted = "\n--->\n"
)

// Cases holds each case of a file, a line of title and then an input, against
// what stands behind it; with update it writes the file anew.
func Cases(t *testing.T, name string, update bool, read func(input string) string) {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	cases := strings.Split(string(text), BetweenCases)
	for i, c := range cases {
		head, want, _ := strings.Cut(c, BeforeWanted)
		title, input, _ := strings.Cut(head, "\n")
		got := read(input)
		if cases[i] = head + BeforeWanted + got; !update && got != want {
			t.Errorf("%s\n%s\ngot\n%s\nwant\n%s", title, input, got, want)
		}
	}
	if update {
		if err := os.WriteFile(name, []byte(strings.Join(cases, BetweenCases)), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// Allocated is how many bytes of memory something asks for.
func Allocated(do func()) int {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	do()
	runtime.ReadMemStats(&after)
	return int(after.TotalAlloc - before.TotalAlloc)
}
