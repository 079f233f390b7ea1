package parser

import (
	"strings"

	"snipgen/request"
)

// The pseudo-headers of a request (RFC 9113, 8.3.1).
const (
	pseudoMethod = iota
	pseudoScheme
	pseudoAuthority
	pseudoPath
	pseudoKinds
)

var pseudoNames = [pseudoKinds]string{":method", ":scheme", ":authority", ":path"}

type pseudoField struct {
	value   request.Value
	present bool
}

func (p *parser) addPseudo(f request.Field) {
	p.isPseudo = true
	if f.Value.Range.Len() != len(f.Value.String()) {
		p.Fail("folded-pseudo-header", fieldPart(f.Name), f.Value.Range, "pseudo-header over several lines", "write the value on one line")
	}
	for kind, name := range pseudoNames {
		if !f.Is(name) {
			continue
		}
		if old := p.pseudo[kind]; old.present && old.value.String() != f.Value.String() {
			p.contradiction(name, f.Value.Range, "an earlier "+name)
			return
		}
		p.pseudo[kind] = pseudoField{f.Value, true}
		return
	}
	p.Fail("unknown-pseudo-header", fieldPart(f.Name), f.NameRange, "not a pseudo-header of a request", "those are :method, :scheme, :authority and :path")
}

func (p *parser) contradiction(name string, r request.Range, other string) {
	p.Fail("conflicting-pseudo-header", fieldPart(name), r, name+" contradicts "+other, "keep one of them")
}

// applyPseudo makes the request line of the pseudo-headers, or compares them
// with the one that is there.
func (p *parser) applyPseudo() {
	if !p.isPseudo {
		return
	}
	if p.request.MethodRange.End > 0 {
		p.comparePseudo()
		return
	}
	if method, ok := p.needPseudo(pseudoMethod); ok {
		p.setMethod(method.Range)
	}
	if p.request.Method == "CONNECT" {
		p.connectPseudo()
	} else if path, ok := p.needPseudo(pseudoPath); ok {
		p.pseudoPath(path)
	}
}

// needPseudo is the value of a pseudo-header that has to be there.
func (p *parser) needPseudo(kind int) (request.Value, bool) {
	field := p.pseudo[kind]
	if !field.present || field.value.IsEmpty() {
		first, _ := lineAt(p.input, p.head.Start)
		p.Fail("missing-pseudo-header", fieldPart(pseudoNames[kind]), first, "no "+pseudoNames[kind]+", and no request line", "")
		return field.value, false
	}
	return field.value, true
}

// pseudoPath reads :path, which is origin-form or "*".
func (p *parser) pseudoPath(v request.Value) {
	if s := v.String(); s[0] == '/' || s == "*" {
		p.setTarget(v.Range)
		return
	}
	p.Fail("invalid-target", "target", v.Range, ":path does not start with a slash", "")
}

func (p *parser) connectPseudo() {
	if v, ok := p.needPseudo(pseudoAuthority); ok {
		p.setTarget(v.Range)
	}
}

// comparePseudo holds the pseudo-headers against the request line; :authority
// is held against Host when the host is settled.
func (p *parser) comparePseudo() {
	p.comparePart(pseudoMethod, p.request.Method, "the method of the request line")
	if p.target.known && p.request.Form != request.AuthorityForm {
		p.comparePart(pseudoPath, p.rawPath(), "the target of the request line")
	}
	if p.target.scheme != "" {
		p.comparePart(pseudoScheme, p.target.scheme, "the scheme of the request line")
	}
	if p.target.authority.End > 0 {
		p.comparePart(pseudoAuthority, p.text(p.target.authority), "the host of the request line")
	}
}

func (p *parser) comparePart(kind int, have, other string) {
	field := p.pseudo[kind]
	same := field.value.String() == have || kind >= pseudoScheme && kind <= pseudoAuthority && strings.EqualFold(field.value.String(), have)
	if field.present && !same {
		p.contradiction(pseudoNames[kind], field.value.Range, other)
	}
}

// rawPath is the path and query of the target as they stand in the input.
func (p *parser) rawPath() string {
	r := p.request.Path.Range
	r.End = p.request.TargetRange.End
	s := p.text(r)
	if p.request.Form == request.AbsoluteForm && !strings.HasPrefix(s, "/") {
		return "/" + s
	}
	return s
}

func (p *parser) pseudoScheme() string {
	v := p.pseudo[pseudoScheme].value
	return p.webScheme(v.String(), v.Range, "header::scheme")
}
