package literaltest

import "strings"

var csharp = Language{
	Name:     "csharp",
	token:    csharpToken,
	wrappers: []wrapper{{before: "Convert.FromBase64String(", after: ")", decode: fromBase64}},
	glue:     " +",
	operator: "+",
}

// csharpToken follows section 6.4.5 of the C# language specification. An
// interpolated string stays code.
func csharpToken(code string) (token, error) {
	if n := cComment(code); n > 0 {
		return codeToken(code, n)
	}
	switch {
	case strings.HasPrefix(code, `@"`):
		return csharpVerbatim(code, 2)
	case code[0] == '"' || code[0] == '\'':
		return csharpString(code, code[0], 1)
	case strings.HasPrefix(code, `$"`):
		return asCode(code, 2, csharpString)
	case strings.HasPrefix(code, `$@"`) || strings.HasPrefix(code, `@$"`):
		t, err := csharpVerbatim(code, 3)
		if err != nil {
			return t, err
		}
		return codeToken(code, t.size)
	}
	return plainToken(code)
}

func asCode(code string, open int, read func(string, byte, int) (token, error)) (token, error) {
	t, err := read(code, code[open-1], open)
	if err != nil {
		return t, err
	}
	return codeToken(code, t.size)
}

func csharpVerbatim(code string, open int) (token, error) {
	var value []byte
	for i := open; i < len(code); i++ {
		if code[i] == '"' {
			if i+1 == len(code) || code[i+1] != '"' {
				return literalToken(value, i+1)
			}
			i++
		}
		value = append(value, code[i])
	}
	return token{}, errUnterminated
}

func csharpString(code string, quote byte, open int) (token, error) {
	var units []uint16
	for i := open; ; {
		r, n, err := character(code[i:])
		switch {
		case err != nil:
			return token{}, err
		case r == rune(quote):
			value, err := fromUnits(units)
			if err != nil {
				return token{}, err
			}
			return literalToken(value, i+n)
		case r == '\\':
			if r, n, err = csharpEscape(code[i+1:]); err != nil {
				return token{}, err
			}
			n++
		case strings.ContainsRune("\n\r\u0085\u2028\u2029", r):
			return token{}, errLineEnd
		}
		units, i = appendUnits(units, r), i+n
	}
}

func csharpEscape(s string) (r rune, size int, err error) {
	if s == "" {
		return 0, 0, errUnterminated
	}
	if i := strings.IndexByte(`'"\0abfnrtv`, s[0]); i >= 0 {
		return rune("'\"\\\x00\a\b\f\n\r\t\v"[i]), 1, nil
	}
	least, most := 0, 0
	switch s[0] {
	case 'x':
		least, most = 1, 4
	case 'u':
		least, most = 4, 4
	case 'U':
		least, most = 8, 8
	default:
		return 0, 0, errEscape
	}
	r, n, err := digits(s[1:], 16, least, most)
	if r > 0x10ffff || r < 0 {
		err = errEscape
	}
	return r, n + 1, err
}
