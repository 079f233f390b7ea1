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
