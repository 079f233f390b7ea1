package uri

import (
	"encoding/base64"
	"strings"
)

// Basic begins the value of an Authorization field of the Basic scheme (RFC
// 7617).
const Basic = "Basic "

// BasicToken is a user and a password, joined by a colon, as the Basic scheme
// has them: in Base64 (RFC 4648, 4).
func BasicToken(pair string) string { return base64.StdEncoding.EncodeToString([]byte(pair)) }

// BasicPair is what a token of the Basic scheme stands for. exact tells whether
// BasicToken gives the same token again. ok is false for what is no Base64.
func BasicPair(token string) (pair string, exact, ok bool) {
	raw, err := base64.StdEncoding.DecodeString(token)
	if err != nil {
		return "", false, false
	}
	return string(raw), base64.StdEncoding.EncodeToString(raw) == token, true
}

// Authorization is the field that clients make of user:password in a URL, which
// a target has no place for (RFC 9110, 4.2.4): its value, with the escapes of
// both decoded. A password that is not there is empty.
func Authorization(userinfo string) string {
	user, password, _ := strings.Cut(userinfo, ":")
	return Basic + BasicToken(Decoded(user)+":"+Decoded(password))
}
