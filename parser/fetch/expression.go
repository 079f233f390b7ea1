package fetch

import (
	"cmp"
	"strings"

	"snipgen/request"
)

// notLiteral is the fault of what only running the code tells.
func notLiteral(at request.Range) request.Diagnostic {
	return request.Diagnostic{Severity: request.Error, Code: "not-literal", Range: at,
		Message: "neither a literal nor a name: only running the code tells its value",
		Hint:    "write the value out, or put a name in its place, which becomes a variable"}
}

// unreadable is a value that cannot be read. The reader is stuck where it
// stands: who needs what follows goes past the rest.
func (r *reader) unreadable(start int) value {
	r.stuck = true
	fault := notLiteral(request.Range{Start: start, End: max(start, r.last.end)})
	if fault.Range.Len() == 0 {
		fault.Range = r.now.at()
	}
	return value{kind: unread, at: fault.Range, fault: &fault}
}

// expression reads an expression up to what ends it. r.stuck tells that it is
// not read to its end.
func (r *reader) expression() value {
	first := r.urlNext
	r.urlNext = false
	v := r.initializer()
	if v.doubt != nil && !(first && v.kind == textual) { // a URL is a text whatever it is made of
		r.Report(*v.doubt)
		v.doubt = nil
	}
	return v
}

// initializer is an expression whose value may be in doubt.
func (r *reader) initializer() value {
	r.stuck = false
	start := r.now.start
	if r.depth++; r.depth > maxNesting {
		r.depth--
		v := r.unreadable(start)
		v.fault.Code, v.fault.Message, v.fault.Hint = "nested-too-deep", "expressions nest deeper than 200", ""
		return v
	}
	defer func() { r.depth-- }()
	v := r.conditional()
	if r.stuck {
		return v
	}
	r.typeAssertion()
	if r.now.kind == punctuator && !strings.Contains(",;)]}:", r.textOf(r.now)) && !r.newLine() || r.is("=>") || r.is("in") || r.is("instanceof") {
		return r.unreadable(start)
	}
	return v
}

// newLine reports whether the next token stands on a line of its own.
func (r *reader) newLine() bool {
	return strings.Contains(r.input[r.last.end:r.now.start], "\n") && (r.is("(") || r.is("[") || r.is("{"))
}

// typeAssertion goes past TypeScript's "as Type" and "!".
func (r *reader) typeAssertion() {
	for r.accept("as") || r.accept("satisfies") {
		r.advance()
	}
}

// add is the operator +.
func (r *reader) add(v, w value) value {
	at := request.Range{Start: v.at.Start, End: w.at.End}
	switch {
	case v.kind == unread:
		return v
	case w.kind == unread:
		return w
	case v.kind == numeric && w.kind == numeric:
		return value{kind: numeric, at: at, n: v.n + w.n}
	}
	s, ok1 := v.asText()
	t, ok2 := w.asText()
	if !ok1 || !ok2 || !v.makesText(w) && !w.makesText(v) || !r.spend(len(s.s)+len(t.s)+128*(len(s.refs)+len(t.refs))) {
		return faultyValue(notLiteral(at))
	}
	out := value{kind: textual, at: at, text: s.plus(t), doubt: cmp.Or(v.doubt, w.doubt)}
	if v.isOpen() && w.isOpen() {
		out.doubt = &request.Diagnostic{Severity: request.Warning, Code: "type-unknown", Range: at, Loss: true,
			Message: "two names with + between them stand for texts here; of numbers it is the sum", Hint: "write ${name} in a template for a text"}
	}
	return out
}

// makesText reports whether + with another value makes a text, as far as is
// known: of a name and a number nobody knows.
func (v value) makesText(w value) bool {
	switch v.kind {
	case textual, params, address, query:
		return true
	case unknown:
		return !v.isOpen() || w.isOpen()
	}
	return false
}

func faultyValue(fault request.Diagnostic) value {
	return value{kind: unread, at: fault.Range, fault: &fault}
}

// spend takes from the bytes that one input may make.
func (r *reader) spend(n int) bool {
	r.spent += n
	return r.spent <= maxText
}

func (r *reader) unary() value {
	start := r.now.start
	negative, not := false, 0
	for {
		switch {
		case r.accept("-"):
			negative = !negative
		case r.accept("!"):
			not++
		case r.accept("await"), r.accept("+") && r.now.kind == number:
		case r.accept("void"):
			r.unary()
			return value{kind: undefined, at: request.Range{Start: start, End: r.last.end}}
		default:
			v := r.postfix()
			v.at.Start = min(v.at.Start, start)
			return r.signed(v, start, negative, not)
		}
	}
}

// signed applies the operators - and !.
func (r *reader) signed(v value, start int, negative bool, not int) value {
	switch {
	case r.stuck:
		return v
	case negative && (v.kind != numeric || not > 0), not > 0 && v.kind != numeric && v.kind != boolean:
		return r.unreadable(start)
	case negative:
		v.n = -v.n
	case not > 0:
		truth := v.n != 0
		if not%2 == 1 {
			truth = !truth
		}
		v = truthOf(truth, v.at)
	}
	return v
}

func truthOf(b bool, at request.Range) value {
	v := value{kind: boolean, at: at}
	if b {
		v.n = 1
	}
	return v
}

// postfix reads members and calls behind a value.
func (r *reader) postfix() value {
	start := r.now.start
	return r.follow(r.primary(), start)
}

// follow reads them behind a value that has been read.
func (r *reader) follow(v value, start int) value {
	for steps := 0; !r.stuck; steps++ {
		switch {
		case steps > maxNesting:
			return r.unreadable(start)
		case r.is(".") || r.is("?."):
			v = r.dot(v, start)
		case r.is("[") && !r.newLine():
			v = r.element(v, start)
		case r.is("(") && !r.newLine():
			v = r.invoke(v, start)
		case r.is("!") && !r.newLine(): // TypeScript: it is there
			r.advance()
		default:
			return v
		}
	}
	return v
}

// dot reads value.name.
func (r *reader) dot(v value, start int) value {
	r.advance()
	if r.now.kind != name {
		return r.unreadable(start)
	}
	return r.part(v, r.textOf(r.advance()), start)
}

// element reads value["name"] and value[0].
func (r *reader) element(v value, start int) value {
	r.advance()
	key := r.expression()
	t, ok := key.asText()
	if r.stuck || !ok || !t.isLiteral() || key.kind == unknown || v.kind == unknown && key.kind == numeric || !r.accept("]") {
		return r.unreadable(start)
	}
	return r.part(v, t.s, start)
}

// part is a member of a value: of an object its value; of what is not known a
// longer name; of anything else a method, if it is called.
func (r *reader) part(v value, key string, start int) value {
	at := request.Range{Start: start, End: r.last.end}
	inner, ok := v.member(key)
	switch {
	case r.is("(") && v.kind != unknown:
		return r.method(v, key, start)
	case ok:
		inner.at = at
		return inner
	case v.kind == object:
		return value{kind: undefined, at: at}
	case v.kind == unknown:
		return unknownValue(v.path+"."+key, at)
	}
	return r.unreadable(start)
}

// unknownValue is what a name stands for that has no value here: a variable, or
// one of the environment.
func unknownValue(path string, at request.Range) value {
	s := request.Segment{Kind: request.Variable, Range: at}
	for _, prefix := range []string{"process.env.", "import.meta.env.", "Bun.env.", "globalThis.process.env."} {
		if name, ok := strings.CutPrefix(path, prefix); ok && !strings.Contains(name, ".") {
			s.Kind, s.Text = request.Environment, name
		}
	}
	if s.Text == "" {
		s.Text = strings.NewReplacer(".", "_", "-", "_", "#", "").Replace(strings.TrimPrefix(path, "this."))
	}
	return value{kind: unknown, at: at, text: reference(s), path: path}
}

func (r *reader) primary() value {
	t := r.now
	switch t.kind {
	case name:
		return r.identifier()
	case number:
		r.advance()
		if f, ok := parseNumber(r.textOf(t)); ok {
			return value{kind: numeric, at: t.at(), n: f}
		}
	case quoted:
		r.advance()
		s, ok := decode(r.input[t.start+1 : t.end-1])
		if !ok {
			return r.badEscape(t)
		}
		return value{kind: textual, at: t.at(), text: literal(s)}
	case template:
		r.advance()
		return r.template(t)
	case broken:
		r.broken()
	case punctuator:
		switch r.textOf(t) {
		case "{":
			return r.object()
		case "[":
			return r.array()
		case "(":
			return r.group()
		}
	}
	return r.unreadable(t.start)
}

func (r *reader) badEscape(t token) value {
	v := r.unreadable(t.start)
	v.fault.Code, v.fault.Message, v.fault.Hint = "javascript-syntax", `an escape in a string that is none`, `a backslash itself is written \\`
	return v
}

// group reads (value).
func (r *reader) group() value {
	start := r.advance().start
	v := r.expression()
	if r.stuck || !r.accept(")") || r.is("=>") {
		return r.unreadable(start)
	}
	v.at = request.Range{Start: start, End: r.last.end}
	return v
}

// identifier reads a name, a keyword, or what new makes.
func (r *reader) identifier() value {
	t := r.advance()
	at := t.at()
	switch word := r.textOf(t); word {
	case "true", "false":
		return truthOf(word == "true", at)
	case "null":
		return value{kind: null, at: at}
	case "undefined":
		return value{kind: undefined, at: at}
	case "new":
		return r.construct(t)
	case "function", "async", "class", "typeof", "delete", "yield", "NaN", "Infinity":
		return r.unreadable(t.start)
	case "fetch":
		if r.is("(") {
			r.call(t)
		}
		return r.unreadable(t.start)
	default:
		if known, ok := r.names[word]; ok {
			r.use(known)
			known.at = at
			return known.value
		}
		return unknownValue(word, at)
	}
}

// array reads [a, b].
func (r *reader) array() value {
	start := r.advance().start
	d := &data{}
	for !r.accept("]") {
		v := value{kind: undefined, at: r.now.at()}
		if !r.is(",") {
			v = r.item()
		}
		d.members = append(d.members, member{value: v})
		if !r.accept(",") && !r.is("]") {
			return r.unreadable(start)
		}
	}
	return value{kind: array, at: request.Range{Start: start, End: r.last.end}, data: d}
}

// item reads an expression between commas, and goes past what it cannot read.
func (r *reader) item() value {
	start, brackets := r.now.start, r.brackets
	v := r.expression()
	if r.stuck {
		r.skip(brackets)
		r.stuck = false
		if v.fault != nil && v.fault.Code == "not-literal" {
			v.fault.Range = request.Range{Start: start, End: max(start, r.last.end)}
		}
	}
	return v
}

// skip goes past the rest of an expression: up to a comma or a closing bracket
// that belongs to what is around it, where so many brackets are open.
func (r *reader) skip(brackets int) {
	for r.now.kind != end {
		if r.now.kind == punctuator && r.brackets <= brackets && strings.Contains(",;)]}", r.textOf(r.now)) {
			return
		}
		r.advance()
	}
}

// object reads {name: value}.
func (r *reader) object() value {
	start := r.advance().start
	d := &data{}
	for !r.accept("}") {
		if !r.property(d) || !r.accept(",") && !r.is("}") {
			return r.unreadable(start)
		}
	}
	return value{kind: object, at: request.Range{Start: start, End: r.last.end}, data: d}
}

// property reads one member of an object.
func (r *reader) property(d *data) bool {
	if r.accept("...") {
		return r.spread(d)
	}
	t, brackets := r.now, r.brackets
	key, ok := r.propertyName()
	if !ok {
		return false
	}
	m := member{name: key, at: t.at()}
	switch {
	case r.accept(":"):
		m.value = r.item()
	case t.kind == name && (r.is(",") || r.is("}")):
		m.value = unknownValue(r.textOf(t), t.at())
		if known, ok := r.names[key.s]; ok {
			r.use(known)
			m.value = known.value
		}
	default: // a method, or get and set
		m.value = r.unreadable(t.start)
		r.skip(brackets)
		r.stuck = false
	}
	d.set(m)
	return true
}

func (r *reader) propertyName() (text, bool) {
	switch t := r.now; t.kind {
	case name:
		r.advance()
		return literal(r.textOf(t)), true
	case number:
		r.advance()
		f, ok := parseNumber(r.textOf(t))
		return literal(formatNumber(f)), ok
	case quoted:
		r.advance()
		s, ok := decode(r.input[t.start+1 : t.end-1])
		return literal(s), ok
	}
	if !r.accept("[") {
		return text{}, false
	}
	v := r.expression()
	key, ok := v.asText()
	return key, ok && !r.stuck && key.isLiteral() && r.accept("]")
}

// spread reads ...value: the members of an object that is known.
func (r *reader) spread(d *data) bool {
	start := r.last.start
	v := r.item()
	switch v.kind {
	case object:
		for _, m := range v.data.ordered() {
			if !r.spend(64) {
				return false
			}
			d.set(m)
		}
	case null, undefined, boolean:
	default:
		fault := notLiteral(request.Range{Start: start, End: r.last.end})
		fault.Message = "what this adds to the object is not known"
		d.set(member{name: literal("..."), at: fault.Range, value: value{kind: unread, at: fault.Range, fault: &fault}})
	}
	return true
}

// template reads `text ${value} text`.
func (r *reader) template(t token) value {
	out := value{kind: textual, at: t.at()}
	for i, kept := t.start+1, t.start+1; i < t.end; i++ {
		switch c := r.input[i]; {
		case c == '\\':
			i++
		case i == t.end-1, strings.HasPrefix(r.input[i:], "${"):
			s, ok := decode(r.input[kept:i])
			if !ok {
				return r.badEscape(t)
			}
			out.text = out.text.plus(literal(s))
			if i == t.end-1 {
				return out
			}
			size := substitutionSize(r.input[i:], 0)
			v := r.within(i+2, i+size-1)
			inner, ok := v.asText()
			if v.kind == unread || !ok || !r.spend(len(inner.s)+len(out.text.s)+128*len(out.text.refs)) {
				return r.unreadableAt(request.Range{Start: i, End: i + size}, v)
			}
			out.text = out.text.plus(inner)
			i += size - 1
			kept = i + 1
		}
	}
	return out
}

func (r *reader) unreadableAt(at request.Range, v value) value {
	fault := notLiteral(at)
	if v.fault != nil && v.fault.Code != "not-literal" {
		fault = *v.fault
	}
	return value{kind: unread, at: at, fault: &fault}
}

// within reads an expression in a part of the input.
func (r *reader) within(start, stop int) value {
	outer := *r
	r.urlNext = false
	r.lexer, r.now = lexer{text: r.input[:stop], pos: start}, token{}
	r.advance()
	v := r.expression()
	if r.now.kind != end {
		v = r.unreadable(start)
	}
	r.lexer, r.now, r.last, r.stuck, r.brackets = outer.lexer, outer.now, outer.last, false, outer.brackets
	return v
}
