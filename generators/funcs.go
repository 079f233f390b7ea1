package generators

import (
	"fmt"
	"sync"
	"text/template"

	"github.com/Masterminds/sprig/v3"

	"snipgen/generators/literal"
)

// helpers are the functions of sprig that templates may use: pure, and giving
// back the types that they are given. The rest of sprig stays out: its quoters
// are of the wrong languages, and it has a clock and random numbers.
var helpers = []string{"default", "ternary", "first", "last", "rest", "initial", "until", "add", "sub", "list", "has"}

// forbidden are the functions of text/template that make plain text.
var forbidden = map[string]bool{"print": true, "printf": true, "println": true, "html": true, "js": true, "urlquery": true}

// functions is all that authors of templates may call, besides what
// text/template has.
var functions = sync.OnceValue(func() template.FuncMap {
	all := sprig.TxtFuncMap()
	allowed := make(template.FuncMap, len(helpers)+len(forbidden))
	for _, name := range helpers {
		allowed[name] = all[name]
	}
	for name := range forbidden {
		allowed[name] = func(...any) (string, error) {
			return "", fmt.Errorf("%s is not for templates", name)
		}
	}
	return allowed
})

// maxDepth is the deepest line, in levels, that an action may print on.
const maxDepth = 15

// emitterAt is the name of the function that prints in a seat on lines of a
// depth: a name for each, as constant arguments would cost time at every call.
func emitterAt(depth int, s literal.Seat) string {
	return emitter + string(rune('0'+s)) + string(rune('a'+depth))
}

// emitters are the functions that printing actions end in.
func emitters(emit emitFunc) template.FuncMap {
	all := make(template.FuncMap, 3*(maxDepth+1))
	for depth := range maxDepth + 1 {
		for _, seat := range []literal.Seat{literal.Alone, literal.Operand, literal.Listed} {
			all[emitterAt(depth, seat)] = func(v literal.Value) (string, error) { return emit(depth, seat, v) }
		}
	}
	return all
}
