// Package lazy keeps what is made at its first use. A package that declares its
// tables and patterns so does no work when the program is loaded, which each start
// would pay for: a literal of Value is laid out by the linker, where a map, or
// the result of sync.OnceValue, is made before main.
package lazy

import (
	"regexp"
	"sync"
)

// Value is made once, by Make, when it is first asked for. It may be used by
// many goroutines.
type Value[T any] struct {
	Make func() T

	once sync.Once
	made T
}

// Get is the value.
func (v *Value[T]) Get() T {
	v.once.Do(func() { v.made = v.Make() })
	return v.made
}

// Pattern is an expression that is compiled likewise. It panics at what is none.
type Pattern struct {
	Text string

	once sync.Once
	made *regexp.Regexp
}

// Get is the compiled expression.
func (p *Pattern) Get() *regexp.Regexp {
	p.once.Do(func() { p.made = regexp.MustCompile(p.Text) })
	return p.made
}
