package fetch

import (
	"snipgen/parser"
	"snipgen/request"
)

// Options of [Parse].
type Options struct {
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
}

// Parse reads the calls of fetch in a text. It returns the requests of the
// calls without errors, in their order, and everything noticed on the way in
// order of position.
//
// Request.Options holds what a client is to be told, by the names of target
// options: follow and timeout.
func Parse(input string, o Options) ([]*request.Request, []request.Diagnostic) {
	r := &reader{input: input, options: o, names: map[string]named{}, condition: -1, guarded: -1}
	r.Strict, r.Losses = o.Strict, &r.losses
	if !r.refuse() {
		r.script()
	}
	if r.calls == 0 && !r.Found.HaveErrors() {
		r.Fail("no-fetch-call", "", request.Range{Start: len(input), End: len(input)}, "no call of fetch in the input",
			`give one, such as fetch("https://example.com/")`)
	}
	found := r.Found.Sorted(len(input))
	r.losses.GiveLosses(r.requests, found)
	return r.requests, found
}

// Bounds of what one input may ask for.
const (
	maxCalls   = 1000
	maxNesting = 200      // of expressions
	maxText    = 64 << 20 // bytes that following names may make
)

// reader reads one input, statement after statement.
type reader struct {
	request.Reporter

	input    string
	options  Options
	lexer    lexer
	now      token // the next one to be read
	last     token // the one before it
	depth    int   // of the expression that is read
	spent    int   // bytes of maxText
	names    map[string]named
	brackets int  // that are open, of all kinds
	stuck    bool // in an expression that is not read to its end
	urlNext  bool // the next expression is a URL

	scopes    []shadowed
	condition int  // brackets that are open around a condition that is read; -1 for none
	guarded   int  // where a statement starts that may not be run
	maybe     bool // the statement that is read is one
	begun     int  // where it starts
	calls     int
	requests  []*request.Request
	losses    request.LossLedger
	dataLose  bool // something that is shared has lost something since it was made
}

func (r *reader) refuse() bool {
	parser.CheckSize(&r.Reporter, r.input, r.options.MaxSize)
	parser.CheckScheme(&r.Reporter, r.options.Scheme)
	return r.Failed
}
