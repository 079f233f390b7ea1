package literaltest

import "fmt"

// Language is what the reader of one language's literals knows: a file of its
// own for each.
type Language struct {
	Name string
	// token reads what code begins with; code is not empty.
	token       func(code string) (token, error)
	wrappers    []wrapper // expressions around literals
	bytesPrefix string    // before a literal of bytes
	after       string    // may follow a literal without changing its bytes

	// glue is the code that may stand around names in text with variables.
	glue     string
	operator string // joins text and variables; "" for languages that write them in one literal
	prefix   string // a word before a literal that variables stand in
	inside   string // what a variable within a literal begins with, in languages with an operator
	format   string // the method that sets its arguments for %s

	data *dataSyntax // nil where the language has no form for JSON values

	// What no code of the language may hold, or may.
	ASCII bool // no other characters
	Page  bool // nothing that ends or hides a script in a page
	NoNUL bool // NUL is in no text
	Lines bool // text on one line may span lines
}

// languages are all of them.
var languages = [...]*Language{&python, &shell, &javascript, &node, &java, &csharp, &golang, &php, &ruby}

// Lookup finds a language by the name of its dialect.
func Lookup(dialect string) (*Language, bool) {
	for _, l := range languages {
		if l.Name == dialect {
			return l, true
		}
	}
	return nil, false
}

func lookup(dialect string) (*Language, error) {
	if l, ok := Lookup(dialect); ok {
		return l, nil
	}
	return nil, fmt.Errorf("unknown dialect %q", dialect)
}

// Splits reports whether code is text in several literals, because one cannot
// hold it.
func (l *Language) Splits(code string) bool {
	for _, w := range l.wrappers {
		if w.list && len(code) > len(w.before) && code[:len(w.before)] == w.before {
			return true
		}
	}
	return false
}
