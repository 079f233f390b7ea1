package fetch

import (
	"fmt"
	"math"
	"strings"

	"snipgen/parser"
	"snipgen/request"
)

// stringify is JSON.stringify(value, null, space) (ECMA-262, 25.5.2).
func stringify(r *reader, args []value) (value, bool) {
	v := first(args)
	if len(args) > 1 && args[1].kind != null && args[1].kind != undefined {
		return value{}, false
	}
	if v.kind == unknown {
		r.Note("json-variable", "body", v.at, "the variable holds the JSON text, as what it consists of is not known", "")
		return v, true
	}
	w := jsonWriter{reader: r}
	if len(args) > 2 {
		w.gap = gapOf(args[2])
	}
	if !w.write(v, "\n", 0) {
		return w.bad, w.bad.kind == unread
	}
	if v.kind == undefined {
		return value{kind: undefined}, true
	}
	return value{kind: textual, text: text{w.out.String(), w.refs}}, true
}

// gapOf is what levels are set off with: some spaces, or a text.
func gapOf(v value) string {
	switch v.kind {
	case numeric:
		return strings.Repeat(" ", int(min(max(v.n, 0), 10)))
	case textual:
		return v.text.s[:min(len(v.text.s), 10)]
	}
	return ""
}

type jsonWriter struct {
	*reader
	out  strings.Builder
	refs []request.Segment
	gap  string
	bad  value // the one that cannot be written
}

// write writes a value. indent is the line end before a member of what is
// around it.
func (w *jsonWriter) write(v value, indent string, depth int) bool {
	if depth > 2*maxNesting || !w.spend(8+len(v.text.s)) {
		return false
	}
	switch v.kind {
	case null, undefined:
		w.out.WriteString("null")
	case boolean:
		fmt.Fprint(&w.out, v.n != 0)
	case numeric:
		w.number(v.n)
	case textual:
		w.text(v.text)
	case unknown:
		if v.isOpen() {
			w.Lose("type-unknown", "body", v.at, "a name in JSON.stringify stands for a text here, as its type is not known", "write its value out, or ${name} in a template")
		}
		w.text(v.text)
	case object:
		return w.object(v, indent, depth)
	case array:
		return w.array(v, indent, depth)
	case headers, params, form, blob, query:
		w.out.WriteString("{}")
	case address:
		w.text(v.data.url)
	default:
		if v.kind == unread {
			w.bad = v
		}
		return false
	}
	return true
}

func (w *jsonWriter) number(n float64) {
	if math.IsInf(n, 0) || math.IsNaN(n) {
		w.out.WriteString("null")
		return
	}
	w.out.WriteString(formatNumber(n))
}

func (w *jsonWriter) object(v value, indent string, depth int) bool {
	return w.group("{}", indent, func(inner string, next func()) bool {
		for _, m := range v.data.ordered() {
			if m.value.kind == undefined {
				continue
			}
			next()
			w.text(m.name)
			w.out.WriteByte(':')
			if w.gap != "" {
				w.out.WriteByte(' ')
			}
			if !w.write(m.value, inner, depth+1) {
				return false
			}
		}
		return true
	})
}

func (w *jsonWriter) array(v value, indent string, depth int) bool {
	return w.group("[]", indent, func(inner string, next func()) bool {
		for _, m := range v.data.members {
			next()
			if !w.write(m.value, inner, depth+1) {
				return false
			}
		}
		return true
	})
}

// group writes brackets and, by members, what is in them.
func (w *jsonWriter) group(brackets, indent string, members func(inner string, next func()) bool) bool {
	inner, some := indent+w.gap, false
	w.out.WriteByte(brackets[0])
	line := func(s string) {
		if w.gap != "" {
			w.spent += len(s)
			w.out.WriteString(s)
		}
	}
	ok := members(inner, func() {
		if some {
			w.out.WriteByte(',')
		}
		some = true
		line(inner)
	})
	if some {
		line(indent)
	}
	w.out.WriteByte(brackets[1])
	return ok
}

// text writes a string as JSON (ECMA-262, 25.5.2.3).
func (w *jsonWriter) text(t text) {
	w.out.WriteByte('"')
	w.out.WriteString(t.mapped(escapeJSON).s)
	w.refs = append(w.refs, t.refs...)
	w.out.WriteByte('"')
}

// escapeJSON writes halves of characters as escapes, too: well-formed
// JSON.stringify (ECMA-262, 25.5.2.3).
func escapeJSON(s string) string {
	s = parser.EscapeJSON(s)
	if !strings.Contains(s, "\xed") {
		return s
	}
	var out strings.Builder
	for i := 0; i < len(s); i++ {
		if half := surrogate(s[i:]); half != 0 {
			fmt.Fprintf(&out, `\u%04x`, half)
			i += 2
		} else {
			out.WriteByte(s[i])
		}
	}
	return out.String()
}
