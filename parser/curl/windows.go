package curl

import (
	"strings"

	"snipgen/request"
)

// cmd reads the command line of cmd.exe. Two programs read it one after the
// other: cmd.exe takes carets and variables; the program then splits what is
// left into arguments, as the C runtime of Windows does.
type cmd struct {
	*reader
	text   string
	pos    int
	quoted bool // carets stand for themselves
	line   wordBuilder
	start  int // of the line
	give   func(command)
}

func (r *reader) cmdCommands(take func(command)) {
	text := skipMark(r.input)
	c := &cmd{reader: r, give: take, text: blank(text, cmdPrompt().FindAllStringIndex(text, -1))}
	for c.pos < len(c.text) {
		if c.step(); c.pos-c.start > maxCommand {
			c.tooLarge(request.Range{Start: c.start, End: c.pos})
			return
		}
	}
	c.endLine()
}

// step reads one character, escape, variable or operator.
func (c *cmd) step() {
	switch b := c.text[c.pos]; {
	case b == '%' && c.variable():
	case lineEnd(c.text[c.pos:]) > 0:
		c.endLine()
		c.pos += lineEnd(c.text[c.pos:])
	case b == '"':
		c.quoted = !c.quoted
		c.take(1)
	case c.quoted:
		c.take(1)
	case b == '^':
		c.caret()
	case b == '&' || b == '|' || b == '(' && c.line.text.Len() == 0:
		c.endLine()
		c.pos++
	case b == '<' || b == '>':
		c.redirection()
	default:
		c.take(1)
	}
}

// take copies the next bytes.
func (c *cmd) take(n int) {
	c.line.literal(c.text[c.pos:c.pos+n], request.Range{Start: c.pos, End: c.pos + n})
	c.pos += n
}

// caret reads ^: the next character stands for itself. A line end is left
// out, and the character after it stands for itself, even another line end.
func (c *cmd) caret() {
	start := c.pos
	c.pos++
	if n := lineEnd(c.text[c.pos:]); n > 0 {
		c.pos += n
		if m := lineEnd(c.text[c.pos:]); m > 0 {
			c.pos += m
			c.line.literal("\n", request.Range{Start: start, End: c.pos})
		}
		return
	}
	if c.pos < len(c.text) {
		c.line.literal(c.text[c.pos:c.pos+1], request.Range{Start: start, End: c.pos + 1})
		c.pos++
	}
}

func lineEnd(s string) int {
	switch {
	case strings.HasPrefix(s, "\r\n"):
		return 2
	case strings.HasPrefix(s, "\n"):
		return 1
	}
	return 0
}

// redirection leaves out an operator and its file.
func (c *cmd) redirection() {
	skip := func(set string, in bool) {
		for c.pos < len(c.text) && (strings.IndexByte(set, c.text[c.pos]) >= 0) == in {
			c.pos++
		}
	}
	skip("<>& \t", true)
	skip("&|<> \t\r\n", false)
	c.line.literal(" ", request.Range{Start: c.pos, End: c.pos})
}

var cmdVariable = pattern(`^%[A-Za-z_][A-Za-z0-9_]+%`)

// variable reads %NAME%, which works inside quotes too. Percent-encoding may
// look like it; two hexadecimal digits after each sign are taken for that.
func (c *cmd) variable() bool {
	rest := c.text[c.pos:]
	name := cmdVariable().FindString(rest[:min(len(rest), 100)])
	if len(name) < 4 || isHexPair(name[1:]) && (len(name) == 4 || isHexPair(rest[len(name):])) {
		return false
	}
	at := request.Range{Start: c.pos, End: c.pos + len(name)}
	c.line.reference(request.Segment{Kind: request.Environment, Text: name[1 : len(name)-1], Range: at})
	c.pos = at.End
	return true
}

func isHexPair(s string) bool { return len(s) >= 2 && isDigitOf(s[0], 16) && isDigitOf(s[1], 16) }

func (c *cmd) endLine() {
	line := c.line.word(request.Range{Start: c.start, End: c.pos})
	c.quoted, c.line = false, wordBuilder{}
	c.start = c.pos
	words, open := splitArguments(line)
	found, ok := curlIn(words)
	if !ok {
		return
	}
	if open.End > 0 {
		c.fail("unbalanced-quote", "", open, "quote without its end", `close it; inside "..." a quote is written \"`)
		c.seen++
		return
	}
	c.give(found)
}

// curlIn finds the curl command in a line of words, without what runs it.
func curlIn(words []word) (command, bool) {
	for i, w := range words {
		if isCurl(w.text) {
			end := words[len(words)-1].origin.at.End
			return command{words: words[i:], at: request.Range{Start: w.origin.at.Start, End: end}}, true
		}
		if !isWrapper(words[0].text) {
			break
		}
	}
	return command{}, false
}

// splitArguments splits as the C runtime of Windows does. The second result
// is the place of a quote that is not closed.
func splitArguments(line word) ([]word, request.Range) {
	a := arguments{line: line}
	for a.pos < len(line.text) {
		a.step()
	}
	a.end()
	if !a.quoted {
		a.opened = request.Range{}
	}
	return a.words, a.opened
}

type arguments struct {
	line   word
	pos    int
	out    wordBuilder
	inWord bool
	start  int
	quoted bool
	opened request.Range
	words  []word
}

func (a *arguments) step() {
	b := a.line.text[a.pos]
	if isSpace(b) && !a.quoted {
		a.end()
		a.pos++
		return
	}
	if !a.inWord {
		a.inWord, a.start = true, a.pos
	}
	switch b {
	case '\\':
		a.backslashes()
	case '"':
		a.quote()
	default:
		a.plain()
	}
}

// plain copies up to the next byte that may mean something.
func (a *arguments) plain() {
	n := strings.IndexAny(a.line.text[a.pos:], "\\\" \t")
	if n < 0 {
		n = len(a.line.text) - a.pos
	}
	n = max(n, 1)
	a.out.add(a.line.slice(a.pos, a.pos+n))
	a.pos += n
}

// backslashes stand for themselves, but before a quote: two are one there,
// and an odd one makes the quote stand for itself.
func (a *arguments) backslashes() {
	n := 1
	for a.pos+n < len(a.line.text) && a.line.text[a.pos+n] == '\\' {
		n++
	}
	next := a.pos + n
	if next == len(a.line.text) || a.line.text[next] != '"' {
		a.out.add(a.line.slice(a.pos, next))
		a.pos = next
		return
	}
	a.out.add(a.line.slice(a.pos, a.pos+n/2))
	if n%2 == 1 {
		a.out.literal(`"`, a.line.slice(next-1, next+1).at())
		next++
	}
	a.pos = next
}

// quote opens or closes; inside quotes, two are one that stands for itself.
func (a *arguments) quote() {
	if a.quoted && strings.HasPrefix(a.line.text[a.pos:], `""`) {
		a.out.literal(`"`, a.line.slice(a.pos, a.pos+2).at())
		a.pos += 2
		return
	}
	a.quoted = !a.quoted
	a.opened = a.line.slice(a.pos, a.pos+1).at()
	a.pos++
}

func (a *arguments) end() {
	if a.inWord {
		a.words = append(a.words, a.out.word(a.line.slice(a.start, a.pos).at()))
		a.out, a.inWord = wordBuilder{}, false
	}
}
