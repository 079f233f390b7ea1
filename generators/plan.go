package generators

import (
	"slices"
	"strings"

	"snipgen/generators/literal"
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

// plan decides what a snippet sends and how, for one request and one target.
type plan struct {
	target   *Target
	req      *request.Request
	checked  *checked
	refs     *references // nil for a request without any
	exact    bool        // only forms that give the same bytes
	label    Fidelity
	warnings []request.Diagnostic
	refusals []request.Diagnostic
	ways     ways
	odd      bool // a limit holds for the target: its native forms are off
	fields   []plannedField
	view     View
}

// plannedField is a field on its way into the view.
type plannedField struct {
	name, value string
	leave       bool // left out
	omitted     bool // left out by a limit
}

// makePlan fills the view. It fails with *Refused.
func (t *Target) makePlan(p *plan) error {
	p.label = Exact
	p.takeReferences()
	if p.refs != nil && !p.checked.uses.variables {
		return &Refused{t.ID, []request.Diagnostic{{
			Severity: request.Error, Code: "no-references", Message: "the template of this target declares no variables, which references need",
			Hint: "--var, --freeze and --inline-files put values in the place of references",
		}}}
	}
	if p.refusals != nil {
		return &Refused{t.ID, p.refusals}
	}
	p.takeFields()
	for i := range t.Limits {
		p.apply(&t.Limits[i])
	}
	if p.refusals != nil {
		return &Refused{t.ID, p.refusals}
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

// tellAdded notes the fields that the request does without and that the client
// adds all the same: no way of it leaves them out.
func (p *plan) tellAdded() {
	for _, name := range p.req.Without {
		if !p.target.adds(name) || slices.ContainsFunc(p.target.Limits, func(l Limit) bool { return l.When == "without" && listsName(l.Names, name) }) {
			continue
		}
		p.warnings = append(p.warnings, request.Diagnostic{
			Severity: request.Info, Code: "added-field", Part: "header:" + strings.ToLower(name), Range: p.req.Range,
			Message: "the client adds " + name + " by itself, which the request does without",
		})
	}
}

// adds reports whether the client sends the field unasked. All send Host.
func (t *Target) adds(name string) bool {
	for _, added := range []map[string]string{t.Manifest.Adds, t.AddsSecure} {
		for own := range added {
			if strings.EqualFold(own, name) {
				return true
			}
		}
	}
	return strings.EqualFold(name, "Host")
}

func (p *plan) takeFields() {
	p.fields = make([]plannedField, len(p.req.Fields))
	for i := range p.req.Fields {
		f := &p.req.Fields[i]
		p.fields[i] = plannedField{name: f.Name, value: f.Value.String(), leave: p.req.LeftToClient(i)}
	}
}

// apply carries out one limit wherever the request meets it.
func (p *plan) apply(l *Limit) {
	if l.Also != nil && len(l.Also.feature(p.req, l.Also)) == 0 {
		return
	}
	for _, m := range l.feature(p.req, l) {
		if (l.Effect == Omit || l.Effect == Change) && m.field >= 0 && p.addedAnyway(m.field) {
			continue // the client sends the same by itself
		}
		if l.Effect == Omit && m.field >= 0 && p.fields[m.field].omitted {
			continue // an earlier limit has said so
		}
		if l.Effect == Note && m.field >= 0 && p.fields[m.field].leave {
			continue // left to the client
		}
		if m.part == "target" {
			p.odd = true
		}
		switch l.Effect {
		case Way:
			p.ways |= l.ways
			if l.Leave {
				p.omit(m)
			}
		case Fold:
			p.fold(l, m)
		case Refuse:
			p.refusals = append(p.refusals, p.warning(l, m))
		case Note:
			w := p.warning(l, m)
			w.Severity = request.Info
			p.warnings = append(p.warnings, w)
		case Omit:
			p.omit(m)
			p.lose(l, m)
		case Change:
			p.lose(l, m)
			if l.Escape {
				p.escape(l)
			}
		}
	}
}

func (p *plan) lose(l *Limit, m match) {
	p.label = Partial
	p.warnings = append(p.warnings, p.warning(l, m))
}

func (p *plan) soften() {
	if p.label == Exact {
		p.label = Equivalent
	}
}

func (p *plan) warning(l *Limit, m match) request.Diagnostic {
	d := request.Diagnostic{
		Severity: request.Warning, Code: l.Code, Part: m.part, Range: m.where,
		Message: strings.ReplaceAll(l.Reason, "{name}", m.name),
	}
	if l.Part != "" {
		d.Part = l.Part
	}
	if l.Nearest != "" {
		d.Hint = "target " + l.Nearest + " sends it"
	}
	return d
}

// omit leaves out what matched. A part without a field is the template's to
// leave out; only bodies and fields are ever omitted.
func (p *plan) omit(m match) {
	if m.field >= 0 {
		p.fields[m.field].leave, p.fields[m.field].omitted = true, true
	} else if m.part == "body" {
		p.view.Body = BodyView{}
		p.req = copyOf(p.req)
		p.req.Body = request.Body{}
	}
}

// copyOf is a request that may be changed, one field after the other.
func copyOf(r *request.Request) *request.Request {
	c := r.At(r.Scheme, "")
	c.Authority = r.Authority
	return c
}

// fold joins the values of a repeated field. RFC 9110, 5.3, tells where that
// means the same.
func (p *plan) fold(l *Limit, m match) {
	first := &p.fields[m.field]
	if first.leave {
		return
	}
	for i := m.field + 1; i < len(p.fields); i++ {
		if p.req.First(i) == m.field && !p.fields[i].leave {
			first.value += separator(first.name) + p.fields[i].value
			p.fields[i].leave = true
		}
	}
	if request.Combinable(first.name) {
		p.soften()
		return
	}
	p.lose(l, m)
}

// separator joins lines of one field: cookies as RFC 9113, 8.2.3, does.
func separator(name string) string {
	if strings.EqualFold(name, "Cookie") {
		return "; "
	}
	return ", "
}

// text makes a printable value of one of the request's. References are marks
// in it by now, which the dialect knows.
func text(v request.Value) literal.Text { return literal.Text(v.String()) }

// holds reports whether a text has references.
func (f *references) holds(s string) bool { return f != nil && f.marks.In(s) }
