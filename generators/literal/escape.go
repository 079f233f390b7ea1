package literal

import (
	"strconv"
	"unicode/utf8"
)

// Classes of the ASCII bytes that some literal cannot hold raw.
const (
	control uint16 = 1 << iota // but HTAB and LF
	line                       // HTAB and LF
	doubleQuote
	singleQuote
	backquote
	backslash
	dollar
	brace
	less
	percent // and '!'
	hash
)

const controls = control | line

var class = [utf8.RuneSelf]uint16{
	0x00: control, control, control, control, control, control, control, control,
	0x08: control, line, line, control, control, control, control, control,
	0x10: control, control, control, control, control, control, control, control,
	0x18: control, control, control, control, control, control, control, control,
	0x7f: control,
	'"':  doubleQuote,
	'\'': singleQuote,
	'`':  backquote,
	'\\': backslash,
	'$':  dollar,
	'{':  brace,
	'}':  brace,
	'<':  less,
	'%':  percent,
	'!':  percent,
	'#':  hash,
}

// escapes is how the inside of one kind of literal writes what may not stand
// there as it is: ASCII bytes of the special classes, characters that a reader
// cannot see, and bytes that are not UTF-8.
type escapes struct {
	dialect string // for errors
	special uint16
	ascii   func(dst []byte, s string, i int) []byte // writes s[i]
	rune    func(dst []byte, r rune) []byte          // r is above ASCII
	ascii7  bool                                     // no character above ASCII stands raw
	byte    func(dst []byte, c byte) []byte          // nil: text must be UTF-8
}

// append writes s and copies runs of plain bytes at once. It fails with
// [*CannotHold] when s is not UTF-8 and the literal needs that.
func (e *escapes) append(dst []byte, s string) ([]byte, error) {
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if class[c]&e.special != 0 {
				dst = e.ascii(append(dst, s[start:i]...), s, i)
				start = i + 1
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case n == 1 && e.byte == nil:
			return dst, &CannotHold{e.dialect, notUTF8}
		case n == 1:
			dst = e.byte(append(dst, s[start:i]...), c)
			start = i + n
		case e.ascii7 || !visible(r):
			dst = e.rune(append(dst, s[start:i]...), r)
			start = i + n
		}
		i += n
	}
	return append(dst, s[start:]...), nil
}

// notUTF8 is what dialects whose strings are text cannot hold.
const notUTF8 = "text that is not UTF-8"

// visible reports whether a reader sees the character r above ASCII, and sees
// it where it stands: no control, format or private character, no odd space.
func visible(r rune) bool { return strconv.IsPrint(r) && !blank(r) }

// quoted writes s between what opens and closes the literal.
func (e *escapes) quoted(dst []byte, open, s, closing string) ([]byte, error) {
	out, err := e.append(append(dst, open...), s)
	if err != nil {
		return dst, err
	}
	return append(out, closing...), nil
}

// blank reports the characters that count as printable and show nothing
// (Default_Ignorable_Code_Point of Unicode, and the empty Braille pattern).
// Variation selectors of the basic plane stay: they are part of emoji.
func blank(r rune) bool {
	switch r {
	case 0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2800, 0x3164, 0xffa0:
		return true
	}
	return 0xe0000 <= r && r <= 0xe0fff
}

// standsRaw reports whether s is UTF-8 text that a reader sees as it is, with
// no ASCII byte of the classes in except.
func standsRaw(s string, except uint16) bool {
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if class[c]&except != 0 {
				return false
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if n == 1 || !visible(r) {
			return false
		}
		i += n
	}
	return true
}

// named writes the escapes that all languages of the C family share.
func named(dst []byte, c byte) ([]byte, bool) {
	switch c {
	case '\n':
		return append(dst, `\n`...), true
	case '\r':
		return append(dst, `\r`...), true
	case '\t':
		return append(dst, `\t`...), true
	}
	return dst, false
}

// backslashed writes c by its name, as two hexadecimal digits if it is another
// control, or after a backslash.
func backslashed(dst []byte, c byte) []byte {
	out, ok := named(dst, c)
	switch {
	case ok:
		return out
	case class[c]&controls != 0:
		return appendHexByte(dst, c)
	}
	return append(dst, '\\', c)
}

func backslashedAt(dst []byte, s string, i int) []byte { return backslashed(dst, s[i]) }

func appendHexByte(dst []byte, c byte) []byte { return appendHex(append(dst, `\x`...), rune(c), 2) }

func appendOctal(dst []byte, c byte) []byte {
	return append(dst, '\\', '0'+c>>6, '0'+c>>3&7, '0'+c&7)
}

// appendHex writes r with at least the given number of digits.
func appendHex(dst []byte, r rune, digits int) []byte {
	for digits < 8 && r>>(4*digits) != 0 {
		digits++
	}
	for digits--; digits >= 0; digits-- {
		dst = append(dst, "0123456789abcdef"[r>>(4*digits)&15])
	}
	return dst
}

// appendShortOrLong writes \uXXXX, or \UXXXXXXXX above the basic plane.
func appendShortOrLong(dst []byte, r rune) []byte {
	if r > 0xffff {
		return appendHex(append(dst, `\U`...), r, 8)
	}
	return appendHex(append(dst, `\u`...), r, 4)
}

// appendBraced writes \u{X}.
func appendBraced(dst []byte, r rune) []byte {
	return append(appendHex(append(dst, `\u{`...), r, 1), '}')
}

// endsTriple reports whether the quote s[i] would help to end a literal that
// three quotes close.
func endsTriple(s string, i int) bool {
	return i+1 == len(s) || i+2 < len(s) && s[i+1] == '"' && s[i+2] == '"'
}
