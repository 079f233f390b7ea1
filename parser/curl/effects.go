package curl

import (
	"slices"
	"strings"

	"mvdan.cc/sh/v3/syntax"
)

// effects are what a part of a script may do to variables.
type effects struct {
	names []string // that it may set, at most maxEffects and IFS
	all   bool     // it may set any
}

// set takes in a variable that may be set. What sets very many may set any: a
// function has all that those have which it calls.
func (e *effects) set(name string) {
	switch {
	case slices.Contains(e.names, name):
	case len(e.names) < maxEffects && !e.all, name == "IFS":
		e.names = append(e.names, name)
	default:
		e.all = true
	}
}

func (b *bash) forget(e effects) {
	if e.all {
		clear(b.vars)
	}
	for _, name := range e.names {
		delete(b.vars, name)
		b.split = b.split || name == "IFS"
	}
}

func (e *effects) add(other effects) {
	e.all = e.all || other.all
	for _, name := range other.names {
		e.set(name)
	}
}

// effectsOf lists the variables that a part of a script may set, in whatever
// way.
func (b *bash) effectsOf(n syntax.Node) effects {
	var e effects
	passing := map[*syntax.Assign]bool{} // NAME=value before a command is for that command only
	syntax.Walk(n, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Assign:
			if n.Name != nil && !n.Naked && !passing[n] {
				e.set(n.Name.Value)
			}
		case *syntax.CallExpr:
			if len(n.Args) == 0 {
				break
			}
			for _, a := range n.Assigns {
				passing[a] = true
			}
			e.add(b.effectsOfCall(n))
		default:
			b.addEffects(&e, n)
		}
		return true
	})
	return e
}

// addEffects adds what a part does that is neither an assignment nor a command.
func (b *bash) addEffects(e *effects, n syntax.Node) {
	switch n := n.(type) {
	case *syntax.WordIter:
		e.set(n.Name.Value)
	case *syntax.ParamExp:
		if n.Param != nil && n.Exp != nil && (n.Exp.Op == syntax.AssignUnset || n.Exp.Op == syntax.AssignUnsetOrNull) {
			e.set(n.Param.Value)
		}
	case *syntax.BinaryArithm:
		if isAssignment(n.Op.String()) {
			e.set(b.rawText(n.X))
		}
	case *syntax.UnaryArithm:
		if n.Op == syntax.Inc || n.Op == syntax.Dec {
			e.set(b.rawText(n.X))
		}
	case *syntax.LetClause:
		for _, x := range n.Exprs {
			e.add(letOf(strings.Trim(b.rawText(x), `"'\`)))
		}
	case *syntax.CoprocClause:
		e.set("COPROC")
	}
}

func isAssignment(operator string) bool {
	switch operator {
	case "==", "!=", "<=", ">=":
		return false
	}
	return strings.HasSuffix(operator, "=")
}

// letOf is the variable that an argument of let sets.
func letOf(s string) effects {
	name := strings.TrimLeft(s, "+-(")
	name = name[:len(name)-len(strings.TrimLeft(name, nameBytes))]
	return effects{names: []string{name}, all: name == "" || strings.ContainsAny(s, ",$")}
}

const nameBytes = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_0123456789"

func (b *bash) rawText(n syntax.Node) string { return b.text[offset(n.Pos()):offset(n.End())] }

// effectsOfCall knows the commands of the shell that set variables, and the
// functions of the script.
func (b *bash) effectsOfCall(call *syntax.CallExpr) effects {
	args := call.Args
	for len(args) > 1 && (b.commandName(args[0]) == "builtin" || b.commandName(args[0]) == "command") {
		args = args[1:]
	}
	switch name := b.commandName(args[0]); name {
	case "eval", "source", ".":
		return effects{all: true}
	case "read", "unset", "mapfile", "readarray", "getopts", "wait", "printf", "let", "export", "declare", "typeset", "local", "readonly":
		return b.named(args[1:])
	case "cd", "pushd", "popd":
		return effects{names: []string{"PWD", "OLDPWD"}}
	default:
		return b.functions[name]
	}
}

// named are the variables that arguments name. One that is only known when the
// script runs may be any.
func (b *bash) named(args []*syntax.Word) effects {
	e := effects{names: []string{"REPLY", "MAPFILE", "OPTARG", "OPTIND"}}
	for _, arg := range args {
		text, _, _ := strings.Cut(b.commandName(arg), "=")
		text, _, _ = strings.Cut(text, "[")
		if isName(text) {
			e.set(text)
		}
		e.all = e.all || strings.HasPrefix(text, "$")
	}
	return e
}
