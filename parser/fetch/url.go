package fetch

import (
	"net/netip"
	"slices"
	"strings"

	"snipgen/parser"
	"snipgen/request"
	"snipgen/request/uri"
)

// setURL reads a URL as fetch does (URL standard, 4.4) and puts its parts into
// the request.
func (b *builder) setURL(v value) {
	b.request.TargetRange = v.at
	t, ok := v.asText()
	if !ok {
		b.unread(v, "target", "the URL")
		return
	}
	t = cleaned(t.utf8())
	scheme, rest := b.scheme(t, v.at)
	if n := strings.IndexByte(rest.s, '#'); n >= 0 {
		rest = rest.slice(0, n)
	}
	n := strings.IndexAny(rest.s, `/\?`)
	if n < 0 {
		n = len(rest.s)
	}
	b.request.Scheme = scheme
	if b.relative {
		b.request.Authority = request.Join([]request.Segment{{Kind: request.Variable, Text: parser.BaseURL}}, request.Range{Start: v.at.Start, End: v.at.Start})
	} else {
		b.request.Authority = b.authority(rest.slice(0, n), v.at)
	}
	path, query, hasQuery := rest.slice(n, len(rest.s)).cut("?")
	late := b.request.Scheme == "" && path.s == "" && !b.relative // the reference may bring a path
	if !late {
		b.request.Path = pathOf(path).value(v.at)
	}
	b.request.HasQuery = hasQuery
	if hasQuery {
		b.request.Query = query.mapped(escapeQuery).value(v.at)
	}
}

// cleaned is without white space at the ends, and tabs and line ends.
func cleaned(t text) text {
	start := len(t.s) - len(strings.TrimLeftFunc(t.s, isC0OrSpace))
	stop := len(strings.TrimRightFunc(t.s, isC0OrSpace))
	t = t.slice(start, max(start, stop))
	return t.mapped(strings.NewReplacer("\t", "", "\n", "", "\r", "").Replace)
}

func isC0OrSpace(r rune) bool { return r <= ' ' }

// scheme splits a URL behind its scheme and slashes. A URL without one goes to
// the host of the page that runs it; one that starts with a reference may have
// it there.
func (b *builder) scheme(t text, at request.Range) (string, text) {
	n := schemeSize(t.s)
	scheme := strings.ToLower(t.s[:max(n, 0)])
	given := b.options.Scheme
	switch {
	case strings.HasPrefix(t.s, mark):
		return given, t
	case n > 0 && scheme != "http" && scheme != "https":
		b.Fail("unsupported-scheme", "target", at, "the scheme is neither http nor https", "a URL looks like https://example.com/path")
		return "https", t.slice(n+1, len(t.s))
	case n > 0:
		if given != "" {
			scheme = given
		}
		rest := t.slice(n+1, len(t.s))
		return scheme, rest.slice(len(rest.s)-len(strings.TrimLeft(rest.s, `/\`)), len(rest.s))
	case strings.HasPrefix(t.s, "//"):
		if given == "" {
			given = "https"
			b.Note("scheme-of-page", "target", at, "the scheme is that of the page that runs this; taken as https", "--scheme http takes the other")
		}
		return given, t.slice(2, len(t.s))
	}
	b.relative = true
	b.Report(parser.MissingHost(at, "write the whole URL"))
	return given, t
}

// schemeSize is the size of a scheme and -1 for none.
func schemeSize(s string) int {
	n := strings.IndexByte(s, ':')
	if n > 0 && !uri.IsScheme(s[:n]) {
		return -1
	}
	return n
}

// authority is host and port in their normal form.
func (b *builder) authority(t text, at request.Range) request.Value {
	if n := strings.LastIndexByte(t.s, '@'); n >= 0 && b.request.Scheme != "" {
		b.Fail("url-credentials", "target", at, "fetch refuses a URL with a user and a password", `send them in a field: Authorization: "Basic " + btoa("user:password")`)
		t = t.slice(n+1, len(t.s))
	}
	host, port := t, text{}
	if n := uri.PortAt(t.s); n >= 0 {
		host, port = t.slice(0, n-1), t.slice(n, len(t.s))
	}
	host = host.mapped(func(s string) string { return strings.ToLower(uri.DecodeSound(s)) })
	if ascii, ok := uri.ASCIIHost(host.s); ok && host.isLiteral() {
		host.s = ascii
	} else if strings.ContainsFunc(strings.ReplaceAll(host.s, mark, ""), func(r rune) bool { return r >= 0x80 }) {
		b.Fail("non-ascii-host", "target", at, "a host that is not ASCII", "write it in its ASCII form, which starts with xn--")
	}
	if host.isLiteral() {
		host.s = b.normalHost(host.s, at)
	}
	if number := strings.TrimLeft(port.s, "0"); port.isLiteral() && port.s != "" {
		port.s = number
		if number == "" {
			port.s = "0"
		}
	}
	if port.s == "" || port.s == uri.DefaultPort(b.request.Scheme) {
		return host.value(at)
	}
	return host.plus(literal(":")).plus(port).value(at)
}

// normalHost is an address in its normal form; a name stays as it is.
func (b *builder) normalHost(host string, at request.Range) string {
	if strings.HasPrefix(host, "[") {
		if address, err := netip.ParseAddr(strings.Trim(host, "[]")); err == nil && !address.Is4In6() {
			return "[" + address.String() + "]"
		}
		return host
	}
	name := strings.TrimSuffix(host, ".")
	last := name[strings.LastIndexByte(name, '.')+1:]
	if last == "" || strings.Trim(last, "0123456789") != "" && !strings.HasPrefix(last, "0x") {
		return host
	}
	address, ok := uri.IPv4(host)
	if !ok {
		b.Fail("invalid-host", "target", at, "a host that ends in a number is an IPv4 address, and this is none", "write host or host:port")
		return host
	}
	return address
}

// pathOf is a path without dot segments, percent-encoded.
func pathOf(t text) text {
	t = t.mapped(func(s string) string { return strings.ReplaceAll(s, `\`, "/") })
	if strings.HasPrefix(t.s, "/") {
		t = t.slice(1, len(t.s))
	}
	var kept []text
	for more := true; more; {
		var segment text
		segment, t, more = t.cut("/")
		switch dots(segment.s) {
		case 0:
			kept = append(kept, segment)
			continue
		case 2:
			kept = kept[:max(len(kept)-1, 0)]
		}
		if !more {
			kept = append(kept, text{})
		}
	}
	var out strings.Builder
	var refs []request.Segment
	for _, s := range kept {
		out.WriteString("/" + s.mapped(escapePath).s)
		refs = append(refs, s.refs...)
	}
	return text{out.String(), slices.Clip(refs)}
}

// dots tells . and .. (with %2e for a dot) from other segments, which are 0.
func dots(s string) int {
	switch strings.ReplaceAll(strings.ToLower(s), "%2e", ".") {
	case ".":
		return 1
	case "..":
		return 2
	}
	return 0
}

// escapePath and escapeQuery encode what the path and the query percent-encode
// sets of the standard (1.3) have.
func escapePath(s string) string { return escapeSet(s, " \"#<>?`{}") }

func escapeQuery(s string) string { return escapeSet(s, " \"#<>'") }

// escapeSet encodes a set, control characters and what is not ASCII.
func escapeSet(s, set string) string {
	return uri.Encode(s, func(c byte) bool { return ' ' <= c && c < 0x7f && strings.IndexByte(set, c) < 0 })
}
