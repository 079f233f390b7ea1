package fetch

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"snipgen/request"
)

// Nothing panics, every range lies in the input, no input passes without a
// request or an error, and the same input gives the same.
func FuzzParse(f *testing.F) {
	for _, c := range cases {
		f.Add(c.input)
	}
	f.Fuzz(func(t *testing.T, input string) { check(t, input) })
}

func check(t *testing.T, input string) {
	t.Helper()
	requests, found := Parse(input, Options{})
	if len(requests) == 0 && !request.HasErrors(found) {
		t.Fatalf("%q: neither a request nor an error", input)
	}
	checkRanges(t, input, requests, found)
	again, foundAgain := Parse(input, Options{})
	if dump(requests, found) != dump(again, foundAgain) || !reflect.DeepEqual(found, foundAgain) {
		t.Fatalf("%q is read in two ways", input)
	}
	for _, r := range requests {
		if faults := request.Check(r); len(faults) > 0 {
			t.Fatalf("%q: %v", input, faults)
		}
	}
}

func checkRanges(t *testing.T, input string, requests []*request.Request, found []request.Diagnostic) {
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

// hostile repeats what might cost more than its length.
var hostile = []string{
	"(", "[", "{", "{a:", "fetch(", "fetch([", "`${", "`${`", "\"", "'\\", "/", "/[", "a+", "a.b", "a[", "a=>", "(a)=>", "-", "!", "await ", "new ", "new Headers(",
	"a={x:a};", "const a=[a,a];", "s+=s;", "JSON.stringify(", "f.append(1,2);", "fetch('http://h/'+", "/*", "//", "\\u", "x?", "...", "{...a,", "void ", "1e", "as ", "fetch(`http://h/${", "},{", ")",
}

func TestHostileInputIsReadInItsTurn(t *testing.T) {
	for _, piece := range hostile {
		for _, before := range []string{"", "fetch(", "fetch('http://h/', {body: ", "let s='ab', a={}, f=new FormData();"} {
			start := time.Now()
			check(t, before+strings.Repeat(piece, (4<<10)/len(piece)))
			if took := time.Since(start); took > 4*time.Second {
				t.Errorf("%q, repeated behind %q, takes %v", piece, before, took)
			}
		}
	}
}

// Names that hold names twice as large do not make texts without a bound.
func TestNamesDoNotGrowWithoutBound(t *testing.T) {
	check(t, "let s = 'aaaaaaaaaaaaaaaa';"+strings.Repeat("s = s + s;", 100)+post+"s})")
	check(t, "let o = {a: 1};"+strings.Repeat("o = {a: o, b: o};", 100)+post+"JSON.stringify(o)})")
	check(t, "let o = {}; o.o = o;"+post+"JSON.stringify(o)})")
	check(t, "let a = [];"+strings.Repeat("a = [a, a];", 100)+post+"JSON.stringify(a, null, 2)})")
}
