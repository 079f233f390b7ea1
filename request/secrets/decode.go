package secrets

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"snipgen/request/uri"
)

// unit is what one character of an encoded text stands for.
type unit struct {
	bytes [utf8.UTFMax]byte
	n     int // how many of them count
	size  int // of the encoded text, in bytes; at least 1
}

// decoder reads the unit at an offset of a text, before its end. What is no
// encoding stands for itself.
type decoder func(text string, at int) unit

func itself(text string, at int) unit { return unit{[utf8.UTFMax]byte{text[at]}, 1, 1} }

// ofURI decodes the escapes of a URI (RFC 3986, 2.1).
func ofURI(text string, at int) unit {
	if uri.IsEscape(text[at:]) {
		return unit{[utf8.UTFMax]byte{uri.Unhex(text[at+1], text[at+2])}, 1, len("%2F")}
	}
	return itself(text, at)
}

// ofForm decodes as forms are written: a plus sign is a space, too.
func ofForm(text string, at int) unit {
	if text[at] == '+' {
		return unit{[utf8.UTFMax]byte{' '}, 1, 1}
	}
	return ofURI(text, at)
}

// shortEscapes are letters after a backslash with what they stand for, in JSON
// and in the languages of the targets.
const (
	shortEscapes = "nrtbfvae0"
	shortMeaning = "\n\r\t\b\f\v\a\x1b\x00"
)

// ofEscapes decodes the escapes with a backslash of JSON and of the languages
// of the targets.
func ofEscapes(text string, at int) unit {
	if text[at] != '\\' || at+1 >= len(text) {
		return itself(text, at)
	}
	switch c := text[at+1]; c {
	case 'u':
		return unicodeEscape(text, at)
	case 'U':
		return hexEscape(text, at, 8)
	case 'x':
		if at+3 < len(text) && uri.IsHex(text[at+2]) && uri.IsHex(text[at+3]) {
			return unit{[utf8.UTFMax]byte{uri.Unhex(text[at+2], text[at+3])}, 1, 4}
		}
		return itself(text, at)
	default:
		return shortEscape(text, at, c)
	}
}

// shortEscape is one letter, up to three octal digits, or a character that
// stands for itself.
func shortEscape(text string, at int, c byte) unit {
	if '0' <= c && c <= '7' {
		end := at + 2
		for end < len(text) && end < at+4 && '0' <= text[end] && text[end] <= '7' {
			end++
		}
		if n, err := strconv.ParseUint(text[at+1:end], 8, 8); err == nil {
			return unit{[utf8.UTFMax]byte{byte(n)}, 1, end - at}
		}
	}
	if i := strings.IndexByte(shortEscapes, c); i >= 0 {
		c = shortMeaning[i]
	}
	return unit{[utf8.UTFMax]byte{c}, 1, 2}
}

// unicodeEscape reads \u00e9, \ud83d\ude00 and \u{e9}.
func unicodeEscape(text string, at int) unit {
	if at+2 < len(text) && text[at+2] == '{' {
		digits, _, closed := strings.Cut(text[at+3:min(len(text), at+12)], "}")
		if n, err := strconv.ParseUint(digits, 16, 21); closed && err == nil {
			return unitOf(rune(n), len(`\u{}`)+len(digits))
		}
	}
	first := hexEscape(text, at, 4)
	if first.size == 1 || at+12 > len(text) || text[at+6:at+8] != `\u` {
		return first
	}
	high, _ := strconv.ParseUint(text[at+2:at+6], 16, 16)
	low, err := strconv.ParseUint(text[at+8:at+12], 16, 16)
	if r := utf16.DecodeRune(rune(high), rune(low)); err == nil && r != utf8.RuneError {
		return unitOf(r, 12)
	}
	return first
}

// hexEscape reads a number of digits after a backslash and a letter.
func hexEscape(text string, at, digits int) unit {
	end := at + 2 + digits
	if end > len(text) {
		return itself(text, at)
	}
	n, err := strconv.ParseUint(text[at+2:end], 16, 32)
	if err != nil {
		return itself(text, at)
	}
	return unitOf(rune(n), end-at)
}

func unitOf(r rune, size int) unit {
	u := unit{size: size}
	u.n = utf8.EncodeRune(u.bytes[:], r)
	return u
}

// quotes are what a literal of some language writes otherwise, or twice.
const quotes = "'\"\\`$"

// withoutQuotes leaves out what quoting may add to a text.
func withoutQuotes(text string, at int) unit {
	if strings.IndexByte(quotes, text[at]) >= 0 {
		return unit{size: 1}
	}
	return itself(text, at)
}

// twice decodes what another decoder has decoded.
func twice(outer, inner decoder, text string, at int) unit {
	first := outer(text, at)
	if first.n != 1 || first.bytes[0] != '%' && first.bytes[0] != '\\' {
		return first
	}
	var decoded [len(`\ud83d\ude00`)]byte
	var ends [len(decoded)]int // in the text, of what stands for the bytes
	n := 0
	for pos := at; pos < len(text) && n < len(decoded); {
		u := outer(text, pos)
		pos += u.size
		for _, c := range u.bytes[:min(u.n, len(decoded)-n)] {
			decoded[n], ends[n] = c, pos
			n++
		}
	}
	u := inner(string(decoded[:n]), 0)
	u.size = ends[u.size-1] - at
	return u
}

// The readings of text that has been encoded two times.

func ofURITwice(text string, at int) unit       { return twice(ofURI, ofURI, text, at) }
func ofEscapesInForm(text string, at int) unit  { return twice(ofForm, ofEscapes, text, at) }
func ofEscapesEscaped(text string, at int) unit { return twice(ofEscapes, ofEscapes, text, at) }

// readings are the decoders that may read something else in a text than what
// stands there, with what such a text holds.
var readings = []struct {
	sign string
	read decoder
}{
	{"%", ofURI}, {"+", ofForm}, {`\`, ofEscapes}, {"%25", ofURITwice}, {"%5C", ofEscapesInForm}, {"%5c", ofEscapesInForm}, {`\\`, ofEscapesEscaped},
}

// decodersFor are the readings of a text that make a difference, and the one
// that reads just what stands there.
func decodersFor(text string) []decoder {
	out := []decoder{itself}
	for _, r := range readings {
		if strings.Contains(text, r.sign) {
			out = append(out, r.read)
		}
	}
	return out
}
