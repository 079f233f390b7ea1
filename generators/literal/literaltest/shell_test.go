package literaltest

import "testing"

func TestShell(t *testing.T) {
	check(t, &shell, readings{
		skeletons: [][2]string{
			{"curl -H 'it'\\''s' \"${A}\"'b' \\\n # don't\n x#y \"$(printf 'a\\nb')\"\"c\"", "curl -H «» \"${A}\"«» \\\n # don't\n x#y «»"},
			{`echo "$(id)" "a $b"`, `echo "$(id)" «»"${b}"`},
		},
		joined:  []string{`"a%${x}$y"'` + "\n'"},
		refused: []string{`'a`, `a`, `"$x"`, `"$(id)"`, `"$(printf '-v')"`, `"$(printf '%s')"`, `"$(printf 'a!b')"`},
	})
}
