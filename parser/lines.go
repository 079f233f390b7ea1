package parser

import (
	"strings"

	"snipgen/request"
)

const byteOrderMark = "\uFEFF"

// skipMark is the offset after a byte order mark.
func skipMark(input string) int {
	if strings.HasPrefix(input, byteOrderMark) {
		return len(byteOrderMark)
	}
	return 0
}

// lineAt is the line that starts at pos, without its line end, LF or CRLF,
// and the offset of the next line.
func lineAt(input string, pos int) (line request.Range, next int) {
	n := strings.IndexByte(input[pos:], '\n')
	if n < 0 {
		return request.Range{Start: pos, End: len(input)}, len(input)
	}
	end := pos + n
	if end > pos && input[end-1] == '\r' {
		end--
	}
	return request.Range{Start: pos, End: end}, pos + n + 1
}

// text is the input in a range.
func (p *parser) text(r request.Range) string { return p.input[r.Start:r.End] }

// nextLine takes a line of the head.
func (p *parser) nextLine() request.Range {
	line, next := lineAt(p.input, p.pos)
	p.pos = next
	return line
}

// skipBlankLines steps over lines with nothing but white space on them.
func (p *parser) skipBlankLines() {
	for p.pos < len(p.input) {
		line, next := lineAt(p.input, p.pos)
		if !isBlank(p.text(line)) {
			return
		}
		p.pos = next
	}
}

// measureHead finds the lines from p.pos to the first blank one. A line of
// white space counts as blank: as a continuation it would add nothing. A head
// ends without a blank line where a line can only be a further request line, or
// the start of a body.
func (p *parser) measureHead() {
	p.head = request.Range{Start: p.pos, End: len(p.input)}
	before := ""
	for pos := p.pos; pos < len(p.input); {
		line, next := lineAt(p.input, pos)
		text := p.text(line)
		if before != "" && p.endsHead(before, line) {
			p.head.End, p.cut = line.Start, true
			return
		}
		if p.isFold(line, next) {
			p.lines++
			pos = next
			continue
		}
		before = text
		if isBlank(text) {
			p.head.End = line.Start
			if line.Len() > 0 {
				p.Forgive("space-in-blank-line", "", line, "white space in the blank line after the head", "")
			}
			return
		}
		p.lines++
		pos = next
	}
}

// isFold reports whether a line of white space is within the head: a field line
// follows. It continues the field before it, and adds nothing (RFC 9112, 5.2).
func (p *parser) isFold(line request.Range, next int) bool {
	if line.Len() == 0 || line.Start == p.pos || !isBlank(p.text(line)) || next >= len(p.input) {
		return false
	}
	after, _ := lineAt(p.input, next)
	name, _, found := strings.Cut(p.text(after), ":")
	return found && request.IsToken(name)
}

// endsHead reports whether a line after another one is no field line but a
// request line, or where a body starts. In a panel, where names and values are
// lines of their own, it may be a value.
func (p *parser) endsHead(before string, line request.Range) bool {
	switch text := p.text(line); {
	case StartsRequest(text):
		return isField(before) || StartsRequest(before)
	case StartsBody(text) && (isField(before) || IsRequestLine(before)):
		p.Warn("missing-blank-line", "body", line, "no blank line before the body", "write one after the last header field")
		return true
	}
	return false
}

// StartsBody knows what JSON and mark-up start with, and no field.
func StartsBody(line string) bool {
	switch {
	case line == "":
		return false
	case line[0] == '<':
		return len(line) > 1 && (line[1] == '?' || line[1] == '!' || 'a' <= line[1]|0x20 && line[1]|0x20 <= 'z')
	}
	return line[0] == '{' && !strings.HasPrefix(line, "{{") || line[0] == '['
}

func isBlank(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isSpace(s[i]) {
			return false
		}
	}
	return true
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' }

func (p *parser) trim(r request.Range) request.Range { return Trim(p.input, r) }

// Trim takes the white space, SP and HTAB, off both ends of a range of an input.
func Trim(input string, r request.Range) request.Range {
	for r.Start < r.End && isSpace(input[r.Start]) {
		r.Start++
	}
	for r.Start < r.End && isSpace(input[r.End-1]) {
		r.End--
	}
	return r
}
