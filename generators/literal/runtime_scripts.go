package literal

import (
	"fmt"
	"strconv"
	"strings"
)

// strftime are the conversions of C (ISO/IEC 9899, 7.29.3.5) for tokens of
// Day.js; those without leading zeros have none.
var strftime = map[string]string{
	"YYYY": "%Y", "YY": "%y", "MMMM": "%B", "MMM": "%b", "MM": "%m", "DD": "%d", "dddd": "%A", "ddd": "%a",
	"HH": "%H", "hh": "%I", "A": "%p", "mm": "%M", "ss": "%S", "ZZ": "%z",
}

func strftimeText(s string) (string, bool) { return strings.ReplaceAll(s, "%", "%%"), true }

var pythonRun = runtime{
	file:   [2]string{"Path(", ").read_bytes()"},
	base64: [2]string{"base64.b64encode(", ".encode()).decode()"},
	uuid:   "str(uuid.uuid4())",
	random: func(low, high int64) string { return fmt.Sprintf("str(random.randrange(%d, %d))", low, high) },
	wide:   true,
	now:    func(added string) string { return "str(int(time.time())" + added + ")" },
	dates:  &dates{tokens: strftime, text: strftimeText, call: pythonDate, whole: pythonISO},
}

// pythonISO: strftime has no milliseconds.
func pythonISO(dst []byte, m moment) ([]byte, bool) {
	if m.pattern != isoPattern || !m.utc {
		return dst, false
	}
	dst, _ = pythonMoment(dst, m)
	return append(dst, `.isoformat(timespec="milliseconds").replace("+00:00", "Z")`...), true
}

func pythonDate(d *Dialect, dst []byte, format string, m moment, l Layout) ([]byte, error) {
	dst, err := pythonMoment(dst, m)
	if err != nil {
		return dst, err
	}
	dst, err = d.text(append(dst, ".strftime("...), format, l)
	return append(dst, ')'), err
}

func pythonMoment(dst []byte, m moment) ([]byte, error) {
	now := "datetime.datetime.now().astimezone()"
	if m.utc {
		now = "datetime.datetime.now(datetime.timezone.utc)"
	}
	switch o := m.offset; {
	case o.months != 0:
		return dst, &CannotHold{"python", "an offset in months or years"}
	case o.milliseconds != 0:
		n, unit := o.whole("milliseconds", "seconds", "days")
		return fmt.Appendf(dst, "(%s + datetime.timedelta(%s=%d))", now, unit, n), nil
	}
	return append(dst, now...), nil
}

var shellRun = runtime{
	lookup: [2]string{`"${`, `?}"`},
	base64: [2]string{`"$(printf '%s' `, ` | base64 | tr -d '\n')"`},
	uuid:   `"$(uuidgen | tr 'A-F' 'a-f')"`,
	random: shellRandom,
	wide:   true,
	now:    shellNow,
	dates:  &dates{tokens: strftime, text: strftimeText, call: shellDate, whole: shellISO},
}

// shellRandom seeds from the clock, as the awk of POSIX does.
func shellRandom(low, high int64) string {
	return fmt.Sprintf(`"$(awk 'BEGIN { srand(); printf "%%d", %d + int(rand() * %d) }')"`, low, high-low)
}

func shellNow(added string) string {
	if added == "" {
		return `"$(date +%s)"`
	}
	return `"$(($(date +%s)` + added + `))"`
}

// shellISO: date has no milliseconds but in some systems.
func shellISO(dst []byte, m moment) ([]byte, bool) {
	if m.pattern != isoPattern || !m.utc || m.offset != (offset{}) {
		return dst, false
	}
	return append(dst, `"$(date -u '+%Y-%m-%dT%H:%M:%S.000Z')"`...), true
}

// shellDate takes -d, which is of GNU, where the time is not now.
func shellDate(d *Dialect, dst []byte, format string, m moment, l Layout) ([]byte, error) {
	o := m.offset
	if o.months != 0 || o.milliseconds%1000 != 0 {
		return dst, &CannotHold{"shell", "this offset of time"}
	}
	dst = append(dst, `"$(LC_ALL=C date `...)
	if m.utc {
		dst = append(dst, "-u "...)
	}
	if o.milliseconds != 0 {
		dst = fmt.Appendf(dst, "-d '%d seconds' ", o.milliseconds/1000)
	}
	dst, err := d.text(dst, "+"+format, l)
	return append(dst, `)"`...), err
}

var nodeRun = runtime{
	file:   [2]string{"readFileSync(", ")"},
	base64: [2]string{"Buffer.from(", `).toString("base64")`},
	uuid:   "crypto.randomUUID()",
	random: scriptRandom,
	wide:   true,
	now:    scriptNow,
	dates:  &dates{whole: scriptDate},
}

var javascriptRun = runtime{
	base64: [2]string{"btoa(", ")"},
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

// scriptDate cuts what it can from the two forms that the language writes.
func scriptDate(dst []byte, m moment) ([]byte, bool) {
	if !m.utc || m.offset.months != 0 {
		return dst, false
	}
	date := "new Date()"
	if m.offset.milliseconds != 0 {
		date = "new Date(Date.now()" + signed(m.offset.milliseconds) + ")"
	}
	if m.pattern == mailPattern {
		return append(append(dst, date...), ".toUTCString()"...), true
	}
	const iso = "YYYY-MM-DDTHH:mm:ss.SSS"
	pattern, zone := strings.CutSuffix(strings.ReplaceAll(m.pattern, "[T]", "T"), "[Z]")
	spaced := strings.Replace(pattern, "DD HH", "DDTHH", 1)
	start := strings.Index(iso, spaced)
	if start < 0 || spaced == "" || zone && start+len(spaced) != len(iso) {
		return dst, false
	}
	dst = append(append(dst, date...), ".toISOString()"...)
	if !zone || start > 0 {
		dst = append(dst, ".slice("+strconv.Itoa(start)...)
		if !zone {
			dst = append(dst, ", "+strconv.Itoa(start+len(spaced))...)
		}
		dst = append(dst, ')')
	}
	if spaced != pattern {
		dst = append(dst, `.replace("T", " ")`...)
	}
	return dst, true
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
	dates: &dates{tokens: map[string]string{
		"YYYY": "Y", "YY": "y", "MMMM": "F", "MMM": "M", "MM": "m", "M": "n", "DD": "d", "D": "j", "dddd": "l", "ddd": "D", "d": "w",
		"HH": "H", "H": "G", "hh": "h", "h": "g", "A": "A", "a": "a", "mm": "i", "ss": "s", "SSS": "v", "ZZ": "O", "Z": "P",
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
		if !plainDateText(s[i : i+1]) {
			out.WriteByte('\\')
		}
		out.WriteByte(s[i])
	}
	return out.String(), true
}

// phpDate: date() and gmdate() know whole seconds only.
func phpDate(d *Dialect, dst []byte, format string, m moment, l Layout) ([]byte, error) {
	precise := strings.Contains(m.pattern, "SSS")
	switch o := m.offset; {
	case o.months != 0 || o.milliseconds%1000 != 0 || precise && o.milliseconds != 0:
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
	if m.offset.milliseconds != 0 {
		dst = append(append(dst, ", time()"...), signed(m.offset.milliseconds/1000)...)
	}
	return append(dst, ')'), err
}
