package powershell

import (
	"fmt"
	"strconv"
	"strings"

	"snipgen/parser"
	"snipgen/request"
)

// jsonWriter writes what ConvertTo-Json does: PowerShell 7 indents by two
// blanks. Lines end with LF here.
type jsonWriter struct {
	*reader
	out      stringBuilder
	depth    int
	compress bool
	cut      bool // something was too deep
}

// toJSON is ConvertTo-Json of a value.
func (r *reader) toJSON(v value, depth int, compress bool, at request.Range) value {
	w := &jsonWriter{reader: r, depth: depth, compress: compress}
	w.value(v, 0)
	if w.cut {
		r.Warn("json-depth", "body", at, "the value is nested deeper than ConvertTo-Json goes, which writes the rest as text", fmt.Sprintf("-Depth %d or more", depth+1))
	}
	return textValue(w.out.done(), at)
}

func (w *jsonWriter) value(v value, level int) {
	if !w.spend(2*level+1, v.at) || w.stopped {
		return
	}
	switch v.kind {
	case null:
		w.out.add("null", v.at)
	case number:
		w.out.insert(w.stringOf(v))
	case truth:
		w.out.add(strings.ToLower(v.text.Masked()), v.at)
	case list:
		w.items(v, level)
	case table:
		w.members(v, level)
	default:
		w.quoted(w.stringOf(v), v.at)
	}
}

func (w *jsonWriter) line(level int, at request.Range) {
	if !w.compress {
		w.out.add("\n"+strings.Repeat("  ", level), at)
	}
}

func (w *jsonWriter) items(v value, level int) {
	w.list(v, level, "[]", len(v.items), func(i int) { w.value(v.items[i], level+1) })
}

func (w *jsonWriter) members(v value, level int) {
	w.list(v, level, "{}", len(v.table.entries), func(i int) {
		e := v.table.entries[i]
		w.quoted(literal(e.key, e.at), e.at)
		w.out.add(":", e.at)
		if !w.compress {
			w.out.add(" ", e.at)
		}
		w.value(e.value, level+1)
	})
}

// list writes so many elements between brackets; one that is deeper than -Depth
// becomes a string.
func (w *jsonWriter) list(v value, level int, brackets string, size int, element func(i int)) {
	switch {
	case size == 0:
		w.out.add(brackets, v.at)
		return
	case level > w.depth:
		w.cut = true
		w.quoted(w.stringOf(v), v.at)
		return
	}
	w.out.add(brackets[:1], v.at)
	for i := range size {
		if i > 0 {
			w.out.add(",", v.at)
		}
		w.line(level+1, v.at)
		element(i)
	}
	w.line(level, v.at)
	w.out.add(brackets[1:], v.at)
}

func (w *jsonWriter) quoted(t text, at request.Range) {
	w.out.add(`"`, at)
	w.out.insert(t.Map(parser.EscapeJSON))
	w.out.add(`"`, at)
}

// depthOf reads -Depth.
func depthOf(v value, given bool) int {
	n, err := strconv.Atoi(v.text.Masked())
	if !given || err != nil || n < 0 {
		return 2
	}
	return min(n, maxNesting)
}
