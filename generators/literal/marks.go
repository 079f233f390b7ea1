package literal

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
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
	coded  codedMarks
	used   map[Part]bool // by code that was written, in their coding and plain
	coding [codings]bool // that was written
}

const fileMark = "\xff"

// NewMarks makes marks that do not occur in the texts, nor in coded form in
// their Base64. The texts are to be all that the marks will ever stand beside.
// A text cannot hold all that is tried: that is made of the texts themselves.
func NewMarks(texts ...string) *Marks {
	m := &Marks{prefix: "zref", used: map[Part]bool{}}
	for n := 0; slices.ContainsFunc(texts, m.confuses); n++ {
		m.prefix = "zref" + digest(n, texts) + "q"
	}
	return m
}

// digest is a word for some texts, another one for each number.
func digest(n int, texts []string) string {
	h := sha256.New()
	h.Write([]byte{byte(n)})
	for _, text := range texts {
		io.WriteString(h, text)
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}

// confuses reports whether a text holds the prefix, or the characters that
// every Base64 text with the prefix and a digit in it has, in one of three
// places.
func (m *Marks) confuses(text string) bool {
	if strings.Contains(text, m.prefix) {
		return true
	}
	for skip := range 3 {
		bits := (len(m.prefix)-skip)*8 + 2 // those that all digits share
		coded := Base64(m.prefix[skip:] + "0")
		if strings.Contains(text, string(coded[:bits/6])) {
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
	m.coded.add(text, p)
}

// In reports whether a mark stands in the text.
func (m *Marks) In(s string) bool {
	if m == nil {
		return false
	}
	if strings.Contains(s, m.prefix) {
		return true
	}
	_, size, _ := m.coded.first(s)
	return size > 0
}

// Map changes the marks in a text, other than coded ones.
func (m *Marks) Map(s string, change func(mark string) string) string {
	var out strings.Builder
	for s != "" {
		at, size, _ := m.first(s)
		out.WriteString(s[:at])
		if size > 0 {
			out.WriteString(change(s[at : at+size]))
		}
		s = s[at+size:]
	}
	return out.String()
}

// File is the name of the file whose content s stands for; false when s
// stands for anything else.
func (m *Marks) File(s string) (name string, ok bool) {
	if parts := m.split(s); len(parts) == 1 && parts[0].Kind == FileContent {
		return parts[0].Text, true
	}
	return "", false
}

// Parts are what stands for the marks of a text, in order.
func (m *Marks) Parts(s string) Joined {
	return slices.DeleteFunc(m.split(s), func(p Part) bool { return p.Kind == Literal })
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
			out = append(out, Part{Kind: Literal, Text: before})
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
	at, size, p := m.first(s)
	if i, n, coded := m.coded.first(s[:at]); n > 0 {
		at, size, p = i, n, coded
	}
	return s[:at], p, s[at+size:], size > 0
}

// first finds the first mark of s that is not coded; size is 0 for none.
func (m *Marks) first(s string) (at, size int, p Part) {
	for at < len(s) {
		i := strings.Index(s[at:], m.prefix)
		if i < 0 {
			break
		}
		if p, size, ok := m.read(s[at+i:]); ok {
			return at + i, size, p
		}
		at += i + len(m.prefix)
	}
	return len(s), 0, p
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

// use notes that code refers to the parts.
func (m *Marks) use(parts []Part) {
	if m == nil {
		return
	}
	for _, p := range parts {
		if p.Kind != Literal {
			m.coding[p.Coding] = true
			m.used[p] = true
			p.Coding = Plain
			m.used[p] = true
		}
	}
}

// UsedCoding reports whether code that was written has a reference in the coding.
func (m *Marks) UsedCoding(c Coding) bool { return m.coding[c] }

// Used reports whether code that was written refers to the part: in its coding,
// or in any where it is plain.
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
