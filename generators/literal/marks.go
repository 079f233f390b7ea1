package literal

import (
	"slices"
	"strconv"
	"strings"
)

// Marks are words that stand in text for references. A planner writes them
// into a request in place of its references, so that every decision and every
// view is made of plain text; a dialect that meets one in a value writes the
// reference. Nothing but this package ever takes a mark out of text again.
//
// A mark is of small letters and digits, which no encoding of URLs, forms,
// JSON or cookies touches. That of a file ends in a byte that is not UTF-8, so
// that a content that holds one is never taken for text.
type Marks struct {
	prefix string
	parts  []Part
	coded  []codedMark
	used   map[Part]bool // by code that was written
}

// codedMark is text that stands for a reference without being a mark.
type codedMark struct {
	text string
	part Part
}

const fileMark = "\xff"

// NewMarks makes marks that do not occur in the texts.
func NewMarks(texts ...string) *Marks {
	m := &Marks{prefix: "zref", used: map[Part]bool{}}
	for n := 0; containsAny(texts, m.prefix); n++ {
		m.prefix = "zref" + strconv.Itoa(n) + "q"
	}
	return m
}

func containsAny(texts []string, s string) bool {
	for _, text := range texts {
		if strings.Contains(text, s) {
			return true
		}
	}
	return false
}

// Add returns the mark that stands for a part.
func (m *Marks) Add(p Part) string {
	mark := m.prefix + strconv.Itoa(len(m.parts)) + "z"
	m.parts = append(m.parts, p)
	if p.Kind == FileContent {
		mark += fileMark
	}
	return mark
}

// AddCoded lets a text stand for a part that holds marks in coded form: the
// Base64 of them. The text is only found where it stands whole.
func (m *Marks) AddCoded(text string, p Part) {
	m.coded = append(m.coded, codedMark{text, p})
}

// In reports whether a mark stands in the text.
func (m *Marks) In(s string) bool {
	if m == nil {
		return false
	}
	if strings.Contains(s, m.prefix) {
		return true
	}
	for _, c := range m.coded {
		if strings.Contains(s, c.text) {
			return true
		}
	}
	return false
}

// File is the name of the file whose content s stands for; false when s
// stands for anything else.
func (m *Marks) File(s string) (name string, ok bool) {
	if parts := m.split(s); len(parts) == 1 && parts[0].Kind == FileContent {
		return parts[0].Text, true
	}
	return "", false
}

// Pieces cuts a content at the files in it: each piece has the text, or the
// name of the file. It is nil for a content that is no file or has nothing
// around it.
func (m *Marks) Pieces(s string) []Piece {
	if m == nil {
		return nil
	}
	var out []Piece
	start, rest := 0, s
	for {
		before, p, after, found := m.cut(rest)
		at := len(s) - len(rest) + len(before)
		if found && p.Kind == FileContent {
			if at > start {
				out = append(out, Piece{Text: s[start:at]})
			}
			out = append(out, Piece{File: p.Text})
			start = len(s) - len(after)
		}
		if rest = after; !found || rest == "" {
			break
		}
	}
	if start < len(s) && out != nil {
		out = append(out, Piece{Text: s[start:]})
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// Piece is one of [Marks.Pieces].
type Piece struct{ Text, File string }

// split cuts a text at its marks. It is nil for a text without any.
func (m *Marks) split(s string) Joined {
	if !m.In(s) {
		return nil
	}
	var out Joined
	for s != "" {
		before, p, after, found := m.cut(s)
		if before != "" {
			out = append(out, Part{Literal, before})
		}
		if !found {
			break
		}
		out, s = append(out, p), after
	}
	return out
}

// cut finds the first mark of s.
func (m *Marks) cut(s string) (before string, p Part, after string, found bool) {
	at, size := len(s), 0
	if i := strings.Index(s, m.prefix); i >= 0 {
		if part, n, ok := m.read(s[i:]); ok {
			at, size, p = i, n, part
		}
	}
	for _, c := range m.coded {
		if i := strings.Index(s[:at], c.text); i >= 0 {
			at, size, p = i, len(c.text), c.part
		}
	}
	return s[:at], p, s[at+size:], size > 0
}

// read reads the mark that s begins with.
func (m *Marks) read(s string) (p Part, size int, ok bool) {
	digits, _, found := strings.Cut(s[len(m.prefix):], "z")
	n, err := strconv.Atoi(digits)
	if !found || err != nil || n >= len(m.parts) {
		return p, 0, false
	}
	p, size = m.parts[n], len(m.prefix)+len(digits)+1
	if p.Kind == FileContent && strings.HasPrefix(s[size:], fileMark) {
		size += len(fileMark)
	}
	return p, size, true
}

// appendMarked writes a value that marks stand in; ok is false for any other.
func (d *Dialect) appendMarked(dst []byte, v Value, l Layout) (out []byte, ok bool, err error) {
	switch v := v.(type) {
	case Text:
		return d.appendSplit(dst, l.Marks.split(string(v)), l, false)
	case Block:
		return d.appendSplit(dst, l.Marks.split(string(v)), l, true)
	case Bytes:
		return d.appendMarkedBytes(dst, string(v), l)
	}
	return dst, false, nil
}

func (d *Dialect) appendSplit(dst []byte, parts Joined, l Layout, block bool) ([]byte, bool, error) {
	if parts == nil {
		return dst, false, nil
	}
	if holdsFile(parts) {
		return dst, true, &CannotHold{d.Name, "the content of a file with more around it"}
	}
	l.block = block
	out, err := d.appendJoined(dst, parts, l)
	return out, true, err
}

func holdsFile(parts Joined) bool {
	return slices.ContainsFunc(parts, func(p Part) bool { return p.Kind == FileContent })
}

// appendMarkedBytes writes a file's content, or the bytes of several things
// one after the other.
func (d *Dialect) appendMarkedBytes(dst []byte, s string, l Layout) ([]byte, bool, error) {
	parts := l.Marks.split(s)
	switch {
	case parts == nil:
		return dst, false, nil
	case len(parts) == 1 && parts[0].Kind == FileContent:
		l.Marks.use(parts)
		out, err := d.appendFile(dst, parts[0].Text, l)
		return out, true, err
	case d.textIsBytes && !holdsFile(parts):
		return d.appendSplit(dst, parts, l, false)
	case d.sumBytes[1] == "":
		return dst, true, &CannotHold{d.Name, "the content of a file with more around it, or bytes with references among them"}
	}
	out, err := d.appendByteSum(dst, parts, l)
	return out, true, err
}

// appendByteSum writes what stands between files as text where it is text.
func (d *Dialect) appendByteSum(dst []byte, parts Joined, l Layout) ([]byte, error) {
	l.Marks.use(parts)
	marks := l.Marks
	l.Marks, l.Seat = nil, Alone
	dst = append(dst, d.sumBytes[0]...)
	for i := 0; i < len(parts); {
		if i > 0 {
			dst = append(dst, d.sumBytes[1]...)
		}
		n, err := 1, error(nil)
		switch {
		case parts[i].Kind == FileContent:
			dst, err = d.appendFile(dst, parts[i].Text, l)
		case parts[i].Kind == Literal && (i+1 == len(parts) || parts[i+1].Kind == FileContent):
			dst, err = d.bytes(dst, parts[i].Text, l)
		default:
			n = textRun(parts[i:])
			dst = append(dst, d.textBytes[0]...)
			dst, err = d.appendJoined(dst, parts[i:i+n], Layout{Indent: l.Indent, Depth: l.Depth, Marks: marks})
			dst = append(dst, d.textBytes[1]...)
		}
		if err != nil {
			return dst, err
		}
		i += n
	}
	return append(dst, d.sumBytes[2]...), nil
}

// textRun is how many parts there are before a file.
func textRun(parts Joined) int {
	if i := slices.IndexFunc(parts, func(p Part) bool { return p.Kind == FileContent }); i >= 0 {
		return i
	}
	return len(parts)
}

// use notes that code refers to the parts.
func (m *Marks) use(parts []Part) {
	if m == nil {
		return
	}
	for _, p := range parts {
		if p.Kind != Literal {
			m.used[p] = true
		}
	}
}

// Used reports whether code that was written refers to the part.
func (m *Marks) Used(p Part) bool { return m.used[p] }

// UsedKind reports whether code that was written refers to any part of a kind.
func (m *Marks) UsedKind(kind PartKind) bool {
	for p := range m.used {
		if p.Kind == kind {
			return true
		}
	}
	return false
}

// Forget begins anew: no code has been written.
func (m *Marks) Forget() { clear(m.used) }
