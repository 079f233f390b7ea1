package request

import (
	"strings"
	"unicode/utf8"
)

// ValidAuthority reports whether s is host or host:port (RFC 3986, 3.2).
func ValidAuthority(s string) bool {
	host, port, ok := SplitPort(s)
	return ok && ValidHost(host) && ValidPort(port)
}

// SplitPort splits host[:port], the brackets of an IPv6 address left on. It
// is false if neither is possible.
func SplitPort(s string) (host, port string, ok bool) {
	if strings.HasPrefix(s, "[") {
		end := strings.IndexByte(s, ']') + 1
		if end == 0 || end < len(s) && s[end] != ':' {
			return "", "", false
		}
		return s[:end], strings.TrimPrefix(s[end:], ":"), true
	}
	host, port, _ = strings.Cut(s, ":")
	return host, port, !strings.Contains(port, ":")
}

// ValidHost reports whether s is a host (RFC 3986, 3.2.2). It lets UTF-8 pass,
// which clients turn into the ASCII form of the name.
func ValidHost(s string) bool {
	if strings.HasPrefix(s, "[") {
		return len(s) > 3 && strings.Contains(s, ":") && strings.Trim(s[1:len(s)-1], "0123456789abcdefABCDEF:.") == ""
	}
	for i := 0; i < len(s); i++ {
		c := s[i]
		letter := 'a' <= c|0x20 && c|0x20 <= 'z'
		if !letter && (c < '0' || c > '9') && c < 0x80 && strings.IndexByte("-._~!$&'()*+,;=%", c) < 0 {
			return false
		}
	}
	return s != "" && utf8.ValidString(s)
}

// ValidPort reports whether s is empty or a port number.
func ValidPort(s string) bool {
	n := 0
	for i := 0; i < len(s); i++ {
		if n = n*10 + int(s[i]-'0'); s[i] < '0' || s[i] > '9' || n > 65535 {
			return false
		}
	}
	return true
}
