package literaltest

import "testing"

func TestNode(t *testing.T) {
	check(t, &node, readings{
		skeletons: [][2]string{
			{"`${process.env.A}`", "${process.env.A}"},
		},
		joined:  []string{"`a%${x}${y}\n`"},
		refused: []string{`Buffer.from("YQ", "base64")`},
		noData:  []string{`{"__proto__": 1}`},
	})
}
