package secrets

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// fits reports whether a client that gets the text from a variable sends it as
// it stands. What clients do about literal text is known, and labelled; of a
// variable only what all of them leave alone is.
func (p *place) fits(text string) bool {
	switch {
	case p.option:
		return false
	case p.part == "target":
		return soundEscapes(text)
	case strings.HasPrefix(p.part, "header:"):
		return strings.IndexFunc(text, func(r rune) bool { return r < ' ' || r > '~' }) < 0
	}
	return utf8.ValidString(text) && strings.IndexByte(text, 0) < 0
}

// unreserved are the characters that need no escape, and plainInTarget those
// that no client escapes (RFC 3986, 2.2, without brackets and apostrophe).
const (
	unreserved    = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
	plainInTarget = unreserved + ":/?@!$&()*+,;="
)

// soundEscapes reports whether all that is not plain is an escape of what needs
// one, in upper case, as clients write it.
func soundEscapes(text string) bool {
	for i := 0; i < len(text); i++ {
		switch {
		case text[i] != '%' && strings.IndexByte(plainInTarget, text[i]) < 0:
			return false
		case text[i] == '%':
			if i+2 >= len(text) || strings.ToUpper(text[i+1:i+3]) != text[i+1:i+3] || strings.IndexByte(unreserved, value(text[i+1:i+3])) >= 0 {
				return false
			}
			i += 2
		}
	}
	return true
}

// value is the byte that two hexadecimal digits stand for; a letter, which is
// no sound escape, for anything else.
func value(digits string) byte {
	n, err := strconv.ParseUint(digits, 16, 8)
	if err != nil {
		return 'x'
	}
	return byte(n)
}
