// Package jsontree reads JSON text (RFC 8259) without losing what the text
// says: numbers keep their characters, members their order and duplicates.
// encoding/json is no help here: it rounds, sorts, drops duplicates and
// replaces lone surrogates without a word.
package jsontree

import (
	"fmt"
	"unicode/utf8"
)

// Kind is the type of a JSON value.
type Kind uint8

const (
	Null Kind = iota
	Bool
	Number
	String
	Array
	Object
)

// MaxDepth is how deep containers may nest; deeper text is an error.
const MaxDepth = 512

// MaxNodes is how many values a text may hold; more is an error. A node takes
// far more memory than the two bytes of the shortest value.
const MaxNodes = 1 << 18

// Node is one JSON value.
type Node struct {
	Kind  Kind
	Key   string // decoded name, when the node is a member of an object
	Text  string // decoded string, the characters of a number, "true" or "false"
	Items []Node // elements of an array, members of an object, in order
}

// Tree is a whole JSON text.
type Tree struct {
	Root           Node
	DuplicateKeys  bool // an object has two members of one name
	LoneSurrogates bool // a string escapes half of a surrogate pair; Text has U+FFFD there
	Depth          int  // of the deepest container; 0 for a scalar
}

// SyntaxError tells where a text stops being JSON.
type SyntaxError struct {
	Offset  int // in bytes
	Message string
}

func (e *SyntaxError) Error() string { return fmt.Sprintf("offset %d: %s", e.Offset, e.Message) }

// Parse reads one JSON text, white space around it allowed. It fails with a
// *SyntaxError on anything that RFC 8259 does not allow.
func Parse(text string) (*Tree, error) {
	p := parser{text: text, tree: &Tree{}, open: make([]Node, 0, min(32, 1+len(text)/valueBytes))}
	p.space()
	if err := p.value("", 0); err != nil {
		return nil, err
	}
	p.tree.Root = p.open[0]
	p.space()
	if p.pos != len(text) {
		return nil, p.fail("text after the value")
	}
	if !utf8.ValidString(text) {
		return nil, p.fail("not UTF-8")
	}
	return p.tree, nil
}
