package parser

import (
	"strings"

	"snipgen/request"
)

// The rules of targets and origins, for the readers of other inputs, which
// make requests by the same rules.

// LineAt is the line that starts at pos, without its line end, LF or CRLF,
// and the offset of the next line.
func LineAt(input string, pos int) (line request.Range, next int) { return lineAt(input, pos) }

// MayHoldRequest reports whether a body of a Content-Type may start with a
// request line: text of no syntax of its own, bytes.
func MayHoldRequest(contentType string) bool {
	mediaType, _, _ := strings.Cut(contentType, ";")
	return mayHoldRequest(strings.ToLower(strings.Trim(mediaType, " \t")))
}

// GuessScheme is the scheme of a request that does not say it.
func GuessScheme(authority string) string { return guessScheme(authority) }

// SplitBase splits a base URL, scheme://authority[/path].
func SplitBase(s string) (scheme, authority, prefix string, ok bool) {
	base, ok := parseBase(s)
	return base.scheme, base.authority, base.prefix, ok
}
