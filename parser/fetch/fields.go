package fetch

import (
	"strings"

	"snipgen/request"
)

// setHeaders takes an object, pairs, or Headers.
func (b *builder) setHeaders(v value) {
	list, ok := pairs(b.reader, headers, v)
	if !ok || v.kind == params || v.kind == form {
		b.unread(v, "", "headers")
		return
	}
	b.fields = list.data.members
}

// addFields makes fields of the members, those of one name as one line (Fetch
// standard, 2.2.2).
func (b *builder) addFields() {
	index := map[string]int{}
	for _, m := range b.fields {
		f, ok := b.field(m)
		if !ok {
			continue
		}
		key := strings.ToLower(f.Name)
		if i, again := index[key]; again {
			f.Value = request.Join(append(append(b.request.Fields[i].Value.Segments(), request.Segment{Text: ", "}), f.Value.Segments()...), f.Value.Range)
			f.Name, f.NameRange = b.request.Fields[i].Name, b.request.Fields[i].NameRange
			b.request.Fields[i] = f
			continue
		}
		index[key] = len(b.request.Fields)
		b.request.Fields = append(b.request.Fields, f)
	}
}

func (b *builder) field(m member) (request.Field, bool) {
	name := m.name.s
	if m.value.kind == unread && name == "..." {
		b.unread(m.value, "", "what is added")
		return request.Field{}, false
	}
	if !request.IsToken(name) {
		b.Fail("invalid-field-name", "", m.at, "the field name is not a token", "")
		return request.Field{}, false
	}
	part := "header:" + strings.ToLower(name)
	t, ok := m.value.asText()
	if !ok {
		b.unread(m.value, part, "the value of a field")
		return request.Field{}, false
	}
	if !b.allowed(name, t, m) {
		return request.Field{}, false
	}
	t, ok = trimmed(t).latin1()
	if !ok {
		b.Fail("invalid-field-value", part, m.value.at, "a character that no field can hold: fetch takes those up to U+00FF", "encode it, as encodeURIComponent does")
	}
	at := m.value.at
	if what := request.ControlIn(strings.ReplaceAll(t.s, mark, "")); what == "a line end" || what == "a NUL" {
		b.Fail("invalid-field-value", part, at, what+" in a header field", "a line end cannot be part of it")
	}
	return request.Field{Name: name, NameRange: m.at, Value: t.value(at)}, true
}

// trimmed is a value without the white space around it.
func trimmed(t text) text {
	const blanks = " \t\r\n"
	start := len(t.s) - len(strings.TrimLeft(t.s, blanks))
	return t.slice(start, max(start, len(strings.TrimRight(t.s, blanks))))
}

// allowed reports whether fetch sends a field: browsers leave some out, Node.js
// refuses others.
func (b *builder) allowed(name string, t text, m member) bool {
	lower := strings.ToLower(name)
	part := "header:" + lower
	switch {
	case b.browser && isForbidden(lower):
		b.Note("forbidden-field", part, m.at, "browsers do not let a page set this field, and send their own or none; left out", "without credentials and referrer in its options the call is read as one of Node.js, which sends it")
		return false
	case b.browser && b.word("mode") == "no-cors" && !isSafelisted(lower, t.s):
		b.Note("forbidden-field", part, m.at, "browsers leave this field out of a request with the mode no-cors", "")
		return false
	case b.browser:
		return true
	case lower == "transfer-encoding" || lower == "keep-alive" || lower == "upgrade" || lower == "expect":
		b.Fail("forbidden-field", part, m.at, "fetch of Node.js refuses this field", "leave it out")
		return false
	case lower == "connection" && !request.Persists(t.s) && !strings.EqualFold(strings.TrimSpace(t.s), "close"):
		b.Fail("forbidden-field", part, m.value.at, "fetch of Node.js takes close and keep-alive here", "leave it out")
		return false
	}
	return lower != "content-length" // that of the content is sent
}

// isForbidden knows forbidden request-headers (Fetch standard, 2.2.2).
func isForbidden(lower string) bool {
	switch lower {
	case "accept-charset", "accept-encoding", "access-control-request-headers", "access-control-request-method", "access-control-request-private-network",
		"connection", "content-length", "cookie", "cookie2", "date", "dnt", "expect", "host", "keep-alive", "origin", "referer", "set-cookie",
		"te", "trailer", "transfer-encoding", "upgrade", "via":
		return true
	}
	return strings.HasPrefix(lower, "proxy-") || strings.HasPrefix(lower, "sec-")
}

// isSafelisted knows what a request without CORS may have.
func isSafelisted(lower, value string) bool {
	kind, _, _ := strings.Cut(strings.ToLower(value), ";")
	switch lower {
	case "accept", "accept-language", "content-language":
		return true
	case "content-type":
		kind = strings.TrimSpace(kind)
		return kind == "text/plain" || kind == "application/x-www-form-urlencoded" || kind == "multipart/form-data"
	}
	return false
}

// add adds a field that the text does not have.
func (b *builder) add(name string, v request.Value) {
	if _, there := b.request.Field(name); !there {
		b.request.Fields = append(b.request.Fields, request.Field{Name: name, NameRange: v.Range, Value: v})
	}
}

// addCache adds the fields that a mode of the cache stands for (Fetch standard,
// 4.6).
func (b *builder) addCache() {
	at := b.get("cache").at
	switch b.word("cache") {
	case "no-cache":
		b.add("Cache-Control", request.Text("max-age=0", at))
	case "no-store", "reload":
		b.add("Pragma", request.Text("no-cache", at))
		b.add("Cache-Control", request.Text("no-cache", at))
	}
}

// addReferrer makes the field of referrer and referrerPolicy, if the page is of
// the referrer's origin (Referrer Policy, 8.3).
func (b *builder) addReferrer() {
	v := b.get("referrer")
	if v.kind == undefined || v.kind == null {
		return
	}
	if v.kind != textual || !v.text.isLiteral() {
		b.unread(v, "header:referer", "the referrer")
		return
	}
	if v.text.s == "" || v.text.s == "about:client" {
		return
	}
	from := &builder{reader: b.reader, request: &request.Request{}}
	from.setURL(v)
	if b.Failed || from.relative {
		return
	}
	origin := from.request.Scheme + "://" + from.request.Authority.String()
	whole := origin + from.request.Target()
	to := b.request.Scheme + "://" + b.request.Authority.String()
	sent := referrer(b.word("referrerPolicy"), origin, whole, origin == to, from.request.Scheme == "https" && b.request.Scheme == "http")
	if sent == "" {
		return
	}
	b.add("Referer", request.Text(sent, v.at))
	b.Note("fetch-referrer", "header:referer", v.at, "a browser sends this Referer, as the referrer and its policy say, from a page of that origin", "")
}

// referrer is what a policy lets be sent.
func referrer(policy, origin, whole string, same, downgrade bool) string {
	switch policy {
	case "no-referrer":
		return ""
	case "unsafe-url":
		return whole
	case "origin":
		return origin + "/"
	case "same-origin":
		if !same {
			return ""
		}
		return whole
	case "no-referrer-when-downgrade":
		if downgrade {
			return ""
		}
		return whole
	case "strict-origin":
		if downgrade {
			return ""
		}
		return origin + "/"
	case "origin-when-cross-origin":
		downgrade = false
	}
	switch {
	case same:
		return whole
	case downgrade:
		return ""
	}
	return origin + "/"
}
