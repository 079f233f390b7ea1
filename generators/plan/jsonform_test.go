package plan

import (
	"testing"

	"snipgen/generators/literal"
	"snipgen/request/jsontree"
)

// TestSerializers: the text that each kind of serializer writes, measured with
// the real ones.
func TestSerializers(t *testing.T) {
	python := &jsonStyle{Item: ", ", Colon: ": ", ASCII: true}
	compact := &jsonStyle{Item: ",", Colon: ":"}
	php := &jsonStyle{Item: ",", Colon: ":", ASCII: true, Slash: true}
	for _, c := range []struct {
		style   *jsonStyle
		dialect string
		text    string
		same    bool
	}{
		{python, "python", `{"a": 1, "b": [true, null]}`, true},
		{python, "python", `{"a":1}`, false},
		{python, "python", `{"a": 1 }`, false},
		{python, "python", `{"a": 1}` + "\n", false},
		{python, "python", `"\u00e9\ud83d\ude00/\u007f"`, true},
		{python, "python", `"\u00E9"`, false},
		{python, "python", `["a b","\u0020"]`, false},
		{python, "python", `["a b!", "\u001f"]`, true},
		{python, "python", `"\uffff\ud800\udc00"`, true},
		{python, "python", `"é"`, false},
		{python, "python", `"a\/b"`, false},
		{python, "python", `"\"\\\n\r\t\b\f\u0001"`, true},
		{python, "python", `"\u0022"`, false},
		{python, "python", `[1.0, 1e-07, 12345678901234567890]`, true},
		{python, "python", `[1.50]`, false},
		{compact, "javascript", `{"a":"é/😀","b":[]}`, true},
		{compact, "javascript", `{"a": 1}`, false},
		{compact, "javascript", `"\u00e9"`, false},
		{php, "php", `{"a":"\u00e9\/` + "\x7f" + `"}`, true},
		{php, "php", `"/"`, false},
		{php, "php", `{"a":{},"b":[]}`, true},
	} {
		d, _ := literal.Lookup(c.dialect)
		tree, err := jsontree.Parse(c.text)
		if err != nil {
			t.Fatal(err)
		}
		if got := c.style.same(d, tree, c.text); got != c.same {
			t.Errorf("%s writes %s: %v, want %v", c.dialect, c.text, got, c.same)
		}
	}
}
