package cache

import (
	"fmt"
	"testing"
)

// What callers can make a cache hold is bounded; what it holds it keeps, and
// what is made without being kept is right all the same.
func TestCacheIsBounded(t *testing.T) {
	var c Cache[int, int]
	made := 0
	get := func(i int) int {
		v, err := c.Get(i, func() (int, error) { made++; return 2 * i, nil })
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
	var c Cache[int, int]
	if _, err := c.Get(1, func() (int, error) { return 0, fmt.Errorf("no") }); err == nil {
		t.Error("a failure is none")
	}
	if v, err := c.Get(1, func() (int, error) { return 5, nil }); v != 5 || err != nil {
		t.Error(v, err)
	}
	if c.keep(1, 6) != 5 {
		t.Error("the second value takes the place of the first")
	}
}
