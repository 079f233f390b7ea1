package curl

import (
	"cmp"
	"strings"

	"snipgen/request"
	"snipgen/request/uri"
)

// logins are the schemes of authentication that flags name, as bits: with more
// than one, curl first asks the server which it takes.
type logins uint8

const (
	basicLogin logins = 1 << iota
	digestLogin
	negotiateLogin
	ntlmLogin
	bearerLogin
	signedLogin // --aws-sigv4
	anyLogin    = basicLogin | digestLogin | negotiateLogin | ntlmLogin
)

func loginsOf(flag string) logins {
	switch flag {
	case "digest":
		return digestLogin
	case "negotiate":
		return negotiateLogin
	case "ntlm", "ntlm-wb":
		return ntlmLogin
	case "anyauth":
		return anyLogin
	case "aws-sigv4":
		return signedLogin
	}
	return basicLogin
}

// setScheme notes a way to log in.
func setScheme(r *reader, o *operation, f use) {
	bit := loginsOf(f.name)
	if f.on {
		o.logins |= bit
	} else {
		o.logins &^= bit
	}
	if f.on && (bit != basicLogin || o.login == nil) {
		o.login = &f
	}
}

func setBearer(r *reader, o *operation, f use) {
	o.bearer = &f
	o.logins |= bearerLogin
	if o.login == nil {
		o.login = &f
	}
}

// sendsBasic reports whether curl sends credentials at once, for the Basic
// scheme.
func (o *operation) sendsBasic() bool { return o.logins&^basicLogin == 0 }

// authorization is the field of --oauth2-bearer, or of -u for the Basic scheme.
func (a *argumentReader) authorization(o *operation) request.Value {
	switch {
	case o.logins == bearerLogin:
		var b valueBuilder
		b.text("Bearer ", request.Range{})
		b.word(o.bearer.value)
		a.checked("authorization", o.bearer.value)
		return b.value()
	case o.sendsBasic() && o.user != nil:
		return a.basic(o)
	case o.loginScheme() != "" && o.user != nil && o.bearer == nil:
		o.loginAs = a.logIn(o, o.user.value, func(s string) string { return s })
	case !o.sendsBasic() && (o.user != nil || o.bearer != nil):
		a.asksFirst(o)
	}
	return request.Value{}
}

// loginScheme is the one scheme of [request.Login] that flags ask for; "" for
// none, or where the server may choose.
func (o *operation) loginScheme() string {
	switch {
	case o.logins == digestLogin:
		return "digest"
	case o.logins == ntlmLogin && o.login.name == "ntlm":
		return "ntlm"
	}
	return ""
}

// logIn is a login with credentials that are sent when the server has asked
// for them. A user of a URL without a password has an empty one.
func (a *argumentReader) logIn(o *operation, w word, decoded func(string) string) *request.Login {
	part := func(w word) request.Value {
		var b valueBuilder
		b.mapped(w, decoded)
		return b.value()
	}
	if !o.told {
		o.told = true
		a.LoseTo("login", a.program.code("flag-ignored"), "header:authorization", o.login.at, o.login.String()+" is not honoured: the credentials are left out",
			"target shell/curl sends them; -u without it sends them for the Basic scheme")
	}
	out := &request.Login{Scheme: o.loginScheme(), Range: w.at()}
	n := strings.IndexByte(w.text, ':')
	switch {
	case n >= 0:
		out.User, out.Password = part(w.slice(0, n)), part(w.from(n+1))
	case o.user != nil:
		out.User, out.Password = part(w), a.missingPassword(w)
	default:
		out.User = part(w)
	}
	return out
}

// missingPassword stands for a password that curl asks for.
func (a *argumentReader) missingPassword(w word) request.Value {
	a.Warn("password-missing", "header:authorization", w.at(), "a user without a password; curl asks for it, the snippet has a variable", "write it as user:password, or user: for none")
	return request.Join([]request.Segment{{Kind: request.Variable, Text: "password", Range: w.at()}}, w.at())
}

// asksFirst warns that credentials are sent in a way that depends on the
// server's answer, or on the time: the request has none of them.
func (a *argumentReader) asksFirst(o *operation) {
	f := o.login
	if o.told {
		return
	}
	o.told = true
	if a.program == &wgetProgram {
		a.Lose("wget-asks-first", "header:authorization", f.at, "wget sends credentials when the server has asked for them; they are left out", "--auth-no-challenge sends them at once")
		return
	}
	a.Lose(a.program.code("flag-ignored"), "header:authorization", f.at, f.String()+" is not honoured: the credentials are left out",
		"-u without it sends them for the Basic scheme")
}

// basic encodes user:password (RFC 7617). curl asks for a password that is
// not given; the snippet has a variable for it.
func (a *argumentReader) basic(o *operation) request.Value {
	w := o.user.value
	parts := w.segments()
	if w.text != "" && !strings.Contains(w.text, ":") && !w.hasReference() {
		parts = append(append(parts, request.Segment{Text: ":"}), a.missingPassword(w).Segments()...)
	}
	if w.hasReference() && !strings.Contains(w.text, ":") {
		a.Note("password-in-variable", "header:authorization", w.at(), "the variable is taken for user:password; for a user alone, curl asks for the password",
			"write it as user:password, or user: for none")
	}
	if len(parts) <= 1 && !w.hasReference() {
		return request.Text(uri.Basic+uri.BasicToken(cmp.Or(w.text, ":")), w.at())
	}
	return request.Join([]request.Segment{{Text: uri.Basic}, {Kind: request.Base64, Parts: parts, Range: w.at()}}, w.at())
}

// userinfo turns user:password@ of a URL into a field, as curl does.
func (a *argumentReader) userinfo(o *operation, q *request.Request, w word) {
	if o.user != nil || o.bearer != nil || hasField(q.Fields, "Authorization") || o.removes("Authorization") {
		return
	}
	switch {
	case o.loginScheme() != "":
		q.Login = a.logIn(o, w, uri.Decoded)
		return
	case !o.sendsBasic():
		a.asksFirst(o)
		return
	}
	if w.hasReference() {
		a.userinfoReference(q, w)
		return
	}
	addField(q, request.Field{Name: "Authorization", NameRange: w.at(), Value: request.Text(uri.Authorization(w.text), w.at())})
}

func (a *argumentReader) userinfoReference(q *request.Request, w word) {
	parts := w.segments()
	if !strings.Contains(w.text, ":") {
		parts = append(parts, request.Segment{Text: ":"})
	}
	v := request.Join([]request.Segment{{Text: uri.Basic}, {Kind: request.Base64, Parts: parts, Range: w.at()}}, w.at())
	addField(q, request.Field{Name: "Authorization", NameRange: w.at(), Value: v})
}
