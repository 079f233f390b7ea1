package curl

import (
	"fmt"
	"strings"

	"snipgen/parser"
	"snipgen/request"
)

// Shell is a way of quoting.
type Shell string

const (
	Bash       Shell = "bash" // and sh, zsh, ksh
	Cmd        Shell = "cmd"  // cmd.exe of Windows
	PowerShell Shell = "powershell"
)

// Options of [Parse]. The zero value guesses the shell and opens no file.
type Options struct {
	// Shell is the way the input quotes. Empty means that its form decides.
	Shell Shell
	// Scheme, "http" or "https", overrides what the URLs say.
	Scheme string
	// MaxSize is the size of the largest input accepted, in bytes. 0 stands
	// for parser.DefaultMaxSize.
	MaxSize int64
	// Strict turns the diagnostics marked Strict into errors.
	Strict bool
	// PortWords allows a word of letters and digits for a port, where words
	// stand for the references of another syntax.
	PortWords bool
	// ReadFile gives the content of a file that the command names, which
	// then takes the file's place in the request. When nil, a body refers
	// to the file, and other uses are diagnosed.
	ReadFile func(name string) ([]byte, error)
}

// Parse reads the curl commands of an input. It returns the requests of the
// commands without errors, in their order, and everything noticed on the way
// in order of position. Several URLs, and URLs with sets and ranges, give
// several requests of the same range.
//
// Request.Options holds what a client is to be told, by the names of target
// options: follow, verify, timeout, proxy and those of the flags table.
// Request.Login holds the credentials of --digest and --ntlm.
func Parse(input string, o Options) ([]*request.Request, []request.Diagnostic) {
	return parse(input, o, &curlProgram)
}

func newReader(input string, o Options, p *program) *reader {
	return &reader{input: input, options: o, program: p, budget: maxExpansion, Reporter: request.Reporter{Strict: o.Strict}}
}

func parse(input string, o Options, p *program) ([]*request.Request, []request.Diagnostic) {
	r := newReader(input, o, p)
	if r.refuse() {
		return nil, r.Found.List(len(input))
	}
	shell, reason := o.Shell, ""
	if p != &curlProgram {
		shell = Bash
	}
	if shell == "" {
		shell, reason = detect(input)
	}
	r.commands(shell, r.command)
	if o.Shell == "" && p == &curlProgram && r.seen > 0 {
		r.tellGuess(shell, reason)
	}
	r.checkFound()
	found := r.Found.Sorted(len(input))
	request.GiveLosses(r.requests, found)
	return r.requests, found
}

// reader reads one input, command after command.
type reader struct {
	request.Reporter

	input    string
	options  Options
	program  *program
	budget   int // bytes left of maxExpansion
	seen     int // curl commands met
	requests []*request.Request
	many     bool // it has more variables or functions than are kept
	full     bool // there are more of them than are read
}

// refuse reports whether the input cannot be a command at all, and says why.
func (r *reader) refuse() bool {
	if parser.CheckSize(&r.Reporter, r.input, r.options.MaxSize) {
		if n := strings.IndexByte(r.input, 0); n >= 0 {
			r.Fail("nul", "", request.Range{Start: n, End: n + 1}, "NUL character", "no command line can hold one")
		}
	}
	switch r.options.Shell {
	case "", Bash, Cmd, PowerShell:
	default:
		r.Fail("invalid-shell-option", "", request.Range{}, "the shell has to be bash, cmd or powershell", "")
	}
	parser.CheckScheme(&r.Reporter, r.options.Scheme)
	return r.Failed
}

// checkFound makes sure that no input passes without a word.
func (r *reader) checkFound() {
	if r.seen > 0 || r.Found.HaveErrors() {
		return
	}
	end := len(r.input)
	if foreign := powershellRequest(r.input); foreign.End > 0 {
		r.Fail("looks-like-powershell", "", foreign, "this is a PowerShell request, not a curl command", "--input powershell reads it")
		return
	}
	if n := strings.Index(r.input, "curl\u00a0"); n >= 0 && r.program == &curlProgram {
		n += len("curl")
		r.Fail("typographic-character", "", request.Range{Start: n, End: n + len("\u00a0")},
			"a character of word processors, which is no blank to the shell", "type a space")
		return
	}
	name := r.program.name
	r.Fail("no-"+strings.ToLower(name)+"-command", "", request.Range{Start: end, End: end}, "no "+name+" command in the input",
		"give one, such as "+r.program.example)
}

// commands hands over each curl command as soon as its words are known.
func (r *reader) commands(shell Shell, take func(command)) {
	switch shell {
	case Cmd:
		r.cmdCommands(take)
	case PowerShell:
		r.powershellCommands(take)
	default:
		r.bashCommands(take)
	}
}

// tooLarge says that a command is longer than maxCommand.
func (r *reader) tooLarge(at request.Range) {
	r.Fail("command-too-large", "", at, "one command has more text than a shell takes",
		"put the body into a file and name it with --data-binary @file")
}

// variables are those of a script of which the value is known.
type variables map[string]word

func (v variables) set(r *reader, name string, value word) {
	if _, known := v[name]; !known && len(v) == maxVariables {
		r.tooMany(fmt.Sprintf("more than %d variables in one script", maxVariables), value.at())
		return
	}
	v[name] = value
}

// tooMany says once that a script has more of something than is kept.
func (r *reader) tooMany(message string, at request.Range) {
	if !r.many {
		r.Fail("too-many-variables", "", at, message, "split the script")
	}
	r.many = true
}

// A command is a simple command: its words, and what it reads as standard
// input as far as the script says.
type command struct {
	words []word
	at    request.Range
	stdin *word // a here-document or here-string
	from  *word // the file that standard input is redirected from
}
