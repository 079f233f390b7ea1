package parser

import (
	"strings"

	"snipgen/request"
)

// contentLength is what the Content-Length fields say.
type contentLength struct {
	present bool
	broken  bool
	text    string // digits without leading zeros
	field   request.Field
}

// addLength takes a Content-Length field: numbers that are equal are one,
// anything else is an error (RFC 9110, 8.6).
func (p *parser) addLength(f request.Field) {
	values := 0
	for v := range strings.SplitSeq(f.Value.String(), ",") {
		p.addLengthValue(strings.Trim(v, " \t"), f)
		values++
	}
	if !p.length.broken && (values > 1 || p.length.present) {
		p.Note("repeated-content-length", "header:content-length", f.Value.Range, "Content-Length stands more than once, always the same", "")
	}
	if !p.length.present {
		p.length.field = f
	}
	p.length.present = true
}

func (p *parser) addLengthValue(v string, f request.Field) {
	old := p.length.text
	switch digits := strings.TrimLeft(v, "0"); {
	case v == "" || strings.Trim(v, "0123456789") != "":
		p.badLength(f, "invalid-content-length", "Content-Length is not a number")
	case old != "" && old != digits && !(old == "0" && digits == ""):
		p.badLength(f, "conflicting-content-lengths", "Content-Length stands more than once, with different numbers")
	case digits == "":
		p.length.text = "0"
	default:
		p.length.text = digits
	}
}

// badLength reports at most one error a field.
func (p *parser) badLength(f request.Field, code, message string) {
	if p.length.broken && p.length.field.NameRange == f.NameRange {
		return
	}
	p.length.broken, p.length.field = true, f
	p.Fail(code, "header:content-length", f.Value.Range, message, "remove the field; the client makes its own")
}

// value is the length in bytes. One that no input reaches is beyond the input.
func (l contentLength) value() int {
	if len(l.text) > 18 {
		return int(^uint(0) >> 1)
	}
	n := 0
	for i := 0; i < len(l.text); i++ {
		n = n*10 + int(l.text[i]-'0')
	}
	return n
}

func (l contentLength) usable() bool { return l.present && !l.broken }

// transferCoding is what the Transfer-Encoding fields say.
type transferCoding struct {
	present bool
	codings int
	chunked int // how many of them are chunked
	last    bool
	field   request.Field
}

// addCoding takes a Transfer-Encoding field, a list that goes on over fields.
func (p *parser) addCoding(f request.Field) {
	for v := range strings.SplitSeq(f.Value.String(), ",") {
		v = strings.Trim(v, " \t")
		if v == "" {
			continue
		}
		p.coding.codings++
		if p.coding.last = strings.EqualFold(v, "chunked"); p.coding.last {
			p.coding.chunked++
		}
	}
	p.coding.present, p.coding.field = true, f
}

// isChunked checks the codings: chunked has to be the last and to stand once
// (RFC 9112, 6.1).
func (p *parser) isChunked() bool {
	c := p.coding
	if !c.present {
		return false
	}
	if !c.last || c.chunked > 1 {
		p.Fail("invalid-transfer-encoding", "header:transfer-encoding", c.field.Value.Range, "Transfer-Encoding does not end in one chunked", "remove the field; the client makes its own")
		return false
	}
	if c.codings > 1 {
		p.Lose("transfer-coding", "header:transfer-encoding", c.field.Value.Range, "the body is compressed by a transfer coding; sent as it is, without the field", "")
	}
	if p.length.present {
		p.Forgive("length-and-chunked", "header:content-length", p.length.field.NameRange, "Content-Length and Transfer-Encoding in one message", "keep neither; the client makes its own")
	}
	return true
}
