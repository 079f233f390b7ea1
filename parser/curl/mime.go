package curl

import (
	"encoding/base64"
	"fmt"
	"strings"

	"snipgen/request"
	"snipgen/request/lazy"
)

// partFields are the fields of a part that its parameters make, in the order in
// which curl writes them (lib/mime.c): a field of ;headers= stands in place of
// curl's own of that name, but that ;type= goes before both.
type partFields struct {
	custom  []word // of ;headers=
	encoder *word  // ;encoder=
}

// has reports whether ;headers= has a field of a name.
func (f *partFields) has(name string) bool {
	for _, w := range f.custom {
		if isField(w, name) {
			return true
		}
	}
	return false
}

func isField(w word, name string) bool {
	before, _, found := strings.Cut(w.text, ":")
	return found && strings.EqualFold(before, name)
}

// addHeaders is ;headers=, a field or a file of fields.
func (p *formPart) addHeaders(r *reader, o *operation, w, all word) {
	if w.text == "" || w.text[0] != '@' && w.text[0] != '<' {
		p.fields.custom = append(p.fields.custom, w)
		return
	}
	content, ok := o.fileContent(r, w.from(1))
	if !ok {
		r.Lose("form-parameter", "body", all.at(), "the fields of a file are left out of this part", "--inline-files puts them in; or write ;headers=\"Name: value\"")
		return
	}
	for _, line := range strings.Split(content.text, "\n") {
		line = strings.TrimRight(line, " \t\r\v\f")
		last := len(p.fields.custom) - 1
		switch {
		case line == "" || line[0] == '#':
		case (line[0] == ' ' || line[0] == '\t') && last >= 0: // a folded line
			p.fields.custom[last] = wordOf(append(p.fields.custom[last].segments(), request.Segment{Text: line}), w.at())
		default:
			p.fields.custom = append(p.fields.custom, wordOf([]request.Segment{{Text: line}}, w.at()))
		}
	}
}

// setEncoder is ;encoder=, in any case of letters.
func (p *formPart) setEncoder(r *reader, w, all word) {
	switch strings.ToLower(w.text) {
	case "binary", "8bit", "7bit", "base64", "quoted-printable":
		p.fields.encoder = &w
	default:
		r.Fail("form-parameter", "body", all.at(), "no encoder of curl's", "they are binary, 8bit, 7bit, base64 and quoted-printable")
	}
}

// writeFields adds the fields behind Content-Disposition.
func (p *formPart) writeFields(a *argumentReader, b *valueBuilder) {
	kind := p.sentType()
	if kind.text != "" && (p.kind != nil || !p.fields.has("Content-Type")) {
		b.text("Content-Type: ", request.Range{})
		a.checked("content-type", kind)
		b.segments = append(b.segments, kind.segments()...)
		b.text("\r\n", request.Range{})
	}
	if e := p.fields.encoder; e != nil && !p.fields.has("Content-Transfer-Encoding") {
		b.text("Content-Transfer-Encoding: "+strings.ToLower(e.text)+"\r\n", request.Range{})
	}
	for _, w := range p.fields.custom {
		if p.kind == nil || !isField(w, "Content-Type") {
			b.word(w)
			b.text("\r\n", request.Range{})
		}
	}
}

// encoded is a content in the encoding of the part. What is known only when the
// snippet runs is not encoded.
func (p *formPart) encoded(a *argumentReader, content []request.Segment) []request.Segment {
	if p.fields.encoder == nil {
		return content
	}
	encode := encoders.Get()[strings.ToLower(p.fields.encoder.text)]
	var text strings.Builder
	for _, s := range content {
		if s.Kind != request.Literal && encode != nil {
			a.Lose("form-parameter", "body", p.fields.encoder.at(), "content that is known when the snippet runs is not encoded", "--inline-files puts files in")
			return content
		}
		text.WriteString(s.Text)
	}
	if isSeven := strings.EqualFold(p.fields.encoder.text, "7bit"); isSeven && strings.IndexFunc(text.String(), func(c rune) bool { return c >= 0x80 }) >= 0 {
		a.Fail("form-parameter", "body", p.fields.encoder.at(), "curl does not send bytes of eight bits as 7bit", "base64 takes any")
	}
	if encode == nil {
		return content
	}
	return []request.Segment{{Text: encode(text.String()), Range: p.content.at()}}
}

var encoders = lazy.Value[map[string]func(string) string]{Make: func() map[string]func(string) string {
	return map[string]func(string) string{"base64": wrappedBase64, "quoted-printable": quotedPrintable}
}}

const maxEncodedLine = 76 // RFC 2045, 6.7 and 6.8

func wrappedBase64(s string) string {
	s = base64.StdEncoding.EncodeToString([]byte(s))
	var out strings.Builder
	for ; len(s) > maxEncodedLine; s = s[maxEncodedLine:] {
		out.WriteString(s[:maxEncodedLine] + "\r\n")
	}
	out.WriteString(s)
	return out.String()
}

// quotedPrintable encodes a text (RFC 2045, 6.7). White space at the end of a line,
// = and what is no ASCII are in hexadecimal digits, CRLF stays.
func quotedPrintable(s string) string {
	var out strings.Builder
	column := 0
	for i := 0; i < len(s); {
		if strings.HasPrefix(s[i:], "\r\n") {
			out.WriteString("\r\n")
			column, i = 0, i+2
			continue
		}
		ends := i+1 == len(s) || strings.HasPrefix(s[i+1:], "\r\n")
		piece := quotedByte(s[i], ends)
		if n := column + len(piece); n > maxEncodedLine || n == maxEncodedLine && !ends {
			out.WriteString("=\r\n")
			column = 0
		}
		out.WriteString(piece)
		column, i = column+len(piece), i+1
	}
	return out.String()
}

func quotedByte(c byte, ends bool) string {
	if '!' <= c && c <= '~' && c != '=' || (c == ' ' || c == '\t') && !ends {
		return string([]byte{c})
	}
	return fmt.Sprintf("=%02X", c)
}
