package main

import (
	"snipgen"
	"snipgen/request/jsontree"
)

// member is a member of a JSON object, whose value is not read yet.
type member struct {
	name  string
	named snipgen.Range // of the name with its quotes
	value snipgen.Range
}

// maxMembers is how many of them an object may have here.
const maxMembers = 64

// membersOf splits the text of a JSON object. When it fails with
// *jsontree.SyntaxError it gives the members before the fault. Values may be
// no JSON.
func membersOf(text string) ([]member, error) {
	s := splitter{text: text}
	if s.space() != '{' {
		return nil, s.fault("a line is a JSON object")
	}
	s.at++
	found := make([]member, 0, 8)
	for s.space() != '}' || len(found) > 0 {
		m, err := s.member()
		if err != nil {
			return found, err
		}
		if found = append(found, m); len(found) > maxMembers {
			return found, s.fault("too many members")
		}
		if s.space() != ',' {
			break
		}
		s.at++
	}
	return found, s.end()
}

// splitter walks over JSON text.
type splitter struct {
	text string
	at   int
}

func (s *splitter) fault(message string) error {
	return &jsontree.SyntaxError{Offset: s.at, Message: message}
}

// space skips white space and gives the byte after it, 0 at the end.
func (s *splitter) space() byte {
	for ; s.at < len(s.text); s.at++ {
		if c := s.text[s.at]; c != ' ' && c != '\t' && c != '\r' && c != '\n' {
			return c
		}
	}
	return 0
}

// end steps over the end of the object.
func (s *splitter) end() error {
	if s.space() != '}' {
		return s.fault(`expected a comma or "}"`)
	}
	s.at++
	if s.space(); s.at < len(s.text) {
		return s.fault("text after the object")
	}
	return nil
}

func (s *splitter) member() (m member, err error) {
	if s.space() != '"' {
		return m, s.fault("expected a member name")
	}
	if m.named, err = s.string(); err != nil {
		return m, err
	}
	name, err := jsontree.Parse(s.text[m.named.Start:m.named.End])
	if err != nil {
		return m, moved(err, m.named.Start)
	}
	m.name = name.Root.Text
	if s.space() != ':' {
		return m, s.fault("expected a colon")
	}
	s.at++
	m.value, err = s.value()
	return m, err
}

// value steps over a value.
func (s *splitter) value() (snipgen.Range, error) {
	switch s.space() {
	case '"':
		return s.string()
	case '{', '[':
		return s.container()
	}
	start := s.at
	for s.at < len(s.text) && !isEnd(s.text[s.at]) {
		s.at++
	}
	if s.at == start {
		return snipgen.Range{}, s.fault("expected a value")
	}
	return snipgen.Range{Start: start, End: s.at}, nil
}

// isEnd knows what comes after a number or a word.
func isEnd(c byte) bool {
	switch c {
	case ',', ':', '"', '{', '}', '[', ']', ' ', '\t', '\r', '\n':
		return true
	}
	return false
}

func (s *splitter) string() (snipgen.Range, error) {
	start := s.at
	for s.at++; s.at < len(s.text); s.at++ {
		switch s.text[s.at] {
		case '\\':
			s.at++
		case '"':
			s.at++
			return snipgen.Range{Start: start, End: s.at}, nil
		}
	}
	s.at = start
	return snipgen.Range{}, s.fault("the string has no end")
}

// container steps over an array or an object, to the bracket that closes as
// many as have been opened.
func (s *splitter) container() (snipgen.Range, error) {
	start, depth := s.at, 0
	for s.at < len(s.text) {
		switch s.text[s.at] {
		case '"':
			if _, err := s.string(); err != nil {
				return snipgen.Range{}, err
			}
			continue
		case '{', '[':
			depth++
		case '}', ']':
			depth--
		}
		if s.at++; depth == 0 {
			return snipgen.Range{Start: start, End: s.at}, nil
		}
	}
	s.at = start
	return snipgen.Range{}, s.fault("the value has no end")
}

// moved puts a fault in a piece of a text at its place in the whole.
func moved(err error, start int) error {
	if fault, ok := err.(*jsontree.SyntaxError); ok {
		return &jsontree.SyntaxError{Offset: start + fault.Offset, Message: fault.Message}
	}
	return err
}
