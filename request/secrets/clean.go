package secrets

import (
	"slices"
	"strings"

	"snipgen/request"
)

// cleaned are findings without secrets. Errors may be about requests that
// could not be read.
func (h *Hider) cleaned(found []request.Diagnostic) []request.Diagnostic {
	out := slices.Clone(found)
	for i := range out {
		d := &out[i]
		clean := h.clean
		if d.Severity == request.Error {
			clean = h.cleanUnread
		}
		d.Message, d.Hint, d.Part = clean(d.Message), clean(d.Hint), h.cleanPart(d.Part)
	}
	return out
}

// Clean replaces the secrets of the run in a text for people, and what begins
// as the tokens of well-known services do.
func (h *Hider) Clean(text string) string {
	if !h.Hides() {
		return text
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.clean(text)
}

// CleanUnread is Clean for what is said about what could not be read, a bad
// option for one, whose secrets are not known: all that looks as if it were
// made by chance is left out.
func (h *Hider) CleanUnread(text string) string {
	if !h.Hides() {
		return text
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.cleanUnread(text)
}

func (h *Hider) cleanUnread(text string) string { return withoutRandom(h.clean(text)) }

func (h *Hider) clean(text string) string { return h.cleanWith(text, h.label) }

// cleanPart cleans the name of a part: the field has got that name, too.
func (h *Hider) cleanPart(part string) string {
	return h.cleanWith(part, func(variable string) string { return strings.ToLower(h.text(variable)) })
}

func (h *Hider) cleanWith(text string, label func(variable string) string) string {
	var out strings.Builder
	pos := 0
	hide := func(m match) {
		if m.end > pos {
			out.WriteString(text[pos:max(m.start, pos)])
			out.WriteString(label(m.of.name()))
			pos = m.end
		}
	}
	all := cursorsFor(text, h.known.finder, h.known.short)
	search := func(limit int) {
		for pos < limit {
			m := all.next(text, pos)
			if m.of == nil || m.start >= limit {
				return
			}
			hide(m)
		}
	}
	p := &component{kind: reference, view: viewOfText(text, request.Range{})}
	p.prefixed(leaf{end: len(text)}, func(s *span) {
		search(s.start)
		hide(match{s.start, s.end, h.knownAs(s.secret.raw, s.secret.natural)})
	})
	search(len(text))
	if pos == 0 {
		return text
	}
	return out.String() + text[pos:]
}

// knownAs is what is known of a token.
func (h *Hider) knownAs(raw, natural string) *known {
	if k := h.known.texts[raw]; k != nil {
		return k
	}
	return &known{natural: natural}
}

// longRandom is the length from which a word with digits and letters is taken
// for one that was made by chance.
const longRandom = 16

// withoutRandom leaves words out that look as if they were made by chance.
func withoutRandom(text string) string {
	var out strings.Builder
	for start := 0; start < len(text); {
		end := start
		for end < len(text) && isWordRune(rune(text[end])) {
			end++
		}
		if word := text[start:end]; len(word) >= longRandom && isRandom(word) {
			out.WriteString("...")
		} else {
			out.WriteString(word)
		}
		if end < len(text) {
			out.WriteByte(text[end])
			end++
		}
		start = end
	}
	return out.String()
}

// LeftCode is the code of the error that [Hider.Left] reports.
const LeftCode = "secret-left"

// Left reports that a secret of the run stands in code or in another text for
// programs, in any encoding of those that are known. The error says which, and
// of what part of the request it is; it has no place. Own knows the words of
// whoever made the text, which are no secrets whatever a request holds.
func (h *Hider) Left(text string, own func(word string) bool) (request.Diagnostic, bool) {
	if !h.Hides() {
		return request.Diagnostic{}, false
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	k := h.leftToken(text)
	if k == nil {
		k = h.leftKnown(text, own)
	}
	if k == nil {
		return request.Diagnostic{}, false
	}
	return request.Diagnostic{
		Severity: request.Error, Code: LeftCode, Part: h.cleanPart(k.origin().part),
		Message: "a secret would be left in what is printed: " + h.label(k.name()),
		Hint:    "it stands where it is not looked for; please report where that is",
	}, true
}

func (h *Hider) leftKnown(text string, own func(word string) bool) *known {
	all := cursorsFor(text, h.known.finder)
	if h.known.unquote != nil {
		all = append(all, cursor{finder: h.known.unquote, read: withoutQuotes})
	}
	owned := map[string]bool{}
	for pos := 0; pos < len(text); {
		m := all.next(text, pos)
		if m.of == nil {
			return nil
		}
		if word := text[m.start:m.end]; !owned[word] {
			if !h.isOwn(word) && (own == nil || !own(word)) {
				return m.of
			}
			owned[word] = true
		}
		pos = m.start + 1
	}
	return nil
}

// leftToken finds tokens of well-known services, but for those that any Base64
// text of JSON begins like.
func (h *Hider) leftToken(text string) (left *known) {
	p := &component{kind: reference, view: viewOfText(text, request.Range{})}
	p.prefixed(leaf{end: len(text)}, func(s *span) {
		if left == nil && s.secret.natural != "JWT" {
			left = h.knownAs(s.secret.raw, s.secret.natural)
		}
	})
	return left
}

// isOwn reports whether a word is one of those that stand for secrets.
func (h *Hider) isOwn(word string) bool {
	word = strings.ToLower(word)
	if strings.Contains(strings.ToLower(redacted), word) {
		return true
	}
	for name := range h.names.taken {
		if strings.Contains("your_"+strings.ToLower(name), word) {
			return true
		}
	}
	return false
}
