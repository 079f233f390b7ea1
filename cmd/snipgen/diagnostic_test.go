package main

import (
	"bufio"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"snipgen"
)

// FuzzExcerpt holds that whatever stands on a line, what is shown of it is
// text that a terminal obeys nothing of, no wider than a screen, with the
// caret under the character spoken of.
func FuzzExcerpt(f *testing.F) {
	f.Add("GET /a b HTTP/1.1", 6, 1)
	f.Add("X: "+strings.Repeat("日本\t", 100)+"\x1b[31m\xff", 150, 400)
	f.Add("e\u0301e\u0301\u202e\x00\r", 3, 2)
	f.Add("", 0, 0)
	f.Fuzz(func(t *testing.T, line string, at, length int) {
		line = strings.ReplaceAll(line, "\n", "")
		at = min(max(at, 0), len(line))
		for at < len(line) && !utf8.RuneStart(line[at]) {
			at++
		}
		shown, mark := excerptOf(t, line, at, length)
		for _, r := range shown {
			if !unicode.IsGraphic(r) {
				t.Errorf("%q: %q is shown", line, r)
			}
		}
		if over := width(shown) - excerptWidth - 2*len(ellipsis); over > 0 || width(mark) > width(shown)+1 {
			t.Errorf("%q: shown %d columns too wide: %q", line, over, shown)
		}
		if at < len(line) && !underCaret(shown, mark, firstCell(line[at:])) {
			t.Errorf("%q: the caret is not under byte %d\n%s\n%s", line, at, shown, mark)
		}
	})
}

func firstCell(text string) string {
	cell, _ := cellAt(text)
	return cell
}

// excerptOf gives the two lines of an excerpt without their indent.
func excerptOf(t *testing.T, line string, at, length int) (shown, mark string) {
	t.Helper()
	var out strings.Builder
	w := bufio.NewWriter(&out)
	place := snipgen.Place{Text: line, Byte: at}
	painter{w, false}.excerpt(place, snipgen.Diagnostic{Range: snipgen.Range{Start: at, End: at + max(length, 0)}})
	w.Flush()
	lines := strings.Split(out.String(), "\n")
	if len(lines) != 3 || !utf8.ValidString(out.String()) {
		t.Fatalf("%q: not two lines of text: %q", line, out.String())
	}
	return lines[0][2:], lines[1][2:]
}

// underCaret reports whether the character stands in the caret's column.
func underCaret(shown, mark, cell string) bool {
	column := strings.IndexByte(mark, '^')
	lead, taken := columns(shown, column)
	for width(lead) == column && taken < len(shown) { // marks that combine take no column
		if strings.HasPrefix(shown[taken:], cell) {
			return true
		}
		_, size := utf8.DecodeRuneInString(shown[taken:])
		if width(shown[taken:taken+size]) > 0 {
			break
		}
		taken += size
	}
	return width(cell) == 0
}

// Of a line of megabytes what is around the place is shown, and the rest is
// not looked at.
func TestExcerptOfLongLine(t *testing.T) {
	for name, line := range map[string]string{
		"letters": strings.Repeat("a", 1<<22), "wide": strings.Repeat("日本", 1<<20), "marks that combine": strings.Repeat("\u0301", 1<<20), "no UTF-8": strings.Repeat("\xff", 1<<20),
	} {
		locator := snipgen.NewLocator("first\n" + line + "\nlast")
		for at, want := range map[int][2]bool{0: {false, true}, len(line) / 2: {true, true}, len(line): {true, false}} {
			place := locator.Place(len("first\n") + at)
			var out strings.Builder
			w := bufio.NewWriter(&out)
			painter{w, false}.excerpt(place, snipgen.Diagnostic{Range: snipgen.Range{Start: at, End: at + len(line)}})
			w.Flush()
			shown, _, _ := strings.Cut(out.String(), "\n")
			shown = strings.TrimSpace(shown)
			cut := [2]bool{strings.HasPrefix(shown, ellipsis), strings.HasSuffix(shown, ellipsis)}
			if cut != want || width(shown) > excerptWidth+2*len(ellipsis) || out.Len() > 1<<13 || !utf8.ValidString(out.String()) {
				t.Errorf("%s, byte %d: %d columns, cut %v: %.80q", name, at, width(shown), cut, shown)
			}
		}
	}
}
