package httpfile

import (
	"strconv"

	"snipgen/request"
)

// lineNames tells the placeholders of one request line apart that have the same
// name: /groups/{id}/members/{id} has two things, id and id2.
type lineNames struct {
	written map[string]bool // names that stand in the line
	last    map[string]int  // number that a name was given last
	given   map[int]string  // by the place of the placeholder
}

func newLineNames(names []string) *lineNames {
	l := &lineNames{written: map[string]bool{}, last: map[string]int{}, given: map[int]string{}}
	for _, name := range names {
		l.written[name] = true
	}
	return l
}

// of is the name of the placeholder that starts at an offset of the input: its
// own for the first of that name, else with the next number that is free.
func (l *lineNames) of(name string, start int) string {
	if given, ok := l.given[start]; ok {
		return given
	}
	out := name
	if l.last[name]++; l.last[name] > 1 {
		for out = name + strconv.Itoa(l.last[name]); l.written[out]; out = name + strconv.Itoa(l.last[name]) {
			l.last[name]++
		}
	}
	l.given[start] = out
	return out
}

// placeholderNames are the names of the placeholders of a source.
func (r *reader) placeholderNames(s source) []string {
	var names []string
	for pos := 0; r.options.Placeholders; {
		if pos = r.nextPlaceholder(s, pos); pos < 0 {
			break
		}
		p := r.placeholderAt(s, pos)
		if p.form != noForm && p.form != doubled {
			names = append(names, p.name)
		}
		pos += max(p.length, len("{{"))
	}
	return names
}

// placeholder is what a placeholder stands for. Of those of one name in a request
// line each is a variable of its own, unless only the name itself has a value.
func (r *reader) placeholder(b *block, p spot, s source, at request.Range, raw string) text {
	name := p.inner
	if r.names != nil && p.form != shell {
		if own := r.names.of(name, at.Start); r.valued(own, b) != "" || r.valued(name, b) == "" {
			name = own
		}
	}
	if known := r.valued(name, b); known != "" {
		name = known
	} else if p.form == shell && !r.options.LiteralVars {
		return text{{Kind: request.Environment, Text: name, Range: at}}
	}
	return r.named(b, name, s, at, raw)
}

// valued is the name by which a placeholder has a value, its own or that of its
// variable; "" when there is none.
func (r *reader) valued(name string, b *block) string {
	for _, name := range []string{name, identifier(name)} {
		if r.hasVariable(name, b) {
			return name
		}
	}
	return ""
}
