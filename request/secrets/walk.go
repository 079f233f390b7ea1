package secrets

import "snipgen/request"

// walker goes over a component in order, once all secrets of the run are known.
type walker struct {
	hider     *Hider
	component *component
	cursors   cursors
	pos       int
	one       span                 // the one that was found
	keep      func(start, end int) // what stays
	hide      func(*span)          // what is replaced
}

// walk calls keep and hide for all of a component.
func (h *Hider) walk(p *component, keep func(start, end int), hide func(*span)) {
	text := p.view.masked
	w := &walker{hider: h, component: p, cursors: cursorsFor(text, h.known.finder), keep: keep, hide: hide}
	h.leaves(p, w.leaf)
	w.search(len(text), leaf{end: len(text), fixed: true})
	w.keep(w.pos, len(text))
}

// leaf goes over a datum, and over what is before it.
func (w *walker) leaf(l leaf) {
	w.search(l.start, leaf{start: w.pos, end: l.start, fixed: true})
	w.hider.told(w.component, l, func(s *span) {
		w.search(s.start, l)
		w.take(s)
	})
	w.search(l.end, l)
}

// take hides a span, or what is left of it.
func (w *walker) take(s *span) {
	if s.end <= w.pos {
		return
	}
	if s.start < w.pos {
		s.parts, s.secret.raw, s.start = nil, w.component.view.masked[w.pos:s.end], w.pos
	}
	w.keep(w.pos, s.start)
	w.hide(s)
	w.pos = s.end
}

// search finds secrets of other places that begin before an offset.
func (w *walker) search(limit int, l leaf) {
	text := w.component.view.masked
	for w.pos < limit {
		m := w.cursors.next(text, w.pos)
		if m.of == nil || m.start >= limit {
			return
		}
		start, end := w.whole(m, l)
		w.one = w.component.span(w.leafOf(l, start, end), start, end)
		w.one.secret.natural = m.of.origin().natural
		w.take(&w.one)
	}
}

// leafOf is what a match stands in. One that leaves its datum is a piece of
// the structure, which no variable holds.
func (w *walker) leafOf(l leaf, start, end int) leaf {
	if l.name == "" {
		l.name = "a text"
	}
	l.variable, l.given, l.schemed = "", false, false
	if start >= l.start && end <= l.end && !l.fixed {
		return l
	}
	isForm := w.component.kind == body && w.component.request.MediaType() == formType
	l.fixed, l.coding = w.component.kind == body && !isForm, plain
	if isForm || w.component.kind == query || w.component.kind == path {
		l.coding = percent
	}
	return l
}

// whole widens a match to what can be replaced: whole escapes, a whole number
// of JSON, all of a Base64 text.
func (w *walker) whole(m match, l leaf) (start, end int) {
	text := w.component.view.masked
	start, end = m.start, m.end
	if m.of.coded != nil {
		for start > w.pos && isBase64(text[start-1]) {
			start--
		}
		for end < len(text) && (isBase64(text[end]) || text[end] == '=') {
			end++
		}
	}
	inside := start >= l.start && end <= l.end
	switch {
	case inside && l.coding == number:
		return max(l.start, w.pos), l.end
	case inside:
		start = max(start-l.coding.begun(text[l.start:start]), w.pos)
		for end < l.end && text[end] != 0 && l.coding.begun(text[l.start:end]) > 0 {
			end++
		}
	}
	return start, end
}

// builder puts a value together from what stays and what stands for secrets.
type builder struct {
	hider     *Hider
	component *component
	changed   bool
	segments  []request.Segment // up to the last reference
	text      rope              // after it
	at        request.Range     // of that text
}

// rewritten is the value of a component without its secrets; ok is false when it
// has none. Note is called for each secret.
func (h *Hider) rewritten(p *component, note func(*component, *secret)) (v request.Value, ok bool) {
	b := &builder{hider: h, component: p, changed: !p.view.isLiteral()}
	kept := 0
	h.walk(p, func(start, end int) { b.keep(&kept, start, end, note) }, func(s *span) {
		if !b.changed {
			b.changed = true
			b.literals(0, kept)
		}
		s.each(func(x *secret) {
			h.name(x)
			note(p, x)
		})
		if s.parts == nil {
			b.put(h.segment(&s.secret))
		} else {
			b.put(h.coded(s))
		}
	})
	if !b.changed {
		return v, false
	}
	b.flush()
	return request.Join(b.segments, p.view.at), true
}

// keep takes what stays, with no secrets in the names of its references.
// Nothing is copied while all of the component stays.
func (b *builder) keep(kept *int, start, end int, note func(*component, *secret)) {
	switch {
	case !b.changed:
		*kept = end
	case b.component.view.isLiteral():
		b.literals(start, end)
	default:
		for _, s := range b.component.view.slice(start, end) {
			b.put(b.hider.renamed(s, b.component, note))
		}
	}
}

func (b *builder) literals(start, end int) {
	if start < end {
		b.add(b.component.view.masked[start:end], b.component.view.rangeOf(start, end))
	}
}

func (b *builder) put(s request.Segment) {
	if s.Kind == request.Literal {
		b.add(s.Text, s.Range)
		return
	}
	b.flush()
	b.segments = append(b.segments, s)
}

func (b *builder) add(text string, at request.Range) {
	if b.text.size == 0 {
		b.at = at
	}
	b.at.End = max(b.at.End, at.End)
	if b.hider.mode != Refuse { // which makes nothing
		b.text.add(text)
	}
}

func (b *builder) flush() {
	if b.text.size > 0 {
		b.segments = append(b.segments, request.Segment{Text: b.text.String(), Range: b.at})
		b.text = rope{}
	}
}

// rope is a text on its way. It grows without being copied.
type rope struct {
	chunks [][]byte
	size   int
}

func (r *rope) add(text string) {
	r.size += len(text)
	for text != "" {
		last := len(r.chunks) - 1
		if last < 0 || len(r.chunks[last]) == cap(r.chunks[last]) {
			r.chunks = append(r.chunks, make([]byte, 0, max(64, len(text), min(r.size, 1<<20))))
			last++
		}
		free := cap(r.chunks[last]) - len(r.chunks[last])
		n := min(free, len(text))
		r.chunks[last] = append(r.chunks[last], text[:n]...)
		text = text[n:]
	}
}

// String is the whole text.
func (r *rope) String() string {
	if len(r.chunks) == 1 {
		return string(r.chunks[0])
	}
	out := make([]byte, 0, r.size)
	for _, c := range r.chunks {
		out = append(out, c...)
	}
	return string(out)
}

// renamed is a reference whose names hold no secret: that of a variable, of a
// file, and the texts that a computed value is made of.
func (h *Hider) renamed(s request.Segment, in *component, note func(*component, *secret)) request.Segment {
	text := func(text, title string) string {
		p := &component{kind: reference, request: in.request, view: viewOfText(text, s.Range), at: title}
		if v, ok := h.rewritten(p, note); ok {
			return v.String()
		}
		return text
	}
	switch s.Kind {
	case request.Literal:
		return s
	case request.File:
		s.Text = text(s.Text, "the name of a file")
	case request.Environment, request.Variable:
		s.Text = text(s.Text, "the name of a variable")
	}
	args := s.Args
	s.Args = nil
	for _, a := range args {
		s.Args = append(s.Args, text(a, "what a value is computed of"))
	}
	s.Parts = h.renamedParts(s, in, note)
	return s
}

func (h *Hider) renamedParts(s request.Segment, in *component, note func(*component, *secret)) []request.Segment {
	if s.Parts == nil {
		return nil
	}
	p := &component{kind: reference, request: in.request, view: viewOfSegments(s.Parts, s.Range), at: in.title()}
	if v, ok := h.rewritten(p, note); ok {
		return v.Segments()
	}
	return s.Parts
}
