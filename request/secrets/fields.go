package secrets

import (
	"encoding/base64"
	"slices"
	"strings"

	"snipgen/request"
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

// field is the place of one field's value.
func (h *Hider) field(r *request.Request, i int) *place {
	f := &r.Fields[i]
	p := &place{
		part: "header:" + strings.ToLower(f.Name), title: "the " + f.Name + " field", view: viewOf(f.Value),
		set: func(r *request.Request, v request.Value) { r.Fields[i].Value = v },
	}
	text := p.view.masked
	own, given := h.own[strings.ToLower(f.Name)]
	switch {
	case f.Is("Authorization"), f.Is("Proxy-Authorization"):
		p.leaves = authorization(text, own, given, f.Is("Proxy-Authorization"))
	case given:
		p.leaves = only(leaf{end: len(text), variable: own, given: true})
	case f.Is("Cookie"):
		p.leaves = func(yield func(leaf)) { h.cookies(text, yield) }
	case f.Is("Set-Cookie"):
		p.leaves = func(yield func(leaf)) { setCookie(text, yield) }
	case isSecretField(f.Name):
		p.leaves = only(leaf{end: len(text), variable: variableOf(f.Name)})
	case f.Is("Content-Type"), f.Is("Host"):
		p.leaves, p.shut = only(leaf{end: len(text)}), true
	case strings.Contains(text, "://"):
		p.leaves = func(yield func(leaf)) { h.uri(text, yield) }
	default:
		p.leaves = only(leaf{end: len(text)})
	}
	return p
}

func only(l leaf) func(yield func(leaf)) { return func(yield func(leaf)) { yield(l) } }

// Schemes are names that come before credentials (RFC 9110, 11.4): those that
// IANA has registered, and others in use. After some there is one token.
var (
	tokenSchemes = []string{"bearer", "dpop", "gnap", "privatetoken", "token", "apikey", "api-key", "jwt", "key", "ssws", "splunk", "genie-key", "bot", "zoho-oauthtoken"}
	otherSchemes = []string{"basic", "digest", "hoba", "mutual", "negotiate", "oauth", "scram-sha-1", "scram-sha-256", "vapid", "aws4-hmac-sha256", "aws",
		"hawk", "signature", "ntlm", "sharedkey", "sharedkeylite", "googlelogin", "discogs", "mac"}
)

// authorization is credentials after their scheme; the whole value when no
// scheme is known.
func authorization(text, own string, given, proxy bool) func(yield func(leaf)) {
	scheme, rest, spaced := strings.Cut(text, " ")
	scheme = strings.ToLower(scheme)
	token := slices.Contains(tokenSchemes, scheme)
	rest = strings.TrimLeft(rest, " \t")
	l := leaf{start: len(text) - len(rest), end: len(text), name: "the credentials", variable: "API_CREDENTIALS", given: given}
	if !spaced || !token && !slices.Contains(otherSchemes, scheme) {
		l.start, token = 0, true
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
	return only(l)
}

// basic takes user and password apart (RFC 7617). It is false when encoding
// them again would not give the same text.
func (p *place) basic(h *Hider, l leaf) bool {
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
	inner := &place{part: p.part, title: p.title, view: pair}
	first := inner.parts(h, leaf{end: colon, name: "the user", variable: user, given: l.given})
	second := inner.parts(h, leaf{start: colon + 1, end: len(pair.masked), name: "the password", variable: password, given: l.given})
	if len(first) == 1 && len(second) == 1 && first[0].secret != nil && second[0].secret != nil {
		second[0].secret.apart = first[0].secret.raw == second[0].secret.raw
	}
	parts := append(append(first, part{segment: request.Segment{Text: ":", Range: p.view.rangeOf(l.start, l.end)}}), second...)
	some := false
	for i := range parts {
		if x := parts[i].secret; x != nil {
			x.at, some = p.view.rangeOf(l.start, l.end), true
		}
	}
	if some {
		p.spans = append(p.spans, span{start: l.start, end: l.end, base64: true, parts: parts})
		p.rememberPair(h, l)
	}
	return true
}

// rememberPair takes the Base64 text itself to what is looked for.
func (p *place) rememberPair(h *Hider, l leaf) {
	if token := p.view.masked[l.start:l.end]; len(token) > 1 && h.known[token] == nil {
		h.known[token] = &secret{raw: token, natural: "API_CREDENTIALS"}
	}
}

// credentials are those that a Base64 text, or a segment of that kind, holds.
func (p *place) credentials(l leaf) (view, bool) {
	token := p.view.masked[l.start:l.end]
	if s := p.view.segments[p.view.index(l.start)]; s.Kind == request.Base64 && l.end-l.start == 1 {
		return viewOfSegments(s.Parts, s.Range), true
	}
	raw, err := base64.StdEncoding.DecodeString(token)
	if err != nil || base64.StdEncoding.EncodeToString(raw) != token {
		return view{}, false
	}
	return viewOf(request.Text(string(raw), request.Range{})), true
}

// parts is a datum in pieces: secrets, and what stays.
func (p *place) parts(h *Hider, l leaf) []part {
	var out []part
	pos := l.start
	keep := func(end int) {
		for _, s := range p.view.slice(pos, end) {
			out = append(out, part{segment: s})
		}
	}
	if l.start < l.end && !isPlaceholder(p.view.masked[l.start:l.end]) {
		for _, one := range p.secrets(l) {
			keep(one.start)
			out = append(out, part{secret: one.secret})
			h.remember(one.secret)
			pos = one.end
		}
	}
	keep(l.end)
	return out
}
