package parser

import (
	"strings"

	"snipgen/request"
)

// requestLine reads method SP request-target [SP HTTP-version]
// (RFC 9112, 3). The target is whatever stands between the other two.
func (p *parser) requestLine(line request.Range) {
	p.controls(line, "")
	rest := p.trim(line)
	if rest != line {
		p.extraSpace(line)
	}
	method := p.word(rest)
	p.setMethod(method)
	rest = p.withoutComment(rest)
	rest = p.gap(request.Range{Start: method.End, End: rest.End}, true)
	rest = p.setVersion(rest)
	if rest.Len() == 0 {
		p.missingTarget(method)
		return
	}
	p.setTarget(rest)
}

// withoutComment takes a comment off the end of a request line.
func (p *parser) withoutComment(line request.Range) request.Range {
	comment := CommentAfter(p.text(line))
	if comment == "" {
		return line
	}
	p.Report(TargetComment(request.Range{Start: line.End - len(comment), End: line.End}))
	return p.trim(request.Range{Start: line.Start, End: line.End - len(comment)})
}

// TargetComment is the warning about a comment after a URL.
func TargetComment(at request.Range) request.Diagnostic {
	return request.Diagnostic{Severity: request.Warning, Code: "comment-after-target", Part: "target", Range: at,
		Message: "a comment after the URL; left out", Hint: "write it on a line of its own, or %23 for a # that is meant"}
}

func (p *parser) extraSpace(r request.Range) {
	p.Forgive("extra-space", "", r, "white space in the request line other than one space between its parts", "")
}

// word is the first run of bytes that are not white space.
func (p *parser) word(r request.Range) request.Range {
	end := r.Start
	for end < r.End && !isSpace(p.input[end]) {
		end++
	}
	return request.Range{Start: r.Start, End: end}
}

// gap takes off the white space that a range starts with, or ends with, and
// reports it unless it is one space.
func (p *parser) gap(r request.Range, front bool) request.Range {
	inner := r
	if front {
		inner.Start = p.trim(r).Start
	} else {
		inner.End = p.trim(r).End
	}
	space := request.Range{Start: r.Start, End: inner.Start}
	if !front {
		space = request.Range{Start: inner.End, End: r.End}
	}
	if s := p.text(space); s != " " && s != "" {
		p.extraSpace(space)
	}
	return inner
}

func (p *parser) setMethod(r request.Range) {
	p.request.Method, p.request.MethodRange = p.text(r), r
	if request.IsToken(p.request.Method) {
		return
	}
	hint := "a request starts with a method, such as GET"
	switch {
	case strings.Contains(p.request.Method, "://"):
		hint = "write the method before the URL: GET https://..."
	case p.request.Method == ">":
		hint = "remove the > that curl -v puts before each line"
	}
	p.Fail("invalid-method", "method", r, "the method is not a token", hint)
}

func (p *parser) missingTarget(method request.Range) {
	if request.IsToken(p.request.Method) {
		p.Fail("missing-target", "target", request.Range{Start: method.End, End: method.End}, "no request-target after the method", "add a path or a URL: GET /path HTTP/1.1")
	}
}

// setVersion takes the version off the end of a range, if there is one.
func (p *parser) setVersion(r request.Range) request.Range {
	start := r.End
	for start > r.Start && !isSpace(p.input[start-1]) {
		start--
	}
	last := p.input[start:r.End]
	if len(last) < 5 || !strings.EqualFold(last[:5], "HTTP/") {
		return r
	}
	version := canonicalVersion(last)
	switch {
	case last[:5] == "HTTP/" && version == "":
		p.Fail("invalid-version", "", request.Range{Start: start, End: r.End}, "not a version of HTTP that is known", "write HTTP/1.1")
	case version == "":
		return r
	case version != last:
		p.Forgive("version-case", "", request.Range{Start: start, End: r.End}, "the version is in lower case", "write "+version)
	}
	p.request.Version = version
	return p.gap(request.Range{Start: r.Start, End: start}, false)
}

// canonicalVersion is an HTTP-version in its own case, "" for what is none.
func canonicalVersion(s string) string {
	for _, known := range [...]string{"HTTP/1.1", "HTTP/2", "HTTP/1.0", "HTTP/3", "HTTP/2.0", "HTTP/3.0"} {
		if strings.EqualFold(s, known) {
			return known
		}
	}
	return ""
}

// isMultiplexed reports whether the request came over HTTP/2 or HTTP/3.
func (p *parser) isMultiplexed() bool {
	return p.isPseudo || strings.HasPrefix(p.request.Version, "HTTP/2") || strings.HasPrefix(p.request.Version, "HTTP/3")
}
