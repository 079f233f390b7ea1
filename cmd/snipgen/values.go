package main

import (
	"os"
	"slices"
	"strings"

	"snipgen"
	"snipgen/request"
	"snipgen/request/envname"
	"snipgen/verify/process"
)

// unverifiable says why a request's references cannot be compared with what
// arrives, and what to do; "" when they can.
func unverifiable(r *snipgen.Request) (reason, hint string) {
	for _, s := range r.At("http", "").References() {
		switch s.Kind {
		case request.Dynamic:
			return "it computes values when it runs", "--freeze verifies it with fixed ones"
		case request.File:
			return "it reads the file " + s.Text, "--inline-files verifies it with the bytes of the file"
		}
	}
	return "", ""
}

// given are the values that a snippet runs with.
type given struct {
	values map[string]string // by how the request refers to them
	env    []string          // for the snippet's environment: "NAME=value"
	made   []string          // the variables that have no value here, and got one
	obeyed []string          // the variables that get no value here, as programs obey them
}

// give takes the values of a snippet's inputs from the environment; a variable
// that is not set there gets a plain one. A page has the text that stands in
// it. Secrets have their own. A variable that programs obey has the value of
// the environment that every snippet starts with.
func give(inputs []snipgen.Input, secrets map[string]string, all []string) *given {
	g := &given{values: map[string]string{}}
	for _, in := range inputs {
		if _, ours := secrets[in.Environment]; ours && in.Variable == "" && in.Placeholder == "" {
			continue
		}
		g.values[keyOf(in.Variable, in.Environment)] = g.value(in, all)
	}
	return g
}

func (g *given) value(in snipgen.Input, all []string) string {
	if in.Placeholder != "" {
		return in.Placeholder
	}
	if envname.Reserved(in.Environment) {
		value, set := process.Value(in.Environment, all)
		if !set {
			g.obeyed = append(g.obeyed, in.Environment)
		}
		return value
	}
	value, set := os.LookupEnv(in.Environment)
	if !set {
		value = "value-of-" + strings.ToLower(in.Environment)
		g.made = append(g.made, in.Environment)
	}
	g.env = append(g.env, in.Environment+"="+value)
	return value
}

// keyOf tells a variable of the request from one of the environment.
func keyOf(variable, environment string) string {
	if variable != "" {
		return "{" + variable
	}
	return environment
}

// resolve is the request that has to arrive.
func (g *given) resolve(r *snipgen.Request) *snipgen.Request {
	return request.Resolve(r.Placed(), func(s request.Segment) (string, bool) {
		key := s.Text
		if s.Kind == request.Variable {
			key = keyOf(s.Text, "")
		}
		value, known := g.values[key]
		return value, known
	})
}

// madeUp names the variables that got a value, of all checks.
func madeUp(checks []*check) []string {
	var names []string
	for _, k := range checks {
		names = append(names, k.madeUp...)
	}
	slices.Sort(names)
	return slices.Compact(names)
}
