package literaltest

import (
	"slices"
	"testing"
)

func TestJoined(t *testing.T) {
	want := []Part{{Text: "a%"}, {Name: "x"}, {Name: "y"}, {Text: "\n"}}
	for dialect, codes := range map[string][]string{
		"python": {`f"a%{x}{y}\n"`, "f\"\"\"\\\na%{x}{y}\n\"\"\""}, "shell": {`"a%${x}$y"'` + "\n'"}, "node": {"`a%${x}${y}\n`"},
		"java": {`"a%" + x + y + "\n"`, "\"\"\"\n  a%%%s%s\n  \"\"\".formatted(x, y)"}, "csharp": {`"a%" + x + y + "\n"`},
		"go": {"`a%` + x + y + \"\\n\"", "`a%`+x+y+`\n`"}, "php": {`'a%' . $x . $y . "\n"`, "<<<A\na%{$x}{$y}\n\nA"},
	} {
		for _, code := range codes {
			if got, err := Joined(dialect, code); err != nil || !slices.Equal(got, want) {
				t.Errorf("%s: %s is read as %q, %v", dialect, code, got, err)
			}
		}
	}
	for dialect, codes := range map[string][]string{
		"python": {`f"{x!r}"`, `f"{x}" + y`}, "java": {`"a" x`, `"%s%s".formatted(x)`, `"%s".formatted(x, y)`, `"%d".formatted(x)`},
		"csharp": {`"a" - x`}, "go": {`"a"x`}, "php": {`'a' $x`, "<<<A\n{$x[0]}\nA", "<<<A\n$x\nA"},
	} {
		for _, code := range codes {
			if got, err := Joined(dialect, code); err == nil {
				t.Errorf("%s: %s is read as %q", dialect, code, got)
			}
		}
	}
}
