package secrets

import (
	"slices"
	"strings"
)

// members are names of parameters and members that hold secrets, without what
// stands between their words.
var members = []string{
	"accesstoken", "refreshtoken", "idtoken", "authtoken", "apitoken", "sessiontoken", "csrftoken", "token", "securitytoken",
	"clientsecret", "apisecret", "secret", "secretkey", "secretaccesskey", "privatekey",
	"apikey", "accesskey", "subscriptionkey", "authkey",
	"password", "passwd", "pwd", "passphrase", "newpassword", "oldpassword", "currentpassword", "passwordconfirmation", "userpassword",
	"signature", "sig", "code", "codeverifier", "assertion", "clientassertion", "usercode", "devicecode",
	"xamzsignature", "xamzsecuritytoken", "xgoogsignature", "samlresponse",
}

// isMember reports whether a parameter or member of that name holds a secret.
func isMember(name string) bool {
	var folded [64]byte
	if len(name) > len(folded) {
		return false
	}
	n := 0
	for i := range len(name) {
		if c := fold(name[i]); 'a' <= c && c <= 'z' || '0' <= c && c <= '9' {
			folded[n] = c
			n++
		}
	}
	return slices.Contains(members, string(folded[:n]))
}

// variable is the natural variable of a member, "" when it holds no secret.
// Of user[password] the last name counts.
func (h *Hider) variable(name string) (variable string, given bool) {
	if v, ok := h.own[strings.ToLower(name)]; ok {
		return v, true
	}
	if inner, ok := strings.CutSuffix(name, "]"); ok {
		name = inner[strings.LastIndexByte(inner, '[')+1:]
	}
	if name = name[strings.LastIndexByte(name, '.')+1:]; isMember(name) {
		return h.naturalOf(name), false
	}
	return "", false
}

// naturalOf is variableOf, which names that come again do not wait for.
func (h *Hider) naturalOf(name string) string {
	natural, ok := h.naturals[name]
	if !ok {
		natural = variableOf(name)
		if len(h.naturals) < maxVariables {
			h.naturals[strings.Clone(name)] = natural
		}
	}
	return natural
}

// member makes the leaf of a named datum.
func (h *Hider) member(name string, start, end int, c coding) leaf {
	l := leaf{start: start, end: end, name: name, coding: c}
	l.variable, l.given = h.variable(name)
	return l
}

// sessionWords are parts of the names of cookies that keep a session.
var sessionWords = []string{
	"sess", "auth", "token", "jwt", "csrf", "xsrf", "remember", "login", "logged", "secret", "credential", "passw", "identity", "sso", "apikey", "api_key",
}

// isSession reports whether a cookie is like one that keeps a session, such as
// sid, JSESSIONID, connect.sid, auth_token.
func isSession(name string) bool {
	if isPlaceholder(name) { // what stands for a secret
		return false
	}
	name = strings.ToLower(name)
	if strings.HasSuffix(name, "sid") || isMember(name) {
		return true
	}
	return slices.ContainsFunc(sessionWords, func(word string) bool { return strings.Contains(name, word) })
}

// cookies lists the pairs of a Cookie field (RFC 6265, 4.2.1), leniently.
func (h *Hider) cookies(text string, yield func(leaf)) {
	split(text, ";", func(start, end int) {
		start += len(text[start:end]) - len(strings.TrimLeft(text[start:end], " \t"))
		h.cookie(text, start, end, yield)
	})
}

func (h *Hider) cookie(text string, start, end int, yield func(leaf)) {
	name, value, found := strings.Cut(text[start:end], "=")
	if !found {
		name, value = "", text[start:end]
	}
	yield(leaf{start: start, end: start + len(name)})
	l := h.member(strings.TrimSpace(name), end-len(value), end, plain)
	if l.variable == "" && isSession(l.name) {
		l.variable = variableOf(l.name)
	}
	yield(unquoted(text, l))
}

// unquoted leaves double quotes around a value alone.
func unquoted(text string, l leaf) leaf {
	if l.end-l.start > 1 && text[l.start] == '"' && text[l.end-1] == '"' {
		l.start, l.end = l.start+1, l.end-1
	}
	return l
}

// setCookie takes the value of the cookie that is set (RFC 6265, 4.1.1).
func setCookie(text string, yield func(leaf)) {
	pair, _, _ := strings.Cut(text, ";")
	name, value, found := strings.Cut(pair, "=")
	if !found {
		name, value = "cookie", pair
	}
	yield(leaf{end: len(pair) - len(value)})
	yield(unquoted(text, leaf{start: len(pair) - len(value), end: len(pair), name: name, variable: variableOf(name)}))
	yield(leaf{start: len(pair), end: len(text)})
}

// pairs lists the pairs of a query or a form between two offsets: with &, and
// with ; where no secret stands.
func (h *Hider) pairs(text string, from, to int, yield func(leaf)) {
	split(text[from:to], "&", func(start, end int) {
		if name, value := h.pair(text, from+start, from+end); value.variable != "" {
			yield(name)
			yield(value)
			return
		}
		split(text[from+start:from+end], ";", func(first, last int) {
			name, value := h.pair(text, from+start+first, from+start+last)
			yield(name)
			yield(value)
		})
	})
}

// pair is the name and the value of a pair; all of what is no pair is its
// name.
func (h *Hider) pair(text string, start, end int) (name, value leaf) {
	named, rest, found := strings.Cut(text[start:end], "=")
	name = leaf{start: start, end: start + len(named), coding: percent}
	if !found {
		return name, leaf{start: end, end: end}
	}
	return name, h.member(percent.decoded(named), end-len(rest), end, percent)
}

// split lists the stretches between separators.
func split(text, separators string, yield func(start, end int)) {
	for start := 0; start <= len(text); {
		n := strings.IndexAny(text[start:], separators)
		if n < 0 {
			n = len(text) - start
		}
		yield(start, start+n)
		start += n + 1
	}
}

// uri looks into a field that holds a URI: at its user, its password and its
// query.
func (h *Hider) uri(text string, yield func(leaf)) {
	start := strings.Index(text, "://") + len("://")
	end := start + strings.IndexAny(text[start:]+"/", "/?# ")
	yield(leaf{end: start})
	userinfo(text, start, end, "API", yield)
	query := end + strings.IndexAny(text[end:]+"?", "?#")
	yield(leaf{start: end, end: min(query, len(text)), coding: percent})
	if query < len(text) {
		h.pairs(text, query+1, len(text), yield)
	}
}

// userinfo takes user and password of an authority (RFC 3986, 3.2.1).
func userinfo(text string, start, end int, base string, yield func(leaf)) {
	at := start + strings.LastIndexByte(text[start:end], '@')
	if at >= start {
		colon := start + strings.IndexByte(text[start:at]+":", ':')
		yield(leaf{start: start, end: colon, name: "the user", variable: base + "_USER", coding: percent})
		yield(leaf{start: colon + 1, end: at, name: "the password", variable: base + "_PASSWORD", coding: percent})
		start = at
	}
	yield(leaf{start: start, end: end, coding: percent})
}

// optionLeaves lists the data of a setting of the client that the input asks
// for: user and password of a proxy.
func (h *Hider) optionLeaves(name, text string, yield func(leaf)) {
	if name != "proxy" {
		yield(leaf{end: len(text)})
		return
	}
	start := strings.Index(text, "://")
	if start >= 0 {
		start += len("://")
	}
	userinfo(text, max(start, 0), len(text), "PROXY", yield)
}
