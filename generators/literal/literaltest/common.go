package literaltest

import (
	"errors"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

var (
	errUnterminated = errors.New("unterminated literal")
	errEscape       = errors.New("wrong escape")
	errSurrogate    = errors.New("lone surrogate")
	errEncoding     = errors.New("not UTF-8")
	errLineEnd      = errors.New("line end in a literal of one line")
)

// wordEnd is the length of the identifier or number that code begins with.
func wordEnd(code string) int {
	i := 0
	for i < len(code) && isWordByte(code[i]) {
		i++
	}
	return i
}

func isWordByte(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z' || c >= utf8.RuneSelf
}

// cComment is the length of the // or /* comment that code begins with.
func cComment(code string) int {
	switch {
	case strings.HasPrefix(code, "//"):
		return lineEnd(code)
	case strings.HasPrefix(code, "/*"):
		if i := strings.Index(code[2:], "*/"); i >= 0 {
			return i + 4
		}
		return len(code)
	}
	return 0
}

func lineEnd(code string) int {
	if i := strings.IndexByte(code, '\n'); i >= 0 {
		return i
	}
	return len(code)
}

// plainToken reads a word, or one other byte, as code.
func plainToken(code string) (token, error) { return codeToken(code, max(1, wordEnd(code))) }

// digits reads between least and most digits of a base from s.
func digits(s string, base, least, most int) (value rune, size int, err error) {
	for size < most && size < len(s) {
		if _, err := strconv.ParseUint(s[size:size+1], base, 8); err != nil {
			break
		}
		size++
	}
	if size < least {
		return 0, 0, errEscape
	}
	n, err := strconv.ParseUint(s[:size], base, 32)
	return rune(n), size, err
}

// fromUnits decodes UTF-16 strictly.
func fromUnits(units []uint16) ([]byte, error) {
	var out []byte
	for i := 0; i < len(units); i++ {
		r := rune(units[i])
		if utf16.IsSurrogate(r) {
			if i++; i == len(units) {
				return nil, errSurrogate
			}
			if r = utf16.DecodeRune(r, rune(units[i])); r == utf8.RuneError {
				return nil, errSurrogate
			}
		}
		out = utf8.AppendRune(out, r)
	}
	return out, nil
}

// appendUnits encodes r, which may be a surrogate.
func appendUnits(units []uint16, r rune) []uint16 {
	if r > 0xffff {
		high, low := utf16.EncodeRune(r)
		return append(units, uint16(high), uint16(low))
	}
	return append(units, uint16(r))
}

// character decodes one character of source text.
func character(s string) (r rune, size int, err error) {
	r, size = utf8.DecodeRuneInString(s)
	switch {
	case size == 0:
		return 0, 0, errUnterminated
	case size == 1 && r == utf8.RuneError:
		return 0, 0, errEncoding
	}
	return r, size, nil
}
