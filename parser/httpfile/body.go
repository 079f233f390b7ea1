package httpfile

import (
	"mime"
	"strconv"
	"strings"

	"snipgen/parser"
	"snipgen/request"
)

// bodyLine is a line of a body: its text, and where its line end ends.
type bodyLine struct {
	request.Range
	next int
}

// readBody reads what follows the blank line, up to the end of the block.
func (r *reader) readBody(m *message) {
	m.media = m.MediaType()
	m.hasQuery = r.options.Placeholders && strings.Contains(r.input[m.block.pos:m.block.whole.End], `"query"`)
	if !m.graphQL && (r.exactBody(m) || m.chunked && r.chunkedBody(m)) {
		return
	}
	lines := trimBlank(r, r.bodyLines(m))
	if len(lines) == 0 {
		return
	}
	m.graphQL = m.graphQL || r.isGraphQL(m, lines[0])
	last := lines[len(lines)-1]
	at := request.Range{Start: lines[0].Start, End: last.End}
	if r.options.KeepFinalNewline {
		at.End = last.next
	}
	m.Range.End = max(m.Range.End, at.End)
	content := r.bodyText(m, lines, at)
	m.Body.Content = content.value(at)
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
	m.Body = request.Body{Content: r.expand(m.block, m.source(r, at)).value(at), Present: true, Framed: true}
	return true
}

// chunkedBody takes a body that is written in chunks, as it is sent.
func (r *reader) chunkedBody(m *message) bool {
	at := request.Range{Start: m.block.pos, End: m.block.whole.End}
	content, ok := parser.Dechunked(r.at(at))
	if !ok {
		return false
	}
	r.note("chunked-body", "body", at, "the body is written in chunks; their content is sent", "")
	m.Range.End, m.block.pos = max(m.Range.End, at.End), at.End
	s := m.source(r, at)
	s.text, s.verbatim = content, false
	m.Body = request.Body{Content: r.expand(m.block, s).value(at), Present: true, Framed: true}
	return true
}

func (r *reader) bodyText(m *message, lines []bodyLine, at request.Range) text {
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

// bodyLines are the lines of a body without scripts and what else is left
// out. A response ends it.
func (r *reader) bodyLines(m *message) []bodyLine {
	var lines []bodyLine
	carries := m.media == "message/http" || m.media == "application/http"
	blank := true
	for b := m.block; ; {
		line, ok := r.line(b)
		if !ok {
			return lines
		}
		s := r.at(line)
		switch inner := r.trim(line); {
		case inner.Len() > 0 && r.skipInBody(m, inner):
			continue
		case blank && !carries && r.skipPasted(b, line):
			return lines
		}
		blank = isBlank(s)
		lines = append(lines, bodyLine{line, b.pos})
	}
}

// skipInBody reports whether a line is a script, a handler or a comment that
// the dialect drops.
func (r *reader) skipInBody(m *message, line request.Range) bool {
	s := r.at(line)
	if isComment(s) {
		return r.commentInBody(m, line)
	}
	return strings.IndexByte("<>?{", s[0]) >= 0 && r.skipScript(m.block, line)
}

func (r *reader) commentInBody(m *message, line request.Range) bool {
	if r.options.Dialect == JetBrains {
		r.note("comment-in-body", "body", line, "a comment in the body; left out", "")
		return true
	}
	if !m.block.commented {
		m.block.commented = true
		r.note("comment-in-body", "body", line, "a line like a comment in the body; sent as it stands", "--dialect jetbrains leaves it out")
	}
	return false
}

// trimBlank takes blank lines, which are layout, off both ends.
func trimBlank(r *reader, lines []bodyLine) []bodyLine {
	for len(lines) > 0 && isBlank(r.at(lines[0].Range)) {
		lines = lines[1:]
	}
	for len(lines) > 0 && isBlank(r.at(lines[len(lines)-1].Range)) {
		lines = lines[:len(lines)-1]
	}
	return lines
}

// source is a line of a body as a source of references.
func (m *message) source(r *reader, at request.Range) source {
	s := r.here(at, m.block)
	s.markup = strings.Contains(m.media, "xml") || strings.Contains(m.media, "html")
	s.braces = m.graphQL || m.hasQuery
	return s
}

// bodyLine is the text of a line: the file that it refers to, or its text.
func (r *reader) bodyLine(m *message, line bodyLine) text {
	s := m.source(r, line.Range)
	name, encoding, substitute, ok := isFileLine(s.text)
	if !ok {
		return r.expand(m.block, s)
	}
	at := r.trim(line.Range)
	path, fixed := r.expand(m.block, r.here(request.Range{Start: at.End - len(name), End: at.End}, m.block)).literal()
	switch {
	case !fixed:
		r.fail("variable-path", "body", at, "the name of a file holds a variable without a value", "--var gives it a value")
		return nil
	case substitute:
		return r.substituted(m.block, path, encoding, at, s)
	}
	return r.fileReference(path, at)
}

// plainBody keeps lines and line ends as they stand.
func (r *reader) plainBody(m *message, lines []bodyLine) text {
	var out text
	for i, line := range lines {
		out = append(out, r.bodyLine(m, line)...)
		out = append(out, r.lineEnd(line, i == len(lines)-1)...)
	}
	return out
}

// lineEnd is the line end after a line. That of the last one is dropped, as
// editors add it.
func (r *reader) lineEnd(line bodyLine, last bool) text {
	if last && !r.options.KeepFinalNewline || line.next == line.End {
		return nil
	}
	at := request.Range{Start: line.End, End: line.next}
	return literal(r.at(at), at)
}

// formBody joins lines that start with & or follow one that ends with it.
func (r *reader) formBody(m *message, lines []bodyLine) text {
	var out text
	for i, line := range lines {
		next := i + 1
		trimmed := r.trim(line.Range)
		joined := next < len(lines) && r.joins(trimmed, r.trim(lines[next].Range))
		if joined || i > 0 && r.joins(r.trim(lines[i-1].Range), trimmed) {
			line.Range = trimmed
		}
		out = append(out, r.formLine(m, line)...)
		if !joined {
			out = append(out, r.lineEnd(bodyLine{lines[i].Range, lines[i].next}, next == len(lines))...)
		}
	}
	return out
}

func (r *reader) joins(line, next request.Range) bool {
	return strings.HasSuffix(r.at(line), "&") || strings.HasPrefix(r.at(next), "&")
}

// formLine is a line of a form. JetBrains allows white space around & and =.
func (r *reader) formLine(m *message, line bodyLine) text {
	if _, _, _, file := isFileLine(r.at(line.Range)); file || r.options.Dialect != JetBrains {
		return r.bodyLine(m, line)
	}
	var out text
	from := line.Start
	for i := line.Start; i <= line.End; i++ {
		if i < line.End && r.input[i] != '&' && r.input[i] != '=' {
			continue
		}
		out = append(out, r.expand(m.block, m.source(r, r.trim(request.Range{Start: from, End: i})))...)
		if i < line.End {
			out = append(out, literal(r.input[i:i+1], request.Range{Start: i, End: i + 1})...)
		}
		from = i + 1
	}
	return out
}

// multipartBody reads parts between delimiters (RFC 2046, 5.1.1) with CRLF
// line ends, which files are seldom kept with.
func (r *reader) multipartBody(m *message, lines []bodyLine, at request.Range) text {
	var out text
	changed := false
	for i, line := range lines {
		out = append(out, r.bodyLine(m, line)...)
		end := request.Range{Start: line.End, End: line.next}
		if end.Len() > 0 && (i < len(lines)-1 || r.options.KeepFinalNewline) {
			changed = changed || r.at(end) != "\r\n"
			out = append(out, literal("\r\n", end)...)
		}
	}
	if changed {
		r.note("line-ends-converted", "body", at, "line ends of the multipart body changed from LF to CRLF", "")
	}
	r.checkParts(m, lines)
	return out
}

// checkParts looks for the delimiters that the Content-Type announces.
func (r *reader) checkParts(m *message, lines []bodyLine) {
	v, _ := m.Field("Content-Type")
	_, params, _ := mime.ParseMediaType(v.String())
	boundary := params["boundary"]
	if boundary == "" || !v.IsLiteral() {
		r.warn("multipart-boundary", "header:content-type", v.Range, "multipart without a boundary; the body is sent as it is", "add boundary=... to Content-Type")
		return
	}
	open := request.Range{}
	for _, line := range lines {
		switch strings.TrimRight(r.at(line.Range), " \t") {
		case "--" + boundary + "--":
			return
		case "--" + boundary:
			open = line.Range
		}
	}
	if open == (request.Range{}) {
		r.warn("multipart-boundary", "header:content-type", v.Range, "the boundary does not match the body, which is sent as it is", "the body needs a line --boundary before each part and --boundary-- after the last")
		return
	}
	r.fail("unterminated-multipart", "body", open, "the last part has no end", "end the body with --boundary-- on a line of its own")
}
