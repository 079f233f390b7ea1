package secrets

import (
	"maps"
	"slices"
	"strings"

	"snipgen/request"
)

// kind says what of a request a component is.
type kind uint8

const (
	fieldValue kind = iota
	fieldName
	authority
	path
	query
	body
	method
	name
	option
	loginUser
	loginPassword
	reference // a name in a reference: of a variable, of a file
)

// component is a text of a request that may hold secrets: the value of a field,
// the path, the body, a name.
type component struct {
	kind    kind
	request *request.Request
	field   int    // of a field
	option  string // the name of an option
	view    view
	at      string // the title of what has a reference
	one     span   // the one that is told
}

// each calls do for every component of a request: fields first, whose names tell
// most.
func each(r *request.Request, do func(*component)) {
	for i := range r.Fields {
		f := &r.Fields[i]
		do(&component{kind: fieldValue, request: r, field: i, view: viewOf(f.Value)})
		do(&component{kind: fieldName, request: r, field: i, view: viewOfText(f.Name, f.NameRange)})
	}
	do(&component{kind: authority, request: r, view: viewOf(r.Authority)})
	do(&component{kind: path, request: r, view: viewOf(r.Path)})
	do(&component{kind: query, request: r, view: viewOf(r.Query)})
	do(&component{kind: body, request: r, view: viewOf(r.Body.Content)})
	if l := r.Login; l != nil {
		do(&component{kind: loginUser, request: r, view: viewOf(l.User)})
		do(&component{kind: loginPassword, request: r, view: viewOf(l.Password)})
	}
	for _, key := range slices.Sorted(maps.Keys(r.Options)) {
		do(&component{kind: option, request: r, option: key, view: viewOfText(r.Options[key], request.Range{})})
	}
	do(&component{kind: method, request: r, view: viewOfText(r.Method, r.MethodRange)})
	do(&component{kind: name, request: r, view: viewOfText(r.Name, request.Range{Start: r.Range.Start, End: r.Range.Start})})
}

// set puts a value into the component of a request that may be changed.
func (p *component) set(r *request.Request, v request.Value) {
	switch p.kind {
	case fieldValue:
		r.Fields[p.field].Value = v
	case fieldName:
		r.Fields[p.field].Name = v.String()
	case authority:
		r.Authority = v
	case path:
		r.Path = v
	case query:
		r.Query = v
	case body:
		r.Body.Content = v
	case method:
		r.Method = v.String()
	case name:
		r.Name = v.String()
	case loginUser:
		l := *r.Login
		l.User, r.Login = v, &l
	case loginPassword:
		l := *r.Login
		l.Password, r.Login = v, &l
	case option:
		r.Options = maps.Clone(r.Options)
		r.Options[p.option] = v.String()
	}
}

// part is the component as a diagnostic has it.
func (p *component) part() string {
	switch p.kind {
	case fieldValue, fieldName:
		return "header:" + strings.ToLower(p.request.Fields[p.field].Name)
	case loginUser, loginPassword:
		return "header:authorization"
	case authority, path, query:
		return "target"
	case body:
		return "body"
	case method:
		return "method"
	}
	return ""
}

// title is what a person calls the component.
func (p *component) title() string {
	switch p.kind {
	case fieldValue:
		return "the " + p.request.Fields[p.field].Name + " field"
	case fieldName:
		return "the name of a field"
	case option:
		if p.option == "proxy" {
			return "the proxy's URL"
		}
		return "the option " + p.option
	case reference:
		return p.at
	}
	return [...]string{authority: "the URL", path: "the path", query: "the query", body: "the body", method: "the method", name: "the request's name", loginUser: "the login", loginPassword: "the login"}[p.kind]
}

// holdsReferences reports whether a reference can stand in the component.
func (p *component) holdsReferences() bool {
	switch p.kind {
	case fieldValue:
		return !p.request.Fields[p.field].Is("Content-Type")
	case authority, path, query, body, loginUser, loginPassword:
		return true
	}
	return false
}

// leaf is a stretch of a view that holds one datum: the name of a member, its
// value, the value of a cookie, of a whole field.
type leaf struct {
	start, end int
	name       string // of the member or cookie
	variable   string // natural name of its variable; "" when its component does not make it a secret
	given      bool   // the caller has named the variable
	coding     coding
	basic      bool // credentials of the Basic scheme, in Base64
	schemed    bool // credentials with a scheme that is not known
	fixed      bool // no reference can stand here
}

// leaves lists the data of a component in order. What is between them is found
// only when it holds a secret of another component.
func (h *Hider) leaves(p *component, yield func(leaf)) {
	text := p.view.masked
	switch p.kind {
	case fieldValue:
		h.fieldLeaves(p, yield)
	case authority:
		userinfo(text, 0, len(text), "API", yield)
	case query:
		h.pairs(text, 0, len(text), yield)
	case body:
		h.bodyLeaves(p.request, text, yield)
	case path:
		yield(leaf{end: len(text), coding: percent})
	case loginUser:
		yield(leaf{end: len(text), name: "the user", variable: "API_USER"})
	case loginPassword:
		yield(leaf{end: len(text), name: "the password", variable: "API_PASSWORD"})
	case option:
		h.optionLeaves(p.option, text, yield)
	default:
		yield(leaf{end: len(text)})
	}
}

// span is a stretch of a view that is replaced by a secret, or by several
// parts that are encoded as Base64 together.
type span struct {
	start, end int
	secret     secret
	parts      []part
}

// part is a piece of a span: a secret, or a segment that stays.
type part struct {
	segment request.Segment
	secret  *secret
}

// secret is a text that is to be hidden.
type secret struct {
	raw      string // as it stands, but for Base64
	natural  string // what its variable is called unless another value has the name
	variable string // what it is called
	name     string // of the datum
	given    bool
	apart    bool // its name is not shared with the user's of the same credentials
	schemed  bool // credentials with a scheme that is not known
	unfit    unfit
	coding   coding
	at       request.Range
}

// each calls do for every secret of a span.
func (s *span) each(do func(*secret)) {
	if s.parts == nil {
		do(&s.secret)
		return
	}
	for i := range s.parts {
		if x := s.parts[i].secret; x != nil {
			do(x)
		}
	}
}

// told calls do, in order, for the spans of a datum that its place or their
// beginnings make secrets.
// What they are given is changed by the next one.
func (h *Hider) told(p *component, l leaf, do func(*span)) {
	switch {
	case l.start >= l.end:
	case l.variable == "":
		p.prefixed(l, do)
	case l.basic && h.basic(p, l, do):
	default:
		p.whole(l, do)
	}
}

// whole makes a secret of the literal text of a datum, unless it is a
// placeholder already. Between references only what has a letter or a digit
// counts.
func (p *component) whole(l leaf, do func(*span)) {
	if isPlaceholder(l.coding.decoded(p.view.masked[l.start:l.end])) {
		return
	}
	p.view.literals(l.start, l.end, func(start, end int) {
		if end-start == l.end-l.start || strings.ContainsFunc(p.view.masked[start:end], isWordRune) {
			p.one = p.span(l, start, end)
			do(&p.one)
		}
	})
}

// span is a stretch of a datum as a secret.
func (p *component) span(l leaf, start, end int) span {
	raw := p.view.masked[start:end]
	return span{start: start, end: end, secret: secret{
		raw: raw, natural: l.variable, name: l.name, given: l.given, schemed: l.schemed, coding: l.coding,
		at: p.view.rangeOf(start, end), unfit: p.unfitness(l, raw),
	}}
}

// titleOf says what a datum is.
func (h *Hider) titleOf(p *component, name string) string {
	title := h.clean(p.title())
	if name == "" {
		return title
	}
	return shortened(h.clean(name)) + " in " + title
}

// shortened is a name that fits a message.
func shortened(name string) string {
	const limit = 64
	if len(name) <= limit {
		return name
	}
	return strings.ToValidUTF8(name[:limit], "") + "..."
}

func isWordRune(r rune) bool {
	return 'a' <= r|0x20 && r|0x20 <= 'z' || '0' <= r && r <= '9' || r >= 0x80
}
