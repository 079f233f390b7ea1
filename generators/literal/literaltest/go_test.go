package literaltest

import "testing"

func TestGo(t *testing.T) {
	check(t, &golang, readings{
		skeletons: [][2]string{
			{"f(\"a\", `b\n`, 'c') // '", "f(«», «», «») // '"},
		},
		joined:    []string{"`a%` + x + y + \"\\n\"", "`a%`+x+y+`\n`"},
		notJoined: []string{`"a"x`},
		refused:   []string{`"\d"`, "\"a\n\""},
	})
}
