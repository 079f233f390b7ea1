package curl

import (
	"strings"
	"unicode/utf8"

	"snipgen/request"
)

// command reads the arguments of one curl command.
func (r *reader) command(c command) {
	r.seen++
	a := &argumentReader{reader: r, command: c, words: c.words[1:]}
	a.begin(c.at.Start)
	if a.program.begin != nil {
		a.program.begin(a)
	}
	for len(a.words) > 0 {
		a.next()
	}
	if a.program.end != nil {
		a.program.end(a)
	}
	a.finish(c.at.End)
}

// argumentReader takes arguments one after the other.
type argumentReader struct {
	*reader
	command
	words    []word
	op       *operation
	literals bool // after --, nothing is a flag
}

func (a *argumentReader) begin(at int) {
	var variables map[string]variable
	if a.op != nil {
		variables = a.op.variables
	}
	a.op = &operation{command: a.command, variables: variables, options: map[string]string{}}
	a.op.at.Start = at
	a.Failed = false
}

// finish ends an operation and makes its requests.
func (a *argumentReader) finish(end int) {
	a.op.at.End = end
	a.Failed = a.Failed || a.Found.HaveErrorIn(a.op.at)
	if len(a.op.urls) == 0 {
		a.Fail("missing-url", "target", a.op.at, a.program.name+" command without a URL", "give one, such as https://example.com/")
	}
	a.build(a.op)
}

func (a *argumentReader) take() word {
	w := a.words[0]
	a.words = a.words[1:]
	return w
}

func (a *argumentReader) next() {
	w := a.take()
	switch {
	case a.literals || w.text == "" || w.text[0] != '-' || w.text == "-":
		a.bare(w)
	case w.text == "--":
		a.literals = true
	case strings.HasPrefix(w.text, "--"):
		a.long(w)
	default:
		a.cluster(w)
	}
}

// bare reads an argument that is no flag: a URL.
func (a *argumentReader) bare(w word) {
	if first, size := utf8.DecodeRuneInString(w.text); size > 1 && isDash(first) && !a.literals {
		a.Fail("typographic-dash", "", w.slice(0, size).at(), "this dash is not the hyphen that flags begin with", "type - in its place")
		return
	}
	if a.program.operand != nil {
		a.program.operand(a, w)
		return
	}
	a.op.addURL(a.reader, w)
}

// isDash knows the dashes that word processors make of hyphens.
func isDash(r rune) bool {
	return 0x2010 <= r && r <= 0x2015 || r == 0x2212 || r == 0xfe58 || r == 0xfe63 || r == 0xff0d
}

// long reads --name, --no-name, --name value and, since curl 8.16,
// --name=value.
func (a *argumentReader) long(w word) {
	name, given, hasValue := w.cut('=')
	plain, on := name.text[2:], true
	f, ambiguous := a.program.find(plain)
	if rest, negated := strings.CutPrefix(plain, "no-"); negated && f == nil {
		f, ambiguous = a.program.find(rest)
		on = false
	}
	rest, expands := strings.CutPrefix(plain, "expand-")
	if expands {
		f, ambiguous = a.program.find(rest)
	}
	switch {
	case f == nil && ambiguous:
		a.Fail("ambiguous-flag", "", name.at(), "several flags of "+a.program.name+" start so", "write the name in full")
	case f == nil || !on && f.takes != toggle || expands && f.takes != aValue:
		a.unknown(name, "leave it out if the request does not depend on it")
	case hasValue && f.takes != aValue:
		a.unknown(w, "the flag takes no value")
	default:
		u := use{flag: f, on: on, at: name.at()}
		if hasValue && a.program == &curlProgram {
			a.Note("flag-equals", "", w.at(), "curl before 8.16 takes a value as the next argument only, not after =", "")
		}
		u.expands = expands
		a.use(u, given, hasValue)
	}
}

func (a *argumentReader) unknown(w word, hint string) {
	a.Fail("unknown-flag", "", w.at(), "not a flag of "+a.program.name, hint)
}

// cluster reads letters: flags without a value one after the other, and one
// with a value, which is the rest of the word or the next one.
func (a *argumentReader) cluster(w word) {
	_, letters := a.program.flags()
	for i := 1; i < len(w.text); i++ {
		letter := w.slice(i, i+1)
		if i == 1 {
			letter = w.slice(0, 2)
		}
		f := letters[w.text[i]]
		switch {
		case f == nil:
			a.unknown(letter, "leave it out if the request does not depend on it")
			return
		case f.takes == aValue:
			a.use(use{flag: f, on: true, at: letter.at()}, w.from(i+1), i+1 < len(w.text))
			return
		}
		a.use(use{flag: f, on: true, at: letter.at()}, word{}, false)
	}
}

// use applies a flag. attached is its value when the same word has it.
func (a *argumentReader) use(u use, attached word, hasValue bool) {
	switch {
	case u.name == "next":
		a.nextOperation(u.at)
		return
	case u.takes == aValue && hasValue:
		u.value = attached
	case u.takes == aValue && len(a.words) == 0:
		a.Fail("missing-flag-value", "", u.at, u.String()+" without its value", "")
		return
	case u.takes == aValue:
		u.value = a.take()
	}
	u.apply(a.reader, a.op)
}

// nextOperation ends an operation at --next.
func (a *argumentReader) nextOperation(at request.Range) {
	a.finish(at.Start)
	a.begin(at.End)
}
