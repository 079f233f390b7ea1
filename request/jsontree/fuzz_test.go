package jsontree

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"
)

// encoding/json judges: what is JSON, and what its numbers, strings and names
// are. It has no opinion on UTF-8, and allows deeper text.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		`{"a":[1,2.50,-0,1e400,"x\u00e9\ud800\n",null,true,{}],"a":{"b":[]}}`, `"\ud83d\ude00\ud800\udc"`, `"\ud800\u0041\ud800\ud83d\ude00"`,
		` [ ] `, "[1,]", "{\"a\" : 1 , \"b\":\t2}\r\n", "-01", "\"\x7f\xc3\xa9\"", "\"\xff\"", "[[[[[[[[", "1.5E-3", "\uFEFF0",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		tree, err := Parse(text)
		want := oracle{}
		valid := json.Valid([]byte(text)) && utf8.ValidString(text)
		if valid {
			want.read(t, text)
		}
		if valid = valid && want.depth <= MaxDepth; valid != (err == nil) {
			t.Fatalf("%q: valid %t, got %v", text, valid, err)
		}
		if err != nil {
			if at := err.(*SyntaxError).Offset; at < 0 || at > len(text) {
				t.Fatalf("%q: offset %d", text, at)
			}
			return
		}
		compare(t, text, tree, want)
	})
}

func compare(t *testing.T, text string, tree *Tree, want oracle) {
	got := flatten(nil, tree.Root)
	if g, w := strings.Join(got, "\n"), strings.Join(want.tokens, "\n"); g != w {
		t.Fatalf("%q: got\n%s\nwant\n%s", text, g, w)
	}
	if tree.Depth != want.depth || tree.DuplicateKeys != want.duplicates {
		t.Fatalf("%q: got depth %d, duplicates %t; want %d, %t", text, tree.Depth, tree.DuplicateKeys, want.depth, want.duplicates)
	}
	if strings.Contains(text, `\\`) {
		return // an escape may not be one
	}
	const mark = "\uFFFD"
	made := strings.Count(strings.Join(got, ""), mark)
	written := strings.Count(text, mark) + strings.Count(strings.ToLower(text), `\ufffd`)
	if tree.LoneSurrogates != (made > written) {
		t.Fatalf("%q: lone surrogates %t", text, tree.LoneSurrogates)
	}
}

// flatten lists a tree as the tokens of encoding/json.
func flatten(out []string, n Node) []string {
	switch n.Kind {
	case Array:
		out = append(out, "[")
		for _, item := range n.Items {
			out = flatten(out, item)
		}
		return append(out, "]")
	case Object:
		out = append(out, "{")
		for _, item := range n.Items {
			out = flatten(append(out, "string "+item.Key), item)
		}
		return append(out, "}")
	case String:
		return append(out, "string "+n.Text)
	case Number:
		return append(out, "json.Number "+n.Text)
	case Bool:
		return append(out, "bool "+n.Text)
	}
	return append(out, "<nil> <nil>")
}

// oracle is the reading of encoding/json.
type oracle struct {
	tokens     []string
	depth      int
	duplicates bool
}

func (o *oracle) read(t *testing.T, text string) {
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	o.value(t, decoder, 0)
}

func (o *oracle) token(t *testing.T, d *json.Decoder) json.Token {
	token, err := d.Token()
	if err != nil {
		t.Fatal(err)
	}
	if delim, ok := token.(json.Delim); ok {
		o.tokens = append(o.tokens, delim.String())
	} else {
		o.tokens = append(o.tokens, fmt.Sprintf("%T %v", token, token))
	}
	return token
}

func (o *oracle) value(t *testing.T, d *json.Decoder, depth int) {
	delim, container := o.token(t, d).(json.Delim)
	if !container {
		return
	}
	o.depth = max(o.depth, depth+1)
	names := map[string]bool{}
	for d.More() {
		if delim == '{' {
			name := o.token(t, d).(string)
			o.duplicates = o.duplicates || names[name]
			names[name] = true
		}
		o.value(t, d, depth+1)
	}
	o.token(t, d)
}
