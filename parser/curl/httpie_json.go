package curl

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"snipgen/request"
	"snipgen/request/jsontree"
)

// jsonItem is a JSON value that items make: an object, an array, a text, or
// JSON as it is written after :=.
type jsonItem struct {
	kind    byte // { [ " or 0 for JSON as it is
	word    word
	names   []word // of the members of an object
	members []*jsonItem
	index   map[string]int
}

// step is one step of the name of an item: a[b][0][].
type step struct {
	kind byte // { for a name, [ for an index
	name word
	n    int // -1 puts one behind the last
}

// Bounds of nested items.
const (
	maxSteps = 100
	maxIndex = 1000
)

// jsonItem puts a value into the body (httpie.io/docs/cli/nested-json).
func (a *argumentReader) jsonItem(w, key word, raw bool, value word) {
	leaf := &jsonItem{kind: '"', word: value}
	if raw {
		leaf.kind = 0
		if _, err := jsontree.Parse(strings.ReplaceAll(value.text, reference, "0")); err != nil {
			a.Fail("invalid-json", "body", value.at(), "the value after := is no JSON", "name=value gives a text")
			return
		}
	}
	steps, ok := a.steps(key)
	if !ok || !a.op.httpie.put(steps, leaf) {
		a.Fail("invalid-item-name", "body", w.at(), "the name of this item has brackets that do not fit together, or do not fit those before it", `\[ is a bracket that stands for itself`)
	}
}

// steps reads the name of an item.
func (a *argumentReader) steps(key word) ([]step, bool) {
	end := bracket(key.text, '[')
	var out []step
	if end > 0 || key.text == "" {
		out = append(out, step{kind: '{', name: plainName(key.slice(0, end))})
	}
	for rest := key.from(end); rest.text != ""; {
		end := bracket(rest.from(1).text, ']') + 1
		if rest.text[0] != '[' || end == len(rest.text) || len(out) == maxSteps {
			return nil, false
		}
		inner := rest.slice(1, end)
		s := step{kind: '{', name: plainName(inner)}
		if inner.text == "" {
			s = step{kind: '[', n: -1}
		} else if n, err := strconv.Atoi(inner.text); err == nil {
			s = step{kind: '[', n: n}
		}
		if s.n > maxIndex || s.n < -1 || s.kind == '{' && len(out) == 0 {
			return nil, false
		}
		out = append(out, s)
		rest = rest.from(end + 1)
	}
	return out, !key.hasReference()
}

// bracket is where a bracket stands that no backslash is before, or the end.
func bracket(s string, c byte) int {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case c:
			return i
		}
	}
	return len(s)
}

// plainName takes the backslashes off that keep brackets, backslashes and
// digits from having a meaning.
func plainName(w word) word {
	return withoutBackslashes(w, func(s string, i int) bool {
		if i+1 == len(s) || s[i] != '\\' {
			return false
		}
		return strings.IndexByte(`[]\`, s[i+1]) >= 0 || i == 0 && strings.Trim(s[1:], "0123456789") == ""
	})
}

// put puts a value in at the end of steps.
func (s *httpieState) put(steps []step, leaf *jsonItem) bool {
	if s.tree == nil {
		s.tree = &jsonItem{kind: steps[0].kind}
	}
	at := s.tree
	for i, step := range steps {
		next := leaf
		if i+1 < len(steps) {
			next = &jsonItem{kind: steps[i+1].kind}
		}
		if at.kind != step.kind {
			return false
		}
		at = at.child(step, next, i+1 == len(steps))
	}
	return true
}

// child is the member that a step leads to: the one there, or a new one. The
// last step puts the new one in its place.
func (j *jsonItem) child(s step, made *jsonItem, replace bool) *jsonItem {
	i, there := s.n, false
	switch {
	case j.kind == '{':
		if i, there = j.index[s.name.text]; !there {
			if j.index == nil {
				j.index = map[string]int{}
			}
			i = len(j.members)
			j.index[s.name.text] = i
			j.names = append(j.names, s.name)
			j.members = append(j.members, made)
		}
	case i < 0:
		j.members = append(j.members, made)
		i = len(j.members) - 1
	default:
		for len(j.members) <= i {
			j.members = append(j.members, nil)
		}
	}
	if replace || j.members[i] == nil {
		j.members[i] = made
	}
	return j.members[i]
}

// write writes the value as Python does, whose JSON HTTPie sends: with a space
// behind commas and colons, in ASCII.
func (j *jsonItem) write(r *reader, out *valueBuilder, depth int) bool {
	switch {
	case !r.spend(16):
		return false
	case j == nil:
		out.text("null", request.Range{})
	case j.kind == '"':
		writeText(out, j.word)
	case j.kind == 0:
		j.writeRaw(out)
	default:
		return j.writeGroup(r, out, depth)
	}
	return true
}

func (j *jsonItem) writeGroup(r *reader, out *valueBuilder, depth int) bool {
	out.text(string(j.kind), request.Range{})
	for i, m := range j.members {
		if i > 0 {
			out.text(", ", request.Range{})
		}
		if j.kind == '{' {
			writeText(out, j.names[i])
			out.text(": ", request.Range{})
		}
		if !m.write(r, out, depth+1) {
			return false
		}
	}
	out.text(string(j.kind+2), request.Range{})
	return true
}

func writeText(out *valueBuilder, w word) {
	out.text(`"`, request.Range{})
	out.mapped(w, escapePython)
	out.text(`"`, request.Range{})
}

// writeRaw writes JSON as Python writes what it reads. With a reference in it,
// it stays as it is.
func (j *jsonItem) writeRaw(out *valueBuilder) {
	if j.word.hasReference() {
		out.word(j.word)
		return
	}
	tree, err := jsontree.Parse(j.word.text)
	if err == nil {
		var b strings.Builder
		writePython(&b, &tree.Root)
		out.text(b.String(), j.word.at())
	}
}

func writePython(out *strings.Builder, n *jsontree.Node) {
	switch n.Kind {
	case jsontree.Object, jsontree.Array:
		brackets := map[jsontree.Kind]string{jsontree.Object: "{}", jsontree.Array: "[]"}[n.Kind]
		out.WriteByte(brackets[0])
		for i := range n.Items {
			if i > 0 {
				out.WriteString(", ")
			}
			if n.Kind == jsontree.Object {
				out.WriteString(`"` + escapePython(n.Items[i].Key) + `": `)
			}
			writePython(out, &n.Items[i])
		}
		out.WriteByte(brackets[1])
	case jsontree.String:
		out.WriteString(`"` + escapePython(n.Text) + `"`)
	case jsontree.Number:
		out.WriteString(pythonNumber(n.Text))
	case jsontree.Bool:
		out.WriteString(n.Text)
	default:
		out.WriteString("null")
	}
}

// pythonNumber writes a number as Python does: integers as they are, others as
// the shortest text that is the same number.
func pythonNumber(s string) string {
	if !strings.ContainsAny(s, ".eE") {
		return s
	}
	f, err := strconv.ParseFloat(s, 64)
	switch {
	case err != nil:
		return s
	case f != 0 && (math.Abs(f) < 1e-4 || math.Abs(f) >= 1e16):
		return strconv.FormatFloat(f, 'e', -1, 64)
	}
	out := strconv.FormatFloat(f, 'f', -1, 64)
	if !strings.Contains(out, ".") {
		out += ".0"
	}
	return out
}

// escapePython escapes a text as Python's json does, which leaves ASCII only.
func escapePython(s string) string {
	var out strings.Builder
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 {
			r = 0xdc00 | rune(s[i]) // Python's way with bytes that are not UTF-8
		}
		i += size
		switch short := strings.IndexRune("\b\f\n\r\t\"\\", r); {
		case short >= 0:
			out.WriteString(`\` + "bfnrt\"\\"[short:short+1])
		case r >= 0x10000:
			fmt.Fprintf(&out, `\u%04x\u%04x`, 0xd800+(r-0x10000)>>10, 0xdc00+(r-0x10000)&0x3ff)
		case r < 0x20 || r > 0x7e && r != 0x7f:
			fmt.Fprintf(&out, `\u%04x`, r)
		default:
			out.WriteRune(r)
		}
	}
	return out.String()
}

// simpleJSON is the text that a form has for a number, a text or true.
func (a *argumentReader) simpleJSON(w word) (word, bool) {
	if w.hasReference() {
		return w, true
	}
	tree, err := jsontree.Parse(w.text)
	if err != nil || tree.Root.Kind == jsontree.Object || tree.Root.Kind == jsontree.Array || tree.Root.Kind == jsontree.Null {
		a.Fail("invalid-item", "body", w.at(), "a form takes a text, a number, true or false after :=", "name=value gives a text")
		return word{}, false
	}
	text := tree.Root.Text
	switch {
	case tree.Root.Kind == jsontree.Number:
		text = pythonNumber(text)
	case tree.Root.Kind != jsontree.String:
		text = map[string]string{"true": "True", "false": "False"}[text]
	}
	var b wordBuilder
	b.literal(text, w.at())
	return b.word(w.at()), true
}
