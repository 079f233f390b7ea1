package literal

import (
	"fmt"
	"strings"
	"testing"

	"snipgen/generators/literal/literaltest"
)

// A reference's name becomes code as it is.
func TestNamesAreIdentifiers(t *testing.T) {
	for _, d := range dialects {
		for _, name := range []string{"", "1a", "a b", "a-b", `a"b`, "a}b", "é", "a.b"} {
			for _, kind := range []PartKind{Environment, Variable} {
				if out, err := d.Append(nil, Joined{{Kind: kind, Text: name}}, Layout{}); err == nil {
					t.Errorf("%s prints %q as %s", d.Name, name, out)
				}
			}
		}
	}
}

func TestBase64(t *testing.T) {
	for _, n := range []int{0, 1, 2, 3, 767, 768, 769, 2000} {
		value, _, err := literaltest.Read("node", fmt.Sprintf(`Buffer.from("%s", "base64")`, Base64(strings.Repeat("\xff", n))))
		if err != nil || string(value) != strings.Repeat("\xff", n) {
			t.Errorf("%d bytes: %d come back, %v", n, len(value), err)
		}
	}
}

func TestLookup(t *testing.T) {
	for _, d := range dialects {
		if got, ok := Lookup(d.Name); !ok || got != d {
			t.Errorf("no dialect %s", d.Name)
		}
	}
	if _, ok := Lookup("cobol"); ok {
		t.Error("a dialect that nobody wrote")
	}
}
