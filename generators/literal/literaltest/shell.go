package literaltest

import (
	"errors"
	"strings"
)

var shell = Language{Name: "shell", token: shellToken, glue: `"${}`, NoNUL: true, Lines: true}

// shellToken follows sections 2.2 and 2.6 of the POSIX shell language. Quoted
// pieces side by side are one literal, with "${name}" between them for what
// stands in double quotes as $name or ${name}; other substitutions stay code,
// except around printf of one quoted format. It knows no here-documents.
func shellToken(code string) (token, error) {
	var t token
	for {
		pieces, n, err := shellPiece(code[t.size:])
		if err != nil {
			return token{}, err
		}
		if n == 0 {
			break
		}
		for _, p := range pieces {
			t.add(p)
		}
		t.size += n
	}
	if t.size > 0 {
		return t, nil
	}
	return shellCode(code)
}

// add joins neighbouring literals.
func (t *token) add(p piece) {
	last := len(t.pieces) - 1
	switch {
	case p.literal && last >= 0 && t.pieces[last].literal:
		t.pieces[last].value = append(t.pieces[last].value, p.value...)
	default:
		t.pieces = append(t.pieces, p)
	}
}

func shellLiteral(value []byte) []piece { return []piece{{literal: true, value: value}} }

// shellCode reads up to where quotes or a new word may begin.
func shellCode(code string) (token, error) {
	switch c := code[0]; {
	case c == '#':
		return codeToken(code, lineEnd(code))
	case c == '"':
		n, err := doubleQuotes(code)
		if err != nil {
			return token{}, err
		}
		return codeToken(code, n)
	case strings.HasPrefix(code, "\\\n"):
		return codeToken(code, 2)
	case strings.HasPrefix(code, "<<"):
		return token{}, errors.New("here-documents are not supported")
	}
	n := 1
	if strings.IndexByte(" \t\n;&|()<>", code[0]) < 0 {
		for n < len(code) && strings.IndexByte(" \t\n;&|()<>'\"\\", code[n]) < 0 {
			n++
		}
	}
	return codeToken(code, n)
}

// shellPiece reads one quoted piece; size 0 if there is none.
func shellPiece(code string) (pieces []piece, size int, err error) {
	switch {
	case strings.HasPrefix(code, `'`):
		end := strings.IndexByte(code[1:], '\'')
		if end < 0 {
			return nil, 0, errUnterminated
		}
		return shellLiteral([]byte(code[1 : end+1])), end + 2, nil
	case strings.HasPrefix(code, `\`) && len(code) > 1 && code[1] != '\n':
		return shellLiteral([]byte{code[1]}), 2, nil
	case strings.HasPrefix(code, `"$(printf '`):
		return shellPrintf(code)
	case strings.HasPrefix(code, `"`):
		return shellDouble(code)
	}
	return nil, 0, nil
}

// shellDouble gives up, with size 0, where a substitution is that is not of a
// parameter by its name alone.
func shellDouble(code string) (pieces []piece, size int, err error) {
	end, err := doubleQuotes(code)
	if err != nil {
		return nil, 0, err
	}
	value, names := []byte{}, 0
	for i := 1; i < end-1; i++ {
		switch {
		case code[i] == '$':
			name, n := shellParameter(code[i:end])
			if n == 0 {
				return nil, 0, nil
			}
			if len(value) > 0 {
				pieces = append(pieces, piece{literal: true, value: value})
			}
			pieces = append(pieces, piece{code: `"${` + name + `}"`})
			value, names, i = nil, names+1, i+n-1
			continue
		case code[i] == '`':
			return nil, 0, nil
		case code[i] == '!':
			return nil, 0, errors.New("! inside of double quotes")
		case code[i] == '\\' && strings.IndexByte("$`\"\\", code[i+1]) >= 0:
			i++
		case code[i] == '\\' && code[i+1] == '\n':
			i++
			continue
		}
		value = append(value, code[i])
	}
	if len(value) > 0 || names == 0 {
		pieces = append(pieces, piece{literal: true, value: value})
	}
	return pieces, end, nil
}

// shellParameter reads $name or ${name}.
func shellParameter(code string) (name string, size int) {
	if strings.HasPrefix(code, "${") {
		n := wordEnd(code[2:])
		if !strings.HasPrefix(code[2+n:], "}") {
			return "", 0
		}
		return code[2 : 2+n], n + 3
	}
	n := wordEnd(code[1:])
	if n == 0 {
		return "", 0
	}
	return code[1 : 1+n], n + 1
}

// doubleQuotes is the length of the double quotes that code begins with. It
// does not look into substitutions.
func doubleQuotes(code string) (int, error) {
	for i := 1; i < len(code); i++ {
		switch code[i] {
		case '"':
			return i + 1, nil
		case '\\':
			i++
		}
	}
	return 0, errUnterminated
}

// shellPrintf reads "$(printf 'format')" and drops line feeds at the end.
func shellPrintf(code string) (pieces []piece, size int, err error) {
	pos := len(`"$(printf `)
	start := pos
	var format []byte
	for strings.HasPrefix(code[pos:], "'") {
		p, n, err := shellPiece(code[pos:])
		if err != nil {
			return nil, 0, err
		}
		format, pos = append(format, p[0].value...), pos+n
	}
	if pos == start || !strings.HasPrefix(code[pos:], `)"`) || strings.HasPrefix(string(format), "-") {
		return nil, 0, errors.New("substitution that is not printf of a quoted format")
	}
	if strings.ContainsRune(code[:pos], '!') {
		return nil, 0, errors.New("! inside of double quotes")
	}
	value, err := formatted(string(format))
	return shellLiteral([]byte(strings.TrimRight(string(value), "\n"))), pos + 2, err
}

// formatted follows the format operand of the printf utility, without
// conversions but %%.
func formatted(s string) (out []byte, err error) {
	for i := 0; i < len(s); i++ {
		switch {
		case strings.HasPrefix(s[i:], "%%"):
			i++
		case s[i] == '%':
			return nil, errors.New("conversion in a format")
		case s[i] == '\\':
			c, n, err := printfEscape(s[i+1:])
			if err != nil {
				return nil, err
			}
			out, i = append(out, c), i+n
			continue
		}
		out = append(out, s[i])
	}
	return out, nil
}

func printfEscape(s string) (c byte, size int, err error) {
	if s == "" {
		return 0, 0, errEscape
	}
	if i := strings.IndexByte(`\abfnrtv`, s[0]); i >= 0 {
		return "\\\a\b\f\n\r\t\v"[i], 1, nil
	}
	r, n, err := digits(s, 8, 1, 3)
	if r == 0 || r > 0xff {
		err = errEscape
	}
	return byte(r), n, err
}
