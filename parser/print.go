package parser

import (
	"strconv"
	"strings"

	"snipgen/request"
)

// Print writes a request as an HTTP/1.1 message (RFC 9112): the target in
// origin-form, Host first, then the fields in their order, and Content-Length
// last when there is a body. Parsing the message gives the request again, but
// for its scheme, which no message says, and for an authority that an explicit
// Host field hides.
func Print(r *request.Request) string {
	var out strings.Builder
	body := r.Body.Content.String()
	out.Grow(printedSize(r) + len(body))
	line(&out, r.Method, " ", r.Target(), " HTTP/1.1")
	host, _ := r.Field("Host")
	if host.IsEmpty() {
		host = r.Authority
	}
	line(&out, "Host: ", host.String())
	for _, f := range r.Fields {
		if !f.Is("Host") {
			line(&out, f.Name, ": ", f.Value.String())
		}
	}
	if r.Body.Present {
		line(&out, "Content-Length: ", strconv.Itoa(len(body)))
	}
	line(&out)
	out.WriteString(body)
	return out.String()
}

func line(out *strings.Builder, parts ...string) {
	for _, s := range parts {
		out.WriteString(s)
	}
	out.WriteString("\r\n")
}

// printedSize is enough for the head.
func printedSize(r *request.Request) int {
	n := 128 + len(r.Method) + len(r.Target()) + len(r.Authority.String())
	for _, f := range r.Fields {
		n += len(f.Name) + len(f.Value.String()) + len(": \r\n")
	}
	return n
}
