package jsontree

import (
	"errors"
	"reflect"
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	got, err := Parse(" {\"b\": [1.0, -0, 12345678901234567890, 1e400, null],\t\"a\": \"\\u00e9\\ud83d\\ude00\\/\\n\", \"\": {}, \"t\": true}\r\n")
	if err != nil {
		t.Fatal(err)
	}
	number := func(s string) Node { return Node{Kind: Number, Text: s} }
	want := &Tree{Depth: 2, Root: Node{Kind: Object, Items: []Node{
		{Kind: Array, Key: "b", Items: []Node{number("1.0"), number("-0"), number("12345678901234567890"), number("1e400"), {Kind: Null, Text: "null"}}},
		{Kind: String, Key: "a", Text: "\u00e9\U0001F600/\n"},
		{Kind: Object, Key: ""},
		{Kind: Bool, Key: "t", Text: "true"},
	}}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v\nwant %+v", got, want)
	}
}

// What makes a tree unfit for a serializer is noticed.
func TestMarks(t *testing.T) {
	cases := map[string]Tree{
		`{"a":1,"\u0061":2}`:        {DuplicateKeys: true, Depth: 1},
		`[{"a":{"b":1,"b":1}}]`:     {DuplicateKeys: true, Depth: 3},
		`{"a":{"b":1},"b":{"a":1}}`: {Depth: 2},
		`"\ud800"`:                  {LoneSurrogates: true},
		`"\udc00\ud800"`:            {LoneSurrogates: true},
		`"\ud800\ud83d\ude00"`:      {LoneSurrogates: true},
		`"\ud83d\ude00"`:            {},
		`"\ufffd"`:                  {},
		`{"\udfff":0}`:              {LoneSurrogates: true, Depth: 1},
	}
	cases["{"+strings.Repeat(`"a":0,"b":0,`, 10)+`"c":0}`] = Tree{DuplicateKeys: true, Depth: 1}
	for text, want := range cases {
		got, err := Parse(text)
		if err != nil {
			t.Fatal(text, err)
		}
		got.Root = Node{}
		if !reflect.DeepEqual(*got, want) {
			t.Errorf("%s: got %+v, want %+v", text, *got, want)
		}
	}
}

func TestErrors(t *testing.T) {
	cases := map[string]int{
		"":               0,
		"  ":             2,
		"[1,]":           3,
		"{,}":            1,
		`{"a" 1}`:        5,
		`{"a":1`:         6,
		"01":             1,
		"1.":             2,
		"-":              1,
		"1e+":            3,
		"tru":            0,
		"nullx":          4,
		"\"a\nb\"":       2,
		`"\x"`:           1,
		`"\u12g4"`:       1,
		`"\u+123"`:       1,
		`"abc`:           4,
		`"ab\`:           3,
		"[1 2]":          3,
		"\uFEFF1":        0,
		"'a'":            0,
		"[1] // comment": 4,
	}
	for text, offset := range cases {
		_, err := Parse(text)
		var syntax *SyntaxError
		if !errors.As(err, &syntax) || syntax.Offset != offset {
			t.Errorf("%q: got %v, want offset %d", text, err, offset)
		}
	}
	if _, err := Parse("\"\xff\""); err == nil {
		t.Error("text that is not UTF-8 is taken")
	}
}

func TestBounds(t *testing.T) {
	nested := func(n int) string { return strings.Repeat("[", n) + strings.Repeat("]", n) }
	if tree, err := Parse(nested(MaxDepth)); err != nil || tree.Depth != MaxDepth {
		t.Error("deepest text allowed:", err)
	}
	if _, err := Parse(nested(MaxDepth + 1)); err == nil {
		t.Error("deeper text is taken")
	}
	if _, err := Parse(strings.Repeat("[", 1<<20)); err == nil {
		t.Error("unclosed text is taken")
	}
	if _, err := Parse("[0" + strings.Repeat(",0", MaxNodes) + "]"); err == nil {
		t.Error("more values than allowed are taken")
	}
	if _, err := Parse("[0" + strings.Repeat(",0", MaxNodes-2) + "]"); err != nil {
		t.Error("as many values as allowed:", err)
	}
}
