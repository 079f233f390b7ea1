package manifest

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"snipgen/generators/literal"
	"snipgen/generators/view"
	"snipgen/request/uri"
)

// proxy reads a URL. Its scheme is one of the choices; the port has to be
// there, as programs differ in what they take for none.
func (o Option) proxy(s string) (any, error) {
	scheme, rest, _ := strings.Cut(s, "://")
	if !slices.Contains(o.Choices, scheme) {
		return nil, fmt.Errorf("a proxy begins with one of %s://", strings.Join(o.Choices, "://, "))
	}
	at := strings.LastIndexByte(rest, '@')
	if user := rest[:max(at, 0)]; at >= 0 && (o.NoLogin || !isUserinfo(user)) {
		return nil, errors.New("a user is not taken, or is not percent-encoded, in the URL of a proxy")
	}
	host, port, _ := uri.SplitPort(rest[at+1:])
	number, err := literal.Number(port)
	if err != nil || host == "" || strings.Contains(port, ".") || !uri.ValidAuthority(rest[at+1:]) {
		return nil, errors.New("a proxy is written scheme://host:port")
	}
	return &view.Proxy{URL: literal.Text(s), Host: literal.Text(strings.Trim(host, "[]")), Port: number}, nil
}

// isUserinfo knows the characters of RFC 3986, 3.2.1.
func isUserinfo(s string) bool {
	_, sound := uri.Decode(s)
	return sound && strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:%") == ""
}

// path reads the name of a file, which code has as [CodeName] writes it.
func (o Option) path(s string) (any, error) {
	name, reason := CodeName(s)
	switch {
	case reason != "":
		return nil, fmt.Errorf("the file name %q %s", s, reason)
	case strings.Contains(s, ":") && !hasDrive(s) || strings.Count(s, ":") > 1:
		return nil, fmt.Errorf("%q is no file name", s)
	case strings.ContainsAny(s, o.Without):
		return nil, fmt.Errorf("the file name %q has one of %s", s, o.Without)
	}
	return literal.Text(name), nil
}

// addresses reads host:port:address, one a line.
func (o Option) addresses(s string) (any, error) {
	var out []view.Address
	for line := range strings.SplitSeq(s, "\n") {
		host, rest, _ := strings.Cut(line, ":")
		port, address, _ := strings.Cut(rest, ":")
		n, err := strconv.Atoi(port)
		bare := strings.TrimSuffix(strings.TrimPrefix(address, "["), "]")
		if err != nil || n < 1 || n > 65535 || !uri.ValidAuthority(host+":1") || strings.ContainsAny(host, "*+[") || !isAddress(bare) {
			return nil, fmt.Errorf("%q is not host:port:address", line)
		}
		number, _ := literal.Number(strconv.Itoa(n))
		to := bare
		if strings.Contains(bare, ":") {
			to = "[" + bare + "]"
		}
		out = append(out, view.Address{
			Line: literal.Text(host + ":" + port + ":" + to), Host: literal.Text(host), From: literal.Text(host + ":" + port),
			To: literal.Text(to + ":" + port), Port: number,
		})
	}
	return out, nil
}

// isAddress knows the characters of IPv4 and IPv6 addresses.
func isAddress(s string) bool {
	return strings.ContainsAny(s, ".:") && strings.Trim(s, "0123456789abcdefABCDEF.:") == ""
}
