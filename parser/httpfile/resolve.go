package httpfile

import (
	"slices"
	"strings"

	"snipgen/request"
	"snipgen/request/uri"
)

// maxNesting bounds how deep variables refer to each other.
const maxNesting = 64

// definition is a variable with a value.
type definition struct {
	name   string
	source source
	offset int  // of its line in the file
	lazy   bool // evaluated where it is used: := and environment values
	secret bool // its value is kept in a store that is not read

	used     int // the entry that result is for; eager ones have one result
	result   text
	broken   bool // there is an error in it
	visiting bool
}

// resolve is the text that a reference stands for. raw is how it is written.
func (r *reader) resolve(b *block, inner string, s source, at request.Range, raw string) text {
	name := strings.TrimSpace(inner)
	percent := strings.HasPrefix(name, "%")
	name = strings.TrimSpace(strings.TrimPrefix(name, "%"))
	var out text
	switch {
	case name == "":
		if !r.options.LiteralVars {
			r.Fail("empty-reference", "", at, s.prefix()+"a reference without a name", "write {{name}}; --vars literal takes braces as text")
		}
		return literal(raw, at)
	case name[0] == '$':
		out = r.dynamic(b, name[1:], s, at, raw)
	default:
		out = r.named(b, name, s, at, raw)
	}
	if percent {
		out = percentEncoded(out, at)
	}
	return out
}

// named is the value of a variable, or a variable of the snippet.
func (r *reader) named(b *block, name string, s source, at request.Range, raw string) text {
	if value, ok := r.options.Vars[name]; ok {
		return literal(value, at)
	}
	if b.prompts[name] {
		return r.variable(name, at)
	}
	if d := r.lookup(name, s.pos); d != nil {
		return r.evaluate(b, d, s, at)
	}
	if r.options.LiteralVars {
		return literal(raw, at)
	}
	if id, ok := responseIdentifier(name); ok {
		r.noteOnce("response-reference", name, at, "a value of another response is a variable of the snippet", "give it the value from that response")
		return text{{Kind: request.Variable, Text: r.identifiers.of(name, id), Range: at}}
	}
	r.noteUnresolved(name, at)
	return r.variable(name, at)
}

func (r *reader) noteUnresolved(name string, at request.Range) {
	if strings.ContainsAny(name, " ()'\"+*/[]") {
		r.noteOnce("expression", name, at, "an expression is not evaluated; it is a variable of the snippet", "--var gives a plain name a value")
		return
	}
	hint := "--var " + name + "=... gives it a value"
	if others := r.environment.with(name); r.options.Env == "" && len(others) > 0 {
		hint = "--env " + others[0] + " gives it a value"
	}
	r.noteOnce("unresolved-variable", name, at, name+" has no value; it is a variable of the snippet", hint)
}

// noteOnce reports a note once for each name.
func (r *reader) noteOnce(code, name string, at request.Range, message, hint string) {
	if r.once(code + " " + name) {
		r.Note(code, "", at, message, hint)
	}
}

func (r *reader) variable(name string, at request.Range) text {
	return text{{Kind: request.Variable, Text: r.identifiers.of(name, name), Range: at}}
}

// lookup finds a variable by the order of precedence: the file, then the
// environment, then .env; the environment first for JetBrains.
func (r *reader) lookup(name string, pos int) *definition {
	file, env := r.fileVariable(name, pos), r.environment.get(name)
	if r.options.Dialect == JetBrains && env != nil || file == nil {
		file = env
	}
	if file == nil {
		file = r.environment.dotenv[name]
	}
	return file
}

// fileVariable is the last definition before a position, else the first one
// after it.
func (r *reader) fileVariable(name string, pos int) *definition {
	all := r.definitions[name]
	if len(all) == 0 {
		return nil
	}
	n, _ := slices.BinarySearchFunc(all, pos, func(d *definition, pos int) int { return d.offset - pos })
	return all[max(n-1, 0)]
}

// evaluate is the value of a variable, placed where it is asked for.
func (r *reader) evaluate(b *block, d *definition, s source, at request.Range) text {
	switch {
	case d.visiting:
		r.cycle(d, s, at)
		return nil
	case len(r.visiting) >= maxNesting:
		r.Fail("variable-depth", "", at, s.prefix()+"variables refer to each other more than 64 deep", "")
		return nil
	case d.secret:
		r.noteOnce("secret-store", d.name, at, d.name+" is kept in a store of secrets; it is a variable of the snippet", "")
		return r.variable(d.name, at)
	case d.used != r.entry && (d.lazy || d.used == 0):
		r.compute(b, d, s, at)
	}
	if d.broken {
		r.breaks(b, d, s, at)
	}
	return r.spend(d.result, at)
}

// breaks says at the place of use that a variable has an error, unless the
// error itself stands in the same block.
func (r *reader) breaks(b *block, d *definition, s source, at request.Range) {
	r.Failed = true
	if d.source.file == "" && !inside(d.source.at, b.whole) && inside(at, b.whole) {
		r.Fail("broken-variable", "", at, s.prefix()+"the value of "+d.name+" has an error", "")
	}
}

func (r *reader) compute(b *block, d *definition, s source, at request.Range) {
	source := d.source
	source.pos = d.offset
	if d.lazy {
		source.pos = s.pos
	}
	if source.file != "" {
		source.at = at
	}
	failed := r.Failed
	d.visiting, r.visiting, r.Failed = true, append(r.visiting, d.name), false
	d.result, d.used = r.expand(b, source), r.entry
	d.visiting, r.visiting = false, r.visiting[:len(r.visiting)-1]
	d.broken, r.Failed = r.Failed, failed
}

func (r *reader) cycle(d *definition, s source, at request.Range) {
	start := slices.Index(r.visiting, d.name)
	names := append(slices.Clone(r.visiting[max(start, 0):]), d.name)
	r.Fail("variable-cycle", "", at, s.prefix()+"a variable refers to itself: "+strings.Join(names, " -> "), "give one of them a value without references")
}

// spend copies a value, within the bound on what variables may add.
func (r *reader) spend(t text, at request.Range) text {
	if r.budget -= cost(t); r.budget >= 0 {
		return placed(t, at)
	}
	if !r.exhausted {
		r.exhausted = true
		r.Fail("expansion-too-large", "", at, "the values of variables are too large together", "")
	}
	r.Failed = true
	return nil
}

// percentEncoded encodes the text of a {{%name}}.
func percentEncoded(t text, at request.Range) text {
	out := t.Map(func(s string) string { return uri.Encode(s, uri.Component) })
	for i, s := range out {
		if s.Kind != request.Literal && s.Kind != request.Percent {
			out[i] = request.Segment{Kind: request.Percent, Parts: []request.Segment{s}, Range: at}
		}
	}
	return out
}
