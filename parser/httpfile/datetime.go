package httpfile

import (
	"strings"

	"snipgen/request/lazy"
)

// Tokens of a pattern, longer ones first (Day.js, "Format"). X and x are
// seconds and milliseconds since 1970.
var Tokens = []string{
	"YYYY", "MMMM", "dddd", "MMM", "ddd", "SSS",
	"YY", "MM", "DD", "dd", "HH", "hh", "mm", "ss", "ZZ",
	"M", "D", "d", "H", "h", "m", "s", "A", "a", "Z", "X", "x",
}

// dotNet are the tokens of .NET patterns, longer ones first, and what they
// are for Day.js.
var dotNet = lazy.Value[*strings.Replacer]{Make: func() *strings.Replacer {
	return strings.NewReplacer("yyyy", "YYYY", "yy", "YY", "dddd", "dddd", "ddd", "ddd", "dd", "DD", "d", "D", "tt", "A", "fff", "SSS", "zzz", "Z", "K", "Z")
}}

// canonicalFormat is a format in which brackets stand around every letter
// that is no token. One of .NET, as Visual Studio takes, has a year in small
// letters.
func canonicalFormat(pattern string) string {
	if pattern == FormatISO8601 || pattern == FormatRFC1123 {
		return pattern
	}
	if strings.Contains(pattern, "yy") {
		pattern = dotNet.Get().Replace(quotesToBrackets.Get().Replace(pattern))
	}
	var out strings.Builder
	for pattern != "" {
		n, text := formatPiece(pattern)
		out.WriteString(text)
		pattern = pattern[n:]
	}
	return out.String()
}

// quotesToBrackets: a letter of its own in .NET patterns for the time.
var quotesToBrackets = lazy.Value[*strings.Replacer]{Make: func() *strings.Replacer {
	return strings.NewReplacer("'T'", "[T]", "'Z'", "[Z]", `\T`, "[T]", `\Z`, "[Z]")
}}

// formatPiece is the length of what a pattern starts with, a token or other
// text, and its canonical form.
func formatPiece(pattern string) (int, string) {
	if end := strings.IndexByte(pattern, ']'); pattern[0] == '[' && end > 0 {
		if end == 1 {
			return 2, ""
		}
		return end + 1, pattern[:end+1]
	}
	for _, t := range Tokens {
		if strings.HasPrefix(pattern, t) {
			return len(t), t
		}
	}
	if c := pattern[0]; isLetter(c) && c != '_' || c == '[' {
		return 1, "[" + pattern[:1] + "]"
	}
	return 1, pattern[:1]
}
