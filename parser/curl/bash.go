package curl

import (
	"errors"
	"io"
	"strings"

	"mvdan.cc/sh/v3/syntax"

	"snipgen/request"
	"snipgen/request/lazy"
)

// bash reads a shell script, statement by statement.
type bash struct {
	*reader
	text string // the input without prompts
	vars variables

	functions map[string]effects // that calling a function of the script has
	opaque    bool               // every variable is a reference
	split     bool               // the script sets IFS: how variables are split is not known

	marked bool // the text has marks, see asMeant
	told   int  // what stands before is told

	out  []command     // of the statement that is read
	give func(command) // is given them
	some bool          // a command was given
}

func (r *reader) bashCommands(take func(command)) {
	b := &bash{reader: r, give: take, text: withoutPrompts(skipMark(r.input)), vars: variables{}, functions: map[string]effects{}}
	b.asMeant()
	if err := b.parse(); err != nil {
		b.syntaxError(err)
	}
}

// parse reads up to the first error. Here-documents stand after the line of
// their command, so that its statements wait for the next line.
func (b *bash) parse() error {
	guarded := &guard{input: b.text}
	var waiting []*syntax.Stmt
	var first error // the sequence ends after an error, but not by a break
	for s, err := range syntax.NewParser(syntax.Variant(syntax.LangBash)).StmtsSeq(guarded) {
		switch {
		case first != nil:
			continue
		case err != nil:
			first = err
			continue
		}
		if len(waiting) > 0 && s.Pos().Line() > waiting[len(waiting)-1].End().Line() {
			waiting = b.statements(waiting)
		}
		waiting = append(waiting, s)
		if len(waiting) == 1 && !hasHereDocument(s) {
			waiting = b.statements(waiting)
		}
		if len(waiting) == 0 {
			guarded.start, guarded.statementCount = guarded.pos, statementCount{}
		}
	}
	b.statements(waiting)
	return first
}

// statements reads some, and the curl commands in them. It gives an empty list.
func (b *bash) statements(all []*syntax.Stmt) []*syntax.Stmt {
	for _, s := range all {
		b.statement(s)
		b.ampersand(s)
		b.loneFlag(s)
		for _, c := range b.out {
			b.give(c)
		}
		b.some = b.some || len(b.out) > 0
		b.out = b.out[:0]
	}
	clear(all)
	return all[:0]
}

// hasHereDocument reports whether a here-document belongs to a statement.
func hasHereDocument(s *syntax.Stmt) bool {
	found := false
	syntax.Walk(s, func(n syntax.Node) bool {
		if r, ok := n.(*syntax.Redirect); ok {
			found = found || r.Op == syntax.Hdoc || r.Op == syntax.DashHdoc
		}
		return !found
	})
	return found
}

// guard hands the input to the shell's parser, which recurses and makes a tree,
// and stops when one statement has more than a person would write.
type guard struct {
	input      string
	pos, start int
	statementCount
}

// statementCount is what one statement has.
type statementCount struct {
	openers  int  // bytes that may open something
	nested   int  // those of them that do, but for what counting makes of quotes
	within   bool // a substitution has begun, in quotes maybe
	pieces   int  // words, quotes and variables
	quote    byte // that is open; 0 for none
	ansi     bool // the quote is $'
	escaped  bool // the next byte stands for itself
	document bool // a here-document may have begun, whose words are one
	comment  bool
	before   byte // the byte before
}

// tooLarge is the error of a guard; it stands at an offset of the input.
type tooLarge struct{ offset int }

func (e *tooLarge) Error() string { return "command too large" }

func (g *guard) Read(p []byte) (int, error) {
	if g.pos == len(g.input) {
		return 0, io.EOF
	}
	n := copy(p, g.input[g.pos:])
	for i := g.pos; i < g.pos+n; i++ {
		if mayOpen(g.input, i) {
			g.openers++
			g.open(g.input[i])
		}
		g.count(g.input[i])
		g.document = g.document || g.input[i] == '<' && i > 0 && g.input[i-1] == '<' && g.quote == 0
	}
	if g.openers > maxOpeners || g.nested > maxNesting || g.pieces > maxPieces || g.pos+n-g.start > maxCommand {
		return 0, &tooLarge{g.pos}
	}
	g.pos += n
	return n, nil
}

// open counts what opens something where it stands: in double quotes that is
// $ with a bracket, a backquote, and all that is within these.
func (n *statementCount) open(c byte) {
	substitutes := n.before == '$' || c == '`'
	n.within = n.within || substitutes && n.quote != '\''
	switch {
	case n.quote == '\'', n.quote == '"' && !n.within, n.document && !n.within, n.comment, n.escaped:
	default:
		n.nested++
	}
}

// count counts pieces. It need not be exact about where quotes mean nothing, as
// in here-documents: only what is far too much is refused.
func (n *statementCount) count(c byte) {
	escaped, before := n.escaped, n.before
	n.escaped, n.before = false, c
	switch {
	case n.comment:
		n.comment = c != '\n'
	case escaped:
	case c == '#' && n.quote == 0 && strings.IndexByte("\x00 \t\n;", before) >= 0:
		n.comment = true
	case c == '\\' && (n.quote != '\'' || n.ansi):
		n.escaped = true
		if n.quote == 0 {
			n.pieces++
		}
	case c == n.quote:
		n.quote = 0
	case n.quote != 0:
		if c == '$' && n.quote == '"' {
			n.pieces++
		}
	case c == '"' || c == '\'':
		n.quote, n.ansi = c, before == '$'
		n.pieces++
	case c == '$', strings.IndexByte(" \t\n,=&;", c) >= 0 && !n.document:
		n.pieces++
	}
}

// mayOpen reports whether something that nests may begin or go on at a byte:
// a bracket, an operator, the end of a keyword such as if or while.
func mayOpen(s string, i int) bool {
	switch s[i] {
	case '(', '[', '{', '`', '!', '?', '|':
		return true
	case '&':
		return i >= 1 && s[i-1] == '&'
	case ' ', '\t', '\n', ';':
		return i >= 2 && strings.Contains("if le il me do in oc en se", s[i-2:i]) && s[i-2] != ' '
	}
	return false
}

func (b *bash) syntaxError(err error) {
	var large *tooLarge
	var parse syntax.ParseError
	var lang syntax.LangError
	switch {
	case errors.As(err, &large):
		b.Fail("command-too-large", "", b.lineFrom(large.offset), "one command has more shell syntax or text than a shell takes",
			"put the body into a file and name it with --data-binary @file")
	case errors.As(err, &parse):
		b.parseError(parse)
	case errors.As(err, &lang):
		b.Fail("shell-syntax", "", b.lineFrom(int(lang.Pos.Offset())), "not the syntax of bash", "")
	default:
		b.Fail("shell-syntax", "", b.lineFrom(0), "not read as shell syntax", "")
	}
}

// parseError says what is known without quoting the input.
func (b *bash) parseError(e syntax.ParseError) {
	at := b.lineFrom(int(e.Pos.Offset()))
	switch {
	case strings.Contains(e.Text, "without closing quote"):
		b.Fail("unbalanced-quote", "", at, "quote without its end", quoteHint(b.text[at.Start:at.End]))
	case strings.Contains(e.Text, "unclosed here-document"):
		b.Fail("unclosed-here-document", "", at, "here-document without its end", "its delimiter has to stand alone on a line")
	case strings.Contains(e.Text, "without matching"):
		b.Fail("unbalanced-bracket", "", at, "opened and not closed", "put the argument in single quotes if the shell is not meant to read it")
	default:
		b.Fail("shell-syntax", "", at, "not read as shell syntax", "put arguments with & ; ( ) < > | in single quotes")
	}
}

func quoteHint(rest string) string {
	if strings.HasPrefix(rest, `"`) {
		return `close it; inside "..." a quote is written \"`
	}
	return `close it; inside '...' an apostrophe is written '\''`
}

// lineFrom is the place from an offset to the end of its line.
func (b *bash) lineFrom(offset int) request.Range {
	offset = min(max(offset, 0), len(b.input))
	end := len(b.input)
	if n := strings.IndexByte(b.input[offset:], '\n'); n >= 0 {
		end = offset + n
	}
	return request.Range{Start: offset, End: max(offset, end)}
}

func offset(p syntax.Pos) int { return int(p.Offset()) }

// redirect takes what the command reads as standard input. A here-document
// stands behind the command and belongs to its range.
func (b *bash) redirect(c *command, redirects []*syntax.Redirect) {
	for _, r := range redirects {
		if r.N != nil && r.N.Value != "0" {
			continue
		}
		switch r.Op {
		case syntax.Hdoc, syntax.DashHdoc:
			w := b.hereDocument(r)
			c.stdin, c.from = &w, nil
		case syntax.WordHdoc:
			w := b.hereString(r.Word)
			c.stdin, c.from = &w, nil
		case syntax.RdrIn:
			w := b.word(r.Word)
			c.stdin, c.from = nil, &w
		default:
			continue
		}
		c.at.End = max(c.at.End, offset(r.End()))
		if r.Hdoc != nil {
			c.at.End = max(c.at.End, offset(r.Hdoc.End()))
		}
	}
}

// hereString is a word with the line end that the shell adds.
func (b *bash) hereString(w *syntax.Word) word {
	var out wordBuilder
	out.add(b.word(w))
	end := offset(w.End())
	out.literal("\n", request.Range{Start: end, End: end})
	return out.word(request.Range{Start: offset(w.Pos()), End: end})
}

func (b *bash) hereDocument(r *syntax.Redirect) word {
	d := decoder{bash: b, mode: inHereDocument, tabs: r.Op == syntax.DashHdoc}
	delimiter := b.text[offset(r.Word.Pos()):offset(r.Word.End())]
	if strings.ContainsAny(delimiter, `"'\`) {
		d.mode = verbatim
	}
	if r.Hdoc == nil {
		return d.out.word(request.Range{Start: offset(r.End()), End: offset(r.End())})
	}
	start, end := offset(r.Hdoc.Pos()), offset(r.Hdoc.End())
	d.limit = end - delimiterSize(b.text[start:end])
	d.parts(r.Hdoc.Parts)
	return d.out.word(request.Range{Start: start, End: d.limit})
}

// delimiterSize is the size of the last line of a here-document, which ends
// it; the parser's range takes it in.
func delimiterSize(document string) int {
	return len(document) - strings.LastIndexByte(document, '\n') - 1
}

// word reads a word that is one argument whatever is in it.
func (b *bash) word(w *syntax.Word) word {
	d := decoder{bash: b, at: nodeRange(w)}
	d.parts(w.Parts)
	return d.out.word(d.at)
}

func nodeRange(n syntax.Node) request.Range {
	return request.Range{Start: offset(n.Pos()), End: offset(n.End())}
}

// ampersand warns when the & of a URL without quotes ended the command.
func (b *bash) ampersand(s *syntax.Stmt) {
	at := offset(s.Semicolon)
	if !s.Background || at <= 0 || at+1 >= len(b.text) || !b.some && len(b.out) == 0 {
		return
	}
	before, after := b.text[at-1], b.text[at+1]
	if strings.IndexByte(" \t\r\n'\"", before) < 0 && strings.IndexByte(" \t\r\n", after) < 0 {
		b.Forgive("unquoted-ampersand", "", request.Range{Start: at, End: at + 1}, "the & ends the command here",
			"put the URL in single quotes if it is part of it")
	}
}

// loneFlag warns of a line of flags behind a command that has ended.
func (b *bash) loneFlag(s *syntax.Stmt) {
	call, ok := s.Cmd.(*syntax.CallExpr)
	if !ok || !b.some || len(call.Args) == 0 {
		return
	}
	flag := nodeRange(call.Args[0])
	if flag.Len() > 1 && b.text[flag.Start] == '-' {
		b.Forgive("missing-continuation", "", b.lineFrom(flag.Start), "this line is no part of the command before it, which ended with its line",
			`end the line before it with a backslash, and no blank behind that`)
	}
}

var (
	shellPrompt  = lazy.Pattern{Text: `(?m)^[ \t]*(?:[$%❯➜]|[^\s'"=#$]{1,80}[$%#]|[^\s'"=#$]{1,80} [^\s'"=#$]{1,80}[ \t]?[$%#]|\[[^\]\n]{1,80}\][$%#])[ \t]+(?:sudo|time|env|curl|wget|https?|xhs?|[A-Za-z_]\w{0,80}=\S{0,200})[ \t\r\n]`}
	continuation = lazy.Pattern{Text: `\\[ \t]*\r?\n> `}
)

// withoutPrompts blanks the prompts of a transcript, which starts with one.
func withoutPrompts(input string) string {
	start := len(input) - len(strings.TrimLeft(input, " \t\r\n"))
	first, _, _ := strings.Cut(input[start:], "\n")
	if at := shellPrompt.Get().FindStringIndex(first + "\n"); at == nil || at[0] > 0 {
		return input
	}
	prompts := shellPrompt.Get().FindAllStringIndex(input, -1)
	for i, p := range prompts {
		line := strings.TrimRight(input[p[0]:p[1]], " \t\r\n")
		prompts[i][1] = p[0] + strings.LastIndexAny(line, " \t")
	}
	for _, c := range continuation.Get().FindAllStringIndex(input, -1) {
		prompts = append(prompts, []int{c[1] - 2, c[1]})
	}
	return blank(input, prompts)
}
