package fetch

import (
	"math"

	"snipgen/request"
	"snipgen/request/lazy"
)

// precedences of the operators between two values (ECMA-262, 13.6 to 13.13).
var precedences = lazy.Value[map[string]int]{Make: func() map[string]int {
	return map[string]int{
		"??": 1, "||": 1, "&&": 2, "|": 3, "^": 3, "&": 3,
		"==": 4, "!=": 4, "===": 4, "!==": 4, "<": 5, ">": 5, "<=": 5, ">=": 5, "in": 5, "instanceof": 5,
		"<<": 6, ">>": 6, "+": 7, "-": 7, "*": 8, "/": 8, "%": 8, "**": 9,
	}
}}

// conditional reads test ? value : value. Where the test is not known, which of
// the two is sent only running the code tells, unless they are one.
func (r *reader) conditional() value {
	start := r.now.start
	v := r.binary(1)
	if r.stuck || !r.accept("?") {
		return v
	}
	yes := r.expression()
	if r.stuck || !r.accept(":") {
		return r.unreadable(start)
	}
	no := r.expression()
	if r.stuck {
		return r.unreadable(start)
	}
	at := request.Range{Start: start, End: r.last.end}
	truth, known := v.truth()
	switch {
	case known && truth, same(yes, no):
		yes.at = at
		return yes
	case known:
		no.at = at
		return no
	}
	return faultyValue(undecided(at))
}

// undecided is the fault of a choice that only running the code makes.
func undecided(at request.Range) request.Diagnostic {
	d := notLiteral(at)
	d.Message, d.Hint = "which of these is sent, only running the code tells", "write the one that is meant, or a name in their place, which becomes a variable"
	return d
}

// binary reads values with operators of at least a precedence between them.
func (r *reader) binary(least int) value {
	v := r.unary()
	for !r.stuck {
		operator := r.textOf(r.now)
		p := precedences.Get()[operator]
		if p < max(least, 1) || r.now.kind != punctuator && r.now.kind != name {
			return v
		}
		r.advance()
		w := r.binary(p + 1)
		if r.stuck {
			return w
		}
		v = r.operate(operator, v, w)
	}
	return v
}

// operate is what an operator makes of two values.
func (r *reader) operate(operator string, v, w value) value {
	at := request.Range{Start: v.at.Start, End: max(v.at.End, w.at.End)}
	switch operator {
	case "+":
		return r.add(v, w)
	case "||", "??", "&&":
		return choose(operator, v, w, at)
	case "===", "==":
		if equal, known := equality(v, w); known {
			return truthOf(equal, at)
		}
	case "!==", "!=":
		if equal, known := equality(v, w); known {
			return truthOf(!equal, at)
		}
	case "-", "*", "/", "%":
		if v.kind == numeric && w.kind == numeric {
			return value{kind: numeric, at: at, n: arithmetic(operator, v.n, w.n)}
		}
	}
	if v.kind == unread {
		return v
	}
	return faultyValue(notLiteral(at))
}

func arithmetic(operator string, a, b float64) float64 {
	switch operator {
	case "-":
		return a - b
	case "*":
		return a * b
	case "/":
		return a / b
	}
	return math.Mod(a, b)
}

// choose is || and ??, with a value that stands in, and &&. Of a name with what
// stands in for it the name is taken, which has a value when the snippet runs.
func choose(operator string, v, w value, at request.Range) value {
	truth, known := v.truth()
	if operator == "??" {
		truth, known = v.kind != null && v.kind != undefined, known || v.kind == textual
	}
	switch {
	case known && truth == (operator != "&&"):
		v.at = at
		return v
	case known:
		w.at = at
		return w
	case v.kind == unknown && operator != "&&":
		v.at = at
		v.doubt = &request.Diagnostic{Severity: request.Warning, Code: "default-left-out", Range: at, Loss: true,
			Message: "what stands in for a name without a value is left out", Hint: "const name = ... before the call makes one variable of both"}
		return v
	}
	return faultyValue(undecided(at))
}

// truth is what a value is as a condition (ECMA-262, 7.1.2). known is false
// where only running the code tells.
func (v value) truth() (truth, known bool) {
	switch v.kind {
	case unknown, unread:
		return false, false
	case undefined, null:
		return false, true
	case boolean, numeric:
		return v.n != 0 && !math.IsNaN(v.n), true
	case textual:
		return v.text.s != "", v.text.isLiteral() || len(v.text.s) > len(v.text.refs)
	}
	return true, true
}

// equality compares two values of one kind that are known.
func equality(v, w value) (equal, known bool) {
	for _, x := range []value{v, w} {
		switch x.kind {
		case undefined, null, boolean, numeric, textual:
		default:
			return false, false
		}
		if x.kind == textual && !x.text.isLiteral() {
			return false, false
		}
	}
	return same(v, w), v.kind == w.kind
}

// same reports whether two values are one, as far as that is seen at once.
func same(v, w value) bool {
	if v.kind != w.kind || v.kind == unread || v.data != nil || w.data != nil || len(v.text.refs) != len(w.text.refs) {
		return false
	}
	for i := range v.text.refs {
		if a, b := v.text.refs[i], w.text.refs[i]; a.Kind != b.Kind || a.Text != b.Text || len(a.Parts)+len(b.Parts) > 0 {
			return false
		}
	}
	return v.text.s == w.text.s && v.n == w.n && v.path == w.path
}
