package fetch

import (
	"slices"
	"strings"
	"unicode/utf8"

	"snipgen/request"
)

// mark is the byte that stands for a reference in a text. UTF-8 has none such.
const mark = "\xff"

// text is a string of JavaScript: UTF-8, in which a surrogate without its
// partner has the three bytes that UTF-8 would give it.
type text struct {
	s    string
	refs []request.Segment // of the marks, in order
}

func literal(s string) text { return text{s: s} }

func reference(s request.Segment) text { return text{s: mark, refs: []request.Segment{s}} }

func (t text) isLiteral() bool { return len(t.refs) == 0 }

func (t text) plus(u text) text {
	return text{joinSurrogates(t.s, u.s), append(slices.Clip(t.refs), u.refs...)}
}

// joinSurrogates makes one character of two halves that meet.
func joinSurrogates(s, u string) string {
	if len(s) >= 3 && len(u) >= 3 {
		high, low := surrogate(s[len(s)-3:]), surrogate(u)
		if 0xd800 <= high && high < 0xdc00 && low >= 0xdc00 {
			return s[:len(s)-3] + string(0x10000+(high-0xd800)<<10+low-0xdc00) + u[3:]
		}
	}
	return s + u
}

// surrogate is the half of a character that a text starts with; 0 for none.
func surrogate(s string) rune {
	if len(s) < 3 || s[0] != 0xed || s[1] < 0xa0 {
		return 0
	}
	return 0xd000 | rune(s[1]&0x3f)<<6 | rune(s[2]&0x3f)
}

func surrogateBytes(r rune) string {
	return string([]byte{0xed, 0x80 | byte(r>>6)&0x3f, 0x80 | byte(r)&0x3f})
}

// slice is a part of the text, with its references.
func (t text) slice(start, end int) text {
	first := strings.Count(t.s[:start], mark)
	n := strings.Count(t.s[start:end], mark)
	return text{t.s[start:end], t.refs[first : first+n : first+n]}
}

func (t text) cut(sep string) (before, after text, found bool) {
	n := strings.Index(t.s, sep)
	if n < 0 {
		return t, text{}, false
	}
	return t.slice(0, n), t.slice(n+len(sep), len(t.s)), true
}

// mapped is the text with what stands between its references changed.
func (t text) mapped(change func(string) string) text {
	if t.isLiteral() {
		return text{s: change(t.s)}
	}
	parts := strings.Split(t.s, mark)
	for i := range parts {
		parts[i] = change(parts[i])
	}
	return text{strings.Join(parts, mark), t.refs}
}

// encoded is the text with its literal parts changed and its references
// percent-encoded when the snippet runs.
func (t text) encoded(change func(string) string) text { return t.encodedAs(change, false) }

// encodedAs is encoded; in a form a blank becomes a +.
func (t text) encodedAs(change func(string) string, form bool) text {
	out := t.mapped(change)
	out.refs = slices.Clone(out.refs)
	for i, s := range out.refs {
		if s.Kind != request.Percent {
			out.refs[i] = request.Segment{Kind: request.Percent, Parts: []request.Segment{s}, Form: form, Range: s.Range}
		}
	}
	return out
}

// utf8 is the text as bytes: halves of characters become U+FFFD.
func (t text) utf8() text {
	if !strings.Contains(t.s, "\xed") {
		return t
	}
	return t.mapped(func(s string) string { return strings.ToValidUTF8(splitHalves(s), "\uFFFD") })
}

// splitHalves puts U+FFFD in place of each half of a character.
func splitHalves(s string) string {
	var out strings.Builder
	for i := 0; i < len(s); {
		if surrogate(s[i:]) != 0 {
			out.WriteString("\uFFFD")
			i += 3
			continue
		}
		out.WriteByte(s[i])
		i++
	}
	return out.String()
}

// latin1 is the text in one byte for each character, as header fields are sent.
// ok is false for a character that has none.
func (t text) latin1() (out text, ok bool) {
	ok = true
	out = t.mapped(func(s string) string {
		b := make([]byte, 0, len(s))
		for _, r := range s {
			ok = ok && r < 0x100
			b = append(b, byte(r))
		}
		return string(b)
	})
	return out, ok
}

// segments lists the literals and references.
func (t text) segments(at request.Range) []request.Segment {
	var out []request.Segment
	for i, s := range strings.Split(t.s, mark) {
		if i > 0 {
			out = append(out, t.refs[i-1])
		}
		if s != "" {
			out = append(out, request.Segment{Text: s, Range: at})
		}
	}
	return out
}

func (t text) value(at request.Range) request.Value {
	if t.isLiteral() {
		return request.Text(t.s, at)
	}
	return request.Join(t.segments(at), at)
}

// decode is the text that stands for itself in a string or a template, without
// its quotes (ECMA-262, 12.9.4). ok is false for an escape that is none.
func decode(raw string) (s string, ok bool) {
	if !strings.ContainsAny(raw, "\\\r") && utf8.ValidString(raw) {
		return raw, true
	}
	var out strings.Builder
	ok = true
	pending := "" // a half of a character
	write := func(s string) {
		joined := joinSurrogates(pending, s)
		pending = ""
		if surrogate(joined) != 0 && len(joined) == 3 {
			pending = joined
			return
		}
		out.WriteString(joined)
	}
	for i := 0; i < len(raw); {
		n := strings.IndexAny(raw[i:], "\\\r")
		if n != 0 {
			if n < 0 {
				n = len(raw) - i
			}
			write(strings.ToValidUTF8(raw[i:i+n], "\uFFFD"))
			i += n
			continue
		}
		s, size := escape(raw[i:])
		ok = ok && size > 0
		write(s)
		i += max(size, 1)
	}
	return out.String() + pending, ok
}

// escape reads what starts with a backslash, or a line end of a template.
func escape(raw string) (s string, size int) {
	if strings.HasPrefix(raw, "\r") {
		return "\n", len(raw[:1]) + len(raw[1:min(len(raw), 2)]) - len(strings.TrimPrefix(raw[1:min(len(raw), 2)], "\n"))
	}
	if len(raw) < 2 {
		return "", 0
	}
	switch c := raw[1]; c {
	case 'n':
		return "\n", 2
	case 't':
		return "\t", 2
	case 'r':
		return "\r", 2
	case 'b':
		return "\b", 2
	case 'f':
		return "\f", 2
	case 'v':
		return "\v", 2
	case '\n':
		return "", 2
	case '\r':
		return "", 2 + len(raw[2:min(len(raw), 3)]) - len(strings.TrimPrefix(raw[2:min(len(raw), 3)], "\n"))
	case 'x':
		return codePoint(raw, 2, 4)
	case 'u':
		return unicodeEscape(raw)
	case '0', '1', '2', '3', '4', '5', '6', '7':
		return octal(raw)
	}
	r, n := utf8.DecodeRuneInString(raw[1:])
	if r == '\u2028' || r == '\u2029' {
		return "", 1 + n
	}
	return string(r), 1 + n
}

// octal reads \0 to \377, as sloppy code may write them.
func octal(raw string) (string, int) {
	n, size := rune(0), 1
	for size < min(len(raw), 4) && '0' <= raw[size] && raw[size] <= '7' && n*8+rune(raw[size]-'0') < 256 {
		n = n*8 + rune(raw[size]-'0')
		size++
	}
	return string(n), size
}

func unicodeEscape(raw string) (string, int) {
	if !strings.HasPrefix(raw, `\u{`) {
		return codePoint(raw, 2, 6)
	}
	n := strings.IndexByte(raw[:min(len(raw), 20)], '}')
	if n < 4 {
		return "", 0
	}
	s, size := codePoint(raw, 3, n)
	if size > 0 {
		size++
	}
	return s, size
}

// codePoint reads the hexadecimal digits from start to end.
func codePoint(raw string, start, end int) (string, int) {
	if len(raw) < end {
		return "", 0
	}
	n := rune(0)
	for _, c := range []byte(raw[start:end]) {
		d := strings.IndexByte("0123456789abcdef", c|0x20)
		if d < 0 || c < '0' || n > utf8.MaxRune {
			return "", 0
		}
		n = n<<4 | rune(d)
	}
	switch {
	case n > utf8.MaxRune:
		return "", 0
	case 0xd800 <= n && n < 0xe000:
		return surrogateBytes(n), end
	}
	return string(n), end
}
