package curl

import (
	"strings"
	"unicode/utf8"

	"snipgen/request"
)

// powershell reads PowerShell in argument mode (about_Parsing,
// about_Quoting_Rules, about_Special_Characters).
type powershell struct {
	*reader
	text      string
	pos       int
	out       wordBuilder
	inWord    bool
	start     int // of the word
	words     []word
	set       string // the variable that the statement sets
	vars      map[string]word
	give      func(command)
	begun     int  // where the statement starts
	variables int  // in it
	long      bool // it is longer than a command may be; reading ends in it
}

func (r *reader) powershellCommands(take func(command)) {
	text := skipMark(r.input)
	p := &powershell{reader: r, give: take, text: blank(text, powershellPrompt().FindAllStringIndex(text, -1)), vars: map[string]word{}}
	for p.pos < len(p.text) {
		p.step()
	}
	p.endStatement()
}

func (p *powershell) step() {
	rest := p.text[p.pos:]
	switch b := rest[0]; {
	case isSpace(b) || strings.HasPrefix(rest, "\r\n"):
		p.endWord()
		p.pos++
	case b == '\n' || b == ';' || b == '|':
		p.endStatement()
		p.pos++
	case b == '&' && !p.inWord, b == '#' && !p.inWord:
		p.callOrComment(b)
	case b == '@' && !p.inWord && p.hereString():
	case b == '`':
		p.backtick(true)
	case b == '$' && len(p.words) == 0 && !p.inWord && p.assignment():
	case b == '$' && p.variable():
	case singleQuote(rest) > 0:
		p.verbatim(singleQuote(rest))
	case doubleQuote(rest) > 0:
		p.expandable(doubleQuote(rest))
	case b == '(' && !p.inWord:
		p.subexpression(1)
	case b == '>' && !p.inWord:
		p.redirection()
	default:
		p.copy(1)
	}
}

// callOrComment steps over & at the start of a command, or ends it.
func (p *powershell) callOrComment(b byte) {
	if b == '&' {
		if len(p.words) > 0 {
			p.endStatement()
		}
		p.pos++
		return
	}
	if n := strings.IndexByte(p.text[p.pos:], '\n'); n >= 0 {
		p.pos += n
	} else {
		p.pos = len(p.text)
	}
}

func (p *powershell) open() {
	if !p.inWord {
		p.inWord, p.start = true, p.pos
	}
}

// copy takes bytes as they are.
func (p *powershell) copy(n int) {
	p.open()
	p.out.literal(p.text[p.pos:p.pos+n], request.Range{Start: p.pos, End: p.pos + n})
	p.advance(n)
}

// advance steps over what is in a word now. Of a statement that is too long no
// more is read.
func (p *powershell) advance(n int) {
	p.pos += n
	if !p.long && (p.pos-p.begun > maxCommand || p.variables > maxPieces) {
		p.tooLarge(request.Range{Start: p.begun, End: p.pos})
		p.text, p.long = p.text[:p.pos], true
	}
}

// put takes n bytes of the input that stand for text.
func (p *powershell) put(text string, n int) {
	p.open()
	p.out.literal(text, request.Range{Start: p.pos, End: p.pos + n})
	p.advance(n)
}

// singleQuote is the size of the single quote that s starts with. PowerShell
// takes the typographic ones, U+2018 to U+201B, for the same.
func singleQuote(s string) int {
	if s[0] == '\'' {
		return 1
	}
	return typographic(s, 0x98, 0x9b)
}

// doubleQuote is the same for ", and U+201C to U+201E.
func doubleQuote(s string) int {
	if s[0] == '"' {
		return 1
	}
	return typographic(s, 0x9c, 0x9e)
}

func typographic(s string, first, last byte) int {
	if len(s) >= 3 && s[0] == 0xe2 && s[1] == 0x80 && first <= s[2] && s[2] <= last {
		return 3
	}
	return 0
}

// verbatim reads '...'; two quotes are one that stands for itself.
func (p *powershell) verbatim(quote int) {
	opened := p.quoteAt(quote)
	for p.pos < len(p.text) {
		n := singleQuote(p.text[p.pos:])
		if n == 0 {
			p.copy(1)
			continue
		}
		next := p.pos + n
		if next == len(p.text) || singleQuote(p.text[next:]) == 0 {
			p.pos = next
			return
		}
		p.put(p.text[p.pos:next], n+singleQuote(p.text[next:]))
	}
	p.unbalanced(opened, `close it; inside '...' an apostrophe is written ''`)
}

// quoteAt steps over a quote and gives its place.
func (p *powershell) quoteAt(size int) request.Range {
	p.open()
	p.pos += size
	return request.Range{Start: p.pos - size, End: p.pos}
}

// expandable reads "...", where variables and backticks mean something.
func (p *powershell) expandable(quote int) {
	opened := p.quoteAt(quote)
	for p.pos < len(p.text) {
		rest := p.text[p.pos:]
		n := doubleQuote(rest)
		switch {
		case n > 0 && len(rest) > n && doubleQuote(rest[n:]) > 0:
			p.put(rest[:n], n+doubleQuote(rest[n:]))
		case n > 0:
			p.pos += n
			return
		case strings.HasPrefix(rest, `\"`) && p.escapesQuote(rest):
			p.copy(1)
			p.put(`"`, 1)
		case rest[0] == '`':
			p.backtick(false)
		case rest[0] == '$' && p.variable():
		default:
			p.copy(1)
		}
	}
	p.unbalanced(opened, "close it; inside \"...\" a quote is written `\"")
}

// escapesQuote tells a command that was written for another shell: a
// backslash before a quote that would otherwise end in the middle of a word.
func (p *powershell) escapesQuote(rest string) bool {
	return len(rest) > 2 && strings.IndexByte(" \t\r\n;|`", rest[2]) < 0
}

func (p *powershell) unbalanced(at request.Range, hint string) {
	if p.long {
		return
	}
	p.fail("unbalanced-quote", "", at, "quote without its end", hint)
	p.seen++
}

const (
	backtickLetters = "0abefnrtv"
	backtickMeaning = "\x00\a\b\x1b\f\n\r\t\v"
)

// backtick reads an escape, which outside of quotes may be a line end.
func (p *powershell) backtick(outside bool) {
	rest := p.text[p.pos:]
	if n := lineEnd(rest[1:]); n > 0 && outside {
		p.endWord()
		p.pos += 1 + n
		return
	}
	if len(rest) == 1 {
		p.pos++
		return
	}
	_, size := utf8.DecodeRuneInString(rest[1:])
	text := rest[1 : 1+size]
	if n := strings.IndexByte(backtickLetters, rest[1]); n >= 0 {
		text = backtickMeaning[n : n+1]
	}
	if text == reference {
		p.fail("nul", "", request.Range{Start: p.pos, End: p.pos + 2}, "NUL character", "no command line can hold one")
		text = ""
	}
	p.put(text, 1+size)
}

var (
	psVariable   = pattern(`^\$(?:\{([^}\n]*)\}|((?i:env:)?[A-Za-z_][A-Za-z0-9_]*))`)
	psAssignment = pattern(`^\$([A-Za-z_][A-Za-z0-9_]*)[ \t]*=[ \t]*`)
)

// variable reads $name and $env:NAME. It is false for a $ that stands for
// itself.
func (p *powershell) variable() bool {
	rest := p.text[p.pos:]
	if strings.HasPrefix(rest, "$(") {
		p.subexpression(2)
		return true
	}
	m := psVariable().FindStringSubmatch(rest[:min(len(rest), 200)])
	if m == nil {
		return false
	}
	at := request.Range{Start: p.pos, End: p.pos + len(m[0])}
	p.open()
	p.variables++
	p.named(m[1]+m[2], at)
	p.advance(at.Len())
	return true
}

func (p *powershell) named(name string, at request.Range) {
	if len(name) > 4 && strings.EqualFold(name[:4], "env:") && isName(name[4:]) {
		p.out.reference(request.Segment{Kind: request.Environment, Text: name[4:], Range: at})
		return
	}
	if w, ok := p.vars[strings.ToLower(name)]; ok && p.spend(len(w.text)) {
		p.out.literal(w.text, at)
		return
	}
	if !isName(name) {
		p.fail("shell-expansion", "", at, "an expansion of the shell that is not read", "write $NAME or $env:NAME, or put its result there")
		return
	}
	p.out.reference(request.Segment{Kind: request.Variable, Text: name, Range: at})
}

// subexpression refuses $(...) and (...): nothing is run.
func (p *powershell) subexpression(n int) {
	p.fail("command-substitution", "", request.Range{Start: p.pos, End: p.pos + n}, "the output of a command is part of the argument; commands are not run",
		"put the output there, or a variable")
	p.open()
	p.pos += n
}

// assignment notes the variable that the statement sets.
func (p *powershell) assignment() bool {
	rest := p.text[p.pos:]
	m := psAssignment().FindStringSubmatch(rest[:min(len(rest), 200)])
	if m == nil {
		return false
	}
	p.set = strings.ToLower(m[1])
	p.pos += len(m[0])
	return true
}

// redirection leaves out > and its file.
func (p *powershell) redirection() {
	for p.pos < len(p.text) && strings.IndexByte("> \t", p.text[p.pos]) >= 0 {
		p.pos++
	}
	for p.pos < len(p.text) && strings.IndexByte("; \t\r\n|", p.text[p.pos]) < 0 {
		p.pos++
	}
}

// hereString reads @' or @" with a line end, up to a line that starts with
// the same the other way round.
func (p *powershell) hereString() bool {
	rest := p.text[p.pos:]
	if len(rest) < 3 || rest[1] != '\'' && rest[1] != '"' {
		return false
	}
	n := lineEnd(rest[2:])
	if n == 0 {
		return false
	}
	opened := p.quoteAt(2)
	p.pos += n
	p.hereLines(opened, "\n"+rest[1:2]+"@", rest[1] == '"')
	return true
}

func (p *powershell) hereLines(opened request.Range, stop string, expands bool) {
	n := strings.Index(p.text[p.pos-1:], stop)
	if n < 0 {
		p.pos = len(p.text)
		p.unbalanced(opened, "a here-string ends with its quote and @ at the start of a line")
		return
	}
	end := max(p.pos, p.pos-1+n)
	after := p.pos - 1 + n + len(stop)
	if end > p.pos && p.text[end-1] == '\r' {
		end--
	}
	for p.pos < min(end, len(p.text)) {
		switch c := p.text[p.pos]; {
		case expands && c == '`':
			p.backtick(false)
		case expands && c == '$' && p.variable():
		default:
			p.copy(1)
		}
	}
	p.pos = max(p.pos, after)
}

func (p *powershell) endWord() {
	if !p.inWord {
		return
	}
	w := p.out.word(request.Range{Start: p.start, End: p.pos})
	p.words = append(p.words, withoutSlashes(w))
	p.out, p.inWord = wordBuilder{}, false
}

// withoutSlashes undoes \" where every quote of an argument is written so:
// PowerShell before 7.3 hands quotes to programs only that way.
func withoutSlashes(w word) word {
	quotes := strings.Count(w.text, `"`)
	if quotes == 0 || strings.Count(w.text, `\"`) != quotes {
		return w
	}
	var out wordBuilder
	for rest := w; ; {
		n := strings.Index(rest.text, `\"`)
		if n < 0 {
			out.add(rest)
			return out.word(w.origin.at)
		}
		out.add(rest.slice(0, n))
		out.literal(`"`, rest.slice(n, n+2).at())
		rest = rest.from(n + 2)
	}
}

func (p *powershell) endStatement() {
	p.endWord()
	if p.set != "" && len(p.words) == 1 && !p.words[0].hasReference() {
		p.vars[p.set] = p.words[0]
	}
	if c, ok := curlIn(p.words); ok && !p.long {
		p.give(c)
	}
	p.words, p.set, p.begun, p.variables = nil, "", p.pos, 0
}
