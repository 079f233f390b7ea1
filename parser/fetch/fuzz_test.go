package fetch

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"snipgen/request"
	"snipgen/request/requesttest"
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
	requesttest.CheckRanges(t, input, requests, found)
	again, foundAgain := Parse(input, Options{})
	if requesttest.Brief(requests, found) != requesttest.Brief(again, foundAgain) || !reflect.DeepEqual(found, foundAgain) {
		t.Fatalf("%q is read in two ways", input)
	}
	for _, r := range requests {
		if faults := request.Check(r); len(faults) > 0 {
			t.Fatalf("%q: %v", input, faults)
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
