package literaltest

import "testing"

func TestPython(t *testing.T) {
	check(t, &python, readings{
		skeletons: [][2]string{
			{"x = f\"a{b}c\" # it's\ny = b'\\x41' + '''z\n'''", "x = f«»{b}«» # it's\ny = b«» + «»"},
		},
		joined:    []string{`f"a%{x}{y}\n"`, "f\"\"\"\\\na%{x}{y}\n\"\"\""},
		notJoined: []string{`f"{x!r}"`, `f"{x}" + y`},
		refused:   []string{`"a`, "\"a\nb\"", `"\d"`, `"\ud800"`, `b"é"`, `f"{a}"`, "\"\"\"a\r\n\"\"\""},
		data:      `{"a": [1, None, True,], "b": {}, "c": []};`,
	})
}
