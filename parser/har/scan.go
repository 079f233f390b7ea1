package har

import (
	"bufio"
	"bytes"
	"errors"
	"io"

	"snipgen/request"
)

// scanner goes through JSON text (RFC 8259) and holds only what it is told
// to. It checks the structure as far as it has to find its way; what is kept
// is checked when it is read.
type scanner struct {
	in     *bufio.Reader
	offset int // of the next byte
	err    error
	whole  []byte        // the whole text, if it is in memory
	keep   *bytes.Buffer // takes what is read, unless nil
	limit  int           // of keep
	over   bool          // the limit was reached
}

// stop is where an archive can be read no further.
type stop struct {
	code, message, hint string
	at                  request.Range
}

func (e *stop) Error() string { return e.message }

func (s *scanner) fail(code, message, hint string) {
	if s.err == nil {
		s.err = &stop{code, message, hint, request.Range{Start: s.offset, End: s.offset}}
	}
}

// ended notes the end of the input, or the failure to read it.
func (s *scanner) ended(err error) {
	if !errors.Is(err, io.EOF) {
		s.err = cmpError(s.err, err)
		return
	}
	s.fail("har-cut-off", "the archive ends in the middle", "it was cut off; export it again")
}

func cmpError(first, then error) error {
	if first != nil {
		return first
	}
	return then
}

// next reads a byte; 0 after an error.
func (s *scanner) next() byte {
	if s.err != nil {
		return 0
	}
	c, err := s.in.ReadByte()
	if err != nil {
		s.ended(err)
		return 0
	}
	s.offset++
	s.store1(c)
	return c
}

func (s *scanner) store1(c byte) {
	switch {
	case s.keep == nil || s.over:
	case s.keep.Len() >= s.limit:
		s.over = true
	default:
		s.keep.WriteByte(c)
	}
}

func (s *scanner) store(b []byte) {
	switch {
	case s.keep == nil || s.over:
	case s.keep.Len()+len(b) > s.limit:
		s.over = true
	default:
		s.keep.Write(b)
	}
}

// peek is the next byte that is not white space, which stays; 0 at the end.
func (s *scanner) peek() byte {
	for s.err == nil {
		b, err := s.in.Peek(1)
		if err != nil {
			s.ended(err)
			return 0
		}
		switch b[0] {
		case ' ', '\t', '\r', '\n':
			s.next()
		default:
			return b[0]
		}
	}
	return 0
}

// expect steps over a byte that has to come now.
func (s *scanner) expect(c byte) bool {
	if s.peek() != c {
		s.fail("invalid-json", "not the JSON of an archive here", "")
		return false
	}
	s.next()
	return s.err == nil
}

// items calls f at each element or member between brackets; f has to step
// over it. It is false when f says to stop, or after an error.
func (s *scanner) items(open, closing byte, f func() bool) bool {
	if !s.expect(open) {
		return false
	}
	if s.peek() == closing {
		s.next()
		return s.err == nil
	}
	for s.err == nil && f() {
		if s.peek() == closing {
			s.next()
			return s.err == nil
		}
		s.expect(',')
	}
	return false
}

// members calls f for each member of an object; f has to step over the value.
func (s *scanner) members(f func(name string) bool) bool {
	return s.items('{', '}', func() bool {
		name := s.name()
		return s.expect(':') && s.peek() != 0 && f(name)
	})
}

// name reads the name of a member; names that nobody asks for are not kept.
func (s *scanner) name() string {
	if s.peek() != '"' {
		s.fail("invalid-json", "not the JSON of an archive here", "")
		return ""
	}
	text, _, _ := s.kept(64)
	return string(bytes.Trim(text, `"`))
}

// skip steps over a value of any depth.
func (s *scanner) skip() bool {
	switch s.peek() {
	case '"':
		s.next()
		s.skipString()
	case '{', '[':
		s.skipContainer()
	default:
		s.skipScalar()
	}
	return s.err == nil
}

func (s *scanner) skipContainer() {
	for depth := 0; s.err == nil; {
		switch s.next() {
		case '"':
			s.skipString()
		case '{', '[':
			depth++
		case '}', ']':
			if depth--; depth == 0 {
				return
			}
		}
	}
}

// skipString steps over the rest of a string, a buffer at a time.
func (s *scanner) skipString() {
	escaped := false
	for s.err == nil {
		part, err := s.in.ReadSlice('"')
		s.offset += len(part)
		s.store(part)
		if err != nil && !errors.Is(err, bufio.ErrBufferFull) {
			s.ended(err)
			return
		}
		text := part
		if err == nil {
			text = part[:len(part)-1]
		}
		if escaped = endsInEscape(text, escaped); err == nil && !escaped {
			return
		}
		escaped = escaped && err != nil
	}
}

// endsInEscape reports whether a backslash at the end of text takes the
// meaning of what follows.
func endsInEscape(text []byte, escaped bool) bool {
	n := len(text) - len(bytes.TrimRight(text, `\`))
	if n == len(text) && escaped {
		n++
	}
	return n%2 == 1
}

func (s *scanner) skipScalar() {
	size := 0
	for s.err == nil {
		b, err := s.in.Peek(1)
		if err != nil {
			s.ended(err)
			return
		}
		switch b[0] {
		case ',', '}', ']', ' ', '\t', '\r', '\n':
			if size == 0 {
				s.fail("invalid-json", "not the JSON of an archive here", "")
			}
			return
		}
		s.next()
		size++
	}
}

// kept steps over a value and gives its text, and whether it is within limit.
func (s *scanner) kept(limit int) (text []byte, at request.Range, whole bool) {
	s.peek()
	start := s.offset
	if s.whole != nil {
		s.skip()
		whole = s.err == nil && s.offset-start <= limit
		return s.whole[start:s.offset:s.offset], request.Range{Start: start, End: s.offset}, whole
	}
	var b bytes.Buffer
	s.keep, s.limit, s.over = &b, limit, false
	s.skip()
	whole = !s.over
	s.keep, s.over = nil, false
	return b.Bytes(), request.Range{Start: start, End: s.offset}, whole && s.err == nil
}
