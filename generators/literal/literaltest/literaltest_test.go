package literaltest

import (
	"slices"
	"testing"
)

// Each line holds the code of a snippet and what is left of it.
var skeletons = []struct{ dialect, code, want string }{
	{"python", "x = f\"a{b}c\" # it's\ny = b'\\x41' + '''z\n'''", "x = f«»{b}«» # it's\ny = b«» + «»"},
	{"shell", "curl -H 'it'\\''s' \"${A}\"'b' \\\n # don't\n x#y \"$(printf 'a\\nb')\"\"c\"", "curl -H «» \"${A}\"«» \\\n # don't\n x#y «»"},
	{"shell", `echo "$(id)" "a $b"`, `echo "$(id)" «»"${b}"`},
	{"javascript", "f(\"a\", 'b', `c${d}e\n`) // `\n/* \" */", "f(«», «», «»${d}«») // `\n/* \" */"},
	{"node", "`${process.env.A}`", "${process.env.A}"},
	{"java", "f(\"a\", 'b', \"\"\"\n  c\"\"\") // \"\n/* ' */", "f(«», «», «») // \"\n/* ' */"},
	{"java", "\"\\u0022 + f() + \\u0022\"", "«» + f() + «»"},
	{"csharp", `f("a", @"b""c", $"d{e}") // "`, `f(«», «», $"d{e}") // "`},
	{"go", "f(\"a\", `b\n`, 'c') // '", "f(«», «», «») // '"},
	{"php", "<?php f('a', \"b\", \"c $d\", <<<'X'\n  X1\n  XY\n  X); # it's", "<?php f(«», «», \"c $d\", «»); # it's"},
}

func TestSkeleton(t *testing.T) {
	for _, s := range skeletons {
		got, err := Skeleton(s.dialect, s.code)
		if err != nil || got != s.want {
			t.Errorf("%s: %v\ngot  %s\nwant %s", s.dialect, err, got, s.want)
		}
	}
}

func TestLiterals(t *testing.T) {
	got, err := Literals("php", "f('a\\'b', \"\\u{41}\\x42\\103\", <<<'X'\n  a\n   b\n  X, $x)")
	if want := []string{"a'b", "ABC", "a\n b"}; err != nil || !slices.Equal(got, want) {
		t.Errorf("got %q, %v", got, err)
	}
}

// A reader that lets these pass would hide what is wrong in a snippet.
func TestReadRefuses(t *testing.T) {
	for _, s := range []struct{ dialect, code string }{
		{"python", `"a`}, {"python", "\"a\nb\""}, {"python", `"\d"`}, {"python", `"\ud800"`}, {"python", `b"é"`}, {"python", `f"{a}"`}, {"python", "\"\"\"a\r\n\"\"\""},
		{"shell", `'a`}, {"shell", `a`}, {"shell", `"$x"`}, {"shell", `"$(id)"`}, {"shell", `"$(printf '-v')"`}, {"shell", `"$(printf '%s')"`}, {"shell", `"$(printf 'a!b')"`},
		{"javascript", `"a`}, {"javascript", "\"a\n\""}, {"javascript", `"\01"`}, {"javascript", `"\ud800"`}, {"javascript", "`${a}`"}, {"node", `Buffer.from("YQ", "base64")`},
		{"java", `"a`}, {"java", `"\u000a"`}, {"java", `"\d"`}, {"java", `"""a"""`}, {"java", `"\ud800"`},
		{"csharp", `"a`}, {"csharp", "\"\u2028\""}, {"csharp", `"\d"`}, {"csharp", `$"a"`},
		{"go", `"\d"`}, {"go", "\"a\n\""}, {"php", `"$a"`}, {"php", `"{$a}"`}, {"php", `"${a}"`}, {"php", "<<<'A'\nB"}, {"php", "`id`"}, {"php", "<<<'X'\n a\n  X"},
	} {
		if value, _, err := Read(s.dialect, s.code); err == nil {
			t.Errorf("%s: %s reads as %q", s.dialect, s.code, value)
		}
	}
}

func TestData(t *testing.T) {
	for dialect, code := range map[string]string{
		"python":     `{"a": [1, None, True,], "b": {}, "c": []};`,
		"javascript": `{"a": [1, null, true], ["b"]: {}, "c": [],};`,
		"php":        `['a' => [1, null, true], 'b' => new stdClass(), 'c' => []];`,
	} {
		got, rest, err := Data(dialect, code)
		if want := `{"a":[1,null,true],"b":{},"c":[]}`; got != want || rest != ";" || err != nil {
			t.Errorf("%s: %s, %q, %v", dialect, got, rest, err)
		}
	}
	if got, _, err := Data("node", `{"__proto__": 1}`); err == nil {
		t.Errorf("a name that sets the prototype reads as %s", got)
	}
}
