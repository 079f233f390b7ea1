package main

import (
	"bufio"
	"fmt"
	"slices"

	"snipgen"
)

// generateCmd turns requests into code.
type generateCmd struct {
	Files []string `arg:"" optional:"" name:"file" help:"Files with requests; - or none is standard input"`

	targetFlags
	Format string `enum:"text,json,markdown" default:"text" placeholder:"text|json|markdown" help:"How to print (default text)"`
	Output string `short:"o" placeholder:"DIR" help:"Write a file for each request and target into DIR"`

	readFlags
}

// conversion is one request with what each target made of it.
type conversion struct {
	input    *input
	request  *snipgen.Request
	index    int // of the request in its input
	snippets []snippet
}

// snippet is what one target made of a request.
type snippet struct {
	target  *chosen
	result  *outcome             // nil when the target cannot send the request
	reasons []snipgen.Diagnostic // why there is none
}

// outcome is what is kept of a result: all but the code, which may be made anew.
type outcome struct {
	Request  *snipgen.Request
	Fidelity snipgen.Fidelity
	AsRead   snipgen.Fidelity
	Warnings []snipgen.Diagnostic
	Inputs   []snipgen.Input

	text  content                 // the code, if it is kept
	again func() (content, error) // makes the code; nil when it is kept
}

// code is the code of a snippet that there is.
func (o *outcome) code() (content, error) {
	if o.again != nil {
		return o.again()
	}
	return o.text, nil
}

// keptCode is how much code is kept until all of it is known to be there, in
// bytes. What is more is made twice: first to see that it can be made, and once
// more when it is printed.
const keptCode = 8 << 20

// keeper decides which code is kept.
type keeper struct {
	alone bool // there is one snippet
	held  int  // bytes
}

// keep keeps the code, or how to make it.
func (k *keeper) keep(o *outcome, again func() (content, error)) {
	if k.alone || k.held+o.text.size() <= keptCode {
		k.held += o.text.size()
		return
	}
	o.text, o.again = content{}, again
}

// Run prints what could be made. When an input has an error, or with --strict
// anything is refused or warned about, standard output stays empty, but for JSON,
// which tells the failures. A refusal without --strict costs its own snippet.
func (c *generateCmd) Run(s *session) error {
	if c.Output != "" && c.Format != "text" {
		return &usageError{message: "-o writes files of code; --format does not go with it"}
	}
	if c.Output != "" {
		s.watch()
	}
	converter, targets, err := c.choose(s)
	if err != nil {
		return err
	}
	inputs, err := c.read(s, c.Files, c.Output != "" || c.Format != "text")
	if err != nil {
		return err
	}
	conversions, err := c.convert(s, converter, inputs, targets, c.Strict)
	if err != nil {
		return err
	}
	return c.print(s, inputs, conversions)
}

func (c *generateCmd) print(s *session, inputs []*input, conversions []conversion) error {
	made, left := count(conversions)
	if left > 0 {
		defer s.note(failed)
	}
	switch {
	case c.Format == "json":
		return s.asJSON(func(w *bufio.Writer) error { return printJSON(w, inputs, conversions, c.Strict) })
	case s.worst != done || made == 0 && left > 0:
		tellNothing(s, conversions)
		return nil
	case c.Output != "" && left > 0:
		s.problem("error", fmt.Sprintf("%d of %d files are left out, as their targets refuse the requests", left, made+left), "")
	}
	switch {
	case c.Output != "":
		s.seeToSignals()
		return writeFiles(c.Output, conversions)
	case c.Format == "markdown":
		return s.printWhole(func() error { return printMarkdown(s.out, conversions) })
	}
	return s.printWhole(func() error { return printText(s.out, conversions) })
}

// count is how many snippets there are, and how many there are not.
func count(conversions []conversion) (made, left int) {
	for i := range conversions {
		n := conversions[i].refused()
		made, left = made+len(conversions[i].snippets)-n, left+n
	}
	return made, left
}

// refused is how many targets refuse the request, or fail at it.
func (one *conversion) refused() int {
	n := 0
	for i := range one.snippets {
		if one.snippets[i].result == nil {
			n++
		}
	}
	return n
}

// tellNothing says why there is no output where that may be unexpected.
func tellNothing(s *session, conversions []conversion) {
	switch {
	case s.worst == warned:
		s.problem("error", "nothing is written, as a warning stands and --strict is given", "")
	case len(conversions) > 0:
		s.problem("error", "nothing is written, as not all that is asked for can be", "")
	}
}

// convert renders every request for every target.
func (c *targetFlags) convert(s *session, converter *snipgen.Converter, inputs []*input, targets []*chosen, strict bool) ([]conversion, error) {
	count := 0
	for _, in := range inputs {
		count += len(in.requests)
	}
	all := make([]conversion, 0, count)
	k := keeper{alone: count*len(targets) == 1}
	for _, in := range inputs {
		for i, r := range in.requests {
			one := conversion{input: in, request: r, index: in.numbers[i] - 1, snippets: make([]snippet, len(targets))}
			for j, t := range targets {
				var err error
				if one.snippets[j], err = c.render(converter, r, t, in.secrets); err != nil {
					return nil, err
				}
				c.keep(&k, converter, &one, j)
			}
			one.tell(s, strict)
			all = append(all, one)
		}
	}
	return all, nil
}

// keep keeps the code of a snippet, or how to make it.
func (c *targetFlags) keep(k *keeper, converter *snipgen.Converter, one *conversion, number int) {
	made := one.snippets[number]
	if made.result == nil {
		return
	}
	k.keep(made.result, func() (content, error) {
		anew, err := c.render(converter, one.request, made.target, one.input.secrets)
		if err != nil {
			return content{}, err
		}
		return anew.result.text, nil
	})
}

// render makes a snippet of a request of which the secrets have been hidden.
func (c *targetFlags) render(converter *snipgen.Converter, r *snipgen.Request, t *chosen, hidden *snipgen.Secrets) (snippet, error) {
	result, err := converter.RenderBytes(r, t.ID, snipgen.Options{Exact: c.Exact, Target: t.options, Hidden: hidden})
	if reasons, refused := snipgen.IsRefused(err); refused {
		return snippet{target: t, reasons: reasons}, nil
	}
	if err != nil {
		return snippet{}, &targetFaults{err}
	}
	return snippet{target: t, result: &outcome{
		Request: result.Request, Fidelity: result.Fidelity, AsRead: result.AsRead,
		Warnings: result.Warnings, Inputs: result.Inputs, text: content{result.Code, result.Bytes},
	}}, nil
}

// tell prints what there is to say about the snippets of one request, and
// notes the status. A target that a pattern chose may refuse the request, as
// long as another one takes it.
func (one *conversion) tell(s *session, strict bool) {
	s.note(one.settle(strict))
	s.faulty = s.faulty || one.faulty()
	for i := range one.snippets {
		made := &one.snippets[i]
		about := made.target.ID
		if made.result == nil {
			about += made.target.cannot()
		}
		s.diagnose(one.input, about, withoutLosses(made.found()))
	}
}

// withoutLosses leaves out what has been said about the input.
func withoutLosses(found []snipgen.Diagnostic) []snipgen.Diagnostic {
	return slices.DeleteFunc(slices.Clone(found), func(d snipgen.Diagnostic) bool { return d.Loss && d.Option == "" })
}

// settle decides which refusals are errors, and gives the status that keeps
// everything from being written. A target that fails is told as an error, and
// keeps no other one from it; one that refuses does with strict only.
func (one *conversion) settle(strict bool) status {
	some, worst := one.refused() < len(one.snippets), done
	for i := range one.snippets {
		made := &one.snippets[i]
		if isFault(made.reasons) {
			continue
		}
		made.reasons = refusal(made.reasons, made.target.byName || !some)
		if made.result != nil || strict {
			worst = worse(worst, gravest(made.found(), strict))
		}
	}
	return worst
}

// faulty reports whether a target fails at the request, which is an error
// whatever else there is.
func (one *conversion) faulty() bool {
	return slices.ContainsFunc(one.snippets, func(made snippet) bool { return isFault(made.reasons) })
}

func isFault(reasons []snipgen.Diagnostic) bool {
	return slices.ContainsFunc(reasons, func(d snipgen.Diagnostic) bool {
		return d.Code == snipgen.InternalFault || d.Code == snipgen.SecretLeft
	})
}

// found is what there is to say about a snippet, or why there is none.
func (made *snippet) found() []snipgen.Diagnostic {
	if made.result != nil {
		return made.result.Warnings
	}
	return made.reasons
}

// refusal gives the reasons of a refusal the severity that it has here.
func refusal(reasons []snipgen.Diagnostic, fatal bool) []snipgen.Diagnostic {
	severity := snipgen.Warning
	if fatal {
		severity = snipgen.Error
	}
	out := make([]snipgen.Diagnostic, len(reasons))
	for i, d := range reasons {
		d.Severity = severity
		out[i] = d
	}
	return out
}

// cannot says what a target fails to do that refuses a request.
func (t *chosen) cannot() string {
	if t.Message {
		return " cannot hold this request"
	}
	return " cannot send this request"
}
