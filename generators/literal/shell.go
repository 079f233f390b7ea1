package literal

import (
	"strings"
	"unicode/utf8"
)

// shell is the language of POSIX sh
// (https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html),
// without what only bash reads. A literal is one word of a command.
//
// Text stands in single quotes, which hold everything but NUL: a line feed is
// a line feed there, so a literal may span lines. What a reader would not see
// is written by printf instead.
var shell = Dialect{
	Name: "shell",
	Lexis: Lexis{
		LineComments: []string{"#"},
		WordComments: true,
		Strings: []Quote{
			{Open: `'`, Close: `'`, Lines: true},
			{Open: `"`, Close: `"`, Escape: '\\', Lines: true},
		},
	},
	text:  shellText,
	block: shellText,
	bytes: shellBytes,
	join:  shellJoin,
}

func shellText(dst []byte, s string, l Layout) ([]byte, error) {
	if !utf8.ValidString(s) {
		return dst, &CannotHold{"shell", notUTF8}
	}
	return shellBytes(dst, s, l)
}

func shellBytes(dst []byte, s string, _ Layout) ([]byte, error) {
	switch {
	case standsRaw(s, control):
		return shellQuoted(dst, s), nil
	case strings.IndexByte(s, 0) >= 0:
		return dst, &CannotHold{"shell", "a NUL byte"}
	}
	return shellPrinted(dst, s), nil
}

func shellQuoted(dst []byte, s string) []byte {
	dst = append(dst, '\'')
	for {
		i := strings.IndexByte(s, '\'')
		if i < 0 {
			break
		}
		dst = append(append(dst, s[:i]...), `'\''`...)
		s = s[i+1:]
	}
	return append(append(dst, s...), '\'')
}

var shellFormat = escapes{
	special: controls | singleQuote | backslash | percent,
	ascii:   shellFormatByte,
	rune:    shellFormatRune,
	byte:    appendOctal,
}

// shellPrinted substitutes what printf writes. Substitution drops line feeds
// at the end: those stand in quotes after it.
func shellPrinted(dst []byte, s string) []byte {
	text := strings.TrimRight(s, "\n")
	dst = append(dst, `"$(printf '`...)
	if text[0] == '-' {
		dst, text = appendOctal(dst, '-'), text[1:]
	}
	dst, _ = shellFormat.append(dst, text)
	dst = append(dst, `')"`...)
	if end := s[len(strings.TrimRight(s, "\n")):]; end != "" {
		return shellQuoted(dst, end)
	}
	return dst
}

// shellFormatByte writes in octal what ends the quotes, and the '!' that an
// interactive bash would expand inside of double quotes.
func shellFormatByte(dst []byte, s string, i int) []byte {
	out, ok := named(dst, s[i])
	switch c := s[i]; {
	case ok:
		return out
	case c == '%' || c == '\\':
		return append(dst, c, c)
	default:
		return appendOctal(dst, c)
	}
}

func shellFormatRune(dst []byte, r rune) []byte {
	var b [utf8.UTFMax]byte
	for _, c := range b[:utf8.EncodeRune(b[:], r)] {
		dst = appendOctal(dst, c)
	}
	return dst
}

var shellNames = references{environment: [2]string{`"${`, `}"`}, variable: [2]string{`"${`, `}"`}}

// shellJoin sets each part in its own quotes, with nothing between them.
func shellJoin(dst []byte, parts []Part, l Layout) ([]byte, error) {
	return shellNames.appendSum(dst, parts, "", l, shellText)
}
