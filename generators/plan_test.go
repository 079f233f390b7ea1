package generators

import (
	"fmt"
	"slices"
	"testing"

	"snipgen/request"
)

// Few pairs are compared with each other, many through a map: what repeats is
// found in both, wherever it stands.
func TestRepetition(t *testing.T) {
	for _, n := range []int{0, 1, 2, 15, 16, 17, 18, 100} {
		pairs := make([]request.Pair, n)
		for i := range pairs {
			pairs[i].Name = fmt.Sprint("n", i)
		}
		if repeat(pairs, pairName) {
			t.Errorf("%d distinct names repeat", n)
		}
		for _, at := range [][2]int{{0, 1}, {0, n - 1}, {n / 2, n - 1}, {n - 2, n - 1}} {
			if at[0] < 0 || at[1] >= n || at[0] >= at[1] {
				continue
			}
			again := slices.Clone(pairs)
			again[at[1]].Name = again[at[0]].Name
			if !repeat(again, pairName) {
				t.Errorf("of %d names the one at %d comes again at %d, unseen", n, at[0], at[1])
			}
		}
	}
}

// Pairs of one name stand together when no other is between them; twins are two
// of one name and value.
func TestPairsOfOneName(t *testing.T) {
	for names, want := range map[string][2]bool{"": {true, false}, "a": {true, false}, "aab": {true, true}, "aba": {false, true}, "abb": {true, true}, "abc": {true, false}} {
		var pairs []request.Pair
		for _, n := range names {
			pairs = append(pairs, request.Pair{Name: string(n), Value: "v"})
		}
		if got := [2]bool{together(pairs), equalPairs(pairs)}; got != want {
			t.Errorf("%s: %v, want %v", names, got, want)
		}
	}
	if equalPairs([]request.Pair{{Name: "a", Value: "1"}, {Name: "a", Value: "2"}}) {
		t.Error("other values are equal")
	}
}

// An origin is potentially trustworthy over TLS and on this machine alone
// (https://w3c.github.io/webappsec-secure-contexts/): a field that clients add
// only there is written elsewhere.
func TestSecureOrigins(t *testing.T) {
	for origin, want := range map[[2]string]bool{
		{"https", "h.example"}: true, {"https", "h.example:80"}: true, {"http", "h.example"}: false, {"http", "h.example:443"}: false,
		{"http", "localhost"}: true, {"http", "localhost:8080"}: true, {"http", "127.0.0.1:1"}: true, {"http", "[::1]:1"}: true, {"http", "[::1]"}: true,
		{"http", "a.localhost"}: true, {"http", "localhost.example"}: false, {"http", "128.0.0.1"}: false, {"http", "127.0.0.1.example"}: false,
		{"http", "10.0.0.1"}: false, {"http", "[::2]"}: false,
	} {
		r := &request.Request{Scheme: origin[0], Authority: request.Text(origin[1], request.Range{})}
		if got := (&plan{req: r}).secure(); got != want {
			t.Errorf("%s://%s: %v", origin[0], origin[1], got)
		}
	}
}

func TestSplitPort(t *testing.T) {
	for authority, want := range map[string][2]string{
		"h.example": {"h.example", ""}, "h.example:8080": {"h.example", "8080"}, "[::1]": {"[::1]", ""}, "[::1]:80": {"[::1]", "80"}, "h:": {"h", ""}, ":1": {"", "1"},
	} {
		if host, port := splitPort(authority); [2]string{host, port} != want {
			t.Errorf("%s: %q, %q", authority, host, port)
		}
	}
}

// What callers can make a cache hold is bounded; what it holds it keeps, and
// what is made without being kept is right all the same.
func TestCacheIsBounded(t *testing.T) {
	var c cache[int, int]
	made := 0
	get := func(i int) int {
		v, err := c.get(i, func() (int, error) { made++; return 2 * i, nil })
		if err != nil || v != 2*i {
			t.Fatalf("%d: %d, %v", i, v, err)
		}
		return v
	}
	for i := range maxCached + 3 {
		get(i)
	}
	if n := len(*c.values.Load()); n != maxCached {
		t.Errorf("the cache holds %d, want %d", n, maxCached)
	}
	made = 0
	get(0)
	get(maxCached - 1)
	if made != 0 {
		t.Error("what was kept is made again")
	}
	get(maxCached)
	get(maxCached)
	if made != 2 {
		t.Errorf("beyond the bound %d were made, want 2", made)
	}
}

func TestFailuresAreNotKept(t *testing.T) {
	var c cache[int, int]
	if _, err := c.get(1, func() (int, error) { return 0, fmt.Errorf("no") }); err == nil {
		t.Error("a failure is none")
	}
	if v, err := c.get(1, func() (int, error) { return 5, nil }); v != 5 || err != nil {
		t.Error(v, err)
	}
	if c.keep(1, 6) != 5 {
		t.Error("the second value takes the place of the first")
	}
}

// TestRulesOfLabels: what a limit does to the label, and what it says.
func TestRulesOfLabels(t *testing.T) {
	limit := func(rest string) string {
		return `{` + rest + `, "code": "c", "reason": "{name} is met", "source": "https://example.com"}`
	}
	const omit, change = `"when": "field", "names": ["X"], "effect": "omit"`, `"when": "field", "names": ["X"], "effect": "change"`
	for _, c := range []struct {
		limits, request string
		label           Fidelity
		says            []string // "severity part: message; hint"
	}{
		{limit(omit), "GET /", Exact, nil},
		{limit(omit), "GET /\nX: 1", Partial, []string{"warning header:x: X is met; "}},
		{limit(omit), "GET /\nx: 1\nX: 2", Partial, []string{"warning header:x: x is met; ", "warning header:x: X is met; "}},
		{limit(omit) + "," + limit(`"when": "field-empty", "effect": "omit"`), "GET /\nX:", Partial, []string{"warning header:x: X is met; "}},
		{limit(omit) + "," + limit(`"when": "field-empty", "effect": "note"`), "GET /\nX:\nY:", Partial, []string{"warning header:x: X is met; ", "info header:y: Y is met; "}},
		{limit(change), "GET /\nX: 1", Partial, []string{"warning header:x: X is met; "}},
		{limit(change + `, "nearest": "java/c"`), "GET /\nX: 1", Partial, []string{"warning header:x: X is met; target java/c sends it"}},
		{limit(change + `, "part": "body"`), "GET /\nX: 1", Partial, []string{"warning body: X is met; "}},
		{limit(change + `, "also": {"when": "body"}`), "POST /\nX: 1", Exact, nil},
		{limit(change + `, "also": {"when": "body"}`), "POST /\nX: 1\n\nx", Partial, []string{"warning header:x: X is met; "}},
		{limit(`"when": "field", "names": ["X"], "effect": "note"`), "GET /\nX: 1", Exact, []string{"info header:x: X is met; "}},
		{limit(`"when": "field-repeated", "effect": "fold"`), "GET /\nX: 1\nY: 1\nX: 2", Equivalent, nil},
		{limit(`"when": "field-repeated", "effect": "fold"`), "GET /\nAuthorization: a b\nAuthorization: a c", Partial, []string{"warning header:authorization: Authorization is met; "}},
		{limit(omit) + "," + limit(`"when": "field-repeated", "effect": "fold"`), "GET /\nX: 1\nX: 2", Partial, []string{"warning header:x: X is met; ", "warning header:x: X is met; "}},
		{limit(`"when": "body", "effect": "omit"`), "POST /\n\nx", Partial, []string{"warning body: POST is met; "}},
		{limit(`"when": "body", "effect": "refuse"`), "POST /\n\nx", "", []string{"warning body: POST is met; "}},
	} {
		g, err := limited(t, c.limits).prepare(nil)
		if err != nil {
			t.Fatal(err)
		}
		s, err := g.Render(requestOf(t, c.request), false)
		var found []request.Diagnostic
		var label Fidelity
		if refused, is := err.(*Refused); is {
			found = refused.Reasons
		} else if err != nil {
			t.Fatal(err)
		} else {
			label, found = s.Fidelity, s.Warnings
		}
		var says []string
		for _, d := range found {
			says = append(says, fmt.Sprintf("%s %s: %s; %s", d.Severity, d.Part, d.Message, d.Hint))
		}
		if label != c.label || !slices.Equal(says, c.says) {
			t.Errorf("%s of %q: %s, %q, want %s, %q", c.limits, c.request, label, says, c.label, c.says)
		}
	}
}

// TestFoldedValues: lines of a field are joined as RFC 9110, 5.3, has it, and
// those of cookies as RFC 9113, 8.2.3; what is left out is not joined.
func TestFoldedValues(t *testing.T) {
	p := &plan{req: requestOf(t, "GET /\nX: 1\nCookie: a=b\nY: 1\nx: 2\nX: 3\nCookie: c=d\nx: 4"), label: Exact}
	p.takeFields()
	p.fields[4].leave = true
	for _, first := range []int{0, 1} {
		p.fold(&Limit{}, match{field: first})
	}
	var got []string
	for _, f := range p.fields {
		got = append(got, fmt.Sprint(f.name, "=", f.value, " ", f.leave))
	}
	want := []string{"X=1, 2, 4 false", "Cookie=a=b; c=d false", "Y=1 false", "x=2 true", "X=3 true", "Cookie=c=d true", "x=4 true"}
	if !slices.Equal(got, want) || p.label == Exact {
		t.Errorf("%s: %q, want %q", p.label, got, want)
	}
}
