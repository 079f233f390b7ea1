package secrets

import (
	"cmp"
	"math/bits"
	"slices"
	"sort"
)

// enough is the number of bytes of a secret that are taken for a piece of it,
// whatever comes after them.
const enough = 64

// finder looks for many texts at once, in any case of their letters. Its time
// is linear in what it looks through and does not depend on how many texts
// there are, but for a logarithm.
type finder struct {
	gram  int      // the length of the shortest text, at most 8
	sieve []uint64 // bits of what the texts begin with
	shift int      // of a hash, to be an index of a bit
	first map[uint64]stretch
	texts []pattern // sorted without regard to case
}

// pattern is a text that is looked for, and the secret that it tells of.
type pattern struct {
	text string
	of   *known
}

// stretch is a half-open range.
type stretch struct{ start, end int }

// newFinder looks for texts of at least gram bytes, which may be up to 8. It
// is nil when there are none.
func newFinder(texts []pattern, gram int) *finder {
	if len(texts) == 0 {
		return nil
	}
	slices.SortFunc(texts, func(a, b pattern) int {
		return cmp.Or(compareFolded(a.text, b.text), cmp.Compare(a.text, b.text))
	})
	size := bits.Len(uint(16*len(texts) + 1<<10))
	f := &finder{gram: gram, sieve: make([]uint64, 1<<size/64), shift: 64 - size, first: map[uint64]stretch{}, texts: texts}
	for i, p := range texts {
		key := f.keyOf(p.text)
		at, there := f.first[key]
		if !there {
			at.start = i
		}
		f.first[key] = stretch{at.start, i + 1}
		bit := key * spread >> f.shift
		f.sieve[bit/64] |= 1 << (bit % 64)
	}
	return f
}

// spread is the multiplier of Fibonacci hashing.
const spread = 0x9E3779B97F4A7C15

func (f *finder) mask() uint64 { return ^uint64(0) >> (64 - 8*f.gram) }

func (f *finder) keyOf(text string) uint64 {
	key := uint64(0)
	for i := range f.gram {
		key = key<<8 | uint64(fold(text[i]))
	}
	return key
}

func fold(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c | 0x20
	}
	return c
}

func compareFolded(a, b string) int {
	for i := range min(len(a), len(b)) {
		if x, y := fold(a[i]), fold(b[i]); x != y {
			return cmp.Compare(x, y)
		}
	}
	return cmp.Compare(len(a), len(b))
}

// match is a text that was found, with the bytes that stand for it.
type match struct {
	start, end int
	of         *known
}

// find is the first match from an offset on; it starts at the end of the text
// when there is none.
func (f *finder) find(text string, from int, read decoder) match {
	var starts [8]int // of the last units
	key, count, mask := uint64(0), 0, f.mask()
	for pos := from; pos < len(text); {
		u := read(text, pos)
		for _, c := range u.bytes[:u.n] {
			key = key<<8 | uint64(fold(c))
			starts[count&7] = pos
			if count++; count < f.gram || !f.mayStart(key&mask) {
				continue
			}
			if at := starts[(count-f.gram)&7]; at >= from {
				if m := f.longest(text, at, f.first[key&mask], read); m.of != nil {
					return m
				}
			}
		}
		pos += u.size
	}
	return match{start: len(text), end: len(text)}
}

func (f *finder) mayStart(key uint64) bool {
	bit := key * spread >> f.shift
	return f.sieve[bit/64]>>(bit%64)&1 == 1
}

// longest is the longest of some texts that begins at an offset.
func (f *finder) longest(text string, at int, among stretch, read decoder) match {
	found := match{start: at}
	depth := 0
	for pos := at; pos < len(text) && among.start < among.end; {
		u := read(text, pos)
		for _, c := range u.bytes[:u.n] {
			among = f.narrow(among, depth, fold(c))
			depth++
		}
		pos += u.size
		if among.start < among.end && u.n > 0 && (len(f.texts[among.start].text) == depth || depth >= enough) {
			found.end, found.of = pos, f.texts[among.start].of
		}
	}
	return found
}

// narrow leaves of texts that have the same beginning those that go on with a
// character.
func (f *finder) narrow(among stretch, depth int, c byte) stretch {
	if among.start >= among.end {
		return among
	}
	first, last := f.texts[among.start].text, f.texts[among.end-1].text
	if len(first) > depth && fold(first[depth]) == c && fold(last[depth]) == c {
		return among
	}
	search := func(from int, c int) int {
		return from + sort.Search(among.end-from, func(i int) bool {
			text := f.texts[from+i].text
			return len(text) > depth && int(fold(text[depth])) >= c
		})
	}
	start := search(among.start, int(c))
	return stretch{start, search(start, int(c)+1)}
}

// cursor goes through the matches of one reading of a text.
type cursor struct {
	finder *finder
	read   decoder
	match
	begun bool
}

// from moves to the first match that starts at an offset or after it.
func (c *cursor) from(text string, at int) {
	if !c.begun || c.start < at {
		c.match, c.begun = c.finder.find(text, at, c.read), true
	}
}

// cursors are the readings of one text.
type cursors []cursor

// cursorsFor are the readings of a text in which the finders, of which some
// may be nil, look.
func cursorsFor(text string, finders ...*finder) cursors {
	var out cursors
	for _, f := range finders {
		if f == nil || len(text) < f.gram {
			continue
		}
		for _, read := range decodersFor(text) {
			out = append(out, cursor{finder: f, read: read})
		}
	}
	return out
}

// next is the first match that starts at an offset or after it, the longest
// of those; one without a secret when there is none.
func (c cursors) next(text string, at int) match {
	first := match{start: len(text), end: len(text)}
	for i := range c {
		c[i].from(text, at)
		if m := c[i].match; m.of != nil && (first.of == nil || m.start < first.start || m.start == first.start && m.end > first.end) {
			first = m
		}
	}
	return first
}
