package plan

import (
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"snipgen/generators/literal"
	"snipgen/request/jsontree"
)

// same reports whether the client's serializer, given the value that the
// dialect's literal makes of the tree, writes exactly the original text.
func (n *jsonStyle) same(d *literal.Dialect, tree *jsontree.Tree, original string) bool {
	m := jsonMatcher{style: n, dialect: d, rest: original}
	return m.value(&tree.Root) && m.rest == ""
}

// takes reports whether the client's serializer is given this tree and loses
// nothing of it.
func (n *jsonStyle) takes(tree *jsontree.Tree) bool {
	if n.Containers && tree.Root.Kind != jsontree.Object && tree.Root.Kind != jsontree.Array {
		return false
	}
	return len(n.Loses) == 0 || !n.losesOf(&tree.Root)
}

func (n *jsonStyle) losesOf(node *jsontree.Node) bool {
	for i := range node.Items {
		item := &node.Items[i]
		if node.Kind == jsontree.Object && slices.Contains(n.Loses, item.Key) || n.losesOf(item) {
			return true
		}
	}
	return false
}

// jsonMatcher compares text with what a serializer would write, piece by
// piece, and gives up at the first that differs. rest is what is not matched
// yet.
type jsonMatcher struct {
	style   *jsonStyle
	dialect *literal.Dialect
	rest    string
}

// takes steps over a piece.
func (m *jsonMatcher) takes(piece string) bool {
	rest, ok := strings.CutPrefix(m.rest, piece)
	m.rest = rest
	return ok
}

func (m *jsonMatcher) value(n *jsontree.Node) bool {
	switch n.Kind {
	case jsontree.Null:
		return m.takes("null")
	case jsontree.Bool:
		return m.takes(n.Text)
	case jsontree.Number:
		return m.takes(m.dialect.NumberText(n.Text))
	case jsontree.String:
		return m.string(n.Text)
	case jsontree.Array:
		return m.takes("[") && m.items(n) && m.takes("]")
	}
	return m.takes("{") && m.items(n) && m.takes("}")
}

func (m *jsonMatcher) items(n *jsontree.Node) bool {
	for i := range n.Items {
		item := &n.Items[i]
		if i > 0 && !m.takes(m.style.Item) {
			return false
		}
		if n.Kind == jsontree.Object && !(m.string(item.Key) && m.takes(m.style.Colon)) {
			return false
		}
		if !m.value(item) {
			return false
		}
	}
	return true
}

func (m *jsonMatcher) string(s string) bool {
	if !m.takes(`"`) {
		return false
	}
	for s != "" {
		plain := m.plain(s)
		if !m.takes(s[:plain]) {
			return false
		}
		if s = s[plain:]; s == "" {
			break
		}
		r, size := utf8.DecodeRuneInString(s)
		if !m.escaped(r) {
			return false
		}
		s = s[size:]
	}
	return m.takes(`"`)
}

// plain is how many of the first bytes of s the serializer writes as they are.
func (m *jsonMatcher) plain(s string) int {
	for i := 0; i < len(s); i++ {
		switch b := s[i]; {
		case b < 0x20, b == '"', b == '\\', b == '/' && m.style.Slash, b >= 0x7f && m.style.ASCII:
			return i
		}
	}
	return len(s)
}

// short are the escapes of one letter that all serializers use.
var short = map[rune]string{'"': `\"`, '\\': `\\`, '/': `\/`, '\n': `\n`, '\r': `\r`, '\t': `\t`, '\b': `\b`, '\f': `\f`}

// escaped steps over a character that plain stops at.
func (m *jsonMatcher) escaped(r rune) bool {
	if escape, ok := short[r]; ok {
		return m.takes(escape)
	}
	if r == 0x7f && m.style.Slash { // PHP's serializer leaves it
		return m.takes("\x7f")
	}
	if r > 0xffff {
		high, low := utf16.EncodeRune(r)
		return m.unit(high) && m.unit(low)
	}
	return m.unit(r)
}

const lowerHex = "0123456789abcdef"

// unit steps over the escape of a UTF-16 code unit.
func (m *jsonMatcher) unit(r rune) bool {
	escape := [...]byte{'\\', 'u', lowerHex[r>>12&15], lowerHex[r>>8&15], lowerHex[r>>4&15], lowerHex[r&15]}
	return m.takes(string(escape[:]))
}
