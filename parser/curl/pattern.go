package curl

import (
	"regexp"
	"sync"
)

// pattern is an expression that is compiled when it is first needed: a program
// that reads no curl command pays nothing for it when it starts.
func pattern(expression string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })
}
