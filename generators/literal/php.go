package literal

import "strings"

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
	sum:         &phpNames,
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
		rune:    phpRune,
		byte:    appendHexByte,
	}
)

func phpRune(dst []byte, r rune) []byte {
	return append(appendHex(append(dst, `\u{`...), r, 1), '}')
}

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
var phpHeredoc = escapes{special: control | backslash | dollar, ascii: backslashedAt, rune: phpRune, byte: appendHexByte}

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
