package literal

import "strings"

// Patterns of Day.js (https://day.js.org/docs/en/display/format) for the
// formats that have names.
const (
	isoPattern       = "YYYY-MM-DDTHH:mm:ss.SSS[Z]"
	isoLocalPattern  = "YYYY-MM-DDTHH:mm:ssZ"
	mailPattern      = "ddd, DD MMM YYYY HH:mm:ss [GMT]"
	mailLocalPattern = "ddd, DD MMM YYYY HH:mm:ss ZZ"
	iso8601, rfc1123 = "iso8601", "rfc1123"
)

// utcZones are what tokens of zones are in UTC.
var utcZones = words{{"Z", "+00:00"}, {"ZZ", "+0000"}}

// words are what tokens are in a language.
type words [][2]string

// of is that of a token; "" for none.
func (w words) of(token string) string {
	for _, pair := range w {
		if pair[0] == token {
			return pair[1]
		}
	}
	return ""
}

// moment is a time near now in a pattern of Day.js.
type moment struct {
	pattern string
	utc     bool
	offset  offset
}

// dates is how a language writes a moment: the names that its formatter has
// for the tokens of Day.js, the text between them, and the call.
type dates struct {
	tokens words
	// text writes what stands for itself in a format; false when it cannot.
	text func(s string) (string, bool)
	// glued tells that two pieces of a format side by side mean something else;
	// nil for never.
	glued func(before, after string) bool
	// call writes the expression for a format of the language. It fails for an
	// offset that the language has no exact means for.
	call func(d *Dialect, dst []byte, format string, m moment, l Layout) ([]byte, error)
	// whole writes patterns that the language has a function for; nil, or
	// false, for none.
	whole func(dst []byte, m moment) ([]byte, bool)
}

func (d *Dialect) appendDateTime(dst []byte, v Computed, l Layout) ([]byte, error) {
	if len(v.Args) == 0 {
		return dst, &CannotHold{d.Name, "a date without a format"}
	}
	o, err := d.offset(v.Args[1:])
	if err != nil {
		return dst, err
	}
	m := moment{pattern: v.Args[0], utc: v.Kind == DateTime, offset: o}
	m.pattern = patternOf(m.pattern, m.utc)
	return d.appendDate(dst, m, l)
}

// patternOf is what a named format stands for, in UTC or in local time; any other
// is a pattern itself.
func patternOf(format string, utc bool) string {
	switch {
	case format == iso8601 && utc:
		return isoPattern
	case format == iso8601:
		return isoLocalPattern
	case format == rfc1123 && utc:
		return mailPattern
	case format == rfc1123:
		return mailLocalPattern
	}
	return format
}

func (d *Dialect) appendDate(dst []byte, m moment, l Layout) ([]byte, error) {
	syntax := d.run.dates
	if syntax.whole != nil {
		if out, ok := syntax.whole(dst, m); ok {
			return out, nil
		}
	}
	if syntax.call == nil {
		return dst, &CannotHold{d.Name, "the date format " + m.pattern}
	}
	format, err := d.dateFormat(m)
	if err != nil {
		return dst, err
	}
	return syntax.call(d, dst, format, m, l)
}

// dateFormat writes a pattern as a format of the language.
func (d *Dialect) dateFormat(m moment) (string, error) {
	syntax, out, before := d.run.dates, "", ""
	for _, p := range syntax.pieces(m) {
		code, ok := syntax.tokens.of(p.token), true
		if p.token == "" {
			code, ok = syntax.text(p.text)
		}
		if !ok || code == "" || syntax.glued != nil && syntax.glued(before, code) {
			return "", &CannotHold{d.Name, "the date format " + m.pattern}
		}
		out, before = out+code, code
	}
	return out, nil
}

// datePiece is a token of a pattern, or text that stands for itself.
type datePiece struct{ text, token string }

// pieces cuts a pattern, with no text beside text.
func (s *dates) pieces(m moment) []datePiece {
	var out []datePiece
	for rest := m.pattern; rest != ""; {
		text, token, size := s.next(rest)
		rest = rest[size:]
		if s.tokens.of(token) == "" && m.utc && (token == "Z" || token == "ZZ") {
			text, token = utcZones.of(token), ""
		}
		if last := len(out) - 1; token == "" && last >= 0 && out[last].token == "" {
			out[last].text += text
		} else {
			out = append(out, datePiece{text, token})
		}
	}
	return out
}

// next is nextToken, or milliseconds with the point before them where the
// language has a code for both at once.
func (s *dates) next(pattern string) (text, token string, size int) {
	if strings.HasPrefix(pattern, ".SSS") && s.tokens.of(".SSS") != "" {
		return "", ".SSS", len(".SSS")
	}
	return nextToken(pattern)
}

// dateTokens are those of Day.js, longer ones first.
var dateTokens = []string{
	"YYYY", "YY", "MMMM", "MMM", "MM", "M", "DD", "D", "dddd", "ddd", "dd", "d",
	"HH", "H", "hh", "h", "A", "a", "mm", "m", "SSS", "ss", "s", "ZZ", "Z", "X", "x",
}

// nextToken is the token that a pattern begins with, or text that stands for
// itself: [in brackets], or one character.
func nextToken(pattern string) (text, token string, size int) {
	if pattern[0] == '[' {
		if end := strings.IndexByte(pattern, ']'); end > 0 {
			return pattern[1:end], "", end + 1
		}
	}
	for _, t := range dateTokens {
		if strings.HasPrefix(pattern, t) {
			return "", t, len(t)
		}
	}
	return pattern[:1], "", 1
}

// plainInDates is what no formatter takes for more than itself: no letters,
// digits, quotes or brackets.
const plainInDates = " -:/.,;+_()"

// sameLetter is how pieces glue in formats whose codes are letters that are
// repeated.
func sameLetter(before, after string) bool {
	last := len(before) - 1
	return last >= 0 && before[last] == after[0] && isIdentifier(after[:1])
}

// strftime are the conversions of C (ISO/IEC 9899, 7.29.3.5) for tokens of
// Day.js; those without leading zeros have none.
var strftime = words{
	{"YYYY", "%Y"}, {"YY", "%y"}, {"MMMM", "%B"}, {"MMM", "%b"}, {"MM", "%m"}, {"DD", "%d"}, {"dddd", "%A"}, {"ddd", "%a"},
	{"HH", "%H"}, {"hh", "%I"}, {"A", "%p"}, {"mm", "%M"}, {"ss", "%S"}, {"ZZ", "%z"},
}

func strftimeText(s string) (string, bool) { return strings.ReplaceAll(s, "%", "%%"), true }

// quotedDateText is for formats that take text in single quotes.
func quotedDateText(s string) (string, bool) {
	quoted := strings.TrimLeft(s, plainInDates)
	if quoted == "" {
		return s, true
	}
	return s[:len(s)-len(quoted)] + "'" + quoted + "'", !strings.ContainsAny(s, `'\`)
}
