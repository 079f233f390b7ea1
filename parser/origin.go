package parser

import (
	"slices"
	"strings"
	"unicode"

	"snipgen/request"
	"snipgen/request/uri"
)

// origin is where a request goes (RFC 9110, 4.3), and what a base URL puts
// before its path.
type origin struct {
	scheme, authority, prefix string
}

// hostField is the Host of the message.
type hostField struct {
	field   request.Field
	index   int // its place among the other fields
	present bool
}

// addHost takes a Host field. Several are one if they are equal, otherwise
// there is no telling where the request goes (RFC 9112, 3.2).
func (p *parser) addHost(f request.Field) {
	switch {
	case !p.host.present:
		p.host = hostField{field: f, index: len(p.request.Fields), present: true}
	case strings.EqualFold(p.host.field.Value.String(), f.Value.String()):
		p.Lose("repeated-host", "header:host", f.NameRange, "Host stands twice; sent once", "")
	default:
		p.Fail("conflicting-hosts", "header:host", f.Value.Range, "two Host fields that differ", "keep one of them")
	}
}

// resolve settles where the request goes: absolute-form wins, then
// :authority, then Host, then the base URL.
func (p *parser) resolve() {
	host, pseudo := p.host, p.pseudo[pseudoAuthority]
	if host.present && host.field.Value.IsEmpty() && (p.target.authority.End > 0 || pseudo.present) {
		p.Lose("empty-host", "header:host", host.field.NameRange, "Host is empty; the target names the host", "")
		p.host.present, host.present = false, false
	}
	switch {
	case p.target.authority.End > 0:
		p.request.Authority = request.Text(p.text(p.target.authority), p.target.authority)
		p.checkAuthority(p.request.Authority, "target")
		p.keepHost()
	case pseudo.present:
		p.request.Authority = pseudo.value
		p.checkAuthority(pseudo.value, "header::authority")
		p.compareHost(pseudo.value)
	case host.present && p.hostURL():
	case host.present && !host.field.Value.IsEmpty():
		p.request.Authority = host.field.Value
		p.checkAuthority(host.field.Value, "header:host")
	default:
		p.useBase()
	}
	p.request.Scheme = p.scheme()
	p.addCredentials()
}

// keepHost keeps a Host that is not the authority of the target as a field.
func (p *parser) keepHost() {
	value := p.host.field.Value
	if !p.host.present || strings.EqualFold(value.String(), p.request.Authority.String()) {
		return
	}
	p.checkAuthority(value, "header:host")
	p.Warn("host-differs", "header:host", value.Range, "Host is not the host of the target; sent as it stands", "")
	p.request.Fields = slices.Insert(p.request.Fields, p.host.index, p.host.field)
}

func (p *parser) compareHost(authority request.Value) {
	host := p.host.field.Value
	if p.host.present && !strings.EqualFold(host.String(), authority.String()) {
		p.Fail("conflicting-pseudo-header", "header:host", host.Range, "Host contradicts :authority", "keep one of them")
	}
}

// hostURL takes a Host that is a URL, as people write it, for the origin and
// what is before the path.
func (p *parser) hostURL() bool {
	v := p.host.field.Value
	base, ok := parseBase(v.String())
	if !ok {
		return false
	}
	p.Warn("host-with-scheme", "header:host", v.Range, "Host is a URL; its host is taken, and its scheme", "write host or host:port")
	p.base = base
	p.useBase()
	p.request.Authority.Range = v.Range
	if p.target.scheme == "" {
		p.target.scheme = base.scheme
	}
	return true
}

// useBase completes a request that names no host.
func (p *parser) useBase() {
	if p.base.authority == "" {
		p.missingHost()
		return
	}
	p.request.Authority = request.Text(p.base.authority, request.Range{})
	if p.base.prefix != "" && p.request.Form == request.OriginForm {
		p.request.Path = request.Text(p.base.prefix+p.request.Path.String(), p.request.Path.Range)
	}
}

// BaseURL is the variable that stands for the origin, and what is before the
// path, of a request that names no host.
const BaseURL = "base_url"

// MissingHost says that a request does not tell where it goes, and how it
// would. Strictly it is an error.
func MissingHost(at request.Range, hint string) request.Diagnostic {
	return request.Diagnostic{
		Severity: request.Info, Code: "missing-host", Part: "header:host", Range: at, Strict: true,
		Message: "the request does not say which host it goes to",
		Hint:    hint + ", or give --base-url https://example.com, for which the variable " + BaseURL + " stands",
	}
}

// missingHost lets a variable say where the request goes.
func (p *parser) missingHost() {
	if !p.target.known || p.panelBroken {
		return // the host may stand in what could not be read
	}
	at := p.request.TargetRange
	if p.host.present {
		at = p.host.field.NameRange
	}
	p.Report(MissingHost(at, "add a Host field"))
	start := p.request.TargetRange.Start
	p.request.Authority = request.Join([]request.Segment{{Kind: request.Variable, Text: BaseURL}}, request.Range{Start: start, End: start})
}

// scheme decides between http and https.
func (p *parser) scheme() string {
	authority := p.request.Authority
	switch {
	case !authority.IsLiteral():
		return "" // the variable has it
	case p.options.Scheme != "":
		return p.options.Scheme
	case p.pseudo[pseudoScheme].present:
		return p.pseudoScheme()
	case p.target.scheme != "":
		return p.target.scheme
	case authority.Range == request.Range{} && p.base.scheme != "":
		return p.base.scheme
	case p.isMultiplexed():
		return "https"
	}
	return guessScheme(authority.String())
}

// guessScheme goes by the port, then by whether the host is this machine.
func guessScheme(authority string) string {
	host, port, _ := uri.SplitPort(authority)
	if port == uri.DefaultPort("http") || port != uri.DefaultPort("https") && uri.IsLoopback(host) {
		return "http"
	}
	return "https"
}

func (p *parser) checkAuthority(v request.Value, part string) {
	s := v.String()
	if p.options.PortWords {
		s = withoutPortWord(s)
	}
	if !uri.ValidAuthority(s) {
		hint := "write host or host:port, an IPv6 address in brackets"
		if strings.Contains(s, "{{") {
			hint = "--input http reads {{variables}}"
		}
		p.Fail("invalid-host", part, v.Range, "not a host with an optional port", hint)
	}
}

// withoutPortWord is an authority without a port of letters and digits.
func withoutPortWord(s string) string {
	host, port, ok := uri.SplitPort(s)
	if ok && port != "" && strings.IndexFunc(port, func(c rune) bool { return c >= 0x80 || !unicode.IsLetter(c) && !unicode.IsDigit(c) }) < 0 {
		return host
	}
	return s
}

// parseBase reads scheme://authority[/path].
func parseBase(s string) (origin, bool) {
	scheme, rest, ok := strings.Cut(s, "://")
	if scheme = strings.ToLower(scheme); !ok || scheme != "http" && scheme != "https" {
		return origin{}, false
	}
	end := strings.IndexByte(rest+"/", '/')
	host, port, ok := uri.SplitPort(rest[:end])
	prefix := strings.TrimRight(rest[end:], "/")
	if !ok || !uri.ValidHost(host) || !uri.ValidPort(port) || strings.ContainsFunc(prefix, notInPath) {
		return origin{}, false
	}
	return origin{scheme, rest[:end], prefix}, true
}

func notInPath(r rune) bool { return r <= ' ' || r >= 0x7f || r == '?' || r == '#' }

// addCredentials turns the userinfo of a URL into what clients make of it: a
// field of the Basic scheme (RFC 7617). RFC 9110, 4.2.4 bars it from targets.
func (p *parser) addCredentials() {
	r := p.target.userinfo
	if r.End == 0 {
		return
	}
	if _, ok := p.request.Field("Authorization"); ok {
		p.Lose("userinfo-left-out", "target", r, "user and password in the URL; left out, as there is an Authorization field", "")
		return
	}
	p.Warn("userinfo-in-target", "target", r, "user and password in the URL; sent as an Authorization field", "")
	p.request.Fields = append(p.request.Fields, request.Field{
		Name: "Authorization", NameRange: r, Value: request.Text(uri.Authorization(p.text(r)), r),
	})
}
