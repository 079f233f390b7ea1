package curl

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"snipgen/request"
	"snipgen/request/uri"
)

// authority is the host of a URL with its port, as curl writes them: an
// address of numbers in four decimal ones, without escapes, the port without
// leading zeros.
func (a *argumentReader) authority(w word) request.Value {
	name, port, hasPort := w, w.from(len(w.text)), false
	if n := uri.PortAt(w.text); n >= 0 {
		name, port, hasPort = w.slice(0, n-1), w.from(n), true
	}
	host := name.text
	if !strings.HasPrefix(host, "[") {
		host = uri.Decoded(host)
	}
	if invalidHost(host) || !isPort(port.text) && !(a.options.PortWords && isWord(port.text)) {
		a.Fail("invalid-host", "target", w.at(), "not a host with an optional port", hostHint(w.text))
		return w.value()
	}
	if w.hasReference() {
		return w.value()
	}
	host = decimalAddress(host)
	if number := strings.TrimLeft(port.text, "0"); hasPort && port.text != "" {
		host += ":" + cmp.Or(number, "0")
	}
	return request.Text(host, w.at())
}

// hostHint says what to do about a host that is none.
func hostHint(host string) string {
	switch {
	case strings.ContainsAny(host, "<>{}"):
		return "--placeholders reads <name>, {name} and {{name}} as variables"
	case strings.Contains(host, "$"):
		return "single quotes keep the shell from reading $NAME; write double quotes"
	}
	return "a URL looks like https://example.com/path"
}

// invalidHost reports what no host name holds for curl.
func invalidHost(s string) bool {
	if s == "" || !utf8.ValidString(s) || hasControl(s) {
		return true
	}
	if s[0] == '[' {
		return !strings.HasSuffix(s, "]") || len(s) < 4 || strings.ContainsAny(s[1:len(s)-1], "[]/@ ")
	}
	return strings.ContainsAny(s, " \t\r\n/:#?!@{}[]\\$'\"^`*<>=;,+&()|") || s == "." || strings.HasSuffix(s, "..")
}

// isPort reports whether a port is a number that fits 16 bits, or empty; a
// reference may stand in it.
func isPort(s string) bool {
	if strings.Contains(s, reference) {
		return strings.Trim(s, "0123456789"+reference) == ""
	}
	n, err := strconv.ParseUint(s, 10, 32)
	return s == "" || err == nil && n <= 65535 && s[0] != '+'
}

// decimalAddress writes an IPv4 address of one to four numbers, each decimal,
// octal or hexadecimal, in four decimal ones. What is none stays.
func decimalAddress(host string) string {
	pieces := strings.Split(strings.TrimSuffix(host, "."), ".")
	if len(pieces) > 4 {
		return host
	}
	var address uint64
	for i, p := range pieces {
		n, ok := addressNumber(p)
		bits := 8 // of this number
		if i == len(pieces)-1 {
			bits = 8 * (5 - len(pieces))
		}
		if !ok || n >= 1<<bits {
			return host
		}
		address = address<<bits | n
	}
	return fmt.Sprintf("%d.%d.%d.%d", address>>24, address>>16&0xff, address>>8&0xff, address&0xff)
}

func addressNumber(s string) (uint64, bool) {
	base := 10
	switch {
	case len(s) > 2 && s[0] == '0' && s[1]|0x20 == 'x':
		s, base = s[2:], 16
	case len(s) > 1 && s[0] == '0':
		base = 8
	}
	if s == "" || s[0] == '+' || s[0] == '-' {
		return 0, false
	}
	n, err := strconv.ParseUint(s, base, 32)
	return n, err == nil
}
