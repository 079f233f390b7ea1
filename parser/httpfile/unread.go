package httpfile

import (
	"strings"

	"snipgen/request"
)

// FirstPlaceholder is where the first placeholder stands that Parse and Within
// read with Placeholders only: in a target, in the value of a field, or as the
// whole of a value of a form or of a string in JSON. others are further places to
// look at, such as those of errors. In a .http file {{name}} is none. It is
// false when there is none.
func FirstPlaceholder(input string, file bool, requests []*request.Request, others []request.Range) (at request.Range, found bool) {
	r := &reader{input: input, options: Options{Placeholders: true}, foreign: true}
	look := func(v request.Range, where textRole) {
		if v = within(v, request.Range{End: len(input)}); found && v.Start >= at.Start {
			return
		}
		if first, ok := r.firstIn(v, where, file); ok && (!found || first.Start < at.Start) {
			at, found = first, true
		}
	}
	for _, q := range requests {
		look(q.TargetRange, targetText)
		for _, f := range q.Fields {
			look(f.Value.Range, headText)
		}
		look(q.Authority.Range, headText)
		look(q.Body.Content.Range, bodyText)
	}
	for _, v := range others {
		look(v, targetText)
	}
	return at, found
}

// firstIn finds the first placeholder of a range.
func (r *reader) firstIn(at request.Range, where textRole, file bool) (request.Range, bool) {
	s := source{text: r.at(at), at: at, verbatim: true, role: where, query: max(strings.Index(r.at(at), `"query"`), 0)}
	if where == targetText {
		s.path = max(pathEnd(s.text), 1)
	}
	for pos := 0; ; {
		p, ok := r.nextReference(s, pos)
		if !ok {
			return request.Range{}, false
		}
		pos = p.end
		if p.form == shell || file && p.form == doubled || where == bodyText && !isValue(s.text, p) {
			continue
		}
		return s.rangeOf(p.start, p.end), true
	}
}

// isValue reports whether a placeholder is the whole of a value of a form, or of
// a string in JSON that is no name of a member.
func isValue(text string, p spot) bool {
	rest := text[p.end:]
	switch before := text[max(p.start-1, 0)]; {
	case p.start == 0:
		return false
	case before == '=':
		return rest == "" || strings.IndexByte("&'\r\n", rest[0]) >= 0
	case before != '"':
		return false
	}
	rest, quoted := strings.CutPrefix(strings.TrimPrefix(rest, `\`), `"`)
	return quoted && !strings.HasPrefix(strings.TrimLeft(rest, " \t\r\n"), ":")
}
