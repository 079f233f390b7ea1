package literaltest

import (
	"errors"
	"strings"
	"unicode/utf8"
)

var ruby = Language{
	Name:  "ruby",
	token: rubyToken,
	glue:  "#{}",
	after: ".b", // in BINARY
	data:  &dataSyntax{words: map[string]string{"nil": "null", "true": "true", "false": "false"}, object: '{', arrow: "=>"},
	Lines: true,
}

// rubyToken follows the chapter on literals of Ruby's syntax documentation. It
// knows no here-documents, percent literals and regular expressions.
func rubyToken(code string) (token, error) {
	switch {
	case code[0] == '#':
		return codeToken(code, lineEnd(code))
	case code[0] == '\'':
		return phpSingle(code)
	case code[0] == '"':
		s := rubyString{rest: code[1:]}
		return s.token(code)
	case code[0] == '`' || strings.HasPrefix(code, "<<~"):
		return token{}, errors.New("backquotes and here-documents are not supported")
	}
	return plainToken(code)
}

type rubyString struct {
	rest   string
	value  []byte
	pieces []piece
}

func (s *rubyString) token(code string) (token, error) {
	for !strings.HasPrefix(s.rest, `"`) {
		if err := s.next(); err != nil {
			return token{}, err
		}
	}
	if len(s.value) > 0 || len(s.pieces) == 0 {
		s.cut()
	}
	return token{len(code) - len(s.rest) + 1, s.pieces}, nil
}

// cut ends a piece of text.
func (s *rubyString) cut() {
	s.pieces = append(s.pieces, piece{literal: true, value: s.value})
	s.value = nil
}

func (s *rubyString) next() error {
	switch {
	case s.rest == "":
		return errUnterminated
	case strings.HasPrefix(s.rest, "#$") || strings.HasPrefix(s.rest, "#@"):
		return errors.New("interpolation of a variable that is not local")
	case strings.HasPrefix(s.rest, "#{"):
		return s.interpolation()
	case s.rest[0] == '\\':
		value, n, err := rubyEscape(s.rest[1:])
		s.value, s.rest = append(s.value, value...), s.rest[1+n:]
		return err
	}
	s.value, s.rest = append(s.value, s.rest[0]), s.rest[1:]
	return nil
}

func (s *rubyString) interpolation() error {
	end := strings.IndexByte(s.rest, '}')
	if end < 0 || strings.ContainsAny(s.rest[2:end], "{\"\\`") {
		return errors.New("interpolation that is no simple expression")
	}
	if len(s.value) > 0 {
		s.cut()
	}
	s.pieces = append(s.pieces, piece{code: s.rest[:end+1]})
	s.rest = s.rest[end+1:]
	return nil
}

func rubyEscape(s string) (value []byte, size int, err error) {
	if s == "" {
		return nil, 0, errUnterminated
	}
	if i := strings.IndexByte(`abefnrstv\"#`, s[0]); i >= 0 {
		return []byte{"\a\b\x1b\f\n\r \t\v\\\"#"[i]}, 1, nil
	}
	switch {
	case s[0] == 'x':
		r, n, err := digits(s[1:], 16, 1, 2)
		return []byte{byte(r)}, 1 + n, err
	case strings.HasPrefix(s, "u{"):
		r, n, err := digits(s[2:], 16, 1, 6)
		if err != nil || !utf8.ValidRune(r) || !strings.HasPrefix(s[2+n:], "}") {
			return nil, 0, errEscape
		}
		return utf8.AppendRune(nil, r), n + 3, nil
	}
	return nil, 0, errEscape
}
