package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// filter is a writer that shows some characters otherwise. What it writes is
// UTF-8.
type filter struct {
	to   io.Writer
	asIs func(c byte) bool           // of ASCII
	show func(r rune, is int) string // what is written for a character of some bytes; "" for itself
	held []byte                      // the beginning of a character
}

// Write holds back the beginning of a character at the end of p.
func (f *filter) Write(p []byte) (int, error) {
	text := p
	if len(f.held) > 0 {
		text = append(f.held, p...)
		f.held = nil
	}
	start := 0
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf && f.asIs(text[i]) {
			i++
			continue
		}
		if !utf8.FullRune(text[i:]) {
			f.held = append([]byte(nil), text[i:]...)
			text = text[:i]
			break
		}
		r, size := utf8.DecodeRune(text[i:])
		if shown := f.show(r, size); shown != "" {
			f.to.Write(text[start:i])
			if _, err := io.WriteString(f.to, shown); err != nil {
				return 0, err
			}
			start = i + size
		}
		i += size
	}
	_, err := f.to.Write(text[start:])
	return len(p), err
}

// asText prints text for a person: with what is in it from an input, a
// terminal does nothing but show it.
func (s *session) asText(print func(*bufio.Writer)) {
	w := bufio.NewWriter(&filter{to: s.out, asIs: func(c byte) bool { return ' ' <= c && c < 0x7f || c == '\n' }, show: shownCell})
	print(w)
	w.Flush()
}

func shownCell(r rune, size int) string {
	if r == utf8.RuneError && size == 1 {
		return "\uFFFD"
	}
	cell, _ := cellAt(string(r))
	return cell
}

// asJSON prints JSON, in which what a terminal might obey is escaped, as a whole.
func (s *session) asJSON(print func(*bufio.Writer) error) error {
	return s.printWhole(func() error {
		w := bufio.NewWriter(jsonFilter(s.out))
		return errors.Join(print(w), w.Flush())
	})
}

// jsonFilter escapes what encoding/json leaves in strings: DEL, the controls of
// ISO 6429, and what turns the direction of text.
func jsonFilter(to io.Writer) io.Writer {
	return &filter{to: to, asIs: func(c byte) bool { return c < 0x7f }, show: escaped}
}

func escaped(r rune, size int) string {
	switch {
	case r == utf8.RuneError && size == 1:
		return `\ufffd`
	case r < 0xa0 && unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r):
		return fmt.Sprintf(`\u%04x`, r)
	case r == 0xe0001, 0xe0020 <= r && r <= 0xe007f: // tags, which nothing shows
		high, low := utf16.EncodeRune(r)
		return fmt.Sprintf(`\u%04x\u%04x`, high, low)
	}
	return ""
}

// visible is a text that may hold pieces of the input, in one line.
func visible(text string) string {
	shown, _ := columns(text, 1<<30)
	return shown
}

// markdown is a text that a heading shows as it is: neither HTML nor a link nor
// any other mark (CommonMark 0.31, 2.4 and 2.5; autolinks of GFM 6.9).
func markdown(text string) string {
	var out strings.Builder
	text = printable(text)
	for i, r := range text {
		switch {
		case r == '<', r == '>', r == '&':
			out.WriteString(map[rune]string{'<': "&lt;", '>': "&gt;", '&': "&amp;"}[r])
			continue
		case strings.ContainsRune("\\`*_[]{}~^|$:@", r),
			r == '#' && (i == 0 || i+1 == len(text) || strings.IndexByte(" #", text[i-1]) >= 0),
			r == '.' && strings.HasSuffix(strings.ToLower(text[:i]), "www"):
			out.WriteByte('\\')
		}
		out.WriteRune(r)
	}
	return out.String()
}

// fenceInfo is the name of a language as it may stand after a fence.
func fenceInfo(name string) string {
	return strings.Map(func(r rune) rune {
		if r == '`' || !unicode.IsGraphic(r) {
			return -1
		}
		return r
	}, name)
}
