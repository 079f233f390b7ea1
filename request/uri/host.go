package uri

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
		if !Unreserved(c) && c < 0x80 && strings.IndexByte("!$&'()*+,;=%", c) < 0 {
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

// PortAt is where the port of an authority begins, behind its colon; -1 where
// none does. It cuts what may have other things wrong with it; [SplitPort] is
// for an authority that has to be sound.
func PortAt(authority string) int {
	if n := strings.LastIndexByte(authority, ':'); n > strings.LastIndexByte(authority, ']') {
		return n + 1
	}
	return -1
}

// CutPort cuts host:port, the brackets of an IPv6 address left on.
func CutPort(authority string) (host, port string) {
	if n := PortAt(authority); n >= 0 {
		return authority[:n-1], authority[n:]
	}
	return authority, ""
}

// HasPort reports whether an authority names a port.
func HasPort(authority string) bool {
	_, port := CutPort(authority)
	return port != ""
}

// DefaultPort is the port of a server of which a URL names none (RFC 9110, 4.2,
// RFC 1928, 3); "" for a scheme that is not known.
func DefaultPort(scheme string) string {
	switch scheme {
	case "http":
		return "80"
	case "https":
		return "443"
	case "socks4", "socks4a", "socks5":
		return "1080"
	}
	return ""
}

// IsScheme reports whether s is the name of a scheme (RFC 3986, 3.1).
func IsScheme(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i] | 0x20
		if letter := 'a' <= c && c <= 'z'; !letter && (i == 0 || !isDigit(s[i]) && strings.IndexByte("+-.", s[i]) < 0) {
			return false
		}
	}
	return s != ""
}

// IsLoopback reports whether a host, an IPv6 address in brackets, is the machine
// itself (RFC 6761, 6.3, RFC 1122, 3.2.1.3, RFC 4291, 2.5.3).
func IsLoopback(host string) bool {
	const local = "localhost"
	n := len(host) - len(local)
	if n >= 0 && strings.EqualFold(host[n:], local) && (n == 0 || host[n-1] == '.') {
		return true
	}
	return host == "[::1]" || strings.HasPrefix(host, "127.") && strings.Trim(host, "0123456789.") == ""
}
