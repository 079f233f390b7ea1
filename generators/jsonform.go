package generators

import (
	"slices"
	"unicode/utf16"
	"unicode/utf8"

	"snipgen/generators/literal"
	"snipgen/request/jsontree"
)

// same reports whether the client's serializer, given the value that the
// dialect's literal makes of the tree, writes exactly the original text.
func (n *NativeJSON) same(d *literal.Dialect, tree *jsontree.Tree, original string) bool {
	w := jsonWriter{style: n, dialect: d, out: make([]byte, 0, len(original)+64), limit: len(original)}
	w.value(&tree.Root)
	return string(w.out) == original
}

// takes reports whether the client's serializer is given this tree and loses
// nothing of it.
func (n *NativeJSON) takes(tree *jsontree.Tree) bool {
	if n.Containers && tree.Root.Kind != jsontree.Object && tree.Root.Kind != jsontree.Array {
		return false
	}
	return len(n.Loses) == 0 || !n.losesOf(&tree.Root)
}

func (n *NativeJSON) losesOf(node *jsontree.Node) bool {
	for i := range node.Items {
		item := &node.Items[i]
		if node.Kind == jsontree.Object && slices.Contains(n.Loses, item.Key) || n.losesOf(item) {
			return true
		}
	}
	return false
}

// jsonWriter writes a tree as a serializer would. It stops early once the
// output is longer than what it is compared with.
type jsonWriter struct {
	style   *NativeJSON
	dialect *literal.Dialect
	out     []byte
	limit   int
}

func (w *jsonWriter) value(n *jsontree.Node) {
	if len(w.out) > w.limit {
		return
	}
	switch n.Kind {
	case jsontree.Null:
		w.out = append(w.out, "null"...)
	case jsontree.Bool:
		w.out = append(w.out, n.Text...)
	case jsontree.Number:
		w.out = append(w.out, w.dialect.NumberText(n.Text)...)
	case jsontree.String:
		w.string(n.Text)
	case jsontree.Array:
		w.items(n, '[', ']')
	case jsontree.Object:
		w.items(n, '{', '}')
	}
}

func (w *jsonWriter) items(n *jsontree.Node, opening, closing byte) {
	w.out = append(w.out, opening)
	for i := range n.Items {
		if i > 0 {
			w.out = append(w.out, w.style.Item...)
		}
		if n.Kind == jsontree.Object {
			w.string(n.Items[i].Key)
			w.out = append(w.out, w.style.Colon...)
		}
		w.value(&n.Items[i])
	}
	w.out = append(w.out, closing)
}

const lowerHex = "0123456789abcdef"

func (w *jsonWriter) string(s string) {
	w.out = append(w.out, '"')
	for i := 0; i < len(s); {
		r, size := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		w.rune(r, s[i:i+size])
		i += size
	}
	w.out = append(w.out, '"')
}

func (w *jsonWriter) rune(r rune, raw string) {
	switch {
	case r == '"' || r == '\\':
		w.out = append(w.out, '\\', byte(r))
	case r == '\n':
		w.out = append(w.out, `\n`...)
	case r == '\r':
		w.out = append(w.out, `\r`...)
	case r == '\t':
		w.out = append(w.out, `\t`...)
	case r == '\b':
		w.out = append(w.out, `\b`...)
	case r == '\f':
		w.out = append(w.out, `\f`...)
	case r == '/' && w.style.Slash:
		w.out = append(w.out, `\/`...)
	case r < 0x20 || w.style.ASCII && (r > 0x7f || r == 0x7f && !w.style.Slash):
		w.escape(r)
	default:
		w.out = append(w.out, raw...)
	}
}

func (w *jsonWriter) escape(r rune) {
	if r > 0xffff {
		high, low := utf16.EncodeRune(r)
		w.escape(high)
		r = low
	}
	w.out = append(w.out, '\\', 'u', lowerHex[r>>12&15], lowerHex[r>>8&15], lowerHex[r>>4&15], lowerHex[r&15])
}
