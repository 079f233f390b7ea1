package curl

import (
	"cmp"
	"slices"
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
	if address, ok := uri.IPv4(host); ok && !hasBarePrefix(host) {
		host = address
	}
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

// hasBarePrefix knows 0x without digits, which curl takes for no number.
func hasBarePrefix(host string) bool {
	return slices.Contains(strings.Split(strings.ToLower(host), "."), "0x")
}
