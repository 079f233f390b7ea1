// Package lines breaks lines of code that are too long, as the formatters of
// languages do. Whoever writes code marks groups in it and the places where a
// line may end. A group stands on one line where it fits; where it does not,
// it has all of its breaks, outer groups before inner ones: the printer of
// Philip Wadler, "A prettier printer" (2003), for one line after the other.
//
// It knows no language, and no more of code than columns.
package lines

import (
	"bytes"
	"slices"
	"unicode/utf8"
)

// Writer breaks the line that is being written, whose flat text is at the end
// of a buffer that its user keeps. The zero Writer, and a nil one, break
// nothing. Its methods append to dst and return it, as append does.
//
// Groups end on the line that they begin on, but for texts of several lines:
// what stands after the first end of a line in a group does not count.
type Writer struct {
	Width  int    // columns of a line; 0 for any number
	Indent string // one level

	marks []mark
	open  int    // groups that have not ended
	flat  []byte // room for the line as it was
	stack []group
}

// mark is something about a place of the flat text.
type mark struct {
	kind   kind
	levels int8   // of a break, more than the line of the group; of a group, of its line
	deeper int8   // of a group: levels more for the breaks before its first one
	at     int    // in the buffer
	text   string // of added
}

type kind uint8

const (
	begin     kind = iota // of a group
	beginBest             // of a group that is broken only where it fits then
	beginHug              // of a group of which only the last one within is broken, where that is enough
	beginWith             // of a group that is broken where the one around it is
	end                   // of a group
	space                 // a blank, or the end of a line
	nothing               // nothing, or the end of a line
	filled                // a blank, or the end of a line where the next item does not fit
	added                 // text in a broken group alone
)

// group is one that is being laid out.
type group struct {
	broken bool
	levels int  // of the line that it begins on
	ended  bool // that line has: the group has text of several lines, and what follows it is no longer on it
	hugged int  // the mark that begins the one group in it that is broken; 0 for none
}

// Reset makes w ready for other code, in the same room.
func (w *Writer) Reset(width int, indent string) {
	w.Width, w.Indent, w.marks, w.open = width, indent, w.marks[:0], 0
}

// Begin begins a group, on a line of that many levels.
func (w *Writer) Begin(dst []byte, levels int) []byte { return w.begin(dst, begin, levels) }

// BeginBest begins a group that stays on one line where breaking it would not
// make it fit.
func (w *Writer) BeginBest(dst []byte, levels int) []byte { return w.begin(dst, beginBest, levels) }

// BeginDeeper begins a group. If it is broken at breaks of its own, groups that
// begin before its first break take their line for one of that many levels more.
func (w *Writer) BeginDeeper(dst []byte, levels, deeper int) []byte {
	if dst = w.Begin(dst, levels); w != nil && w.open > 0 {
		w.marks[len(w.marks)-1].deeper = int8(deeper)
	}
	return dst
}

// BeginHug begins a group that stays on one line, all but the last group in it,
// where what stands before the first break of that one fits.
func (w *Writer) BeginHug(dst []byte, levels int) []byte { return w.begin(dst, beginHug, levels) }

// BeginWith begins a group that is broken where the one around it is.
func (w *Writer) BeginWith(dst []byte, levels int) []byte { return w.begin(dst, beginWith, levels) }

func (w *Writer) begin(dst []byte, k kind, levels int) []byte {
	if w != nil && w.Width > 0 {
		w.open++
		w.marks = append(w.marks, mark{kind: k, levels: int8(levels), at: len(dst)})
	}
	return dst
}

// End ends the group that was begun last.
func (w *Writer) End(dst []byte) []byte {
	if w != nil && w.open > 0 {
		w.open--
		w.marks = append(w.marks, mark{kind: end, at: len(dst)})
	}
	return dst
}

// Space is a blank, or the end of a line if the group is broken; the next one
// has that many levels more than the line of the group.
func (w *Writer) Space(dst []byte, levels int) []byte {
	return append(w.mark(dst, space, levels, ""), ' ')
}

// Soft is nothing, or the end of a line, as Space.
func (w *Writer) Soft(dst []byte, levels int) []byte { return w.mark(dst, nothing, levels, "") }

// Filled is a blank, or the end of a line if the group is broken and what
// follows, up to the next break, does not fit.
func (w *Writer) Filled(dst []byte, levels int) []byte {
	return append(w.mark(dst, filled, levels, ""), ' ')
}

// Added is text that stands in a broken group alone.
func (w *Writer) Added(dst []byte, text string) []byte { return w.mark(dst, added, 0, text) }

// mark notes something about the place, if it is in a group.
func (w *Writer) mark(dst []byte, k kind, levels int, text string) []byte {
	if w != nil && w.open > 0 {
		w.marks = append(w.marks, mark{kind: k, levels: int8(levels), at: len(dst), text: text})
	}
	return dst
}

// Text appends code of any number of lines, which is broken nowhere.
func (w *Writer) Text(dst, text []byte) []byte {
	if w.pending() {
		if i := bytes.IndexByte(text, '\n'); i >= 0 {
			dst, text = w.Line(append(dst, text[:i]...)), text[i:]
		}
	}
	return append(dst, text...)
}

func (w *Writer) pending() bool { return w != nil && w.open == 0 && len(w.marks) > 0 }

// Line ends the line that is at the end of dst: its groups are laid out.
// Within a group it does nothing.
func (w *Writer) Line(dst []byte) []byte {
	if !w.pending() {
		return dst
	}
	start := bytes.LastIndexByte(dst[:w.marks[0].at], '\n') + 1
	if line := dst[start:]; bytes.IndexByte(line, '\n') >= 0 || Width(line) > w.Width {
		dst = w.layOut(dst)
	}
	w.marks = w.marks[:0]
	return dst
}

// layOut writes the text from the first mark on again.
func (w *Writer) layOut(dst []byte) []byte {
	from := w.marks[0].at
	w.flat, w.stack = append(w.flat[:0], dst[from:]...), w.stack[:0]
	for i := range w.marks {
		w.marks[i].at -= from
	}
	l := layout{w, dst[:from], 0, max(int(w.marks[0].levels), w.levelsOf(dst[:from]))}
	for i, m := range w.marks {
		l.copyTo(m.at)
		switch m.kind.deeper() {
		case 1:
			l.begin(i)
		case -1:
			l.end()
		default:
			l.inGroup(i)
		}
	}
	l.copyTo(len(w.flat))
	return l.dst
}

// levelsOf are the levels that the last line of code is indented by.
func (w *Writer) levelsOf(code []byte) int {
	levels, indent := 0, []byte(w.Indent)
	for line := code[bytes.LastIndexByte(code, '\n')+1:]; len(indent) > 0 && bytes.HasPrefix(line, indent); levels++ {
		line = line[len(indent):]
	}
	return levels
}

// layout is a line that is being laid out.
type layout struct {
	*Writer
	dst    []byte
	pos    int // in the flat text: what stands before it is written
	levels int // of the line that is written
}

func (l *layout) copyTo(at int) {
	text := l.flat[l.pos:at]
	l.dst = append(l.dst, text...)
	l.pos = at
	if last := len(l.stack) - 1; last >= 0 && bytes.IndexByte(text, '\n') >= 0 {
		l.stack[last].ended = true
	}
}

func (l *layout) column() int { return Width(l.dst[bytes.LastIndexByte(l.dst, '\n')+1:]) }

func (l *layout) begin(i int) {
	if len(l.stack) > 0 && l.stack[len(l.stack)-1].ended {
		l.levels = int(l.marks[i].levels)
	}
	broken, hugged := l.isHugged(i) || l.isBroken() && (l.marks[i].kind == beginWith || !l.fits(i, l.column())), 0
	switch kind := l.marks[i].kind; {
	case broken && kind == beginBest:
		broken = l.fitsBroken(i, l.levels)
	case broken && kind == beginHug:
		if last := l.lastWithin(i); l.headFits(i, last) {
			broken, hugged = false, last
		}
	}
	l.stack = append(l.stack, group{broken: broken, levels: l.levels, hugged: hugged})
	if broken && l.marks[i].deeper > 0 && l.hasBreak(i) {
		l.levels += int(l.marks[i].deeper)
	}
}

// hasBreak reports whether there is one in the group that marks[i] begins,
// apart from groups in it.
func (l *layout) hasBreak(i int) bool {
	depth := 0
	for _, m := range l.marks[i:] {
		if depth += m.kind.deeper(); depth == 0 || depth == 1 && m.kind.isBreak() {
			return depth > 0
		}
	}
	return false
}

// isHugged reports whether marks[i] begins the group that its own group hugs.
func (l *layout) isHugged(i int) bool {
	return i > 0 && len(l.stack) > 0 && l.stack[len(l.stack)-1].hugged == i
}

// lastWithin is the mark that begins the last group within that of marks[i]; 0
// for none.
func (l *layout) lastWithin(i int) (last int) {
	depth := 0
	for j, m := range l.marks[i:] {
		if depth += m.kind.deeper(); depth == 0 {
			break
		}
		if depth == 2 && m.kind.deeper() > 0 {
			last = i + j
		}
	}
	return last
}

// headFits reports whether the text from marks[i] to the first break of the
// group hugged fits.
func (l *layout) headFits(i, hugged int) bool {
	if hugged == 0 {
		return false
	}
	for _, m := range l.marks[hugged:] {
		if m.kind.isBreak() {
			return l.spans(l.marks[i].at, m.at, l.Width-l.column())
		}
	}
	return false
}

func (l *layout) end() {
	last := len(l.stack) - 1
	ended := l.stack[last].ended
	l.levels, l.stack = l.stack[last].levels, l.stack[:last]
	if ended && last > 0 {
		l.stack[last-1].ended = true
	}
}

// inGroup does what a mark of a group says, if that is broken.
func (l *layout) inGroup(i int) {
	m, g := l.marks[i], l.stack[len(l.stack)-1]
	switch {
	case !g.broken:
	case m.kind == added:
		l.dst = append(l.dst, m.text...)
	case m.kind != filled || !l.itemFits(i, l.column()):
		if m.kind != nothing {
			l.pos++ // the blank
		}
		l.levels = g.levels + int(m.levels)
		l.dst = append(l.dst, '\n')
		for range l.levels {
			l.dst = append(l.dst, l.Indent...)
		}
	}
}

// isBroken reports whether a group that begins now may have breaks: one within
// a group that fits does, too, up to the end of its line.
func (l *layout) isBroken() bool {
	if len(l.stack) == 0 {
		return true
	}
	g := l.stack[len(l.stack)-1]
	return g.broken || g.ended
}

// fits reports whether the group that marks[i] begins fits on the line from a
// column on, with what follows it up to where the line can end: at the next
// break of a group around it, for those are broken.
func (l *layout) fits(i, column int) bool {
	depth, stop := 0, l.reach(l.marks[i].at, l.Width-column)
	for _, m := range l.marks[i:] {
		if m.at > stop { // what stands there decides nothing
			break
		}
		depth += m.kind.deeper()
		if depth > 0 {
			continue
		}
		if m.kind.isBreak() {
			stop = m.at
			break
		}
		column += len(m.text)
	}
	return l.spans(l.marks[i].at, stop, l.Width-column)
}

// reach is how far the flat text needs to be looked at to know whether it fits
// into that many columns: to the end of its first line, or to what does not fit
// whatever its characters are.
func (l *layout) reach(from, columns int) int {
	most := min(len(l.flat), from+max(0, columns+1)*utf8.UTFMax)
	if i := bytes.IndexByte(l.flat[from:most], '\n'); i >= 0 {
		return from + i
	}
	return most
}

// fitsBroken reports whether the one line of a broken group fits: what stands
// between its first break and its last.
func (l *layout) fitsBroken(i, levels int) bool {
	first, last, depth := -1, -1, 0
	for j, m := range l.marks[i:] {
		if depth += m.kind.deeper(); depth == 0 {
			break
		}
		if depth == 1 && m.kind.isBreak() {
			if last = i + j; first < 0 {
				first = last
			}
		}
	}
	if first < 0 {
		return false
	}
	indent := (levels + int(l.marks[first].levels)) * Width([]byte(l.Indent))
	return l.spans(l.marks[first].at, l.marks[last].at, l.Width-indent)
}

// deeper is by how many groups deeper the text after a mark is.
func (k kind) deeper() int {
	switch k {
	case begin, beginBest, beginHug, beginWith:
		return 1
	case end:
		return -1
	}
	return 0
}

func (k kind) isBreak() bool { return k == space || k == nothing || k == filled }

// itemFits reports whether what follows the break marks[i], up to the next one
// or the end of its group, fits on the line from a column on.
func (l *layout) itemFits(i, column int) bool {
	stop := len(l.flat)
	if i+1 < len(l.marks) {
		stop = l.marks[i+1].at
	}
	return l.spans(l.marks[i].at, stop, l.Width-column)
}

// spans reports whether a stretch of the flat text, up to the end of its first
// line, takes no more than that many columns.
func (l *layout) spans(from, to, columns int) bool {
	if columns < 0 {
		return false
	}
	return Width(l.flat[from:min(to, l.reach(from, columns))]) <= columns
}

// Width is how many columns a text takes: two for each wide character
// (https://www.unicode.org/reports/tr11/), one for each other one.
func Width(text []byte) int {
	width := 0
	for i := 0; i < len(text); i++ {
		if text[i] < 0x80 {
			width++
			continue
		}
		r, size := utf8.DecodeRune(text[i:])
		i += size - 1
		width++
		if isWide(r) {
			width++
		}
	}
	return width
}

// wide are the ranges of characters that take two columns.
var wide = [...][2]rune{
	{0x1100, 0x115f}, {0x231a, 0x231b}, {0x2e80, 0x303e}, {0x3041, 0xa4cf}, {0xa960, 0xa97c}, {0xac00, 0xd7a3}, {0xf900, 0xfaff},
	{0xfe30, 0xfe6f}, {0xff00, 0xff60}, {0xffe0, 0xffe6}, {0x1f300, 0x1f64f}, {0x1f680, 0x1f6ff}, {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd},
}

func isWide(r rune) bool {
	_, found := slices.BinarySearchFunc(wide[:], r, func(span [2]rune, r rune) int {
		switch {
		case r < span[0]:
			return 1
		case r > span[1]:
			return -1
		}
		return 0
	})
	return found
}
