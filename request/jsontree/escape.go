package jsontree

import (
	"fmt"
	"strings"
)

// Escape is a text within a string of JSON (RFC 8259, 7). The characters of
// short, of the seven that have one, get their escape of two characters, and all
// other control characters one of six. Short has the quote and the backslash.
func Escape(s, short string) string {
	var out strings.Builder
	out.Grow(len(s) + strings.Count(s, "\n") + 16)
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case strings.IndexByte(short, c) >= 0:
			out.Write([]byte{'\\', "bfnrt\"\\"[strings.IndexByte("\b\f\n\r\t\"\\", c)]})
		case c < ' ':
			fmt.Fprintf(&out, `\u%04x`, c)
		default:
			out.WriteByte(c)
		}
	}
	return out.String()
}
