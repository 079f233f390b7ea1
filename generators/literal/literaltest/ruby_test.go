package literaltest

import "testing"

func TestRuby(t *testing.T) {
	check(t, &ruby, readings{
		skeletons: [][2]string{
			{"f('it\\'s', \"a#{b}c\\n\", \"#d\") # it's\nx = '\n'", "f(«», «»#{b}«», «») # it's\nx = «»"},
		},
		joined:    []string{`"a%#{x}#{y}\n"`, "\"a%#{x}#{y}\n\""},
		notJoined: []string{`"a" + x.y`, `"#{x.y}"`},
		refused:   []string{`'a`, `"a`, `"#$a"`, `"#@a"`, `"#{a}"`, `"\q"`, `"\u{d800}"`, "`id`", "<<~X\na\nX"},
		data:      `{ 'a' => [1, nil, true], 'b' => {}, 'c' => [] };`,
	})
}
