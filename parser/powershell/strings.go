package powershell

import (
	"strings"

	"snipgen/request"
)

// stringBuilder makes a text piece by piece.
type stringBuilder struct {
	text  text
	chars strings.Builder
	at    request.Range
}

func (b *stringBuilder) add(s string, at request.Range) {
	b.chars.WriteString(s)
	b.at = b.at.Union(at)
}

func (b *stringBuilder) flush() {
	if b.chars.Len() > 0 {
		b.text = append(b.text, request.Segment{Text: b.chars.String(), Range: b.at})
	}
	b.chars, b.at = strings.Builder{}, request.Range{}
}

func (b *stringBuilder) insert(t text) {
	if t.IsLiteral() {
		for _, s := range t {
			b.add(s.Text, s.Range)
		}
		return
	}
	b.flush()
	b.text = append(b.text, t...)
}

func (b *stringBuilder) done() text {
	b.flush()
	return b.text
}

// isString reports whether a string is next.
func (r *reader) isString() bool {
	if SingleQuote(r.rest()) > 0 || DoubleQuote(r.rest()) > 0 {
		return true
	}
	_, _, size, _, open := HereString(r.rest())
	return size > 0 || open
}

// stringLiteral reads '...', "..." or a here-string.
func (r *reader) stringLiteral() value {
	start := r.pos
	if SingleQuote(r.rest()) > 0 {
		return textValue(r.verbatim(), r.from(start))
	}
	if DoubleQuote(r.rest()) > 0 {
		return textValue(r.expandable(), r.from(start))
	}
	from, end, size, expands, open := HereString(r.rest())
	if open {
		r.pos = len(r.text)
		r.unbalanced(request.Range{Start: start, End: start + 2}, "a here-string ends with its quote and @ at the start of a line")
		return textValue(nil, r.from(start))
	}
	at := request.Range{Start: start + from, End: start + end}
	t := literal(r.text[at.Start:at.End], at)
	if expands {
		r.pos = at.Start
		t = r.expansion(func() int {
			if r.pos >= at.End {
				return 0
			}
			return -1
		})
	}
	r.pos = start + size
	return textValue(t, r.from(start))
}

func (r *reader) unbalanced(at request.Range, hint string) {
	r.Fail("unbalanced-quote", "", at, "quote without its end", hint)
	r.seen++
}

// verbatim reads '...'; two quotes are one that stands for itself.
func (r *reader) verbatim() text {
	open := request.Range{Start: r.pos, End: r.pos + SingleQuote(r.rest())}
	var b stringBuilder
	r.pos = open.End
	for r.pos < len(r.text) {
		rest := r.rest()
		n := strings.IndexAny(rest, "'\u2018\u2019\u201a\u201b")
		if n < 0 {
			break
		}
		quote := SingleQuote(rest[n:])
		b.add(rest[:n], request.Range{Start: r.pos, End: r.pos + n})
		r.pos += n + quote
		second := SingleQuote(r.rest())
		if second == 0 {
			return b.done()
		}
		b.add(rest[n:n+quote], request.Range{Start: r.pos - quote, End: r.pos + second})
		r.pos += second
	}
	r.pos = len(r.text)
	r.unbalanced(open, `close it; inside '...' an apostrophe is written ''`)
	return b.done()
}

// expandable reads "...", in which variables and backticks mean something.
func (r *reader) expandable() text {
	open := request.Range{Start: r.pos, End: r.pos + DoubleQuote(r.rest())}
	r.pos = open.End
	closed := false
	t := r.expansion(func() int {
		n := DoubleQuote(r.rest())
		if n == 0 {
			return -1
		}
		if second := DoubleQuote(r.rest()[n:]); second > 0 {
			return n + second
		}
		r.pos += n
		closed = true
		return 0
	})
	if !closed {
		r.unbalanced(open, "close it; inside \"...\" a quote is written `\"")
	}
	return t
}

// expansion reads text up to its end. stop is asked at each character: 0 ends
// the text, more is the size of a doubled quote, less is any character.
func (r *reader) expansion(stop func() int) text {
	var b stringBuilder
	for r.pos < len(r.text) {
		start := r.pos
		switch n := stop(); {
		case n == 0:
			return b.done()
		case n > 0:
			r.pos += n
			b.add(r.text[start:start+n/2], r.from(start))
		case r.text[r.pos] == '`':
			b.add(r.escape(), r.from(start))
		case r.text[r.pos] == '$' && r.expanded(&b):
		default:
			r.pos++
			b.add(r.text[start:r.pos], r.from(start))
		}
	}
	return b.done()
}

// escape reads a backtick and what it escapes.
func (r *reader) escape() string {
	start := r.pos
	s, size := Escape(r.rest())
	r.pos += size
	if s == mark {
		r.Fail("nul", "", r.from(start), "NUL character", "no part of a request can hold one here")
		return ""
	}
	return s
}

// expanded reads $name or $(...) inside a string.
func (r *reader) expanded(b *stringBuilder) bool {
	start := r.pos
	if strings.HasPrefix(r.rest(), "$(") {
		v := r.subexpression()
		b.at = b.at.Union(r.from(start))
		b.insert(r.stringOf(v))
		return true
	}
	name, size := VariableName(r.rest())
	if size == 0 {
		return false
	}
	r.pos += size
	if TakesMore(r.text[start:r.pos], r.rest()) {
		r.Lose("variable-name", "", r.from(start), TakesMoreMessage, TakesMoreHint)
	}
	b.insert(r.stringOf(r.variable(name, r.from(start))))
	return true
}

// subexpression reads $(...): the value of what is in it.
func (r *reader) subexpression() value {
	r.pos++ // $
	return r.parenthesis()
}

// parenthesis reads (...), which may hold a pipeline.
func (r *reader) parenthesis() value {
	start := r.pos
	r.pos++
	if !r.enter() {
		return value{}
	}
	defer r.leave()
	r.inner++
	defer func() { r.inner-- }()
	r.blanks(true)
	v := value{kind: null, at: r.from(start)}
	if r.peek() != ')' {
		v = r.pipeline()
	}
	r.blanks(true)
	if !r.accept(")") {
		v = unread(r.from(start))
		r.toClosing(')')
	}
	v.at = r.from(start)
	return v
}

// toClosing steps behind the bracket that closes what is open, over brackets
// and strings on the way.
func (r *reader) toClosing(closing byte) {
	depth := 0
	for r.pos < len(r.text) {
		switch c := r.text[r.pos]; {
		case c == closing && depth == 0:
			r.pos++
			return
		case c == '(' || c == '{' || c == '[':
			depth++
		case c == ')' || c == '}' || c == ']':
			if depth == 0 {
				return
			}
			depth--
		case c == '`':
			r.pos++
		case r.isString():
			r.overString()
			continue
		}
		r.pos++
	}
	r.pos = min(r.pos, len(r.text))
}

// overString steps over a string without reading it.
func (r *reader) overString() {
	if _, _, size, _, open := HereString(r.rest()); size > 0 || open {
		r.pos += max(size, 2)
		return
	}
	single := SingleQuote(r.rest()) > 0
	r.pos += max(SingleQuote(r.rest()), DoubleQuote(r.rest()))
	for r.pos < len(r.text) {
		rest := r.rest()
		n := DoubleQuote(rest)
		if single {
			n = SingleQuote(rest)
		}
		switch {
		case n > 0:
			r.pos += n
			return
		case rest[0] == '`' && !single:
			r.pos++
		}
		r.pos++
	}
	r.pos = min(r.pos, len(r.text))
}

// variable is what a variable has, or a reference to it.
func (r *reader) variable(name string, at request.Range) value {
	r.piece(at)
	scope, rest, scoped := strings.Cut(name, ":")
	switch {
	case scoped && strings.EqualFold(scope, "env"):
		return r.reference(request.Environment, rest, at)
	case scoped:
		name = rest
	}
	switch strings.ToLower(name) {
	case "true":
		return value{kind: truth, text: literal("True", at), at: at}
	case "false":
		return value{kind: truth, text: literal("False", at), at: at}
	case "null":
		return value{at: at}
	}
	if v, ok := r.vars[strings.ToLower(name)]; ok {
		r.useLosses(v)
		v.at = at
		return v
	}
	return r.reference(request.Variable, name, at)
}

func (r *reader) reference(k request.SegmentKind, name string, at request.Range) value {
	if nameSize(name) != len(name) || name == "" {
		return unread(at)
	}
	return value{kind: free, text: text{{Kind: k, Text: name, Range: at}}, at: at}
}
