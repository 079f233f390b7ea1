package literal

import (
	"fmt"
	"slices"
	"strings"
)

// ruby follows https://docs.ruby-lang.org/en/3.4/syntax/literals_rdoc.html and
// keeps to what 2.7 reads. Its strings are bytes with an encoding, UTF-8 for
// literals: they hold anything.
var ruby = Dialect{
	Name: "ruby",
	Lexis: Lexis{
		LineComments: []string{"#"},
		Strings: []Quote{
			{Open: `'`, Close: `'`, Escape: '\\', Lines: true},
			{Open: `"`, Close: `"`, Escape: '\\', Lines: true},
			{Open: "`", Close: "`", Escape: '\\', Lines: true},
		},
	},
	text:      rubyText,
	block:     rubyBlock,
	bytes:     rubyBytes,
	join:      rubyJoin,
	names:     &rubyNames,
	run:       &rubyRun,
	sumBytes:  [3]string{"", " + ", ""},
	textBytes: [2]string{"", ".b"},
	json: &dataSyntax{
		null: "nil", yes: "true", no: "false",
		openArray: "[", closeArray: "]", emptyArray: "[]",
		openObject: "{", closeObject: "}", emptyObject: "{}",
		colon: " => ", pad: " ",
		depth: rubyDepth, number: rubyNumber, digits: rubyDigits,
	},
}

const rubySpecial = controls | doubleQuote | backslash | hash

var (
	rubySingle = escapes{special: singleQuote | backslash, ascii: backslashedAt}
	rubyDouble = escapes{special: rubySpecial, ascii: rubyByte, rune: appendBraced, byte: appendHexByte}
	rubyLines  = escapes{special: rubySpecial &^ line, ascii: rubyByte, rune: appendBraced, byte: appendHexByte}
)

// rubyByte leaves a # that begins no interpolation.
func rubyByte(dst []byte, s string, i int) []byte {
	if s[i] == '#' && (i+1 == len(s) || strings.IndexByte("{$@", s[i+1]) < 0) {
		return append(dst, '#')
	}
	return backslashed(dst, s[i])
}

// rubyText uses double quotes, which know escapes, only where single ones
// would need some, and where it would look like interpolation that has the wrong ones.
func rubyText(dst []byte, s string, _ Layout) ([]byte, error) {
	if !standsRaw(s, controls) || strings.IndexByte(s, '\'') >= 0 && standsRaw(s, rubySpecial) || strings.Contains(s, "#{") {
		return rubyDouble.quoted(dst, `"`, s, `"`)
	}
	return rubySingle.quoted(dst, `'`, s, `'`)
}

// rubyBytes has the encoding BINARY: no other bytes than ASCII of UTF-8 go
// together with those of a file.
func rubyBytes(dst []byte, s string, l Layout) ([]byte, error) {
	dst, err := rubyText(dst, s, l)
	return append(dst, ".b"...), err
}

// rubyBlock lets a literal span lines: a here-document needs the rest of the
// line that it begins on. White space at the end of a line would not be seen.
func rubyBlock(dst []byte, s string, _ Layout) ([]byte, error) {
	if !standsRaw(s, control) || endsBlank(s) || strings.Contains(s, "#{") {
		return dst, &CannotHold{"ruby", "this in a literal of several lines"}
	}
	return rubySingle.quoted(dst, `'`, s, `'`)
}

// endsBlank reports whether white space stands at the end of a line.
func endsBlank(s string) bool {
	return strings.Contains(s, " \n") || strings.Contains(s, "\t\n")
}

var (
	rubyCoded = [codings][2]string{
		PathPercent: {"ERB::Util.url_encode(", ")"}, Percent: {"ERB::Util.url_encode(", ")"},
		FormPercent: {"URI.encode_www_form_component(", ")"}, JSONText: {"", ".to_json[1..-2]"},
	}
	rubyNames  = references{environment: [2]string{"ENV.fetch('", "')"}, coded: &rubyCoded}
	rubyInText = references{environment: rubyNames.environment, coded: &rubyCoded, inText: [2]string{"#{", "}"}}
)

func rubyJoin(dst []byte, parts []Part, l Layout) ([]byte, error) {
	switch {
	case len(parts) == 1:
		return rubyNames.append(dst, parts[0]), nil
	case l.block && standsRaw(literals(parts), control) && !slices.ContainsFunc(parts, func(p Part) bool { return p.Kind == Literal && endsBlank(p.Text) }):
		return appendFormat(dst, parts, `"`, `"`, &rubyLines, &rubyInText)
	}
	return appendFormat(dst, parts, `"`, `"`, &rubyDouble, &rubyInText)
}

// rubyDepth is max_nesting of JSON.generate.
const rubyDepth = 100

// rubyNumber is JSON.generate of a literal: Integer of any size, Float by its
// shortest decimal. How that has an exponent depends on the version of json.
func rubyNumber(number string) (string, bool) {
	if !isFraction(number) {
		return integer(number), true
	}
	f, ok := float(number)
	return withPoint(f.fixed()), ok && (f.digits == "" || -3 <= f.exponent && f.exponent <= 15)
}

// rubyDigits sets the thousands of a number of five digits or more apart, as the
// style guide has it.
func rubyDigits(dst []byte, number string) []byte {
	end := strings.IndexFunc(number, func(r rune) bool { return r != '-' && (r < '0' || r > '9') })
	if end < 0 {
		end = len(number)
	}
	first := len(number[:end]) - len(strings.TrimPrefix(number[:end], "-"))
	for i := range number[:end] {
		if i > first && (end-i)%3 == 0 && end-first >= 5 {
			dst = append(dst, '_')
		}
		dst = append(dst, number[i])
	}
	return append(dst, number[end:]...)
}

var rubyRun = runtime{
	file:   [2]string{"File.binread(", ")"},
	base64: [2]string{"[", "].pack('m0')"},
	uuid:   "SecureRandom.uuid",
	random: func(low, high int64) string { return fmt.Sprintf("rand(%d...%d).to_s", low, high) },
	wide:   true,
	now:    rubyNow,
	dates: &dates{tokens: words{
		{"YYYY", "%Y"}, {"YY", "%y"}, {"MMMM", "%B"}, {"MMM", "%b"}, {"MM", "%m"}, {"M", "%-m"}, {"DD", "%d"}, {"D", "%-d"}, {"dddd", "%A"}, {"ddd", "%a"}, {"d", "%w"},
		{"HH", "%H"}, {"H", "%-H"}, {"hh", "%I"}, {"h", "%-I"}, {"A", "%p"}, {"a", "%P"}, {"mm", "%M"}, {"m", "%-M"}, {"ss", "%S"}, {"s", "%-S"}, {"SSS", "%L"}, {"ZZ", "%z"}, {"Z", "%:z"},
	}, text: strftimeText, call: rubyDate},
}

func rubyNow(added string) string {
	if added == "" {
		return "Time.now.to_i.to_s"
	}
	return "(Time.now.to_i" + added + ").to_s"
}

// rubyDate adds to a Time, which is in seconds: it does not count days by the
// clock of a place, whose days may have 23 or 25 hours.
func rubyDate(d *Dialect, dst []byte, format string, m moment, l Layout) ([]byte, error) {
	o, now := m.offset, "Time.now"
	if m.utc {
		now += ".utc"
	}
	switch n, unit := o.whole("%d / 1000r", "%d", "%d * 86_400"); {
	case o.months != 0 || o.days != 0 && !m.utc:
		return dst, &CannotHold{"ruby", "this offset of time"}
	case n < 0:
		now = fmt.Sprintf("(%s - "+unit+")", now, -n)
	case n > 0:
		now = fmt.Sprintf("(%s + "+unit+")", now, n)
	}
	dst, err := d.text(append(append(dst, now...), ".strftime("...), format, l)
	return append(dst, ')'), err
}
