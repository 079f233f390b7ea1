package generators

import (
	"slices"
	"strings"
	"unicode/utf8"

	"snipgen/generators/literal"
	"snipgen/request"
)

// planCredentials takes Basic credentials and cookies out of the fields where
// the client encodes them the same way.
func (p *plan) planCredentials() {
	if c, ok := p.req.Basic(); ok && plainCredentials(c) {
		p.planBasic(&BasicView{literal.Text(c.User), literal.Text(c.Password), literal.Text(c.User + ":" + c.Password)}, c)
	}
	raw, _ := p.req.Field("Cookie")
	if cookies, ok := p.req.Cookies(); ok && !p.refs.holds(raw.String()) && p.holdsCookies(raw.String(), cookies) {
		p.view.Cookies = cookieViews(cookies)
		p.view.Cookies.Text = literal.Text(raw.String())
		p.leave("Cookie")
	}
}

// planLogin gives user and password to a client that knows the scheme.
func (p *plan) planLogin() {
	l := p.req.Login
	if l == nil || !p.target.LogsIn(l.Scheme) {
		return
	}
	user, password := l.User.String(), l.Password.String()
	p.view.Login = &LoginView{
		BasicView: BasicView{literal.Text(user), literal.Text(password), literal.Text(user + ":" + password)},
		Digest:    l.Scheme == "digest", NTLM: l.Scheme == "ntlm",
	}
	if domain, account, found := strings.Cut(user, `\`); found && l.Scheme == "ntlm" && !p.refs.holds(user) {
		p.view.Login.Domain, p.view.Login.Account = literal.Text(domain), literal.Text(account)
	}
}

// LogsIn reports whether the client has a scheme of a [request.Login].
func (t *Target) LogsIn(scheme string) bool { return slices.Contains(t.Native.Logins, scheme) }

func (p *plan) planBasic(v *BasicView, c request.Credentials) {
	n := p.target.Native.Basic
	if n == "utf-8" || n == "ascii" && isASCII(c.User) && isASCII(c.Password) {
		p.view.Basic = v
		p.leave("Authorization")
		return
	}
	if n != "field-ascii" || isASCII(c.User+c.Password) && !p.refs.holds(c.User+c.Password) {
		p.view.BasicField = v
	}
}

func (p *plan) holdsCookies(raw string, cookies []request.Cookie) bool {
	n := &p.target.Native
	byName := func(a, b request.Cookie) int { return strings.Compare(a.Name, b.Name) }
	return n.Cookies && (n.CookiesMax == 0 || len(raw) <= n.CookiesMax) && plainCookies(cookies) && (!n.SortsCookies || slices.IsSortedFunc(cookies, byName))
}

func cookieViews(cookies []request.Cookie) *PairsView {
	out := &PairsView{Pairs: make([]PairView, len(cookies))}
	for i, c := range cookies {
		out.Pairs[i] = PairView{Name: literal.Text(c.Name), Value: literal.Text(c.Value)}
	}
	return out.alone()
}

// alone notes a pair that is the only one.
func (v *PairsView) alone() *PairsView {
	if len(v.Pairs) == 1 {
		v.Only = &v.Pairs[0]
	}
	return v
}

// plainCookies: distinct names, and tokens that no cookie class rewrites.
func plainCookies(cookies []request.Cookie) bool {
	for _, c := range cookies {
		if !request.IsToken(c.Name) || c.Value == "" || !request.IsToken(c.Value) {
			return false
		}
	}
	return !repeat(cookies, cookieName)
}

func (p *plan) leave(name string) {
	for i := range p.fields {
		if strings.EqualFold(p.fields[i].name, name) {
			p.fields[i].leave = true
		}
	}
}

// planFields writes the fields that are still wanted into the view.
func (p *plan) planFields() {
	p.view.Headers = make([]FieldView, 0, len(p.fields))
	p.planApart()
	shown := make([]int, len(p.fields)) // by the first field of a name: its place in the view, from 1
	for i := range p.fields {
		f := &p.fields[i]
		if f.leave || p.addedAnyway(i) {
			continue
		}
		p.view.Headers = append(p.view.Headers, p.fieldView(f))
		p.view.Decode = p.view.Decode || strings.EqualFold(f.name, "Accept-Encoding")
		if first := p.req.First(i); shown[first] == 0 {
			shown[first] = len(p.view.Headers)
		} else {
			p.repeat(shown[first] - 1)
		}
	}
	p.view.Plain = p.view.IsGet && len(p.view.Headers) == 0 && !p.view.Body.Any && p.view.Cookies == nil && p.view.Basic == nil && p.view.Login == nil &&
		p.view.HostField == nil && p.view.AgentField == nil && p.view.Body.Full == nil
	if len(p.view.Headers) == 1 {
		p.view.Only = &p.view.Headers[0]
	}
}

// repeat notes that the last header has the name of an earlier one.
func (p *plan) repeat(first int) {
	p.view.Repeats = true
	last := &p.view.Headers[len(p.view.Headers)-1]
	last.Repeated = true
	p.view.Headers[first].Values = append(p.view.Headers[first].Values, last.Value)
}

// addedAnyway reports whether the client sends the very same field by itself.
func (p *plan) addedAnyway(i int) bool {
	f := &p.fields[i]
	for _, own := range p.target.constants {
		if own.value == f.value && strings.EqualFold(own.name, f.name) && (!own.secure || p.secure()) {
			return !p.req.Repeats(i)
		}
	}
	return false
}

// constant is a field that a client adds by itself, always with this value.
type constant struct {
	name, value string
	secure      bool // only to origins that are potentially trustworthy
}

// constantsOf lists the fields of Adds and AddsSecure whose value is known.
func constantsOf(m *Manifest) []constant {
	var all []constant
	for i, adds := range []map[string]string{m.Adds, m.AddsSecure} {
		for name, value := range adds {
			if value != "" {
				all = append(all, constant{name, value, i == 1})
			}
		}
	}
	return all
}

// secure reports whether the origin is potentially trustworthy.
func (p *plan) secure() bool {
	host, _ := splitPort(p.req.Authority.String())
	return p.req.Scheme != "http" || request.IsLoopback(host)
}

func (p *plan) fieldView(f *plannedField) FieldView {
	v := FieldView{Name: literal.Text(f.name), Empty: f.value == "", NonASCII: !isASCII(f.value)}
	p.place(&v, f)
	if p.view.BasicField != nil && strings.EqualFold(f.name, "Authorization") {
		v.Basic = p.view.BasicField
	}
	v.Value = p.fieldText(f.value)
	if p.checked.uses.lines && v.Empty && p.target.EmptyField != "" {
		v.Line = literal.Text(f.name + p.target.EmptyField)
	} else if p.checked.uses.lines {
		v.Line = p.fieldText(f.name + ": " + f.value)
	}
	return v
}

// fieldText writes the text of a field in the way the client takes bytes
// above 0x7f.
func (p *plan) fieldText(s string) literal.Value {
	switch {
	case isASCII(s) || p.target.FieldText == "raw" || p.target.FieldText == "utf-8" && !p.anyLatin1():
		return literal.Text(s)
	case p.target.FieldText == "latin1" || p.target.FieldText == "utf-8":
		return literal.Text(latin1(s))
	}
	return literal.Bytes(s)
}

// anyLatin1 reports whether a field value is not UTF-8.
func (p *plan) anyLatin1() bool {
	return slices.ContainsFunc(p.fields, func(f plannedField) bool { return !utf8.ValidString(f.value) })
}

// latin1 is the text whose code points are the bytes of s.
func latin1(s string) string {
	out := make([]byte, 0, 2*len(s))
	for i := 0; i < len(s); i++ {
		out = utf8.AppendRune(out, rune(s[i]))
	}
	return string(out)
}
