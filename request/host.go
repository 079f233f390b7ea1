package request

import "snipgen/request/uri"

// ToASCIIHost puts the ASCII form of the host into a request, and says so. ok is
// false, and the diagnostic an error, for a name that has none.
func (r *Request) ToASCIIHost() (d Diagnostic, ok bool) {
	host := r.Authority.String()
	if !r.Authority.IsLiteral() {
		return d, true
	}
	at := r.Authority.Range
	ascii, ok := uri.ASCIIHost(host)
	switch {
	case ascii == host && ok:
		return d, true
	case !ok:
		return Diagnostic{Severity: Error, Code: "non-ascii-host", Part: "target", Range: at, Message: "a host name with characters that names do not have",
			Hint: "write its ASCII form, which starts with xn--"}, false
	}
	r.Authority = Text(ascii, at)
	return Diagnostic{Severity: Info, Code: "host-in-ascii", Part: "target", Range: at, Message: "clients send this host name in its ASCII form, " + ascii}, true
}
