package curl

import (
	"fmt"
	"strconv"
	"strings"
)

// expand gives the URLs of one with sets, {a,b}, and ranges, [1-9], as the
// manual's section on globbing has them.
func (a *argumentReader) expand(o *operation, w word) []word {
	if o.globOff || !strings.ContainsAny(w.text, `{}[]\`) {
		return []word{w}
	}
	pieces, ok := a.globPieces(w)
	if !ok {
		return nil
	}
	urls := []word{w.slice(0, 0)}
	expanded := false
	for _, choices := range pieces {
		expanded = expanded || choices.glob
		if urls = a.product(w, urls, choices.words); urls == nil {
			return nil
		}
	}
	if expanded {
		a.Warn("url-glob", "target", w.at(), "curl expands sets, {...}, and ranges, [...], in URLs", "--globoff, or percent-encoding, keeps brackets as they are")
	}
	return urls
}

// choice is what may stand at one place of a URL.
type choice struct {
	words []word
	glob  bool
}

// product puts every choice behind every URL.
func (a *argumentReader) product(w word, urls, choices []word) []word {
	if len(urls)*len(choices) > maxURLs {
		a.Fail("too-many-urls", "target", w.at(), "the sets and ranges of the URL give more than 1000 requests", "")
		return nil
	}
	out := make([]word, 0, len(urls)*len(choices))
	for _, u := range urls {
		for _, c := range choices {
			if !a.spend(len(u.text) + len(c.text)) {
				a.Fail("too-large", "target", w.at(), "the URLs get too large together", "")
				return nil
			}
			var b wordBuilder
			b.add(u)
			b.add(c)
			out = append(out, b.word(w.at()))
		}
	}
	return out
}

// globPieces splits a URL at its sets and ranges. An IPv6 address, and [],
// are none.
func (a *argumentReader) globPieces(w word) ([]choice, bool) {
	var pieces []choice
	var plain wordBuilder
	kept := 0
	flush := func(end int) { plain.add(w.slice(kept, end)) }
	for i := 0; i < len(w.text); {
		switch c := w.text[i]; {
		case c == '\\' && i+1 < len(w.text) && strings.IndexByte("{}[]", w.text[i+1]) >= 0:
			flush(i)
			kept = i + 1
			i += 2
		case c == '[' && plainBrackets(w.text[i:]) > 0:
			i += plainBrackets(w.text[i:])
		case c == '{' || c == '[':
			flush(i)
			choices, size := a.glob(w.from(i))
			if size == 0 {
				return nil, false
			}
			pieces = append(pieces, choice{words: []word{plain.word(w.at())}}, choice{words: choices, glob: true})
			plain = wordBuilder{}
			i += size
			kept = i
		case c == '}' || c == ']':
			a.Fail("invalid-glob", "target", w.slice(i, i+1).at(), "closing bracket without an opening one", "--globoff takes brackets as they are")
			return nil, false
		default:
			i++
		}
	}
	flush(len(w.text))
	if len(pieces) > 100 {
		a.Fail("invalid-glob", "target", w.at(), "more than 50 sets and ranges in one URL", "--globoff takes brackets as they are")
		return nil, false
	}
	return append(pieces, choice{words: []word{plain.word(w.at())}}), true
}

// plainBrackets is the size of [] or of an address in brackets.
func plainBrackets(s string) int {
	end := strings.IndexByte(s[:min(len(s), 60)], ']')
	if end < 0 {
		return 0
	}
	inner := s[1:end]
	if inner == "" || strings.Count(inner, ":") >= 2 && strings.Trim(inner, "0123456789abcdefABCDEF:.") == "" {
		return end + 1
	}
	return 0
}

// glob reads a set or a range, and gives its size in the URL.
func (a *argumentReader) glob(w word) ([]word, int) {
	if w.text[0] == '{' {
		return a.set(w)
	}
	end := strings.IndexByte(w.text, ']')
	if end < 0 {
		a.badGlob(w, "opening bracket without a closing one")
		return nil, 0
	}
	inner := w.slice(1, end)
	texts, ok := rangeOf(inner.text)
	if !ok {
		a.badGlob(w.slice(0, end+1), "not a range such as [1-9], [a-z] or [001-100:10], of at most 1000")
		return nil, 0
	}
	var out []word
	for _, s := range texts {
		var b wordBuilder
		b.literal(s, inner.at())
		out = append(out, b.word(inner.at()))
	}
	return out, end + 1
}

func (a *argumentReader) badGlob(w word, message string) {
	a.Fail("invalid-glob", "target", w.at(), message, "--globoff takes brackets as they are")
}

// set reads {a,b}; a backslash keeps a comma or bracket in an element.
func (a *argumentReader) set(w word) ([]word, int) {
	var out []word
	var element wordBuilder
	kept := 1
	for i := 1; i < len(w.text); i++ {
		switch c := w.text[i]; c {
		case '\\':
			if i+1 < len(w.text) && strings.IndexByte("{}[],", w.text[i+1]) >= 0 {
				element.add(w.slice(kept, i))
				i++
				kept = i
			}
		case ',', '}':
			element.add(w.slice(kept, i))
			out = append(out, element.word(w.slice(kept, i).at()))
			element, kept = wordBuilder{}, i+1
			if c == '}' {
				return out, i + 1
			}
		case '{', '[', ']':
			if i == 1 && c == '{' {
				a.Fail("invalid-glob", "target", w.slice(0, 2).at(), "two opening brackets are no set", "--placeholders reads {{name}} as a variable; --globoff takes brackets as they are")
				return nil, 0
			}
			a.badGlob(w.slice(i, i+1), "brackets inside a set")
			return nil, 0
		}
	}
	a.badGlob(w, "opening bracket without a closing one")
	return nil, 0
}

// rangeOf lists a range: numbers, with the width of the first, or letters;
// :step may follow.
func rangeOf(s string) ([]string, bool) {
	bounds, stepText, stepped := strings.Cut(s, ":")
	from, to, found := strings.Cut(bounds, "-")
	step := 1
	if stepped {
		n, err := strconv.Atoi(stepText)
		if err != nil || n <= 0 {
			return nil, false
		}
		step = n
	}
	if len(from) == 1 && len(to) == 1 && isLetter(from[0]) && isLetter(to[0]) {
		return count(int(from[0]), int(to[0]), step, func(n int) string { return string(rune(n)) })
	}
	first, err1 := strconv.ParseUint(from, 10, 31)
	last, err2 := strconv.ParseUint(to, 10, 31)
	if !found || err1 != nil || err2 != nil || len(from) > 20 {
		return nil, false
	}
	width := 0
	if from[0] == '0' {
		width = len(from)
	}
	return count(int(first), int(last), step, func(n int) string { return fmt.Sprintf("%0*d", width, n) })
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func count(first, last, step int, text func(int) string) ([]string, bool) {
	if first > last || (last-first)/step >= maxURLs {
		return nil, false
	}
	var out []string
	for n := first; n <= last; n += step {
		out = append(out, text(n))
	}
	return out, true
}
