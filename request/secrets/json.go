package secrets

import (
	"strings"

	"snipgen/request/jsontree"
)

// level is a container of JSON that is open.
type level struct {
	object   bool
	key      bool   // the next string of an object is a name
	name     string // of the member that is next, or that the array is
	variable string // natural variable of what has that name
	given    bool
	within   string // variable of the member that the object is, when all in it is secret
}

// json lists the strings and numbers of a JSON text with the names of their
// members. It takes any text: what is not JSON has other leaves, and none is
// left out.
func (h *Hider) json(text string, from, to int, yield func(leaf)) {
	s := jsonScanner{hider: h, text: text[:max(from, to)], open: []level{{}}, yield: yield}
	for s.pos = from; s.pos < to; {
		s.next()
	}
}

type jsonScanner struct {
	hider  *Hider
	text   string
	pos    int
	open   []level
	deeper int // containers that are open beyond the deepest of open
	yield  func(leaf)
}

func (s *jsonScanner) top() *level { return &s.open[len(s.open)-1] }

func (s *jsonScanner) next() {
	switch c := s.text[s.pos]; c {
	case ' ', '\t', '\r', '\n', ':':
		s.pos++
	case '{', '[':
		s.enter(c == '{')
	case '}', ']':
		s.leave()
	case ',':
		s.pos++
		s.top().key = s.top().object
	case '"':
		end := s.stringEnd()
		s.datum(s.pos+1, end, quoted)
		s.pos = min(end+1, len(s.text))
	default:
		end := s.pos + 1
		for end < len(s.text) && strings.IndexByte(" \t\r\n:,{}[]\"", s.text[end]) < 0 {
			end++
		}
		s.datum(s.pos, end, number)
		s.pos = end
	}
}

// enter opens a container. What is in an array has the array's name; what is
// in an object that is called a password is secret, whatever its name.
func (s *jsonScanner) enter(object bool) {
	s.pos++
	if len(s.open) > jsontree.MaxDepth {
		s.deeper++
		return
	}
	above := s.top()
	below := level{object: object, key: object}
	if object && above.variable != "" && above.variable != "CODE" { // a code is often an object of other things
		below.within = above.variable
	}
	if above.within != "" {
		below.within = above.within
	}
	if !object {
		below.name, below.variable, below.given = above.name, above.variable, above.given
	}
	s.open = append(s.open, below)
}

func (s *jsonScanner) leave() {
	s.pos++
	switch {
	case s.deeper > 0:
		s.deeper--
	case len(s.open) > 1:
		s.open = s.open[:len(s.open)-1]
	}
}

// stringEnd is where the closing quote stands, or the end of the text.
func (s *jsonScanner) stringEnd() int {
	for i := s.pos + 1; i < len(s.text); i++ {
		switch s.text[i] {
		case '\\':
			i++
		case '"':
			return i
		}
	}
	return len(s.text)
}

// datum takes a string or a word: the name of a member, or its value.
func (s *jsonScanner) datum(start, end int, c coding) {
	t := s.top()
	after := end
	if c == quoted {
		after++
	}
	if t.key && s.colonAfter(after) {
		t.name = c.decoded(s.text[start:end])
		t.variable, t.given = s.hider.variable(t.name)
		t.key = false
		s.yield(leaf{start: start, end: end, coding: c})
		return
	}
	l := leaf{start: start, end: end, name: t.name, variable: t.variable, given: t.given, coding: c}
	if l.variable == "" {
		l.variable = t.within
	}
	if word := s.text[start:end]; c == number && (word == "true" || word == "false" || word == "null") {
		return
	}
	s.yield(l)
}

func (s *jsonScanner) colonAfter(pos int) bool {
	for ; pos < len(s.text); pos++ {
		if c := s.text[pos]; c != ' ' && c != '\t' && c != '\r' && c != '\n' {
			return c == ':'
		}
	}
	return false
}
