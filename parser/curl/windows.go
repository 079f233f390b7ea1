package curl

import (
	"strings"

	"snipgen/request"
	"snipgen/request/lazy"
	"snipgen/request/uri"
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

	delayed     bool // !NAME! is a variable
	toldDouble  bool
	careful     bool // carets mean something inside quotes, too
	parentheses int  // open
}

func (r *reader) cmdCommands(take func(command)) {
	text := skipMark(r.input)
	c := &cmd{reader: r, give: take, text: blank(text, cmdPrompt.Get().FindAllStringIndex(text, -1))}
	c.careful = plainQuote.Get().MatchString(text) && strings.Contains(text, browserQuote)
	if c.careful {
		c.Note("browser-quotes", "", placeOf(plainQuote.Get().FindStringIndex(text)), "the carets inside quotes are read as the browser meant them; cmd takes them as they are", "later versions of the browser copy it right")
	}
	c.delayed = delayedExpansion.Get().MatchString(text)
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
	case strings.HasPrefix(c.text[c.pos:], "%%"):
		c.percent()
	case b == '!' && c.delayed && c.delayedVariable():
	case lineEnd(c.text[c.pos:]) > 0:
		c.endLine()
		c.pos += lineEnd(c.text[c.pos:])
	case b == '"':
		c.quoted = !c.quoted
		c.take(1)
	case c.quoted && b == '^' && c.careful:
		c.caret()
	case c.quoted:
		c.take(1)
	case b == '^':
		c.caret()
	case isSpace(b) && c.line.text.Len() == 0:
		c.pos++
	case b == '(' && c.line.text.Len() == 0:
		c.parentheses++
		c.endLine()
		c.pos++
	case b == ')' && c.parentheses > 0:
		c.parentheses--
		c.endLine()
		c.pos++
	case b == '&' || b == '|':
		c.ampersand()
		c.endLine()
		c.pos++
	case b == '<' || b == '>' || c.stream():
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

// plainQuote starts an argument. Chrome before 114 put such quotes around
// arguments in which it escaped for cmd what cmd then takes as it is.
var plainQuote = lazy.Pattern{Text: `(?m)(?:^|[ \t])"[^"\n]*\^\\\^"`}

func placeOf(at []int) request.Range { return request.Range{Start: at[0], End: at[1]} }

// stream reports whether the number of a stream is next: 2> file.
func (c *cmd) stream() bool {
	rest := c.text[c.pos:]
	blank := c.pos == 0 || isSpace(c.text[c.pos-1])
	return blank && len(rest) > 1 && '0' <= rest[0] && rest[0] <= '9' && (rest[1] == '>' || rest[1] == '<')
}

// ampersand warns when the & of a URL without quotes ends the command.
func (c *cmd) ampersand() {
	rest := c.text[c.pos:]
	if len(rest) < 2 || rest[0] != '&' || c.pos == c.start || strings.IndexByte(" \t\r\n&|", rest[1]) >= 0 || strings.IndexByte(" \t\r\n&|^\"", c.text[c.pos-1]) >= 0 {
		return
	}
	if words, _ := splitArguments(c.line.word(request.Range{Start: c.start, End: c.pos})); len(words) > 0 {
		if _, ok := curlIn(words); ok {
			c.Forgive("unquoted-ampersand", "", request.Range{Start: c.pos, End: c.pos + 1}, "the & ends the command here", "put the URL in double quotes if it is part of it")
		}
	}
}

// redirection leaves out an operator and its file.
func (c *cmd) redirection() {
	skip := func(set string, in bool) {
		for c.pos < len(c.text) && (strings.IndexByte(set, c.text[c.pos]) >= 0) == in {
			c.pos++
		}
	}
	skip("0123456789", true)
	skip("<>& \t", true)
	skip("&|<> \t\r\n", false)
	c.line.literal(" ", request.Range{Start: c.pos, End: c.pos})
}

var cmdVariable = lazy.Pattern{Text: `^%[A-Za-z_][A-Za-z0-9_]+%`}

// variable reads %NAME%, which works inside quotes too. Percent-encoding may
// look like it; two hexadecimal digits after each sign are taken for that.
func (c *cmd) variable() bool {
	name := percentName(c.text[c.pos:])
	if name == "" {
		return false
	}
	at := request.Range{Start: c.pos, End: c.pos + len(name) + 2}
	c.line.reference(request.Segment{Kind: request.Environment, Text: name, Range: at})
	c.pos = at.End
	return true
}

// percent reads %%, which is % in a batch file.
func (c *cmd) percent() {
	at := request.Range{Start: c.pos, End: c.pos + 2}
	if !c.toldDouble {
		c.toldDouble = true
		c.Note("percent-doubled", "", at, "%% is read as %, as in a batch file; at the prompt it stays %%", "write % once for the prompt")
	}
	c.line.literal("%", at)
	c.pos += 2
}

var (
	delayedExpansion = lazy.Pattern{Text: `(?im)^[ \t@]*setlocal[^\n]*enabledelayedexpansion`}
	delayedName      = lazy.Pattern{Text: `^![A-Za-z_][A-Za-z0-9_]*!`}
)

// delayedVariable reads !NAME!, which is a variable where the batch file
// switches that on.
func (c *cmd) delayedVariable() bool {
	rest := c.text[c.pos:]
	name := delayedName.Get().FindString(rest[:min(len(rest), 100)])
	if name == "" {
		return false
	}
	at := request.Range{Start: c.pos, End: c.pos + len(name)}
	c.line.reference(request.Segment{Kind: request.Environment, Text: name[1 : len(name)-1], Range: at})
	c.pos = at.End
	return true
}

// percentName is the name of the variable %NAME% that s starts with; "" for
// none.
func percentName(s string) string {
	name := cmdVariable.Get().FindString(s[:min(len(s), 100)])
	if len(name) < 4 || uri.IsEscape(name) && (len(name) == 4 || uri.IsEscape(s[len(name)-1:])) {
		return ""
	}
	return name[1 : len(name)-1]
}

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
		c.Fail("unbalanced-quote", "", open, "quote without its end", `close it; inside "..." a quote is written \"`)
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
