package literaltest

import "testing"

func TestCSharp(t *testing.T) {
	check(t, &csharp, readings{
		skeletons: [][2]string{
			{`f("a", @"b""c", $"d{e}") // "`, `f(«», «», $"d{e}") // "`},
		},
		joined:    []string{`"a%" + x + y + "\n"`},
		notJoined: []string{`"a" - x`},
		refused:   []string{`"a`, "\"\u2028\"", `"\d"`, `$"a"`},
	})
}
