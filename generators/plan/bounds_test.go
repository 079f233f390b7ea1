package plan

import (
	"strings"
	"testing"

	"snipgen/request/jsontree"
)

// TestReadableJSON: JSON that is nested deeper than 64, or whose lines would be
// indented with more than 16 KiB and four bytes for each of the text, goes out as
// text: nobody reads it as data.
func TestReadableJSON(t *testing.T) {
	nested := func(depth int, inside string) string {
		return strings.Repeat("[", depth) + inside + strings.Repeat("]", depth)
	}
	// 59 arrays stand on lines of their own, with 8, 16 ... 472 bytes of indentation,
	// and 60 more with 480 each; what is empty needs no line.
	wide := nested(60, strings.TrimSuffix(strings.Repeat("[1],", 60), ",")+",[],{}")
	const indented = 8*59*60/2 + 60*480
	blanks := (indented-16<<10)/4 - len(wide)
	for _, c := range []struct {
		text string
		want bool
	}{
		{"1", true}, {nested(64, "1"), true}, {nested(65, "1"), false}, {nested(64, ""), true}, {nested(65, ""), false},
		{wide + strings.Repeat(" ", blanks), true}, {wide + strings.Repeat(" ", blanks-1), false},
	} {
		tree, err := jsontree.Parse(c.text)
		if err != nil {
			t.Fatal(err)
		}
		if isReadable(tree, c.text) != c.want {
			t.Errorf("%.70s of %d bytes, %d deep: %v", c.text, len(c.text), tree.Depth, !c.want)
		}
	}
}
