package literaltest

import (
	"errors"
	"strings"
	"unicode/utf8"
)

var php = Language{
	Name:     "php",
	token:    phpToken,
	glue:     " .${}",
	operator: ".",
	inside:   "{$",
	data: &dataSyntax{
		words:  map[string]string{"null": "null", "true": "true", "false": "false", "new stdClass()": "{}"},
		object: '[', arrow: "=>",
	},
}

// phpToken follows the chapter on strings of the PHP manual. A literal that
// interpolates stays code.
func phpToken(code string) (token, error) {
	n := cComment(code)
	if code[0] == '#' && !strings.HasPrefix(code, "#[") {
		n = lineEnd(code)
	}
	switch {
	case n > 0:
		if strings.Contains(code[:n], "?>") && !strings.HasPrefix(code, "/*") {
			return token{}, errors.New("?> in a comment of one line ends the code")
		}
		return codeToken(code, n)
	case code[0] == '\'':
		return phpSingle(code)
	case code[0] == '"':
		return phpDouble(code)
	case code[0] == '`':
		return token{}, errors.New("backquotes run a command")
	case strings.HasPrefix(code, "<<<"):
		return phpHere(code)
	}
	return plainToken(code)
}

func phpSingle(code string) (token, error) {
	var value []byte
	for i := 1; i < len(code); i++ {
		switch {
		case code[i] == '\'':
			return literalToken(value, i+1)
		case code[i] == '\\' && i+1 < len(code) && (code[i+1] == '\\' || code[i+1] == '\''):
			i++
		}
		value = append(value, code[i])
	}
	return token{}, errUnterminated
}

func phpDouble(code string) (token, error) {
	var value []byte
	live := false
	for i := 1; i < len(code); {
		switch {
		case code[i] == '"' && live:
			return codeToken(code, i+1)
		case code[i] == '"':
			return literalToken(value, i+1)
		case code[i] == '\\':
			b, n, err := phpEscape(code[i+1:])
			if err != nil {
				return token{}, err
			}
			value, i = append(value, b...), i+1+n
			continue
		}
		live = live || interpolates(code[i:])
		value = append(value, code[i])
		i++
	}
	return token{}, errUnterminated
}

func interpolates(s string) bool {
	if strings.HasPrefix(s, "{$") {
		return true
	}
	return len(s) > 1 && s[0] == '$' && (s[1] == '{' || isWordByte(s[1]) && (s[1] < '0' || s[1] > '9'))
}

func phpEscape(s string) (value []byte, size int, err error) {
	if s == "" {
		return nil, 0, errUnterminated
	}
	if i := strings.IndexByte(`nrtvef\$"`, s[0]); i >= 0 {
		return []byte{"\n\r\t\v\x1b\f\\$\""[i]}, 1, nil
	}
	if '0' <= s[0] && s[0] <= '7' {
		r, n, err := digits(s, 8, 1, 3)
		return []byte{byte(r)}, n, err
	}
	if s[0] == 'x' {
		r, n, err := digits(s[1:], 16, 1, 2)
		return []byte{byte(r)}, 1 + n, err
	}
	if !strings.HasPrefix(s, "u{") {
		return nil, 0, errEscape
	}
	r, n, err := digits(s[2:], 16, 1, 8)
	if err != nil || !utf8.ValidRune(r) || !strings.HasPrefix(s[2+n:], "}") {
		return nil, 0, errEscape
	}
	return utf8.AppendRune(nil, r), n + 3, nil
}

// phpHere reads a nowdoc, and a heredoc whose only variables are in braces.
// Any other heredoc is code.
func phpHere(code string) (token, error) {
	first, body, ok := strings.Cut(code, "\n")
	label := strings.TrimLeft(first[3:], " \t")
	nowdoc := strings.HasPrefix(label, "'")
	label = strings.Trim(label, `'"`)
	if !ok || label == "" || wordEnd(label) != len(label) {
		return token{}, errors.New("wrong label of a heredoc")
	}
	start := len(code) - len(body)
	for at := start; at <= len(code); {
		line := code[at:]
		indent := len(line) - len(strings.TrimLeft(line, " \t"))
		if after, ok := strings.CutPrefix(line[indent:], label); ok && wordEnd(after) == 0 {
			size := at + indent + len(label)
			if !nowdoc {
				return phpInterpolated(code, code[start:max(start, at-1)], indent, size)
			}
			value, err := unindented(code[start:max(start, at-1)], line[:indent])
			if err != nil {
				return token{}, err
			}
			return literalToken(value, size)
		}
		at += lineEnd(line) + 1
	}
	return token{}, errUnterminated
}

func unindented(body, indent string) ([]byte, error) {
	if indent == "" {
		return []byte(body), nil
	}
	lines := strings.Split(body, "\n")
	for i, line := range lines {
		var ok bool
		if lines[i], ok = strings.CutPrefix(line, indent); !ok && line != "" {
			return nil, errors.New("line with less indentation than the closing label")
		}
	}
	return []byte(strings.Join(lines, "\n")), nil
}

// phpInterpolated reads the inside of a heredoc, whose closing label is not
// indented.
func phpInterpolated(code, body string, indent, size int) (token, error) {
	t := token{size: size}
	var value []byte
	cut := func() {
		if len(value) > 0 {
			t.pieces = append(t.pieces, piece{literal: true, value: value})
		}
		value = nil
	}
	for i := 0; i < len(body); {
		end := strings.IndexByte(body[i:], '}')
		switch {
		case strings.HasPrefix(body[i:], "{$") && end > 2 && wordEnd(body[i+2:]) == end-2:
			cut()
			t.pieces = append(t.pieces, piece{code: body[i : i+end+1]})
			i += end + 1
			continue
		case interpolates(body[i:]) || indent > 0:
			return codeToken(code, size)
		case body[i] == '\\':
			b, n, err := phpEscape(body[i+1:])
			if err != nil {
				return token{}, err
			}
			value, i = append(value, b...), i+1+n
			continue
		}
		value = append(value, body[i])
		i++
	}
	cut()
	return t, nil
}
