package literal

import (
	"fmt"
	"strings"
)

// python follows https://docs.python.org/3/reference/lexical_analysis.html and
// keeps to what 3.8 reads.
var python = Dialect{
	Name: "python",
	Lexis: Lexis{
		LineComments: []string{"#"},
		Strings: []Quote{
			{Open: `"""`, Close: `"""`, Escape: '\\', Lines: true},
			{Open: `'''`, Close: `'''`, Escape: '\\', Lines: true},
			{Open: `"`, Close: `"`, Escape: '\\'},
			{Open: `'`, Close: `'`, Escape: '\\'},
		},
	},
	text:      pythonText,
	block:     pythonBlock,
	bytes:     pythonBytes,
	join:      pythonJoin,
	names:     &pythonNames,
	run:       &pythonRun,
	sumBytes:  [3]string{"", " + ", ""},
	textBytes: [2]string{"", ".encode()"},
	octets:    "b",
	json: &dataSyntax{
		null: "None", yes: "True", no: "False",
		openArray: "[", closeArray: "]", emptyArray: "[]",
		openObject: "{", closeObject: "}", emptyObject: "{}",
		colon: ": ", trailingComma: true,
		depth: pythonDepth, number: pythonNumber, digits: pythonSpelled,
	},
	// https://docs.astral.sh/ruff/formatter/
	format: format{width: 88, levels: 1, comma: true, body: true, assigned: enclosed},
}

var (
	pythonSingle          = escapes{dialect: "python", special: controls | singleQuote | backslash, ascii: backslashedAt, rune: pythonRune}
	pythonString          = escapes{dialect: "python", special: controls | doubleQuote | backslash, ascii: backslashedAt, rune: pythonRune}
	pythonTriple          = escapes{dialect: "python", special: control | doubleQuote | backslash, ascii: pythonTripleByte, rune: pythonRune}
	pythonFormattedSingle = escapes{dialect: "python", special: controls | singleQuote | backslash | brace, ascii: pythonFormattedByte, rune: pythonRune}
	pythonFormattedTriple = escapes{dialect: "python", special: control | doubleQuote | backslash | brace, ascii: pythonFormattedTripleByte, rune: pythonRune}
	pythonFormatted       = escapes{dialect: "python", special: controls | doubleQuote | backslash | brace, ascii: pythonFormattedByte, rune: pythonRune}
)

// pythonRune writes a code point: in str, unlike bytes, \xHH is one too.
func pythonRune(dst []byte, r rune) []byte {
	if r <= 0xff {
		return appendHexByte(dst, byte(r))
	}
	return appendShortOrLong(dst, r)
}

func pythonTripleByte(dst []byte, s string, i int) []byte {
	if s[i] == '"' && !endsTriple(s, i) {
		return append(dst, '"')
	}
	return backslashed(dst, s[i])
}

func pythonFormattedByte(dst []byte, s string, i int) []byte {
	if class[s[i]] == brace {
		return append(dst, s[i], s[i])
	}
	return backslashed(dst, s[i])
}

// pythonFormattedTripleByte escapes a double quote that follows another.
func pythonFormattedTripleByte(dst []byte, s string, i int) []byte {
	if class[s[i]] == brace {
		return append(dst, s[i], s[i])
	}
	if s[i] == '"' && (i == 0 || s[i-1] != '"') {
		return append(dst, '"')
	}
	return backslashed(dst, s[i])
}

// pythonQuote is the quote that spares backslashes, a double one where none
// does, as the formatters of the language have it.
func pythonQuote(s string) byte {
	if strings.Count(s, `"`) > strings.Count(s, `'`) {
		return '\''
	}
	return '"'
}

func pythonText(dst []byte, s string, _ Layout) ([]byte, error) {
	if pythonQuote(s) == '\'' {
		return pythonSingle.quoted(dst, "'", s, "'")
	}
	return pythonString.quoted(dst, `"`, s, `"`)
}

// pythonBlock begins the text on a line of its own.
func pythonBlock(dst []byte, s string, _ Layout) ([]byte, error) {
	return pythonTriple.quoted(dst, "\"\"\"\\\n", s, `"""`)
}

func pythonBytes(dst []byte, s string, _ Layout) ([]byte, error) {
	quote, special := pythonQuote(s), pythonString.special
	if quote == '\'' {
		special = pythonSingle.special
	}
	dst = append(dst, 'b', quote)
	for i := range len(s) {
		switch c := s[i]; {
		case c >= 0x80:
			dst = appendHexByte(dst, c)
		case class[c]&special != 0:
			dst = backslashed(dst, c)
		default:
			dst = append(dst, c)
		}
	}
	return append(dst, quote), nil
}

var (
	pythonCoded = [codings][2]string{PathPercent: {"quote(", `, safe="")`}, Percent: {"quote(", `, safe="")`}, FormPercent: {"quote_plus(", `, safe="")`},
		JSONText: {"json.dumps(", ")[1:-1]"}}
	pythonCodedInQuote = [codings][2]string{PathPercent: {"quote(", ", safe='')"}, Percent: {"quote(", ", safe='')"}, FormPercent: {"quote_plus(", ", safe='')"},
		JSONText: {"json.dumps(", ")[1:-1]"}}

	pythonNames = references{environment: [2]string{`os.environ["`, `"]`}, coded: &pythonCoded}
	// Before 3.12 an expression in a literal does not hold the quote around it.
	pythonInDouble = references{environment: [2]string{"os.environ['", "']"}, coded: &pythonCodedInQuote, inText: [2]string{"{", "}"}}
	pythonInSingle = references{environment: [2]string{`os.environ["`, `"]`}, coded: &pythonCoded, inText: [2]string{"{", "}"}}
)

// pythonJoin writes a formatted string literal. Before 3.12 its expressions
// hold no backslashes.
func pythonJoin(dst []byte, parts []Part, l Layout) ([]byte, error) {
	if len(parts) == 1 {
		return pythonNames.append(dst, parts[0]), nil
	}
	switch text := literals(parts); {
	case l.block && strings.IndexByte(text, '\n') >= 0:
		closing := `"""`
		if strings.HasSuffix(text, `"`) { // parts that end in a reference do not mind
			closing = "\\\n" + closing
		}
		return appendFormat(dst, parts, "f\"\"\"\\\n", closing, &pythonFormattedTriple, &pythonInDouble)
	case pythonQuote(text) == '\'':
		return appendFormat(dst, parts, "f'", "'", &pythonFormattedSingle, &pythonInSingle)
	}
	return appendFormat(dst, parts, `f"`, `"`, &pythonFormatted, &pythonInDouble)
}

// pythonDepth is below the limits of nested brackets in the parser (200 since
// 3.9, about 90 before) with room for the code around.
const pythonDepth = 64

// pythonDigits is the longest integer that Python reads and prints unless told
// otherwise (sys.set_int_max_str_digits).
const pythonDigits = 4300

// pythonNumber is json.dumps of a literal: int of any size, float by its
// shortest repr.
func pythonNumber(number string) (string, bool) {
	if !isFraction(number) {
		return integer(number), len(number) <= pythonDigits
	}
	f, ok := float(number)
	switch {
	case !ok:
		return "", false
	case f.digits != "" && (f.exponent <= -4 || f.exponent > 16):
		return f.scientific("", 2), true
	}
	return withPoint(f.fixed()), true
}

// pythonSpelled has the exponent behind a small e, without a plus.
func pythonSpelled(dst []byte, number string) []byte {
	for i := range len(number) {
		switch c := number[i]; c {
		case 'E':
			dst = append(dst, 'e')
		case '+':
		default:
			dst = append(dst, c)
		}
	}
	return dst
}

var pythonRun = runtime{
	file:   [2]string{"Path(", ").read_bytes()"},
	base64: [2]string{"base64.b64encode(", ".encode()).decode()"},
	uuid:   "str(uuid.uuid4())",
	random: func(low, high int64) string { return fmt.Sprintf("str(random.randrange(%d, %d))", low, high) },
	wide:   true,
	now:    func(added string) string { return "str(int(time.time())" + added + ")" },
	dates:  &dates{tokens: strftime, text: strftimeText, call: pythonDate, whole: pythonISO},
}

// pythonISO: strftime has no milliseconds, and no colon in zones.
func pythonISO(dst []byte, m moment) ([]byte, bool) {
	call := `.isoformat(timespec="milliseconds").replace("+00:00", "Z")`
	switch {
	case m.pattern == isoLocalPattern && !m.utc:
		call = `.isoformat(timespec="seconds")`
	case m.pattern != isoPattern || !m.utc:
		return dst, false
	}
	out, err := pythonMoment(dst, m)
	return append(out, call...), err == nil
}

func pythonDate(d *Dialect, dst []byte, format string, m moment, l Layout) ([]byte, error) {
	dst, err := pythonMoment(dst, m)
	if err != nil {
		return dst, err
	}
	dst, err = d.text(append(dst, ".strftime("...), format, l)
	return append(dst, ')'), err
}

// pythonMoment counts days by the clock of the place, and hours by that of UTC.
func pythonMoment(dst []byte, m moment) ([]byte, error) {
	o := m.offset
	now, local := "datetime.datetime.now(datetime.timezone.utc)", ""
	if !m.utc {
		local = ".astimezone()"
	}
	if !m.utc && o.milliseconds == 0 {
		now = "datetime.datetime.now()"
	}
	switch {
	case o.months != 0:
		return dst, &CannotHold{"python", "an offset in months or years"}
	case o != (offset{}):
		n, unit := o.whole("milliseconds", "seconds", "days")
		return fmt.Appendf(dst, "(%s + datetime.timedelta(%s=%d))%s", now, unit, n, local), nil
	}
	return append(append(dst, now...), local...), nil
}
