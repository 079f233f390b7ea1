package main

import (
	"bufio"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"snipgen"
)

// diagnose prints findings about an input: where, what, the line with a mark
// under the place, and a hint. About is the target that they come from, ""
// for what holds for all.
func (s *session) diagnose(in *input, about string, found []snipgen.Diagnostic) {
	w := bufio.NewWriter(s.err)
	defer w.Flush()
	p := painter{w, s.color}
	name := visible(in.label())
	if about != "" {
		about = visible(about) + ": "
	}
	for _, d := range found {
		p.diagnostic(in, name, about, d)
	}
}

func (p painter) diagnostic(in *input, name, about string, d snipgen.Diagnostic) {
	if d.Range == (snipgen.Range{}) {
		p.paint(bold, name+":")
		p.message(about, d)
	} else {
		place := in.locator.Place(d.Range.Start)
		p.paint(bold, fmt.Sprintf("%s:%d:%d:", name, place.Line, place.Column))
		p.message(about, d)
		if in.isShown() {
			p.excerpt(place, d)
		}
	}
	p.hint(printable(d.Hint))
}

// isShown reports whether lines of the input are printed: not those of an
// archive that is not in memory, and none while secrets are hidden. What could
// not be read, or is left out, may hold some that are not known.
func (in *input) isShown() bool { return in.inMemory && !in.secrets.Hides() }

func (p painter) message(about string, d snipgen.Diagnostic) {
	p.WriteByte(' ')
	p.paint(colorOf(string(d.Severity)), string(d.Severity)+":")
	p.WriteString(" " + about + printable(d.Message) + " [" + visible(d.Code) + "]\n")
}

// Widths in columns of a terminal.
const (
	excerptWidth = 96 // of the line shown
	leadWidth    = 48 // before the place, where the line is cut
	tabWidth     = 4
	ellipsis     = "..."
)

// excerpt prints the line, cut around the place when it is long, and a caret
// under the place.
func (p painter) excerpt(place snipgen.Place, d snipgen.Diagnostic) {
	at := min(place.Byte, len(place.Text))
	lead, before := lastColumns(place.Text[:at], leadWidth)
	if before == 0 {
		lead, _ = columns(place.Text[:at], excerptWidth)
	}
	tail, after := columns(place.Text[at:], excerptWidth-width(lead))
	marked, _ := columns(place.Text[at:at+characters(place.Text[at:], min(d.Range.Len(), after))], excerptWidth)
	if before > 0 || place.Before {
		lead = ellipsis + lead
	}
	if at+after < len(place.Text) || place.After {
		tail += ellipsis
	}
	p.WriteString("  " + lead + tail + "\n  " + strings.Repeat(" ", width(lead)))
	p.paint(green, "^"+strings.Repeat("~", max(width(marked)-1, 0)))
	p.WriteByte('\n')
}

// characters is the length of the whole characters that a number of bytes
// begins or holds.
func characters(text string, bytes int) int {
	n := 0
	for n < min(bytes, len(text)) {
		_, size := utf8.DecodeRuneInString(text[n:])
		n += size
	}
	return n
}

// columns shows as much of the start of a text as fits, and how many bytes of
// it that was.
func columns(text string, limit int) (shown string, taken int) {
	var out strings.Builder
	for used := 0; taken < len(text); {
		cell, size := cellAt(text[taken:])
		if used += width(cell); used > limit {
			break
		}
		out.WriteString(cell)
		taken += size
	}
	return out.String(), taken
}

// lastColumns shows as much of the end of a text as fits, and how many bytes
// of the text come before it.
func lastColumns(text string, limit int) (shown string, before int) {
	start, used := len(text), 0
	for start > 0 {
		_, size := utf8.DecodeLastRuneInString(text[:start])
		cell, _ := cellAt(text[start-size:])
		if used += width(cell); used > limit {
			break
		}
		start -= size
	}
	shown, _ = columns(text[start:], limit)
	return shown, start
}

// cellAt shows the first character of a text, so that it changes nothing at a
// terminal but the cells that it takes.
func cellAt(text string) (cell string, size int) {
	r, size := utf8.DecodeRuneInString(text)
	switch {
	case r == '\t':
		return strings.Repeat(" ", tabWidth), size
	case r < 0x20:
		return string(0x2400 + r), size // the control pictures
	case r == 0x7f:
		return "\u2421", size
	case r == utf8.RuneError, !unicode.IsGraphic(r):
		return "\uFFFD", size
	}
	return text[:size], size
}

// printable shows a text that may hold pieces of the input.
func printable(text string) string {
	clean := strings.IndexFunc(text, func(r rune) bool { return r < 0x20 || r > 0x7e }) < 0
	if clean {
		return text
	}
	shown, _ := columns(text, 10*excerptWidth)
	return shown
}

// width is the number of columns that a text takes: two for the wide forms of
// East Asian scripts, none for marks that combine.
func width(text string) int {
	n := 0
	for _, r := range text {
		switch {
		case r < 0x300:
			n++
		case unicode.In(r, unicode.Mn, unicode.Me):
		case isWide(r):
			n += 2
		default:
			n++
		}
	}
	return n
}

// isWide knows the large blocks that Unicode's East Asian Width calls W or F.
func isWide(r rune) bool {
	return r >= 0x1100 && (r <= 0x115f || 0x2e80 <= r && r <= 0x303e || 0x3041 <= r && r <= 0xa4cf ||
		0xac00 <= r && r <= 0xd7a3 || 0xf900 <= r && r <= 0xfaff || 0xfe30 <= r && r <= 0xfe6f ||
		0xff00 <= r && r <= 0xff60 || 0xffe0 <= r && r <= 0xffe6 || 0x1f300 <= r && r <= 0x1faff ||
		0x20000 <= r && r <= 0x3fffd)
}
