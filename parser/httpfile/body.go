package httpfile

import (
	"mime"
	"strconv"
	"strings"

	"snipgen/parser"
	"snipgen/request"
)

// readBody reads what follows the blank line, up to the end of the block.
func (r *reader) readBody(m *message) {
	m.media = m.MediaType()
	m.hasQuery = r.options.Placeholders && strings.Contains(r.input[m.block.pos:m.block.whole.End], `"query"`)
	if !m.graphQL && (r.exactBody(m) || m.chunked && r.chunkedBody(m)) {
		return
	}
	lines := r.bodyLines(m)
	if lines.isEmpty() {
		return
	}
	m.graphQL = m.graphQL || r.isGraphQL(m, r.firstOf(lines))
	at := lines.at
	if r.options.KeepFinalNewline {
		at.End = lines.next
	}
	m.Range.End = max(m.Range.End, at.End)
	content := r.bodyText(m, lines, at)
	m.Body.Content = content.Value(at)
	m.Body.Present = !m.Body.Content.IsEmpty()
}

// exactBody takes a body whose Content-Length is that of its bytes, with all
// that it would lose as layout: blank lines at its ends, lines like scripts.
func (r *reader) exactBody(m *message) bool {
	rest := r.input[m.block.pos:m.block.whole.End]
	n, err := strconv.Atoi(m.length)
	if err != nil || n < len(strings.TrimRight(rest, " \t\r\n")) || n > len(rest) {
		return false
	}
	at := request.Range{Start: m.block.pos, End: m.block.pos + n}
	m.Range.End = max(m.Range.End, at.End)
	m.block.pos = m.block.whole.End
	m.Body = request.Body{Content: r.expand(m.block, m.source(r, at)).Value(at), Present: true, Framed: true}
	return true
}

// chunkedBody takes a body that is written in chunks, as it is sent.
func (r *reader) chunkedBody(m *message) bool {
	at := request.Range{Start: m.block.pos, End: m.block.whole.End}
	content, ok := parser.Dechunked(r.at(at))
	if !ok {
		return false
	}
	r.Note("chunked-body", "body", at, "the body is written in chunks; their content is sent", "")
	m.Range.End, m.block.pos = max(m.Range.End, at.End), at.End
	s := m.source(r, at)
	s.text, s.verbatim = content, false
	m.Body = request.Body{Content: r.expand(m.block, s).Value(at), Present: true, Framed: true}
	return true
}

func (r *reader) bodyText(m *message, lines bodyLines, at request.Range) text {
	switch {
	case m.graphQL:
		return r.graphQLBody(m, lines, at)
	case m.media == "application/x-www-form-urlencoded":
		return r.formBody(m, lines)
	case strings.HasPrefix(m.media, "multipart/"):
		return r.multipartBody(m, lines, at)
	}
	return r.plainBody(m, lines)
}

// skipInBody reports whether a line is a script, a handler, a comment that the
// dialect drops, or a variable.
func (r *reader) skipInBody(m *message, line request.Range, blank bool) bool {
	s := r.at(line)
	switch {
	case isComment(s):
		return r.commentInBody(m, line)
	case s[0] == '@':
		return r.assignedInBody(m, line, blank)
	}
	return strings.IndexByte("<>?{", s[0]) >= 0 && r.skipScript(m.block, line)
}

// commentInBody drops a comment, as the tools do that read such files: REST
// Client, JetBrains and kulala everywhere, httpyac outside of Markdown. Visual
// Studio has none within a body.
func (r *reader) commentInBody(m *message, line request.Range) bool {
	keeps := r.options.Dialect == VisualStudio || m.media == "text/markdown" && (r.options.Dialect == "" || r.options.Dialect == Httpyac)
	message, hint := "comments in the body are left out", "--dialect visualstudio sends them as they stand"
	if keeps {
		message, hint = "lines like comments in the body; sent as they stand", "--dialect vscode leaves them out"
	}
	if !m.block.commented {
		m.block.commented = true
		r.Note("comment-in-body", "body", line, message, hint)
	}
	return !keeps
}

// assignedInBody takes a line @name = value that a reference follows, or that
// stands after a blank line: kulala and httpyac have it anywhere, often for a
// value of the response.
func (r *reader) assignedInBody(m *message, line request.Range, blank bool) bool {
	s := r.at(line)
	name, value, assigned := strings.Cut(s, "=")
	name = strings.TrimRight(strings.TrimPrefix(name, "@"), " \t:")
	if s[0] != '@' || !assigned || identifier(name) != name || name == "" || !blank && !strings.Contains(value, "{{") {
		return false
	}
	r.definition(m.block, line)
	r.Note("left-out", "", line, "a variable after the request; it is no part of the body", "")
	return true
}

// source is a line of a body as a source of references.
func (m *message) source(r *reader, at request.Range) source {
	s := r.here(at, m.block)
	s.markup = strings.Contains(m.media, "xml") || strings.Contains(m.media, "html")
	s.braces = m.graphQL || m.hasQuery
	s.role = bodyText
	return s
}

// bodyLine adds the text of a line: the file that it refers to, or its text.
func (r *reader) bodyLine(out *joiner, m *message, at request.Range) {
	s := m.source(r, at)
	name, encoding, substitute, ok := isFileLine(s.text)
	if !ok {
		r.expandTo(out, m.block, s)
		return
	}
	if r.references > maxReferences {
		return // which is an error
	}
	at = r.trim(at)
	path, fixed := r.expand(m.block, r.here(request.Range{Start: at.End - len(name), End: at.End}, m.block)).Literal()
	switch {
	case !fixed:
		r.Fail("variable-path", "body", at, "the name of a file holds a variable without a value", "--var gives it a value")
	case substitute:
		out.add(r.substituted(m.block, path, encoding, at, s))
	default:
		out.add(r.few(r.fileReference(path, at), r.references, at))
	}
}

// plainBody keeps lines and line ends as they stand.
func (r *reader) plainBody(m *message, lines bodyLines) text {
	out := r.joiner(lines.at.Len())
	for line := range r.each(lines) {
		r.bodyLine(out, m, line.Range)
		r.lineEnd(out, line)
	}
	return out.text()
}

// lineEnd adds the line end after a line. That of the last one is dropped, as
// editors add it.
func (r *reader) lineEnd(out *joiner, line bodyLine) {
	if !line.last || r.options.KeepFinalNewline {
		at := request.Range{Start: line.End, End: line.next}
		out.literal(r.at(at), at)
	}
}

// formBody joins lines that start with & or follow one that ends with it.
func (r *reader) formBody(m *message, lines bodyLines) text {
	out := r.joiner(lines.at.Len())
	var held bodyLine // the line before
	joined := false   // it is joined to the one before it
	for line := range r.each(lines) {
		if held.next > 0 {
			joins := strings.HasSuffix(r.at(r.trim(held.Range)), "&") || strings.HasPrefix(r.at(r.trim(line.Range)), "&")
			r.formPiece(out, m, held, joined, joins)
			joined = joins
		}
		held = line
	}
	r.formPiece(out, m, held, joined, false)
	return out.text()
}

// formPiece adds a line of a form that is joined to its neighbours, or not.
func (r *reader) formPiece(out *joiner, m *message, line bodyLine, before, after bool) {
	at := line.Range
	if before || after {
		at = r.trim(at)
	}
	r.formLine(out, m, at)
	if !after {
		r.lineEnd(out, line)
	}
}

// formLine adds a line of a form. JetBrains allows white space around & and =.
func (r *reader) formLine(out *joiner, m *message, at request.Range) {
	if _, _, _, file := isFileLine(r.at(at)); file || r.options.Dialect != JetBrains {
		r.bodyLine(out, m, at)
		return
	}
	from := at.Start
	for i := at.Start; i <= at.End; i++ {
		if i < at.End && r.input[i] != '&' && r.input[i] != '=' {
			continue
		}
		r.expandTo(out, m.block, m.source(r, r.trim(request.Range{Start: from, End: i})))
		if i < at.End {
			out.literal(r.input[i:i+1], request.Range{Start: i, End: i + 1})
		}
		from = i + 1
	}
}

// multipartBody reads parts between delimiters (RFC 2046, 5.1.1) with CRLF
// line ends, which files are seldom kept with.
func (r *reader) multipartBody(m *message, lines bodyLines, at request.Range) text {
	out := r.joiner(at.Len() + strings.Count(r.at(at), "\n"))
	changed := false
	for line := range r.each(lines) {
		r.bodyLine(out, m, line.Range)
		end := request.Range{Start: line.End, End: line.next}
		if end.Len() > 0 && (!line.last || r.options.KeepFinalNewline) {
			changed = changed || r.at(end) != "\r\n"
			out.literal("\r\n", end)
		}
	}
	if changed {
		r.Note("line-ends-converted", "body", at, "line ends of the multipart body changed from LF to CRLF", "")
	}
	r.checkParts(m, lines)
	return out.text()
}

// checkParts looks for the delimiters that the Content-Type announces.
func (r *reader) checkParts(m *message, lines bodyLines) {
	v, _ := m.Field("Content-Type")
	_, params, _ := mime.ParseMediaType(v.String())
	boundary := params["boundary"]
	if boundary == "" || !v.IsLiteral() {
		r.Warn("multipart-boundary", "header:content-type", v.Range, "multipart without a boundary; the body is sent as it is", "add boundary=... to Content-Type")
		return
	}
	open := request.Range{}
	for line := range r.each(lines) {
		switch strings.TrimRight(r.at(line.Range), " \t") {
		case "--" + boundary + "--":
			return
		case "--" + boundary:
			open = line.Range
		}
	}
	if open == (request.Range{}) {
		r.Warn("multipart-boundary", "header:content-type", v.Range, "the boundary does not match the body, which is sent as it is", "the body needs a line --boundary before each part and --boundary-- after the last")
		return
	}
	r.Fail("unterminated-multipart", "body", open, "the last part has no end", "end the body with --boundary-- on a line of its own")
}
