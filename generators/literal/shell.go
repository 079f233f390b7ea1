package literal

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// shell is the language of POSIX sh
// (https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html),
// without what only bash reads. A literal is one word of a command.
//
// Text stands in single quotes, which hold everything but NUL: a line feed is
// a line feed there, so a literal may span lines. What a reader would not see
// is written by printf instead.
var shell = Dialect{
	Name: "shell",
	Lexis: Lexis{
		LineComments: []string{"#"},
		WordComments: true,
		Strings: []Quote{
			{Open: `'`, Close: `'`, Lines: true},
			{Open: `"`, Close: `"`, Escape: '\\', Lines: true},
		},
	},
	text:        shellText,
	block:       shellText,
	bytes:       shellBytes,
	join:        shellJoin,
	names:       &references{}, // writes them by itself, and encodes none
	run:         &shellRun,
	textIsBytes: true,
}

func shellText(dst []byte, s string, l Layout) ([]byte, error) {
	if !utf8.ValidString(s) {
		return dst, &CannotHold{"shell", notUTF8}
	}
	return shellBytes(dst, s, l)
}

func shellBytes(dst []byte, s string, _ Layout) ([]byte, error) {
	switch {
	case standsRaw(s, control):
		return shellQuoted(dst, s), nil
	case strings.IndexByte(s, 0) >= 0:
		return dst, &CannotHold{"shell", "a NUL byte"}
	}
	return shellPrinted(dst, s), nil
}

func shellQuoted(dst []byte, s string) []byte {
	dst = append(dst, '\'')
	for {
		i := strings.IndexByte(s, '\'')
		if i < 0 {
			break
		}
		dst = append(append(dst, s[:i]...), `'\''`...)
		s = s[i+1:]
	}
	return append(append(dst, s...), '\'')
}

var shellFormat = escapes{
	special: controls | singleQuote | backslash | percent,
	ascii:   shellFormatByte,
	rune:    shellFormatRune,
	byte:    appendOctal,
}

// shellPrinted substitutes what printf writes. Substitution drops line feeds
// at the end: those stand in quotes after it.
func shellPrinted(dst []byte, s string) []byte {
	text := strings.TrimRight(s, "\n")
	dst = append(dst, `"$(printf '`...)
	if text[0] == '-' {
		dst, text = appendOctal(dst, '-'), text[1:]
	}
	dst, _ = shellFormat.append(dst, text)
	dst = append(dst, `')"`...)
	if end := s[len(strings.TrimRight(s, "\n")):]; end != "" {
		return shellQuoted(dst, end)
	}
	return dst
}

// shellFormatByte writes in octal what ends the quotes, and the '!' that an
// interactive bash would expand inside of double quotes.
func shellFormatByte(dst []byte, s string, i int) []byte {
	out, ok := named(dst, s[i])
	switch c := s[i]; {
	case ok:
		return out
	case c == '%' || c == '\\':
		return append(dst, c, c)
	default:
		return appendOctal(dst, c)
	}
}

func shellFormatRune(dst []byte, r rune) []byte {
	var b [utf8.UTFMax]byte
	for _, c := range b[:utf8.EncodeRune(b[:], r)] {
		dst = appendOctal(dst, c)
	}
	return dst
}

// shellJoin sets everything in double quotes where no literal holds what is
// special there; else each part stands in quotes of its own, with nothing
// between them.
func shellJoin(dst []byte, parts []Part, l Layout) ([]byte, error) {
	for _, p := range parts {
		if p.Kind == Literal && !isQuotedPlain(p.Text) {
			return shellPieces(dst, parts, l)
		}
	}
	dst = append(dst, '"')
	for i, p := range parts {
		switch {
		case p.Kind == Literal:
			dst = append(dst, p.Text...)
		case i+1 < len(parts) && (parts[i+1].Kind != Literal || !endsName(parts[i+1].Text[0])):
			dst = append(append(append(dst, "${"...), p.Text...), '}')
		default:
			dst = append(append(dst, '$'), p.Text...)
		}
	}
	return append(dst, '"'), nil
}

func shellPieces(dst []byte, parts []Part, l Layout) ([]byte, error) {
	var err error
	for _, p := range parts {
		if p.Kind != Literal {
			dst = append(append(append(dst, `"$`...), p.Text...), '"')
		} else if dst, err = shellBytes(dst, p.Text, l); err != nil {
			return dst, err
		}
	}
	return dst, nil
}

// isQuotedPlain reports whether text stands for itself in double quotes, in an
// interactive shell as well.
func isQuotedPlain(s string) bool {
	return standsRaw(s, controls|doubleQuote|backslash|backquote|dollar) && strings.IndexByte(s, '!') < 0
}

// endsName reports whether every shell reads a name as ended before b: some
// read on at letters of other scripts, at [ and at a colon.
func endsName(b byte) bool { return strings.IndexByte(" /&.,;?=@-", b) >= 0 }

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
