package secrets

import (
	"strings"
	"unicode/utf8"
)

// unfit says why no variable can hold a secret.
type unfit uint8

const (
	fits    unfit = iota
	bytes         // a client may send what comes from a variable in other bytes
	where         // no reference can stand there
	outside       // it is no part of the message
	many          // there are too many of them
)

// hint says it to people.
func (u unfit) hint() string {
	switch u {
	case bytes:
		return "it has bytes that clients do not send as they are when they come from a variable"
	case where:
		return "nothing can be read from a variable at this place"
	case many:
		return "there are more secrets than code can have variables for"
	}
	return ""
}

// unfitness is why a client that gets the text from a variable would not send
// it as it stands. What clients do about literal text is known, and labelled;
// of a variable only what all of them leave alone is.
func (p *component) unfitness(l leaf, text string) unfit {
	switch {
	case p.kind == option, p.kind == name:
		return outside
	case l.fixed, !p.holdsReferences():
		return where
	case !p.isFit(text):
		return bytes
	}
	return fits
}

func (p *component) isFit(text string) bool {
	switch p.kind {
	case authority, path, query:
		return strings.Trim(text, plainInTarget) == ""
	case fieldValue:
		return strings.IndexFunc(text, func(r rune) bool { return r < ' ' || r > '~' }) < 0
	}
	return utf8.ValidString(text) && strings.IndexByte(text, 0) < 0
}

// plainInTarget are the characters that no client escapes or takes for an
// escape: those of RFC 3986, 2.2 and 2.3, without brackets and apostrophe.
const plainInTarget = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?@!$&()*+,;="
