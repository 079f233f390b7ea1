package secrets

import (
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
		return strings.Trim(text, plainInTarget) == ""
	case strings.HasPrefix(p.part, "header:"):
		return strings.IndexFunc(text, func(r rune) bool { return r < ' ' || r > '~' }) < 0
	}
	return utf8.ValidString(text) && strings.IndexByte(text, 0) < 0
}

// plainInTarget are the characters that no client escapes or takes for an
// escape: those of RFC 3986, 2.2 and 2.3, without brackets and apostrophe.
const plainInTarget = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?@!$&()*+,;="
