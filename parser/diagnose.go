package parser

import (
	"strings"

	"snipgen/request"
)

func (p *parser) report(d request.Diagnostic) {
	p.failed = p.found.Report(d, p.options.Strict) || p.failed
}

// fail reports an error.
func (p *parser) fail(code, part string, r request.Range, message, hint string) {
	p.report(request.Diagnostic{Severity: request.Error, Code: code, Part: part, Message: message, Hint: hint, Range: r})
}

// warn reports a warning that stays one when reading strictly.
func (p *parser) warn(code, part string, r request.Range, message, hint string) {
	p.report(request.Diagnostic{Severity: request.Warning, Code: code, Part: part, Message: message, Hint: hint, Range: r})
}

// lose reports a warning about a part of the input that the request lacks.
func (p *parser) lose(code, part string, r request.Range, message, hint string) {
	p.report(request.Diagnostic{Severity: request.Warning, Code: code, Part: part, Message: message, Hint: hint, Range: r, Loss: true})
}

// forgive reports a warning that is an error when reading strictly.
func (p *parser) forgive(code, part string, r request.Range, message, hint string) {
	p.report(request.Diagnostic{Severity: request.Warning, Code: code, Part: part, Message: message, Hint: hint, Range: r, Strict: true})
}

// note reports what is worth knowing.
func (p *parser) note(code, part string, r request.Range, message string) {
	p.report(request.Diagnostic{Severity: request.Info, Code: code, Part: part, Message: message, Range: r})
}

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
		p.fail("bare-cr", part, r, "CR without LF", "end lines with CRLF or LF")
	case 0:
		p.fail("nul", part, r, "NUL character", "")
	default:
		p.fail("control-character", part, r, "control character", "")
	}
}
