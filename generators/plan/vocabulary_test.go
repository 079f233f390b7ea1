package plan

import (
	"maps"
	"slices"
	"testing"

	"snipgen/generators/manifest"
)

// TestVocabulary: the planner knows every word that a manifest may have, and no
// other.
func TestVocabulary(t *testing.T) {
	for _, c := range []struct {
		what         string
		words, known []string
	}{
		{"feature", manifest.Features, slices.Collect(maps.Keys(features))},
		{"kind of part", manifest.PartKinds, append(slices.Collect(maps.Keys(partKinds)), repeatedName)},
	} {
		for _, word := range c.words {
			if !slices.Contains(c.known, word) {
				t.Errorf("the planner does not know the %s %q", c.what, word)
			}
		}
		for _, word := range c.known {
			if !slices.Contains(c.words, word) {
				t.Errorf("no manifest may have the %s %q", c.what, word)
			}
		}
	}
}
