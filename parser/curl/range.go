package curl

import (
	"strconv"
	"strings"

	"snipgen/request"
)

// byteRange is the field of -r or -C: Range, or with content Content-Range
// (RFC 9110, 14.2 and 14.4), as curl writes them.
func (a *argumentReader) byteRange(o *operation) (string, request.Value) {
	f := o.byteRange
	if f == nil {
		f = o.offset
	} else if o.offset != nil {
		a.Fail("conflicting-flags", "", o.offset.at, o.offset.String()+" and --range exclude each other", "keep one of them")
	}
	if f == nil || len(o.form) > 0 || f == o.offset && f.value.text == "0" {
		return "", request.Value{}
	}
	if f == o.offset && (!isNumber(f.value.text) || o.sends()) {
		a.Lose("curl-flag-ignored", "header:range", f.all(), f.String()+" is not honoured: it goes by a file of this machine", "-r asks for a range of bytes")
		return "", request.Value{}
	}
	var b valueBuilder
	if !o.sends() {
		b.text("bytes=", request.Range{})
		b.word(f.value)
		a.dash(f, &b)
		return "Range", b.value()
	}
	content := o.data.value()
	if len(o.uploads) > 0 || !content.IsLiteral() {
		a.Lose("curl-flag-ignored", "header:content-range", f.all(), f.String()+" is not honoured with content whose size is not known", "")
		return "", request.Value{}
	}
	b.text("bytes ", request.Range{})
	b.word(f.value)
	a.dash(f, &b)
	b.text("/"+strconv.Itoa(len(content.String())), request.Range{})
	return "Content-Range", b.value()
}

// sends reports whether the operation has content that is no form.
func (o *operation) sends() bool {
	return len(o.uploads) > 0 || o.dataFlag != nil && o.get == nil
}

// dash adds the - that curl adds to a range that is only a number.
func (a *argumentReader) dash(f *use, b *valueBuilder) {
	if !isNumber(f.value.text) {
		return
	}
	if f.name == "range" {
		a.Warn("range-without-dash", "header:range", f.value.at(), "a range without a dash; curl adds one, and asks for all bytes from there on", "write it as 600-, or 0-600 for the first bytes")
	}
	b.text("-", request.Range{})
}

func isNumber(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }
