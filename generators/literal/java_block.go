package literal

import (
	"strings"
	"unicode"
)

var javaLine = escapes{
	dialect: "java",
	special: controls | doubleQuote | backslash,
	ascii:   javaLineByte,
	rune:    javaRune,
	ascii7:  true,
}

// javaLineByte leaves the line's end to the caller.
func javaLineByte(dst []byte, s string, i int) []byte {
	switch c := s[i]; {
	case c == '\n':
		return dst
	case c == '\t' || c == '"' && !strings.HasPrefix(s[i:], `"""`):
		return append(dst, c)
	}
	return javaByte(dst, s, i)
}

// javaBlock writes a text block (section 3.10.6), one level deeper than the
// line it begins on. The compiler takes off the indentation that all lines
// share, and white space at the ends of lines: what the text itself has there
// is escaped.
func javaBlock(dst []byte, s string, l Layout) ([]byte, error) {
	if s == "" || javaCut(s) < len(s) || strings.ContainsFunc(s, isWideSpace) {
		return dst, &CannotHold{"java", "this in a text block"}
	}
	out, err := append(dst, `"""`...), error(nil)
	margin := hasMargin(s)
	for line := range strings.SplitAfterSeq(s, "\n") {
		out = append(out, '\n')
		if line == "\n" {
			continue
		}
		out = l.indent(out, 1)
		if out, err = javaAppendLine(out, line, !margin); err != nil {
			return dst, err
		}
		margin = true
	}
	return append(out, `"""`...), nil
}

// isWideSpace reports white space that no escape can keep: Unicode escapes are
// read before the compiler looks for indentation.
func isWideSpace(r rune) bool { return r > unicode.MaxASCII && unicode.IsSpace(r) }

// hasMargin reports whether a line of s, or the closing quotes on a line of
// their own, show where the indentation of the code ends.
func hasMargin(s string) bool {
	if strings.HasSuffix(s, "\n") {
		return true
	}
	for line := range strings.SplitSeq(s, "\n") {
		if line != "" && !isIndentation(line[0]) {
			return true
		}
	}
	return false
}

func isIndentation(c byte) bool { return c == ' ' || c == '\t' }

// javaAppendLine escapes white space at the end, and at the beginning of the
// line that must show the margin, and a quote that meets the closing ones.
func javaAppendLine(dst []byte, line string, first bool) ([]byte, error) {
	if first {
		dst, line = javaBlank(dst, line[0]), line[1:]
	}
	text := strings.TrimSuffix(line, "\n")
	last := len(text) - 1
	if last < 0 || !isIndentation(text[last]) && (text[last] != '"' || text != line) {
		return javaLine.append(dst, line)
	}
	dst, err := javaLine.append(dst, text[:last])
	return javaBlank(dst, text[last]), err
}

func javaBlank(dst []byte, c byte) []byte {
	if c == ' ' {
		return append(dst, `\s`...)
	}
	return javaByte(dst, string(c), 0)
}
