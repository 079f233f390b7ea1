package curl

import (
	"strings"

	"snipgen/request"
)

// command reads the arguments of one curl command.
func (r *reader) command(c command) {
	r.seen++
	a := &argumentReader{reader: r, command: c, words: c.words[1:]}
	a.begin(c.at.Start)
	for len(a.words) > 0 {
		a.next()
	}
	a.finish(c.at.End)
}

// hasErrorIn reports whether an error stands in a range: reading the words of
// a command may have met one.
func hasErrorIn(found []request.Diagnostic, at request.Range) bool {
	for _, d := range found {
		if d.Severity == request.Error && d.Range.Start >= at.Start && d.Range.Start < at.End {
			return true
		}
	}
	return false
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
	a.op = &operation{command: a.command, options: map[string]string{}}
	a.op.at.Start = at
	a.failed = false
}

// finish ends an operation and makes its requests.
func (a *argumentReader) finish(end int) {
	a.op.at.End = end
	a.failed = a.failed || hasErrorIn(a.found, a.op.at)
	if len(a.op.urls) == 0 {
		a.fail("missing-url", "target", a.op.at, "curl command without a URL", "give one, such as https://example.com/")
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
		a.op.addURL(a.reader, w)
	case w.text == "--":
		a.literals = true
	case strings.HasPrefix(w.text, "--"):
		a.long(w)
	default:
		a.cluster(w)
	}
}

// long reads --name, --no-name and --name value.
func (a *argumentReader) long(w word) {
	name, on := w.text[2:], true
	f, ambiguous := find(name)
	if rest, negated := strings.CutPrefix(name, "no-"); negated && f == nil {
		f, ambiguous = find(rest)
		on = false
	}
	switch {
	case f == nil && ambiguous:
		a.fail("ambiguous-flag", "", w.at(), "several flags of curl start so", "write the name in full")
	case f == nil && strings.Contains(name, "="):
		a.unknown(w, "curl takes the value as the next argument, not after =")
	case f == nil || !on && f.value:
		a.unknown(w, "leave it out if the request does not depend on it")
	default:
		a.use(use{flag: f, on: on, at: w.at()}, word{})
	}
}

func (a *argumentReader) unknown(w word, hint string) {
	a.fail("unknown-flag", "", w.at(), "not a flag of curl", hint)
}

// cluster reads letters: flags without a value one after the other, and one
// with a value, which is the rest of the word or the next one.
func (a *argumentReader) cluster(w word) {
	_, shorts := allFlags()
	for i := 1; i < len(w.text); i++ {
		letter := w.slice(i, i+1)
		if i == 1 {
			letter = w.slice(0, 2)
		}
		f := shorts[w.text[i]]
		switch {
		case f == nil:
			a.unknown(letter, "leave it out if the request does not depend on it")
			return
		case f.value:
			a.use(use{flag: f, on: true, at: letter.at()}, w.from(i+1))
			return
		}
		a.use(use{flag: f, on: true, at: letter.at()}, word{})
	}
}

// use applies a flag. attached is what follows its letter in the same word.
func (a *argumentReader) use(u use, attached word) {
	if u.name == "next" {
		a.nextOperation(u.at)
		return
	}
	if u.flag.value {
		u.value = attached
		if attached.text == "" {
			if len(a.words) == 0 {
				a.fail("missing-flag-value", "", u.at, u.String()+" without its value", "")
				return
			}
			u.value = a.take()
		}
	}
	u.effect(a.reader, a.op, u)
}

// nextOperation ends an operation at --next.
func (a *argumentReader) nextOperation(at request.Range) {
	a.finish(at.Start)
	a.begin(at.End)
}
