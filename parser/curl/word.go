package curl

import (
	"slices"
	"sort"
	"strings"

	"snipgen/request"
)

// reference is the byte that stands for a reference in the text of a word. No
// argument of a program can hold it otherwise.
const reference = "\x00"

// A word is one argument, with its quotes taken off, or a part of one. It
// knows where each of its bytes stands in the input.
type word struct {
	text   string // references are NUL bytes
	offset int    // of text in the text of origin
	origin *origin
}

// origin is where the bytes of a whole argument come from.
type origin struct {
	at   request.Range
	runs []run
	refs []placed

	faults []request.Diagnostic // what cannot be read, which is an error where the word is used
	told   bool                 // that is reported
}

// run is a stretch of text that stands in the input as it is, or an escape. An
// argument may have one for every other byte, so that they are kept small: what
// an argument has is bounded far below 4 GiB.
type run struct {
	text, size uint32 // in the argument
	start      int    // in the input
	length     uint32 // there
}

func runAt(text, size int, at request.Range) run {
	return run{uint32(text), uint32(size), at.Start, uint32(at.Len())}
}

// at is the place of the run in the input.
func (r *run) at() request.Range { return request.Range{Start: r.start, End: r.end()} }

func (r *run) end() int { return r.start + int(r.length) }

// runAt is the index of the run with a byte of the text; -1 for none.
func (o *origin) runAt(offset int) int {
	return sort.Search(len(o.runs), func(i int) bool { return int(o.runs[i].text) > offset }) - 1
}

// placed is a reference with its offset in the text.
type placed struct {
	text    int
	segment request.Segment
}

func (w word) slice(start, end int) word {
	return word{w.text[start:end], w.offset + start, w.origin}
}

func (w word) from(start int) word { return w.slice(start, len(w.text)) }

// cut splits at the first byte c. Without one, before is the whole word.
func (w word) cut(c byte) (before, after word, found bool) {
	n := strings.IndexByte(w.text, c)
	if n < 0 {
		return w, w.from(len(w.text)), false
	}
	return w.slice(0, n), w.from(n + 1), true
}

// trim takes spaces and tabs off both ends.
func (w word) trim() word {
	start, end := 0, len(w.text)
	for start < end && isSpace(w.text[start]) {
		start++
	}
	for start < end && isSpace(w.text[end-1]) {
		end--
	}
	return w.slice(start, end)
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' }

// at is the place of the word in the input.
func (w word) at() request.Range {
	if w.origin == nil {
		return request.Range{}
	}
	if w.text == "" {
		at := w.origin.byteAt(w.offset).Start
		return request.Range{Start: at, End: at}
	}
	start, end := w.origin.byteAt(w.offset), w.origin.byteAt(w.offset+len(w.text)-1)
	return request.Range{Start: start.Start, End: max(start.Start, end.End)}
}

// byteAt is the place of one byte of the argument; behind its last, the end.
func (o *origin) byteAt(offset int) request.Range {
	i := o.runAt(offset)
	if i < 0 {
		return o.at
	}
	r := &o.runs[i]
	if offset >= int(r.text)+int(r.size) {
		return request.Range{Start: r.end(), End: r.end()}
	}
	if r.size != r.length {
		return r.at()
	}
	start := r.start + offset - int(r.text)
	return request.Range{Start: start, End: start + 1}
}

// tell reports what cannot be read of the argument that the word is of, if
// anything, and that once.
func (w word) tell(r *reader) bool {
	if w.origin == nil || len(w.origin.faults) == 0 {
		return false
	}
	if !w.origin.told {
		for _, d := range w.origin.faults {
			r.Report(d)
		}
	}
	w.origin.told = true
	return true
}

func (w word) hasReference() bool { return strings.Contains(w.text, reference) }

// segments lists the literals and references of the word.
func (w word) segments() request.Pieces {
	var out request.Pieces
	for w.text != "" {
		n := strings.Index(w.text, reference)
		if n < 0 {
			n = len(w.text)
		}
		if n > 0 {
			literal := w.slice(0, n)
			out = append(out, request.Segment{Text: literal.text, Range: literal.at()})
			w = w.from(n)
			continue
		}
		out = append(out, w.origin.referenceAt(w.offset))
		w = w.from(1)
	}
	return out
}

func (o *origin) referenceAt(offset int) request.Segment {
	i := sort.Search(len(o.refs), func(i int) bool { return o.refs[i].text >= offset })
	return o.refs[i].segment
}

func (w word) value() request.Value {
	if !w.hasReference() {
		return request.Text(w.text, w.at())
	}
	return request.Join(w.segments(), w.at())
}

// wordBuilder makes a word piece by piece.
type wordBuilder struct {
	text   strings.Builder
	origin origin
}

// literal adds text that stands at a place of the input.
func (b *wordBuilder) literal(s string, at request.Range) {
	if s == "" {
		return
	}
	if n := len(b.origin.runs); n > 0 && b.origin.runs[n-1].extend(len(s), at) {
		b.text.WriteString(s)
		return
	}
	b.origin.runs = append(b.origin.runs, runAt(b.text.Len(), len(s), at))
	b.text.WriteString(s)
}

// extend makes a run longer by what follows it in the input.
func (r *run) extend(size int, at request.Range) bool {
	if r.size != r.length || size != at.Len() || r.end() != at.Start {
		return false
	}
	r.size += uint32(size)
	r.length += uint32(size)
	return true
}

func (b *wordBuilder) reference(s request.Segment) {
	b.origin.refs = append(b.origin.refs, placed{b.text.Len(), s})
	b.origin.runs = append(b.origin.runs, runAt(b.text.Len(), 1, s.Range))
	b.text.WriteString(reference)
}

// add copies a word, run by run.
func (b *wordBuilder) add(w word) {
	if w.origin != nil && len(w.origin.faults) > 0 {
		b.origin.faults = append(b.origin.faults, w.origin.faults...)
	}
	if w.text != "" { // room for all at once, not for a quarter more time and again
		count := w.origin.runAt(w.offset+len(w.text)-1) - w.origin.runAt(w.offset) + 1
		b.origin.runs = slices.Grow(b.origin.runs, count)
	}
	for w.text != "" {
		if w.text[0] == 0 {
			b.reference(w.origin.referenceAt(w.offset))
			w = w.from(1)
			continue
		}
		piece := w.slice(0, w.stretch())
		b.literal(piece.text, piece.at())
		w = w.from(len(piece.text))
	}
}

// stretch is how many bytes from the start of w belong to one run.
func (w word) stretch() int {
	r := &w.origin.runs[w.origin.runAt(w.offset)]
	return min(len(w.text), int(r.text)+int(r.size)-w.offset)
}

// word finishes. The place of an empty argument is at.
func (b *wordBuilder) word(at request.Range) word {
	from := b.origin
	from.at = at
	return word{b.text.String(), 0, &from}
}

// valueBuilder makes a value out of words and text.
type valueBuilder struct {
	segments request.Pieces
	at       request.Range
}

// text adds a literal; the zero Range is for what the input does not hold.
func (b *valueBuilder) text(s string, at request.Range) {
	b.spread(at)
	if s != "" {
		b.segments = append(b.segments, request.Segment{Text: s, Range: at})
	}
}

func (b *valueBuilder) word(w word) {
	b.spread(w.at())
	b.segments = append(b.segments, w.segments()...)
}

// mapped adds a word with its literal text changed.
func (b *valueBuilder) mapped(w word, change func(string) string) {
	b.spread(w.at())
	b.segments = append(b.segments, w.segments().Map(change)...)
}

// escaped adds a word percent-encoded: its literal text at once, a variable when
// the snippet runs.
func (b *valueBuilder) escaped(w word) {
	b.spread(w.at())
	b.segments = append(b.segments, w.segments().Escape(escapeForm, true)...)
}

func (b *valueBuilder) reference(s request.Segment) {
	b.spread(s.Range)
	b.segments = append(b.segments, s)
}

func (b *valueBuilder) spread(at request.Range) { b.at = b.at.Union(at) }

func (b *valueBuilder) isEmpty() bool { return len(b.segments) == 0 }

// size is the number of literal bytes.
func (b *valueBuilder) size() int {
	n := 0
	for _, s := range b.segments {
		n += len(s.Text)
	}
	return n
}

// value finishes, with neighbouring literals joined.
func (b *valueBuilder) value() request.Value { return b.segments.Value(b.at) }
