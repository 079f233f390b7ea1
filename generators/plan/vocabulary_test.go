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
	known := append(slices.Collect(maps.Keys(partKinds)), repeatedName)
	for _, word := range manifest.PartKinds {
		if !slices.Contains(known, word) {
			t.Errorf("the planner does not know the kind of part %q", word)
		}
	}
	for _, word := range known {
		if !slices.Contains(manifest.PartKinds, word) {
			t.Errorf("no manifest may have the kind of part %q", word)
		}
	}
}
