package literal

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"snipgen/request/jsontree"
)

// javascript is the language in a page (https://tc39.es/ecma262/, section
// 12.9). Its literals never hold what would end or hide a script element, so
// that code can be pasted into HTML.
var javascript = Dialect{
	Name:          "javascript",
	Lexis:         javascriptLexis,
	text:          javascriptText,
	block:         javascriptBlock,
	bytes:         javascriptBytes,
	join:          javascriptJoin,
	names:         &javascriptNames,
	run:           &javascriptRun,
	noEnvironment: true,
	json:          &scriptData,
	format:        prettier,
}

// prettier is what https://prettier.io makes of long lines.
var prettier = format{width: 80, levels: 1, comma: true, assigned: moves, member: moves, shortKey: 4, joins: true}

var javascriptLexis = Lexis{
	LineComments:  []string{"//"},
	BlockComments: [][2]string{{"/*", "*/"}},
	Strings: []Quote{
		{Open: `"`, Close: `"`, Escape: '\\'},
		{Open: `'`, Close: `'`, Escape: '\\'},
		{Open: "`", Close: "`", Escape: '\\', Lines: true},
	},
}

var scriptData = dataSyntax{
	null: "null", yes: "true", no: "false",
	openArray: "[", closeArray: "]", emptyArray: "[]",
	openObject: "{", closeObject: "}", emptyObject: "{}",
	colon: ": ", trailingComma: true, pad: " ",
	// As a plain key this would set the prototype.
	specialKey: "__proto__", specialKeyCode: `["__proto__"]`,
	depth: jsontree.MaxDepth, number: scriptNumber, digits: scriptDigits, keys: scriptKeys,
}

const (
	scriptString   = controls | doubleQuote | backslash
	scriptSingle   = controls | singleQuote | backslash
	scriptTemplate = controls | backquote | backslash | dollar
	scriptLines    = scriptTemplate &^ line // a template literal would read CR as LF
)

var (
	javascriptString   = escapes{dialect: "javascript", special: scriptString | less, ascii: scriptByte, rune: scriptRune}
	javascriptSingle   = escapes{dialect: "javascript", special: scriptSingle | less, ascii: scriptByte, rune: scriptRune}
	javascriptTemplate = escapes{dialect: "javascript", special: scriptTemplate | less, ascii: scriptByte, rune: scriptRune}
	javascriptLines    = escapes{dialect: "javascript", special: scriptLines | less, ascii: scriptByte, rune: scriptRune}
)

func scriptRune(dst []byte, r rune) []byte {
	switch {
	case r <= 0xff:
		return appendHexByte(dst, byte(r))
	case r <= 0xffff:
		return appendHex(append(dst, `\u`...), r, 4)
	}
	return appendBraced(dst, r)
}

func scriptByte(dst []byte, s string, i int) []byte {
	switch c := s[i]; {
	case c == '<' && endsScript(s[i+1:]):
		return append(dst, `\x3C`...)
	case c == '<' || c == '$' && !strings.HasPrefix(s[i+1:], "{"):
		return append(dst, c)
	}
	return backslashed(dst, s[i])
}

// endsScript reports whether HTML treats a '<' before s in a script element as
// more than text (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements).
func endsScript(s string) bool {
	const end = "/script"
	return strings.HasPrefix(s, "!--") || len(s) >= len(end) && strings.EqualFold(s[:len(end)], end)
}

func javascriptText(dst []byte, s string, l Layout) ([]byte, error) {
	return scriptText(dst, s, l, &javascriptString, &javascriptSingle)
}

// scriptText writes names of members without quotes where the grammar has them
// so, and otherwise the quotes that spare backslashes.
func scriptText(dst []byte, s string, l Layout, double, single *escapes) ([]byte, error) {
	switch {
	case l.Seat == Named && s == scriptData.specialKey:
		return append(dst, scriptData.specialKeyCode...), nil
	case l.Seat == Named && (isScriptName(s) || isScriptNumber(s)):
		return append(dst, s...), nil
	case strings.Count(s, `"`) > strings.Count(s, `'`):
		return single.quoted(dst, `'`, s, `'`)
	}
	return double.quoted(dst, `"`, s, `"`)
}

// isScriptNumber reports whether s is what the language makes of the number
// that it reads as.
func isScriptNumber(s string) bool {
	if s == "" || strings.Trim(s, "0123456789.") != "" || s[0] == '.' || s[len(s)-1] == '.' || strings.Count(s, ".") > 1 {
		return false
	}
	written, ok := scriptNumber(s)
	return ok && written == s
}

// isScriptName reports whether s is an identifier (ECMA-262, 12.7), of letters
// and digits of the Basic Multilingual Plane; reserved words are names of
// members, too.
func isScriptName(s string) bool {
	for i, c := range s {
		isLetter := c == '_' || c == '$' || c <= 0xffff && unicode.In(c, unicode.L, unicode.Nl) && !unicode.Is(unicode.Pattern_Syntax, c)
		if c >= utf8.RuneSelf && !visible(c) || !isLetter && (i == 0 || c > 0xffff || !unicode.In(c, unicode.Nd, unicode.Mn, unicode.Mc, unicode.Pc)) {
			return false
		}
	}
	return s != ""
}

func javascriptBlock(dst []byte, s string, _ Layout) ([]byte, error) {
	return javascriptLines.quoted(dst, "`", s, "`")
}

func javascriptBytes(dst []byte, s string, l Layout) ([]byte, error) {
	f := &prettier
	dst = f.at(append(dst, `Uint8Array.from(`...), Hug, l)
	dst = f.at(append(dst, `atob(`...), Open, l)
	dst = append(appendBase64(append(dst, '"'), s), '"')
	dst = f.at(append(f.at(dst, Close, l), ')'), Next, l)
	dst = l.Lines.Space(append(l.Lines.Begin(dst, l.Depth), `(c) =>`...), f.levels)
	dst = f.at(append(dst, `c.charCodeAt(0)`...), Close, l)
	return append(f.at(dst, Close, l), ')'), nil
}

var scriptCoded = [codings][2]string{
	PathPercent: {"encodeURIComponent(", ")"}, Percent: {"encodeURIComponent(", ")"}, FormPercent: {"encodeURIComponent(", `).replaceAll("%20", "+")`},
	JSONText: {"JSON.stringify(", ").slice(1, -1)"},
}

// A page has no environment: there the name is that of a variable.
var javascriptNames = references{coded: &scriptCoded}

func javascriptJoin(dst []byte, parts []Part, l Layout) ([]byte, error) {
	if l.block {
		return scriptJoin(dst, parts, javascriptNames, &javascriptLines)
	}
	return scriptJoin(dst, parts, javascriptNames, &javascriptTemplate)
}

// scriptJoin writes a template literal.
func scriptJoin(dst []byte, parts []Part, names references, e *escapes) ([]byte, error) {
	if len(parts) == 1 {
		return names.append(dst, parts[0]), nil
	}
	names.inText = [2]string{"${", "}"}
	return appendFormat(dst, parts, "`", "`", e, &names)
}

var javascriptRun = runtime{
	base64: [2]string{"btoa(String.fromCharCode(...new TextEncoder().encode(", ")))"}, // btoa takes characters for bytes
	uuid:   "crypto.randomUUID()",
	random: scriptRandom,
	wide:   true,
	now:    scriptNow,
	dates:  &dates{whole: scriptDate},
}

func scriptRandom(low, high int64) string {
	n := fmt.Sprintf("Math.floor(Math.random() * %d)", high-low)
	if low != 0 {
		n += signed(low)
	}
	return "String(" + n + ")"
}

func scriptNow(added string) string {
	return "String(Math.floor(Date.now() / 1000)" + added + ")"
}

// scriptDate cuts what it can from the two forms that the language writes,
// which are in UTC.
func scriptDate(dst []byte, m moment) ([]byte, bool) {
	if !m.utc || m.offset.months != 0 {
		return dst, false
	}
	date := "new Date()"
	if m.offset != (offset{}) {
		date = "new Date(Date.now()" + signed(m.offset.length()) + ")"
	}
	if m.pattern == mailPattern {
		return append(append(dst, date...), ".toUTCString()"...), true
	}
	pattern := strings.ReplaceAll(strings.ReplaceAll(m.pattern, "[T]", "T"), "[Z]", "Z")
	dashed := strings.Replace(pattern, "DD HH", "DDTHH", 1)
	start, ok := scriptSlice(dashed)
	if !ok || strings.Contains(m.pattern, "Z") != strings.Contains(m.pattern, "[Z]") {
		return dst, false
	}
	dst = append(append(dst, date...), ".toISOString()"...)
	switch end := start + len(dashed); {
	case end < len(scriptISO):
		dst = fmt.Appendf(dst, ".slice(%d, %d)", start, end)
	case start > 0:
		dst = fmt.Appendf(dst, ".slice(%d)", start)
	}
	if dashed != pattern {
		dst = append(dst, `.replace("T", " ")`...)
	}
	return dst, true
}

// scriptISO is what Date.prototype.toISOString writes.
const scriptISO = "YYYY-MM-DDTHH:mm:ss.SSSZ"

// scriptSlice finds a pattern of whole tokens in scriptISO. Two digits of the
// year are the last ones.
func scriptSlice(pattern string) (start int, ok bool) {
	if strings.HasPrefix(pattern, "YY") && !strings.HasPrefix(pattern, "YYYY") {
		start = len("YY")
	}
	i := strings.Index(scriptISO[start:], pattern)
	if i < 0 || pattern == "" {
		return 0, false
	}
	century := start > 0
	start += i
	end := start + len(pattern)
	whole := end == len(scriptISO) || scriptISO[end] != scriptISO[end-1]
	return start, whole && (start == 0 || century || scriptISO[start] != scriptISO[start-1])
}

// scriptNumber is JSON.stringify of a literal (ECMA-262, Number::toString).
// Integers are held up to Number.MAX_SAFE_INTEGER.
func scriptNumber(number string) (string, bool) {
	f, ok := float(number)
	if f.digits == "" {
		return "0", ok
	}
	if f.exponent <= -6 || f.exponent > 21 {
		return f.scientific("", 1), ok
	}
	return f.fixed(), ok && (isFraction(number) || isSafe(number))
}

// scriptDigits leaves out what https://prettier.io/docs/rationale does: zeros
// at the end of a fraction, the plus of an exponent.
func scriptDigits(dst []byte, number string) []byte {
	mantissa, exponent, _ := strings.Cut(strings.ToLower(number), "e")
	if strings.Contains(mantissa, ".") {
		mantissa = strings.TrimRight(strings.TrimRight(mantissa, "0"), ".")
	}
	dst = append(dst, mantissa...)
	if strings.Trim(exponent, "+-0") == "" {
		return dst
	}
	return append(append(dst, 'e'), strings.TrimPrefix(exponent, "+")...)
}

func isSafe(number string) bool {
	n, err := strconv.ParseInt(number, 10, 64)
	return err == nil && -1<<53 < n && n < 1<<53
}

// scriptKeys reports whether an object keeps the order of members: those with
// integers for names come first, in ascending order, whatever was written.
func scriptKeys(members []jsontree.Node) bool {
	last, others := int64(-1), false
	for i := range members {
		n, ok := scriptIndex(members[i].Key)
		if ok && (others || n <= last) {
			return false
		}
		if ok {
			last = n
		}
		others = others || !ok
	}
	return true
}

// scriptIndex reads a name that may be an array index, and larger integers,
// which do no harm.
func scriptIndex(name string) (int64, bool) {
	if name == "" || name[0] < '0' || name[0] > '9' || !looksLikeInteger(name) {
		return 0, false
	}
	n, err := strconv.ParseInt(name, 10, 64)
	return n, err == nil
}
