package conformance_test

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"snipgen"
	"snipgen/conformance"
	"snipgen/conformance/lab"
	"snipgen/verify/capture/secure"
)

// overTLS are requests that may arrive otherwise over TLS, where many clients
// speak HTTP/2: fields about the connection, what HTTP/2 writes in other ways
// or not at all, and what its implementations hold no more of.
const overTLS = "absolute-form-host-differs,connect-authority,connect-lower,connection-*,keep-alive,proxy-connection,cookie-many,cookie-raw,cookie-two-lines-upload," +
	"expect-other,expect-lower-method,fields-empty,field-long,header-accept-encoding-empty,header-client-defaults,header-connection,header-duplicates," +
	"header-expect-continue,header-latin1,header-long,header-name-case,header-odd-names,header-page-forbidden,header-upgrade-websocket," +
	"header-white-space,chunked,chunked-trailers,method-*,post-empty,post-no-body,host-default-port,auth-digest,pseudo-headers,http2,body-64k," +
	"json-post,multipart-text-files,text-at-sign,target-dot-segments,query-long,options-asterisk-fields,priority*,much-*"

// bothHostile are the targets that hostile requests go through over TLS, too:
// one that speaks HTTP/2 there, and one that does not.
const bothHostile = "shell/curl,node/fetch"

// TestSecure runs requests over TLS, with HTTP/2 for the clients that take it.
// A message knows no scheme, so that there is nothing to be shown of http/*.
func TestSecure(t *testing.T) {
	m := secured(t, laboratory(t))
	some := slices.Concat(requests(t), edges(t), muchIn(t))
	for _, target := range m.Subject.Targets() {
		if !matches(*targetFlag, target.ID) || target.Run == "" && lab.LanguageOf(target.ID).Name == "http" {
			continue
		}
		patterns := overTLS
		if matches(bothHostile, target.ID) {
			patterns += ",hostile-*"
		}
		t.Run(target.ID, func(t *testing.T) {
			require(t, m.Lab, target.ID)
			m.Corpus = matching(some, patterns)
			cells, err := m.Run(context.Background(), target)
			if err != nil {
				t.Fatal(err)
			}
			report(t, cells)
		})
	}
}

// muchIn are requests with about as much in their heads as libraries of HTTP/2
// send at a time, 64 KiB in one of them.
func muchIn(t *testing.T) []conformance.Named {
	t.Helper()
	var fields strings.Builder
	for i := range 1500 {
		fmt.Fprintf(&fields, "X-%d: %d\r\n", i, i)
	}
	var out []conformance.Named
	for name, text := range map[string]string{
		"much-fields": "GET /items HTTP/1.1\r\nHost: api.example.com\r\n" + fields.String() + "\r\n",
		"much-target": "GET /items?q=" + strings.Repeat("q", 47000) + " HTTP/1.1\r\nHost: api.example.com\r\nX-Tag: 1\r\n\r\n",
	} {
		out = append(out, conformance.Named{Name: name, Request: readOne(t, name, text, snipgen.Wire)})
	}
	return out
}

func secured(t *testing.T, l *lab.Lab) *conformance.Matrix {
	t.Helper()
	authority, err := secure.New()
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Trust(context.Background(), lab.Issuer{PEM: authority.PEM, Key: authority.Key}); err != nil {
		t.Fatal(err)
	}
	return &conformance.Matrix{Subject: conformance.NewProduct(), Lab: l, Progress: os.Stderr, Secure: authority}
}

func matching(all []conformance.Named, patterns string) []conformance.Named {
	var out []conformance.Named
	for _, n := range all {
		if matches(patterns, n.Name) {
			out = append(out, n)
		}
	}
	return out
}
