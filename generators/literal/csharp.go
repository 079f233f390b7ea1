package literal

import "fmt"

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
	names:   &csharpNames,
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

var csharpRun = runtime{
	file:   [2]string{"System.IO.File.ReadAllBytes(", ")"},
	base64: [2]string{"Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(", "))"},
	uuid:   "Guid.NewGuid().ToString()",
	random: func(low, high int64) string { return fmt.Sprintf("new Random().Next(%d, %d).ToString()", low, high) },
	now:    csharpNow,
	dates: &dates{tokens: words{
		{"YYYY", "yyyy"}, {"YY", "yy"}, {"MMMM", "MMMM"}, {"MMM", "MMM"}, {"MM", "MM"}, {"M", "M"}, {"DD", "dd"}, {"D", "d"}, {"dddd", "dddd"}, {"ddd", "ddd"},
		{"HH", "HH"}, {"H", "H"}, {"hh", "hh"}, {"h", "h"}, {"A", "tt"}, {"mm", "mm"}, {"m", "m"}, {"ss", "ss"}, {"s", "s"}, {"SSS", "fff"}, {"Z", "zzz"},
	}, text: quotedDateText, glued: sameLetter, call: csharpDate},
}

func csharpNow(added string) string {
	if added == "" {
		return "DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString()"
	}
	return "(DateTimeOffset.UtcNow.ToUnixTimeSeconds()" + added + ").ToString()"
}

func csharpDate(d *Dialect, dst []byte, format string, m moment, l Layout) ([]byte, error) {
	dst = csharpMoment(dst, m)
	if len(format) == 1 {
		format = "%" + format // one letter alone names a standard format
	}
	dst, err := d.text(append(dst, ".ToString("...), format, l)
	return append(dst, ", System.Globalization.CultureInfo.InvariantCulture)"...), err
}

// csharpMoment keeps to the clock of the place where days or months are
// counted, and to that of UTC otherwise: a DateTimeOffset does not follow the
// place's change to summer time.
func csharpMoment(dst []byte, m moment) []byte {
	o := m.offset
	n, unit := o.whole("AddMilliseconds", "AddSeconds", "AddDays")
	if o.months != 0 {
		n, unit = o.months, "AddMonths"
	}
	switch {
	case m.utc && n == 0:
		return append(dst, "DateTimeOffset.UtcNow"...)
	case m.utc:
		return fmt.Appendf(dst, "DateTimeOffset.UtcNow.%s(%d)", unit, n)
	case n == 0:
		return append(dst, "DateTimeOffset.Now"...)
	case o.milliseconds != 0:
		return fmt.Appendf(dst, "DateTimeOffset.UtcNow.%s(%d).ToLocalTime()", unit, n)
	}
	return fmt.Appendf(dst, "DateTime.Now.%s(%d)", unit, n)
}
