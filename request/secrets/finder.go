package secrets

import (
	"cmp"
	"slices"
	"strings"

	"snipgen/request"
)

// Lengths in bytes from which a secret is looked for where its place does not
// tell it. A shorter text stands elsewhere by chance.
const (
	leastRepeated = 8
	leastCleaned  = 4
)

// remember takes a secret to what is looked for elsewhere.
func (h *Hider) remember(x *secret) {
	for _, form := range x.forms() {
		if h.known[form] == nil && len(form) >= leastCleaned {
			h.known[form] = x
		}
	}
}

// isWord reports whether a text is lower case letters only, as the words of
// messages are.
func isWord(text string) bool { return strings.Trim(text, "abcdefghijklmnopqrstuvwxyz") == "" }

// finder looks for many texts at once.
type finder struct {
	starts [1 << 16]bool // the first two bytes of a text
	texts  []string      // sorted
}

func newFinder(known map[string]*secret) *finder {
	f := &finder{texts: make([]string, 0, len(known))}
	for text := range known {
		f.texts = append(f.texts, text)
		f.starts[int(text[0])<<8|int(text[1])] = true
	}
	slices.Sort(f.texts)
	return f
}

// at is the longest of the texts that s begins with; "" for none.
func (f *finder) at(s string) string {
	if f == nil || len(s) < leastCleaned || !f.starts[int(s[0])<<8|int(s[1])] {
		return ""
	}
	for target := s; target != ""; {
		i, exact := slices.BinarySearch(f.texts, target)
		switch {
		case exact:
			return target
		case i == 0:
			return ""
		case strings.HasPrefix(target, f.texts[i-1]):
			return f.texts[i-1]
		}
		target = target[:common(target, f.texts[i-1])]
	}
	return ""
}

// common is the length of what two texts begin with.
func common(a, b string) int {
	n := 0
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	return n
}

// findRepeated finds the secrets of the run where no place tells them.
func (s *subject) findRepeated(h *Hider) {
	for _, p := range s.places {
		if !p.shut && len(h.found.texts) > 0 {
			p.leaves(func(l leaf) {
				p.view.literals(l.start, l.end, func(start, end int) { p.findIn(h, l, start, end) })
			})
			slices.SortFunc(p.spans, func(a, b span) int { return a.start - b.start })
		}
	}
}

// findIn looks between the spans that places have told.
func (p *place) findIn(h *Hider, l leaf, start, end int) {
	told := p.spans[:p.told]
	next, _ := slices.BinarySearchFunc(told, start, func(s span, at int) int { return s.end - 1 - at })
	for pos := start; pos < end; {
		limit := end
		if next < len(told) {
			limit = min(end, told[next].start)
		}
		if pos < limit {
			pos += p.repeated(h, l, pos, limit)
		} else {
			pos = told[next].end
			next++
		}
	}
}

// repeated takes a secret at an offset, and tells how far to go on.
func (p *place) repeated(h *Hider, l leaf, pos, limit int) int {
	text := h.found.at(p.view.masked[pos:limit])
	end := pos + len(text)
	switch {
	case len(text) < leastRepeated, isMember(text), isPlaceholder(text), l.coding.splits(p.view.masked[l.start:pos]):
		return 1
	case l.coding == number && (pos != l.start || end != l.end):
		return 1
	}
	l.name = cmp.Or(l.name, "a text")
	x := &secret{raw: text, natural: h.known[text].natural, coding: l.coding, title: p.titleOf(l), at: p.view.rangeOf(pos, end), unfit: !p.fits(text)}
	p.spans = append(p.spans, span{start: pos, end: end, parts: []part{{secret: x}}})
	return len(text)
}

// cleaned are findings without secrets.
func (h *Hider) cleaned(found []request.Diagnostic) []request.Diagnostic {
	out := slices.Clone(found)
	for i := range out {
		out[i].Message, out[i].Hint = h.clean(out[i].Message), h.clean(out[i].Hint)
	}
	return out
}

// Clean replaces the secrets of the run in a text for people.
func (h *Hider) Clean(text string) string {
	if !h.Hides() {
		return text
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.clean(text)
}

func (h *Hider) clean(text string) string {
	var out strings.Builder
	start := 0
	for pos := 0; pos < len(text); {
		found := h.found.at(text[pos:])
		if found == "" || len(found) < leastRepeated && isWord(found) || isMember(found) {
			pos++
			continue
		}
		out.WriteString(text[start:pos])
		out.WriteString(h.label(cmp.Or(h.known[found].variable, h.known[found].natural)))
		pos += len(found)
		start = pos
	}
	if start == 0 {
		return text
	}
	return out.String() + text[start:]
}
