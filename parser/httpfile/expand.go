package httpfile

import (
	"fmt"
	"strings"

	"snipgen/request"
)

// source is text that may hold references.
type source struct {
	text     string
	at       request.Range // what it stands for in the file
	verbatim bool          // byte for byte, so that a part has a range of its own
	file     string        // the other file that it comes from; "" for this one
	pos      int           // where in the file it is used: later definitions come second
	raw      bool          // it holds no references
	markup   bool          // < has a meaning of its own
	braces   bool          // { has a meaning of its own
	query    int           // if not 0, braces have one behind this offset
	role     textRole      // of the request
	path     int           // if not 0, where the path of a target ends
}

// spot is a reference in a source: its range there, how it is written, and the
// name of a placeholder, or what stands between {{ and }}.
type spot struct {
	start, end int
	form       form
	inner      string
}

// here is the text of a range of the file, used by a block.
func (r *reader) here(at request.Range, b *block) source {
	return source{text: r.at(at), at: at, verbatim: true, pos: b.start}
}

// rangeOf is the place of a part of the source.
func (s source) rangeOf(from, to int) request.Range {
	if !s.verbatim {
		return s.at
	}
	return request.Range{Start: s.at.Start + from, End: s.at.Start + to}
}

// expand replaces the references of a source that has no line end between
// {{ and }}. Literals stay apart, with places of their own.
func (r *reader) expand(b *block, s source) text {
	out := joiner{input: r.input, loose: loosePieces}
	r.expandTo(&out, b, s)
	return out.text()
}

// expandTo adds what expand gives.
func (r *reader) expandTo(out *joiner, b *block, s source) {
	from := 0
	for pos := 0; !s.raw && pos < len(s.text) && r.references <= maxReferences; {
		p, ok := r.nextReference(s, pos)
		if !ok {
			break
		}
		out.literal(s.text[from:p.start], s.rangeOf(from, p.start))
		out.add(r.reference(b, p, s, s.rangeOf(p.start, p.end)))
		from, pos = p.end, p.end
	}
	out.literal(s.text[from:], s.rangeOf(from, len(s.text)))
}

// reference is what a reference of a source stands for.
func (r *reader) reference(b *block, p spot, s source, at request.Range) text {
	raw, before := s.text[p.start:p.end], r.references
	if p.form == doubled {
		return r.few(r.resolve(b, p.inner, s, at, raw), before, at)
	}
	return r.few(r.placeholder(b, p, s, at, raw), before, at)
}

// maxReferences bounds the references of one request that have no value: each
// becomes code, which takes far more memory than its three bytes.
const maxReferences = 10000

// few adds the references of a value to those before it, and gives none that is
// too many. What was counted on the way to the value is in it.
func (r *reader) few(t text, before int, at request.Range) text {
	r.references = before + references(t)
	if r.references <= maxReferences {
		return t
	}
	r.Failed = true
	if r.once(fmt.Sprintf("too-many-references %d", r.entry)) {
		r.Fail("too-many-references", "", at, fmt.Sprintf("more than %d references in one request are without a value", maxReferences), "--var gives a variable its value; --vars literal takes braces as text; --inline-files takes in files")
	}
	return nil
}

// nextReference finds a reference from pos on; false when there is none.
func (r *reader) nextReference(s source, pos int) (spot, bool) {
	for pos < len(s.text) {
		start := r.nextOpening(s, pos)
		if start < 0 {
			break
		}
		if !strings.HasPrefix(s.text[start:], "{{") {
			p := r.placeholderAt(s, start)
			return spot{start, start + p.length, p.form, p.name}, true
		}
		from, end, inner, ok := r.doubleBraces(s, start)
		if ok {
			return spot{from, end, doubled, inner}, true
		}
		pos = end
	}
	return spot{}, false
}

// nextOpening finds {{, or what starts a placeholder.
func (r *reader) nextOpening(s source, pos int) int {
	if r.options.Placeholders {
		return r.nextPlaceholder(s, pos)
	}
	if n := strings.Index(s.text[pos:], "{{"); n >= 0 {
		return pos + n
	}
	return -1
}

// doubleBraces reads {{ inner }}. Braces before it are text, as in {{{x}}}. It
// is false when that is no reference; reading goes on at end then.
func (r *reader) doubleBraces(s source, start int) (from, end int, inner string, ok bool) {
	text, closed := untilBraces(s.text[start:])
	if !closed {
		r.unterminated(s, start, start+len(text))
		return start, start + len(text), "", false
	}
	end = start + len(text) + 2
	if last := strings.LastIndex(text, "{{"); last > 0 {
		if strings.Trim(text[:last], "{") != "" {
			r.unterminated(s, start, start+last)
		}
		start, text = start+last, text[last:]
	}
	inner = text[2:]
	return start, end, inner, !r.foreign || isName(inner)
}

// untilBraces is the text before }}, or before the end of the line when there
// are none on it. It looks no farther.
func untilBraces(s string) (text string, closed bool) {
	for i := range len(s) {
		switch {
		case s[i] == '\n':
			return s[:i], false
		case s[i] == '}' && strings.HasPrefix(s[i:], "}}"):
			return s[:i], true
		}
	}
	return s, false
}

// isName tells a reference from braces that mean something else, in a text
// of which the reader does not know what it is.
func isName(inner string) bool {
	inner = strings.TrimLeft(strings.Trim(inner, " \t"), "$%")
	return inner != "" && isLetter(inner[0]) && !strings.ContainsAny(inner, "\"':{}<>&|\\")
}

func (r *reader) unterminated(s source, from, to int) {
	if r.options.LiteralVars || r.foreign {
		return
	}
	r.Fail("unterminated-reference", "", s.rangeOf(from, to), s.prefix()+"{{ without }} on the same line", "close it with }}; --vars literal takes braces as text")
}

// prefix names the other file that a message is about.
func (s source) prefix() string {
	if s.file == "" {
		return ""
	}
	return s.file + ": "
}
