package literaltest

import "testing"

func TestJavaScript(t *testing.T) {
	check(t, &javascript, readings{
		skeletons: [][2]string{
			{"f(\"a\", 'b', `c${d}e\n`) // `\n/* \" */", "f(«», «», «»${d}«») // `\n/* \" */"},
		},
		refused: []string{`"a`, "\"a\n\"", `"\01"`, `"\ud800"`, "`${a}`"},
		data:    `{"a": [1, null, true], ["b"]: {}, "c": [],};`,
		noData:  []string{`{"__proto__": 1}`},
	})
}
