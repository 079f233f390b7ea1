package literaltest

import "strconv"

var golang = Language{
	Name:     "go",
	token:    goToken,
	wrappers: []wrapper{{before: "[]byte(", after: ")"}},
	glue:     " +",
	operator: "+",
}

// goToken relies on the standard library's reader of Go literals.
func goToken(code string) (token, error) {
	if n := cComment(code); n > 0 {
		return codeToken(code, n)
	}
	switch code[0] {
	case '"', '\'', '`':
		quoted, err := strconv.QuotedPrefix(code)
		if err != nil {
			return token{}, err
		}
		value, err := strconv.Unquote(quoted)
		if err != nil {
			return token{}, err
		}
		return literalToken([]byte(value), len(quoted))
	}
	return plainToken(code)
}
