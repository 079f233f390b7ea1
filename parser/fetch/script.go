package fetch

import "snipgen/request"

// named is what a name stands for, and how many braces were open where it was
// declared.
type named struct {
	value
	depth int
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
		r.fail("too-many-calls", "", r.now.at(), "more than 1000 calls of fetch", "")
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
		r.braces(r.textOf(r.now))
		r.advance()
	default:
		r.advance()
	}
}

func (r *reader) braces(s string) {
	switch s {
	case "{":
		r.open++
	case "}":
		r.open = max(r.open-1, 0)
	}
}

// broken reports text that is no JavaScript.
func (r *reader) broken() {
	at := request.Range{Start: r.now.start, End: min(r.now.start+1, r.now.end)}
	r.advance()
	r.fail("javascript-syntax", "", at, "a string or template without its end", `close it; a line end in a string is written \n`)
}

// named reads what starts with a name.
func (r *reader) named() {
	member := r.last.kind == punctuator && (r.textOf(r.last) == "." || r.textOf(r.last) == "?.")
	t := r.advance()
	switch word := r.textOf(t); {
	case member:
	case word == "window" || word == "globalThis" || word == "self" || word == "global":
		if r.accept(".") {
			r.last = token{} // what follows is a name of its own
		}
	case word == "const" || word == "let" || word == "var":
		r.declaration()
	case word == "function":
		r.parameters()
	case word == "fetch" && r.is("("):
		r.call(t)
	default:
		r.effect(word)
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

// declaration reads name = value, and others after commas. What is taken apart
// ({a, b} = ...) is passed over.
func (r *reader) declaration() {
	for r.now.kind == name {
		key := r.textOf(r.advance())
		delete(r.names, key)
		r.accept("?")
		for r.accept(":") || r.last.kind == punctuator && r.textOf(r.last) == "." { // a type
			r.advance()
			r.accept(".")
		}
		if !r.accept("=") {
			return
		}
		r.assign(key, r.expression())
		if r.stuck || !r.accept(",") {
			return
		}
	}
}

// assign lets a name stand for a value. One that is not read is a reference by
// that name wherever it is used.
func (r *reader) assign(key string, v value) {
	if v.kind == unread || v.kind == unknown && v.text.refs[0].Kind != request.Environment {
		delete(r.names, key)
		return
	}
	r.names[key] = named{v, r.open}
}

// effect reads what a statement that starts with a known name does to its
// value. Within braces that do not hold the declaration, nobody knows whether
// it is done.
func (r *reader) effect(key string) {
	known, ok := r.names[key]
	if !ok {
		return
	}
	operator := r.now
	switch {
	case r.accept("="):
		v := r.expression()
		if r.open != known.depth {
			v.kind = unread
		}
		r.assign(key, v)
	case r.accept("+="):
		v := r.add(known.value, r.expression())
		if r.open != known.depth {
			v.kind = unread
		}
		r.assign(key, v)
	case operator.kind == punctuator && (r.textOf(operator) == "." || r.textOf(operator) == "["):
		r.change(key, known)
	case operator.kind == punctuator && len(r.textOf(operator)) > 1 && r.textOf(operator) != "=>" && r.textOf(operator) != "==" && r.textOf(operator) != "===":
		delete(r.names, key) // ++ and the like
	}
}

// change reads name.member = value and name.method(...).
func (r *reader) change(key string, known named) {
	at := r.now.at()
	target, lost := known.value, false
	var path text
	for r.is(".") || r.is("[") {
		if path.s != "" {
			inner, ok := target.member(path.s)
			if !ok {
				return
			}
			target = inner
		}
		var ok bool
		if path, ok = r.memberName(); !ok {
			return
		}
	}
	switch {
	case r.is("("):
		args := r.arguments()
		if lost = r.stuck; !lost && !target.apply(r, path.s, args) {
			return
		}
	case r.accept("="):
		v := r.expression()
		if target.kind != object {
			return
		}
		target.data.set(member{name: path, at: at, value: v})
	default:
		return
	}
	if lost || r.open != known.depth {
		fault := notLiteral(at)
		fault.Message = "it is changed where only running the code tells whether"
		r.names[key] = named{value{kind: unread, at: at, fault: &fault}, known.depth}
	}
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
	case object:
		return v.data.get(name)
	case array:
		if n := arrayIndex(name); n < uint64(len(v.data.members)) {
			return v.data.members[n].value, true
		}
	}
	return value{}, false
}
