package literal

import (
	"fmt"
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
	coded:  &pythonCoded,
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

var shellRun = runtime{
	lookup: [2]string{`"${`, `?}"`},
	base64: [2]string{`"$(printf '%s' `, ` | base64 | tr -d '\n')"`},
	uuid: `"$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n' | ` +
		`sed 's/\(.\{8\}\)\(.\{4\}\).\(.\{3\}\).\(.\{3\}\)/\1-\2-4\3-a\4-/')"`,
	random: shellRandom,
	wide:   true,
	now:    shellNow,
	dates:  &dates{tokens: strftime, text: strftimeText, call: shellDate, whole: shellISO},
}

// shellRandom reads more bits than any range has. The random numbers of awk
// begin with the second of the clock: two of them would be one.
func shellRandom(low, high int64) string {
	n := fmt.Sprintf(`$(od -An -N7 -tu8 /dev/urandom) %% %d`, high-low)
	if low != 0 {
		n += signed(low)
	}
	return `"$((` + n + `))"`
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
	if o.days != 0 && !m.utc {
		// Of now alone, summer time would stay.
		dst = fmt.Appendf(dst, `-d "%d days $(date '+%%F %%T')" `, o.days)
	} else if o != (offset{}) {
		n, unit := o.whole("", "seconds", "days")
		dst = fmt.Appendf(dst, "-d '%d %s' ", n, unit)
	}
	dst, err := d.text(dst, "+"+format, l)
	return append(dst, `)"`...), err
}

var nodeRun = runtime{
	coded:  &scriptCoded,
	file:   [2]string{"readFileSync(", ")"},
	base64: [2]string{"Buffer.from(", `).toString("base64")`},
	uuid:   "crypto.randomUUID()",
	random: scriptRandom,
	wide:   true,
	now:    scriptNow,
	dates:  &dates{whole: scriptDate},
}

var javascriptRun = runtime{
	coded:  &scriptCoded,
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

var phpRun = runtime{
	coded:  &phpCoded,
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
