package literaltest

import (
	"errors"
	"regexp"
	"strings"
)

// javascript is the language in a page.
var javascript = Language{
	Name:     "javascript",
	token:    scriptToken,
	wrappers: []wrapper{{before: "Uint8Array.from(atob(", after: "), (c) => c.charCodeAt(0))", decode: fromBase64}},
	glue:     "${}",
	data:     &scriptData,
	Page:     true,
}

var scriptData = dataSyntax{
	words:  map[string]string{"null": "null", "true": "true", "false": "false"},
	object: '{', arrow: ":", computed: "__proto__", bare: regexp.MustCompile(`^(?:[A-Za-z_$][A-Za-z0-9_$]*|(?:0|[1-9][0-9]*)(?:\.[0-9]+)?)`),
}

// scriptToken follows section 12.9 of ECMA-262. It knows no regular
// expressions.
func scriptToken(code string) (token, error) {
	if n := cComment(code); n > 0 {
		return codeToken(code, n)
	}
	switch code[0] {
	case '"', '\'', '`':
		s := scriptString{quote: code[0], rest: code[1:]}
		return s.token(code)
	}
	return plainToken(code)
}

type scriptString struct {
	quote  byte
	rest   string
	units  []uint16
	pieces []piece
}

func (s *scriptString) token(code string) (token, error) {
	for s.rest == "" || s.rest[0] != s.quote {
		if err := s.next(); err != nil {
			return token{}, err
		}
	}
	if len(s.units) > 0 || len(s.pieces) == 0 {
		if err := s.cut(); err != nil {
			return token{}, err
		}
	}
	return token{len(code) - len(s.rest) + 1, s.pieces}, nil
}

// cut ends a piece of text.
func (s *scriptString) cut() error {
	value, err := fromUnits(s.units)
	s.pieces = append(s.pieces, piece{literal: true, value: value})
	s.units = nil
	return err
}

func (s *scriptString) next() error {
	r, size, err := character(s.rest)
	if err != nil {
		return err
	}
	switch {
	case r == '\\':
		return s.escape()
	case s.quote == '`' && strings.HasPrefix(s.rest, "${"):
		return s.substitution()
	case s.quote == '`' && r == '\r':
		s.units, s.rest = append(s.units, '\n'), strings.TrimPrefix(s.rest[1:], "\n")
		return nil
	case s.quote != '`' && (r == '\n' || r == '\r'):
		return errLineEnd
	}
	s.units, s.rest = appendUnits(s.units, r), s.rest[size:]
	return nil
}

func (s *scriptString) substitution() error {
	end := strings.IndexByte(s.rest, '}')
	if end < 0 || strings.ContainsAny(s.rest[2:end], "{`\"'\\") {
		return errors.New("substitution that is no simple name")
	}
	if len(s.units) > 0 {
		if err := s.cut(); err != nil {
			return err
		}
	}
	s.pieces = append(s.pieces, piece{code: s.rest[:end+1]})
	s.rest = s.rest[end+1:]
	return nil
}

func (s *scriptString) escape() error {
	r, size, err := character(s.rest[1:])
	if err != nil {
		return err
	}
	s.rest = s.rest[1+size:]
	if i := strings.IndexRune("bfnrtv", r); i >= 0 {
		s.units = append(s.units, uint16("\b\f\n\r\t\v"[i]))
		return nil
	}
	switch r {
	case 'x':
		return s.hex(2, 2, "")
	case 'u':
		if rest, ok := strings.CutPrefix(s.rest, "{"); ok {
			s.rest = rest
			return s.hex(1, 8, "}")
		}
		return s.hex(4, 4, "")
	case '\n', '\r', 0x2028, 0x2029, '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return errEscape
	}
	s.units = appendUnits(s.units, r)
	return nil
}

func (s *scriptString) hex(least, most int, closing string) error {
	r, n, err := digits(s.rest, 16, least, most)
	if err != nil || r < 0 || r > 0x10ffff {
		return errEscape
	}
	rest, ok := strings.CutPrefix(s.rest[n:], closing)
	if !ok {
		return errEscape
	}
	s.units, s.rest = appendUnits(s.units, r), rest
	return nil
}
