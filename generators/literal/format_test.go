package literal_test

import (
	"testing"

	"snipgen/generators/lines"
	"snipgen/generators/literal"
	"snipgen/request/jsontree"
)

func code(t *testing.T, prefix string, l literal.Layout, values ...literal.Value) string {
	t.Helper()
	d, ok := literal.Lookup("python")
	if !ok {
		t.Fatal("no such dialect")
	}
	var w lines.Writer
	w.Reset(d.Width(), "    ")
	l.Lines = &w
	dst := []byte(prefix)
	for _, v := range values {
		var err error
		if dst, err = d.Append(dst, v, l); err != nil {
			t.Fatal(err)
		}
	}
	return string(w.Line(dst))
}

// TestListsOfPython holds the three states of the arguments of a call, the two
// of other lists (https://docs.astral.sh/ruff/formatter/), and that lines within
// a block go on from where they begin.
func TestListsOfPython(t *testing.T) {
	thirty := literal.Text("123456789 123456789 123456789 ")
	for _, tt := range []struct {
		name, prefix string
		items        int
		want         string
	}{
		{"a call that fits", "f(", 2, `f("123456789 123456789 123456789 ", "123456789 123456789 123456789 "`},
		{"its arguments on one line", "response = requests.get(", 2,
			"response = requests.get(\n    \"123456789 123456789 123456789 \", \"123456789 123456789 123456789 \"\n"},
		{"an argument a line", "f(", 3, "f(\n    \"123456789 123456789 123456789 \",\n    \"123456789 123456789 123456789 \",\n    \"123456789 123456789 123456789 \",\n"},
		{"a tuple has no state between", "credentials_of_client = (", 2,
			"credentials_of_client = (\n    \"123456789 123456789 123456789 \",\n    \"123456789 123456789 123456789 \",\n"},
		{"within a block", "    response = requests.get(", 2,
			"    response = requests.get(\n        \"123456789 123456789 123456789 \", \"123456789 123456789 123456789 \"\n    "},
	} {
		t.Run(tt.name, func(t *testing.T) {
			values := []literal.Value{literal.Open, thirty}
			for range tt.items - 1 {
				values = append(values, literal.Next, thirty)
			}
			if got := code(t, tt.prefix, literal.Layout{Indent: "    "}, append(values, literal.Close)...); got != tt.want {
				t.Errorf("got\n%s\nwant\n%s", got, tt.want)
			}
		})
	}
}

func TestSpellingOfPython(t *testing.T) {
	for number, want := range map[string]string{"1E+2": "1e2", "1.01325e+05": "1.01325e05", "-1E-7": "-1e-7", "10": "10"} {
		tree, err := jsontree.Parse(number)
		if err != nil {
			t.Fatal(err)
		}
		if got := code(t, "", literal.Layout{}, literal.JSON{Node: &tree.Root}); got != want {
			t.Errorf("%s: got %s, want %s", number, got, want)
		}
	}
	for text, want := range map[string]string{"user:password": `b"user:password"`, "a\nb": "b\"\"\"\\\na\nb\"\"\""} {
		if got := code(t, "", literal.Layout{}, literal.Octets(text)); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
	const bytes = literal.Bytes("0123456789\xff012345678901234567890123456789012345678901234567890123456789012345")
	want := "data = (\n    b\"0123456789\\xff012345678901234567890123456789012345678901234567890123456789012345\"\n)"
	if got := code(t, "data = ", literal.Layout{Seat: literal.Assigned}, bytes); got != want {
		t.Errorf("got\n%s", got)
	}
}

// TestLeastWidth: no code is shorter than what is known of it before.
func TestLeastWidth(t *testing.T) {
	for _, text := range []string{"1", "[]", "{}", "[1]", `{"a":[]}`, `"漢字😀"`, `""`, "[1,2,3,[]]"} {
		tree, err := jsontree.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		v := literal.JSON{Node: &tree.Root}
		if got := lines.Width([]byte(code(t, "", literal.Layout{}, v))); got < literal.AtLeast(v) {
			t.Errorf("%s: %d columns, not at least %d", text, got, literal.AtLeast(v))
		}
	}
	if got := literal.AtLeast(literal.Text("😀😀😀")); got > len(`"😀"`) {
		t.Errorf("at least %d columns", got)
	}
}
