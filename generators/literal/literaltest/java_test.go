package literaltest

import "testing"

func TestJava(t *testing.T) {
	check(t, &java, readings{
		skeletons: [][2]string{
			{"f(\"a\", 'b', \"\"\"\n  c\"\"\") // \"\n/* ' */", "f(«», «», «») // \"\n/* ' */"},
			{"\"\\u0022 + f() + \\u0022\"", "«» + f() + «»"},
		},
		joined:    []string{`"a%" + x + y + "\n"`, "\"\"\"\n  a%%%s%s\n  \"\"\".formatted(x, y)"},
		notJoined: []string{`"a" x`, `"%s%s".formatted(x)`, `"%s".formatted(x, y)`, `"%d".formatted(x)`},
		refused:   []string{`"a`, `"\u000a"`, `"\d"`, `"""a"""`, `"\ud800"`},
	})
}
