package request

import (
	"slices"
	"strings"
)

// singletons are fields whose definition allows one value only, so that lines
// of them cannot be combined with a comma (RFC 9110, 5.3, and RFC 6265).
var singletons = []string{
	"authorization", "content-length", "content-location", "content-range",
	"content-type", "cookie", "date", "from", "host",
	"if-modified-since", "if-range", "if-unmodified-since", "last-modified",
	"location", "max-forwards", "origin", "proxy-authorization",
	"range", "referer", "retry-after", "set-cookie", "user-agent",
}

// Combinable reports whether several lines of the field may be sent as one,
// joined by a comma (RFC 9110, 5.3).
func Combinable(name string) bool { return !slices.Contains(singletons, strings.ToLower(name)) }

// IsFraming reports whether the field tells where the content ends (RFC 9112,
// 6): each client makes it for the message that it sends.
func IsFraming(name string) bool {
	return strings.EqualFold(name, "Content-Length") || strings.EqualFold(name, "Transfer-Encoding")
}

// LeftToClient reports whether a client sends field i in its own way or not at
// all: what frames the message, and a Connection that says nothing but
// keep-alive, the default of HTTP/1.1 (RFC 9112, 9.3). Any other option of a
// Connection is a part of the request, and so is a Keep-Alive.
func (r *Request) LeftToClient(i int) bool {
	f := &r.Fields[i]
	return IsFraming(f.Name) || f.Is("Connection") && !r.Repeats(i) && Persists(f.Value.String())
}

// Persists reports whether the value of a Connection field has no option but
// keep-alive.
func Persists(connection string) bool {
	for option := range strings.SplitSeq(connection, ",") {
		if option = strings.Trim(option, " \t"); option != "" && !strings.EqualFold(option, "keep-alive") {
			return false
		}
	}
	return true
}

// IsToken reports whether s is a token (RFC 9110, 5.6.2).
func IsToken(s string) bool {
	for i := 0; i < len(s); i++ {
		if !IsTokenByte(s[i]) {
			return false
		}
	}
	return s != ""
}

// The token characters as sets of bits: those below 64, and those from 64 on.
const (
	lowTokens  = (1<<10-1)<<'0' | 1<<'!' | 1<<'#' | 1<<'$' | 1<<'%' | 1<<'&' | 1<<'\'' | 1<<'*' | 1<<'+' | 1<<'-' | 1<<'.'
	highTokens = (1<<26-1)<<('A'-64) | (1<<26-1)<<('a'-64) | 1<<('^'-64) | 1<<('_'-64) | 1<<('`'-64) | 1<<('|'-64) | 1<<('~'-64)
)

// IsTokenByte reports whether b may stand in a token (RFC 9110, 5.6.2).
func IsTokenByte(b byte) bool {
	return uint64(lowTokens)>>b&1 == 1 || b >= 64 && uint64(highTokens)>>(b-64)&1 == 1
}
