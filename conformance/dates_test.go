package conformance_test

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"snipgen/generators/literal"
)

// datePatterns hold all tokens, text in brackets, and pairs of tokens that
// some formatter may read as another one.
var datePatterns = []string{
	"iso8601", "rfc1123", "YYYY-MM-DD", "YYYY-MM-DD HH:mm:ss", "YYYY-MM-DD[T]HH:mm:ss[Z]", "YYYY-MM-DD[T]HH:mm:ss.SSS[Z]", "YYYY-MM-DD[T]HH:mm:ssZ",
	"DD-MM-YYYY", "D/M/YY", "YYYYMMDD_HHmmss", "YYYYMMDDHHmmssSSS", "MMMM D, YYYY", "MMM DD", "dddd", "ddd", "dd d", "D", "M", "YY", "YY-MM", "H:m:s", "mm:ss", "HH", "h:mm A", "hh:mm a", "SSS", "Z ZZ", "X", "x",
	"[at] HH [o][T]", "[é] YYYY % ' \" \\", "[Jan] MMM", "[d]D[M]M", "Ddddd", "Ms", "YYYYYY", "hH", "DDD", "[today is] dddd[s]", "_D", "MMM[uary]", "[P]MMMM", ".SSSDD", "[T][Z]", "#{}[[]", "YYYY[Q]",
}

// dateOffsets are beyond a change to summer time, and into a shorter month.
var dateOffsets = [][]string{nil, {"200", "d"}, {"-1", "w"}, {"5000", "h"}, {"-90", "m"}, {"3", "s"}, {"250", "ms"}, {"3", "M"}, {"1", "Q"}, {"-2", "y"}}

// TestDatesRun compares with the rules of Day.js, in places with half an hour
// and with summer time.
func TestDatesRun(t *testing.T) {
	lab := laboratory(t)
	lab.Limit = 5 * time.Minute
	for _, r := range readers {
		for _, zone := range []string{"Asia/Kolkata", "America/New_York"} {
			t.Run(r.dialect+"/"+zone, func(t *testing.T) {
				require(t, lab, r.Target)
				place, err := time.LoadLocation(cmp.Or(r.zone, zone))
				if err != nil {
					t.Skip(err)
				}
				samples, dates := dateSamples(t, lookup(t, r.dialect), place)
				start := time.Now()
				output := r.readBack(t, lab, samples, nil, []string{"TZ=" + zone, "LC_ALL=de_DE.UTF-8"})
				if len(output) != len(samples) {
					t.Fatalf("%d values, want %d", len(output), len(samples))
				}
				for i, d := range dates {
					if !d.isAt(output[i], start, time.Now()) {
						t.Errorf("%s is written %s and gives %q, want about %q", samples[i].value, samples[i].code, output[i], d.text(start))
					}
				}
				t.Logf("%d dates", len(dates))
			})
		}
	}
}

// datePoint is a moment as the rules of Day.js have it.
type datePoint struct {
	pattern, unit string
	n             int
	place         *time.Location
}

func dateSamples(t *testing.T, d *literal.Dialect, place *time.Location) (samples []sample, dates []datePoint) {
	t.Helper()
	for _, kind := range []string{literal.DateTime, literal.LocalDateTime} {
		for i, pattern := range datePatterns {
			offsets := [][]string{dateOffsets[i%len(dateOffsets)], nil}
			if i < 7 {
				offsets = dateOffsets
			}
			for _, offset := range offsets {
				v := literal.Computed{Kind: kind, Args: append([]string{pattern}, offset...)}
				code, err := d.Append(nil, v, literal.Layout{Indent: "    ", Depth: 1})
				if refused(t, err) {
					continue
				}
				samples = append(samples, sample{"p", fmt.Sprint(v), string(code)})
				dates = append(dates, newDatePoint(v, place))
			}
		}
	}
	return samples, dates
}

func newDatePoint(v literal.Computed, place *time.Location) datePoint {
	p := datePoint{pattern: v.Args[0], place: place}
	utc := v.Kind == literal.DateTime
	if utc {
		p.place = time.UTC
	}
	switch {
	case p.pattern == "iso8601" && utc:
		p.pattern = "YYYY-MM-DD[T]HH:mm:ss.SSS[Z]"
	case p.pattern == "iso8601":
		p.pattern = "YYYY-MM-DD[T]HH:mm:ssZ"
	case p.pattern == "rfc1123" && utc:
		p.pattern = "ddd, DD MMM YYYY HH:mm:ss [GMT]"
	case p.pattern == "rfc1123":
		p.pattern = "ddd, DD MMM YYYY HH:mm:ss ZZ"
	}
	if len(v.Args) == 3 {
		p.n, _ = strconv.Atoi(v.Args[1])
		p.unit = v.Args[2]
	}
	return p
}

// isAt tries each millisecond, or each second where none are shown.
func (p datePoint) isAt(text string, from, to time.Time) bool {
	step := time.Second
	if strings.Contains(p.pattern, "SSS") || p.pattern == "x" || p.unit == "ms" {
		step = time.Millisecond
	}
	for t := from.Truncate(time.Second); t.Before(to.Add(time.Second)); t = t.Add(step) {
		if p.text(t) == text {
			return true
		}
	}
	return false
}

// text follows https://day.js.org/docs/en/display/format and
// https://day.js.org/docs/en/manipulate/add.
func (p datePoint) text(now time.Time) string {
	t, out := p.moment(now.In(p.place)), ""
	for rest := p.pattern; rest != ""; {
		if end := strings.IndexByte(rest, ']'); rest[0] == '[' && end > 1 {
			out, rest = out+rest[1:end], rest[end+1:]
			continue
		}
		size := 1
		for n := 4; n > 1; n-- {
			if len(rest) >= n && dayToken(t, rest[:n]) != "" {
				size = n
				break
			}
		}
		if s := dayToken(t, rest[:size]); s != "" {
			out += s
		} else {
			out += rest[:size]
		}
		rest = rest[size:]
	}
	return out
}

func (p datePoint) moment(t time.Time) time.Time {
	switch p.unit {
	case "y":
		return addMonths(t, 12*p.n)
	case "Q":
		return addMonths(t, 3*p.n)
	case "M":
		return addMonths(t, p.n)
	case "w":
		return t.AddDate(0, 0, 7*p.n)
	case "d":
		return t.AddDate(0, 0, p.n)
	}
	units := map[string]time.Duration{"h": time.Hour, "m": time.Minute, "s": time.Second, "ms": time.Millisecond}
	return t.Add(time.Duration(p.n) * units[p.unit])
}

// addMonths stays in the month that it comes to.
func addMonths(t time.Time, n int) time.Time {
	first := time.Date(t.Year(), t.Month()+time.Month(n), 1, t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), t.Location())
	last := time.Date(first.Year(), first.Month()+1, 0, 0, 0, 0, 0, t.Location()).Day()
	return first.AddDate(0, 0, min(t.Day(), last)-1)
}

// dayToken is "" for what is no token.
func dayToken(t time.Time, token string) string {
	layouts := map[string]string{
		"YYYY": "2006", "YY": "06", "MMMM": "January", "MMM": "Jan", "MM": "01", "M": "1", "DD": "02", "D": "2", "dddd": "Monday", "ddd": "Mon",
		"HH": "15", "hh": "03", "h": "3", "A": "PM", "a": "pm", "mm": "04", "m": "4", "ss": "05", "s": "5", "Z": "-07:00", "ZZ": "-0700",
	}
	if layout, ok := layouts[token]; ok {
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
		return fmt.Sprintf("%03d", t.Nanosecond()/1e6)
	case "X":
		return strconv.FormatInt(t.Unix(), 10)
	case "x":
		return strconv.FormatInt(t.UnixMilli(), 10)
	}
	return ""
}
