package httpfile

import "strings"

// nextPlaceholder is where {{name}}, {name} or <name> starts; -1 for nowhere.
func (r *reader) nextPlaceholder(s source, pos int) int {
	for i := pos; i < len(s.text); i++ {
		switch s.text[i] {
		case '{':
			if strings.HasPrefix(s.text[i:], "{{") || r.isBraced(s, i) {
				return i
			}
		case '<':
			if r.isAngled(s, i) {
				return i
			}
		}
	}
	return -1
}

// isBraced knows {name}. ${name} and the like belong to other templates, and
// {login} in a query of GraphQL is a selection.
func (r *reader) isBraced(s source, i int) bool {
	if s.braces || s.query > 0 && i > s.query || i > 0 && strings.IndexByte(`$%#@\`, s.text[i-1]) >= 0 {
		return false
	}
	return placeholderLen(s.text[i:]) > 0
}

// isAngled knows <name>, which mark-up closes with </name>.
func (r *reader) isAngled(s source, i int) bool {
	n := placeholderLen(s.text[i:])
	if s.markup || n == 0 || i > 0 && strings.IndexByte(`<\`, s.text[i-1]) >= 0 {
		return false
	}
	if r.elements == nil {
		r.elements = elements(r.input)
	}
	return !r.elements[s.text[i+1:i+n-1]]
}

// elements are the names of mark-up that a text has: of closing tags, and of
// the usual tags of HTML that need none.
func elements(s string) map[string]bool {
	names := map[string]bool{"br": true, "hr": true, "li": true, "p": true, "wbr": true}
	for {
		_, rest, found := strings.Cut(s, "</")
		if !found {
			return names
		}
		end := strings.IndexAny(rest[:min(len(rest), 64)], "> \t\r\n")
		if end > 0 {
			names[rest[:end]] = true
		}
		s = rest
	}
}

// placeholderLen is the length of {name} or <name>, 0 when it is neither. A
// name in angle brackets may be several words.
func placeholderLen(s string) int {
	closing := byte('}')
	if s[0] == '<' {
		closing = '>'
	}
	for i := 1; i < min(len(s), 64); i++ {
		c := s[i]
		switch {
		case c == closing:
			if i > 1 && (isLetter(s[i-1]) || isDigit(s[i-1])) {
				return i + 1
			}
			return 0
		case isLetter(c), i > 1 && (isDigit(c) || c == '-' || c == '.'), c == ' ' && i > 1 && closing == '>':
		default:
			return 0
		}
	}
	return 0
}

func isLetter(c byte) bool { return c == '_' || 'a' <= c|0x20 && c|0x20 <= 'z' }
