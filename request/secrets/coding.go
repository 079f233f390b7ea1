package secrets

import (
	"strings"

	"snipgen/request/jsontree"
	"snipgen/request/uri"
)

// coding is how the bytes of a datum stand for it.
type coding uint8

const (
	plain   coding = iota // as they are
	percent               // application/x-www-form-urlencoded, or as in a URI
	quoted                // between the quotes of a JSON string
	number                // of JSON
)

// decoded is what the bytes stand for; the bytes where they stand for nothing.
func (c coding) decoded(raw string) string {
	switch c {
	case percent:
		if s, ok := uri.DecodeForm(raw); ok {
			return s
		}
	case quoted:
		if strings.IndexByte(raw, '\\') < 0 {
			return raw
		}
		if tree, err := jsontree.Parse(`"` + raw + `"`); err == nil {
			return tree.Root.Text
		}
	}
	return raw
}

// begun is how many bytes of an escape that goes on stand at the end of a
// text.
func (c coding) begun(text string) int {
	n := len(text)
	switch c {
	case percent:
		if n > 0 && text[n-1] == '%' {
			return 1
		}
		if n > 1 && text[n-2] == '%' && uri.IsHex(text[n-1]) {
			return 2
		}
	case quoted:
		return begunEscape(text[max(0, n-len(`\u000`)):], text)
	}
	return 0
}

// begunEscape is begun for JSON. Tail is the end of the text that an escape
// may be in.
func begunEscape(tail, text string) int {
	at := strings.LastIndexByte(tail, '\\')
	if at < 0 {
		return 0
	}
	rest := tail[at:]
	before := text[:len(text)-len(rest)]
	if slashes := len(before) - len(strings.TrimRight(before, `\`)); slashes%2 == 1 {
		return 0
	}
	if len(rest) == 1 || rest[1] == 'u' && len(rest) < len(`\u0000`) {
		return len(rest)
	}
	return 0
}

// endsEscape reports whether a text ends with an escape.
func (c coding) endsEscape(s string) bool {
	n := len(s)
	if c == quoted {
		return n > 1 && s[n-2] == '\\' || n > 5 && s[n-6:n-4] == `\u`
	}
	return n > 2 && uri.IsEscape(s[n-3:])
}

// quoted is a text in place of a datum that may be no text.
func (c coding) quoted(text string) string {
	if c == number {
		return `"` + text + `"`
	}
	return text
}

// manner says how the variable of a secret has to hold it, where that is not
// as it is.
func (x *secret) manner() string {
	switch {
	case x.coding.decoded(x.raw) == x.raw:
		return ""
	case x.coding == percent:
		return ", percent-encoded"
	}
	return ", escaped as in a JSON string"
}

// isEncoded reports whether some client would write what the bytes stand for in
// other bytes.
func (c coding) isEncoded(raw string) bool {
	more := ""
	switch c {
	case plain:
		return false
	case quoted:
		more = " !#$%()*,:;=?@[]^{|}~"
	}
	return strings.Trim(raw, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._"+more) != ""
}
