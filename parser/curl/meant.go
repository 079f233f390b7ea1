package curl

import (
	"strings"

	"snipgen/request"
	"snipgen/request/lazy"
)

// What people write and the shell reads as something else is blanked, or
// marked, in the text that the shell's parser gets: <name> without quotes, which
// is two redirects, and a backslash that ends the input.

// The marks stand for the characters of <name>, byte for byte. No text that
// holds one of them is marked.
const (
	markLess    = '\x01'
	markGreater = '\x02'
	markBlank   = '\x03'
	marks       = "\x01\x02\x03"
)

var unmark = lazy.Value[*strings.Replacer]{Make: func() *strings.Replacer {
	return strings.NewReplacer("\x01", "<", "\x02", ">", "\x03", " ")
}}

// meaning goes through the text of a script outside of quotes, comments and
// here-documents.
type meaning struct {
	*bash
	out   []byte   // of the text; nil while nothing is changed
	stdin bool     // a command reads standard input
	ends  []string // of the here-documents that begin in the next line
	end   int      // of the text, but for blanks
}

// asMeant makes the text of the script what is meant by it.
func (b *bash) asMeant() {
	if strings.ContainsAny(b.text, marks) || !strings.ContainsAny(b.text, `<\`) {
		return
	}
	m := meaning{bash: b, end: len(strings.TrimRight(b.text, " \t\r\n")), stdin: strings.Contains(b.text, "@-") || strings.Contains(b.text, "-T -") || strings.Contains(b.text, "upload-file -")}
	for i := 0; i < len(b.text); {
		i += m.at(i)
	}
	if m.out != nil {
		b.text, b.marked = string(m.out), true
	}
}

// at reads what begins at i, and gives its size.
func (m *meaning) at(i int) int {
	rest := m.text[i:]
	switch rest[0] {
	case '\'':
		return through(rest, "'", 1)
	case '"':
		return quoted(rest, 1)
	case '$':
		if strings.HasPrefix(rest, "$'") {
			return quoted(rest, 2)
		}
	case '#':
		if i == 0 || strings.IndexByte(" \t\r\n;&|(", m.text[i-1]) >= 0 {
			return lineSize(rest)
		}
	case '\\':
		if i+1 == m.end {
			m.change(i, ' ') // no line follows that the command could go on in
		}
		return min(2, len(rest))
	case '<':
		return m.less(i)
	case '\n':
		return 1 + m.documents(rest[1:])
	}
	return 1
}

// documents is the size of the here-documents at the start of s, with the lines
// that end them.
func (m *meaning) documents(s string) int {
	size := 0
	for _, end := range m.ends {
		for line := range strings.Lines(s[size:]) {
			size += len(line)
			if strings.Trim(line, "\t\r\n") == end {
				break
			}
		}
	}
	m.ends = nil
	return size
}

// document notes the end of a here-document that s is the operator of, and
// gives the operator's size.
func (m *meaning) document(s string) int {
	word := strings.TrimLeft(strings.TrimPrefix(s[2:], "-"), " \t")
	if n := strings.IndexAny(word, " \t\r\n;|&<>)"); n >= 0 {
		word = word[:n]
	}
	if strings.HasPrefix(s, "<<<") {
		return 3
	}
	m.ends = append(m.ends, strings.NewReplacer(`\`, "", `"`, "", "'", "").Replace(word))
	return 2
}

// through is the size of s up to the first end behind its start.
func through(s, end string, start int) int {
	if n := strings.Index(s[start:], end); n >= 0 {
		return start + n + len(end)
	}
	return len(s)
}

// quoted is the size of a text in the quotes that it has before start, in which
// a backslash takes the meaning of what follows.
func quoted(s string, start int) int {
	for i := start; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case s[start-1]:
			return i + 1
		}
	}
	return len(s)
}

// less marks <name>, unless it is a redirect.
func (m *meaning) less(i int) int {
	if strings.HasPrefix(m.text[i:], "<<") {
		return m.document(m.text[i:])
	}
	size := placeholderSize(m.text[i:])
	if size == 0 || m.redirects(i, size) {
		return 1
	}
	m.change(i, markLess)
	m.change(i+size-1, markGreater)
	for k := i + 1; k < i+size; k++ {
		if m.text[k] == ' ' {
			m.change(k, markBlank)
		}
	}
	return size
}

func (m *meaning) change(i int, c byte) {
	if m.out == nil {
		m.out = []byte(m.text)
	}
	m.out[i] = c
}

// maxPlaceholder is the size of the longest <name> that is known.
const maxPlaceholder = 80

// placeholderSize is the size of <name> at the start of s, the name being words
// and what joins them; 0 for none.
func placeholderSize(s string) int {
	s = s[:min(len(s), maxPlaceholder)]
	end := strings.IndexByte(s, '>')
	if end < 2 || strings.HasPrefix(s[end:], ">>") || strings.HasPrefix(s[end:], ">&") || strings.HasPrefix(s[end:], ">|") {
		return 0
	}
	name := s[1:end]
	if !isLetter(name[0]) || strings.Trim(name, nameBytes+"-.:/ ") != "" || name[len(name)-1] == ' ' || strings.Contains(name, "  ") {
		return 0
	}
	return end + 1
}

// redirects reports whether <name> behind a blank is the redirect that it is to
// the shell: it looks like a file, or the command reads one.
func (m *meaning) redirects(i, size int) bool {
	before := strings.TrimRight(m.text[:i], "0123456789")
	switch {
	case before != "" && strings.IndexByte(" \t\r\n<>&", before[len(before)-1]) < 0:
		return false
	case len(before) < i:
		return true // of a descriptor
	}
	name := m.text[i+1 : i+size-1]
	return strings.ContainsAny(name, "./") || m.stdin && name == strings.ToLower(name)
}

// meantText is the text that stands at a place of the input, marks undone,
// which is told once for each.
func (b *bash) meantText(start, end int) string {
	text := b.text[start:end]
	for at := start; ; {
		n := strings.IndexByte(b.text[at:end], markLess)
		if n < 0 || !b.marked {
			break
		}
		first := at + n
		at = first + strings.IndexByte(b.text[first:end], markGreater) + 1
		b.tellMeant(request.Range{Start: first, End: at})
	}
	if !b.marked {
		return text
	}
	return unmark.Get().Replace(text)
}

func (b *bash) tellMeant(at request.Range) {
	if at.Start < b.told {
		return
	}
	b.told = at.End
	b.Forgive("unquoted-placeholder", "", at, "to the shell, < and > are redirects; this is read as text",
		"put the argument in quotes; --placeholders reads <name> as a variable")
}

// lineSize is the size of the first line of s, without its end.
func lineSize(s string) int {
	if n := strings.IndexByte(s, '\n'); n >= 0 {
		return n
	}
	return len(s)
}
