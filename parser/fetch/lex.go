package fetch

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"snipgen/request"
)

// tokenKind tells what a token is (ECMA-262, 12).
type tokenKind uint8

const (
	end        tokenKind = iota // of the text
	name                        // an identifier or keyword
	number                      // as written
	quoted                      // a string in quotes
	template                    // a template with all of its substitutions
	regex                       // a regular expression
	punctuator                  // one character, or ..., =>, ?., += and the like
	broken                      // what cannot be a token, up to the end of its line
)

type token struct {
	kind       tokenKind
	start, end int
}

// lexer cuts a text into tokens; comments and white space are passed over.
type lexer struct {
	text   string
	pos    int
	before token // the last one, which tells a division from a regular expression
}

func (l *lexer) next() token {
	l.skipBlanks()
	t := token{start: l.pos}
	t.kind = l.scan()
	t.end = l.pos
	l.before = t
	return t
}

func (l *lexer) scan() tokenKind {
	if l.pos >= len(l.text) {
		return end
	}
	switch c := l.text[l.pos]; {
	case isNameStart(l.text[l.pos:]):
		l.name()
		return name
	case c >= '0' && c <= '9', c == '.' && l.pos+1 < len(l.text) && isDigit(l.text[l.pos+1]):
		l.number()
		return number
	case c == '"' || c == '\'':
		return l.quoted(c)
	case c == '`':
		if n := templateSize(l.text[l.pos:], 0); n > 0 {
			l.pos += n
			return template
		}
		l.pos = len(l.text)
		return broken
	case c == '/' && l.regexMayStand():
		return l.regex()
	}
	l.punctuator()
	return punctuator
}

// skipBlanks passes over white space and comments.
func (l *lexer) skipBlanks() {
	for l.pos < len(l.text) {
		rest := l.text[l.pos:]
		r, size := utf8.DecodeRuneInString(rest)
		switch {
		case unicode.IsSpace(r) || r == '\uFEFF':
			l.pos += size
		case strings.HasPrefix(rest, "//"), strings.HasPrefix(rest, "#!") && l.pos == 0:
			l.pos += sizeUpTo(rest, "\n")
		case strings.HasPrefix(rest, "/*"):
			l.pos += sizeUpTo(rest[2:], "*/") + 2
		default:
			return
		}
	}
}

// sizeUpTo is the size of a text with the first end in it.
func sizeUpTo(s, end string) int {
	if n := strings.Index(s, end); n >= 0 {
		return n + len(end)
	}
	return len(s)
}

func isNameStart(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return r == '$' || r == '_' || r == '#' || unicode.IsLetter(r)
}

func (l *lexer) name() {
	for l.pos < len(l.text) {
		r, size := utf8.DecodeRuneInString(l.text[l.pos:])
		if r != '$' && r != '_' && r != '#' && !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) {
			return
		}
		l.pos += size
	}
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// number takes all that may belong to a number; value tells whether it is one.
func (l *lexer) number() {
	for l.pos < len(l.text) {
		c := l.text[l.pos]
		exponent := l.pos > 0 && l.text[l.pos-1]|0x20 == 'e' && (c == '+' || c == '-') && !strings.HasPrefix(strings.ToLower(l.text[l.before.end:l.pos]), "0x")
		if !isDigit(c) && !('a' <= c|0x20 && c|0x20 <= 'z') && c != '.' && c != '_' && !exponent {
			return
		}
		l.pos++
	}
}

// quoted takes a string up to its quote. A line end that no backslash stands
// before cannot be in it.
func (l *lexer) quoted(quote byte) tokenKind {
	for i := l.pos + 1; i < len(l.text); i++ {
		switch l.text[i] {
		case '\\':
			if i++; i+1 < len(l.text) && l.text[i] == '\r' && l.text[i+1] == '\n' {
				i++
			}
		case quote:
			l.pos = i + 1
			return quoted
		case '\n', '\r':
			l.pos = i
			return broken
		}
	}
	l.pos = len(l.text)
	return broken
}

// maxTemplates bounds templates within substitutions of templates.
const maxTemplates = 16

// templateSize is the size of the template that a text starts with, 0 for one
// that does not end or nests too deep.
func templateSize(s string, depth int) int {
	if depth > maxTemplates {
		return 0
	}
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case '`':
			return i + 1
		case '$':
			if strings.HasPrefix(s[i:], "${") {
				n := substitutionSize(s[i:], depth)
				if n == 0 {
					return 0
				}
				i += n - 1
			}
		}
	}
	return 0
}

// substitutionSize is the size of ${...}.
func substitutionSize(s string, depth int) int {
	open := 0
	for i := 1; i < len(s); i++ {
		switch c := s[i]; c {
		case '{':
			open++
		case '}':
			if open--; open == 0 {
				return i + 1
			}
		case '"', '\'':
			l := lexer{text: s, pos: i}
			if l.quoted(c) == broken {
				return 0
			}
			i = l.pos - 1
		case '`':
			n := templateSize(s[i:], depth+1)
			if n == 0 {
				return 0
			}
			i += n - 1
		}
	}
	return 0
}

// regexMayStand goes by the token before: after a value, / divides.
func (l *lexer) regexMayStand() bool {
	text := l.text[l.before.start:l.before.end]
	switch l.before.kind {
	case number, quoted, template, regex:
		return false
	case name:
		return text == "return" || text == "typeof" || text == "case" || text == "in" || text == "of" || text == "await"
	case punctuator:
		return text != ")" && text != "]" && text != "}"
	}
	return true
}

// maxRegex bounds a regular expression, in bytes.
const maxRegex = 1000

func (l *lexer) regex() tokenKind {
	class := false
	for i := l.pos + 1; i < min(len(l.text), l.pos+maxRegex) && l.text[i] != '\n'; i++ {
		switch c := l.text[i]; {
		case c == '\\':
			i++
		case c == '[' || c == ']':
			class = c == '['
		case c == '/' && !class:
			l.pos = i + 1
			l.name() // the flags
			return regex
		}
	}
	l.pos++
	return punctuator
}

func (l *lexer) punctuator() {
	rest := l.text[l.pos:]
	for _, p := range []string{"...", "=>", "?.", "??=", "===", "!==", "==", "!=", "+=", "-=", "*=", "/=", "||=", "&&=", "||", "&&", "??", "++", "--", "**", "<<", ">>", "<=", ">="} {
		if strings.HasPrefix(rest, p) {
			l.pos += len(p)
			return
		}
	}
	_, size := utf8.DecodeRuneInString(rest)
	l.pos += size
}

func (t token) at() request.Range { return request.Range{Start: t.start, End: t.end} }
