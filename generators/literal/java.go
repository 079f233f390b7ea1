package literal

import (
	"encoding/base64"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// java follows https://docs.oracle.com/javase/specs/jls/se17/html/jls-3.html.
// Its literals are ASCII, for compilers read sources in the platform's
// encoding. Unicode escapes are read before anything else: none is ever used
// for a character that matters to the reading of a literal.
var java = Dialect{
	Name: "java",
	Lexis: Lexis{
		LineComments:  []string{"//"},
		BlockComments: [][2]string{{"/*", "*/"}},
		Strings: []Quote{
			{Open: `"""`, Close: `"""`, Escape: '\\', Lines: true},
			{Open: `"`, Close: `"`, Escape: '\\'},
			{Open: `'`, Close: `'`, Escape: '\\'},
		},
	},
	text:      javaText,
	block:     javaBlock,
	blockLine: true,
	bytes:     javaBytes,
	join:      javaJoin,
	names:     &javaNames,
	run:       &javaRun,
	// https://github.com/google/google-java-format, with the indents of Android.
	format: format{width: 100, levels: 2, body: true, hangs: true, assigned: moves},
}

// javaConstant is how many bytes of modified UTF-8 a constant may have: one
// less than The Java Virtual Machine Specification allows (section 4.4.7), for
// javac takes no constant of 65535 characters.
const javaConstant = 1<<16 - 2

var javaString = escapes{
	dialect: "java",
	special: controls | doubleQuote | backslash,
	ascii:   javaByte,
	rune:    javaRune,
	ascii7:  true,
}

func javaByte(dst []byte, s string, i int) []byte {
	out, ok := named(dst, s[i])
	switch {
	case ok:
		return out
	case class[s[i]]&control != 0:
		return appendOctal(dst, s[i])
	}
	return append(dst, '\\', s[i])
}

func javaRune(dst []byte, r rune) []byte {
	if r > 0xffff {
		high, low := utf16.EncodeRune(r)
		return javaRune(javaRune(dst, high), low)
	}
	return appendHex(append(dst, `\u`...), r, 4)
}

// javaText joins several constants when one is too small for s. The operator +
// would make one constant of them again.
func javaText(dst []byte, s string, l Layout) ([]byte, error) {
	n := javaCut(s)
	if n == len(s) {
		return javaString.quoted(dst, `"`, s, `"`)
	}
	out, err := append(dst, `String.join(""`...), error(nil)
	for ; s != ""; s = s[n:] {
		n = javaCut(s)
		out = l.newline(append(out, ','), 1)
		if out, err = javaString.quoted(out, `"`, s[:n], `"`); err != nil {
			return dst, err
		}
	}
	return append(out, ')'), nil
}

// javaCut returns how much of s fits into one constant.
func javaCut(s string) int {
	if len(s) <= javaConstant/2 {
		return len(s)
	}
	size := 0
	for i, r := range s {
		if size += javaSize(r); size > javaConstant {
			return i
		}
	}
	return len(s)
}

// javaSize is the length of a character in modified UTF-8.
func javaSize(r rune) int {
	switch {
	case r == 0:
		return 2
	case r > 0xffff:
		return 6
	}
	return utf8.RuneLen(r)
}

// javaBytes relies on base64 being ASCII: its pieces are strings of their own.
func javaBytes(dst []byte, s string, l Layout) ([]byte, error) {
	dst = append(dst, `Base64.getDecoder().decode(`...)
	if base64.StdEncoding.EncodedLen(len(s)) <= javaConstant {
		dst = appendBase64(append(dst, '"'), s)
		return append(dst, `")`...), nil
	}
	const piece = javaConstant / 4 * 3
	dst = append(dst, `String.join(""`...)
	for len(s) > 0 {
		n := min(piece, len(s))
		dst = l.newline(append(dst, ','), 1)
		dst = append(appendBase64(append(dst, '"'), s[:n]), '"')
		s = s[n:]
	}
	return append(dst, `))`...), nil
}

var javaNames = references{operator: " + ", environment: [2]string{`System.getenv("`, `")`}, coded: &javaCoded}

var javaCoded = [codings][2]string{
	PathPercent: {"URLEncoder.encode(", `, StandardCharsets.UTF_8).replace("+", "%20")`},
	Percent:     {"URLEncoder.encode(", `, StandardCharsets.UTF_8).replace("+", "%20")`},
	FormPercent: {"URLEncoder.encode(", ", StandardCharsets.UTF_8)"},
	JSONText:    {"", `.replace("\\", "\\\\").replace("\"", "\\\"")`},
}

// javaJoin writes text of several lines as a text block that is formatted,
// anything else as a sum.
func javaJoin(dst []byte, parts []Part, l Layout) ([]byte, error) {
	if l.block && strings.IndexByte(literals(parts), '\n') >= 0 {
		if out, err := javaFormatted(dst, parts, l); err == nil {
			return out, nil
		}
	}
	l.block = false
	return appendSum(dst, parts, &javaNames, javaText, l)
}

func javaFormatted(dst []byte, parts []Part, l Layout) ([]byte, error) {
	var format strings.Builder
	arguments := []byte(".formatted(")
	for _, p := range parts {
		if p.Kind == Literal {
			format.WriteString(strings.ReplaceAll(p.Text, "%", "%%"))
			continue
		}
		format.WriteString("%s")
		if len(arguments) > len(".formatted(") {
			arguments = append(arguments, ", "...)
		}
		arguments = javaNames.append(arguments, p)
	}
	out, err := javaBlock(dst, format.String(), l)
	if err != nil {
		return dst, err
	}
	return append(append(out, arguments...), ')'), nil
}

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

var javaRun = runtime{
	file:   [2]string{"java.nio.file.Files.readAllBytes(java.nio.file.Path.of(", "))"},
	base64: [2]string{"java.util.Base64.getEncoder().encodeToString(", ".getBytes(java.nio.charset.StandardCharsets.UTF_8))"},
	uuid:   "java.util.UUID.randomUUID().toString()",
	random: func(low, high int64) string {
		return fmt.Sprintf("String.valueOf(java.util.concurrent.ThreadLocalRandom.current().nextInt(%d, %d))", low, high)
	},
	now: func(added string) string {
		return "String.valueOf(java.time.Instant.now().getEpochSecond()" + added + ")"
	},
	dates: &dates{tokens: words{
		{"YYYY", "uuuu"}, {"YY", "uu"}, {"MMMM", "MMMM"}, {"MMM", "MMM"}, {"MM", "MM"}, {"M", "M"}, {"DD", "dd"}, {"D", "d"}, {"dddd", "EEEE"}, {"ddd", "EEE"},
		{"HH", "HH"}, {"H", "H"}, {"hh", "hh"}, {"h", "h"}, {"A", "a"}, {"mm", "mm"}, {"m", "m"}, {"ss", "ss"}, {"s", "s"}, {"SSS", "SSS"}, {"ZZ", "xx"}, {"Z", "xxx"},
	}, text: quotedDateText, glued: sameLetter, call: javaDate},
}

func javaDate(d *Dialect, dst []byte, format string, m moment, l Layout) ([]byte, error) {
	dst = append(dst, "java.time.ZonedDateTime.now("...)
	if m.utc {
		dst = append(dst, "java.time.ZoneOffset.UTC"...)
	}
	dst = append(dst, ')')
	if o := m.offset; o.months != 0 {
		dst = fmt.Appendf(dst, ".plusMonths(%d)", o.months)
	} else if o != (offset{}) {
		n, unit := o.whole("plus(java.time.Duration.ofMillis(%dL))", "plusSeconds(%d)", "plusDays(%d)")
		dst = fmt.Appendf(append(dst, '.'), unit, n)
	}
	dst, err := d.text(append(dst, ".format(java.time.format.DateTimeFormatter.ofPattern("...), format, l)
	return append(dst, ", java.util.Locale.US))"...), err
}
