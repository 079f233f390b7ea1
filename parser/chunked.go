package parser

import (
	"strings"

	"snipgen/request"
)

// chunkedBody decodes a chunked body (RFC 9112, 7.1) and steps over it. It is
// false, and has taken nothing, when the body is not chunks: tools show it
// decoded while the field still stands.
func (p *parser) chunkedBody() bool {
	chunks, ok := p.measureChunks()
	if !ok {
		p.Forgive("not-chunked", "header:transfer-encoding", p.coding.field.Value.Range, "the body is not chunked; sent as it is", "remove the field; the client makes its own")
		return false
	}
	content := request.Range{Start: p.pos, End: chunks.end}
	p.request.Body.Content = request.Text(p.decode(chunks), content)
	p.pos = chunks.end
	p.skipTrailers()
	p.afterChunks()
	return true
}

// chunks is what the first look at a chunked body found.
type chunks struct {
	size  int // of the content, in bytes
	count int
	first request.Range // content of the first chunk
	end   int           // after the line of the last chunk
}

func (p *parser) measureChunks() (c chunks, ok bool) {
	for pos := p.pos; ; {
		data, next, ok := p.chunk(pos)
		switch {
		case !ok:
			return c, false
		case data.Len() == 0:
			c.end = next
			return c, true
		case c.count == 0:
			c.first = data
		}
		c.size += data.Len()
		c.count++
		pos = next
	}
}

// chunk is the data of the chunk at pos and the offset of the next one. The
// last chunk has no data.
func (p *parser) chunk(pos int) (data request.Range, next int, ok bool) {
	line, next := lineAt(p.input, pos)
	size, ok := chunkSize(p.text(line))
	if !ok || size > len(p.input)-next {
		return data, 0, false
	}
	if size == 0 {
		return data, next, true
	}
	data = request.Range{Start: next, End: next + size}
	end, next := lineAt(p.input, data.End)
	return data, next, end.Len() == 0
}

// chunkSize reads chunk-size [chunk-ext].
func chunkSize(line string) (int, bool) {
	digits, _, _ := strings.Cut(line, ";")
	digits = strings.TrimRight(digits, " \t")
	if digits == "" {
		return 0, false
	}
	n := 0
	for i := 0; i < len(digits); i++ {
		d := strings.IndexByte("0123456789abcdef", digits[i]|0x20)
		if d < 0 || digits[i] < '0' || n >= 1<<56 {
			return 0, false
		}
		n = n<<4 | d
	}
	return n, true
}

// decode joins the chunks. One chunk alone is a part of the input.
func (p *parser) decode(c chunks) string {
	if c.count <= 1 {
		return p.text(c.first)
	}
	var out strings.Builder
	out.Grow(c.size)
	for pos := p.pos; out.Len() < c.size; {
		data, next, _ := p.chunk(pos)
		out.WriteString(p.text(data))
		pos = next
	}
	return out.String()
}

// skipTrailers steps over the trailer section and its blank line.
func (p *parser) skipTrailers() {
	trailers := request.Range{Start: p.pos}
	for p.pos < len(p.input) {
		line := p.nextLine()
		if line.Len() == 0 {
			break
		}
		if looksLikeRequest(p.text(line)) {
			p.pos = line.Start
			break
		}
		trailers.End = line.End
	}
	if trailers.End > 0 {
		p.Lose("trailers", "body", trailers, "trailer fields after the chunks; left out", "")
	}
}

// afterChunks looks at what follows the message.
func (p *parser) afterChunks() {
	rest := p.input[p.pos:]
	switch {
	case looksLikeRequest(rest):
		p.secondRequest()
	case strings.TrimLeft(rest, "\r\n") != "":
		p.Report(request.Diagnostic{
			Severity: request.Warning, Code: "data-after-chunks", Part: "body", Range: request.Range{Start: p.pos, End: len(p.input)},
			Message: "data after the last chunk; left out", Strict: true, Loss: true,
		})
		p.skipToEnd()
	}
}

// Dechunked is the content of a text that is a chunked body (RFC 9112, 7.1),
// whatever its line ends, and nothing but trailing fields and blank lines
// after it; false when it is none.
func Dechunked(text string) (string, bool) {
	p := &parser{input: text}
	c, ok := p.measureChunks()
	if !ok {
		return "", false
	}
	content := p.decode(c)
	for pos := c.end; pos < len(text); {
		var line request.Range
		line, pos = lineAt(text, pos)
		if s := p.text(line); s != "" && !strings.Contains(s, ":") {
			return "", false
		}
	}
	return content, true
}
