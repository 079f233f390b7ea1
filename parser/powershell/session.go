package powershell

import (
	"strings"

	"snipgen/request"
	"snipgen/request/uri"
)

// session takes the fields and cookies of -WebSession: those of the command
// itself come first.
func (b *builder) session() {
	switch v := b.known("WebSession"); v.kind {
	case null:
	case session:
		b.sessionOf(v.table)
	default:
		b.Lose("variable-session", "", v.at, "what a session that is not made here adds, such as cookies, is left out", "write the cookies into -Headers")
	}
}

func (b *builder) sessionOf(o *object) {
	if headers, ok := o.get("headers"); ok && headers.kind == table {
		for _, e := range headers.table.entries {
			if !b.has(e.key) {
				b.field(e.key, e.at, b.stringOf(e.value))
			}
		}
	}
	if agent, ok := o.get("UserAgent"); ok && agent.kind != null && !b.has("User-Agent") {
		b.field("User-Agent", agent.at, b.stringOf(agent))
	}
	for _, name := range []string{"Credentials", "UseDefaultCredentials", "Certificates", "Proxy"} {
		if v, ok := o.get(name); ok && v.kind != null {
			b.Lose("session-ignored", "", v.at, name+" of the session is not honoured", "")
		}
	}
	b.cookies(o.cookies)
}

// cookies makes one field of the cookies that are for this host and path, as
// .NET does.
func (b *builder) cookies(cookies []value) {
	var t text
	var at request.Range
	for _, c := range cookies {
		if !b.applies(c) {
			b.Note("other-cookie", "header:cookie", c.at, "this cookie is for another host or path, and is not sent here", "")
			continue
		}
		at = at.Union(c.at)
		if len(t) > 0 {
			t = append(t, literal("; ", c.at)...)
		}
		t = append(t, b.stringOf(c.items[0])...)
		t = append(t, literal("=", c.at)...)
		t = append(t, b.stringOf(c.items[1])...)
	}
	if len(t) == 0 {
		return
	}
	if b.has("Cookie") {
		b.Lose("two-cookie-fields", "header:cookie", at, "-Headers has the cookies; those of the session are left out", "")
		return
	}
	b.field("Cookie", at, t)
}

// applies reports whether a cookie is sent with the request: its domain is the
// host, or with a dot before it a part of it (RFC 6265, 5.1.3 and 5.1.4).
func (b *builder) applies(c value) bool {
	host := b.request.Authority
	if len(c.items) < 4 || !host.IsLiteral() || !c.items[3].text.IsLiteral() {
		return true
	}
	name, _ := uri.CutPort(strings.ToLower(host.String()))
	domain := strings.ToLower(c.items[3].text.Masked())
	if name != strings.TrimPrefix(domain, ".") && !(strings.HasPrefix(domain, ".") && strings.HasSuffix(name, domain)) {
		return false
	}
	path := strings.TrimSuffix(c.items[2].text.Masked(), "/")
	return !c.items[2].text.IsLiteral() || !b.request.Path.IsLiteral() || b.request.Path.String() == path || strings.HasPrefix(b.request.Path.String(), path+"/")
}

// authentication is -Authentication with -Credential or -Token. Credentials
// without it wait for what the server asks for.
func (b *builder) authentication() {
	u, ok := b.uses["Authentication"]
	credential, hasCredential := b.uses["Credential"]
	scheme := ""
	if ok {
		scheme = strings.ToLower(b.stringOf(u.value).Masked())
	}
	switch scheme {
	case "basic":
		b.basic(u, credential, hasCredential)
	case "bearer", "oauth":
		if token, ok := b.uses["Token"]; ok {
			b.field("Authorization", token.all(), append(literal("Bearer ", token.all()), b.stringOf(token.value)...))
			return
		}
		b.Fail("missing-credentials", "header:authorization", u.all(), "-Authentication Bearer needs -Token", "")
	case "", "none":
		if hasCredential {
			b.Lose("parameter-ignored", "header:authorization", credential.all(), "-Credential is sent when the server asks for it; the credentials are left out", "-Authentication Basic sends them at once")
		}
	default:
		b.Fail("invalid-parameter-value", "header:authorization", u.value.at, "-Authentication is None, Basic, Bearer or OAuth", "")
	}
}

func (b *builder) basic(u, credential use, given bool) {
	var parts text
	switch v := credential.value; {
	case !given:
		b.Fail("missing-credentials", "header:authorization", u.all(), "-Authentication Basic needs -Credential", "")
		return
	case v.kind == broken:
		b.tell(v.fault)
		return
	case v.kind == login:
		parts = append(b.stringOf(v.items[0]), literal(":", v.at)...)
		parts = append(parts, b.stringOf(v.items[1])...)
	case v.kind == free:
		name := v.text[0].Text
		parts = text{{Kind: request.Variable, Text: name + "_user", Range: v.at}, {Text: ":", Range: v.at}, {Kind: request.Variable, Text: name + "_password", Range: v.at}}
	default: // a name, for which PowerShell asks the password
		parts = append(b.stringOf(v), literal(":", v.at)...)
		parts = append(parts, request.Segment{Kind: request.Variable, Text: "password", Range: v.at})
	}
	b.field("Authorization", credential.all(), append(literal(uri.Basic, credential.all()), parts.Base64(credential.value.at)))
}
