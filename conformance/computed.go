package conformance

import (
	"encoding/base64"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"snipgen/request"
	"snipgen/verify/capture"
)

// asComputed takes what was computed out of a message: the request with the
// texts that arrived in the places of its Dynamic segments, and what is wrong
// with them. Began is when the snippet could run first.
func asComputed(want *request.Request, got *capture.Message, began time.Time, local *time.Location) (*request.Request, []string) {
	c := computed{window: window{began.Add(-time.Second), time.Now().Add(time.Second), local}, unique: map[string]bool{}}
	target, _, _ := strings.Cut(got.Target, "?")
	c.take("path", want.Path, target)
	_, query, _ := strings.Cut(got.Target, "?")
	c.take("query", want.Query, query)
	nth := map[string]int{}
	for _, f := range want.Fields {
		name := lower(f.Name)
		if values := got.Values(name); nth[name] < len(values) {
			c.take(f.Name, f.Value, values[nth[name]])
		} else {
			c.take(f.Name, f.Value, "")
		}
		nth[name]++
	}
	c.take("body", want.Body.Content, string(got.Body))
	return request.Resolve(want, c.next), c.faults
}

type computed struct {
	window window
	texts  []string // in the order of the request
	faults []string
	unique map[string]bool
}

// next gives the texts back in their order.
func (c *computed) next(s request.Segment) (string, bool) {
	if s.Kind != request.Dynamic || len(c.texts) == 0 {
		return "", false
	}
	text := c.texts[0]
	c.texts = c.texts[1:]
	return text, true
}

// take reads the computed texts of one part.
func (c *computed) take(part string, v request.Value, got string) {
	if v.IsLiteral() {
		return
	}
	c.segments(part, v.Segments(), got, part == "body")
}

func (c *computed) segments(part string, segments []request.Segment, got string, loose bool) {
	found := patternOf(segments, false).FindStringSubmatch(got)
	if found == nil && loose {
		found = patternOf(segments, true).FindStringSubmatch(got)
	}
	if found == nil && got == "" { // not sent, which the comparison tells
		c.skip(segments)
		return
	}
	if found == nil {
		c.faults = append(c.faults, fmt.Sprintf("%s: %q is not what is computed", part, got))
		found = make([]string, len(segments)+1)
	}
	for _, s := range segments {
		if s.Kind == request.Literal {
			continue
		}
		text := found[1]
		found = found[1:]
		if s.Kind == request.Base64 {
			decoded, _ := base64.StdEncoding.DecodeString(text)
			c.segments(part, s.Parts, string(decoded), false)
			continue
		}
		c.texts = append(c.texts, text)
		if fault := c.window.check(s, text); fault != "" {
			c.faults = append(c.faults, part+": "+fault)
		}
		if s.Text == "uuid" && c.unique[text] {
			c.faults = append(c.faults, fmt.Sprintf("%s: %s stands twice", part, text))
		}
		c.unique[text] = true
	}
}

// skip keeps the places of texts that have not arrived.
func (c *computed) skip(segments []request.Segment) {
	for _, s := range segments {
		c.skip(s.Parts)
		if s.Kind == request.Dynamic {
			c.texts = append(c.texts, "")
		}
	}
}

// patternOf has a group for each reference. Loose is for JSON that a client
// writes anew, with other white space.
func patternOf(segments []request.Segment, loose bool) *regexp.Regexp {
	var b strings.Builder
	b.WriteString(`(?s)\A`)
	for _, s := range segments {
		switch {
		case s.Kind != request.Literal:
			b.WriteString(`(.+?)`)
		case loose:
			for _, c := range strings.Join(strings.Fields(s.Text), "") {
				b.WriteString(`\s*` + regexp.QuoteMeta(string(c)) + `\s*`)
			}
		default:
			b.WriteString(regexp.QuoteMeta(s.Text))
		}
	}
	return regexp.MustCompile(b.String() + `\z`)
}

var uuid4 = regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`)

// window is when, and where, something was computed.
type window struct {
	from, to time.Time
	local    *time.Location
}

// check tells what is wrong with a computed text.
func (w window) check(s request.Segment, text string) string {
	ok := false
	switch s.Text {
	case "uuid":
		ok = uuid4.MatchString(text)
	case "random-int":
		ok = inRange(text, s.Args[0], s.Args[1])
	case "timestamp":
		ok = w.reaches(text, "X", s.Args, time.UTC)
	case "iso-timestamp":
		ok = w.reaches(text, "YYYY-MM-DDTHH:mm:ss.SSS[Z]", nil, time.UTC)
	case "datetime":
		ok = w.reaches(text, namedPattern(s.Args[0], true), s.Args[1:], time.UTC)
	case "local-datetime":
		ok = w.reaches(text, namedPattern(s.Args[0], false), s.Args[1:], w.local)
	}
	if ok {
		return ""
	}
	return fmt.Sprintf("%q is no %s %q of this time", text, s.Text, s.Args)
}

func inRange(text, low, high string) bool {
	n, err := strconv.Atoi(text)
	from, _ := strconv.Atoi(low)
	to, _ := strconv.Atoi(high)
	return err == nil && from <= n && n < to && strconv.Itoa(n) == text
}

func namedPattern(format string, utc bool) string {
	switch {
	case format == "iso8601" && utc:
		return "YYYY-MM-DDTHH:mm:ss.SSS[Z]"
	case format == "iso8601":
		return "YYYY-MM-DDTHH:mm:ss.SSSZ"
	case format == "rfc1123" && utc:
		return "ddd, DD MMM YYYY HH:mm:ss [GMT]"
	case format == "rfc1123":
		return "ddd, DD MMM YYYY HH:mm:ss ZZ"
	}
	return format
}

// reaches reports whether some moment of the window, moved by the offset, is
// written so.
func (w window) reaches(text, pattern string, offset []string, zone *time.Location) bool {
	step := time.Second
	if strings.Contains(pattern, "SSS") || strings.Contains(pattern, "x") {
		step = time.Millisecond
	}
	for t := w.from.Truncate(step); !t.After(w.to); t = t.Add(step) {
		if dayJS(moved(t.In(zone), offset), pattern) == text {
			return true
		}
	}
	return false
}

// moved adds "3 h" and the like. Months end where a shorter one ends.
func moved(t time.Time, offset []string) time.Time {
	if len(offset) < 2 {
		return t
	}
	n, _ := strconv.Atoi(offset[0])
	months := map[string]int{"y": 12, "Q": 3, "M": 1}[offset[1]]
	if months == 0 {
		unit := map[string]time.Duration{"w": 7 * 24 * time.Hour, "d": 24 * time.Hour, "h": time.Hour, "m": time.Minute, "s": time.Second, "ms": time.Millisecond}
		return t.Add(time.Duration(n) * unit[offset[1]])
	}
	first := time.Date(t.Year(), t.Month(), 1, t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), t.Location()).AddDate(0, n*months, 0)
	last := first.AddDate(0, 1, -1).Day()
	return first.AddDate(0, 0, min(t.Day(), last)-1)
}

var dayJSToken = regexp.MustCompile(`\[[^\]]*\]|YYYY|YY|M{1,4}|DD?|d{1,4}|HH?|hh?|mm?|ss?|SSS|[AaXx]|ZZ?`)

// goLayouts are the tokens of Day.js that package time has too.
var goLayouts = map[string]string{
	"YYYY": "2006", "YY": "06", "MMMM": "January", "MMM": "Jan", "MM": "01", "M": "1", "DD": "02", "D": "2", "dddd": "Monday",
	"ddd": "Mon", "HH": "15", "hh": "03", "h": "3", "mm": "04", "m": "4", "ss": "05", "s": "5", "A": "PM", "a": "pm",
	"Z": "-07:00", "ZZ": "-0700",
}

// dayJS formats a time (https://day.js.org/docs/en/display/format).
func dayJS(t time.Time, pattern string) string {
	return dayJSToken.ReplaceAllStringFunc(pattern, func(token string) string {
		if layout, ok := goLayouts[token]; ok {
			return t.Format(layout)
		}
		switch token {
		case "dd":
			return t.Format("Mon")[:2]
		case "d":
			return strconv.Itoa(int(t.Weekday()))
		case "H":
			return strconv.Itoa(t.Hour())
		case "SSS":
			return fmt.Sprintf("%03d", t.Nanosecond()/int(time.Millisecond))
		case "X":
			return strconv.FormatInt(t.Unix(), 10)
		case "x":
			return strconv.FormatInt(t.UnixMilli(), 10)
		}
		return token[1 : len(token)-1]
	})
}
