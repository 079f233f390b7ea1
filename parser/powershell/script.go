package powershell

import (
	"strings"

	"snipgen/request"
)

// block is a part of the script in braces. What is assigned in one that may be
// run never, or often, is not known.
type block struct {
	certain bool // it is run once
	loop    request.Range
	told    bool
	set     []string // variables, which are not known behind it
}

// script reads the statements of the script.
func (r *reader) script() {
	next := block{certain: true} // the kind of the block that comes next
	for r.pos < len(r.text) && !r.stopped {
		r.blanks(true)
		before := r.pos
		switch c := r.peek(); {
		case c == 0:
			return
		case c == '{':
			r.openBlock(next)
			next = block{certain: true}
		case c == '}':
			r.pos++
			r.closeBlock()
		case c == ';' || c == ')' || c == ']' || c == ',' || c == '&' || c == '|':
			r.pos++
		case r.keyword(&next):
		default:
			r.statement()
		}
		r.advanceFrom(before)
	}
}

func (r *reader) openBlock(b block) {
	if len(r.blocks) < maxNesting {
		r.blocks = append(r.blocks, b)
	} else {
		r.stop(request.Range{Start: r.pos, End: r.pos + 1}, "brackets are nested too deeply")
		return
	}
	if !b.certain && r.isCertain(len(r.blocks)-1) {
		r.forgetIn()
	}
	r.pos++
}

func (r *reader) closeBlock() {
	if len(r.blocks) == 0 {
		return
	}
	last := r.blocks[len(r.blocks)-1]
	r.blocks = r.blocks[:len(r.blocks)-1]
	for _, name := range last.set {
		delete(r.vars, name)
	}
}

// uncertain is the innermost block that may not be run, nil for none.
func (r *reader) uncertain() *block {
	for i := len(r.blocks) - 1; i >= 0; i-- {
		if !r.blocks[i].certain {
			return &r.blocks[i]
		}
	}
	return nil
}

// isCertain reports whether the outer blocks are run once.
func (r *reader) isCertain(outer int) bool {
	for _, b := range r.blocks[:outer] {
		if !b.certain {
			return false
		}
	}
	return true
}

// forgetIn forgets the variables that a block sets anywhere.
func (r *reader) forgetIn() {
	start := r.pos
	r.pos++
	r.toClosing('}')
	body := r.text[start:r.pos]
	r.pos = start
	for at := 0; at < len(body); {
		n := strings.IndexByte(body[at:], '$')
		if n < 0 {
			return
		}
		at += n
		name, size := VariableName(body[at:])
		at += max(size, 1)
		if assigns(body[at:]) {
			delete(r.vars, strings.ToLower(name))
		}
	}
}

// assigns reports whether what follows a variable changes it.
func assigns(s string) bool {
	s = strings.TrimLeft(s, " \t")
	switch {
	case s == "":
		return false
	case s[0] == '=':
		return !strings.HasPrefix(s, "==")
	case s[0] == '.' || s[0] == '[':
		return true
	}
	return strings.HasPrefix(s, "+=") || strings.HasPrefix(s, "-=") || strings.HasPrefix(s, "++") || strings.HasPrefix(s, "--")
}

// keyword steps over the words of statements that have blocks. next becomes
// what is known of the block that follows.
func (r *reader) keyword(next *block) bool {
	start := r.pos
	word := r.word()
	certain, loop, known := true, false, true
	switch strings.ToLower(word) {
	case "if", "elseif", "else", "catch", "switch", "trap", "function", "filter", "default":
		certain = false
	case "foreach", "for", "while", "do", "until":
		certain, loop = false, true
	case "try", "finally", "begin", "process", "end", "return", "throw", "param", "exit":
	default:
		known = false
	}
	if !known || strings.HasPrefix(r.text[start+len(word):], "-") {
		return false
	}
	r.pos += len(word)
	*next = block{certain: certain}
	if loop {
		next.loop = r.from(start)
	}
	r.blanks(true)
	if strings.EqualFold(word, "function") || strings.EqualFold(word, "filter") {
		for r.pos < len(r.text) && strings.IndexByte(" \t\r\n({", r.text[r.pos]) < 0 {
			r.pos++
		}
		r.blanks(true)
	}
	if r.peek() == '(' && !strings.EqualFold(word, "return") && !strings.EqualFold(word, "throw") {
		r.condition(loop)
	}
	return true
}

// condition steps over (...), whose requests are not read.
func (r *reader) condition(loop bool) {
	start := r.pos
	r.pos++
	r.toClosing(')')
	if name, size := VariableName(strings.TrimLeft(r.text[start+1:r.pos], " \t")); size > 0 && loop {
		delete(r.vars, strings.ToLower(name))
	}
}

// word is the word that is next: letters, digits and _.
func (r *reader) word() string {
	return r.rest()[:nameSize(r.rest())]
}

// statement reads an assignment or a pipeline.
func (r *reader) statement() {
	if r.peek() == '$' && r.assignment() || r.peek() == '[' && r.typedAssignment() {
		return
	}
	r.pipeline()
}

// typedAssignment reads [type]$name = value.
func (r *reader) typedAssignment() bool {
	start := r.pos
	r.typeName()
	r.blanks(false)
	if r.peek() == '$' && r.assignment() {
		return true
	}
	r.pos = start
	return false
}

// assignment reads $name = value, $name += value, and the same of what is in a
// variable.
func (r *reader) assignment() bool {
	start := r.pos
	name, size := VariableName(r.rest())
	if size == 0 {
		return false
	}
	r.pos += size
	at := r.from(start)
	path := r.path()
	r.blanks(false)
	operator := ""
	for _, o := range []string{"+=", "-=", "*=", "/=", "??=", "="} {
		if strings.HasPrefix(r.rest(), o) {
			operator = o
			break
		}
	}
	if operator == "" {
		r.pos = start
		return false
	}
	r.pos += len(operator)
	r.blanks(true)
	outer := r.losses.Open()
	v := r.pipeline()
	losses := r.losses.Close(outer)
	if scope, rest, scoped := strings.Cut(name, ":"); scoped && !strings.EqualFold(scope, "env") {
		name = rest
	}
	if path == nil {
		v.losses = losses
		r.assign(name, operator, v, at)
	} else {
		r.assignIn(name, path, operator, v, at, losses)
	}
	return true
}

// path reads .name and ["name"] after a variable that is assigned to; nil for
// none, and the empty name for what is not read.
func (r *reader) path() []string {
	var path []string
	for r.pos < len(r.text) {
		switch {
		case r.peek() == '.' && nameSize(r.rest()[1:]) > 0:
			r.pos++
			path = append(path, r.word())
			r.pos += len(r.word())
		case r.peek() == '[':
			r.pos++
			name := ""
			if r.isString() {
				name = r.stringLiteral().text.Masked()
			}
			r.toClosing(']')
			path = append(path, name)
		default:
			return path
		}
	}
	return path
}

func (r *reader) assign(name, operator string, v value, at request.Range) {
	name = strings.ToLower(name)
	old, known := r.vars[name]
	switch {
	case operator == "+=" && known:
		losses := request.BothLosses(old.losses, v.losses)
		v = r.sum(old, v)
		v.losses = losses
	case operator == "+=" && v.kind == table && old.kind == null:
	case operator != "=":
		delete(r.vars, name)
		return
	}
	if b := r.uncertain(); b != nil {
		b.set = append(b.set, name)
	}
	if v.kind == broken && v.fault.Code == "command-substitution" {
		delete(r.vars, name)
		return
	}
	r.vars[name] = v
}

// assignIn sets an entry of a table in a variable, or a property of a session.
func (r *reader) assignIn(name string, path []string, operator string, v value, at request.Range, losses []request.Diagnostic) {
	name = strings.ToLower(name)
	holder, known := r.vars[name]
	for _, key := range path[:len(path)-1] {
		if known {
			holder = r.property(holder, key, at)
			known = holder.kind != broken
		}
	}
	key := path[len(path)-1]
	if holder.table != nil {
		r.fill(holder.table, losses)
	}
	switch {
	case !known || key == "" || holder.table == nil || !r.isCertain(len(r.blocks)):
		delete(r.vars, name)
	case operator == "+=":
		old, _ := holder.table.get(key)
		holder.table.set(key, at, r.sum(old, v))
	default:
		holder.table.set(key, at, v)
	}
}
