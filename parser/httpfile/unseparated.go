package httpfile

import (
	"mime"
	"strings"

	"snipgen/parser"
	"snipgen/request"
)

// unseparated finds further requests of a block, which no ### parts: a request
// line in a head, or after it where no body has begun or the body is at its end.
// A body ends with what stands after it in such files, such as a script, and,
// where its text is JSON, with the last of its brackets: httpyac reads a request
// line as one wherever it stands.
type unseparated struct {
	stage     stage
	typed     bool // the content may be any text
	bodies    bool // the brackets of a body are counted
	remarks   int  // where the comments before a further request start, if isRemark
	remark    bool
	closing   string // what ends the script that has begun; "" for none
	brackets  brackets
	last      string // the line that ends a multipart body; "" for another body
	afterBody bool   // the request found follows a body
}

// stage is how far into a request the lines have come.
type stage int

const (
	beforeRequest stage = iota
	inHead
	afterHead
	inBody
	afterBody
)

// unseparated starts a block.
func (r *reader) unseparated() unseparated {
	d := r.options.Dialect
	return unseparated{bodies: d == "" || d == Httpyac}
}

// next takes a line of the block, and tells where a further request starts.
func (u *unseparated) next(line string, at int) (start int, found bool) {
	s := strings.Trim(line, " \t")
	switch {
	case u.inScript(s):
	case u.stage == inBody && !u.bodies:
	case s == "" && u.stage == inHead:
		u.stage = afterHead
	case s == "":
	case u.stage == inBody:
		u.body(s)
	case u.stage == inHead && parser.StartsRequest(s), parser.IsRequestLine(s) && !(u.stage >= afterHead && u.typed):
		return u.request(at)
	case u.stage == beforeRequest:
		if startsOtherwise(s) {
			u.stage = inHead
		}
	case u.stage == inHead:
		u.field(s)
	case u.stage >= afterHead && (isComment(s) || s[0] == '@'):
		if !u.remark {
			u.remark, u.remarks = true, at
		}
	case u.stage >= afterHead:
		u.stage, u.remark = inBody, false
		u.body(s)
	}
	return 0, false
}

// startsOtherwise knows the first line of a request that has not the form by
// which a further one is known: a URL alone, or with any method.
func startsOtherwise(s string) bool {
	word, rest := cutWord(s)
	return isTarget(rest) && request.IsToken(word) || rest == "" && (strings.Contains(s, "://") || strings.HasPrefix(s, "{{") && strings.Contains(s, "}}/"))
}

// request takes a request line: a further one, or the first of the block.
func (u *unseparated) request(at int) (start int, found bool) {
	if u.remark {
		at = u.remarks
	}
	found = u.stage != beforeRequest
	*u = unseparated{stage: inHead, bodies: u.bodies, afterBody: u.stage == afterBody}
	return at, found
}

// field takes a line of a head, in which a body may begin without a blank line.
func (u *unseparated) field(s string) {
	u.typed = u.typed || carriesText(s)
	if boundary := boundaryOf(s); boundary != "" {
		u.last = "--" + boundary + "--"
	}
	if parser.StartsBody(s) {
		u.stage = inBody
		u.body(s)
	}
}

// body takes a line of a body.
func (u *unseparated) body(s string) {
	if u.bodies && (s == u.last || !isComment(s) && u.brackets.add(s)) {
		u.stage, u.typed = afterBody, u.typed && s != u.last
	}
}

// boundaryOf is the boundary of a Content-Type field of several parts (RFC 2046,
// 5.1.1); "" for any other field.
func boundaryOf(field string) string {
	name, value, _ := strings.Cut(field, ":")
	if !strings.EqualFold(name, "Content-Type") {
		return ""
	}
	mediaType, params, _ := mime.ParseMediaType(value)
	if !strings.HasPrefix(mediaType, "multipart/") {
		return ""
	}
	return params["boundary"]
}

// inScript takes the lines of scripts and what else is left out after a
// request; they end a body.
func (u *unseparated) inScript(s string) bool {
	if u.closing == "" {
		what, closing := scriptStart(s)
		if what == "" || u.stage < afterHead || u.typed {
			return false
		}
		if u.stage == inBody && u.bodies {
			u.stage = afterBody
		}
		u.closing = closing
	}
	if u.closing == "%}" && strings.Contains(s, "%}") || u.closing == s {
		u.closing = ""
	}
	return true
}

// brackets counts those of JSON and of GraphQL.
type brackets struct {
	depth   int
	started bool // the text starts with one, or like a query
	other   bool // it starts otherwise
}

// add takes a line, and reports whether the last bracket is closed on it.
func (b *brackets) add(s string) bool {
	if !b.started && !b.other {
		b.started = s[0] == '{' && !strings.HasPrefix(s, "{{") || s[0] == '[' || startsQuery(s)
		b.other = !b.started
	}
	if b.other {
		return false
	}
	quoted, last := false, byte(0)
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted || isSpace(c):
			continue
		case c == '{' || c == '[':
			b.depth++
		case c == '}' || c == ']':
			b.depth--
		}
		last = c
	}
	return b.depth == 0 && (last == '}' || last == ']')
}

// carriesText knows a Content-Type with which a body may start like a request.
func carriesText(field string) bool {
	name, value, _ := strings.Cut(field, ":")
	if strings.HasPrefix(strings.TrimLeft(value, " \t"), "{{") {
		return false // nobody gives a variable for the type of a text that quotes requests
	}
	return strings.EqualFold(name, "Content-Type") && parser.MayHoldRequest(value)
}
