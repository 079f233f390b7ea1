// Package conformance proves the label of every snippet: it runs the snippet
// in its real runtime against a server that records bytes, and compares what
// arrived with what was asked for.
//
// Sub-packages: capture records requests, compare tells how two differ, process
// runs snippets. None of them knows the generator that they examine; this
// package does, through [Subject].
package conformance

import (
	"errors"

	"snipgen"
	"snipgen/generators"
	"snipgen/request"
)

// Subject is what is examined: something that writes snippets and labels them.
type Subject interface {
	// Targets lists what snippets can be written for.
	Targets() []Target
	// Convert writes a snippet that sends req. It fails with a *Refusal when
	// the target cannot send the request at all.
	Convert(req *request.Request, target string, o snipgen.Options) (Result, error)
}

// Target is what its manifest says of a target, as far as it can be examined.
type Target struct {
	ID        string   // "python/requests"
	Extension string   // of a snippet's file, without the dot
	Run       string   // the shell line that runs snippet.<extension>; "" for a message that is sent as it is
	Adds      []string // fields that the client adds by itself
}

// Result is a snippet and what is claimed of it.
type Result struct {
	Code     string
	Fidelity snipgen.Fidelity
	Lost     []Loss // what a partial snippet sends otherwise or not at all
	Inputs   []snipgen.Input
}

// Loss is one claim about a part that a client cannot send.
type Loss struct {
	Part string // as in package compare
	Code string // stable, kebab-case
	Text string
	Hint string // the nearest target that sends it
}

// Refusal is the error of a request that a target cannot send at all.
type Refusal struct{ Reasons []Loss }

func (r *Refusal) Error() string {
	if len(r.Reasons) == 0 {
		return "refused without a reason"
	}
	return "refused: " + r.Reasons[0].Text
}

// Product is snipgen itself, with its built-in targets.
type Product struct{ converter *snipgen.Converter }

// NewProduct makes a subject of the built-in targets.
func NewProduct() *Product { return &Product{snipgen.New()} }

// Targets lists the built-in targets, but for messages that no one sends as
// they are: what they hold is read back, which their own tests prove.
func (p *Product) Targets() []Target {
	found, err := p.converter.Select("all")
	if err != nil {
		panic(err) // the built-in targets are checked by their own tests
	}
	var out []Target
	for _, t := range found {
		if !t.Message || t.Sent {
			out = append(out, Target{ID: t.ID, Extension: t.Extension, Run: t.Run, Adds: t.Adds()})
		}
	}
	return out
}

// Convert renders the request.
func (p *Product) Convert(req *request.Request, target string, o snipgen.Options) (Result, error) {
	found, err := p.converter.Render(req, target, o)
	var refused *generators.Refused
	if errors.As(err, &refused) {
		return Result{}, &Refusal{losses(refused.Reasons)}
	}
	if err != nil {
		return Result{}, err
	}
	return Result{Code: found.Code, Fidelity: found.AsRead, Lost: losses(found.Warnings), Inputs: found.Inputs}, nil
}

// losses takes out what is only worth knowing, and what never was in the
// request that is compared.
func losses(diagnostics []request.Diagnostic) []Loss {
	var out []Loss
	for _, d := range diagnostics {
		if d.Severity != request.Info && !d.Loss {
			out = append(out, Loss{d.Part, d.Code, d.Message, d.Hint})
		}
	}
	return out
}
