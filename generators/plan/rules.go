package plan

import (
	"slices"
	"strings"

	"snipgen/generators/manifest"
	"snipgen/generators/plan/marked"
	"snipgen/request"
)

// Rules are the limits of a target in the order in which they are applied: see
// phase. The order in the manifest says nothing but which of several is told
// that leave out one field: the first.
type Rules []rule

type rule struct {
	*manifest.Limit
	ways, marks manifest.Flags
	number      int // in the manifest
	phase       phase
}

// phase is when a rule is applied. Those of one phase see the same and do not see
// what each other does.
type phase int

const (
	reshaping phase = iota // changes the request that the client is handed; sees that of the user
	taking                 // leads to a way or sets a mark; all from here on see the request that the client is handed
	leaving                // leaves a field out, unless a way has taken it
	telling                // sees which fields are left out
	folding                // joins the fields that are left
)

// RulesOf are the limits of a target, which have been checked.
func RulesOf(t *manifest.Target) Rules {
	out := make(Rules, len(t.Limits))
	for i := range t.Limits {
		l := &t.Limits[i]
		out[i] = rule{Limit: l, ways: t.WaysOf(l.Ways), marks: t.MarksOf(l.Marks), number: i, phase: phaseOf(l)}
	}
	slices.SortStableFunc(out, func(a, b rule) int { return int(a.phase - b.phase) })
	return out
}

func phaseOf(l *manifest.Limit) phase {
	switch {
	case l.Escape, l.Effect == manifest.Omit && placeOf(l.When) == "body":
		return reshaping
	case l.Effect == manifest.Way, l.Effect == manifest.Mark:
		return taking
	case l.Effect == manifest.Omit:
		return leaving
	case l.Effect == manifest.Fold:
		return folding
	}
	return telling
}

// matches are the places where a request meets the limit.
func (l *rule) matches(r marked.Request) []match {
	for i := range l.Also {
		if (*condition)(&l.Also[i]).matches(r) == nil {
			return nil
		}
	}
	return (*condition)(&l.Condition).matches(r)
}

// applyRules carries out the limits wherever the request meets them. What is said
// stands in the order of the manifest.
func (p *Plan) applyRules() {
	next, rest := p.req.With(), p.Rules
	for len(rest) > 0 && rest[0].phase == reshaping {
		if found := rest[0].matches(p.req); found != nil {
			p.told(&rest[0], found)
			next = rest[0].reshape(next)
		}
		rest = rest[1:]
	}
	p.req = p.req.Changed(next)
	for i := range rest {
		p.apply(&rest[i], rest[i].matches(p.req))
	}
	slices.SortStableFunc(p.said, func(a, b said) int { return a.rule.number - b.rule.number })
	for _, s := range p.said {
		p.tell(s)
	}
}

// said is a rule with a place where the request meets it, to be told.
type said struct {
	rule  *rule
	match match
}

// told notes what is lost where a rule is met.
func (p *Plan) told(r *rule, found []match) {
	for _, m := range found {
		p.lose(r, m)
		p.odd = p.odd || m.part == "target"
	}
}

func (p *Plan) lose(r *rule, m match) {
	p.Label = Partial
	p.said = append(p.said, said{r, m})
}

func (p *Plan) tell(s said) {
	d := s.rule.warning(s.match)
	switch s.rule.Effect {
	case manifest.Refuse:
		p.refusals = append(p.refusals, d)
		return
	case manifest.Note:
		d.Severity = request.Info
	}
	p.Warnings = append(p.Warnings, d)
}

// reshape is the request that the client is handed where the limit is met.
func (l *rule) reshape(r *request.Request) *request.Request {
	if l.Escape {
		return l.escape(r)
	}
	r = copyOf(r)
	r.Body = request.Body{}
	return r
}

// apply carries out a rule, but for those that reshape, where it is met.
func (p *Plan) apply(r *rule, found []match) {
	for _, m := range found {
		if m.field >= 0 && p.passesBy(r, m.field) {
			continue
		}
		p.odd = p.odd || m.part == "target" && r.Effect != manifest.Mark
		switch r.Effect {
		case manifest.Mark:
			p.Marks |= r.marks
		case manifest.Way:
			p.Ways |= r.ways
			if r.Leave {
				p.omit(m)
			}
		case manifest.Fold:
			p.fold(r, m)
		case manifest.Refuse, manifest.Note:
			p.said = append(p.said, said{r, m})
		case manifest.Omit:
			p.omit(m)
			p.lose(r, m)
		case manifest.Change:
			p.lose(r, m)
		}
	}
}

// passesBy reports whether a rule does nothing to a field: the client sends the
// same by itself, another rule has said that it is left out, or the field is left
// to the client, of which nothing is to be noted.
func (p *Plan) passesBy(r *rule, field int) bool {
	switch r.Effect {
	case manifest.Omit:
		return p.fields[field].omitted || p.addedAnyway(field)
	case manifest.Change:
		return p.addedAnyway(field)
	case manifest.Note:
		return p.fields[field].leave
	}
	return false
}

// omit leaves out a field.
func (p *Plan) omit(m match) {
	if m.field >= 0 {
		p.fields[m.field].leave, p.fields[m.field].omitted = true, true
	}
}

func (l *rule) warning(m match) request.Diagnostic {
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

// fold joins the values of a repeated field. RFC 9110, 5.3, tells where that
// means the same.
func (p *Plan) fold(r *rule, m match) {
	first := &p.fields[m.field]
	if first.leave {
		return
	}
	for i := m.field + 1; i < len(p.fields); i++ {
		if p.req.With().First(i) == m.field && !p.fields[i].leave {
			first.value += separator(first.name) + p.fields[i].value
			p.fields[i].leave = true
		}
	}
	if request.Combinable(first.name) {
		p.soften()
		return
	}
	p.lose(r, m)
}

// separator joins lines of one field: cookies as RFC 9113, 8.2.3, does.
func separator(name string) string {
	if strings.EqualFold(name, "Cookie") {
		return "; "
	}
	return ", "
}
