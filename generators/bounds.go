package generators

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
