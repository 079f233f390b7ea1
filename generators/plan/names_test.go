package plan

import (
	"strings"
	"testing"
)

func testNamer(style string) namer {
	return namer{style: style, reserved: map[string]bool{"guid4": true, "guid_4": true}, declared: map[string]bool{}, environment: map[string]bool{"NAME_3": true},
		given: map[string]string{}, next: map[string]int{}}
}

// Names are numbered from 2, without those that are taken.
func TestNumberedNames(t *testing.T) {
	for style, want := range map[string][]string{"snake": {"guid", "guid_2", "guid_3", "guid_5"}, "camel": {"guid", "guid2", "guid3", "guid5"}} {
		n := testNamer(style)
		for _, name := range want {
			if got := n.variable([]string{"guid"}); got != name {
				t.Errorf("%s: got %s, want %s", style, got, name)
			}
		}
	}
	n := testNamer("snake")
	for i, want := range []string{"NAME", "NAME_VALUE", "NAME_2", "NAME_4"} {
		if got := n.environmentName("name" + "-./ "[i:i+1]); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

// A name costs the same however many others there are: nothing is counted anew.
func TestNamesCost(t *testing.T) {
	cost := func(names int) float64 {
		return testing.AllocsPerRun(1, func() {
			n := testNamer("snake")
			for i := range names {
				n.variable([]string{"guid"})
				n.environmentName("name" + strings.Repeat("-", i))
			}
		})
	}
	if few, many := cost(500), cost(5000); many > 15*few {
		t.Errorf("%.0f allocations for 500 names, %.0f for 5000", few, many)
	}
}

// TestWordsOfNames: a name in any style is cut into its words.
func TestWordsOfNames(t *testing.T) {
	for name, want := range map[string]string{
		"apiKey": "api key", "APIKey": "api key", "api_key": "api key", "api-KEY": "api key", "X": "x", "xY": "x y", "Xy": "xy", "XY": "xy", "XYz": "x yz", "xYZ": "x yz",
		"aZa": "a za", "aAz": "a az", "aAa": "a aa", "AZ": "az", "ZAz": "z az", "BAa": "b aa", "a1B": "a1 b", "1a": "1a", "A1": "a1", "AB1": "ab1", "_a_": "a", "": "value", "--": "value",
	} {
		if got := strings.Join(splitWords(name), " "); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
	for name, want := range map[string]string{"": "_", "0a": "_0a", "9a": "_9a", "a0": "a0", "/a": "/a", ":a": ":a"} {
		if got := safeStart(name); got != want {
			t.Errorf("%q begins as %q, want %q", name, got, want)
		}
	}
	n := testNamer("snake")
	if first, second := n.environmentName("a"), n.environmentName("a"); first != "A" || second != "A" {
		t.Errorf("one variable is read from %s and %s", first, second)
	}
}
