package curl

import (
	"fmt"
	"strings"

	"mvdan.cc/sh/v3/syntax"

	"snipgen/request"
)

// statement reads a statement of the script itself, and follows what it does to
// variables: plain assignments are known, one after the other. What is assigned
// within an if, a loop, a case, a function, a subshell or a pipe, or in a way
// that is not read, is not known from there on. It reports whether the statement only
// assigns, which never fails.
func (b *bash) statement(s *syntax.Stmt) (onlyAssigns bool) {
	if s.Background {
		b.compound(s)
		return false
	}
	switch c := s.Cmd.(type) {
	case *syntax.CallExpr:
		if b.call(s, c) {
			return false
		}
		b.compound(c)
		if len(c.Args) > 0 {
			return false
		}
		b.assign(c.Assigns)
		return !s.Negated
	case *syntax.DeclClause:
		b.compound(c)
		b.declare(c)
		return !s.Negated
	case *syntax.BinaryCmd:
		return b.list(s, c)
	case *syntax.Block:
		for _, inner := range c.Stmts {
			b.statement(inner)
		}
	case *syntax.TimeClause:
		if c.Stmt != nil {
			b.statement(c.Stmt)
		}
	default:
		b.compound(s)
	}
	return false
}

// list reads a && b and a || b. The second is run for certain if the first is
// an assignment.
func (b *bash) list(s *syntax.Stmt, c *syntax.BinaryCmd) (onlyAssigns bool) {
	if c.Op != syntax.AndStmt && c.Op != syntax.OrStmt {
		b.compound(s)
		return false
	}
	first := b.statement(c.X)
	if c.Op == syntax.AndStmt && first {
		return b.statement(c.Y)
	}
	b.compound(c.Y)
	return false
}

// compound takes the curl commands of a part of the script in which the values
// of variables are not followed: those that it may set are not known.
func (b *bash) compound(n syntax.Node) {
	b.forget(b.effectsOf(n))
	var loops []syntax.Node
	first := len(b.out)
	syntax.Walk(n, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Stmt:
			call, ok := n.Cmd.(*syntax.CallExpr)
			return !ok || !b.call(n, call)
		case *syntax.ForClause, *syntax.WhileClause:
			loops = append(loops, n)
		case *syntax.FuncDecl:
			b.function(n)
			return false
		}
		return true
	})
	b.tellLoops(loops, b.out[first:])
}

// function takes the commands of a function's body. They are run when it is
// called, with the values of then.
func (b *bash) function(f *syntax.FuncDecl) {
	if f.Name != nil {
		b.define(f, b.effectsOf(f.Body))
	}
	outer := b.opaque
	b.opaque = true
	b.compound(f.Body)
	b.opaque = outer
}

// define notes what calling a function does.
func (b *bash) define(f *syntax.FuncDecl, e effects) {
	name := f.Name.Value
	if _, known := b.functions[name]; !known && len(b.functions) == maxFunctions {
		b.tooMany(fmt.Sprintf("more than %d functions in one script", maxFunctions), nodeRange(f.Name))
		return
	}
	b.functions[name] = e
}

// tellLoops says that a command in a loop is read once. Loops come in the order
// of their beginnings.
func (b *bash) tellLoops(loops []syntax.Node, commands []command) {
	end := -1
	for _, loop := range loops {
		at := nodeRange(loop)
		if at.Start < end {
			continue
		}
		for len(commands) > 0 && commands[0].at.Start < at.Start {
			commands = commands[1:]
		}
		if len(commands) > 0 && commands[0].at.Start < at.End {
			end = at.End
			b.Note("shell-loop", "", b.lineFrom(at.Start), "the command in the loop is read once, not for each turn", "its variables are inputs of the snippet")
		}
	}
}

// assign takes the variables that a statement of its own sets.
func (b *bash) assign(assigns []*syntax.Assign) {
	for _, a := range assigns {
		if a.Name == nil || a.Naked {
			continue
		}
		if w, ok := b.assigned(a); ok {
			b.vars.set(b.reader, a.Name.Value, w)
		} else {
			delete(b.vars, a.Name.Value)
		}
		b.split = b.split || a.Name.Value == "IFS"
	}
}

// assigned is the value of an assignment, if all of it is known.
func (b *bash) assigned(a *syntax.Assign) (word, bool) {
	switch {
	case a.Append || a.Index != nil || a.Array != nil:
		return word{}, false
	case a.Value == nil:
		return word{}, true
	case !plainWord(a.Value):
		return word{}, false
	}
	w := b.word(a.Value)
	return w, !w.hasReference() && len(w.origin.faults) == 0
}

// declare takes what export, readonly and declare set. With attributes that
// change values, such as -i, nothing of it is known.
func (b *bash) declare(c *syntax.DeclClause) {
	for _, a := range c.Args {
		if a.Name == nil && a.Value != nil && strings.Trim(b.rawText(a.Value), "-+rxgfp") != "" {
			b.forget(b.effectsOf(c))
			return
		}
	}
	b.assign(c.Args)
}

// plainWord reports whether nothing in a word has to be run.
func plainWord(w *syntax.Word) bool {
	plain := true
	syntax.Walk(w, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.CmdSubst, *syntax.ArithmExp, *syntax.ProcSubst:
			plain = false
		case *syntax.ParamExp:
			plain = plain && isPlainParameter(n)
		}
		return plain
	})
	return plain
}

// call takes a simple command if it is curl.
func (b *bash) call(s *syntax.Stmt, call *syntax.CallExpr) bool {
	first := b.program(call.Args)
	if first < 0 {
		return false
	}
	b.forget(b.effectsOf(call))
	c := command{at: request.Range{Start: offset(call.Args[first].Pos()), End: offset(call.End())}}
	for _, arg := range call.Args[first:] {
		c.words = append(c.words, b.arguments(arg)...)
	}
	b.redirect(&c, s.Redirs)
	b.out = append(b.out, c)
	return true
}
