package parser

import (
	"fmt"

	"snipgen/request"
	"snipgen/request/jsontree"
)

// CheckSize reports an input that is larger than a limit, in bytes; 0 stands
// for [DefaultMaxSize]. All readers of one text call it first.
func CheckSize(r *request.Reporter, input string, most int64) bool {
	if most <= 0 {
		most = DefaultMaxSize
	}
	if int64(len(input)) <= most {
		return true
	}
	r.Fail("too-large", "", request.Range{Start: int(most), End: len(input)},
		fmt.Sprintf("input is larger than %d bytes", most), "--max-size raises the limit")
	return false
}

// CheckScheme reports a scheme of [Options] that is neither http nor https; ""
// is none.
func CheckScheme(r *request.Reporter, scheme string) {
	if scheme != "" && scheme != "http" && scheme != "https" {
		r.Fail("invalid-scheme-option", "", request.Range{}, "the scheme has to be http or https", "")
	}
}

// EscapeJSON is a text within a string of JSON (RFC 8259, 7), with the short
// escapes where there are some, as JSON.stringify, Newtonsoft.Json and curl
// write it.
func EscapeJSON(s string) string { return jsontree.Escape(s, "\b\f\n\r\t\"\\") }
