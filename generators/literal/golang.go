package literal

// golang follows https://go.dev/ref/spec#String_literals. Its strings are
// bytes: they hold anything.
var golang = Dialect{
	Name: "go",
	Lexis: Lexis{
		LineComments:  []string{"//"},
		BlockComments: [][2]string{{"/*", "*/"}},
		Strings: []Quote{
			{Open: "`", Close: "`", Lines: true},
			{Open: `"`, Close: `"`, Escape: '\\'},
			{Open: `'`, Close: `'`, Escape: '\\'},
		},
	},
	blockLine: true,
	text:      goText,
	block:     goBlock,
	bytes:     goBytes,
	sum:       &goNames,
	run:       &goRun,
}

// A \xHH is one byte: characters are written by their code point.
var goString = escapes{
	special: controls | doubleQuote | backslash,
	ascii:   backslashedAt,
	rune:    appendShortOrLong,
	byte:    appendHexByte,
}

func goText(dst []byte, s string, _ Layout) ([]byte, error) {
	return goString.quoted(dst, `"`, s, `"`)
}

// goBlock writes a raw string, which drops CR and has no escapes.
func goBlock(dst []byte, s string, _ Layout) ([]byte, error) {
	if !standsRaw(s, control|backquote) {
		return dst, &CannotHold{"go", "this in a raw string"}
	}
	return append(append(append(dst, '`'), s...), '`'), nil
}

func goBytes(dst []byte, s string, _ Layout) ([]byte, error) {
	return goString.quoted(dst, `[]byte("`, s, `")`)
}

var goNames = references{operator: " + ", tight: true, environment: [2]string{`os.Getenv("`, `")`}, coded: &goCoded}

// goCoded: package url has a function for segments of paths, which leaves what
// delimits nothing there, and one for forms.
var goCoded = [codings][2]string{
	PathPercent: {"url.PathEscape(", ")"},
	Percent:     {"strings.ReplaceAll(url.QueryEscape(", `), "+", "%20")`},
	FormPercent: {"url.QueryEscape(", ")"},
	JSONText:    {"strings.NewReplacer(`\\`, `\\\\`, `\"`, `\\\"`).Replace(", ")"},
}
