package literaltest

import "testing"

func TestPHP(t *testing.T) {
	check(t, &php, readings{
		skeletons: [][2]string{
			{"<?php f('a', \"b\", \"c $d\", <<<'X'\n  X1\n  XY\n  X); # it's", "<?php f(«», «», \"c $d\", «»); # it's"},
		},
		joined:    []string{`'a%' . $x . $y . "\n"`, "<<<A\na%{$x}{$y}\n\nA"},
		notJoined: []string{`'a' $x`, "<<<A\n{$x[0]}\nA", "<<<A\n$x\nA"},
		refused:   []string{`"$a"`, `"{$a}"`, `"${a}"`, "<<<'A'\nB", "`id`", "<<<'X'\n a\n  X"},
		data:      `['a' => [1, null, true], 'b' => new stdClass(), 'c' => []];`,
	})
}
