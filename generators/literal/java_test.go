package literal

import (
	"strings"
	"testing"

	"snipgen/generators/literal/literaltest"
)

// The Java compiler refuses larger constants; a character counts more there
// than in UTF-8 when it is NUL or astral.
func TestJavaConstants(t *testing.T) {
	for _, unit := range []string{"a", "\x00", "é", "日", "😀"} {
		text := strings.Repeat(unit, 70_000)
		for _, v := range []Value{Text(text), Block("\n" + text), Bytes(text)} {
			out, err := java.Append(nil, v, Layout{Indent: "  ", Depth: 1})
			if err != nil {
				t.Fatal(err)
			}
			checkConstants(t, string(out), text)
		}
	}
}

func checkConstants(t *testing.T, code, text string) {
	t.Helper()
	value, _, err := literaltest.Read("java", code)
	if err != nil || strings.TrimPrefix(string(value), "\n") != text {
		t.Errorf("another value is read back, %v", err)
	}
	constants, err := literaltest.Literals("java", code)
	if err != nil || len(constants) < 3 {
		t.Errorf("%d constants, %v", len(constants), err)
	}
	for _, s := range constants {
		if n := modifiedSize(s); n > 65535 {
			t.Errorf("constant of %d bytes", n)
		}
	}
}

func modifiedSize(s string) (n int) {
	for _, r := range s {
		switch {
		case r == 0, 0x80 <= r && r < 0x800:
			n += 2
		case r >= 0x10000:
			n += 6
		case r >= 0x800:
			n += 3
		default:
			n++
		}
	}
	return n
}
