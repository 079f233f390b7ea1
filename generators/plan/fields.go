package plan

import (
	"slices"
	"strings"
	"unicode/utf8"

	"snipgen/generators/literal"
	"snipgen/generators/plan/marked"
	"snipgen/generators/view"
	"snipgen/request"
	"snipgen/request/uri"
)

// planCredentials takes Basic credentials and cookies out of the fields where
// the client encodes them the same way.
func (p *Plan) planCredentials() {
	if user, password, ok := p.req.Basic(); ok && plainCredentials(user.With()+password.With()) {
		p.planBasic(user, password)
	}
	if cookies, field, ok := p.req.Cookies(); ok && p.holdsCookies(field, cookies) {
		p.View.Cookies = cookieViews(cookies)
		p.View.Cookies.Text = literal.Text(field)
		p.leave("Cookie")
	}
}

func basicView(user, password marked.Text) *view.Basic {
	pair := user.Code() + ":" + password.Code()
	out := &view.Basic{User: user.Code(), Password: password.Code(), Pair: pair}
	if user.IsPlain() && password.IsPlain() && isASCII(string(pair)) {
		out.Octets = literal.Octets(pair)
	}
	return out
}

// planLogin gives user and password to a client that knows the scheme.
func (p *Plan) planLogin() {
	l := p.req.With().Login
	if l == nil || !p.Target.LogsIn(l.Scheme) {
		return
	}
	user, password := p.req.Login()
	p.View.Login = &view.Login{
		Basic:  *basicView(user, password),
		Digest: l.Scheme == "digest",
	}
	name, _ := user.Plain()
	if domain, account, found := strings.Cut(name, `\`); found && l.Scheme == "ntlm" {
		p.View.Login.Domain, p.View.Login.Account = literal.Text(domain), literal.Text(account)
	}
}

func (p *Plan) planBasic(user, password marked.Text) {
	n, v := p.Target.Native.Basic, basicView(user, password)
	if n == "utf-8" || n == "ascii" && isASCII(user.With()) && isASCII(password.With()) {
		p.View.Basic = v
		p.leave("Authorization")
		return
	}
	if n != "field-ascii" || isPlainASCII(user) && isPlainASCII(password) {
		p.View.BasicField = v
	}
}

func isPlainASCII(t marked.Text) bool {
	text, ok := t.Plain()
	return ok && isASCII(text)
}

func (p *Plan) holdsCookies(raw string, cookies []request.Cookie) bool {
	n := &p.Target.Native
	byName := func(a, b request.Cookie) int { return strings.Compare(a.Name, b.Name) }
	return n.Cookies && (n.CookiesMax == 0 || len(raw) <= n.CookiesMax) && plainCookies(cookies) && (!n.SortsCookies || slices.IsSortedFunc(cookies, byName))
}

func cookieViews(cookies []request.Cookie) *view.Pairs {
	out := &view.Pairs{Pairs: make([]view.Pair, len(cookies))}
	for i, c := range cookies {
		out.Pairs[i] = view.Pair{Name: literal.Text(c.Name), Value: literal.Text(c.Value)}
	}
	return withOnly(out)
}

// withOnly notes a pair that is the only one.
func withOnly(v *view.Pairs) *view.Pairs {
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

func (p *Plan) leave(name string) {
	for i := range p.fields {
		if strings.EqualFold(p.fields[i].name, name) {
			p.fields[i].leave = true
		}
	}
}

// planFields writes the fields that are still wanted into the view.
func (p *Plan) planFields() {
	p.View.Headers = make([]view.Field, 0, len(p.fields))
	p.allBytes = p.anyBytes()
	p.planApart()
	shown := make([]int, len(p.fields)) // by the first field of a name: its place in the view, from 1
	for i := range p.fields {
		f := &p.fields[i]
		if f.leave || p.addedAnyway(i) {
			continue
		}
		p.View.Headers = append(p.View.Headers, p.fieldView(f))
		p.View.Decode = p.View.Decode || strings.EqualFold(f.name, "Accept-Encoding")
		if first := p.req.With().First(i); shown[first] == 0 {
			shown[first] = len(p.View.Headers)
		} else {
			p.repeat(shown[first] - 1)
		}
	}
	p.View.Plain = p.View.IsGet && len(p.View.Headers) == 0 && !p.View.Body.Any && p.View.Cookies == nil && p.View.Basic == nil && p.View.Login == nil &&
		p.View.HostField == nil && p.View.AgentField == nil && p.View.Body.Full == nil
	if len(p.View.Headers) == 1 {
		p.View.Only = &p.View.Headers[0]
	}
}

// repeat notes that the last header has the name of an earlier one.
func (p *Plan) repeat(first int) {
	p.View.Repeats = true
	last := &p.View.Headers[len(p.View.Headers)-1]
	last.Repeated = true
	p.View.Headers[first].Values = append(p.View.Headers[first].Values, last.Value)
}

// addedAnyway reports whether the client sends the very same field by itself.
func (p *Plan) addedAnyway(i int) bool {
	f := &p.fields[i]
	for _, own := range p.Target.Constants {
		if own.Value == f.value && strings.EqualFold(own.Name, f.name) && (!own.Secure || p.secure()) {
			return !p.req.With().Repeats(i)
		}
	}
	return false
}

// secure reports whether the origin is potentially trustworthy.
func (p *Plan) secure() bool {
	host, _ := uri.CutPort(p.req.Authority().With())
	return p.req.With().Scheme != "http" || uri.IsLoopback(host)
}

func (p *Plan) fieldView(f *plannedField) view.Field {
	v := view.Field{Name: literal.Text(f.name), NonASCII: !isASCII(f.value)}
	if p.allBytes && p.Target.FieldText == "all-bytes-named" {
		v.Name = literal.Bytes(f.name)
	}
	p.setRole(&v, f)
	if p.View.BasicField != nil && strings.EqualFold(f.name, "Authorization") {
		v.Basic = p.View.BasicField
	}
	v.Value = p.fieldText(f.value)
	if p.Uses.Lines && f.value == "" && p.Target.EmptyField != "" {
		v.Line = literal.Text(f.name + p.Target.EmptyField)
	} else if p.Uses.Lines {
		v.Line = p.fieldText(f.name + ": " + f.value)
	}
	return v
}

// fieldText writes the text of a field in the way the client takes bytes
// above 0x7f.
func (p *Plan) fieldText(s string) literal.Value {
	switch {
	case p.allBytes:
		return literal.Bytes(s)
	case isASCII(s) || p.Target.FieldText == "raw" || p.Target.FieldText == "utf-8" && !p.anyLatin1():
		return literal.Text(s)
	case p.Target.FieldText == "latin1" || p.Target.FieldText == "utf-8":
		return literal.Text(latin1(s))
	}
	return literal.Bytes(s)
}

// anyBytes reports whether all values are byte literals because one has to be.
func (p *Plan) anyBytes() bool {
	return strings.HasPrefix(p.Target.FieldText, "all-bytes") && slices.ContainsFunc(p.fields, func(f plannedField) bool { return !f.leave && !isASCII(f.value) })
}

// anyLatin1 reports whether a field value is not UTF-8.
func (p *Plan) anyLatin1() bool {
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
