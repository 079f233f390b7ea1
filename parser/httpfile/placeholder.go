package httpfile

import "strings"

// textRole is where in a request a text stands, which decides what its
// placeholders are.
type textRole byte

const (
	headText    textRole = iota
	targetText           // :name is a segment of a path
	bodyText             // several words, and $NAME, are the whole of a value
	commandText          // of a shell, which has read $NAME: all that may be one
)

// form is how a placeholder is written.
type form byte

const (
	noForm  form = iota
	doubled      // {{name}}
	named        // {name}, <name>
	worded       // {two words}, {one|other}
	segment      // :name, a segment of a path
	shell        // $NAME, ${NAME}
)

// placeholder is what a text starts with.
type placeholder struct {
	form   form
	length int    // of the whole
	name   string // with an underscore for each blank, and _or_ between choices
}

// maxPlaceholder bounds the length of one in bytes.
const maxPlaceholder = 64

// readPlaceholder reads what a text starts with; it has noForm when that is no
// placeholder whatever stands before it.
func readPlaceholder(s string) placeholder {
	if s == "" {
		return placeholder{}
	}
	switch s[0] {
	case '{':
		return enclosed(s, '}')
	case '<':
		return enclosed(s, '>')
	case ':':
		return pathSegment(s)
	case '$':
		return shellName(s)
	}
	return placeholder{}
}

// enclosed reads {name} and <name>: letters, digits, - and . in it, and blanks
// and | between its words.
func enclosed(s string, closing byte) placeholder {
	p := placeholder{form: named}
	for i := 1; i < min(len(s), maxPlaceholder); i++ {
		switch c := s[i]; {
		case c == closing:
			if i == 1 || !isLetter(s[i-1]) && !isDigit(s[i-1]) {
				return placeholder{}
			}
			p.length, p.name = i+1, wordsName(s[1:i])
			return p
		case isLetter(c), i > 1 && (isDigit(c) || c == '-' || c == '.'):
		case i > 1 && c == '|', i > 1 && c == ' ':
			if c == '|' || closing == '}' {
				p.form = worded
			}
		default:
			return placeholder{}
		}
	}
	return placeholder{}
}

// wordsName makes a name of what stands between braces.
func wordsName(inner string) string {
	if !strings.ContainsAny(inner, " |") {
		return inner
	}
	choices := strings.FieldsFunc(inner, func(c rune) bool { return c == '|' })
	names := make([]string, 0, len(choices))
	for _, choice := range choices {
		if words := strings.Fields(choice); len(words) > 0 {
			names = append(names, strings.Join(words, "_"))
		}
	}
	return strings.Join(names, "_or_")
}

// pathSegment reads :name with what ends it in sight, and :name? where no query
// follows.
func pathSegment(s string) placeholder {
	n := 1
	for n < min(len(s), maxPlaceholder) && (isLetter(s[n]) || n > 1 && (isDigit(s[n]) || s[n] == '-')) {
		n++
	}
	if n == 1 || s[n-1] == '-' || !endsSegment(s[n:]) {
		return placeholder{}
	}
	p := placeholder{form: segment, length: n, name: s[1:n]}
	if rest, optional := strings.CutPrefix(s[n:], "?"); optional && endsSegment(rest) {
		p.length++
	}
	return p
}

func endsSegment(rest string) bool {
	return rest == "" || strings.IndexByte("/?# \t\r\n'\"`\\", rest[0]) >= 0
}

// shellName reads $NAME and ${NAME}, in capitals as variables of the environment
// have: others belong to templates and to queries ($filter).
func shellName(s string) placeholder {
	n := 1
	braced := strings.HasPrefix(s, "${")
	if braced {
		n++
	}
	from := n
	for n < min(len(s), maxPlaceholder) && ('A' <= s[n] && s[n] <= 'Z' || s[n] == '_' || n > from && isDigit(s[n])) {
		n++
	}
	p := placeholder{form: shell, length: n, name: s[from:n]}
	switch {
	case len(p.name) < 2, p.name[0] == '_':
		return placeholder{}
	case braced && strings.HasPrefix(s[n:], "}"):
		p.length++
	case braced, n < len(s) && (isLetter(s[n]) || isDigit(s[n])):
		return placeholder{}
	}
	return p
}

func isLetter(c byte) bool { return c == '_' || 'a' <= c|0x20 && c|0x20 <= 'z' }

// nextPlaceholder is where {{, or a placeholder, starts; -1 for nowhere.
func (r *reader) nextPlaceholder(s source, pos int) int {
	for i := pos; i < len(s.text); i++ {
		if strings.IndexByte("{<:$", s.text[i]) < 0 {
			continue
		}
		if strings.HasPrefix(s.text[i:], "{{") || r.placeholderAt(s, i).form != noForm {
			return i
		}
	}
	return -1
}

// placeholderAt is the placeholder that starts at an offset and has a meaning
// there.
func (r *reader) placeholderAt(s source, i int) placeholder {
	p := readPlaceholder(s.text[i:])
	if p.form == noForm || !r.means(s, i, p) || s.role != commandText && !fits(s.text, i, i+p.length, p.form, s.role) {
		return placeholder{}
	}
	return p
}

// means reports whether what stands before a placeholder, and what kind of text
// it is in, give its characters no other meaning. ${name} and the like belong to
// other templates, {login} in a query of GraphQL is a selection, mark-up closes
// <name> with </name>, and :name is a segment of a path after a slash.
func (r *reader) means(s source, i int, p placeholder) bool {
	before := byte(' ')
	if i > 0 {
		before = s.text[i-1]
	}
	switch {
	case p.form == segment:
		return before == '/' && !strings.HasSuffix(s.text[:i], "://") && (s.path == 0 || i < s.path)
	case p.form == shell:
		return s.role != commandText && before != '$' && before != '\\'
	case s.text[i] == '{':
		return !s.braces && (s.query == 0 || i <= s.query) && strings.IndexByte(`$%#@\`, before) < 0
	}
	return !s.markup && before != '<' && before != '\\' && !r.isElement(s.text[i+1:i+p.length-1])
}

// fits reports whether a form is read in a place: :name in paths only; what has
// several words, and $NAME, in a body only as the whole of a value.
func fits(text string, start, end int, f form, where textRole) bool {
	switch {
	case f == segment:
		return where == targetText
	case where == bodyText && (f == worded || f == shell):
		return isWholeValue(text, start, end)
	}
	return true
}

// isWholeValue reports whether a part of a body is the whole of a string, of a form's
// value, of an element or of a line.
func isWholeValue(text string, start, end int) bool {
	return (start == 0 || strings.IndexByte("\"'=>\n", text[start-1]) >= 0) &&
		(end == len(text) || strings.IndexByte("\"'&<\\\r\n", text[end]) >= 0)
}

func (r *reader) isElement(name string) bool {
	if r.elements == nil {
		r.elements = elements(r.input)
	}
	return r.elements[name]
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

// pathEnd is where the query or the fragment of a target starts; a question
// mark that only says that a segment may be absent starts none.
func pathEnd(target string) int {
	for i := 0; i < len(target); i++ {
		switch target[i] {
		case '?', '#':
			return i
		case ':':
			if i > 0 && target[i-1] == '/' {
				i += max(readPlaceholder(target[i:]).length-1, 0)
			}
		}
	}
	return len(target)
}
