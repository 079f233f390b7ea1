package uri

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// ASCIIHost is the ASCII form of a host name, or of one with a port: clients send
// names in other letters so (RFC 5891, 4.4; UTS 46, without the mappings of old
// names for ß and the like). ok is false for what is no such name: other
// characters than letters, marks, digits and hyphens.
func ASCIIHost(s string) (ascii string, ok bool) {
	if isASCII(s) {
		return s, true
	}
	if !utf8.ValidString(s) {
		return s, false
	}
	s = norm.NFKC.String(strings.ToLower(norm.NFKC.String(strings.ReplaceAll(s, "\u3002", "."))))
	labels := strings.Split(s, ".")
	for i, label := range labels {
		if isASCII(label) {
			continue
		}
		name, port, hasPort := strings.Cut(label, ":")
		if strings.IndexFunc(name, notInName) >= 0 || strings.HasPrefix(name, "-") || len(name) > 4*maxLabel {
			return s, false
		}
		if labels[i] = "xn--" + punycode([]rune(name)); len(labels[i]) > maxLabel {
			return s, false
		}
		if hasPort {
			labels[i] += ":" + port
		}
	}
	return strings.Join(labels, "."), true
}

const maxLabel = 63 // RFC 1035, 2.3.4

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func notInName(c rune) bool {
	return c != '-' && !unicode.IsLetter(c) && !unicode.IsMark(c) && !unicode.IsDigit(c)
}

// punycode encodes a label (RFC 3492, 6.3).
func punycode(label []rune) string {
	var out strings.Builder
	for _, c := range label {
		if c < utf8.RuneSelf {
			out.WriteRune(c)
		}
	}
	handled := out.Len()
	basic := handled
	if basic > 0 {
		out.WriteByte('-')
	}
	bias, delta := 72, 0
	for n := rune(utf8.RuneSelf); handled < len(label); n++ {
		next := rune(unicode.MaxRune)
		for _, c := range label {
			if c >= n {
				next = min(next, c)
			}
		}
		delta += int(next-n) * (handled + 1)
		n = next
		for _, c := range label {
			switch {
			case c < n:
				delta++
			case c == n:
				writeDigits(&out, delta, bias)
				bias = adapted(delta, handled+1, handled == basic)
				delta = 0
				handled++
			}
		}
		delta++
	}
	return out.String()
}

// writeDigits writes a number in digits of which each has its own weight.
func writeDigits(out *strings.Builder, q, bias int) {
	const digits = "abcdefghijklmnopqrstuvwxyz0123456789"
	for k := 36; ; k += 36 {
		t := min(max(k-bias, 1), 26)
		if q < t {
			out.WriteByte(digits[q])
			return
		}
		out.WriteByte(digits[t+(q-t)%(36-t)])
		q = (q - t) / (36 - t)
	}
}

// adapted is the bias for the next number (RFC 3492, 6.1).
func adapted(delta, points int, first bool) int {
	if delta /= 2; first {
		delta /= 350
	}
	delta += delta / points
	k := 0
	for ; delta > 455; k += 36 {
		delta /= 35
	}
	return k + 36*delta/(delta+38)
}
