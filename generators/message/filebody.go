package message

import (
	"strings"

	"snipgen/parser/httpfile"
	"snipgen/request"
)

// body writes the body without the line end after it.
func (f *file) body(way bodyWay) string {
	content := f.request.Body.Content
	if way.length {
		return content.String()
	}
	b := bodyText{file: f, atStart: true}
	for _, s := range f.apart(content.Segments()) {
		b.segment(s)
	}
	text := b.out.String()
	if way.bodyLF {
		text = strings.ReplaceAll(text, "\r\n", "\n")
	}
	if way.ends {
		text = f.keepEnds(text)
	}
	return text
}

// keepEnds puts the empty variable on blank lines at the ends of a text.
func (f *file) keepEnds(text string) string {
	guard := f.reference(f.nothing)
	if first, _, _ := strings.Cut(text, "\n"); isBlank(first) {
		text = guard + text
	}
	if isBlank(text[strings.LastIndexByte(text, '\n')+1:]) {
		text += guard
	}
	return text
}

func isBlank(line string) bool { return strings.Trim(line, " \t\r") == "" }

// bodyText is a body line by line.
type bodyText struct {
	file    *file
	out     strings.Builder
	atStart bool // of a line
}

func (b *bodyText) segment(s request.Segment) {
	switch s.Kind {
	case request.Literal:
		b.literal(s.Text)
		return
	case request.File:
		b.out.WriteString("< " + b.file.text(s.Text))
		if httpfile.IsScriptFile(s.Text) { // which is left out as one, otherwise
			b.out.WriteString(b.file.reference(b.file.nothing))
		}
	default:
		b.out.WriteString(b.file.segment(s))
	}
	b.atStart = false
}

func (b *bodyText) literal(text string) {
	for line := range strings.Lines(text) {
		if b.atStart && hasMeaning(line) {
			b.out.WriteString(b.file.reference(b.file.nothing))
		}
		b.out.WriteString(b.file.text(line))
		b.atStart = strings.HasSuffix(line, "\n")
	}
}

// hasMeaning reports whether a line of a body is more than text to a reader of
// .http files: a separator, a comment, a variable, a file, a script, a handler,
// a response.
func hasMeaning(line string) bool {
	inner := strings.Trim(line, " \t\r\n")
	switch {
	case strings.HasPrefix(inner, "#"), strings.HasPrefix(inner, "//"), strings.HasPrefix(inner, "@"), strings.HasPrefix(inner, ">"), strings.HasPrefix(inner, "??"), strings.HasPrefix(inner, "HTTP/"):
		return true
	case !strings.HasPrefix(inner, "<") || len(inner) == 1:
		return false
	}
	return strings.IndexByte(" \t@>{", inner[1]) >= 0
}
