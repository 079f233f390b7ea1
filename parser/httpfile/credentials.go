package httpfile

import (
	"strings"

	"snipgen/request"
	"snipgen/request/lazy"
	"snipgen/request/uri"
)

// computedSchemes are written in the place of a scheme, and tell a tool to make
// the field: REST Client has digest, AWS and COGNITO, httpyac the others, too.
var computedSchemes = lazy.Value[map[string]bool]{Make: func() map[string]bool {
	return map[string]bool{"digest": true, "aws": true, "cognito": true, "ntlm": true, "oauth2": true, "openid": true, "negotiate": true, "hawk": true}
}}

// authorization makes the value of "Basic user password" and "Basic
// user:password", which people write in place of its Base64 text.
func (r *reader) authorization(f request.Field, t text) request.Value {
	masked := t.Masked()
	scheme, rest := cutWord(masked)
	switch {
	case computedSchemes.Get()[strings.ToLower(scheme)]:
		if rest == "" || !strings.Contains(rest, "=") {
			r.Lose("unsupported-authentication", "header:"+strings.ToLower(f.Name), f.Value.Range,
				scheme+" is not done: the tool makes this field anew for each request; sent as it stands", "write the field as it is sent: Authorization: Bearer {{token}}")
		}
		return f.Value
	case !strings.EqualFold(scheme, "Basic") || !strings.ContainsAny(rest, ": \t"):
		return f.Value
	}
	start := len(masked) - len(rest)
	n := strings.IndexAny(rest, ": \t")
	password := start + n + 1
	for rest[n] != ':' && password < len(masked) && isSpace(masked[password]) {
		password++
	}
	return basic(t.Slice(start, start+n), t.Slice(password, len(masked)), f.Value.Range)
}

// basic makes the value of an Authorization field of a user and a password.
func basic(user, password text, at request.Range) request.Value {
	pair := append(append(append(text{}, user...), literal(":", at)...), password...)
	return append(literal(uri.Basic, at), pair.Base64(at)).Value(at)
}

// credentials turns the userinfo of a URL into an Authorization field
// (RFC 9110, 4.2.4 bars it from targets).
func (r *reader) credentials(m *message) {
	if m.userinfo == nil {
		return
	}
	at := m.TargetRange
	if _, ok := m.Field("Authorization"); ok {
		r.Lose("userinfo-left-out", "target", at, "user and password in the URL; left out, as there is an Authorization field", "")
		return
	}
	r.Warn("userinfo-in-target", "target", at, "user and password in the URL; sent as an Authorization field", "")
	masked := m.userinfo.Masked()
	user, _, _ := strings.Cut(masked, ":")
	decoded := m.userinfo.Map(uri.Decoded)
	if len(user) == len(masked) {
		m.Fields = append(m.Fields, request.Field{Name: "Authorization", NameRange: at, Value: basic(decoded, nil, at)})
		return
	}
	value := basic(m.userinfo.Slice(0, len(user)).Map(uri.Decoded), m.userinfo.Slice(len(user)+1, len(masked)).Map(uri.Decoded), at)
	m.Fields = append(m.Fields, request.Field{Name: "Authorization", NameRange: at, Value: value})
}
