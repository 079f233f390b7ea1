package literal

import (
	"fmt"
	"strings"
)

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
	names:     &goNames,
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

// A file is read by statements of the template: its error wants handling.
var goRun = runtime{
	base64: [2]string{"base64.StdEncoding.EncodeToString([]byte(", "))"},
	uuid: `fmt.Sprintf("%08x-%04x-4%03x-%04x-%012x", rand.Uint32(), rand.IntN(1<<16), rand.IntN(1<<12), ` +
		`1<<15|rand.IntN(1<<14), rand.Int64N(1<<48))`,
	random: goRandom,
	wide:   true,
	now:    goNow,
	dates: &dates{tokens: words{
		{"YYYY", "2006"}, {"YY", "06"}, {"MMMM", "January"}, {"MMM", "Jan"}, {"MM", "01"}, {"M", "1"}, {"DD", "02"}, {"D", "2"}, {"dddd", "Monday"}, {"ddd", "Mon"},
		{"HH", "15"}, {"hh", "03"}, {"h", "3"}, {"A", "PM"}, {"a", "pm"}, {"mm", "04"}, {"m", "4"}, {"ss", "05"}, {"s", "5"}, {".SSS", ".000"}, {"ZZ", "-0700"}, {"Z", "-07:00"},
	}, text: goDateText, glued: goGlued, call: goDate},
}

// goNow has no space around the operator, as gofmt wants it among arguments.
func goNow(added string) string {
	return "strconv.FormatInt(time.Now().Unix()" + strings.ReplaceAll(added, " ", "") + ", 10)"
}

func goRandom(low, high int64) string {
	if low == 0 {
		return fmt.Sprintf("strconv.Itoa(rand.IntN(%d))", high)
	}
	return fmt.Sprintf("strconv.Itoa(%d + rand.IntN(%d))", low, high-low)
}

// goDateText refuses what could be a part of a layout.
func goDateText(s string) (string, bool) {
	for _, part := range []string{"Jan", "Mon", "MST", "PM", "pm"} {
		if strings.Contains(s, part) {
			return "", false
		}
	}
	return s, !strings.ContainsAny(s, "0123456789")
}

// goGlued finds the pairs that package time reads as one element of a layout,
// or as another one.
func goGlued(before, after string) bool {
	pair := before + after
	switch {
	case before == "1":
		return after == "5"
	case before == ".000":
		return isDigits(after[:1])
	case before == "Jan":
		return strings.HasPrefix(pair, "January")
	case before == "Mon":
		return strings.HasPrefix(pair, "Monday")
	case after == "2":
		return strings.HasSuffix(before, "_")
	}
	return strings.HasSuffix(before, "P") && strings.HasPrefix(after, "M")
}

func goDate(d *Dialect, dst []byte, format string, m moment, l Layout) ([]byte, error) {
	dst = append(dst, "time.Now()"...)
	if m.utc {
		dst = append(dst, ".UTC()"...)
	}
	switch o := m.offset; {
	case o.months != 0:
		return dst, &CannotHold{"go", "an offset in months or years"}
	case o != (offset{}):
		n, unit := o.whole(".Add(%d * time.Millisecond)", ".Add(%d * time.Second)", ".AddDate(0, 0, %d)")
		dst = fmt.Appendf(dst, unit, n)
	}
	dst, err := d.text(append(dst, ".Format("...), format, l)
	return append(dst, ')'), err
}
