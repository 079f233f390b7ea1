package httpfile

import (
	"slices"
	"strings"

	"snipgen/parser"
	"snipgen/request"
	"snipgen/request/uri"
)

// setTarget reads the target: a URL, a path, or a URL that starts with a
// reference or without its scheme.
func (r *reader) setTarget(m *message, t text) {
	if len(t) == 0 {
		return
	}
	r.checkControls(t, "target")
	t = r.kept(m, t)
	masked := t.Masked()
	if masked == "" {
		r.Fail("missing-target", "target", m.TargetRange, "the variables of the URL are empty", "give them a value")
		return
	}
	scheme, _, absolute := strings.Cut(masked, "://")
	if strings.ContainsAny(scheme, "/?#") {
		absolute = false
	}
	switch {
	case masked == "*":
		r.asteriskForm(m)
	case m.Method == "CONNECT":
		m.Form = request.AuthorityForm
		r.setAuthority(m, t)
	case masked[0] == '/':
		r.setPath(m, t, masked)
	case absolute && strings.IndexByte(scheme, reference) < 0:
		m.Form = request.AbsoluteForm
		r.setScheme(m, scheme)
		r.afterScheme(m, t.Slice(len(scheme)+len("://"), len(masked)))
	case isRelative(masked) && !strings.HasPrefix(r.at(m.TargetRange), "{{"): // a variable there is a host
		r.Warn("relative-target", "target", m.TargetRange, "neither a host nor a path; read as a path without its slash", "write / before a path, https:// before a host")
		r.setPath(m, slices.Concat(literal("/", request.Range{Start: m.TargetRange.Start, End: m.TargetRange.Start}), t), "/"+masked)
	default:
		m.Form = request.AbsoluteForm
		m.carries = masked[0] == reference || absolute
		r.afterScheme(m, t)
	}
}

// isRelative knows a path that starts with no slash, as documentation of an
// interface has them: a word before a slash that is no host which people give
// without a scheme.
func isRelative(target string) bool {
	word, _, found := strings.Cut(target, "/")
	return found && word != "" && !strings.EqualFold(word, "localhost") && !strings.ContainsAny(word, ".:[@%?#\x00")
}

func (r *reader) asteriskForm(m *message) {
	m.Form, m.Path = request.AsteriskForm, request.Text("*", m.TargetRange)
	if m.Method != "OPTIONS" {
		r.Fail("asterisk-without-options", "target", m.TargetRange, "* is a target of OPTIONS only", "write / for the root")
	}
}

func (r *reader) setScheme(m *message, scheme string) {
	switch m.Scheme = strings.ToLower(scheme); m.Scheme {
	case "http", "https":
	default:
		r.Fail("unsupported-scheme", "target", m.TargetRange, "the scheme is neither http nor https", "")
	}
}

// afterScheme reads authority and path. A scheme in a reference brings :// of
// its own into the authority.
func (r *reader) afterScheme(m *message, t text) {
	masked := t.Masked()
	start := 0
	if n := strings.Index(masked, "://"); n >= 0 && m.carries && !strings.ContainsAny(masked[:n], "/?#") {
		start = n + len("://")
	}
	end := len(masked)
	if n := strings.IndexAny(masked[start:], "/?#"); n >= 0 {
		end = start + n
	}
	authority := t.Slice(0, end)
	if at := strings.LastIndexByte(masked[start:end], '@'); at >= 0 {
		m.userinfo = append(text{}, t.Slice(start, start+at)...)
		authority = append(t.Slice(0, start), t.Slice(start+at+1, end)...)
	}
	r.setAuthority(m, authority)
	r.setPath(m, t.Slice(end, len(masked)), masked[end:])
}

func (r *reader) setAuthority(m *message, t text) {
	m.Authority = t.Value(rangeOf(t, m.TargetRange))
	masked := t.Masked()
	if m.carries {
		masked = strings.Replace(masked, "://", "", 1)
	}
	if !uri.ValidAuthority(strings.ReplaceAll(masked, string(reference), "1")) {
		r.Fail("invalid-host", "target", m.Authority.Range, "not a host with an optional port", "write host or host:port, an IPv6 address in brackets")
	}
}

// rangeOf is the range that the segments cover, else whole.
func rangeOf(t text, whole request.Range) request.Range {
	if len(t) == 0 {
		return request.Range{Start: whole.Start, End: whole.Start}
	}
	first, last := t[0].Range, t[len(t)-1].Range
	return request.Range{Start: min(first.Start, last.Start), End: max(first.End, last.End)}
}

// setPath splits path and query at the first question mark. A fragment is
// never sent (RFC 9110, 7.1).
func (r *reader) setPath(m *message, t text, masked string) {
	if n := strings.IndexByte(masked, '#'); n >= 0 {
		r.Warn("fragment", "target", rangeOf(t.Slice(n, len(masked)), m.TargetRange), "the fragment of a URL is not sent; left out", "write %23 for a # that is meant")
		t = t.Slice(0, n)
	}
	r.checkEncoding(m, t)
	t = t.Map(uri.EncodeTarget)
	masked = t.Masked()
	if n := strings.IndexByte(masked, '?'); n >= 0 {
		query := t.Slice(n+1, len(masked))
		m.HasQuery, m.Query = true, query.Value(rangeOf(query, request.Range{Start: m.TargetRange.End, End: m.TargetRange.End}))
		t, masked = t.Slice(0, n), masked[:n]
	}
	at := rangeOf(t, request.Range{Start: m.TargetRange.End, End: m.TargetRange.End})
	if masked == "" && !m.carries {
		t = literal("/", at)
	}
	m.Path = t.Value(at)
}

func (r *reader) checkEncoding(m *message, t text) {
	for _, s := range t {
		if s.Kind == request.Literal && uri.EncodeTarget(s.Text) != s.Text {
			r.Forgive("unencoded-target", "target", s.Range, "raw white space or non-ASCII in the URL; sent percent-encoded", "write it percent-encoded")
			return
		}
	}
}

// route settles where the request goes, as [parser.Parse] does: the target
// wins, then Host, then the base URL.
func (r *reader) route(m *message) {
	switch {
	case m.Form == request.AbsoluteForm || m.Form == request.AuthorityForm:
		r.keepHost(m)
	case m.hasHost && r.hostURL(m):
	case m.hasHost && !m.host.Value.IsEmpty():
		r.setAuthority(m, m.host.Value.Segments())
		m.Authority = m.host.Value
	case r.base.authority != "":
		r.useBase(m, r.base, request.Range{})
	case m.Form == request.OriginForm && m.TargetRange.Len() > 0 && r.hasVariable("host", m.block):
		r.Note("host-variable", "target", m.TargetRange, "the variable host says where the request goes", "write {{host}} before the path")
		at := request.Range{Start: m.TargetRange.Start, End: m.TargetRange.Start}
		r.routeByVariable(m, r.named(m.block, "host", r.here(at, m.block), at, "")) // as httpyac does
		return
	case m.Form == request.OriginForm && m.TargetRange.Len() > 0 && !r.Failed:
		r.missingHost(m)
		return
	default:
		if m.TargetRange.Len() > 0 && !r.Failed {
			r.Fail("missing-host", "header:host", m.TargetRange, "the request does not say which host it goes to", "add a Host field, or give --base-url https://example.com")
		}
		return
	}
	r.guessScheme(m)
}

func (r *reader) useBase(m *message, base origin, at request.Range) {
	m.Authority, m.Scheme = request.Text(base.authority, at), base.scheme
	if base.prefix != "" && m.Form == request.OriginForm {
		m.Path = append(literal(base.prefix, m.Path.Range), m.Path.Segments()...).Value(m.Path.Range)
	}
}

// hostURL takes a Host that is a URL, as people write it, for the origin and
// what is before the path.
func (r *reader) hostURL(m *message) bool {
	var base origin
	ok := m.host.Value.IsLiteral()
	if ok {
		base.scheme, base.authority, base.prefix, ok = parser.SplitBase(m.host.Value.String())
	}
	if ok {
		r.Warn("host-with-scheme", "header:host", m.host.Value.Range, "Host is a URL; its host is taken, and its scheme", "write host or host:port")
		r.useBase(m, base, m.host.Value.Range)
	}
	return ok
}

// hasVariable reports whether a variable has a value.
func (r *reader) hasVariable(name string, b *block) bool {
	_, given := r.options.Vars[name]
	return given || r.lookup(name, b.start) != nil
}

// missingHost lets a variable say where a request without a host goes.
func (r *reader) missingHost(m *message) {
	at := request.Range{Start: m.TargetRange.Start, End: m.TargetRange.Start}
	if r.hasVariable(parser.BaseURL, m.block) {
		r.routeByVariable(m, r.named(m.block, parser.BaseURL, r.here(at, m.block), at, ""))
		return
	}
	r.Report(parser.MissingHost(m.TargetRange, "write the whole URL"))
	r.once("scheme-in-variable {{" + parser.BaseURL + "}}") // that says so
	r.routeByVariable(m, r.variable(parser.BaseURL, at))
}

// routeByVariable puts the value of a variable, or a reference to it, before a
// path.
func (r *reader) routeByVariable(m *message, host text) {
	at := request.Range{Start: m.TargetRange.Start, End: m.TargetRange.Start}
	t := slices.Concat(host, text(m.Path.Segments()))
	if m.HasQuery {
		t = slices.Concat(t, literal("?", at), text(m.Query.Segments()))
	}
	m.HasQuery, m.Query = false, request.Value{}
	r.setTarget(m, t)
	r.guessScheme(m)
}

func (r *reader) guessScheme(m *message) {
	switch {
	case r.options.Scheme != "":
		if s := m.Authority.String(); !m.carries || !strings.Contains(s, "://") {
			m.Scheme = r.options.Scheme
		}
	case m.Scheme != "":
	case m.carries:
		r.noteOnce("scheme-in-variable", m.Authority.String(), m.Authority.Range, "the variable at the start of the URL has to hold the scheme too", "write https:// before it if it holds a host only")
	case strings.HasPrefix(m.Version, "HTTP/2"), strings.HasPrefix(m.Version, "HTTP/3"):
		m.Scheme = "https"
	default:
		m.Scheme = parser.GuessScheme(m.Authority.String())
		if m.Form == request.AbsoluteForm {
			r.Note("scheme-guessed", "target", m.TargetRange, "the URL has no scheme; "+m.Scheme+" is taken", "write http:// or https:// before it")
		}
	}
}

// keepHost keeps a Host that is not the authority of the target as a field.
func (r *reader) keepHost(m *message) {
	if !m.hasHost || m.host.Value.IsEmpty() || strings.EqualFold(m.host.Value.String(), m.Authority.String()) {
		return
	}
	r.Warn("host-differs", "header:host", m.host.Value.Range, "Host is not the host of the target; sent as it stands", "")
	m.Fields = slices.Insert(m.Fields, m.hostIndex, m.host)
}
