package httpfile

import (
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

func (s source) literal(from, to int) text {
	if from == to {
		return nil
	}
	return literal(s.text[from:to], s.rangeOf(from, to))
}

// expand replaces the references of a source that has no line end between
// {{ and }}.
func (r *reader) expand(b *block, s source) text {
	if s.raw {
		return s.literal(0, len(s.text))
	}
	var out text
	from := 0
	for pos := 0; pos < len(s.text); {
		start, end, inner := r.nextReference(s, pos)
		if start < 0 {
			break
		}
		out = append(out, s.literal(from, start)...)
		out = append(out, r.resolve(b, inner, s, s.rangeOf(start, end), s.text[start:end])...)
		from, pos = end, end
	}
	return append(out, s.literal(from, len(s.text))...)
}

// nextReference finds a reference from pos on: its range in the source, and
// what stands between its braces. start is -1 when there is none.
func (r *reader) nextReference(s source, pos int) (start, end int, inner string) {
	if r.options.Placeholders {
		return r.nextPlaceholder(s, pos)
	}
	n := strings.Index(s.text[pos:], "{{")
	if n < 0 {
		return -1, 0, ""
	}
	return r.doubleBraces(s, pos+n)
}

// doubleBraces reads {{ inner }}. Braces before it are text, as in {{{x}}}.
func (r *reader) doubleBraces(s source, start int) (int, int, string) {
	line := s.text[start:]
	if n := strings.IndexByte(line, '\n'); n >= 0 {
		line = line[:n]
	}
	n := strings.Index(line, "}}")
	if n < 0 {
		r.unterminated(s, start, start+len(line))
		return r.nextLine(s, start+len(line))
	}
	if last := strings.LastIndex(line[:n], "{{"); last > 0 {
		if strings.Trim(line[:last], "{") != "" {
			r.unterminated(s, start, start+last)
		}
		start, line, n = start+last, line[last:], n-last
	}
	return start, start + n + 2, line[2:n]
}

// nextLine goes on after a line that could not be read.
func (r *reader) nextLine(s source, pos int) (int, int, string) {
	if pos >= len(s.text) {
		return -1, 0, ""
	}
	return r.nextReference(s, pos)
}

func (r *reader) unterminated(s source, from, to int) {
	if r.options.LiteralVars {
		return
	}
	r.fail("unterminated-reference", "", s.rangeOf(from, to), s.prefix()+"{{ without }} on the same line", "close it with }}; --vars literal takes braces as text")
}

// prefix names the other file that a message is about.
func (s source) prefix() string {
	if s.file == "" {
		return ""
	}
	return s.file + ": "
}

// nextPlaceholder finds {{name}}, {name} or <name>.
func (r *reader) nextPlaceholder(s source, pos int) (start, end int, inner string) {
	for i := pos; i < len(s.text); i++ {
		c := s.text[i]
		if c != '{' && c != '<' {
			continue
		}
		if strings.HasPrefix(s.text[i:], "{{") {
			return r.doubleBraces(s, i)
		}
		if c == '<' && s.markup || c == '{' && s.braces {
			continue
		}
		if n := placeholderLen(s.text[i:]); n > 0 {
			return i, i + n, strings.ReplaceAll(s.text[i+1:i+n-1], " ", "_")
		}
	}
	return -1, 0, ""
}

// placeholderLen is the length of {name} or <name>, 0 when it is neither. A
// name in angle brackets may be several words.
func placeholderLen(s string) int {
	closing := byte('}')
	if s[0] == '<' {
		closing = '>'
	}
	for i := 1; i < min(len(s), 64); i++ {
		c := s[i]
		switch {
		case c == closing && i > 1:
			return i + 1
		case isLetter(c), i > 1 && (isDigit(c) || c == '-' || c == '.'), c == ' ' && i > 1 && closing == '>':
		default:
			return 0
		}
	}
	return 0
}

func isLetter(c byte) bool { return c == '_' || 'a' <= c|0x20 && c|0x20 <= 'z' }
