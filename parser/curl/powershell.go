package curl

import (
	"strings"

	ps "snipgen/parser/powershell"
	"snipgen/request"
	"snipgen/request/lazy"
)

// powershell reads PowerShell in argument mode (about_Parsing,
// about_Quoting_Rules, about_Special_Characters).
type powershell struct {
	*reader
	text       string
	pos        int
	out        wordBuilder
	inWord     bool
	start      int // of the word
	words      []word
	set        string // the variable that the statement sets
	vars       variables
	give       func(command)
	begun      int // where the statement starts
	variables  int // in it
	toldQuotes bool
	long       bool // it is longer than a command may be; reading ends in it
}

func (r *reader) powershellCommands(take func(command)) {
	text := skipMark(r.input)
	p := &powershell{reader: r, give: take, text: blank(text, powershellPrompt.Get().FindAllStringIndex(text, -1)), vars: variables{}}
	for p.pos < len(p.text) {
		p.step()
	}
	p.endStatement()
}

func (p *powershell) step() {
	rest := p.text[p.pos:]
	switch b := rest[0]; {
	case isSpace(b) || strings.HasPrefix(rest, "\r\n"):
		before := p.pos
		p.endWord()
		if p.pos == before { // otherwise what follows --% has been read
			p.pos++
		}
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
	case ps.SingleQuote(rest) > 0:
		opened := p.pos
		p.verbatim(ps.SingleQuote(rest))
		p.afterQuote(opened)
	case ps.DoubleQuote(rest) > 0:
		opened := p.pos
		p.expandable(ps.DoubleQuote(rest))
		p.afterQuote(opened)
	case b == '&' && p.splits():
		p.Fail("unquoted-ampersand", "", request.Range{Start: p.pos, End: p.pos + 1}, "PowerShell does not take & without quotes", "put the URL in single quotes")
		p.copy(1)
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

// splits reports whether & stands between characters of a word.
func (p *powershell) splits() bool {
	rest := p.text[p.pos+1:]
	return p.inWord && rest != "" && strings.IndexByte(" \t\r\n&>", rest[0]) < 0
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

// verbatim reads '...'; two quotes are one that stands for itself.
func (p *powershell) verbatim(quote int) {
	opened := p.quoteAt(quote)
	for p.pos < len(p.text) {
		n := ps.SingleQuote(p.text[p.pos:])
		if n == 0 {
			p.copy(1)
			continue
		}
		next := p.pos + n
		if next == len(p.text) || ps.SingleQuote(p.text[next:]) == 0 {
			p.pos = next
			return
		}
		p.put(p.text[p.pos:next], n+ps.SingleQuote(p.text[next:]))
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
		n := ps.DoubleQuote(rest)
		switch {
		case n > 0 && len(rest) > n && ps.DoubleQuote(rest[n:]) > 0:
			p.put(rest[:n], n+ps.DoubleQuote(rest[n:]))
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
	p.Fail("unbalanced-quote", "", at, "quote without its end", hint)
	p.seen++
}

// backtick reads an escape, which outside of quotes may be a line end.
func (p *powershell) backtick(outside bool) {
	rest := p.text[p.pos:]
	if n := lineEnd(rest[1:]); n > 0 && outside {
		p.endWord()
		p.pos += 1 + n
		return
	}
	text, size := ps.Escape(rest)
	if text == "" {
		p.pos += size
		return
	}
	if text == reference {
		p.Fail("nul", "", request.Range{Start: p.pos, End: p.pos + size}, "NUL character", "no command line can hold one")
		text = ""
	}
	p.put(text, size)
}

var (
	psVariable   = lazy.Pattern{Text: `^\$(?:\{([^}\n]*)\}|((?i:env:)?[A-Za-z_][A-Za-z0-9_]*))`}
	psAssignment = lazy.Pattern{Text: `^\$([A-Za-z_][A-Za-z0-9_]*)[ \t]*=[ \t]*`}
)

// variable reads $name and $env:NAME. It is false for a $ that stands for
// itself.
func (p *powershell) variable() bool {
	rest := p.text[p.pos:]
	if strings.HasPrefix(rest, "$(") {
		p.expansion(rest)
		return true
	}
	m := psVariable.Get().FindStringSubmatch(rest[:min(len(rest), 200)])
	if m == nil {
		return false
	}
	at := request.Range{Start: p.pos, End: p.pos + len(m[0])}
	if p.set == "" && ps.TakesMore(m[0], rest[len(m[0]):]) {
		p.Lose("variable-name", "", at, ps.TakesMoreMessage, ps.TakesMoreHint)
	}
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
		p.Fail("shell-expansion", "", at, "an expansion of the shell that is not read", "write $NAME or $env:NAME, or put its result there")
		return
	}
	p.out.reference(request.Segment{Kind: request.Variable, Text: name, Range: at})
}

// expansion reads $(...) with a variable in it, which is a reference.
func (p *powershell) expansion(rest string) {
	name, size := ps.Expansion(rest)
	if size == 0 {
		p.subexpression(2)
		return
	}
	p.open()
	p.variables++
	p.named(name, request.Range{Start: p.pos, End: p.pos + size})
	p.advance(size)
}

// subexpression refuses $(...) and (...): nothing is run.
func (p *powershell) subexpression(n int) {
	p.Fail("command-substitution", "", request.Range{Start: p.pos, End: p.pos + n}, "the output of a command is part of the argument; commands are not run",
		"put the output there, or a variable")
	p.open()
	p.pos += n
}

// assignment notes the variable that the statement sets.
func (p *powershell) assignment() bool {
	rest := p.text[p.pos:]
	m := psAssignment.Get().FindStringSubmatch(rest[:min(len(rest), 200)])
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
	start := p.pos
	from, end, size, expands, open := ps.HereString(p.text[start:])
	switch {
	case open:
		opened := p.quoteAt(2)
		p.pos = len(p.text)
		p.unbalanced(opened, "a here-string ends with its quote and @ at the start of a line")
		return true
	case size == 0:
		return false
	}
	p.open()
	p.pos = start + from
	for p.pos < min(start+end, len(p.text)) {
		switch c := p.text[p.pos]; {
		case expands && c == '`':
			p.backtick(false)
		case expands && c == '$' && p.variable():
		default:
			p.copy(1)
		}
	}
	p.pos = max(p.pos, start+size)
	return true
}

// afterQuote ends a word that starts with a quote: what follows is another
// argument, unless a comma makes an array, whose items are given as one.
func (p *powershell) afterQuote(opened int) {
	if p.inWord && p.start == opened && p.pos < len(p.text) && p.text[p.pos] != ',' {
		p.endWord()
	}
}

// verbatimRest reads what follows --%, up to the end of the line or a pipe: it
// goes to the program as it is, but for %NAME%.
func (p *powershell) verbatimRest() {
	start := p.pos
	var line wordBuilder
	quoted := false
	for p.pos < len(p.text) && lineEnd(p.text[p.pos:]) == 0 && (quoted || p.text[p.pos] != '|') {
		quoted = quoted != (p.text[p.pos] == '"')
		if name := percentName(p.text[p.pos:]); name != "" {
			at := request.Range{Start: p.pos, End: p.pos + len(name) + 2}
			line.reference(request.Segment{Kind: request.Environment, Text: name, Range: at})
			p.variables++
			p.advance(at.Len())
			continue
		}
		line.literal(p.text[p.pos:p.pos+1], request.Range{Start: p.pos, End: p.pos + 1})
		p.advance(1)
	}
	words, open := splitArguments(line.word(request.Range{Start: start, End: p.pos}))
	if open.End > 0 {
		p.unbalanced(open, `close it; behind --% only " quotes`)
	}
	p.words = append(p.words, words...)
}

func (p *powershell) endWord() {
	if !p.inWord {
		return
	}
	w := p.out.word(request.Range{Start: p.start, End: p.pos})
	p.out, p.inWord = wordBuilder{}, false
	if w.text == "--%" && len(p.words) > 0 && p.text[p.start:p.pos] == w.text {
		p.verbatimRest()
		return
	}
	p.words = append(p.words, p.nativeQuotes(w))
}

// nativeQuotes is a word as a program gets it. PowerShell 7.3 and later hand
// quotes on; Windows PowerShell does so only with \ before them.
func (p *powershell) nativeQuotes(w word) word {
	plain := withoutSlashes(w)
	if !strings.Contains(w.text, `"`) || p.toldQuotes || len(p.words) == 0 || p.set != "" {
		return plain
	}
	p.toldQuotes = true
	if plain.text != w.text {
		p.Note("native-quotes", "", w.at(), `read as Windows PowerShell hands it on; PowerShell 7.3 and later hand on the \ before a quote, too`, "leave the backslashes out for PowerShell 7.3")
	} else {
		p.Note("native-quotes", "", w.at(), "read as PowerShell 7.3 and later hand it on; Windows PowerShell takes the quotes inside an argument off", `write \" for Windows PowerShell`)
	}
	return plain
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
		p.vars.set(p.reader, p.set, p.words[0])
	}
	if c, ok := curlIn(p.words); ok && !p.long {
		p.give(c)
	}
	p.words, p.set, p.begun, p.variables = nil, "", p.pos, 0
}
