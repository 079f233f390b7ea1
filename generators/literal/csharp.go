package literal

// csharp follows
// https://learn.microsoft.com/dotnet/csharp/language-reference/language-specification/lexical-structure
// and keeps to what C# 8 reads.
var csharp = Dialect{
	Name: "csharp",
	Lexis: Lexis{
		LineComments:  []string{"//"},
		BlockComments: [][2]string{{"/*", "*/"}},
		Strings: []Quote{
			{Open: `$@"`, Close: `"`, Lines: true},
			{Open: `@$"`, Close: `"`, Lines: true},
			{Open: `@"`, Close: `"`, Lines: true},
			{Open: `"`, Close: `"`, Escape: '\\'},
			{Open: `'`, Close: `'`, Escape: '\\'},
		},
	},
	text:    csharpText,
	control: len(`\u0000`),
	block:   csharpBlock,
	bytes:   csharpBytes,
	sum:     &csharpNames,
	run:     &csharpRun,
}

var (
	csharpString = escapes{
		dialect: "csharp",
		special: controls | doubleQuote | backslash,
		ascii:   csharpByte,
		rune:    appendShortOrLong,
	}
	csharpVerbatim = escapes{dialect: "csharp", special: doubleQuote, ascii: doubledAt, rune: appendShortOrLong}
)

// csharpByte avoids \x, which takes up to four digits.
func csharpByte(dst []byte, s string, i int) []byte {
	out, ok := named(dst, s[i])
	switch {
	case ok:
		return out
	case class[s[i]]&control != 0:
		return appendShortOrLong(dst, rune(s[i]))
	}
	return append(dst, '\\', s[i])
}

func doubledAt(dst []byte, s string, i int) []byte { return append(dst, s[i], s[i]) }

func csharpText(dst []byte, s string, _ Layout) ([]byte, error) {
	return csharpString.quoted(dst, `"`, s, `"`)
}

// csharpBlock writes a verbatim string, which has no escape but "".
func csharpBlock(dst []byte, s string, _ Layout) ([]byte, error) {
	if !standsRaw(s, control) {
		return dst, &CannotHold{"csharp", "this in a verbatim string"}
	}
	return csharpVerbatim.quoted(dst, `@"`, s, `"`)
}

func csharpBytes(dst []byte, s string, _ Layout) ([]byte, error) {
	dst = appendBase64(append(dst, `Convert.FromBase64String("`...), s)
	return append(dst, `")`...), nil
}

var csharpNames = references{operator: " + ", environment: [2]string{`Environment.GetEnvironmentVariable("`, `")`}, coded: &csharpCoded}

var csharpCoded = [codings][2]string{PathPercent: {"Uri.EscapeDataString(", ")"}, Percent: {"Uri.EscapeDataString(", ")"}, FormPercent: {"Uri.EscapeDataString(", `).Replace("%20", "+")`}, JSONText: {"JsonEncodedText.Encode(", ")"}}
