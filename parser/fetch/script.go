package fetch

import "snipgen/request"

// named is what a name stands for, how many brackets were open where it was
// declared, and what was lost in making it.
type named struct {
	value
	depth  int
	losses []request.Diagnostic
}

// script goes through the text and reads what it knows: declarations,
// assignments, what is added to forms, fields and parameters, and the calls.
// Everything else is passed over, a token at a time.
func (r *reader) script() {
	r.lexer = lexer{text: r.input}
	r.advance()
	for r.now.kind != end && r.calls <= maxCalls {
		r.statement()
	}
	if r.calls > maxCalls {
		r.Fail("too-many-calls", "", r.now.at(), "more than 1000 calls of fetch", "")
	}
}

// advance goes to the next token, and gives the one that it leaves.
func (r *reader) advance() token {
	r.last = r.now
	if r.now.kind == punctuator {
		switch r.input[r.now.start] {
		case '(', '[', '{':
			r.brackets++
		case ')', ']', '}':
			r.brackets--
		}
	}
	r.now = r.lexer.next()
	return r.last
}

func (r *reader) textOf(t token) string { return r.input[t.start:t.end] }

func (r *reader) is(s string) bool {
	return (r.now.kind == punctuator || r.now.kind == name) && r.textOf(r.now) == s
}

// accept goes past a token if it is the one given.
func (r *reader) accept(s string) bool {
	if !r.is(s) {
		return false
	}
	r.advance()
	return true
}

func (r *reader) statement() {
	switch {
	case r.now.kind == broken:
		r.broken()
	case r.now.kind == name:
		r.named()
	case r.is("=>") && r.last.kind == name:
		delete(r.names, r.textOf(r.last)) // it is a parameter
		r.advance()
	case r.now.kind == punctuator:
		r.advance()
		r.leaveScopes()
		if r.brackets == r.condition && r.textOf(r.last) == ")" {
			r.condition, r.guarded = -1, r.now.start
		}
	default:
		r.advance()
	}
}

// broken reports text that is no JavaScript.
func (r *reader) broken() {
	at := request.Range{Start: r.now.start, End: min(r.now.start+1, r.now.end)}
	r.advance()
	r.Fail("javascript-syntax", "", at, "a string or template without its end", `close it; a line end in a string is written \n`)
}

// named reads what starts with a name.
func (r *reader) named() {
	before := r.last
	t := r.advance()
	r.begun = t.start
	r.maybe = t.start == r.guarded || before.kind == punctuator && isChoice(r.textOf(before))
	switch word := r.textOf(t); {
	case before.kind == punctuator && (r.textOf(before) == "." || r.textOf(before) == "?."): // a member
	case word == "window" || word == "globalThis" || word == "self" || word == "global":
		if r.accept(".") {
			r.last = token{} // what follows is a name of its own
		}
	case word == "const" || word == "let" || word == "var":
		r.declaration(word)
	case word == "if" || word == "for" || word == "while":
		r.condition = r.brackets
	case word == "else" || word == "do":
		r.guarded = r.now.start
	case word == "function":
		r.parameters()
	case word == "fetch" && r.is("("):
		r.call(t)
	case word == "delete":
		r.void(r.textOf(r.now))
	case word == "Object" && r.is("."):
		r.objectCall()
	default:
		r.effect(word)
	}
}

// isChoice reports whether what follows a token may not be run.
func isChoice(s string) bool {
	switch s {
	case "=>", "&&", "||", "??", "?", ":":
		return true
	}
	return false
}

// objectCall reads Object.assign(name, ...), which changes what the name
// stands for. Others are passed over.
func (r *reader) objectCall() {
	r.advance()
	if !r.accept("assign") || !r.is("(") {
		return
	}
	rest := r.lexer
	target := rest.next()
	known, ok := r.names[r.textOf(target)]
	if target.kind != name || !ok {
		return
	}
	maybe, account := r.maybe || r.brackets != known.depth, r.losses.Open()
	args := r.arguments()
	done := !r.stuck
	if done {
		_, done = assignTo(r, args)
	}
	r.fill(known.data, r.losses.Close(account))
	if !done || maybe {
		r.void(r.textOf(target))
	}
}

// parameters forgets the values of the names of a function's parameters.
func (r *reader) parameters() {
	for r.now.kind != end && r.now.kind != broken && !r.is("{") {
		if r.now.kind == name {
			delete(r.names, r.textOf(r.now))
		}
		r.advance()
	}
}

// declaration reads name = value, and others after commas. Of what is taken
// apart ({a, b} = ...) the names are variables.
func (r *reader) declaration(word string) {
	for r.now.kind == name {
		key := r.textOf(r.advance())
		r.accept("?")
		for r.accept(":") || r.last.kind == punctuator && r.textOf(r.last) == "." { // a type
			r.advance()
			r.accept(".")
		}
		if !r.is("=") {
			r.shadow(key, word)
			return
		}
		r.advance()
		v, losses := r.owned()
		r.shadow(key, word)
		r.assign(key, named{v, r.brackets, losses})
		if r.stuck || !r.accept(",") {
			return
		}
	}
	if r.is("{") || r.is("[") {
		r.pattern(word)
	}
}

// pattern goes past names that a value is taken apart into.
func (r *reader) pattern(word string) {
	outer := r.brackets
	for r.now.kind != end && r.now.kind != broken {
		if r.now.kind == name {
			r.shadowAt(r.textOf(r.now), word, outer)
		}
		if r.advance(); r.now.kind != punctuator || r.brackets <= outer+1 && (r.is("}") || r.is("]")) {
			if r.brackets <= outer+1 && (r.is("}") || r.is("]")) {
				r.advance()
				return
			}
		}
	}
}

// shadowed is what a name stood for where a scope declares it anew.
type shadowed struct {
	key   string
	was   named
	known bool
	depth int
}

// shadow forgets what a name stands for, up to the end of the scope. A var is of
// the whole function: nobody knows what it is behind the scope.
func (r *reader) shadow(key, word string) { r.shadowAt(key, word, r.brackets) }

func (r *reader) shadowAt(key, word string, depth int) {
	was, known := r.names[key]
	delete(r.names, key)
	if depth > 0 {
		r.scopes = append(r.scopes, shadowed{key, was, known && word != "var", depth})
	}
}

// leaveScopes brings names back that are of the scopes around.
func (r *reader) leaveScopes() {
	for n := len(r.scopes) - 1; n >= 0 && r.scopes[n].depth > r.brackets; n-- {
		s := r.scopes[n]
		r.scopes = r.scopes[:n]
		delete(r.names, s.key)
		if s.known {
			r.names[s.key] = s.was
		}
	}
}

// owned reads a value and what is lost in making it.
func (r *reader) owned() (value, []request.Diagnostic) {
	account := r.losses.Open()
	v := r.initializer()
	return v, r.losses.Close(account)
}

// assign lets a name stand for a value. One that is not read is a reference by
// that name wherever it is used.
func (r *reader) assign(key string, n named) {
	if n.kind == unread || n.kind == unknown && (n.text.refs[0].Kind != request.Environment || n.doubt != nil) {
		delete(r.names, key)
		return
	}
	r.names[key] = n
}

// use notes what a name lost that is read, and what it holds.
func (r *reader) use(n named) {
	r.losses.Use(n.losses)
	if r.dataLose {
		r.useData(n.value, 0)
	}
}

func (r *reader) useData(v value, depth int) {
	if v.data == nil || depth > maxNesting || !r.spend(64) {
		return
	}
	r.losses.Use(v.data.losses)
	for _, m := range v.data.members {
		r.useData(m.value, depth+1)
	}
}

// fill notes what was lost in making what is put into a value.
func (r *reader) fill(d *data, losses []request.Diagnostic) {
	if d != nil && len(losses) > 0 {
		d.losses = request.BothLosses(d.losses, losses)
		r.dataLose = true
	}
}

// effect reads what a statement that starts with a known name does to its
// value. Within brackets that do not hold the declaration, or behind a
// condition, nobody knows whether it is done.
func (r *reader) effect(key string) {
	known, ok := r.names[key]
	if !ok || r.now.kind != punctuator {
		return
	}
	maybe := r.maybe || r.brackets != known.depth
	switch s := r.textOf(r.now); {
	case s == "=" || s == "+=":
		r.advance()
		v, losses := r.owned()
		if s == "+=" {
			v, losses = r.add(known.value, v), request.BothLosses(losses, known.losses)
		}
		if maybe {
			v.kind = unread
		}
		r.assign(key, named{v, known.depth, losses})
	case s == "." || s == "[":
		r.change(key, known, maybe)
	case assigns(s):
		delete(r.names, key) // ++ and the like
	}
}

// assigns knows the operators that change what stands before them, but =.
func assigns(s string) bool {
	switch s {
	case "++", "--", "-=", "*=", "/=", "??=", "||=", "&&=", "+=":
		return true
	}
	return false
}

// change reads name.member = value and name.method(...).
func (r *reader) change(key string, known named, maybe bool) {
	at := r.now.at()
	target, path, found := known.value, text{}, true
	for r.is(".") || r.is("[") {
		if path.s != "" && found {
			target, found = target.member(path.s)
		}
		var ok bool
		if path, ok = r.memberName(); !ok {
			r.void(key)
			return
		}
	}
	account := r.losses.Open()
	done := false
	switch {
	case r.is("(") && changes(path.s):
		args := r.arguments()
		done = !r.stuck && found && target.apply(r, path.s, args)
	case r.accept("="):
		v := r.expression()
		done = found && target.put(path, at, v)
	case r.now.kind != punctuator || !assigns(r.textOf(r.now)):
		done, maybe = true, false // it is only read
	}
	r.fill(known.data, r.losses.Close(account))
	if !done || maybe {
		r.void(key)
	}
}

// changes reports whether a method changes its object.
func changes(method string) bool {
	switch method {
	case "append", "set", "delete", "sort", "push", "pop", "shift", "unshift", "splice", "reverse", "fill", "copyWithin":
		return true
	}
	return false
}

// put is value.name = v. It reports whether that is followed.
func (v value) put(name text, at request.Range, to value) bool {
	switch {
	case v.kind == address:
		return v.data.put(name.s, to)
	case v.kind == object && name.isLiteral():
		v.data.set(member{name: name, at: at, value: to})
		return true
	}
	return false
}

// void makes the value of a name one that is an error where it is used.
func (r *reader) void(key string) {
	known, ok := r.names[key]
	if !ok {
		return
	}
	fault := notLiteral(request.Range{Start: r.begun, End: max(r.begun, r.last.end)})
	fault.Message = "it is changed in a way that only running the code tells"
	v := faultyValue(fault)
	if known.data != nil { // others may hold it, too
		*known.data = data{members: []member{{name: literal("..."), at: fault.Range, value: v}}, isVoid: true}
	}
	r.names[key] = named{v, known.depth, nil}
}

// memberName reads .name or ["name"].
func (r *reader) memberName() (text, bool) {
	if r.accept("[") {
		v := r.expression()
		t, ok := v.asText()
		return t, ok && !r.stuck && r.accept("]")
	}
	r.advance()
	if r.now.kind != name {
		return text{}, false
	}
	return literal(r.textOf(r.advance())), true
}

// member is a member of an object or an array.
func (v value) member(name string) (value, bool) {
	switch v.kind {
	case address:
		return v.data.part(v, name)
	case object:
		return v.data.get(name)
	case array:
		if n := arrayIndex(name); n < uint64(len(v.data.members)) {
			return v.data.members[n].value, true
		}
	}
	return value{}, false
}
