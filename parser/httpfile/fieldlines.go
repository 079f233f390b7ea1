package httpfile

import (
	"strings"

	"snipgen/parser"
	"snipgen/request"
)

// fieldsOfVariable reads a line that is a reference and nothing else, the value
// of which is a line name: value, or several: REST Client puts values into the
// text before it reads it. It is false for any other value.
func (r *reader) fieldsOfVariable(m *message, line request.Range) bool {
	name := strings.Trim(strings.TrimSuffix(strings.TrimPrefix(r.at(line), "{{"), "}}"), " \t%")
	if !r.hasVariable(name, m.block) {
		return false
	}
	t := r.expand(m.block, r.here(line, m.block))
	masked := t.Masked()
	lines := fieldLines(masked)
	for _, at := range lines {
		s := masked[at.Start:at.End]
		n := strings.IndexByte(s, ':')
		value := trimmed(t.Slice(at.Start+n+1, at.End))
		r.checkControls(value, "header:"+strings.ToLower(s[:n]))
		r.addField(m, request.Field{Name: s[:n], NameRange: line, Value: value.Value(line)}, value)
	}
	if len(lines) == 0 {
		return false
	}
	m.Range.End = max(m.Range.End, line.End)
	return true
}

// fieldLines are the lines of a text, if each that is not blank is a field.
func fieldLines(text string) []request.Range {
	var lines []request.Range
	pos := 0
	for line := range strings.Lines(text) {
		s := strings.TrimRight(line, " \t\r\n")
		switch {
		case s == "":
		case !isField(s):
			return nil
		default:
			lines = append(lines, request.Range{Start: pos, End: pos + len(s)})
		}
		pos += len(line)
	}
	return lines
}

// isFileBody knows a file that stands for a body: < path, <@ path.
func isFileBody(line string) bool {
	_, _, _, ok := isFileLine(line)
	return ok
}

// beginBody goes back to a line with which a body begins where a field could
// stand. httpyac needs no blank line before it.
func (r *reader) beginBody(b *block, line request.Range) {
	b.pos = line.Start
	if r.options.Dialect != Httpyac {
		r.Warn("missing-blank-line", "body", line, "no blank line before the body", "write one after the last header field")
	}
}

// moreFollows reports whether the next line is not blank.
func (r *reader) moreFollows(b *block) bool {
	if b.pos >= b.whole.End {
		return false
	}
	line, _ := parser.LineAt(r.input, b.pos)
	return !isBlank(r.at(line))
}

// indentedField knows a field that is indented. All tools but JetBrains' read it
// as one of its own.
func (r *reader) indentedField(line request.Range) bool {
	if r.options.Dialect == JetBrains || !isField(r.at(line)) {
		return false
	}
	if r.options.Dialect == "" {
		r.Note("indented-field", "", line, "an indented line that is a field of its own", "--dialect jetbrains joins it to the field before it")
	}
	return true
}
