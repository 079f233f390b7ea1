package plan

import (
	"slices"

	"snipgen/generators/literal"
	"snipgen/generators/view"
	"snipgen/request"
)

// part is what a reference is in code.
func (f *references) part(d *literal.Dialect, s request.Segment) literal.Part {
	if s.Kind == request.Environment && d.HasEnvironment() {
		part := literal.Part{Kind: literal.Environment, Text: s.Text}
		f.need(Input{Environment: s.Text}, part)
		return part
	}
	return f.declare(d, s)
}

// need notes an input, once.
func (f *references) need(in Input, part literal.Part) {
	if !f.noted[part] {
		f.noted[part] = true
		f.needs = append(f.needs, need{in, part})
	}
}

// inputs are those that the code uses, in the order of the request.
func (f *references) inputs() []Input {
	if f == nil {
		return nil
	}
	var out []Input
	for _, n := range f.needs {
		if f.marks.Used(n.part) {
			out = append(out, n.Input)
		}
	}
	return out
}

// declare makes a variable of the snippet. Two references to one thing share
// theirs; what is computed is computed for each.
func (f *references) declare(d *literal.Dialect, s request.Segment) literal.Part {
	identity := identityOf(s)
	if part, ok := f.known[identity]; ok && isShared(s) {
		return part
	}
	name := f.names.variable(wordsOf(s))
	part := literal.Part{Kind: literal.Variable, Text: name}
	value, blank := f.value(d, s, part)
	f.known[identity] = part
	f.declared = append(f.declared, declaration{view.Variable{Name: literal.Declared(name), Value: value, Blank: blank}, part})
	return part
}

func identityOf(s request.Segment) string { return string('0'+rune(s.Kind)) + s.Text }

// isShared reports whether two references to one thing have one value.
func isShared(s request.Segment) bool {
	return s.Kind == request.Variable || s.Kind == request.Environment
}

// value is what a variable of the snippet is set to.
func (f *references) value(d *literal.Dialect, s request.Segment, part literal.Part) (v literal.Value, blank bool) {
	switch s.Kind {
	case request.Dynamic:
		return literal.Computed{Kind: s.Text, Args: s.Args}, false
	case request.Base64:
		return literal.Encoded(f.joined(d, s.Parts)), false
	}
	name, in := s.Text, Input{Environment: s.Text}
	if s.Kind == request.Variable {
		name = f.names.environmentName(s.Text)
		in = Input{Variable: s.Text}
	}
	if !d.HasEnvironment() {
		in.Placeholder = "YOUR_" + name
		f.need(in, part)
		return literal.Text(in.Placeholder), true
	}
	in.Environment = name
	f.need(in, part)
	return literal.FromEnvironment(name), false
}

func (f *references) joined(d *literal.Dialect, segments []request.Segment) literal.Joined {
	var out literal.Joined
	for _, s := range segments {
		if s.Kind == request.Literal {
			out = append(out, literal.Part{Kind: literal.Literal, Text: s.Text})
		} else {
			out = append(out, f.part(d, s))
		}
	}
	return out
}

// Settled prints the view: once to see what the code refers to, and once more
// with the declarations that this needs. What prints is given the marks that
// stand for references, nil for a request without any.
func (p *Plan) Settled(print func(*literal.Marks) error) error {
	if p.refs == nil {
		return print(nil)
	}
	p.View.References = &p.refs.view
	if err := print(p.refs.marks); err != nil {
		return err
	}
	p.refs.settle()
	return print(p.refs.marks)
}

// settle fills the view with what the printed code refers to, and what that
// needs in turn. A variable is declared after those that it is made of, so one
// look from the last to the first is enough.
func (f *references) settle() {
	v := &f.view
	v.Environment, v.Files = f.marks.UsedKind(literal.Environment), f.marks.UsedKind(literal.FileContent)
	v.QueryPercent, v.FormPercent = f.marks.UsedCoding(literal.Percent), f.marks.UsedCoding(literal.FormPercent)
	v.JSONText = f.marks.UsedCoding(literal.JSONText)
	v.Percent = v.QueryPercent || f.marks.UsedCoding(literal.PathPercent)
	needed := map[literal.Part]bool{}
	for _, variable := range slices.Backward(f.declared) {
		if !needed[variable.part] && !f.marks.Used(variable.part) {
			continue
		}
		v.Variables = append(v.Variables, variable.Variable)
		note(v, variable.Value)
		for _, part := range partsOf(variable.Value) {
			needed[part] = true
			v.Environment = v.Environment || part.Kind == literal.Environment
		}
	}
	slices.Reverse(v.Variables)
	for _, g := range f.guards {
		if f.marks.Used(g.part) {
			v.Guards = append(v.Guards, g.Guard)
		}
	}
}

// partsOf are what the value of a variable is made of.
func partsOf(v literal.Value) literal.Joined {
	switch v := v.(type) {
	case literal.Encoded:
		return literal.Joined(v)
	case literal.FromEnvironment:
		return literal.Joined{{Kind: literal.Environment, Text: string(v)}}
	}
	return nil
}

// note sets the condition of a declared value.
func note(v *view.References, value literal.Value) {
	switch value := value.(type) {
	case literal.Encoded:
		v.Base64 = true
	case literal.Computed:
		switch value.Kind {
		case literal.UUID:
			v.UUID = true
		case literal.RandomInt:
			v.Random = true
		case literal.Timestamp:
			v.Time = true
		default:
			v.Date = true
		}
	}
}

// Inputs are those of the code that has been printed, in the order of the request.
func (p *Plan) Inputs() []Input { return p.refs.inputs() }

// HasReferences reports whether the request has references.
func (p *Plan) HasReferences() bool { return p.refs != nil }
