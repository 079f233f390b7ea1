package jsontree

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

type parser struct {
	text string
	pos  int
	tree *Tree
	size int // in values

	// open holds the values that are read, and the items of containers that are
	// not closed yet, the innermost last: each takes its items in one piece.
	open []Node
	free []Node // made for items to come
}

func (p *parser) fail(message string) error { return &SyntaxError{p.pos, message} }

func (p *parser) space() {
	for p.pos < len(p.text) {
		switch p.text[p.pos] {
		case ' ', '\t', '\n', '\r':
			p.pos++
		default:
			return
		}
	}
}

func (p *parser) peek() byte {
	if p.pos < len(p.text) {
		return p.text[p.pos]
	}
	return 0
}

// value opens a node of that name for the value to come, and reads it.
func (p *parser) value(key string, depth int) (err error) {
	if p.size++; p.size > MaxNodes {
		return p.fail("too many values")
	}
	p.open = append(p.open, Node{Key: key})
	at := len(p.open) - 1
	switch c := p.peek(); {
	case c == '{':
		return p.object(at, depth+1)
	case c == '[':
		return p.array(at, depth+1)
	case c == '"':
		p.open[at].Kind = String
		p.open[at].Text, err = p.string()
		return err
	case c == '-' || '0' <= c && c <= '9':
		p.open[at].Kind = Number
		p.open[at].Text, err = p.number()
		return err
	}
	return p.word(at)
}

func (p *parser) word(at int) error {
	rest := p.text[p.pos:]
	for _, w := range [...]struct {
		text string
		kind Kind
	}{{"true", Bool}, {"false", Bool}, {"null", Null}} {
		if strings.HasPrefix(rest, w.text) {
			p.open[at].Kind, p.open[at].Text = w.kind, w.text
			p.pos += len(w.text)
			return nil
		}
	}
	return p.fail("expected a value")
}

// enter steps over the opening bracket of a container, and over the closing
// one where nothing stands between them.
func (p *parser) enter(depth int, closing byte) (empty bool, err error) {
	if depth > MaxDepth {
		return false, p.fail("nested too deeply")
	}
	p.tree.Depth = max(p.tree.Depth, depth)
	p.pos++
	p.space()
	if empty = p.peek() == closing; empty {
		p.pos++
	}
	return empty, nil
}

// close takes the items that have been opened since start. They share memory
// with those of other containers, so that small ones do not each ask for some.
func (p *parser) close(start int) []Node {
	count := len(p.open) - start
	if len(p.free) < count {
		p.free = make([]Node, max(count, min((len(p.text)-p.pos)/valueBytes, mostFree)))
	}
	items := p.free[:count:count]
	p.free = p.free[count:]
	copy(items, p.open[start:])
	p.open = p.open[:start]
	return items
}

// Memory for items is made for so many of the bytes that are left, each of a
// value, and for no more than so many items at once.
const valueBytes, mostFree = 24, 128

func (p *parser) array(at, depth int) error {
	p.open[at].Kind = Array
	if empty, err := p.enter(depth, ']'); empty || err != nil {
		return err
	}
	for more := true; more; {
		err := p.value("", depth)
		if err != nil {
			return err
		}
		if more, err = p.next(']'); err != nil {
			return err
		}
	}
	p.open[at].Items = p.close(at + 1)
	return nil
}

func (p *parser) object(at, depth int) error {
	p.open[at].Kind = Object
	if empty, err := p.enter(depth, '}'); empty || err != nil {
		return err
	}
	for more := true; more; {
		err := p.member(depth)
		if err != nil {
			return err
		}
		if more, err = p.next('}'); err != nil {
			return err
		}
	}
	items := p.close(at + 1)
	p.open[at].Items = items
	p.tree.DuplicateKeys = p.tree.DuplicateKeys || duplicates(items)
	return nil
}

func (p *parser) member(depth int) error {
	if p.peek() != '"' {
		return p.fail("expected a member name")
	}
	key, err := p.string()
	if err != nil {
		return err
	}
	p.space()
	if p.peek() != ':' {
		return p.fail("expected a colon")
	}
	p.pos++
	p.space()
	return p.value(key, depth)
}

// next steps over a comma, or over the closing byte; more is false after the
// latter and on an error.
func (p *parser) next(closing byte) (more bool, err error) {
	p.space()
	switch p.peek() {
	case ',':
		p.pos++
		p.space()
		return true, nil
	case closing:
		p.pos++
		return false, nil
	}
	return false, p.fail("expected a comma or " + strconv.Quote(string(closing)))
}

// duplicates compares pairwise while that is cheap.
func duplicates(members []Node) bool {
	if len(members) > 16 {
		seen := make(map[string]struct{}, len(members))
		for i := range members {
			seen[members[i].Key] = struct{}{}
		}
		return len(seen) < len(members)
	}
	for i := range members {
		for j := range i {
			if members[i].Key == members[j].Key {
				return true
			}
		}
	}
	return false
}

// number follows the grammar of RFC 8259, section 6.
func (p *parser) number() (string, error) {
	start := p.pos
	if p.peek() == '-' {
		p.pos++
	}
	if p.peek() == '0' {
		p.pos++
	} else if !p.digits() {
		return "", p.fail("expected a digit")
	}
	if p.peek() == '.' {
		p.pos++
		if !p.digits() {
			return "", p.fail("expected a digit")
		}
	}
	if c := p.peek(); c == 'e' || c == 'E' {
		p.pos++
		if c := p.peek(); c == '+' || c == '-' {
			p.pos++
		}
		if !p.digits() {
			return "", p.fail("expected a digit")
		}
	}
	return p.text[start:p.pos], nil
}

func (p *parser) digits() bool {
	start := p.pos
	for '0' <= p.peek() && p.peek() <= '9' {
		p.pos++
	}
	return p.pos > start
}

// string reads a quoted string. A string without escapes shares the text.
func (p *parser) string() (string, error) {
	p.pos++
	start := p.pos
	for i := start; i < len(p.text); i++ {
		c := p.text[i]
		if c >= 0x20 && c != '"' && c != '\\' {
			continue
		}
		p.pos = i
		switch c {
		case '"':
			p.pos++
			return p.text[start:i], nil
		case '\\':
			return p.escaped(start)
		}
		return "", p.fail("control character in a string")
	}
	p.pos = len(p.text)
	return "", p.fail("unterminated string")
}

func (p *parser) escaped(start int) (string, error) {
	buf := append(make([]byte, 0, 2*(p.pos-start)+16), p.text[start:p.pos]...)
	for p.pos < len(p.text) {
		c := p.text[p.pos]
		switch {
		case c == '"':
			p.pos++
			return string(buf), nil
		case c < 0x20:
			return "", p.fail("control character in a string")
		case c != '\\':
			buf = append(buf, c)
			p.pos++
		default:
			var err error
			if buf, err = p.escape(buf); err != nil {
				return "", err
			}
		}
	}
	return "", p.fail("unterminated string")
}

const escapes = `"\/bfnrt`
const escapeValues = "\"\\/\b\f\n\r\t"

func (p *parser) escape(buf []byte) ([]byte, error) {
	if p.pos+1 >= len(p.text) {
		return nil, p.fail("unterminated string")
	}
	c := p.text[p.pos+1]
	if c == 'u' {
		return p.unicode(buf)
	}
	i := strings.IndexByte(escapes, c)
	if i < 0 {
		return nil, p.fail("unknown escape")
	}
	p.pos += 2
	return append(buf, escapeValues[i]), nil
}

func (p *parser) unicode(buf []byte) ([]byte, error) {
	r, ok := p.hex()
	if !ok {
		return nil, p.fail("expected four hexadecimal digits")
	}
	if utf16.IsSurrogate(r) {
		low, ok := rune(0), false
		if before := p.pos; strings.HasPrefix(p.text[p.pos:], `\u`) {
			if low, ok = p.hex(); !ok || utf16.DecodeRune(r, low) == utf8.RuneError {
				p.pos, ok = before, false
			}
		}
		if r = utf16.DecodeRune(r, low); !ok {
			r = utf8.RuneError
			p.tree.LoneSurrogates = true
		}
	}
	return utf8.AppendRune(buf, r), nil
}

// hex reads \uXXXX and steps over it.
func (p *parser) hex() (rune, bool) {
	if p.pos+6 > len(p.text) {
		return 0, false
	}
	n, err := strconv.ParseUint(p.text[p.pos+2:p.pos+6], 16, 16)
	if err != nil || strings.ContainsAny(p.text[p.pos+2:p.pos+6], "+_") {
		return 0, false
	}
	p.pos += 6
	return rune(n), true
}
