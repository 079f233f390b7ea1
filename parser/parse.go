package parser

import (
	"snipgen/request"
)

// DefaultMaxSize is the size of the largest input read, in bytes, unless
// [Options.MaxSize] says otherwise.
const DefaultMaxSize = 64 << 20

// Options of [Parse]. The zero value is lenient reading of one request.
type Options struct {
	// Scheme, "http" or "https", overrides what the request says. Empty means
	// that the request decides.
	Scheme string
	// BaseURL, scheme://authority with an optional path, completes a request
	// that names no host. Its path goes before the path of the request.
	BaseURL string
	// KeepFinalNewline keeps a line end at the end of a body whose length
	// the message does not give. It is dropped otherwise, as editors add it.
	KeepFinalNewline bool
	// All reads every request of the input; each one but the last has to tell
	// its length, or have no content.
	All bool
	// MaxSize is the size of the largest input accepted, in bytes. 0 stands
	// for DefaultMaxSize.
	MaxSize int64
	// Strict turns the diagnostics marked Strict into errors.
	Strict bool
	// PortWords allows a word of letters and digits for a port, where words
	// stand for the references of another syntax.
	PortWords bool
}

func (o Options) maxSize() int64 {
	if o.MaxSize > 0 {
		return o.MaxSize
	}
	return DefaultMaxSize
}

// Check reports what is wrong with the options themselves. [Parse] reports
// the same for every input.
func (o Options) Check() []request.Diagnostic {
	p := parser{options: o, Reporter: request.Reporter{Strict: o.Strict}}
	p.checkOptions()
	return p.Found.List(0)
}

// parser reads one input, request after request.
type parser struct {
	input   string
	options Options
	base    origin
	pos     int // the next byte to read
	request.Reporter
	message
}

// message is what is known of the request being read.
type message struct {
	request     *request.Request
	head        request.Range
	lines       int  // in the head
	cut         bool // the head ends without a blank line
	fullFields  bool
	target      targetParts
	pseudo      [pseudoKinds]pseudoField
	isPseudo    bool // it has pseudo-headers
	panelBroken bool // its fields could not be made out
	host        hostField
	length      contentLength
	coding      transferCoding
}

// Parse reads an HTTP request, or with [Options.All] all requests of the
// input, in wire format. It returns the requests without errors, and
// everything noticed on the way in order of position. The input is not
// copied; the requests share its memory.
func Parse(input string, o Options) ([]*request.Request, []request.Diagnostic) {
	p := parser{input: input, options: o, Reporter: request.Reporter{Strict: o.Strict}}
	if p.refuse() {
		return nil, p.Found.List(len(input))
	}
	var requests []*request.Request
	for more := true; more; {
		if r := p.readRequest(); r != nil {
			requests = append(requests, r)
		}
		p.skipBlankLines()
		more = o.All && p.pos < len(input)
		if more && len(requests) == request.MaxRequests(len(input)) {
			p.Report(request.TooManyRequests(request.Range{Start: p.pos, End: p.pos}))
			more = false
		}
	}
	found := p.Found.Sorted(len(input))
	request.GiveLosses(requests, found)
	return requests, found
}

// refuse reports whether there is nothing to read as a request, and says why.
func (p *parser) refuse() bool {
	if !CheckSize(&p.Reporter, p.input, p.options.MaxSize) {
		return true
	}
	p.checkOptions()
	p.pos = skipMark(p.input)
	p.skipBlankLines()
	if p.pos == len(p.input) {
		p.Fail("empty-input", "", request.Range{Start: p.pos, End: p.pos}, "no request in the input",
			"give a request line, such as GET https://example.com/ HTTP/1.1")
		return true
	}
	return p.refuseOther() || p.Failed
}

// checkOptions reports options of no use, which have no place in the input.
func (p *parser) checkOptions() {
	CheckScheme(&p.Reporter, p.options.Scheme)
	if p.options.BaseURL == "" {
		return
	}
	base, ok := parseBase(p.options.BaseURL)
	if !ok {
		p.Fail("invalid-base-url", "", request.Range{}, "the base URL is not http://host or https://host with an optional path", "")
	}
	p.base = base
}

// readRequest reads the request at p.pos and steps over it.
func (p *parser) readRequest() *request.Request {
	p.message, p.Failed = message{request: &request.Request{}}, false
	start := p.pos
	p.measureHead()
	if p.input[start] != ':' {
		p.requestLine(p.nextLine())
	}
	p.readFields()
	p.applyPseudo()
	p.resolve()
	p.readBody()
	p.request.Range = request.Range{Start: start, End: p.pos}
	if p.Failed {
		return nil
	}
	return p.request
}
