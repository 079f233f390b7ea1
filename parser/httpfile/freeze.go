package httpfile

import (
	"strings"

	"snipgen/request/lazy"
)

// Fixed is the same value for each thing that is computed at run time, for
// documents that must not change from day to day: the moment is
// 2024-01-02T03:04:05.678Z, whatever the offset.
func Fixed(kind string, args []string) string {
	switch kind {
	case UUID:
		return "00000000-0000-4000-8000-000000000000"
	case RandomInt:
		return args[0]
	case Timestamp:
		return "1704164645"
	case ISOTimestamp:
		return fixedISO
	}
	switch args[0] {
	case FormatISO8601:
		return fixedISO
	case FormatRFC1123:
		return "Tue, 02 Jan 2024 03:04:05 GMT"
	}
	return fixedFormat(args[0])
}

const fixedISO = "2024-01-02T03:04:05.678Z"

// fixedTokens are the values of [Tokens].
var fixedTokens = lazy.Value[map[string]string]{Make: func() map[string]string {
	return map[string]string{
		"YYYY": "2024", "YY": "24", "MMMM": "January", "MMM": "Jan", "MM": "01", "M": "1",
		"DD": "02", "D": "2", "dddd": "Tuesday", "ddd": "Tue", "dd": "Tu", "d": "2",
		"HH": "03", "H": "3", "hh": "03", "h": "3", "mm": "04", "m": "4", "ss": "05", "s": "5", "SSS": "678",
		"A": "AM", "a": "am", "ZZ": "+0000", "Z": "+00:00", "X": "1704164645", "x": "1704164645678",
	}
}}

// fixedFormat writes the moment by a pattern. Text in brackets stays.
func fixedFormat(pattern string) string {
	var out strings.Builder
	for pattern != "" {
		n, piece := formatPiece(pattern)
		if value, ok := fixedTokens.Get()[piece]; ok {
			piece = value
		} else if len(piece) > 1 {
			piece = piece[1 : len(piece)-1]
		}
		out.WriteString(piece)
		pattern = pattern[n:]
	}
	return out.String()
}
