package secrets

import (
	"strings"

	"snipgen/request"
)

// subject is a request that is looked at.
type subject struct {
	request *request.Request
	places  []*place
	proxy   *place // user and password of the proxy that the input asks for
}

// place is a value of the request with the secrets in it.
type place struct {
	part   string // as in a diagnostic
	title  string // "the query"
	view   view
	leaves func(yield func(leaf))
	shut   bool // a secret is not looked for here because it stands elsewhere
	option bool // it is an option of the client, where no reference can stand
	spans  []span
	told   int // how many of them their places have told
	set    func(*request.Request, request.Value)
}

// leaf is a stretch of a view that holds one datum: the value of a member, of
// a cookie, of a whole field.
type leaf struct {
	start, end int
	name       string // of the member or cookie
	variable   string // natural name of its variable; "" when its place does not make it a secret
	given      bool   // the caller has named the variable
	coding     coding
	basic      bool // credentials of the Basic scheme, in Base64
}

// span is a stretch of a view that is replaced.
type span struct {
	start, end int
	base64     bool // the parts are encoded together
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
	given    bool
	apart    bool // its name is not shared with the user's of the same credentials
	unfit    bool // a variable cannot hold it so that it is sent as it stands
	coding   coding
	title    string // "password in the body"
	at       request.Range
}

// each calls do for every secret: those of fields first, whose names tell most.
func (s *subject) each(do func(*place, *secret)) {
	for _, p := range s.all() {
		for i := range p.spans {
			for j := range p.spans[i].parts {
				if x := p.spans[i].parts[j].secret; x != nil {
					do(p, x)
				}
			}
		}
	}
}

func (s *subject) all() []*place {
	if s.proxy == nil {
		return s.places
	}
	return append(s.places[:len(s.places):len(s.places)], s.proxy)
}

// inspect finds the secrets that their places tell.
func (h *Hider) inspect(r *request.Request) *subject {
	s := &subject{request: r}
	for i := range r.Fields {
		s.places = append(s.places, h.field(r, i))
	}
	s.places = append(s.places,
		authority(r),
		path(r), h.query(r), h.body(r))
	s.proxy = proxy(r)
	for _, p := range s.all() {
		p.leaves(func(l leaf) { p.inspect(h, l) })
		p.told = len(p.spans)
	}
	return s
}

// inspect looks at one datum.
func (p *place) inspect(h *Hider, l leaf) {
	switch {
	case l.start >= l.end:
	case l.variable == "":
		p.findPrefixed(h, l)
	case l.basic && p.basic(h, l):
	default:
		p.hide(h, l)
	}
}

// hide makes a secret of the literal text of a datum, unless it is a
// placeholder already.
func (p *place) hide(h *Hider, l leaf) {
	if isPlaceholder(l.coding.decoded(p.view.masked[l.start:l.end])) {
		return
	}
	for _, one := range p.secrets(l) {
		p.spans = append(p.spans, span{start: one.start, end: one.end, parts: []part{{secret: one.secret}}})
		h.remember(one.secret)
	}
}

// stretch is a secret with its place in a view.
type stretch struct {
	start, end int
	secret     *secret
}

// secrets are the literal pieces of a datum. Between references only those
// with a letter or a digit count.
func (p *place) secrets(l leaf) []stretch {
	var out []stretch
	p.view.literals(l.start, l.end, func(start, end int) {
		raw := p.view.masked[start:end]
		if end-start < l.end-l.start && !strings.ContainsFunc(raw, isWordRune) {
			return
		}
		out = append(out, stretch{start, end, &secret{
			raw: raw, natural: l.variable, given: l.given, coding: l.coding, title: p.titleOf(l), at: p.view.rangeOf(start, end),
			unfit: !p.fits(raw),
		}})
	})
	return out
}

// titleOf says what a datum is.
func (p *place) titleOf(l leaf) string {
	if l.name == "" {
		return p.title
	}
	return shortened(l.name) + " in " + p.title
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
