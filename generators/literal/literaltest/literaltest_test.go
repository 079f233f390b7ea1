package literaltest

import (
	"slices"
	"testing"
)

// readings are what the reader of a language is to make of code.
type readings struct {
	skeletons [][2]string // code, and what is left of it
	joined    []string    // all are "a%", x, y and a line feed
	notJoined []string
	// A reader that lets these pass would hide what is wrong in a snippet.
	refused []string
	data    string   // {"a":[1,null,true],"b":{},"c":[]} and a semicolon
	noData  []string // values that mean something else
}

func check(t *testing.T, l *Language, r readings) {
	t.Helper()
	for _, s := range r.skeletons {
		if got, err := Skeleton(l.Name, s[0]); err != nil || got != s[1] {
			t.Errorf("%v\ngot  %s\nwant %s", err, got, s[1])
		}
	}
	parts := []Part{{Text: "a%"}, {Name: "x"}, {Name: "y"}, {Text: "\n"}}
	for _, code := range r.joined {
		if got, err := Joined(l.Name, code); err != nil || !slices.Equal(got, parts) {
			t.Errorf("%s is read as %q, %v", code, got, err)
		}
	}
	for _, code := range r.notJoined {
		if got, err := Joined(l.Name, code); err == nil {
			t.Errorf("%s is read as %q", code, got)
		}
	}
	for _, code := range r.refused {
		if value, _, err := Read(l.Name, code); err == nil {
			t.Errorf("%s reads as %q", code, value)
		}
	}
	checkData(t, l, r)
}

func checkData(t *testing.T, l *Language, r readings) {
	t.Helper()
	if r.data != "" {
		got, rest, err := Data(l.Name, r.data)
		if want := `{"a":[1,null,true],"b":{},"c":[]}`; got != want || rest != ";" || err != nil {
			t.Errorf("%s, %q, %v", got, rest, err)
		}
	}
	for _, code := range r.noData {
		if got, _, err := Data(l.Name, code); err == nil {
			t.Errorf("%s reads as %s", code, got)
		}
	}
}

func TestLiterals(t *testing.T) {
	got, err := Literals("php", "f('a\\'b', \"\\u{41}\\x42\\103\", <<<'X'\n  a\n   b\n  X, $x)")
	if want := []string{"a'b", "ABC", "a\n b"}; err != nil || !slices.Equal(got, want) {
		t.Errorf("got %q, %v", got, err)
	}
}
