package httpfile

import (
	"slices"
	"strings"

	"snipgen/parser"
	"snipgen/request"
	"snipgen/request/uri"
)

// restorer puts references back into requests of a text with stand-ins.
type restorer struct {
	*reader
	block  *block
	words  *standIns
	bodies bool   // bodies had no stand-ins
	media  string // of the body

	sameHosts []request.Range // Host fields that are the host of the target, when references are back
}

// request is a request with its references, placed in the input.
func (r *restorer) request(q *request.Request) *request.Request {
	back := r.words.back
	m := &message{block: r.block, Request: &request.Request{
		Name: q.Name, Range: back(q.Range), MethodRange: back(q.MethodRange), TargetRange: back(q.TargetRange),
		Scheme: q.Scheme, Form: q.Form, Version: q.Version, HasQuery: q.HasQuery, Options: q.Options, Without: q.Without,
		Login: r.login(q.Login),
	}}
	m.Method = r.method(q, m.MethodRange)
	r.target(m, q)
	for _, f := range q.Fields {
		out := r.field(f)
		if out.Is("Host") && !out.Value.IsLiteral() && out.Value.String() == m.Authority.String() {
			r.sameHosts = append(r.sameHosts, out.Value.Range)
			continue
		}
		m.Fields = append(m.Fields, out)
	}
	r.media = q.MediaType()
	content := r.text(q.Body.Content, bodyText)
	m.Body = request.Body{Content: content.Value(back(q.Body.Content.Range)), Present: q.Body.Present, Framed: q.Body.Framed}
	r.check(m.Request)
	return m.Request
}

// method is a method, which has to be known.
func (r *restorer) method(q *request.Request, at request.Range) string {
	t := r.literal(request.Segment{Text: q.Method, Range: q.MethodRange}, headText)
	method, fixed := t.Literal()
	if !fixed || !request.IsToken(method) {
		r.Fail("invalid-method", "method", at, "the method is not a token", "--var gives a variable its value")
	}
	return method
}

// field is a field, its value under the rules of one that stands in the input.
func (r *restorer) field(f request.Field) request.Field {
	out := request.Field{Name: r.name(f), NameRange: r.words.back(f.NameRange)}
	at := r.words.back(f.Value.Range)
	if value, ok := r.basic(f, at); ok {
		out.Value = value
		return out
	}
	t := trimmed(r.text(f.Value, headText))
	r.checkControls(t, "header:"+strings.ToLower(f.Name))
	if f.Is("Host") {
		r.checkHostValues(t)
	}
	out.Value = t.Value(at)
	return out
}

// name is the name of a field, which has to be known.
func (r *restorer) name(f request.Field) string {
	if !r.words.in(f.Name) {
		return f.Name
	}
	name, fixed := r.literal(request.Segment{Text: f.Name, Range: f.NameRange}, headText).Literal()
	if !fixed || !request.IsToken(name) {
		r.Fail("invalid-field-name", "", r.words.back(f.NameRange), "the field name is not a token", "--var gives a variable its value")
	}
	return name
}

// basic reads Basic credentials that were encoded with stand-ins.
func (r *restorer) basic(f request.Field, at request.Range) (request.Value, bool) {
	token, isBasic := strings.CutPrefix(f.Value.String(), uri.Basic)
	raw, _, decoded := uri.BasicPair(token)
	if !isBasic || !f.Value.IsLiteral() || !decoded || !r.words.in(raw) {
		return request.Value{}, false
	}
	pair := r.literal(request.Segment{Text: raw, Range: f.Value.Range}, headText)
	masked := pair.Masked()
	user, _, _ := strings.Cut(masked, ":")
	return basic(pair.Slice(0, len(user)), pair.Slice(min(len(user)+1, len(masked)), len(masked)), at), true
}

// login is a login with its references.
func (r *restorer) login(l *request.Login) *request.Login {
	if l == nil {
		return nil
	}
	user, password, back := r.text(l.User, headText), r.text(l.Password, headText), r.words.back
	return &request.Login{Scheme: l.Scheme, User: user.Value(back(l.User.Range)), Password: password.Value(back(l.Password.Range)), Range: back(l.Range)}
}

// target reads the target with the names of its line.
func (r *restorer) target(m *message, q *request.Request) {
	r.names = newLineNames(r.namesIn(q.Authority, q.Path, q.Query))
	defer func() { r.names = nil }()
	authority := r.text(q.Authority, headText)
	written := r.input[m.TargetRange.Start:m.TargetRange.End]
	first := r.words.startAt(m.TargetRange.Start)
	switch {
	case first != nil && strings.HasPrefix(written[min(first.at().Len(), len(written)):], "://"):
		r.wholeURL(m, q, slices.Concat(r.standIn(first, headText), literal("://", m.TargetRange), authority))
	case !r.words.in(q.Authority.String()) || strings.HasPrefix(written, "/"):
		r.origin(m, q, authority)
	case strings.Contains(written, "://") && first == nil:
		r.wholeURL(m, q, append(literal(q.Scheme+"://", m.TargetRange), authority...))
	default:
		r.wholeURL(m, q, authority)
	}
}

// namesIn are the names of the placeholders in parts of a target.
func (r *restorer) namesIn(parts ...request.Value) []string {
	var names []string
	for _, v := range parts {
		for _, s := range v.Segments() {
			for rest := s.Text; ; {
				start, end, number := r.words.next(rest)
				if start < 0 {
					break
				}
				p, _ := r.words.spot(&r.words.listed[number])
				names = append(names, p.inner)
				rest = rest[end:]
			}
		}
	}
	return names
}

// origin takes authority, path and query as they were read.
func (r *restorer) origin(m *message, q *request.Request, authority text) {
	value := func(t text) request.Value { return t.Value(rangeOf(t, m.TargetRange)) }
	r.checkHostValues(authority)
	if q.Authority.IsEmpty() {
		m.Authority = value(authority)
	} else {
		r.setAuthority(m, authority)
	}
	r.settleScheme(m, q)
	if path := r.text(q.Path, targetText); q.Form > request.AbsoluteForm || len(path) == 0 {
		m.Path, m.Query = value(path), value(r.text(q.Query, headText))
	} else {
		r.path(m, q, path)
	}
}

// settleScheme goes by the host that a Host field has now, where a message says
// nothing of the scheme.
func (r *restorer) settleScheme(m *message, q *request.Request) {
	if r.bodies && q.Form == request.OriginForm && r.options.Scheme == "" && q.Scheme != "" && q.Version != "HTTP/2" && r.words.in(q.Authority.String()) {
		m.Scheme = parser.GuessScheme(text(m.Authority.Segments()).Masked())
	}
}

// path reads path and query anew: a value may bring a question mark.
func (r *restorer) path(m *message, q *request.Request, t text) {
	if q.HasQuery {
		t = append(append(t, literal("?", m.TargetRange)...), r.text(q.Query, headText)...)
	}
	r.checkControls(t, "target")
	t = r.kept(m, t)
	m.HasQuery = false
	r.setPath(m, t, t.Masked())
}

// wholeURL reads the URL anew when a reference stood in its host, which may have
// brought a scheme and a path.
func (r *restorer) wholeURL(m *message, q *request.Request, url text) {
	url = append(url, r.text(q.Path, targetText)...)
	if q.HasQuery {
		url = append(append(url, literal("?", m.TargetRange)...), r.text(q.Query, headText)...)
	}
	m.Scheme, m.HasQuery = "", false
	r.setTarget(m, url)
	r.guessScheme(m)
}

// text is a value with its references.
func (r *restorer) text(v request.Value, where textRole) text {
	var out text
	for _, s := range v.Segments() {
		out = append(out, r.segment(s, where)...)
	}
	return out
}

func (r *restorer) segment(s request.Segment, where textRole) text {
	switch s.Kind {
	case request.Literal:
		return r.literal(s, where)
	case request.File:
		return r.file(s)
	}
	s.Parts = r.parts(s, where)
	s.Range = r.words.back(s.Range)
	return text{s}
}

// parts are the parts of a segment, placed where it is.
func (r *restorer) parts(whole request.Segment, where textRole) []request.Segment {
	var out text
	for _, s := range whole.Parts {
		s.Range = whole.Range
		out = append(out, r.segment(s, where)...)
	}
	return out
}

// file is a file that the text names, under the same rules as those of a body.
func (r *restorer) file(s request.Segment) text {
	at := r.words.back(s.Range)
	name, fixed := r.literal(request.Segment{Text: s.Text, Range: s.Range}, headText).Literal()
	if !fixed {
		r.Fail("variable-path", "body", at, "the name of a file holds a variable without a value", "--var gives it a value")
		return nil
	}
	if r.foreign {
		s.Text, s.Range = name, at
		return text{s}
	}
	return r.fileReference(name, at)
}

// literal cuts a literal at its stand-ins.
func (r *restorer) literal(s request.Segment, where textRole) text {
	out := joiner{input: r.input, loose: loosePieces}
	if where == bodyText && r.bodies {
		r.expandTo(&out, r.block, r.bodySource(s))
		return out.text()
	}
	for pos := 0; ; {
		start, end, number := r.words.next(s.Text[pos:])
		if start < 0 || r.references > maxReferences {
			out.add(r.placed(s, pos, len(s.Text)))
			return out.text()
		}
		out.add(r.placed(s, pos, pos+start))
		out.add(r.standIn(&r.words.listed[number], where))
		pos += end
	}
}

// placed is a part of a literal, placed in the input.
func (r *restorer) placed(s request.Segment, start, end int) text {
	p := s.Cut(start, end)
	p.Range = r.words.back(p.Range)
	return text{p}
}

// standIn is what a stand-in stands for, which is its own text where there is no
// such reference.
func (r *restorer) standIn(w *standIn, where textRole) text {
	at := w.at()
	whole := literal(r.at(at), at)
	p, s := r.words.spot(w)
	if s.role == commandText && !fits(s.text, p.start, p.end, p.form, where) {
		return whole
	}
	t := r.reference(r.block, p, s, s.rangeOf(p.start, p.end))
	if w.colon {
		return slices.Concat(text{whole[0].Cut(0, 1)}, t)
	}
	return t
}

// bodySource is text of a body that was read as it stands, as a source of
// references.
func (r *restorer) bodySource(s request.Segment) source {
	at := r.words.back(s.Range)
	out := source{text: s.Text, at: at, verbatim: at.Len() == len(s.Text) && r.at(at) == s.Text, pos: r.block.start, role: bodyText}
	out.markup = strings.Contains(r.media, "xml") || strings.Contains(r.media, "html")
	out.query = max(strings.Index(s.Text, `"query"`), 0)
	return out
}
