package uri

import "strings"

// IsHex knows hexadecimal digits.
func IsHex(c byte) bool { return isDigit(c) || 'a' <= c|0x20 && c|0x20 <= 'f' }

// Unhex is the byte that two hexadecimal digits stand for.
func Unhex(high, low byte) byte { return digit(high)<<4 | digit(low) }

func digit(c byte) byte {
	if isDigit(c) {
		return c - '0'
	}
	return c | 0x20 - 'a' + 10
}

// IsEscape reports whether s begins with an escape, %XX.
func IsEscape(s string) bool { return len(s) > 2 && s[0] == '%' && IsHex(s[1]) && IsHex(s[2]) }

// Decode is what s stands for (RFC 3986, 2.1). ok is false, and s is returned,
// when a percent sign begins no escape: clients then take the whole as it is.
func Decode(s string) (decoded string, ok bool) { return decode(s, false) }

// Decoded is Decode for a text that is taken as it is where it is not sound.
func Decoded(s string) string {
	s, _ = Decode(s)
	return s
}

// DecodeForm is Decode for application/x-www-form-urlencoded: a + stands for a
// blank.
func DecodeForm(s string) (decoded string, ok bool) { return decode(s, true) }

func decode(s string, form bool) (string, bool) {
	for rest := s; ; rest = rest[len("%XX"):] {
		n := strings.IndexByte(rest, '%')
		if n < 0 {
			break
		}
		if rest = rest[n:]; !IsEscape(rest) {
			return s, false
		}
	}
	if form {
		s = strings.ReplaceAll(s, "+", " ")
	}
	return DecodeSound(s), true
}

// DecodeSound decodes what is an escape, and leaves all else, as the URL
// Standard does (1.3).
func DecodeSound(s string) string {
	n := strings.IndexByte(s, '%')
	if n < 0 {
		return s
	}
	out := append(make([]byte, 0, len(s)), s[:n]...)
	for i := n; i < len(s); i++ {
		if IsEscape(s[i:]) {
			out = append(out, Unhex(s[i+1], s[i+2]))
			i += 2
			continue
		}
		out = append(out, s[i])
	}
	return string(out)
}
