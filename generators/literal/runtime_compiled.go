package literal

import (
	"fmt"
	"strings"
)

var javaRun = runtime{
	coded:  &javaCoded,
	file:   [2]string{"java.nio.file.Files.readAllBytes(java.nio.file.Path.of(", "))"},
	base64: [2]string{"java.util.Base64.getEncoder().encodeToString(", ".getBytes(java.nio.charset.StandardCharsets.UTF_8))"},
	uuid:   "java.util.UUID.randomUUID().toString()",
	random: func(low, high int64) string {
		return fmt.Sprintf("String.valueOf(java.util.concurrent.ThreadLocalRandom.current().nextInt(%d, %d))", low, high)
	},
	now: func(added string) string {
		return "String.valueOf(java.time.Instant.now().getEpochSecond()" + added + ")"
	},
	dates: &dates{tokens: map[string]string{
		"YYYY": "uuuu", "YY": "uu", "MMMM": "MMMM", "MMM": "MMM", "MM": "MM", "M": "M", "DD": "dd", "D": "d", "dddd": "EEEE", "ddd": "EEE",
		"HH": "HH", "H": "H", "hh": "hh", "h": "h", "A": "a", "mm": "mm", "m": "m", "ss": "ss", "s": "s", "SSS": "SSS", "ZZ": "xx", "Z": "xxx",
	}, text: quotedDateText, glued: sameLetter, call: javaDate},
}

// quotedDateText is for formats that take text in single quotes.
func quotedDateText(s string) (string, bool) {
	quoted := strings.TrimLeft(s, plainInDates)
	if quoted == "" {
		return s, true
	}
	return s[:len(s)-len(quoted)] + "'" + quoted + "'", !strings.ContainsAny(s, `'\`)
}

func javaDate(d *Dialect, dst []byte, format string, m moment, l Layout) ([]byte, error) {
	dst = append(dst, "java.time.ZonedDateTime.now("...)
	if m.utc {
		dst = append(dst, "java.time.ZoneOffset.UTC"...)
	}
	dst = append(dst, ')')
	if o := m.offset; o.months != 0 {
		dst = fmt.Appendf(dst, ".plusMonths(%d)", o.months)
	} else if o != (offset{}) {
		n, unit := o.whole("plus(java.time.Duration.ofMillis(%dL))", "plusSeconds(%d)", "plusDays(%d)")
		dst = fmt.Appendf(append(dst, '.'), unit, n)
	}
	dst, err := d.text(append(dst, ".format(java.time.format.DateTimeFormatter.ofPattern("...), format, l)
	return append(dst, ", java.util.Locale.US))"...), err
}

var csharpRun = runtime{
	coded:  &csharpCoded,
	file:   [2]string{"System.IO.File.ReadAllBytes(", ")"},
	base64: [2]string{"Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(", "))"},
	uuid:   "Guid.NewGuid().ToString()",
	random: func(low, high int64) string { return fmt.Sprintf("new Random().Next(%d, %d).ToString()", low, high) },
	now:    csharpNow,
	dates: &dates{tokens: map[string]string{
		"YYYY": "yyyy", "YY": "yy", "MMMM": "MMMM", "MMM": "MMM", "MM": "MM", "M": "M", "DD": "dd", "D": "d", "dddd": "dddd", "ddd": "ddd",
		"HH": "HH", "H": "H", "hh": "hh", "h": "h", "A": "tt", "mm": "mm", "m": "m", "ss": "ss", "s": "s", "SSS": "fff", "Z": "zzz",
	}, text: quotedDateText, glued: sameLetter, call: csharpDate},
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

func csharpNow(added string) string {
	if added == "" {
		return "DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString()"
	}
	return "(DateTimeOffset.UtcNow.ToUnixTimeSeconds()" + added + ").ToString()"
}

// A file is read by statements of the template: its error wants handling.
var goRun = runtime{
	coded:  &goCoded,
	base64: [2]string{"base64.StdEncoding.EncodeToString([]byte(", "))"},
	uuid: `fmt.Sprintf("%08x-%04x-4%03x-%04x-%012x", rand.Uint32(), rand.IntN(1<<16), rand.IntN(1<<12), ` +
		`1<<15|rand.IntN(1<<14), rand.Int64N(1<<48))`,
	random: goRandom,
	wide:   true,
	now:    goNow,
	dates: &dates{tokens: map[string]string{
		"YYYY": "2006", "YY": "06", "MMMM": "January", "MMM": "Jan", "MM": "01", "M": "1", "DD": "02", "D": "2", "dddd": "Monday", "ddd": "Mon",
		"HH": "15", "hh": "03", "h": "3", "A": "PM", "a": "pm", "mm": "04", "m": "4", "ss": "05", "s": "5", ".SSS": ".000", "ZZ": "-0700", "Z": "-07:00",
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
