package secrets

import (
	"encoding/base64"
	"net/url"
	"strings"
	"unicode/utf8"

	"snipgen/request/jsontree"
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
		if s, err := url.QueryUnescape(raw); err == nil {
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

// splits reports whether text after that which comes before would be in the
// middle of an escape.
func (c coding) splits(before string) bool {
	n := len(before)
	switch c {
	case percent:
		return n > 0 && before[n-1] == '%' || n > 1 && before[n-2] == '%' && isHex(before[n-1])
	case quoted:
		slashes := n - len(strings.TrimRight(before, `\`))
		return slashes%2 == 1
	}
	return false
}

// endsEscape reports whether a text ends with an escape.
func (c coding) endsEscape(s string) bool {
	n := len(s)
	if c == quoted {
		return n > 1 && s[n-2] == '\\' || n > 5 && s[n-6:n-4] == `\u`
	}
	return n > 2 && s[n-3] == '%' && isHex(s[n-2]) && isHex(s[n-1])
}

func isHex(c byte) bool { return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'f' }

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

// forms are the texts by which a secret is known elsewhere.
func (x *secret) forms() []string {
	text := x.coding.decoded(x.raw)
	forms := []string{x.raw, text, url.QueryEscape(text), url.PathEscape(text), base64.StdEncoding.EncodeToString([]byte(text))}
	if utf8.ValidString(text) {
		forms = append(forms, jsonEscaped(text))
	}
	return forms
}

// jsonEscaped writes a text as most programs write JSON strings, without the
// quotes: RFC 8259, 7, with the short escapes.
func jsonEscaped(text string) string {
	const digits = "0123456789abcdef"
	var out strings.Builder
	for i := 0; i < len(text); i++ {
		c := text[i]
		if short := strings.IndexByte("\"\\\b\f\n\r\t", c); short >= 0 {
			out.WriteString(`\` + `"\bfnrt`[short:short+1])
		} else if c < 0x20 {
			out.WriteString(`\u00` + string(digits[c>>4]) + string(digits[c&15]))
		} else {
			out.WriteByte(c)
		}
	}
	return out.String()
}
