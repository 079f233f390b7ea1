package lab

import (
	"fmt"
	"strings"
)

// Literals is how a language reads literals back: by a program of many calls, p
// for text, b for bytes, j for JSON data. Each call prints what it is given as
// UTF-8 or bytes, in hexadecimal, on a line of its own; a shell prints the
// bytes as they are, with a NUL after each.
type Literals struct {
	Target, File, Run string // of the job that runs the program
	Program           func(calls []string) string
	Call              func(function, expression string) string
	// Imports makes of a program one that has what expressions made at run time
	// want; nil when nothing is wanting.
	Imports func(program string) string
	// Declare writes a variable at the top level of a program, as the calls see
	// it; nil where they see none.
	Declare func(name, expression string) string
}

func plainCall(function, expression string) string { return function + "(" + expression + ");\n" }

// after writes the calls after a text.
func after(text string) func([]string) string {
	return func(calls []string) string { return text + strings.Join(calls, "") }
}

// assign writes a declaration by a format of two verbs.
func assign(format string) func(string, string) string {
	return func(name, expression string) string { return fmt.Sprintf(format, name, expression) }
}

// chunks cuts the calls into functions, as virtual machines limit their size.
func chunks(calls []string, size int, open string) (functions, all string) {
	for i := 0; i < len(calls); i += size {
		name := fmt.Sprintf("m%d", i)
		functions += fmt.Sprintf(open, name) + strings.Join(calls[i:min(i+size, len(calls))], "") + "}\n\n"
		all += name + "();\n"
	}
	return functions, all
}
