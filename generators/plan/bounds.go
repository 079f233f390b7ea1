package plan

import (
	"snipgen/request"
	"snipgen/request/jsontree"
)

// Bounds of what is written as data of the language. Beyond them nobody reads
// it, it takes many times the memory of the text, and the text goes out
// instead.
const (
	maxParts   = request.MaxPairs // of a form
	maxNesting = 64               // containers of JSON inside each other
	// Data with a line for each value is indented: at most so many bytes for
	// each of the text, beyond the first ones.
	maxIndent, freeIndent = 4, 16 << 10
)

// isReadable reports whether JSON text may be written as data: it is not
// nested so deep that the indentation is most of what is written.
func isReadable(tree *jsontree.Tree, text string) bool {
	return tree.Depth <= maxNesting && indent(&tree.Root, 0) <= maxIndent*len(text)+freeIndent
}

// indent is about how many bytes of indentation the values take that stand on
// lines of their own, with a level of four bytes.
func indent(n *jsontree.Node, depth int) int {
	bytes := 0
	for i := range n.Items {
		if item := &n.Items[i]; len(item.Items) > 0 {
			bytes += 8*(depth+1) + indent(item, depth+1)
		}
	}
	return bytes
}

// sizeOf is the size of a request in bytes.
func sizeOf(r *request.Request) int {
	size := sizeOfValue(r.Authority) + sizeOfValue(r.Path) + sizeOfValue(r.Query) + sizeOfValue(r.Body.Content)
	for i := range r.Fields {
		size += len(r.Fields[i].Name) + sizeOfValue(r.Fields[i].Value)
	}
	return size
}

func sizeOfValue(v request.Value) int {
	if v.IsLiteral() {
		return len(v.String())
	}
	size := 0
	for _, s := range v.Segments() {
		size += len(s.Text)
	}
	return size
}
