package powershell

import (
	"strings"

	"snipgen/request"
)

// argument is one parameter, operand or splatted table of a command.
type argument struct {
	name  string // of a parameter, without its hyphen; "" for an operand
	named request.Range
	value value
	given bool // the parameter has its value with it: -Name:value
	splat bool
}

// argumentList reads the arguments of a command, up to its end.
func (r *reader) argumentList() []argument {
	var out []argument
	for r.pos < len(r.text) && !r.stopped {
		r.blanks(false)
		if r.atCommandEnd() {
			return out
		}
		before := r.pos
		if r.stream() {
			continue
		}
		out = append(out, r.argument())
		r.piece(r.from(before))
		r.advanceFrom(before)
	}
	return out
}

// atCommandEnd reports whether no argument follows.
func (r *reader) atCommandEnd() bool {
	switch r.peek() {
	case 0, '\n', ';', '|', ')', '}':
		return true
	case '&':
		return true
	}
	return false
}

// stream steps over redirections: > file, 2>&1.
func (r *reader) stream() bool {
	rest := r.rest()
	n := 0
	if isDigit(rest[0]) || rest[0] == '*' {
		n = 1
	}
	if !strings.HasPrefix(rest[n:], ">") {
		return false
	}
	r.pos += n + 1
	r.redirected()
	return true
}

func (r *reader) argument() argument {
	start := r.pos
	if r.peek() == '@' {
		if name, size := VariableName("$" + r.rest()[1:min(len(r.rest()), 200)]); size > 0 && r.rest()[1] != '{' {
			r.pos += size
			return argument{value: r.variable(name, r.from(start)), splat: true}
		}
	}
	rest := r.rest()
	dash := dashSize(rest)
	if dash == 0 || nameSize(rest[dash:]) == 0 {
		return argument{value: r.argumentValue()}
	}
	if dash > 1 {
		r.Note("typographic-dash", "", request.Range{Start: start, End: start + dash}, "PowerShell takes this dash for a hyphen; other programs do not", "")
	}
	size := dash
	for size < len(rest) && isNameByte(rest[size]) {
		size++
	}
	a := argument{name: rest[dash:size]}
	r.pos += size
	a.named = r.from(start)
	if r.accept(":") {
		r.blanks(false)
		a.given = true
		a.value = r.argumentValue()
	}
	return a
}

// dashSize is the size of a hyphen, or of what PowerShell takes for one.
func dashSize(s string) int {
	for _, dash := range []string{"-", "\u2013", "\u2014", "\u2015"} {
		if strings.HasPrefix(s, dash) {
			return len(dash)
		}
	}
	return 0
}

// argumentValue reads a value in argument mode; commas make a list.
func (r *reader) argumentValue() value {
	first := r.argumentPiece()
	if !r.comma() {
		return first
	}
	v := value{kind: list, items: []value{first}, at: first.at}
	for more := true; more; more = r.comma() {
		item := r.argumentPiece()
		r.piece(item.at)
		v.items = append(v.items, item)
		v.at = v.at.Union(item.at)
	}
	return v
}

// comma steps over a comma, and the blanks around it.
func (r *reader) comma() bool {
	before := r.pos
	r.blanks(false)
	if !r.accept(",") {
		r.pos = before
		return false
	}
	r.blanks(true)
	return true
}

func (r *reader) argumentPiece() value {
	start := r.pos
	outer := r.nesting
	defer func() { r.nesting = outer }()
	if !r.enter() {
		return value{at: r.from(start)}
	}
	rest := r.rest()
	switch {
	case rest == "" || r.atCommandEnd():
		return value{at: r.from(start)}
	case r.isString(), rest[0] == '(':
		return r.members(r.primary())
	case strings.HasPrefix(rest, "@{"), strings.HasPrefix(rest, "@("), rest[0] == '{':
		return r.primary()
	case rest[0] == '$':
		v := r.members(r.primary())
		if r.pos == len(r.text) || strings.IndexByte(" \t\r\n;|&(){},", r.text[r.pos]) >= 0 {
			return v
		}
		r.pos = start
	}
	return textOrNumber(r.bareWord(), r.from(start))
}

// textOrNumber is what a bare word stands for.
func textOrNumber(t text, at request.Range) value {
	s := t.Masked()
	if s != "" && strings.Trim(s, "0123456789") == "" && len(s) < 18 && (s == "0" || s[0] != '0') {
		return value{kind: number, text: t, at: at}
	}
	return textValue(t, at)
}

// bareWord reads a word without quotes around it, in which variables and
// backticks mean something.
func (r *reader) bareWord() text {
	return r.expansion(func() int {
		rest := r.rest()
		switch c := rest[0]; {
		case strings.IndexByte(" \t\r\n;|(){},<>", c) >= 0:
			return 0
		case c == '`' && (strings.HasPrefix(rest, "`\n") || strings.HasPrefix(rest, "`\r\n")):
			return 0
		case c == '&':
			r.ampersand()
			return 0
		}
		return -1
	})
}

// ampersand refuses & in a word, as PowerShell does.
func (r *reader) ampersand() {
	if len(r.rest()) > 1 && strings.IndexByte(" \t\r\n;&>", r.rest()[1]) < 0 {
		r.Fail("unquoted-ampersand", "", request.Range{Start: r.pos, End: r.pos + 1}, "PowerShell does not take & without quotes", "put the URL in single quotes")
		for r.pos < len(r.text) && strings.IndexByte(" \t\r\n", r.text[r.pos]) < 0 {
			r.pos++
		}
	}
}
