package parser

import (
	"mime"
	"slices"
	"strings"

	"snipgen/request"
)

// readBody reads what follows the head and steps over it.
func (p *parser) readBody() {
	chunked := p.isChunked()
	switch {
	case chunked && p.chunkedBody():
	case p.length.usable():
		p.lengthBody(p.length.value())
	default:
		p.openBody()
	}
	p.joinForm()
	p.request.Body.Framed = p.length.present || p.coding.present
	p.request.Body.Present = p.request.Body.Framed || !p.request.Body.Content.IsEmpty()
	p.checkMultipart()
}

// setBody takes the bytes up to end as the body.
func (p *parser) setBody(end int) {
	r := request.Range{Start: p.pos, End: end}
	p.request.Body.Content = request.Text(p.text(r), r)
	p.pos = end
}

// lengthBody reads a body that should be n bytes long. The number is often
// that of another time, or of the same text with other line ends.
func (p *parser) lengthBody(n int) {
	rest := p.input[p.pos:]
	trimmed := trimFinalLineEnd(rest)
	switch {
	case n == len(rest) || n == len(trimmed):
		p.setBody(p.pos + n)
	case n > len(trimmed) && lengthWithCRLF(rest) == n:
		p.convertBody(len(rest))
	case n > len(trimmed) && lengthWithCRLF(trimmed) == n:
		p.convertBody(len(trimmed))
	case !p.splitAt(n, betweenLines) && !p.splitWithCRLF(n) && !p.splitAt(n, anywhere):
		p.wrongLength()
	}
}

// joinForm joins the lines of a form that documents wrap, as RFC 6749 does: one
// that ends with & and the next, or one and the next that starts with &.
func (p *parser) joinForm() {
	v := p.request.Body.Content
	if p.request.MediaType() != formType || !strings.Contains(v.String(), "\n") || p.length.usable() && len(v.String()) == p.length.value() {
		return
	}
	if joined := joinedForm(v.String()); joined != v.String() {
		p.Warn("wrapped-form", "body", v.Range, "a form that goes on over lines; joined", "write it on one line")
		p.request.Body.Content = request.Text(joined, v.Range)
	}
}

// joinedForm takes the line ends, and the white space around them, away
// beside &.
func joinedForm(s string) string {
	lines := strings.Split(s, "\n")
	var out strings.Builder
	out.Grow(len(s))
	for i, line := range lines {
		switch {
		case i == 0:
		case joins(lines[i-1], line):
			line = strings.TrimLeft(line, " \t")
		default:
			out.WriteByte('\n')
		}
		if i+1 < len(lines) && joins(line, lines[i+1]) {
			line = strings.TrimRight(line, " \t\r")
		}
		out.WriteString(line)
	}
	return out.String()
}

// joins reports whether a form goes on from one line to the next.
func joins(line, next string) bool {
	return strings.HasSuffix(strings.TrimRight(line, " \t\r"), "&") || strings.HasPrefix(strings.TrimLeft(next, " \t"), "&")
}

// splitAt takes a body of n bytes that another request follows, if fits says
// that a request may start there.
func (p *parser) splitAt(n int, fits func(rest string, n int) bool) bool {
	rest := p.input[p.pos:]
	if n >= len(rest) || !fits(rest, n) || !looksLikeRequest(rest[n:]) {
		return false
	}
	p.setBody(p.pos + n)
	p.secondRequest()
	return true
}

// betweenLines reports whether a line ends or starts at an offset: the offset
// is not in the middle of a method, of which the rest would be one too.
func betweenLines(s string, n int) bool {
	return n == 0 || s[n-1] == '\n' || s[n] == '\n' || s[n] == '\r'
}

func anywhere(string, int) bool { return true }

func (p *parser) wrongLength() {
	p.setBody(p.openEnd())
	f := p.length.field
	p.Forgive("content-length-mismatch", "header:content-length", f.Value.Range, "Content-Length is not the length of the body; all of the body is sent", "remove the field; the client makes its own")
	p.skipToEnd()
}

// openBody reads a body whose length is not given: all the rest. A request
// that follows the head at once means that there is no body (RFC 9112, 6.3),
// where a body could not start like that.
func (p *parser) openBody() {
	rest := p.input[p.pos:]
	if p.anotherFollows(rest) {
		p.secondRequest()
		return
	}
	if p.onlyBlankLines(rest) {
		return
	}
	p.setBody(p.openEnd())
	p.skipToEnd()
}

// anotherFollows reports whether a further request follows rather than a body.
func (p *parser) anotherFollows(rest string) bool {
	line, _ := lineAt(strings.TrimLeft(rest, "\r\n"), 0)
	text := strings.TrimLeft(rest, "\r\n")[line.Start:line.End]
	if p.cut && StartsRequest(text) {
		return true
	}
	return IsRequestLine(text) && !p.carriesMessage() && !p.carriesText()
}

// carriesText reports whether the content may be any text, or any bytes.
func (p *parser) carriesText() bool { return p.coding.present || mayHoldRequest(p.request.MediaType()) }

// mayHoldRequest knows the types whose content may start with a request line.
func mayHoldRequest(mediaType string) bool {
	return mediaType != "" && !isStructured(mediaType) && mediaType != formType
}

const formType = "application/x-www-form-urlencoded"

// isStructured knows the types whose text has a syntax of its own.
func isStructured(mediaType string) bool {
	return strings.HasSuffix(mediaType, "json") || strings.HasSuffix(mediaType, "xml") || strings.HasSuffix(mediaType, "html")
}

// isText knows the types to whose meaning it is nothing whether lines end with
// LF or CRLF, or that are written with LF.
func isText(mediaType string) bool {
	switch mediaType {
	case formType, "application/graphql", "application/javascript", "application/yaml", "application/x-yaml", "application/x-ndjson", "application/sql", "application/toml":
		return true
	}
	return strings.HasPrefix(mediaType, "text/") || isStructured(mediaType) || strings.HasSuffix(mediaType, "+yaml")
}

// onlyBlankLines reports whether a body that nothing in the head speaks of is
// blank lines at the end of a file, which nobody means as content.
func (p *parser) onlyBlankLines(rest string) bool {
	_, typed := p.request.Field("Content-Type")
	if typed || p.coding.present || p.options.KeepFinalNewline || trimFinalLineEnd(rest) == "" || strings.TrimLeft(rest, "\r\n") != "" {
		return false
	}
	p.Note("blank-lines", "body", request.Range{Start: p.pos, End: len(p.input)}, "blank lines after the head; not sent as a body", "")
	p.skipToEnd()
	return true
}

// carriesMessage reports whether the content may be an HTTP message itself.
func (p *parser) carriesMessage() bool {
	t := p.request.MediaType()
	return t == "message/http" || t == "application/http" || strings.HasPrefix(t, "multipart/")
}

// openEnd is where a body without a length that fits ends.
func (p *parser) openEnd() int {
	if p.options.KeepFinalNewline {
		return len(p.input)
	}
	return p.pos + len(trimFinalLineEnd(p.input[p.pos:]))
}

// skipToEnd steps over what is left of the input.
func (p *parser) skipToEnd() { p.pos = len(p.input) }

// trimFinalLineEnd takes one CRLF or LF off the end.
func trimFinalLineEnd(s string) string {
	if t, ok := strings.CutSuffix(s, "\n"); ok {
		return strings.TrimSuffix(t, "\r")
	}
	return s
}

// lengthWithCRLF is the length of a text with every lone LF as CRLF.
func lengthWithCRLF(s string) int {
	return len(s) + strings.Count(s, "\n") - strings.Count(s, "\r\n")
}

// convertBody takes n bytes with every lone LF as CRLF, unless their type is one
// of text: such a body is kept as its author wrote it.
func (p *parser) convertBody(n int) {
	r := request.Range{Start: p.pos, End: p.pos + n}
	if isText(p.request.MediaType()) {
		p.Note("line-ends-kept", "body", r, "Content-Length counts CRLF at the line ends of the body; it is sent with LF, as it stands", "")
		p.setBody(r.End)
		return
	}
	p.Note("line-ends-converted", "body", r, "line ends of the body changed from LF to CRLF, as Content-Length counts them", "")
	p.request.Body.Content = request.Text(withCRLF(p.text(r)), r)
	p.pos = r.End
}

func withCRLF(s string) string {
	var out strings.Builder
	out.Grow(lengthWithCRLF(s))
	for {
		line, rest, found := strings.Cut(s, "\n")
		out.WriteString(line)
		if !found {
			return out.String()
		}
		if !strings.HasSuffix(line, "\r") {
			out.WriteByte('\r')
		}
		out.WriteByte('\n')
		s = rest
	}
}

// splitWithCRLF finds the body of n bytes, lone LFs counted as CRLF, that
// another request follows.
func (p *parser) splitWithCRLF(n int) bool {
	rest := p.input[p.pos:]
	i := 0
	for length := 0; length < n; i++ {
		if i == len(rest) {
			return false
		}
		length++
		if rest[i] == '\n' && (i == 0 || rest[i-1] != '\r') {
			length++
		}
		if length > n {
			return false
		}
	}
	if i == len(rest) || !betweenLines(rest, i) || !looksLikeRequest(rest[i:]) {
		return false
	}
	p.convertBody(i)
	p.secondRequest()
	return true
}

// secondRequest says that what follows is left out, unless it will be read.
func (p *parser) secondRequest() {
	if p.options.All {
		return
	}
	end := p.pos
	p.skipBlankLines()
	line, _ := lineAt(p.input, p.pos)
	p.Warn("second-request", "", line, "a second request follows; it is left out", "--all reads each request of the input")
	p.pos = end
}

// methods are those of RFC 9110 and of the IANA registry that documents show.
var methods = []string{
	"GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH",
	"QUERY", "PROPFIND", "PROPPATCH", "MKCOL", "COPY", "MOVE", "LOCK", "UNLOCK", "REPORT", "SEARCH",
}

// IsRequestLine reports whether a line can only be a request line: one with
// a version, or a well-known method with a path or a URL and nothing else.
func IsRequestLine(line string) bool {
	if looksLikeRequest(line) {
		return true
	}
	line = strings.TrimRight(line[:len(line)-len(CommentAfter(line))], " \t")
	method, target, _ := strings.Cut(line, " ")
	target = strings.TrimLeft(target, " \t")
	if !slices.Contains(methods, method) || hasSpace(target) {
		return false
	}
	return strings.HasPrefix(target, "/") || strings.HasPrefix(target, "http://") || strings.HasPrefix(target, "https://") || strings.HasPrefix(target, "{{")
}

// StartsRequest reports whether a line of a head is no field but a further
// request line, whatever white space is in its target: a usual method and a
// target with a slash, or a URL alone.
func StartsRequest(line string) bool {
	method, target, _ := strings.Cut(line, " ")
	whole := strings.HasPrefix(line, "https://") || strings.HasPrefix(line, "http://")
	return whole && !hasSpace(strings.TrimRight(strings.TrimSuffix(line, CommentAfter(line)), " \t")) ||
		slices.Contains(methods, method) && strings.Contains(target, "/") || IsRequestLine(line)
}

// hasSpace reports white space outside of {two words}, as documentation names
// what is to be put in.
func hasSpace(target string) bool {
	inside := false
	for i := 0; i < len(target); i++ {
		switch c := target[i]; {
		case c == '{' || c == '}':
			inside = c == '{'
		case isSpace(c) && !inside:
			return true
		}
	}
	return inside && strings.ContainsAny(target, " \t")
}

// CommentAfter is a comment at the end of a request line, as lists of requests
// have them: one or more # between white space. "" is none.
func CommentAfter(line string) string {
	for i := 1; i < len(line); i++ {
		if line[i] != '#' || !isSpace(line[i-1]) {
			continue
		}
		if rest := strings.TrimLeft(line[i:], "#"); rest == "" || isSpace(rest[0]) {
			return line[i:]
		}
	}
	return ""
}

// looksLikeRequest reports whether a text starts with a request line that
// has all its three parts.
func looksLikeRequest(s string) bool {
	s = strings.TrimLeft(s, "\r\n")
	line, _ := lineAt(s, 0)
	s = s[:line.End]
	version := s[max(0, len(s)-len("HTTP/1.1")):]
	if canonicalVersion(version[strings.IndexByte(version, ' ')+1:]) == "" {
		return false
	}
	method, rest, _ := strings.Cut(s, " ")
	return strings.LastIndexByte(rest, ' ') > 0 && request.IsToken(method)
}

// checkMultipart reports a multipart body that its Content-Type does not fit
// (RFC 2046, 5.1.1).
func (p *parser) checkMultipart() {
	body := p.request.Body.Content
	v, ok := p.request.Field("Content-Type")
	if !ok || body.IsEmpty() || len(v.String()) < 10 || !strings.EqualFold(v.String()[:10], "multipart/") {
		return
	}
	_, params, _ := mime.ParseMediaType(v.String())
	switch boundary := params["boundary"]; {
	case boundary == "":
		p.Warn("multipart-boundary", "header:content-type", v.Range, "multipart without a boundary; the body is sent as it is", "add boundary=... to Content-Type")
	case !hasDelimiters(body.String(), "--"+boundary):
		p.Warn("multipart-boundary", "header:content-type", v.Range, "the boundary does not match the body, which is sent as it is", "the body needs a line --boundary before each part and --boundary-- after the last")
	case !strings.Contains(body.String(), "--"+boundary+"\r\n"):
		p.Warn("multipart-line-ends", "body", body.Range, "multipart with LF line ends, which servers may refuse; sent as it is", "write the body with CRLF line ends")
	}
}

// hasDelimiters reports whether a delimiter line and a closing one are there.
func hasDelimiters(body, delimiter string) bool {
	open := strings.HasPrefix(body, delimiter) || strings.Contains(body, "\n"+delimiter)
	return open && strings.Contains(body, "\n"+delimiter+"--")
}
