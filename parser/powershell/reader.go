package powershell

import (
	"strings"

	"snipgen/parser"
	"snipgen/request"
)

// Options of [Parse]. The zero value opens no file.
type Options struct {
	Scheme  string // "http" or "https", over what the URLs say
	MaxSize int64  // of the largest input, in bytes; 0 stands for parser.DefaultMaxSize
	Strict  bool   // turns the diagnostics marked Strict into errors
}

// Parse reads the web requests of a script. It returns those without errors,
// in their order, and everything noticed on the way in order of position.
// Request.Options holds what a client is to be told, as of package curl.
func Parse(input string, o Options) ([]*request.Request, []request.Diagnostic) {
	r := &reader{input: input, text: input, options: o, budget: maxExpansion, vars: map[string]value{}, told: map[*request.Diagnostic]bool{}}
	r.Strict, r.Losses = o.Strict, &r.losses
	if !r.refuse() {
		r.prompts()
		r.script()
		r.checkFound()
	}
	found := r.Found.Sorted(len(input))
	r.losses.GiveLosses(r.requests, found)
	return r.requests, found
}

// reader reads one script, statement after statement.
type reader struct {
	request.Reporter

	input, text string // text has blanks for prompts
	pos         int
	options     Options
	budget      int // bytes left of maxExpansion
	pieces      int // of maxPieces
	nesting     int
	inner       int // parentheses around what is read: line ends are blanks

	vars   map[string]value
	blocks []block // around the statement

	seen     int // requests met
	requests []*request.Request
	losses   request.LossLedger

	toldBlank  int  // behind the backtick that was told last
	tablesLose bool // some table has lost something since it was made
	told       map[*request.Diagnostic]bool
	stopped    bool // a bound is reached; nothing more is read
}

// refuse reports whether the input cannot be a script at all, and says why.
func (r *reader) refuse() bool {
	if parser.CheckSize(&r.Reporter, r.input, r.options.MaxSize) {
		if n := strings.IndexByte(r.input, 0); n >= 0 {
			r.Fail("nul", "", request.Range{Start: n, End: n + 1}, "NUL character", "save the script as UTF-8")
		}
	}
	parser.CheckScheme(&r.Reporter, r.options.Scheme)
	return r.Failed
}

// prompts puts blanks over a byte order mark and the prompts before commands.
func (r *reader) prompts() {
	if !strings.HasPrefix(r.text, "\uFEFF") && !strings.Contains(r.text, ">") {
		return
	}
	out := []byte(r.text)
	if strings.HasPrefix(r.text, "\uFEFF") {
		copy(out, "   ")
	}
	for at := 0; at < len(out); {
		line, next := parser.LineAt(r.text, at)
		size := promptSize(r.text[line.Start:line.End])
		for i := at; i < at+size; i++ {
			out[i] = ' '
		}
		at = next
	}
	r.text = string(out)
}

// promptSize is the size of PS C:\dir> or >> at the start of a line.
func promptSize(line string) int {
	trimmed := strings.TrimLeft(line, " \t")
	blank := len(line) - len(trimmed)
	if strings.HasPrefix(trimmed, ">> ") {
		return blank + 3
	}
	if end := strings.IndexByte(trimmed[:min(len(trimmed), 200)], '>'); end > 0 && strings.HasPrefix(trimmed, "PS ") {
		return blank + end + 1
	}
	return 0
}

// checkFound makes sure that no input passes without a word.
func (r *reader) checkFound() {
	if r.seen > 0 || r.Found.HaveErrors() {
		return
	}
	end := len(r.input)
	r.Fail("no-powershell-command", "", request.Range{Start: end, End: end}, "no web request of PowerShell in the input",
		"give one, such as Invoke-RestMethod https://example.com/")
}

// spend takes bytes off the budget for what is written out.
func (r *reader) spend(n int, at request.Range) bool {
	if r.budget -= n; r.budget >= 0 {
		return true
	}
	r.stop(at, "the values of variables get too large together")
	return false
}

// piece counts what takes memory of its own.
func (r *reader) piece(at request.Range) {
	if r.pieces++; r.pieces > maxPieces {
		r.stop(at, "the script has too many variables and values")
	}
}

func (r *reader) stop(at request.Range, message string) {
	if !r.stopped {
		r.stopped = true
		r.Fail("command-too-large", "", at, message, "put the body into a file and name it with -InFile")
	}
	r.Failed, r.pos = true, len(r.text)
}

// rest is what is not read yet.
func (r *reader) rest() string { return r.text[min(r.pos, len(r.text)):] }

func (r *reader) peek() byte {
	if r.pos < len(r.text) {
		return r.text[r.pos]
	}
	return 0
}

func (r *reader) from(start int) request.Range {
	return request.Range{Start: min(start, len(r.text)), End: min(r.pos, len(r.text))}
}

// accept steps over a text, if it is next.
func (r *reader) accept(s string) bool {
	if strings.HasPrefix(r.rest(), s) {
		r.pos += len(s)
		return true
	}
	return false
}

// blanks steps over white space, comments and lines that go on; over line ends
// too where they are told or inside parentheses.
func (r *reader) blanks(lines bool) {
	lines = lines || r.inner > 0
	for r.pos < len(r.text) {
		rest := r.rest()
		switch c := rest[0]; {
		case c == ' ' || c == '\t' || c == '\r' || c == '\n' && lines:
			r.pos++
		case strings.HasPrefix(rest, "\u00a0"):
			r.pos += 2
		case strings.HasPrefix(rest, "`\n"):
			r.pos += 2
		case strings.HasPrefix(rest, "`\r\n"):
			r.pos += 3
		case c == '`' && r.looseContinuation():
		case strings.HasPrefix(rest, "<#"):
			r.skipTo("#>")
		case c == '#':
			r.toLineEnd()
		default:
			return
		}
	}
}

// looseContinuation steps over a backtick with blanks behind it at the end of a
// line, which PowerShell does not take for a line that goes on.
func (r *reader) looseContinuation() bool {
	rest := r.rest()
	blank := len(rest) - len(strings.TrimLeft(rest[1:], " \t\r"))
	if blank < 2 || !strings.HasPrefix(rest[blank:], "\n") {
		return false
	}
	if r.toldBlank == r.pos+1 { // it is read again
		r.pos += blank + 1
		return true
	}
	r.toldBlank = r.pos + 1
	r.Lose("backtick-blank", "", request.Range{Start: r.pos, End: r.pos + blank}, "blanks after the backtick: PowerShell ends the command here; read as a line that goes on", "take the blanks off")
	r.pos += blank + 1
	return true
}

func (r *reader) skipTo(end string) {
	if n := strings.Index(r.rest(), end); n >= 0 {
		r.pos += n + len(end)
	} else {
		r.pos = len(r.text)
	}
}

func (r *reader) toLineEnd() {
	if n := strings.IndexByte(r.rest(), '\n'); n >= 0 {
		r.pos += n
	} else {
		r.pos = len(r.text)
	}
}

// enter counts a bracket that opens. When there are too many it says so, and
// nothing more is read.
func (r *reader) enter() bool {
	if r.nesting++; r.nesting > maxNesting {
		r.stop(request.Range{Start: r.pos, End: r.pos}, "brackets are nested too deeply")
		return false
	}
	return true
}

func (r *reader) leave() { r.nesting-- }
