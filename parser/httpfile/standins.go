package httpfile

import (
	"slices"
	"sort"
	"strconv"
	"strings"

	"snipgen/request"
)

// standIns are words in place of the references of a text. What reads the text
// takes them as they are, wherever they stand, and has them in its parts: a word
// that the text does not have, a number, and a letter.
type standIns struct {
	word    string
	listed  []standIn
	sources []source
	out     strings.Builder // the text with them
	start   int             // of the text in the input
	copied  int             // so far, of the input
}

// standIn stands for a reference. There may be very many of them.
type standIn struct {
	start  int   // of the reference in the input
	masked int   // where the word starts in the text that is read
	source int32 // the one that the reference is found in
	length int32 // of the reference
	width  int32 // of the word
	form   form
	colon  bool // it stands for the colon before the reference as well
}

// at is the range of the input that a stand-in stands for.
func (w *standIn) at() request.Range {
	out := request.Range{Start: w.start, End: w.start + int(w.length)}
	if w.colon {
		out.Start--
	}
	return out
}

// newStandIns makes words for a text.
func newStandIns(text string, start int) *standIns {
	return &standIns{word: absentWord(text), start: start, copied: start}
}

// leastWord is how long the word is at least, so that no encoding of other text
// has it by chance.
const leastWord = 3

// absentWord is a word of small letters that a text does not have in any case. Each
// letter is the one that the fewest places of what is before it go on with, so
// that it has at most 1 + log26(len(s)) letters, or leastWord.
func absentWord(s string) string {
	s = strings.ToLower(s)
	word := ""
	for len(word) < leastWord || strings.Contains(s, word) {
		var counts [26]int
		for pos := 0; pos < len(s); pos++ {
			n := strings.Index(s[pos:], word)
			if n < 0 {
				break
			}
			pos += n
			if next := pos + len(word); next < len(s) && 'a' <= s[next] && s[next] <= 'z' {
				counts[s[next]-'a']++
			}
		}
		word += string(fewest(counts))
	}
	return word
}

// fewest is the letter with the least count, of equals one that is no digit of
// hexadecimal and seldom in words.
func fewest(counts [26]int) byte {
	const letters = "xqzjkvwyhgpmuoitnslrfdbcae"
	best := letters[0]
	for _, c := range []byte(letters) {
		if counts[c-'a'] < counts[best-'a'] {
			best = c
		}
	}
	return best
}

// dress is how a stand-in is written.
type dress struct {
	before string // goes before its word
	bare   bool   // there is no word
	colon  bool   // it stands for the colon before the reference as well
}

// mask copies the input up to the last reference of a source, with stand-ins.
func (r *reader) mask(w *standIns, s source, dressed func(spot) dress) {
	w.sources = append(w.sources, s)
	w.listed = slices.Grow(w.listed, r.count(s))
	for pos := 0; ; {
		p, ok := r.nextReference(s, pos)
		if !ok {
			return
		}
		how := dressed(p)
		n := standIn{start: s.at.Start + p.start, source: int32(len(w.sources) - 1), length: int32(p.end - p.start), form: p.form, colon: how.colon}
		w.out.WriteString(r.input[w.copied:n.at().Start])
		n.masked = w.out.Len()
		w.out.WriteString(how.before)
		if !how.bare {
			w.out.WriteString(w.word)
			w.out.WriteString(strconv.Itoa(len(w.listed)))
			w.out.WriteByte(w.word[0])
		}
		n.width = int32(w.out.Len() - n.masked)
		w.listed = append(w.listed, n)
		w.copied, pos = n.at().End, p.end
	}
}

// count is how many references a source has.
func (r *reader) count(s source) int {
	for pos, n := 0, 0; ; n++ {
		p, ok := r.nextReference(s, pos)
		if !ok {
			return n
		}
		pos = p.end
	}
}

// spot is the reference of a stand-in, and the source that has it.
func (w *standIns) spot(n *standIn) (spot, source) {
	s := w.sources[n.source]
	start := n.start - s.at.Start
	p := spot{start: start, end: start + int(n.length), form: n.form}
	if raw := s.text[p.start:p.end]; p.form == doubled {
		p.inner = raw[len("{{") : len(raw)-len("}}")]
	} else {
		p.inner = readPlaceholder(s.text[p.start:]).name
	}
	return p, s
}

// text is all of the input up to end, with the stand-ins.
func (w *standIns) text(input string, end int) string {
	w.out.WriteString(input[w.copied:end])
	w.copied = end
	return w.out.String()
}

// next finds the first stand-in of a text: where it starts and ends, and which
// one it is; -1 when there is none.
func (w *standIns) next(s string) (start, end, number int) {
	for pos := 0; len(w.listed) > 0; pos++ {
		n := strings.Index(s[pos:], w.word)
		if n < 0 {
			break
		}
		pos += n
		end := pos + len(w.word)
		for end < len(s) && isDigit(s[end]) {
			end++
		}
		number, err := strconv.Atoi(s[pos+len(w.word) : end])
		if err == nil && number < len(w.listed) && end < len(s) && s[end] == w.word[0] {
			return pos, end + 1, number
		}
	}
	return -1, 0, 0
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func (w *standIns) in(s string) bool {
	start, _, _ := w.next(s)
	return start >= 0
}

// startAt is the stand-in of which the reference starts at an offset of the
// input; nil when there is none.
func (w *standIns) startAt(offset int) *standIn {
	i := sort.Search(len(w.listed), func(i int) bool { return w.listed[i].at().Start >= offset })
	if i == len(w.listed) || w.listed[i].at().Start != offset {
		return nil
	}
	return &w.listed[i]
}

// back is a range of the input for one of the text with the stand-ins.
func (w *standIns) back(v request.Range) request.Range {
	start := w.offset(v.Start, false)
	return request.Range{Start: start, End: max(start, w.offset(v.End, true))}
}

// offset is a place in the input; one within a stand-in is its start or its end.
func (w *standIns) offset(masked int, end bool) int {
	i := sort.Search(len(w.listed), func(i int) bool { return w.listed[i].masked > masked }) - 1
	if i < 0 {
		return w.start + masked
	}
	n := &w.listed[i]
	switch past := masked - n.masked - int(n.width); {
	case past >= 0:
		return n.at().End + past
	case end && masked > n.masked:
		return n.at().End
	}
	return n.at().Start
}

// diagnostic is one about the text with the stand-ins, about the input.
func (w *standIns) diagnostic(input string, d request.Diagnostic) request.Diagnostic {
	if d.Range != (request.Range{}) {
		d.Range = w.back(d.Range)
	}
	d.Message, d.Hint = w.written(input, d.Message), w.written(input, d.Hint)
	return d
}

// written is a text with what stands in the input in place of the stand-ins.
func (w *standIns) written(input, s string) string {
	var out strings.Builder
	for {
		start, end, number := w.next(s)
		if start < 0 {
			out.WriteString(s)
			return out.String()
		}
		at := w.listed[number].at()
		out.WriteString(s[:start] + input[at.Start:at.End])
		s = s[end:]
	}
}
