// Package shapes is a list of inputs that are long in one way each: many
// fields, many notes, one long line. What snipgen takes for them shows whether
// time and memory grow with the input, or faster.
package shapes

import (
	"fmt"
	"slices"
	"strings"
)

// Shape is one way in which an input can be long.
type Shape struct {
	Name  string
	File  string   // the name of the input's file, whose ending tells the kind
	Flags []string // what it is converted with; a target at least
	Make  func(size int) string
	// Stdin gives the input on standard input.
	Stdin bool
}

// All lists the shapes, in the order of the page. Their names differ.
func All() []Shape { return slices.Concat(wire(), files(), commands(), archives(), bodies(), other()) }

// Arguments are those of the command line, for an input in a file of that path.
func (s Shape) Arguments(path string) []string {
	out := slices.Clone(s.Flags)
	if !slices.Contains(out, "--max-size") {
		out = append(out, "--max-size", "1GiB")
	}
	if s.Stdin {
		return out
	}
	return append(out, path)
}

// on is a shape that is written for one target.
func on(target, name, file string, build func(size int) string, flags ...string) Shape {
	return Shape{Name: name, File: file, Flags: append([]string{"-t", target}, flags...), Make: build}
}

// repeat makes an input of one piece many times.
func repeat(head, piece, tail string) func(size int) string {
	return func(size int) string {
		return head + strings.Repeat(piece, max(1, (size-len(head)-len(tail))/len(piece))) + tail
	}
}

// number makes an input of pieces that hold their number, at %d.
func number(head, piece, tail string) func(size int) string {
	return each(head, func(i int) string { return fmt.Sprintf(piece, i) }, tail)
}

// each makes an input of the pieces that are given for 0, 1, 2 and so on.
func each(head string, piece func(i int) string, tail string) func(size int) string {
	return func(size int) string {
		var out strings.Builder
		out.Grow(size + 1024)
		out.WriteString(head)
		for i := 0; i == 0 || out.Len() < size-len(tail); i++ {
			out.WriteString(piece(i))
		}
		out.WriteString(tail)
		return out.String()
	}
}

// framed puts a head before a body, with its length.
func framed(fields string, body func(size int) string) func(size int) string {
	return func(size int) string {
		content := body(size)
		return fmt.Sprintf("POST /p HTTP/1.1\r\nHost: example.com\r\n%sContent-Length: %d\r\n\r\n%s", fields, len(content), content)
	}
}
