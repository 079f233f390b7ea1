package snipgen

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"

	"snipgen/generators"
	"snipgen/request"
)

// generator sets the options of a target: those that the caller gives, and
// those that the input asks for. left tells which of the latter the target
// does not take.
func (c *Converter) generator(t *generators.Target, asked, given map[string]string) (g *generators.Generator, left []Diagnostic, err error) {
	options := given
	if len(asked) > 0 {
		options = maps.Clone(asked)
		maps.Copy(options, given)
	}
	for {
		g, err = c.catalog.Generator(t, options)
		var wrong *generators.OptionError
		if !errors.As(err, &wrong) || !isAsked(wrong.Name, asked, given) {
			slices.SortFunc(left, func(a, b Diagnostic) int { return cmp.Compare(a.Message, b.Message) })
			return g, left, err
		}
		delete(options, wrong.Name)
		left = append(left, notTaken(wrong))
	}
}

// isAsked reports whether the input sets an option that the caller does not.
func isAsked(name string, asked, given map[string]string) bool {
	_, in := asked[name]
	_, over := given[name]
	return in && !over
}

func notTaken(wrong *generators.OptionError) Diagnostic {
	message := fmt.Sprintf("the input sets %s, which this target does not take", wrong.Name)
	if !wrong.Unknown {
		message = fmt.Sprintf("the input sets %s to what this target does not take", wrong.Name)
	}
	return Diagnostic{Severity: request.Info, Code: "option-left-out", Message: message, Hint: "snipgen targets lists the options of each"}
}
