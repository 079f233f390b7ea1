package parser

import (
	"strings"

	"snipgen/request"
)

// readPanel reads a head whose names and values stand on lines of their own
// in turn, as the network panel of a browser gives them. It is false, and has
// taken nothing, when the head is not like that.
func (p *parser) readPanel() bool {
	if p.pos >= p.head.End {
		return false
	}
	switch p.panelShape() {
	case ordinary:
		return false
	case panel:
		p.panelFields()
	case broken:
		p.panelBroken = true
		p.Fail("broken-panel", "", request.Range{Start: p.pos, End: p.trimLineEnd(p.head.End)}, "names and values on lines of their own, but not in turn", "write each field as name: value on one line")
		p.pos = p.head.End
	}
	return true
}

type shape int

const (
	ordinary shape = iota
	panel
	broken
)

// panelShape looks at the lines in turn. Lines with a colon after each name
// could be fields without a value; they are a panel only if some value could
// not be a field.
func (p *parser) panelShape() shape {
	first, _ := lineAt(p.input, p.pos)
	if !isPanelName(p.text(first)) {
		return ordinary
	}
	names, values, bare, plain := 0, 0, 0, 0
	consistent := true
	for pos := p.pos; pos < p.head.End; {
		line, next := lineAt(p.input, pos)
		text := p.text(line)
		if names == values {
			names++
			consistent = consistent && isPanelName(text)
		} else {
			values++
			if !isField(text) {
				plain++
			}
		}
		if isPanelName(text) && !strings.HasSuffix(text, ":") {
			bare++
		}
		pos = next
	}
	withColon := strings.HasSuffix(p.text(first), ":")
	switch {
	case consistent && names == values && (plain > 0 || !withColon):
		return panel
	case !withColon && bare > 2 && plain > 0:
		return broken
	}
	return ordinary
}

// isPanelName reports whether a line is a name alone, a colon after it or not.
func isPanelName(line string) bool {
	return request.IsToken(strings.TrimPrefix(strings.TrimSuffix(line, ":"), ":"))
}

// isField reports whether a line could be a field by itself.
func isField(line string) bool {
	name, _, found := strings.Cut(strings.TrimPrefix(line, ":"), ":")
	return found && request.IsToken(name)
}

func (p *parser) panelFields() {
	all := request.Range{Start: p.pos, End: p.trimLineEnd(p.head.End)}
	p.Warn("panel-lines", "", all, "names and values on lines of their own; joined", "")
	for p.pos < p.head.End {
		name := p.nextLine()
		if name.Len() > 1 && p.input[name.End-1] == ':' {
			name.End--
		}
		value := p.nextLine()
		f := request.Field{Name: p.text(name), NameRange: name}
		f.Value = p.fieldValue(f.Name, value, request.Range{})
		p.addField(f)
	}
}

func (p *parser) trimLineEnd(end int) int { return len(trimFinalLineEnd(p.input[:end])) }
