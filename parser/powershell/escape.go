package powershell

import "strings"

// formEscape writes what WebUtility.UrlEncode does: blanks as +, and all but
// letters, digits and -_.!*() in hexadecimal digits.
func formEscape(s string) string { return escapeBut(s, "-_.!*()", true) }

// dataEscape writes what Uri.EscapeDataString does.
func dataEscape(s string) string { return escapeBut(s, "-_.~", false) }

func escapeBut(s, kept string, plus bool) string {
	const digits = "0123456789ABCDEF"
	var out strings.Builder
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case isNameByte(c) && c != '_' || strings.IndexByte(kept, c) >= 0:
			out.WriteByte(c)
		case c == ' ' && plus:
			out.WriteByte('+')
		default:
			out.WriteString("%" + string(digits[c>>4]) + string(digits[c&15]))
		}
	}
	return out.String()
}
