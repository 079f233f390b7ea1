package secrets

import "testing"

func TestEveryPrefixIsLookedFor(t *testing.T) {
	for _, p := range prefixes {
		if !startsPrefix(p.text[0]) {
			t.Errorf("tokens that begin with %q are never found", p.text)
		}
	}
}

func TestEveryPlaceholderIsLookedAt(t *testing.T) {
	for _, text := range []string{
		"<token>", "{token}", "${TOKEN}", "{{token}}", "[token]", "your token", "YOUR_TOKEN", "yourtoken", "xxx", "XXXX", "***", "•••", "...", "…",
		"eyJhb...", "abc…", "a-xxxx", "(redacted)", "REDACTED", "change-me", "CHANGEME", "change me",
	} {
		if !isPlaceholder(text) || placeholder.Get().MatchString(text) != isPlaceholder(text) {
			t.Errorf("%q is taken for a secret", text)
		}
	}
}
