package httpfile

import (
	"encoding/base64"
	"fmt"
	"slices"
	"strings"

	"snipgen/request"
)

func isCurl(line string) bool {
	word, rest := cutWord(line)
	return (word == "curl" || word == "curl.exe") && rest != "" && !strings.HasPrefix(rest, "HTTP/")
}

// standIns are words in place of references: a shell and a URL take them as
// they are, and they are as long, so that offsets stay.
type standIns struct {
	letter byte
	at     []request.Range // of the references, by number
}

// readCurl reads a block that is a curl command.
func (r *reader) readCurl(b *block, line request.Range) []*request.Request {
	at := r.commandRange(b, line)
	if r.options.Curl == nil {
		r.fail("curl-command", "", line, "a curl command cannot be read here", "")
		return nil
	}
	command, words := r.standIns(at, b)
	requests, found := r.options.Curl(command)
	for _, d := range found {
		d.Range = within(request.Range{Start: d.Range.Start + at.Start, End: d.Range.End + at.Start}, at)
		r.report(d)
	}
	out := make([]*request.Request, 0, len(requests))
	for _, q := range requests {
		out = append(out, r.restored(q, b, at, words))
	}
	return out
}

// commandRange is the command: the rest of the block without blank lines at
// its end, up to what is left out.
func (r *reader) commandRange(b *block, line request.Range) request.Range {
	at := line
	for {
		next, ok := r.line(b)
		inner := r.trim(next)
		switch {
		case !ok:
			return at
		case inner.Len() == 0:
		case r.input[inner.Start] == '>' && r.skipScript(b, inner):
			return at
		default:
			at.End = inner.End
		}
	}
}

// within moves a range into another one.
func within(at, whole request.Range) request.Range {
	start := min(max(at.Start, whole.Start), whole.End)
	return request.Range{Start: start, End: min(max(at.End, start), whole.End)}
}

// standIns puts a word in place of each reference: a letter, the number of
// the reference, the letter, where the command itself has no such word.
func (r *reader) standIns(at request.Range, b *block) (string, *standIns) {
	s := r.here(at, b)
	s.query = max(strings.Index(s.text, `"query"`), 0)
	words := &standIns{letter: freeLetter(s.text)}
	var out strings.Builder
	from := 0
	for pos := 0; pos < len(s.text); {
		start, end, _ := r.nextReference(s, pos)
		if start < 0 {
			break
		}
		out.WriteString(s.text[from:start])
		word := fmt.Sprintf("%c%0*d%c", words.letter, end-start-2, len(words.at), words.letter)
		if len(word) != end-start || words.letter == 0 {
			r.fail("curl-references", "", s.rangeOf(start, end), "too many references with a short name", "give it a longer name, or write the request into a .http file")
			from = start
			break
		}
		words.at = append(words.at, s.rangeOf(start, end))
		out.WriteString(word)
		from, pos = end, end
	}
	out.WriteString(s.text[from:])
	return out.String(), words
}

// freeLetter is a letter that stands beside no digit in s, 0 when there is none.
func freeLetter(s string) byte {
	for _, letter := range []byte("xqzjkvwyhgpbumf") {
		if !besideDigit(s, letter) {
			return letter
		}
	}
	return 0
}

func besideDigit(s string, letter byte) bool {
	for i := 1; i < len(s); i++ {
		if s[i] == letter && isDigit(s[i-1]) || s[i-1] == letter && isDigit(s[i]) {
			return true
		}
	}
	return false
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// next finds the first stand-in of a text: where it starts and ends, and
// which one it is.
func (w *standIns) next(s string) (start, end, number int) {
	for i := 0; i < len(s); i++ {
		if s[i] != w.letter {
			continue
		}
		n, j := 0, i+1
		for j < len(s) && isDigit(s[j]) {
			n = min(n*10+int(s[j]-'0'), 1<<30)
			j++
		}
		if j > i+1 && j < len(s) && s[j] == w.letter && n < len(w.at) && w.at[n].Len() == j+1-i {
			return i, j + 1, n
		}
		i = j - 1
	}
	return -1, 0, 0
}

// startAt reports whether a reference starts at an offset of the file.
func (w *standIns) startAt(offset int) bool {
	_, found := slices.BinarySearchFunc(w.at, offset, func(at request.Range, offset int) int { return at.Start - offset })
	return found
}

func (w *standIns) in(s string) bool {
	start, _, _ := w.next(s)
	return start >= 0
}

// restored is a request with its references back.
func (r *reader) restored(q *request.Request, b *block, at request.Range, words *standIns) *request.Request {
	shift := func(v request.Range) request.Range {
		return within(request.Range{Start: v.Start + at.Start, End: v.End + at.Start}, at)
	}
	back := func(v request.Value) text { return r.restoredText(v, b, shift, words) }
	m := &message{block: b, Request: &request.Request{
		Range: at, MethodRange: shift(q.MethodRange), TargetRange: shift(q.TargetRange),
		Scheme: q.Scheme, Form: q.Form, Version: q.Version, HasQuery: q.HasQuery, Options: q.Options, Without: q.Without,
		Login: r.restoredLogin(q.Login, back),
	}}
	m.Method = r.restoredMethod(q, b, m.MethodRange, words)
	r.restoreTarget(m, q, back, words)
	for _, f := range q.Fields {
		place := shift(f.Value.Range)
		name := r.restoredName(f, b, shift(f.NameRange), words)
		value, ok := r.restoredBasic(f, b, place, words)
		if !ok {
			value = r.restoredValue(f, back(f.Value)).value(place)
		}
		m.Fields = append(m.Fields, request.Field{Name: name, NameRange: shift(f.NameRange), Value: value})
	}
	place := shift(q.Body.Content.Range)
	m.Body = request.Body{Content: back(q.Body.Content).value(place), Present: q.Body.Present, Framed: q.Body.Framed}
	r.check(m.Request)
	return m.Request
}

// restoredValue is the value of a field, under the rules of one that stands in
// the input.
func (r *reader) restoredValue(f request.Field, t text) text {
	t = trimmed(t)
	r.checkControls(t, "header:"+strings.ToLower(f.Name))
	if f.Is("Host") {
		r.checkHostValues(t)
	}
	return t
}

// restoredName is the name of a field, which has to be known.
func (r *reader) restoredName(f request.Field, b *block, at request.Range, words *standIns) string {
	if !words.in(f.Name) {
		return f.Name
	}
	name, fixed := r.restoredLiteral(request.Segment{Text: f.Name, Range: at}, b, words).literal()
	if !fixed || !request.IsToken(name) {
		r.fail("invalid-field-name", "", at, "the field name is not a token", "--var gives a variable its value")
	}
	return name
}

// restoreTarget reads the URL anew when a reference stood for its host, which
// may have brought a scheme and a path.
func (r *reader) restoreTarget(m *message, q *request.Request, back func(request.Value) text, words *standIns) {
	authority := back(q.Authority)
	written := r.input[m.TargetRange.Start:m.TargetRange.End]
	if !words.in(q.Authority.String()) || strings.HasPrefix(written, "/") {
		place := func(t text) request.Value { return t.value(rangeOf(t, m.TargetRange)) }
		r.checkHostValues(authority)
		if q.Authority.IsEmpty() {
			m.Authority = place(authority)
		} else {
			r.setAuthority(m, authority)
		}
		if path := back(q.Path); q.Form > request.AbsoluteForm || len(path) == 0 {
			m.Path, m.Query = place(path), place(back(q.Query))
		} else {
			r.restorePath(m, q, path, back)
		}
		return
	}
	url := append(authority, back(q.Path)...)
	if q.HasQuery {
		url = append(append(url, literal("?", m.TargetRange)...), back(q.Query)...)
	}
	if strings.Contains(written, "://") && !words.startAt(m.TargetRange.Start) {
		url = append(literal(q.Scheme+"://", m.TargetRange), url...)
	}
	m.Scheme, m.HasQuery = "", false
	r.setTarget(m, url)
	r.guessScheme(m)
}

// restorePath reads path and query anew: a value may bring a question mark.
func (r *reader) restorePath(m *message, q *request.Request, t text, back func(request.Value) text) {
	if q.HasQuery {
		t = append(append(t, literal("?", m.TargetRange)...), back(q.Query)...)
	}
	r.checkControls(t, "target")
	t = r.kept(m, t)
	m.HasQuery = false
	r.setPath(m, t, t.masked())
}

// restoredText is a value with its references back.
func (r *reader) restoredText(v request.Value, b *block, shift func(request.Range) request.Range, words *standIns) text {
	var out text
	for _, s := range v.Segments() {
		s.Range = shift(s.Range)
		out = append(out, r.restoredSegment(s, b, words)...)
	}
	return out
}

func (r *reader) restoredSegment(s request.Segment, b *block, words *standIns) text {
	switch s.Kind {
	case request.Literal:
		return r.restoredLiteral(s, b, words)
	case request.File:
		return r.restoredFile(s, b, words)
	}
	s.Parts = r.restoredParts(s, b, words)
	return text{s}
}

// restoredFile is a file that the command names, under the same rules as
// those of a body.
func (r *reader) restoredFile(s request.Segment, b *block, words *standIns) text {
	name, fixed := r.restoredLiteral(request.Segment{Text: s.Text, Range: s.Range}, b, words).literal()
	if !fixed {
		r.fail("variable-path", "body", s.Range, "the name of a file holds a variable without a value", "--var gives it a value")
		return nil
	}
	if r.foreign {
		s.Text = name
		return text{s}
	}
	return r.fileReference(name, s.Range)
}

// restoredParts are the parts of a segment, placed where it is.
func (r *reader) restoredParts(whole request.Segment, b *block, words *standIns) []request.Segment {
	var out text
	for _, s := range whole.Parts {
		s.Range = whole.Range
		out = append(out, r.restoredSegment(s, b, words)...)
	}
	return out
}

// restoredLiteral cuts a literal at its stand-ins.
func (r *reader) restoredLiteral(s request.Segment, b *block, words *standIns) text {
	out := joiner{input: r.input, loose: loosePieces}
	pos := 0
	for {
		start, end, number := words.next(s.Text[pos:])
		if start < 0 {
			out.add(text{part(s, pos, len(s.Text))})
			return out.text()
		}
		out.add(text{part(s, pos, pos+start)})
		r.expandTo(&out, b, r.here(words.at[number], b))
		pos += end
	}
}

// restoredBasic reads Basic credentials that were encoded with stand-ins.
func (r *reader) restoredBasic(f request.Field, b *block, at request.Range, words *standIns) (request.Value, bool) {
	token, isBasic := strings.CutPrefix(f.Value.String(), basicScheme)
	raw, err := base64.StdEncoding.DecodeString(token)
	if !isBasic || !f.Value.IsLiteral() || err != nil || !words.in(string(raw)) {
		return request.Value{}, false
	}
	pair := r.restoredLiteral(request.Segment{Text: string(raw), Range: at}, b, words)
	masked := pair.masked()
	user, _, _ := strings.Cut(masked, ":")
	return basic(pair.slice(0, len(user)), pair.slice(min(len(user)+1, len(masked)), len(masked)), at), true
}

// restoredMethod is a method, which has to be known.
func (r *reader) restoredMethod(q *request.Request, b *block, at request.Range, words *standIns) string {
	t := r.restoredLiteral(request.Segment{Text: q.Method, Range: at}, b, words)
	method, fixed := t.literal()
	if !fixed || !request.IsToken(method) {
		r.fail("invalid-method", "method", at, "the method is not a token", "--var gives a variable its value")
	}
	return method
}

// restoredLogin is a login with its references back.
func (r *reader) restoredLogin(l *request.Login, back func(request.Value) text) *request.Login {
	if l == nil {
		return nil
	}
	user, password := back(l.User), back(l.Password)
	return &request.Login{Scheme: l.Scheme, User: user.value(l.User.Range), Password: password.value(l.Password.Range), Range: l.Range}
}
