package parser

import (
	"strings"

	"snipgen/request"
)

// fieldPart is the part of a diagnostic about a field.
func fieldPart(name string) string { return "header:" + strings.ToLower(name) }

// controls reports the control characters of a range of the head, but HTAB.
// A run of one character is reported once.
func (p *parser) controls(r request.Range, part string) {
	for i := r.Start; i < r.End; i++ {
		c := p.input[i]
		if !request.IsControl(c) {
			continue
		}
		start := i
		for i+1 < r.End && p.input[i+1] == c {
			i++
		}
		p.control(c, part, request.Range{Start: start, End: i + 1})
	}
}

func (p *parser) control(c byte, part string, r request.Range) {
	switch c {
	case '\r':
		p.Fail("bare-cr", part, r, "CR without LF", "end lines with CRLF or LF")
	case 0:
		p.Fail("nul", part, r, "NUL character", "")
	default:
		p.Fail("control-character", part, r, "control character", "")
	}
}
