package parser

import (
	"strings"
	"unicode/utf8"

	"snipgen/request"
)

// maxFields bounds the fields of one request; servers take far fewer.
const maxFields = 10000

const bodyHint = "is the blank line before the body missing?"

// readFields reads the rest of the head and steps over the blank line.
func (p *parser) readFields() {
	p.request.Fields = make([]request.Field, 0, min(p.lines, maxFields))
	if !p.readPanel() {
		for p.pos < p.head.End {
			p.fieldLine(p.nextLine())
		}
	}
	if len(p.request.Fields) == 0 {
		p.request.Fields = nil
	}
	if p.pos < len(p.input) && !p.cut {
		p.nextLine()
	}
}

// fieldLine reads field-name ":" OWS field-value OWS (RFC 9112, 5) and the
// lines that continue it.
func (p *parser) fieldLine(line request.Range) {
	if isSpace(p.input[line.Start]) {
		p.Fail("leading-space", "", line, "white space before the first header line", "a folded line (obs-fold) has nothing to fold onto here; start the line with the field name")
		return
	}
	folds := p.folds(line)
	colon := p.colon(line)
	if colon < 0 {
		p.missingColon(line)
		return
	}
	name := p.fieldName(request.Range{Start: line.Start, End: colon})
	value := request.Range{Start: colon + 1, End: max(line.End, folds.End)}
	f := request.Field{Name: p.text(name), NameRange: name}
	f.Value = p.fieldValue(f.Name, value, folds)
	p.addField(f)
}

// colon is the offset of the colon after the field name, -1 when there is
// none. The name of a pseudo-header starts with a colon of its own.
func (p *parser) colon(line request.Range) int {
	start := line.Start
	if p.input[start] == ':' {
		start++
	}
	n := strings.IndexByte(p.input[start:line.End], ':')
	switch {
	case n >= 0:
		return start + n
	case start > line.Start:
		return line.Start
	}
	return -1
}

func (p *parser) missingColon(line request.Range) {
	p.controls(line, "")
	p.Fail("missing-colon", "", line, "header line without a colon", bodyHint)
}

// fieldName checks a name and takes the white space before its colon off.
func (p *parser) fieldName(r request.Range) request.Range {
	name := p.trim(r)
	text := p.text(name)
	token := strings.TrimPrefix(text, ":")
	switch {
	case !request.IsToken(token):
		p.controls(name, "")
		p.Fail("invalid-field-name", "", r, "the field name is not a token", nameHint(text))
	case name != r:
		p.Forgive("space-before-colon", fieldPart(text), request.Range{Start: name.End, End: r.End}, "white space between field name and colon", "")
	}
	return name
}

func nameHint(name string) string {
	if strings.ContainsAny(name, `{}[]<>"&=`) {
		return bodyHint
	}
	return ""
}

// folds takes the lines that continue a field (obs-fold, RFC 9112, 5.2); the
// zero Range when there are none.
func (p *parser) folds(line request.Range) request.Range {
	if p.pos >= p.head.End || !isSpace(p.input[p.pos]) {
		return request.Range{}
	}
	folds := request.Range{Start: p.pos}
	for p.pos < p.head.End && isSpace(p.input[p.pos]) {
		folds.End = p.nextLine().End
	}
	p.Forgive("obs-fold", p.partOf(line), folds, "folded header line; joined with one space", "write the value on one line")
	return folds
}

// partOf is the part for the field that a line starts, as far as it is one.
func (p *parser) partOf(line request.Range) string {
	if colon := p.colon(line); colon > line.Start {
		return fieldPart(p.text(p.trim(request.Range{Start: line.Start, End: colon})))
	}
	return ""
}

// fieldValue checks a value. Its text is a part of the input unless there
// are folds in it.
func (p *parser) fieldValue(name string, r, folds request.Range) request.Value {
	if folds.End > 0 {
		value := p.unfold(name, r)
		r.End = r.Start + len(strings.TrimRight(p.text(r), " \t\r\n"))
		return request.Text(value, p.trim(r))
	}
	r = p.trim(r)
	p.checkValue(name, r)
	return request.Text(p.text(r), r)
}

// unfold joins the lines of a value with one space each.
func (p *parser) unfold(name string, r request.Range) string {
	var out strings.Builder
	for pos := r.Start; pos < r.End; {
		line, next := lineAt(p.input[:r.End], pos)
		line = p.trim(line)
		p.checkValue(name, line)
		if out.Len() > 0 && line.Len() > 0 {
			out.WriteByte(' ')
		}
		out.WriteString(p.text(line))
		pos = next
	}
	return out.String()
}

func (p *parser) checkValue(name string, r request.Range) {
	high, control := false, false
	for i := r.Start; i < r.End; i++ {
		c := p.input[i]
		high = high || c >= 0x80
		control = control || request.IsControl(c)
	}
	if control {
		p.controls(r, fieldPart(name))
	}
	if high && !utf8.ValidString(p.text(r)) {
		p.Note("latin1-value", fieldPart(name), r, "the value is not UTF-8; its bytes are read as Latin-1", "")
	}
}

// addField sorts a field into the model: routing and framing are not fields
// of the request, as its client makes them.
func (p *parser) addField(f request.Field) {
	switch {
	case strings.HasPrefix(f.Name, ":"):
		p.addPseudo(f)
	case len(f.Name) == 4 && f.Is("Host"):
		p.addHost(f)
	case len(f.Name) == 14 && f.Is("Content-Length"):
		p.addLength(f)
	case len(f.Name) == 17 && f.Is("Transfer-Encoding"):
		p.addCoding(f)
	case len(p.request.Fields) < maxFields:
		p.request.Fields = append(p.request.Fields, f)
	case !p.fullFields:
		p.fullFields = true
		p.Fail("too-many-fields", "", f.NameRange, "more than 10000 header fields", "")
	}
}
