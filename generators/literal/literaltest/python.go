package literaltest

import (
	"errors"
	"strings"
	"unicode/utf8"
)

var python = Language{
	Name:        "python",
	token:       pythonToken,
	bytesPrefix: "b",
	glue:        "{}",
	prefix:      "f",
	data:        &dataSyntax{words: map[string]string{"None": "null", "True": "true", "False": "false"}, object: '{', arrow: ":"},
}

// pythonToken follows chapter 2 of the Python Language Reference.
func pythonToken(code string) (token, error) {
	if code[0] == '#' {
		return codeToken(code, lineEnd(code))
	}
	n := wordEnd(code)
	if n == len(code) || code[n] != '"' && code[n] != '\'' {
		return plainToken(code)
	}
	switch prefix := strings.ToLower(code[:n]); prefix {
	case "", "u", "b", "f", "r", "rb", "br", "rf", "fr":
		s := pythonString{rest: code[n:]}
		s.raw = strings.Contains(prefix, "r")
		s.bytes = strings.Contains(prefix, "b")
		s.formatted = strings.Contains(prefix, "f")
		return s.token(code, prefix)
	}
	return token{}, errors.New("unknown prefix of a string")
}

type pythonString struct {
	rest                  string
	raw, bytes, formatted bool
	quote                 string
	value                 []byte
	pieces                []piece
}

func (p *pythonString) token(code, prefix string) (token, error) {
	if prefix != "" {
		p.pieces = append(p.pieces, piece{code: prefix})
	}
	p.quote = p.rest[:1]
	if strings.HasPrefix(p.rest, strings.Repeat(p.quote, 3)) {
		p.quote = p.rest[:3]
	}
	p.rest = p.rest[len(p.quote):]
	for !strings.HasPrefix(p.rest, p.quote) {
		if err := p.next(); err != nil {
			return token{}, err
		}
	}
	p.rest = p.rest[len(p.quote):]
	if len(p.value) > 0 || !p.formatted || len(p.pieces) == 1 {
		p.pieces = append(p.pieces, piece{literal: true, value: p.value})
	}
	return token{len(code) - len(p.rest), p.pieces}, nil
}

func (p *pythonString) next() error {
	r, size, err := character(p.rest)
	if err != nil {
		return err
	}
	switch {
	case r == '\\' && !p.raw:
		return p.escape()
	case p.formatted && (r == '{' || r == '}'):
		return p.brace()
	case r == '\r':
		p.rest = "\n" + strings.TrimPrefix(p.rest[1:], "\n")
		return errors.New("carriage return: the reader of sources changes it")
	case r == '\n' && len(p.quote) == 1:
		return errLineEnd
	case r == 0 || p.bytes && r >= utf8.RuneSelf:
		return errors.New("character that cannot stand in a literal")
	}
	p.value, p.rest = append(p.value, p.rest[:size]...), p.rest[size:]
	return nil
}

func (p *pythonString) brace() error {
	if len(p.rest) > 1 && p.rest[1] == p.rest[0] {
		p.value, p.rest = append(p.value, p.rest[0]), p.rest[2:]
		return nil
	}
	end := strings.IndexByte(p.rest, '}')
	if p.rest[0] == '}' || end < 0 || strings.ContainsAny(p.rest[1:end], `{\`+p.quote[:1]) {
		return errors.New("wrong brace in a formatted string")
	}
	if len(p.value) > 0 {
		p.pieces = append(p.pieces, piece{literal: true, value: p.value})
	}
	p.pieces = append(p.pieces, piece{code: strings.ReplaceAll(p.rest[:end+1], `"`, "'")})
	p.value, p.rest = nil, p.rest[end+1:]
	return nil
}

var pythonEscapes = map[byte]string{
	'\n': "", '\\': `\`, '\'': "'", '"': `"`,
	'a': "\a", 'b': "\b", 'f': "\f", 'n': "\n", 'r': "\r", 't': "\t", 'v': "\v",
}

func (p *pythonString) escape() error {
	if len(p.rest) < 2 {
		return errUnterminated
	}
	if s, ok := pythonEscapes[p.rest[1]]; ok {
		p.value, p.rest = append(p.value, s...), p.rest[2:]
		return nil
	}
	base, least, most, skip := 16, 0, 0, 2
	switch c := p.rest[1]; {
	case '0' <= c && c <= '7':
		base, least, most, skip = 8, 1, 3, 1
	case c == 'x':
		least, most = 2, 2
	case c == 'u' && !p.bytes:
		least, most = 4, 4
	case c == 'U' && !p.bytes:
		least, most = 8, 8
	default:
		return errEscape
	}
	r, n, err := digits(p.rest[skip:], base, least, most)
	if err != nil || !p.bytes && !utf8.ValidRune(r) || p.bytes && r > 0xff {
		return errEscape
	}
	p.rest = p.rest[skip+n:]
	if p.bytes {
		p.value = append(p.value, byte(r))
	} else {
		p.value = utf8.AppendRune(p.value, r)
	}
	return nil
}
