package httpfile

import (
	"strings"

	"snipgen/request"
)

// skipGraphQL steps over GraphQL before a request, up to a blank line: a
// fragment, which queries of the file may name, or a query that no request
// sends. httpyac keeps them there.
func (r *reader) skipGraphQL(b *block, line request.Range) bool {
	word, rest := cutWord(r.at(line))
	name, rest := cutWord(rest)
	fragment := word == "fragment" && identifier(name) == name && strings.HasPrefix(rest, "on ")
	if !fragment && !startsQuery(r.at(line)) {
		return false
	}
	at := line
	for more, ok := r.line(b); ok && !isBlank(r.at(more)); more, ok = r.line(b) {
		at.End = more.End
	}
	if !fragment {
		r.leftOut(at, "a query without a request")
		return true
	}
	if r.fragments == nil {
		r.fragments = map[string]request.Range{}
	}
	r.fragments[name] = at
	return true
}

// withFragments adds the fragments of the file that a query spreads (GraphQL,
// 2.8).
func (r *reader) withFragments(m *message, query text, at request.Range) text {
	if len(r.fragments) == 0 {
		return query
	}
	taken := map[string]bool{}
	rest := query.Masked()
	for {
		_, after, found := strings.Cut(rest, "...")
		if !found {
			return query
		}
		name := leadingName(after)
		rest = after
		lines, ok := r.fragments[name]
		if !ok || taken[name] {
			continue
		}
		taken[name] = true
		fragment := r.spend(r.expand(m.block, m.source(r, lines)), at)
		query = append(append(query, literal("\n", at)...), fragment...)
		rest += " " + fragment.Masked()
	}
}

// leadingName is the name that a text starts with.
func leadingName(s string) string {
	n := 0
	for n < len(s) && (isLetter(s[n]) || isDigit(s[n]) || s[n] == '_') {
		n++
	}
	return s[:n]
}
