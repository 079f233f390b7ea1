package template

import (
	"strings"
	"text/template/parse"

	"snipgen/generators/literal"
)

// lexMode tells what a point of a template's text is inside of.
type lexMode uint8

const (
	inCode lexMode = iota
	inString
	inLineComment
	inBlockComment
)

func (m lexMode) String() string {
	return [...]string{"code", "string literal", "line comment", "block comment"}[m]
}

// lexState is the state of the scan between two nodes.
type lexState struct {
	mode        lexMode
	quote       literal.Quote // of inString
	closing     string        // of inBlockComment
	depth       int           // leading tabs of the current line
	indenting   bool          // only leading tabs so far on this line
	last        byte          // the byte before; 0 when unknown or none
	afterAction bool          // the last thing was an action that prints
}

var startOfCode = lexState{indenting: true, last: '\n'}

// merge joins the states after two branches, both in code.
func (s lexState) merge(o lexState) lexState {
	if o.depth > s.depth {
		s.depth = o.depth
	}
	if s.last != o.last && !glues(s.last) {
		s.last = o.last
	}
	s.indenting = s.indenting && o.indenting
	s.afterAction = s.afterAction || o.afterAction
	return s
}

// glues reports whether a literal written right after b would be read as one
// with it: letters and digits (prefixes such as f"" and R""), $ and @ (of C#),
// a backslash, and quotes of every kind.
func glues(b byte) bool {
	return isWordByte(b) || strings.IndexByte("$@\\\"'`", b) >= 0
}

func isWordByte(b byte) bool {
	return b == '_' || b >= 0x80 || '0' <= b && b <= '9' || 'a' <= b|0x20 && b|0x20 <= 'z'
}

// text scans a text node and rewrites its leading tabs.
func (c *checker) text(n *parse.TextNode, s lexState) lexState {
	c.follows(n, s)
	scan := scanner{lexis: c.lexis, text: string(n.Text), state: s, margin: c.margin}
	scan.state.afterAction = s.afterAction && len(n.Text) == 0
	scan.run()
	n.Text = scan.out
	return scan.state
}

// scanner reads text with the lexical rules of a dialect.
type scanner struct {
	lexis  literal.Lexis
	text   string
	pos    int
	state  lexState
	margin Margin
	out    []byte
}

func (sc *scanner) run() {
	for sc.pos < len(sc.text) {
		switch sc.state.mode {
		case inCode:
			sc.code()
		case inString:
			sc.string()
		case inLineComment:
			sc.comment()
		case inBlockComment:
			sc.until(sc.state.closing)
		}
	}
}

// take copies n bytes to the output and keeps account of lines.
func (sc *scanner) take(n int) {
	for range n {
		b := sc.text[sc.pos]
		sc.pos++
		sc.account(b)
		sc.state.last = b
	}
}

func (sc *scanner) account(b byte) {
	switch {
	case b == '\n':
		sc.state.depth, sc.state.indenting = 0, true
	case b == '\t' && sc.state.indenting:
		sc.state.depth++
		if sc.margin.left(sc.state.depth) > 0 {
			sc.out = append(sc.out, sc.margin.Unit...)
		}
		return
	default:
		sc.state.indenting = false
	}
	sc.out = append(sc.out, b)
}

// code takes one byte, or the opening of a comment or a string.
func (sc *scanner) code() {
	rest := sc.text[sc.pos:]
	for _, open := range sc.lexis.LineComments {
		if strings.HasPrefix(rest, open) && sc.mayComment() {
			sc.state.mode = inLineComment
			sc.take(len(open))
			return
		}
	}
	for _, pair := range sc.lexis.BlockComments {
		if strings.HasPrefix(rest, pair[0]) {
			sc.state.mode, sc.state.closing = inBlockComment, pair[1]
			sc.take(len(pair[0]))
			return
		}
	}
	for _, q := range sc.lexis.Strings {
		if strings.HasPrefix(rest, q.Open) {
			sc.state.mode, sc.state.quote = inString, q
			sc.take(len(q.Open))
			return
		}
	}
	sc.take(1)
}

// mayComment: in the shell # starts a comment only at the start of a word.
func (sc *scanner) mayComment() bool {
	return !sc.lexis.WordComments || strings.IndexByte(" \t\n;&|(", sc.state.last) >= 0
}

func (sc *scanner) string() {
	q := sc.state.quote
	switch {
	case q.Escape != 0 && sc.text[sc.pos] == q.Escape && sc.pos+1 < len(sc.text):
		sc.take(2)
	case strings.HasPrefix(sc.text[sc.pos:], q.Close):
		sc.state.mode = inCode
		sc.take(len(q.Close))
	case sc.text[sc.pos] == '\n' && !q.Lines:
		sc.state.mode = inCode // the language would not read on either
		sc.take(1)
	default:
		sc.take(1)
	}
}

func (sc *scanner) comment() {
	if sc.text[sc.pos] == '\n' {
		sc.state.mode = inCode
	}
	sc.take(1)
}

func (sc *scanner) until(closing string) {
	if strings.HasPrefix(sc.text[sc.pos:], closing) {
		sc.state.mode = inCode
		sc.take(len(closing))
		return
	}
	sc.take(1)
}
