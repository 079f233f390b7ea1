package generators

import (
	"fmt"
	"text/template"

	"github.com/Masterminds/sprig/v3"
)

// helpers are the functions of sprig that templates may use: pure, and giving
// back the types that they are given. The rest of sprig stays out: its quoters
// are of the wrong languages, and it has a clock and random numbers.
var helpers = []string{"default", "ternary", "first", "last", "rest", "initial", "until", "add", "sub", "list", "has"}

// forbidden are the functions of text/template that make plain text.
var forbidden = map[string]bool{"print": true, "printf": true, "println": true, "html": true, "js": true, "urlquery": true}

// functions is all that templates may call. The emitter is nil while a
// template is only parsed.
func functions(emit emitFunc) template.FuncMap {
	all := sprig.TxtFuncMap()
	allowed := template.FuncMap{emitter: emit}
	for _, name := range helpers {
		allowed[name] = all[name]
	}
	for name := range forbidden {
		allowed[name] = func(...any) (string, error) {
			return "", fmt.Errorf("%s is not for templates", name)
		}
	}
	return allowed
}
