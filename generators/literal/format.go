package literal

import (
	"bytes"

	"snipgen/generators/lines"
)

// format is what the formatter of a language makes of a line that is too long:
// where it ends lines, and what it adds. The zero format leaves lines alone.
type format struct {
	width  int  // columns of a line; 0 for any number
	levels int  // how much deeper the items of a broken list stand
	comma  bool // a broken list has a comma after its last item
	body   bool // all items of a call move to one further line, if they fit there, before each has its own
	hangs  bool // the closing bracket stays behind the last item
	deeper bool // what stands before the first break of a chain has its own breaks deeper than the calls
	joins  bool // lists of several lines are joined if they fit on one; objects are not
	// assigned and member are what becomes of text that does not fit behind =,
	// or behind the name of a member and a colon.
	assigned, member assigned
	shortKey         int // columns of a name that never is on a line without its value
}

type assigned uint8

const (
	stays    assigned = iota // on the line
	moves                    // to a line of its own
	enclosed                 // stands in parentheses, if it fits on a line then
)

// Width is how many columns the language's formatter gives a line; 0 for any
// number.
func (d *Dialect) Width() int { return d.format.width }

// at writes what stands at a break.
func (f *format) at(dst []byte, b Break, l Layout) []byte {
	switch b {
	case Open:
		return f.open(dst, "", l)
	case Hug:
		return l.Lines.Soft(l.Lines.BeginHug(dst, l.Depth), f.levels)
	case Into:
		return f.open(dst, " ", l)
	case Out:
		return f.close(dst, " ", l)
	case Next:
		return f.next(append(dst, ','), l)
	case Close:
		return f.close(dst, "", l)
	case Move:
		return l.Lines.Space(l.Lines.Begin(dst, l.Depth), f.levels)
	case Plus:
		return l.Lines.Space(l.Lines.Begin(dst, l.Depth), 0)
	case Chain:
		if f.deeper {
			return l.Lines.BeginDeeper(dst, l.Depth, f.levels)
		}
		return l.Lines.Begin(dst, l.Depth)
	case Link:
		return l.Lines.Soft(dst, f.levels)
	}
	return l.Lines.End(dst)
}

// open writes what stands behind an opening bracket: pad, where the list fits.
func (f *format) open(dst []byte, pad string, l Layout) []byte {
	call := !f.comma || isCall(dst)
	if dst = l.Lines.Begin(dst, l.Depth); pad != "" {
		dst = l.Lines.Space(dst, f.levels)
	} else {
		dst = l.Lines.Soft(dst, f.levels)
	}
	switch {
	case f.body && call:
		dst = l.Lines.Begin(dst, l.Depth)
	case f.body:
		dst = l.Lines.BeginWith(dst, l.Depth)
	}
	return dst
}

// isCall reports whether code ends in the opening bracket of a call: one behind
// a name.
func isCall(code []byte) bool {
	n := len(code)
	return n > 1 && code[n-1] == '(' && isIdentifier("_"+string(code[n-2:n-1]))
}

// keeps reports whether a text is too long for parentheses to make it fit: no
// character has more than four bytes.
func (f *format) keeps(s string) bool { return f.assigned == enclosed && len(s) > 4*f.width }

// next writes what stands behind a comma.
func (f *format) next(dst []byte, l Layout) []byte {
	if f.body {
		return l.Lines.Space(dst, 0)
	}
	return l.Lines.Space(dst, f.levels)
}

func (f *format) close(dst []byte, pad string, l Layout) []byte {
	if f.comma {
		dst = l.Lines.Added(dst, ",")
	}
	if f.body {
		dst = l.Lines.End(dst)
	}
	switch {
	case pad != "":
		dst = l.Lines.Space(dst, 0)
	case !f.hangs:
		dst = l.Lines.Soft(dst, 0)
	}
	return l.Lines.End(dst)
}

// behind writes a value that stands behind something and a blank.
func (f *format) behind(dst []byte, l Layout, value func(dst []byte) ([]byte, error)) ([]byte, error) {
	how, w := stays, l.Lines
	switch l.Seat {
	case Assigned:
		how = f.assigned
	case Member:
		if !f.hasShortKey(dst) {
			how = f.member
		}
	}
	switch {
	case how == moves && len(dst) > 0 && dst[len(dst)-1] == ' ':
		dst = w.Space(w.Begin(dst[:len(dst)-1], l.Depth), f.levels)
		dst, err := value(dst)
		return w.End(dst), err
	case how == enclosed:
		dst = w.Soft(w.Added(w.BeginBest(dst, l.Depth), "("), f.levels)
		dst, err := value(dst)
		return w.End(w.Added(w.Soft(dst, 0), ")")), err
	}
	return value(dst)
}

// hasShortKey reports whether code ends with the name of a member, a colon and
// a blank, and the name takes no more than the columns of one that is never
// without its value.
func (f *format) hasShortKey(code []byte) bool {
	name, ok := bytes.CutSuffix(code, []byte(": "))
	if !ok || f.shortKey == 0 {
		return false
	}
	start := len(name)
	for start > 0 && lines.Width(name[start:]) <= f.shortKey && !startsName(name, start) {
		start--
	}
	return lines.Width(name[start:]) <= f.shortKey
}

// startsName reports whether a name that code ends with, in quotes or not,
// starts at i.
func startsName(code []byte, i int) bool {
	if i == len(code) || bytes.IndexByte([]byte("\n {[("), code[i-1]) < 0 {
		return false
	}
	last := code[len(code)-1]
	return last != '"' && last != '\'' || code[i] == last && i+1 < len(code)
}
