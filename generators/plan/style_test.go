package plan

import (
	"strings"
	"testing"
	"unicode/utf8"

	"snipgen/request"
)

func TestPlainTypes(t *testing.T) {
	for s, want := range map[string]bool{
		"text/plain": true, "text/plain; charset=utf-8": true, `a/b; c="d e"; f=g`: true, `a/b; c="d"`: true,
		`a/b; c=""`: false, `a/b; c="`: false, `a/b; c=";d"`: false, `a/b; c="d;"`: false, `a/b; c="é"`: false, `a/b; c="d`: false, `a/b; c=d"`: false,
		"text": false, "text/plain;charset=utf-8": false, "a/b; c": false, "a/b;  c=d": false, "a/b; c=": false,
		`a/b; c="d\"e"`: false, `a/b; c="d; e=f"`: false, "a/b; c=é": false, "a/b; ": false, "": false,
	} {
		if isPlainType(s) != want {
			t.Errorf("%q: %v", s, !want)
		}
	}
	for s, want := range map[string]bool{
		"a/b; charset=utf-8": true, "A/b; charset=utf-8": false, "a/b;charset=utf-8": false, "a/b; charset=UTF-8": false,
		"a/b; x=y; charset=utf-8": false,
	} {
		if isUTF8Type(s) != want {
			t.Errorf("%q: %v", s, !want)
		}
	}
}

// TestPairsThatAClientHolds: in order, and none twice.
func TestPairsThatAClientHolds(t *testing.T) {
	pairs := func(text string) []request.Pair {
		var out []request.Pair
		for one := range strings.SplitSeq(text, "&") {
			name, value, _ := strings.Cut(one, "=")
			out = append(out, request.Pair{Raw: one, Name: name, Value: value, HasEquals: true})
		}
		return out
	}
	sorts := &pairStyle{Repeats: true, Sorts: true}
	distinct := &pairStyle{Repeats: true, Distinct: true, Methods: []string{"POST"}}
	for text, want := range map[string][2]bool{
		"a=1&b=2": {true, true}, "b=1&a=2": {false, true}, "a=2&a=1": {true, true}, "a=1&a=1": {true, false}, "b=1&a=1&b=1": {false, false},
	} {
		if got := [2]bool{sorts.holds(pairs(text)), distinct.holds(pairs(text))}; got != want {
			t.Errorf("%s: got %v, want %v", text, got, want)
		}
	}
	if distinct.goesWith("GET") || !distinct.goesWith("POST") || !sorts.goesWith("GET") {
		t.Error("methods")
	}
}

// TestSmallHex: escapes of text that a URL class writes in capitals.
func TestSmallHex(t *testing.T) {
	for target, want := range map[string]bool{"/%c3%A9": true, "/%C3%a9": true, "/%C3%A9": false, "/%2f": false, "/%7e": false, "/%e": false} {
		if hasSmallHex(target, utf8.RuneSelf) != want {
			t.Errorf("small letters in %q: %v", target, !want)
		}
	}
}
