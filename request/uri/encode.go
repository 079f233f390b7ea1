package uri

import "strings"

// A Kept tells which bytes percent-encoding leaves as they are.
type Kept func(c byte) bool

// Keeping keeps letters, digits and the bytes of others.
func Keeping(others string) Kept {
	return func(c byte) bool { return IsAlphanumeric(c) || strings.IndexByte(others, c) >= 0 }
}

// But keeps all but the bytes of a set.
func But(set string) Kept {
	return func(c byte) bool { return strings.IndexByte(set, c) < 0 }
}

// Unreserved keeps what needs no escape anywhere in a URI (RFC 3986, 2.3).
func Unreserved(c byte) bool {
	return IsAlphanumeric(c) || c == '-' || c == '.' || c == '_' || c == '~'
}

// Component keeps what encodeURIComponent of JavaScript does (ECMA-262,
// 19.2.6.4).
func Component(c byte) bool { return Unreserved(c) || strings.IndexByte("!*'()", c) >= 0 }

// Quoted keeps what stands as it is in the quoted name of a part of a form, as
// browsers write it (HTML, 4.10.21.8).
func Quoted(c byte) bool { return c != '"' && c != '\r' && c != '\n' }

// Sendable keeps what a request line carries: all but white space, # and what
// is not ASCII. Servers see other bytes that a URI has no place for as they were
// sent.
func Sendable(c byte) bool { return c != ' ' && c != '\t' && c != '#' && c < 0x80 }

// Encode percent-encodes all bytes that are not kept (RFC 3986, 2.1), in
// capitals. It returns s where all are.
func Encode(s string, kept Kept) string { return encode(s, "%20", kept) }

// EncodeTarget is Encode for a target that is kept as it stands but for what no
// request line carries.
func EncodeTarget(s string) string { return Encode(s, Sendable) }

// EncodeForm is Encode for application/x-www-form-urlencoded: a + stands for a
// blank.
func EncodeForm(s string, kept Kept) string { return encode(s, "+", kept) }

func encode(s, blank string, kept Kept) string {
	for i := 0; i < len(s); i++ {
		if !kept(s[i]) {
			dst := make([]byte, 0, len(s)+len(s)/4+len(blank))
			return string(Append(append(dst, s[:i]...), s[i:], blank, kept))
		}
	}
	return s
}

// Append appends s as Encode writes it, with the given text for a blank that is
// not kept.
func Append(dst []byte, s, blank string, kept Kept) []byte {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case kept(c):
			dst = append(dst, c)
		case c == ' ':
			dst = append(dst, blank...)
		default:
			dst = appendEscape(dst, c)
		}
	}
	return dst
}

// Escape is the escape of a byte, %XX.
func Escape(c byte) string { return string(appendEscape(make([]byte, 0, 3), c)) }

func appendEscape(dst []byte, c byte) []byte {
	const digits = "0123456789ABCDEF"
	return append(dst, '%', digits[c>>4], digits[c&15])
}

// EncodeStray percent-encodes each percent sign that begins no escape.
func EncodeStray(s string) string {
	var out strings.Builder
	for i := 0; i < len(s); i++ {
		if out.WriteByte(s[i]); s[i] == '%' && !IsEscape(s[i:]) {
			out.WriteString("25")
		}
	}
	return out.String()
}

// IsAlphanumeric knows the letters and digits of ASCII.
func IsAlphanumeric(c byte) bool { return isDigit(c) || 'a' <= c|0x20 && c|0x20 <= 'z' }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
