package curl

import (
	"strings"

	"mvdan.cc/sh/v3/syntax"
)

// program is one whose commands are read: curl, and others that shells run in
// the same way. Their options say the same things in other words, so that each
// gives an operation.
type program struct {
	name    string
	example string                          // of a command
	is      func(name string) bool          // knows the program by its name
	flags   func() ([]flag, map[byte]*flag) // in the order of names, and by letter
	operand func(a *argumentReader, w word) // takes an argument that is no flag; nil for a URL
	begin   func(a *argumentReader)         // before the arguments; nil for nothing
	end     func(a *argumentReader)         // when all are read; nil for nothing
}

var curlProgram = program{name: "curl", example: "curl https://example.com/", is: isCurl, flags: flagTable}

// code is the code of a diagnostic about the program.
func (p *program) code(s string) string { return strings.ToLower(p.name) + "-" + s }

// wrapper is a program that runs the program that its arguments name.
type wrapper struct {
	values   string // letters of options that take a value
	operands int    // arguments before the program
	assigns  bool   // NAME=value may stand before the program
}

func wrapperOf(name string) (wrapper, bool) {
	switch name {
	case "sudo":
		return wrapper{values: "CDghpRrTtUu", assigns: true}, true
	case "doas":
		return wrapper{values: "Cu"}, true
	case "env":
		return wrapper{values: "CSu", assigns: true}, true
	case "timeout":
		return wrapper{values: "ks", operands: 1}, true
	case "nice":
		return wrapper{values: "n"}, true
	case "xargs":
		return wrapper{values: "adEIiLlnPs"}, true
	case "watch":
		return wrapper{values: "n"}, true
	case "exec":
		return wrapper{values: "a"}, true
	case "time":
		return wrapper{values: "fo"}, true
	case "cmd":
		return wrapper{operands: 1}, true
	case "command", "nohup", "winpty", "builtin", "call", "&":
		return wrapper{}, true
	}
	return wrapper{}, false
}

// program is the index of curl among the words of a simple command, or -1: the
// first word, or what stands where wrappers have the program that they run.
func (b *bash) program(args []*syntax.Word) int {
	for i := 0; i < len(args); {
		name := b.commandName(args[i])
		if b.reader.program.is(name) {
			return i
		}
		w, ok := wrapperOf(baseName(name))
		if !ok {
			return -1
		}
		if i = b.behind(w, args, i+1); i < 0 {
			return -1
		}
	}
	return -1
}

// behind is where the program stands behind a wrapper's own arguments, or -1
// for one that only looks programs up (command -v).
func (b *bash) behind(w wrapper, args []*syntax.Word, i int) int {
	for ; i < len(args); i++ {
		text := b.commandName(args[i])
		name, _, assigns := strings.Cut(text, "=")
		switch {
		case text == "--":
			return i + 1 + w.operands
		case text == "-v" || text == "-V":
			return -1
		case len(text) > 1 && text[0] == '-':
			if last := text[len(text)-1]; text[1:2] != "-" && strings.IndexByte(w.values, last) >= 0 {
				i++
			}
		case w.assigns && assigns && isName(name):
		default:
			return i + w.operands
		}
	}
	return i
}

// commandName is the text of a word without quotes and escapes.
func (b *bash) commandName(w *syntax.Word) string { return strings.Trim(b.rawText(w), `\"'`) }

func baseName(name string) string { return name[strings.LastIndexAny(name, `/\`)+1:] }

// isCurl knows the program by its name, with or without its folder.
func isCurl(name string) bool {
	name = baseName(name)
	return name == "curl" || strings.EqualFold(name, "curl.exe")
}

func isWrapper(name string) bool {
	_, ok := wrapperOf(baseName(name))
	return ok
}
