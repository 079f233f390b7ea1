// Package plan decides what the snippet for a request sends, and how: which
// limits of the client the request meets, which of its native forms give the
// same, what stands for references, and so the label and the warnings. It fills
// a view and prints nothing: of a template it knows only what that uses.
package plan

import (
	"slices"
	"strings"

	"snipgen/generators/literal"
	"snipgen/generators/manifest"
	"snipgen/generators/plan/marked"
	"snipgen/generators/view"
	"snipgen/request"
)

// Fidelity is how near a snippet comes to its request.
type Fidelity string

const (
	Exact      Fidelity = "exact"      // the same bytes
	Equivalent Fidelity = "equivalent" // the same meaning in other bytes
	Partial    Fidelity = "partial"    // a part is not sent, or sent otherwise; a warning names it
)

// Refused is the error for a request that a target cannot send at all.
type Refused struct {
	Target  string
	Reasons []request.Diagnostic
}

func (e *Refused) Error() string {
	messages := make([]string, len(e.Reasons))
	for i, d := range e.Reasons {
		messages[i] = d.Message
	}
	return e.Target + ": " + strings.Join(messages, "; ")
}

// Plan is what a snippet sends and how, for one request and one target.
type Plan struct {
	View     view.View
	Ways     manifest.Flags
	Marks    manifest.Flags
	Label    Fidelity
	Warnings []request.Diagnostic // ordered by where they stand in the request
	Size     int                  // of the request, in bytes

	*Planner
	req      marked.Request
	refs     *references // nil for a request without any
	exact    bool        // only forms that give the same bytes
	refusals []request.Diagnostic
	said     []said
	odd      bool // a limit holds for the target: its native forms are off
	fields   []plannedField
	allBytes bool // the text of every field is a byte literal
}

// Planner plans requests for one target with its options set. It may be used by
// many goroutines.
type Planner struct {
	Target  *manifest.Target
	Rules   Rules
	Options map[string]any // for the view
	Ways    manifest.Flags // that the options lead to

	Uses  view.Uses              // what the template prints
	Words func() map[string]bool // those of the template and the language: no name of a variable
}

// Plan decides what the snippet for a request sends, and how. With exact it
// takes only forms that give the same bytes. It fails with *Refused, and gives
// what it has planned up to then.
func (t *Planner) Plan(r *request.Request, exact bool) (*Plan, error) {
	p := &Plan{Planner: t, req: marked.Of(r, nil), exact: exact, Ways: t.Ways, Label: Exact, Size: sizeOf(r)}
	p.View.Option = t.Options
	err := p.make()
	slices.SortStableFunc(p.Warnings, func(a, b request.Diagnostic) int { return a.Range.Start - b.Range.Start })
	return p, err
}

// Met are the numbers of the target's limits that the request meets.
func (p *Plan) Met() []int {
	var out []int
	for i := range p.Rules {
		if len(p.Rules[i].matches(p.req)) > 0 {
			out = append(out, p.Rules[i].number)
		}
	}
	slices.Sort(out)
	return out
}

// plannedField is a field on its way into the view.
type plannedField struct {
	name, value string
	leave       bool // left out
	omitted     bool // left out by a limit
}

// make fills the view.
func (p *Plan) make() error {
	p.takeReferences()
	if p.refs != nil && !p.Uses.Variables {
		return p.refused([]request.Diagnostic{{
			Severity: request.Error, Code: "no-references", Message: "the template of this target declares no variables, which references need",
			Hint: "--var, --freeze and --inline-files put values in the place of references",
		}})
	}
	if p.refusals != nil {
		return p.refused(p.refusals)
	}
	p.takeFields()
	p.applyRules()
	if p.refusals != nil {
		return p.refused(p.refusals)
	}
	p.tellAdded()
	p.planTarget()
	p.planBody()
	p.planCredentials()
	p.planLogin()
	p.planFields()
	p.planHead()
	return nil
}

func (p *Plan) refused(reasons []request.Diagnostic) error { return &Refused{p.Target.ID, reasons} }

// tellAdded notes the fields that the request does without and that the client
// adds all the same: no way of it leaves them out.
func (p *Plan) tellAdded() {
	for _, name := range p.req.With().Without {
		if !p.Target.AddsField(name) || slices.ContainsFunc(p.Target.Limits, func(l manifest.Limit) bool { return l.When == "without" && listsName(l.Names, name) }) {
			continue
		}
		p.Warnings = append(p.Warnings, request.Diagnostic{
			Severity: request.Info, Code: "added-field", Part: "header:" + strings.ToLower(name), Range: p.req.With().Range,
			Message: "the client adds " + name + " by itself, which the request does without",
		})
	}
}

func (p *Plan) takeFields() {
	p.fields = make([]plannedField, len(p.req.With().Fields))
	for i := range p.req.With().Fields {
		f := &p.req.With().Fields[i]
		p.fields[i] = plannedField{name: f.Name, value: f.Value.String(), leave: p.req.With().LeftToClient(i)}
	}
}

func (p *Plan) soften() {
	if p.Label == Exact {
		p.Label = Equivalent
	}
}

// copyOf is a request that may be changed, one field after the other.
func copyOf(r *request.Request) *request.Request {
	c := r.At(r.Scheme, "")
	c.Authority = r.Authority
	return c
}

// text makes a printable value of one of the request's. References are marks
// in it by now, which the dialect knows.
func text(v request.Value) literal.Text { return literal.Text(v.String()) }
