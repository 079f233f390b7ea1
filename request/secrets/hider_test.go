package secrets

import "testing"

func TestEveryPrefixIsLookedFor(t *testing.T) {
	for _, p := range prefixes {
		if !startsPrefix(p.text[0]) {
			t.Errorf("tokens that begin with %q are never found", p.text)
		}
	}
}
