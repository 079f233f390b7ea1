package plan

import (
	"fmt"
	"slices"
	"testing"

	"snipgen/generators/manifest"
	"snipgen/generators/plan/marked"
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
		if got := (&Plan{req: marked.Of(r, nil)}).secure(); got != want {
			t.Errorf("%s://%s: %v", origin[0], origin[1], got)
		}
	}
}

// TestFoldedValues: lines of a field are joined as RFC 9110, 5.3, has it, and
// those of cookies as RFC 9113, 8.2.3; what is left out is not joined.
func TestFoldedValues(t *testing.T) {
	p := &Plan{req: marked.Of(requestOf(t, "GET /\nX: 1\nCookie: a=b\nY: 1\nx: 2\nX: 3\nCookie: c=d\nx: 4"), nil), Label: Exact}
	p.takeFields()
	p.fields[4].leave = true
	for _, first := range []int{0, 1} {
		p.fold(&rule{Limit: &manifest.Limit{}}, match{field: first})
	}
	var got []string
	for _, f := range p.fields {
		got = append(got, fmt.Sprint(f.name, "=", f.value, " ", f.leave))
	}
	want := []string{"X=1, 2, 4 false", "Cookie=a=b; c=d false", "Y=1 false", "x=2 true", "X=3 true", "Cookie=c=d true", "x=4 true"}
	if !slices.Equal(got, want) || p.Label == Exact {
		t.Errorf("%s: %q, want %q", p.Label, got, want)
	}
}
