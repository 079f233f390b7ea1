package secrets

import (
	"slices"
	"strings"

	"snipgen/request"
	"snipgen/request/uri"
)

// secretEndings are the last words of the names of fields whose values are
// secrets; notSecret ends those that are not, all the same (RFC 6455, 11.3.1).
var (
	secretEndings = []string{"token", "secret", "key", "apikey", "signature", "password"}
	notSecret     = [][2]string{{"idempotency", "key"}, {"websocket", "key"}}
)

// isSecretField reports whether a field holds a secret, by its name: X-Api-Key,
// X-CSRF-Token, Private-Token, X-Hub-Signature and the like.
func isSecretField(name string) bool {
	if isPlaceholder(name) { // what stands for a secret
		return false
	}
	words := wordsOf(strings.ToLower(name))
	n := len(words)
	if n > 2 && strings.Trim(words[n-1], "0123456789") == "" {
		n-- // X-Hub-Signature-256
	}
	if n > 1 && slices.Contains(notSecret, [2]string{words[n-2], words[n-1]}) {
		return false
	}
	return n > 1 && slices.Contains(secretEndings, words[n-1]) || isMember(name) && !strings.EqualFold(name, "Code")
}

// fieldLeaves lists the data of a field's value.
func (h *Hider) fieldLeaves(p *component, yield func(leaf)) {
	f, text := &p.request.Fields[p.field], p.view.masked
	own, given := h.own[strings.ToLower(f.Name)]
	switch {
	case f.Is("Authorization"), f.Is("Proxy-Authorization"):
		yield(authorization(text, own, given, f.Is("Proxy-Authorization")))
	case given:
		yield(leaf{end: len(text), variable: own, given: true})
	case f.Is("Cookie"):
		h.cookies(text, yield)
	case f.Is("Set-Cookie"):
		setCookie(text, yield)
	case isSecretField(f.Name):
		yield(leaf{end: len(text), variable: variableOf(f.Name)})
	case strings.Contains(text, "://"):
		h.uri(text, yield)
	default:
		yield(leaf{end: len(text)})
	}
}

// Schemes are names that come before credentials (RFC 9110, 11.4): those that
// IANA has registered, and others in use. After some there is one token.
var (
	tokenSchemes = []string{"bearer", "dpop", "gnap", "privatetoken", "token", "apikey", "api-key", "jwt", "key", "ssws", "splunk", "genie-key", "bot", "zoho-oauthtoken"}
	otherSchemes = []string{"basic", "digest", "hoba", "mutual", "negotiate", "oauth", "scram-sha-1", "scram-sha-256", "vapid", "aws4-hmac-sha256", "aws",
		"hawk", "signature", "ntlm", "sharedkey", "sharedkeylite", "googlelogin", "discogs", "mac"}
)

// authorization is credentials after their scheme; the whole value when no
// scheme is known.
func authorization(text, own string, given, proxy bool) leaf {
	scheme, rest, spaced := strings.Cut(text, " ")
	scheme = strings.ToLower(scheme)
	token := slices.Contains(tokenSchemes, scheme)
	rest = strings.TrimLeft(rest, " \t")
	l := leaf{start: len(text) - len(rest), end: len(text), name: "the credentials", variable: "API_CREDENTIALS", given: given}
	if !spaced || !token && !slices.Contains(otherSchemes, scheme) {
		l.start, token, l.schemed = 0, true, true
	}
	if token {
		l.name, l.variable = "the token", "API_TOKEN"
	}
	if proxy {
		l.variable = "PROXY" + strings.TrimPrefix(l.variable, "API")
	}
	if given {
		l.variable = own
	}
	l.basic = spaced && scheme == "basic"
	return l
}

// basic takes user and password apart (RFC 7617). It is false when encoding
// them again would not give the same text.
func (h *Hider) basic(p *component, l leaf, do func(*span)) bool {
	user, password := l.variable+"_USER", l.variable+"_PASSWORD"
	if !l.given {
		base, _, _ := strings.Cut(l.variable, "_")
		user, password = base+"_USER", base+"_PASSWORD"
	}
	pair, ok := p.credentials(l)
	colon := strings.IndexByte(pair.masked, ':')
	if !ok || colon < 0 {
		return false
	}
	inner := &component{kind: p.kind, request: p.request, field: p.field, view: pair}
	first := inner.parts(leaf{end: colon, name: "the user", variable: user, given: l.given})
	second := inner.parts(leaf{start: colon + 1, end: len(pair.masked), name: "the password", variable: password, given: l.given})
	if len(first) == 1 && len(second) == 1 && first[0].secret != nil && second[0].secret != nil {
		second[0].secret.apart = first[0].secret.raw == second[0].secret.raw
	}
	at := p.view.rangeOf(l.start, l.end)
	parts := append(append(first, part{segment: request.Segment{Text: ":", Range: at}}), second...)
	whole := secret{raw: p.view.masked[l.start:l.end], natural: l.variable, name: l.name, at: at, unfit: where}
	s := &span{start: l.start, end: l.end, secret: whole, parts: parts}
	some := false
	s.each(func(x *secret) { x.at, some = at, true })
	if some {
		do(s)
	}
	return true
}

// credentials are those that a Base64 text, or a segment of that kind, holds.
func (p *component) credentials(l leaf) (view, bool) {
	token := p.view.masked[l.start:l.end]
	if s := p.view.segments[p.view.index(l.start)]; s.Kind == request.Base64 && l.end-l.start == 1 {
		return viewOfSegments(s.Parts, s.Range), true
	}
	pair, exact, _ := uri.BasicPair(token)
	return viewOfText(pair, request.Range{}), exact
}

// parts is a datum in pieces: secrets, and what stays.
func (p *component) parts(l leaf) []part {
	var out []part
	pos := l.start
	keep := func(end int) {
		for _, s := range p.view.slice(pos, end) {
			out = append(out, part{segment: s})
		}
	}
	if l.start < l.end {
		p.whole(l, func(one *span) {
			keep(one.start)
			x := one.secret
			out = append(out, part{secret: &x})
			pos = one.end
		})
	}
	keep(l.end)
	return out
}
