package curl

import (
	"strings"

	"snipgen/request"
	"snipgen/request/uri"
)

// target reads a URL as curl does: without a scheme it is http, the fragment
// is not sent, dot segments are resolved.
func (a *argumentReader) target(o *operation, q *request.Request, w word) {
	q.TargetRange = w.at()
	scheme, rest := a.scheme(o, w)
	q.Scheme = scheme
	if fragment := strings.IndexByte(rest.text, '#'); fragment >= 0 {
		rest = rest.slice(0, fragment)
	}
	end := strings.IndexAny(rest.text, "/?")
	if end < 0 {
		end = len(rest.text)
	}
	host := rest.slice(0, end)
	if n := strings.IndexByte(host.text, '@'); n >= 0 {
		a.userinfo(o, q, host.slice(0, n))
		host = host.from(n + 1)
	}
	q.Authority = a.authority(host)
	path, query, hasQuery := rest.from(end).cut('?')
	q.HasQuery = hasQuery
	a.setPath(o, q, path)
	a.setQuery(o, q, query)
	a.requestTarget(o, q)
	if hasField(q.Fields, "Host") {
		dropHost(q)
	}
}

// scheme splits a URL behind its scheme and slashes, of which curl takes one to
// three. A URL that starts with a reference may have its scheme there.
func (a *argumentReader) scheme(o *operation, w word) (string, word) {
	name, rest := w.slice(0, schemeSize(w.text)), w
	if name.text != "" {
		rest = a.slashes(w.from(len(name.text) + 1))
	}
	switch s := strings.ToLower(name.text); {
	case s != "http" && s != "https" && s != "":
		a.Fail("unsupported-scheme", "target", name.at(), "the scheme is neither http nor https", "")
	case a.options.Scheme != "":
		return a.options.Scheme, rest
	case s != "":
		return s, rest
	case strings.HasPrefix(w.text, reference):
		return "", rest
	case o.protocol == "http" || o.protocol == "https":
		return o.protocol, rest
	case guessesOther(w.text):
		a.Fail("unsupported-scheme", "target", w.at(), "without a scheme, curl takes this host for one of another protocol than HTTP", "start the URL with https://")
	}
	return "http", rest
}

// schemeSize is the size of a scheme (RFC 3986, 3.1) that :/ follows, which
// tells it from a host with a port.
func schemeSize(s string) int {
	n := strings.Index(s, ":/")
	for i := range max(n, 0) {
		if c := s[i]; !isLetter(c) && (i == 0 || (c < '0' || c > '9') && strings.IndexByte("+-.", c) < 0) {
			return 0
		}
	}
	return max(n, 0)
}

func (a *argumentReader) slashes(w word) word {
	rest := w.from(len(w.text) - len(strings.TrimLeft(w.text, "/")))
	n := len(w.text) - len(rest.text)
	if n > 3 {
		a.Fail("invalid-host", "target", w.slice(0, n).at(), "more than three slashes before the host", "a URL looks like https://example.com/path")
	} else if n != 2 {
		a.Forgive("url-slashes", "target", w.slice(0, n).at(), "what follows the slashes is the host for curl, however many there are", "a URL looks like https://example.com/path")
	}
	return rest
}

// guessesOther knows the host names that curl takes for other protocols.
func guessesOther(s string) bool {
	name, _, _ := strings.Cut(strings.ToLower(s), ".")
	switch name {
	case "ftp", "dict", "ldap", "imap", "smtp", "pop3":
		return strings.Contains(s, ".")
	}
	return false
}

func hasControl(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < 0x20 && s[i] != 0 || s[i] == 0x7f {
			return true
		}
	}
	return false
}

func isWord(s string) bool {
	for i := 0; i < len(s); i++ {
		if !uri.IsAlphanumeric(s[i]) {
			return false
		}
	}
	return s != ""
}

func (a *argumentReader) setPath(o *operation, q *request.Request, w word) {
	if w.text == "" {
		q.Path = request.Text("/", w.at())
		return
	}
	a.checkTarget(w)
	if o.pathAsIs || !strings.Contains(w.text, "/.") {
		q.Path = encodedValue(w)
		return
	}
	q.Path = encodedValue(withoutDots(w))
	a.Report(request.Diagnostic{Severity: request.Info, Code: "dot-segments", Part: "target", Range: w.at(),
		Message: "dot segments in the path are resolved, as " + a.program.name + " does", Hint: "--path-as-is keeps them"})
}

// withoutDots removes dot segments (RFC 3986, 5.2.4).
func withoutDots(w word) word {
	var kept []word
	rest := w.from(1)
	for more := true; more; {
		var segment word
		segment, rest, more = rest.cut('/')
		switch segment.text {
		case ".", "..":
			if segment.text == ".." && len(kept) > 0 {
				kept = kept[:len(kept)-1]
			}
			if !more {
				kept = append(kept, segment.slice(0, 0))
			}
		default:
			kept = append(kept, segment)
		}
	}
	var b wordBuilder
	for _, s := range kept {
		b.literal("/", s.slice(0, 0).at())
		b.add(s)
	}
	return b.word(w.at())
}

// setQuery joins the query of the URL with what -G or --url-query adds.
func (a *argumentReader) setQuery(o *operation, q *request.Request, w word) {
	added, adds := &o.query, !o.query.isEmpty()
	if o.get != nil && o.dataFlag != nil && len(o.form) == 0 {
		added, adds = &o.data, !o.data.isEmpty() || w.text != ""
	}
	a.checkTarget(w)
	if !adds {
		q.Query = encodedValue(w)
		q.HasQuery = q.HasQuery && (added == &o.query || w.text != "") // -G with nothing to add takes a lone ? off
		return
	}
	if !a.spend(added.size()) {
		a.Fail("too-large", "target", w.at(), "the URLs get too large together", "")
		return
	}
	var b valueBuilder
	if w.text != "" {
		b.mapped(w, encoded)
		if !strings.HasSuffix(w.text, "&") {
			b.text("&", request.Range{})
		}
	}
	unclean := false
	for _, s := range added.segments {
		if s.Kind == request.Literal {
			clean := encoded(s.Text)
			unclean = unclean || clean != s.Text
			s.Text = clean
		}
		b.reference(s)
	}
	if unclean {
		a.unencoded(added.at)
	}
	q.HasQuery, q.Query = true, b.value()
}

// requestTarget is --request-target: path and query as they are to be sent.
func (a *argumentReader) requestTarget(o *operation, q *request.Request) {
	if o.target == nil {
		return
	}
	w := o.target.value
	switch {
	case w.text == "*" && q.Method == "OPTIONS":
		q.Form, q.Path, q.Query, q.HasQuery = request.AsteriskForm, w.value(), request.Value{}, false
	case !strings.HasPrefix(w.text, "/"):
		a.Fail("invalid-target", "target", w.at(), "the request-target is not a path", "a path starts with /")
	default:
		a.checkTarget(w)
		path, query, found := w.cut('?')
		q.Path, q.Query, q.HasQuery = encodedValue(path), encodedValue(query), found
	}
	q.TargetRange = w.at()
}

// checkTarget reports the bytes that a target cannot hold as they are.
func (a *argumentReader) checkTarget(w word) {
	for i := 0; i < len(w.text); i++ {
		switch c := w.text[i]; {
		case c < 0x20 && c != 0 && c != '\t' || c == 0x7f:
			a.Fail("invalid-target", "target", w.slice(i, i+1).at(), "control character in the URL", "write it percent-encoded")
			return
		case needsEncoding(c):
			a.unencoded(w.at())
			return
		}
	}
}

func (a *argumentReader) unencoded(at request.Range) {
	a.Forgive("unencoded-target", "target", at, "raw white space, # or non-ASCII in the target; sent percent-encoded", "write it percent-encoded")
}

func needsEncoding(c byte) bool {
	return c <= ' ' && c != 0 || c == '#' || c >= 0x7f
}

func encoded(s string) string {
	return uri.Encode(s, func(c byte) bool { return !needsEncoding(c) })
}

func encodedValue(w word) request.Value {
	var b valueBuilder
	b.mapped(w, encoded)
	v := b.value()
	v.Range = w.at()
	return v
}
