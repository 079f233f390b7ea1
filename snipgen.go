// Package snipgen turns a raw HTTP request into client code that, run as it
// is, sends that same request.
//
// Every result carries a label: exact, equivalent or partial. It never lies:
// what a client cannot send is named by a warning.
//
// All functions are safe for concurrent use. They touch no network, no clock
// and no environment, and the same input always gives the same output.
package snipgen

import (
	"io/fs"
	"slices"

	"snipgen/generators"
	"snipgen/parser"
	"snipgen/request"
	"snipgen/request/lazy"
	"snipgen/templates"
)

// Fidelity is how near a snippet comes to its request.
type Fidelity = generators.Fidelity

const (
	Exact      = generators.Exact      // the same bytes
	Equivalent = generators.Equivalent // the same meaning in other bytes
	Partial    = generators.Partial    // a part is not sent, or sent otherwise; a warning names it
)

// Diagnostic is one finding about a request.
type Diagnostic = request.Diagnostic

// Request is one request as a parser has read it.
type Request = request.Request

// Options are the settings of a conversion. The zero value is the default.
type Options struct {
	Parse  ParseOptions
	Exact  bool              // only forms that send the same bytes
	Strict bool              // warnings of the parser marked so, and partial results, are errors
	Target map[string]string // options of the target, by name

	Secrets *Secrets // what is done about secrets; nil keeps them
	Hidden  *Secrets // of a request that has been read with it, as by [ReadInput]: code that would hold one all the same is refused
}

// ParseOptions are the settings of the parser.
type ParseOptions = parser.Options

// Result is a snippet with what is to be known about it.
type Result struct {
	Request  *Request
	Target   TargetInfo
	Code     string
	Bytes    []byte // the code, where [Converter.RenderBytes] gives no Code
	Fidelity Fidelity
	AsRead   Fidelity     // how near the code comes to Request, whatever was lost in reading it
	Warnings []Diagnostic // what was lost in reading, then what the snippet sends otherwise, in order of place
	Inputs   []Input      // what it reads from the environment or wants replaced, in order of place
}

// Input is what a snippet needs from outside when it runs, besides files.
type Input = generators.Input

// builtin is the catalog of the targets that snipgen carries.
var builtin = lazy.Value[*generators.Catalog]{Make: func() *generators.Catalog { return generators.NewCatalog(templates.FS) }}

// Converter converts requests with the built-in targets and a user's own. The
// zero Converter has the built-in targets.
type Converter struct{ catalog *generators.Catalog }

// targets are those that the converter has.
func (c *Converter) targets() *generators.Catalog {
	if c.catalog == nil {
		return builtin.Get()
	}
	return c.catalog
}

// New makes a converter. Each of the file systems holds target folders like
// those of package templates; a folder of the same id takes the place of a
// built-in target.
func New(targets ...fs.FS) *Converter {
	if len(targets) == 0 {
		return &Converter{}
	}
	return &Converter{generators.NewCatalog(append([]fs.FS{templates.FS}, targets...)...)}
}

// TargetsIn lists the ids of the target folders in a file system for [New]. It
// fails when they cannot be listed, and when there are too many.
func TargetsIn(targets fs.FS) ([]string, error) { return generators.IDsIn(targets) }

var standard Converter

// Convert turns the first request of raw into code for one target, with the
// built-in targets. It fails with *InputError, with *UnknownTarget or
// *AmbiguousTarget, with *OptionError, or with *Refused when the target cannot
// send the request at all.
func Convert(raw, target string, o Options) (*Result, error) {
	return standard.Convert(raw, target, o)
}

// Convert is like the function of that name, with the converter's targets.
func (c *Converter) Convert(raw, target string, o Options) (*Result, error) {
	o.Parse.Strict = o.Parse.Strict || o.Strict
	requests, diagnostics := parser.Parse(raw, o.Parse)
	if request.HasErrors(diagnostics) || len(requests) == 0 {
		_, diagnostics = o.Secrets.Hide(requests, diagnostics)
		return nil, &InputError{request.InUTF8(diagnostics)}
	}
	return c.Render(requests[0], target, o)
}

// Render turns a request that has been read into code for one target. What
// Request.Options asks for is an option of the target, where it takes that and
// o.Target does not say otherwise. It fails as [Convert] does; *InputError is
// for secrets that are errors, and for a request that breaks the rules of its
// parts, which no reader gives: see [request.Check].
func (c *Converter) Render(r *Request, target string, o Options) (*Result, error) {
	result, err := c.RenderBytes(r, target, o)
	if err == nil && result.Bytes != nil {
		result.Code, result.Bytes = string(result.Bytes), nil
	}
	return result, err
}

// RenderBytes is [Converter.Render] for large requests: the code is in Bytes or,
// where that would be another copy, in Code.
func (c *Converter) RenderBytes(r *Request, target string, o Options) (*Result, error) {
	t, err := c.targets().Find(target)
	if err != nil {
		return nil, err
	}
	hidden, notes := o.Secrets.Hide([]*Request{r}, nil)
	if len(hidden) == 0 {
		return nil, &InputError{request.InUTF8(notes)}
	}
	r = hidden[0]
	if broken := request.Check(r); broken != nil {
		return nil, &InputError{request.InUTF8(append(notes, broken...))}
	}
	g, left, err := c.generator(t, r.Options, o.Target)
	if err != nil {
		return nil, err
	}
	if twice := cookiesTwice(r, o.Target); twice != nil {
		return nil, &Refused{Target: t.ID, Reasons: twice}
	}
	r, leftOut := lost(t, r, left)
	s, err := g.RenderBytes(r, o.Exact)
	if err != nil {
		return nil, refusedInUTF8(err)
	}
	if d, left := o.left(r, g, s); left {
		return nil, &Refused{Target: t.ID, Reasons: []Diagnostic{d}}
	}
	result := &Result{
		Request: r, Target: describe(t), Code: s.Code, Bytes: s.Bytes, Fidelity: labelOf(r, s), AsRead: s.Fidelity,
		Warnings: request.InUTF8(slices.Concat(r.Losses, notes, leftOut, s.Warnings)), Inputs: s.Inputs,
	}
	if o.Strict && result.Fidelity == Partial {
		return nil, &Refused{Target: t.ID, Reasons: request.InUTF8(slices.Concat(r.Losses, s.Warnings))}
	}
	return result, nil
}

// labelOf is the label of a snippet for what the input says, not only for what
// was read of it.
func labelOf(r *Request, s *generators.Snippet) Fidelity {
	if len(r.Losses) > 0 {
		return Partial
	}
	return s.Fidelity
}

// Parse reads the requests of raw, and everything that is to be said about
// them. A request with errors is not among the results.
func Parse(raw string, o ParseOptions) ([]*Request, []Diagnostic) {
	requests, found := parser.Parse(raw, o)
	taken := requests[:0]
	for _, r := range requests {
		d, ok := r.ToASCIIHost()
		if d.Code != "" {
			found = append(found, d)
		}
		if ok {
			taken = append(taken, r)
		}
	}
	return taken, request.InUTF8(found)
}

// Targets lists the built-in targets: languages in alphabetical order, the
// default client of each first.
func Targets() []TargetInfo {
	targets, _ := standard.Select("all")
	return targets
}

// Select finds targets by id, language, alias, client name or pattern. It
// fails with *UnknownTarget or *AmbiguousTarget, or with all that is wrong in a
// user's folders.
func (c *Converter) Select(names ...string) ([]TargetInfo, error) {
	found, err := c.targets().Select(names)
	if err != nil {
		return nil, err
	}
	out := make([]TargetInfo, len(found))
	for i, t := range found {
		out[i] = describe(t)
	}
	return out, nil
}
