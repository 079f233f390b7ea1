package parser

import (
	"strings"

	"snipgen/request"
	"snipgen/request/uri"
)

// targetParts is what a request-target says of the origin.
type targetParts struct {
	known     bool          // it has one of the four forms
	scheme    string        // of absolute-form
	authority request.Range // of absolute-form and authority-form
	userinfo  request.Range
}

// setTarget reads a request-target, whose form the method and the first bytes
// decide (RFC 9112, 3.2).
func (p *parser) setTarget(r request.Range) {
	p.request.TargetRange = r
	text := p.text(r)
	scheme, _, absolute := strings.Cut(text, "://")
	switch {
	case p.request.Method == "CONNECT":
		p.authorityForm(r)
	case text == "*":
		p.asteriskForm(r)
	case text[0] == '/':
		p.target.known = true
		p.setPath(r)
	case absolute && uri.IsScheme(scheme):
		p.absoluteForm(r, scheme)
	default:
		p.invalidTarget(r)
	}
}

func (p *parser) invalidTarget(r request.Range) {
	if host, port, ok := uri.SplitPort(p.text(r)); ok && port != "" && uri.ValidHost(host) {
		p.Fail("authority-form-without-connect", "target", r, "host:port is a target of CONNECT only", "write https://host:port/ or a path")
		return
	}
	p.Fail("invalid-target", "target", r, "the request-target is neither a path nor a URL", "a path starts with /, a URL with https://")
}

func (p *parser) asteriskForm(r request.Range) {
	p.request.Form, p.request.Path = request.AsteriskForm, request.Text("*", r)
	p.target.known = true
	if p.request.Method != "OPTIONS" {
		p.Fail("asterisk-without-options", "target", r, "* is a target of OPTIONS only", "write / for the root")
	}
}

func (p *parser) authorityForm(r request.Range) {
	p.request.Form = request.AuthorityForm
	if _, port, ok := uri.SplitPort(p.text(r)); !ok || port == "" {
		p.Fail("invalid-connect-target", "target", r, "the target of CONNECT is not host:port", "write it as example.com:443")
		return
	}
	p.target.known, p.target.authority = true, r
}

// absoluteForm reads scheme://authority/path?query. An empty path is "/"
// (RFC 9110, 4.2.3).
func (p *parser) absoluteForm(r request.Range, scheme string) {
	p.request.Form = request.AbsoluteForm
	start := r.Start + len(scheme) + len("://")
	end := r.End
	if n := strings.IndexAny(p.input[start:r.End], "/?#"); n >= 0 {
		end = start + n
	}
	p.target.known = true
	p.target.authority = p.cutUserinfo(request.Range{Start: start, End: end})
	p.target.scheme = p.webScheme(scheme, request.Range{Start: r.Start, End: r.Start + len(scheme)}, "target")
	p.setPath(request.Range{Start: end, End: r.End})
}

func (p *parser) cutUserinfo(authority request.Range) request.Range {
	at := strings.LastIndexByte(p.text(authority), '@')
	if at < 0 {
		return authority
	}
	p.target.userinfo = request.Range{Start: authority.Start, End: authority.Start + at}
	authority.Start += at + 1
	return authority
}

// webScheme is "http" or "https" for a scheme in any case, and "" after an
// error for another.
func (p *parser) webScheme(s string, r request.Range, part string) string {
	for _, known := range [...]string{"https", "http"} {
		if strings.EqualFold(s, known) {
			return known
		}
	}
	p.Fail("unsupported-scheme", part, r, "the scheme is neither http nor https", "")
	return ""
}

// setPath splits path and query at the first question mark.
func (p *parser) setPath(r request.Range) {
	p.checkTarget(r)
	path := r
	if n := strings.IndexByte(p.text(r), '?'); n >= 0 {
		path.End = r.Start + n
		query := request.Range{Start: path.End + 1, End: r.End}
		p.request.HasQuery = true
		p.request.Query = request.Text(uri.EncodeTarget(p.text(query)), query)
	}
	text := uri.EncodeTarget(p.text(path))
	if text == "" || text[0] != '/' {
		text = "/" + text
	}
	p.request.Path = request.Text(text, path)
}

// checkTarget reports the bytes that cannot be sent in a target as they are.
func (p *parser) checkTarget(r request.Range) {
	bad := request.Range{}
	for i := r.Start; i < r.End; i++ {
		if uri.Sendable(p.input[i]) {
			continue
		}
		if bad.End == 0 {
			bad.Start = i
		}
		bad.End = i + 1
	}
	if bad.End > 0 {
		p.Forgive("unencoded-target", "target", bad, "raw white space, # or non-ASCII in the target; sent percent-encoded", "write it percent-encoded")
	}
}
