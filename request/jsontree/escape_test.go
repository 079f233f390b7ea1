package jsontree_test

import (
	"testing"

	"snipgen/request/jsontree"
)

// TestEscape: whichever escapes are short, the string is read as the same text.
func TestEscape(t *testing.T) {
	const text = "a\"\\/\b\f\n\r\t\x00\x1fé\x7f"
	for short, want := range map[string]string{
		"\b\f\n\r\t\"\\": `a\"\\/\b\f\n\r\t\u0000\u001fé` + "\x7f",
		"\n\r\t\"\\":     `a\"\\/\u0008\u000c\n\r\t\u0000\u001fé` + "\x7f",
		"\"\\":           `a\"\\/\u0008\u000c\u000a\u000d\u0009\u0000\u001fé` + "\x7f",
	} {
		got := jsontree.Escape(text, short)
		if got != want {
			t.Errorf("%q: %s", short, got)
		}
		if tree, err := jsontree.Parse(`"` + got + `"`); err != nil || tree.Root.Text != text {
			t.Errorf("%q: %v, read as %q", short, err, tree.Root.Text)
		}
	}
}
