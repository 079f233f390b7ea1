package literal

import (
	"bytes"
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
	format:    javaFormat,
}

// javaFormat is that of https://github.com/google/google-java-format with the
// indents of Android.
var javaFormat = format{width: 100, levels: 2, deeper: true, body: true, hangs: true, assigned: moves}

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
	var err error
	dst = javaFormat.open(append(dst, `String.join(`...), "", l)
	for dst = append(dst, `""`...); s != "" && err == nil; s = s[n:] {
		n = javaCut(s)
		dst, err = javaString.quoted(javaFormat.next(append(dst, ','), l), `"`, s[:n], `"`)
	}
	return append(javaFormat.close(dst, "", l), ')'), err
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
	return javaFormat.behind(dst, l, func(dst []byte) ([]byte, error) {
		dst = l.Lines.BeginDeeper(dst, l.Depth, javaFormat.levels)
		dst = l.Lines.Soft(append(dst, `Base64.getDecoder()`...), javaFormat.levels)
		dst = javaFormat.open(append(dst, `.decode(`...), "", l)
		dst = javaBase64(dst, s, l)
		return l.Lines.End(append(javaFormat.close(dst, "", l), ')')), nil
	})
}

func javaBase64(dst []byte, s string, l Layout) []byte {
	const piece = javaConstant / 4 * 3
	if len(s) <= piece {
		return append(appendBase64(append(dst, '"'), s), '"')
	}
	dst = javaFormat.open(append(dst, `String.join(`...), "", l)
	for dst = append(dst, `""`...); s != ""; {
		n := min(piece, len(s))
		dst = javaFormat.next(append(dst, ','), l)
		dst = append(appendBase64(append(dst, '"'), s[:n]), '"')
		s = s[n:]
	}
	return append(javaFormat.close(dst, "", l), ')')
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
	return javaFormat.behind(dst, l, func(dst []byte) ([]byte, error) {
		sum, err := appendSum(nil, parts, &javaNames, javaText, Layout{Seat: l.Seat})
		return javaCode(dst, sum, l), err
	})
}

// javaFormatted writes a call of String.formatted upon a text block.
func javaFormatted(dst []byte, parts []Part, l Layout) ([]byte, error) {
	var format strings.Builder
	var arguments [][]byte
	for _, p := range parts {
		if p.Kind == Literal {
			format.WriteString(strings.ReplaceAll(p.Text, "%", "%%"))
			continue
		}
		format.WriteString("%s")
		arguments = append(arguments, javaNames.append(nil, p))
	}
	out, err := javaBlock(dst, format.String(), l)
	if err != nil {
		return dst, err
	}
	l.Depth += 2 * javaFormat.levels
	out = javaFormat.open(append(l.newline(out, 0), ".formatted("...), "", l)
	for i, argument := range arguments {
		if i > 0 {
			out = javaFormat.next(append(out, ','), l)
		}
		out = javaCode(out, argument, l)
	}
	return append(javaFormat.close(out, "", l), ')'), nil
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

// javaBlock writes a text block (section 3.10.6) on lines of its own. The
// compiler takes off the indentation that all lines share, that of the closing
// quotes among them, and white space at the ends of lines: what the text itself
// has there is escaped.
func javaBlock(dst []byte, s string, l Layout) ([]byte, error) {
	if s == "" || javaCut(s) < len(s) || strings.ContainsFunc(s, isWideSpace) {
		return dst, &CannotHold{"java", "this in a text block"}
	}
	out, err := dst, error(nil)
	if l.Seat == Assigned {
		out = l.newline(bytes.TrimSuffix(out, []byte(" ")), javaFormat.levels)
	}
	out = append(out, `"""`...)
	for line := range strings.Lines(s) {
		if out = append(out, '\n'); line == "\n" {
			continue
		}
		if out, err = javaAppendLine(l.indent(out, javaFormat.levels), line); err != nil {
			return dst, err
		}
	}
	if !strings.HasSuffix(s, "\n") {
		out = append(out, '\\') // no line ends here
	}
	return append(l.newline(out, javaFormat.levels), `"""`...), nil
}

// isWideSpace reports white space that no escape can keep: Unicode escapes are
// read before the compiler looks for indentation.
func isWideSpace(r rune) bool { return r > unicode.MaxASCII && unicode.IsSpace(r) }

func isIndentation(c byte) bool { return c == ' ' || c == '\t' }

// javaAppendLine escapes white space at the end.
func javaAppendLine(dst []byte, line string) ([]byte, error) {
	text := strings.TrimSuffix(line, "\n")
	last := len(text) - 1
	if !isIndentation(text[last]) {
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
	date := []byte("java.time.ZonedDateTime.now(")
	if m.utc {
		date = append(date, "java.time.ZoneOffset.UTC"...)
	}
	date = append(date, ')')
	if o := m.offset; o.months != 0 {
		date = fmt.Appendf(date, ".plusMonths(%d)", o.months)
	} else if o != (offset{}) {
		n, unit := o.whole("plus(java.time.Duration.ofMillis(%dL))", "plusSeconds(%d)", "plusDays(%d)")
		date = fmt.Appendf(append(date, '.'), unit, n)
	}
	date, err := d.text(append(date, ".format(java.time.format.DateTimeFormatter.ofPattern("...), format, Layout{})
	date = append(date, ", java.util.Locale.US))"...)
	if err != nil {
		return dst, err
	}
	return javaFormat.behind(dst, l, func(dst []byte) ([]byte, error) { return javaCode(dst, date, l), nil })
}
