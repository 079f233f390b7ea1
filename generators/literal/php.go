package literal

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"snipgen/request/jsontree"
)

// php follows https://www.php.net/manual/en/language.types.string.php, for 7.4
// and 8. Its strings are bytes: they hold anything.
var php = Dialect{
	Name: "php",
	Lexis: Lexis{
		LineComments:  []string{"//", "#"},
		BlockComments: [][2]string{{"/*", "*/"}},
		Strings: []Quote{
			{Open: `'`, Close: `'`, Escape: '\\', Lines: true},
			{Open: `"`, Close: `"`, Escape: '\\', Lines: true},
			{Open: "`", Close: "`", Escape: '\\', Lines: true},
		},
	},
	text:        phpText,
	block:       phpBlock,
	bytes:       phpText,
	join:        phpJoin,
	names:       &phpNames,
	run:         &phpRun,
	sumBytes:    [3]string{"", " . ", ""},
	textIsBytes: true,
	json: &dataSyntax{
		null: "null", yes: "true", no: "false",
		openArray: "[", closeArray: "]", emptyArray: "[]",
		openObject: "[", closeObject: "]", emptyObject: "new stdClass()",
		colon: " => ", trailingComma: true,
		depth: 512, number: phpNumber, keys: phpKeys,
	},
}

var (
	phpSingle = escapes{special: singleQuote | backslash, ascii: backslashedAt}
	phpDouble = escapes{
		special: controls | doubleQuote | backslash | dollar,
		ascii:   backslashedAt,
		rune:    appendBraced,
		byte:    appendHexByte,
	}
)

// phpText uses double quotes, which know escapes, only where it needs them.
func phpText(dst []byte, s string, _ Layout) ([]byte, error) {
	if standsRaw(s, controls) {
		return phpSingle.quoted(dst, `'`, s, `'`)
	}
	return phpDouble.quoted(dst, `"`, s, `"`)
}

// phpBlock writes a nowdoc. Its closing label stands at the margin, so that no
// indentation is taken off the lines (since 7.3).
func phpBlock(dst []byte, s string, _ Layout) ([]byte, error) {
	if !standsRaw(s, control) {
		return dst, &CannotHold{"php", "this in a nowdoc"}
	}
	label := phpLabel(s)
	dst = append(append(append(dst, `<<<'`...), label...), "'\n"...)
	return append(append(append(dst, s...), '\n'), label...), nil
}

// phpLabel names the kind of s by a word that does not occur in it.
func phpLabel(s string) string {
	word := "TEXT"
	switch s[0] {
	case '{', '[':
		word = "JSON"
	case '<':
		word = "XML"
	}
	label := word
	for strings.Contains(s, label) {
		label += "_" + word
	}
	return label
}

var phpNames = references{operator: " . ", environment: [2]string{"getenv('", "')"}, variable: [2]string{"$", ""}, coded: &phpCoded}

var phpCoded = [codings][2]string{PathPercent: {"rawurlencode(", ")"}, Percent: {"rawurlencode(", ")"}, FormPercent: {"str_replace('%20', '+', rawurlencode(", "))"},
	JSONText: {"substr(json_encode((string) ", ", JSON_THROW_ON_ERROR), 1, -1)"}}

// phpHeredoc is the inside of a heredoc: quotes stand for themselves there.
var phpHeredoc = escapes{special: control | backslash | dollar, ascii: backslashedAt, rune: appendBraced, byte: appendHexByte}

// phpJoin writes text of several lines as a heredoc, if all its references are
// variables; anything else as a sum.
func phpJoin(dst []byte, parts []Part, l Layout) ([]byte, error) {
	text := literals(parts)
	if !l.block || strings.IndexByte(text, '\n') < 0 || !standsRaw(text, control) || !areVariables(parts) {
		return appendSum(dst, parts, &phpNames, phpText, l)
	}
	label := phpLabel(text)
	out, err := append(append(append(dst, "<<<"...), label...), '\n'), error(nil)
	for _, p := range parts {
		if p.Kind != Literal {
			out = append(append(append(out, "{$"...), p.Text...), '}')
		} else if out, err = phpHeredoc.append(out, p.Text); err != nil {
			return dst, err
		}
	}
	return append(append(out, '\n'), label...), nil
}

func areVariables(parts []Part) bool {
	for _, p := range parts {
		if p.Kind != Literal && (p.Kind != Variable || isEncoded(p)) {
			return false
		}
	}
	return true
}

// phpNumber is json_encode of a literal, with JSON_PRESERVE_ZERO_FRACTION and
// serialize_precision -1. A literal that exceeds the platform's
// integers, taken as 64 bits wide, becomes a float; so does the least of them,
// for its sign is an operator.
func phpNumber(number string) (string, bool) {
	if !isFraction(number) {
		n, err := strconv.ParseInt(number, 10, 64)
		return integer(number), err == nil && n != math.MinInt64
	}
	f, ok := float(number)
	switch {
	case !ok:
		return "", false
	case f.digits != "" && (f.exponent < -3 || f.exponent > 17):
		return f.scientific(".0", 1), true
	}
	return withPoint(f.fixed()), true
}

// phpKeys reports whether an array keeps the names: it turns those that look
// like integers into integers, and then may be a list.
func phpKeys(members []jsontree.Node) bool {
	for i := range members {
		if _, err := strconv.ParseInt(members[i].Key, 10, 64); err == nil && looksLikeInteger(members[i].Key) {
			return false
		}
	}
	return true
}

var phpRun = runtime{
	sigil:  "$",
	file:   [2]string{"file_get_contents(", ")"},
	base64: [2]string{"base64_encode(", ")"},
	uuid: "sprintf('%08x-%04x-4%03x-%04x-%012x', random_int(0, 0xffffffff), random_int(0, 0xffff), random_int(0, 0xfff), " +
		"random_int(0x8000, 0xbfff), random_int(0, 0xffffffffffff))",
	random: func(low, high int64) string { return fmt.Sprintf("(string) random_int(%d, %d)", low, high-1) },
	wide:   true,
	now:    phpNow,
	dates: &dates{tokens: words{
		{"YYYY", "Y"}, {"YY", "y"}, {"MMMM", "F"}, {"MMM", "M"}, {"MM", "m"}, {"M", "n"}, {"DD", "d"}, {"D", "j"}, {"dddd", "l"}, {"ddd", "D"}, {"d", "w"},
		{"HH", "H"}, {"H", "G"}, {"hh", "h"}, {"h", "g"}, {"A", "A"}, {"a", "a"}, {"mm", "i"}, {"ss", "s"}, {"SSS", "v"}, {"ZZ", "O"}, {"Z", "P"},
	}, text: phpDateText, call: phpDate},
}

func phpNow(added string) string {
	if added == "" {
		return "(string) time()"
	}
	return "(string) (time()" + added + ")"
}

// phpDateText escapes what could be a letter of a format.
func phpDateText(s string) (string, bool) {
	var out strings.Builder
	for i := range len(s) {
		if s[i] >= 0x80 {
			return "", false
		}
		if strings.IndexByte(plainInDates, s[i]) < 0 {
			out.WriteByte('\\')
		}
		out.WriteByte(s[i])
	}
	return out.String(), true
}

// phpDate: date() and gmdate() know whole seconds only. What they take for
// local time is the setting date.timezone, UTC unless it is set: not the
// environment's TZ.
func phpDate(d *Dialect, dst []byte, format string, m moment, l Layout) ([]byte, error) {
	precise := strings.Contains(m.pattern, "SSS")
	switch o := m.offset; {
	case o.months != 0 || o.milliseconds%1000 != 0 || precise && o != (offset{}):
		return dst, &CannotHold{"php", "this offset of time"}
	case precise && m.utc:
		dst = append(dst, "(new DateTimeImmutable('now', new DateTimeZone('UTC')))->format("...)
	case precise:
		dst = append(dst, "(new DateTimeImmutable())->format("...)
	case m.utc:
		dst = append(dst, "gmdate("...)
	default:
		dst = append(dst, "date("...)
	}
	dst, err := d.text(dst, format, l)
	if o := m.offset; o.days != 0 && !m.utc {
		dst = fmt.Appendf(dst, ", strtotime('%+d days')", o.days)
	} else if o != (offset{}) {
		dst = append(append(dst, ", time()"...), signed(o.length()/1000)...)
	}
	return append(dst, ')'), err
}
