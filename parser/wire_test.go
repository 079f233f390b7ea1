package parser

import "testing"

// wireCase is one row, or one side of a row, of the reading rules. Host is
// h.example unless the row is about it.
type wireCase struct {
	row     string
	input   string
	options Options
	want    string // see dump
}

func TestWire(t *testing.T) {
	for _, c := range wireCases {
		t.Run(c.row, func(t *testing.T) {
			requests, found := Parse(c.input, c.options)
			if got := "\n" + dump(c.input, requests, found); got != c.want {
				t.Errorf("%q\ngot %s\nwant %s", c.input, got, c.want)
			}
		})
	}
}

const get = "GET / HTTP/1.1\r\nHost: h.example\r\n"
const post = "POST / HTTP/1.1\r\nHost: h.example\r\n"

var wireCases = []wireCase{
	// Lines
	{row: "BOM, leading blank lines", input: "\uFEFF\r\n\n \t\n" + get + "\r\n", want: `
request @9-44 origin HTTP/1.1
method GET @9-12 "GET"
origin https h.example @31-40 "h.example"
target / @13-14 "/"
`},
	{row: "LF, CRLF, mixed line ends in the head", input: "GET / HTTP/1.1\nHost: h.example\r\nA: 1\nB: 2\r\n\nx", want: `
request @0-45 origin HTTP/1.1
method GET @0-3 "GET"
origin https h.example @21-30 "h.example"
target / @4-5 "/"
field A: 1 @32-33 "A" @35-36 "1"
field B: 2 @37-38 "B" @40-41 "2"
body present=true framed=false "x" @44-45 "x"
`},
	{row: "bare CR in the head", input: "GET /a\rb HTTP/1.1\r\nHost: h.example\r\nA: 1\r\r\nB\r: 2\r\nno\rcolon\r\n\r\n", want: `
error bare-cr [] @6-7 "\r": CR without LF | end lines with CRLF or LF
error bare-cr [header:a] @40-41 "\r": CR without LF | end lines with CRLF or LF
error invalid-field-name [] @43-45 "B\r": the field name is not a token
error bare-cr [] @44-45 "\r": CR without LF | end lines with CRLF or LF
error missing-colon [] @50-58 "no\rcolon": header line without a colon | is the blank line before the body missing?
error bare-cr [] @52-53 "\r": CR without LF | end lines with CRLF or LF
`},
	{row: "NUL in the head", input: "GET /\x00 HTTP/1.1\r\nHost: h.example\r\nA: \x00\x00\r\n\r\n", want: `
error nul [] @5-6 "\x00": NUL character
error nul [header:a] @37-39 "\x00\x00": NUL character
`},
	{row: "white space in the blank line", input: get + "\t \r\nbody", want: `
request @0-41 origin HTTP/1.1
method GET @0-3 "GET"
origin https h.example @22-31 "h.example"
target / @4-5 "/"
body present=true framed=false "body" @37-41 "body"
warning S space-in-blank-line [] @33-35 "\t ": white space in the blank line after the head
`},

	// Request line
	{row: "extra space in the request line", input: " GET   /a\t HTTP/1.1 \r\nHost: h.example\r\n\r\n", want: `
request @0-41 origin HTTP/1.1
method GET @1-4 "GET"
origin https h.example @28-37 "h.example"
target /a @7-9 "/a"
warning S extra-space [] @0-20 " GET   /a\t HTTP/1.1 ": white space in the request line other than one space between its parts
warning S extra-space [] @4-7 "   ": white space in the request line other than one space between its parts
warning S extra-space [] @9-11 "\t ": white space in the request line other than one space between its parts
`},
	{row: "raw spaces in the target", input: "GET /a b\tc?d e HTTP/1.1\r\nHost: h.example\r\n\r\n", want: `
request @0-44 origin HTTP/1.1
method GET @0-3 "GET"
origin https h.example @31-40 "h.example"
target /a%20b%09c?d%20e @4-14 "/a b\tc?d e"
query d%20e @11-14 "d e"
warning S unencoded-target [target] @6-13 " b\tc?d ": raw white space, # or non-ASCII in the target; sent percent-encoded | write it percent-encoded
`},
	{row: "raw spaces in the target, strict", input: "GET /a b HTTP/1.1\r\nHost: h.example\r\n\r\n", options: Options{Strict: true}, want: `
error S unencoded-target [target] @6-7 " ": raw white space, # or non-ASCII in the target; sent percent-encoded | write it percent-encoded
`},
	{row: "raw spaces in the target, no version", input: "GET /a b\r\nHost: h.example\r\n\r\n", want: `
request @0-29 origin 
method GET @0-3 "GET"
origin https h.example @16-25 "h.example"
target /a%20b @4-8 "/a b"
warning S unencoded-target [target] @6-7 " ": raw white space, # or non-ASCII in the target; sent percent-encoded | write it percent-encoded
`},
	{row: "non-ASCII in the target", input: "GET /Zo\u00eb?\xe9 HTTP/1.1\r\nHost: h.example\r\n\r\n", want: `
request @0-41 origin HTTP/1.1
method GET @0-3 "GET"
origin https h.example @28-37 "h.example"
target /Zo%C3%AB?%E9 @4-11 "/Zoë?\xe9"
query %E9 @10-11 "\xe9"
warning S unencoded-target [target] @7-11 "ë?\xe9": raw white space, # or non-ASCII in the target; sent percent-encoded | write it percent-encoded
`},
	{row: "# in the target", input: "GET /a?b#c HTTP/1.1\r\nHost: h.example\r\n\r\n", want: `
request @0-40 origin HTTP/1.1
method GET @0-3 "GET"
origin https h.example @27-36 "h.example"
target /a?b%23c @4-10 "/a?b#c"
query b%23c @7-10 "b#c"
warning S unencoded-target [target] @8-9 "#": raw white space, # or non-ASCII in the target; sent percent-encoded | write it percent-encoded
`},
	{row: "other raw characters in the target stay", input: "GET /a\"<>\\^`{|}%zz'[]?%?\" HTTP/1.1\r\nHost: h.example\r\n\r\n", want: "\nrequest @0-55 origin HTTP/1.1\nmethod GET @0-3 \"GET\"\norigin https h.example @42-51 \"h.example\"\ntarget /a\"<>\\^`{|}%zz'[]?%?\" @4-25 \"/a\\\"<>\\\\^`{|}%zz'[]?%?\\\"\"\nquery %?\" @22-25 \"%?\\\"\"\n"},
	{row: "no version", input: "GET /x\r\nHost: h.example\r\n\r\n", want: `
request @0-27 origin 
method GET @0-3 "GET"
origin https h.example @14-23 "h.example"
target /x @4-6 "/x"
`},
	{row: "an empty query", input: "GET /x? HTTP/1.0\r\nHost: h.example\r\n\r\n", want: `
request @0-37 origin HTTP/1.0
method GET @0-3 "GET"
origin https h.example @24-33 "h.example"
target /x? @4-7 "/x?"
query  @7-7 ""
`},
	{row: "HTTP/2 in the request line", input: "GET / HTTP/2\r\nHost: localhost:80\r\n\r\n", want: `
request @0-36 origin HTTP/2
method GET @0-3 "GET"
origin https localhost:80 @20-32 "localhost:80"
target / @4-5 "/"
`},
	{row: "HTTP/3 in the request line", input: "GET / HTTP/3\r\nHost: localhost\r\n\r\n", want: `
request @0-33 origin HTTP/3
method GET @0-3 "GET"
origin https localhost @20-29 "localhost"
target / @4-5 "/"
`},
	{row: "a version in lower case", input: "GET / http/1.1\r\nHost: h.example\r\n\r\n", want: `
request @0-35 origin HTTP/1.1
method GET @0-3 "GET"
origin https h.example @22-31 "h.example"
target / @4-5 "/"
warning S version-case [] @6-14 "http/1.1": the version is in lower case | write HTTP/1.1
`},
	{row: "a version that is not known", input: "GET / HTTP/4.2\r\nHost: h.example\r\n\r\n", want: `
error invalid-version [] @6-14 "HTTP/4.2": not a version of HTTP that is known | write HTTP/1.1
`},
	{row: "a lower-case method", input: "get / HTTP/1.1\r\nHost: h.example\r\n\r\n", want: `
request @0-35 origin HTTP/1.1
method get @0-3 "get"
origin https h.example @22-31 "h.example"
target / @4-5 "/"
`},
	{row: "a custom method", input: "X-'`$!%# / HTTP/1.1\r\nHost: h.example\r\n\r\n", want: "\nrequest @0-40 origin HTTP/1.1\nmethod X-'`$!%# @0-8 \"X-'`$!%#\"\norigin https h.example @27-36 \"h.example\"\ntarget / @9-10 \"/\"\n"},
	{row: "a method that is not a token", input: "G(T / HTTP/1.1\r\nHost: h.example\r\n\r\n", want: `
error invalid-method [method] @0-3 "G(T": the method is not a token | a request starts with a method, such as GET
`},
	{row: "a URL alone", input: "https://h.example/\r\n\r\n", want: `
error invalid-method [method] @0-18 "https://h.example/": the method is not a token | write the method before the URL: GET https://...
`},
	{row: "a method alone", input: "GET\r\nHost: h.example\r\n\r\n", want: `
error missing-target [target] @3-3 "": no request-target after the method | add a path or a URL: GET /path HTTP/1.1
`},
	{row: "a method and a version", input: "GET HTTP/1.1\r\nHost: h.example\r\n\r\n", want: `
error missing-target [target] @3-3 "": no request-target after the method | add a path or a URL: GET /path HTTP/1.1
`},
	{row: "nothing", input: "\r\n\r\n", want: `
error empty-input [] @4-4 "": no request in the input | give a request line, such as GET https://example.com/ HTTP/1.1
`},

	// Target forms
	{row: "absolute-form", input: "GET http://h.example:8080?a=b HTTP/1.1\r\nHOST: h.example:8080\r\nA: 1\r\n\r\n", want: `
request @0-70 absolute HTTP/1.1
method GET @0-3 "GET"
origin http h.example:8080 @11-25 "h.example:8080"
target /?a=b @4-29 "http://h.example:8080?a=b"
query a=b @26-29 "a=b"
field A: 1 @62-63 "A" @65-66 "1"
`},
	{row: "absolute-form without version, head only", input: "GET https://h.example/p", want: `
request @0-23 absolute 
method GET @0-3 "GET"
origin https h.example @12-21 "h.example"
target /p @4-23 "https://h.example/p"
`},
	{row: "absolute-form, a Host that differs", input: "GET http://h.example/ HTTP/1.1\r\nA: 1\r\nHost: other.example\r\nB: 2\r\n\r\n", want: `
request @0-67 absolute HTTP/1.1
method GET @0-3 "GET"
origin http h.example @11-20 "h.example"
target / @4-21 "http://h.example/"
field A: 1 @32-33 "A" @35-36 "1"
field Host: other.example @38-42 "Host" @44-57 "other.example"
field B: 2 @59-60 "B" @62-63 "2"
warning host-differs [header:host] @44-57 "other.example": Host is not the host of the target; sent as it stands
`},
	{row: "absolute-form, an empty Host", input: "GET http://h.example/ HTTP/1.1\r\nHost:\r\n\r\n", want: `
request @0-41 absolute HTTP/1.1
method GET @0-3 "GET"
origin http h.example @11-20 "h.example"
target / @4-21 "http://h.example/"
warning empty-host [header:host] @32-36 "Host": Host is empty; the target names the host
`},
	{row: "absolute-form with userinfo", input: "GET https://us%40er:p%zz:w@h.example/ HTTP/1.1\r\nA: 1\r\n\r\n", want: `
request @0-56 absolute HTTP/1.1
method GET @0-3 "GET"
origin https h.example @27-36 "h.example"
target / @4-37 "https://us%40er:p%zz:w@h.example/"
field A: 1 @48-49 "A" @51-52 "1"
field Authorization: Basic dXNAZXI6cCV6ejp3 @12-26 "us%40er:p%zz:w" @12-26 "us%40er:p%zz:w"
warning userinfo-in-target [target] @12-26 "us%40er:p%zz:w": user and password in the URL; sent as an Authorization field
`},
	{row: "absolute-form with userinfo and Authorization", input: "GET https://user@h.example/ HTTP/1.1\r\nauthorization: Bearer t\r\n\r\n", want: `
request @0-65 absolute HTTP/1.1
method GET @0-3 "GET"
origin https h.example @17-26 "h.example"
target / @4-27 "https://user@h.example/"
field authorization: Bearer t @38-51 "authorization" @53-61 "Bearer t"
warning userinfo-left-out [target] @12-16 "user": user and password in the URL; left out, as there is an Authorization field
`},
	{row: "absolute-form of another scheme", input: "GET ftp://h.example/ HTTP/1.1\r\n\r\n", want: `
error unsupported-scheme [target] @4-7 "ftp": the scheme is neither http nor https
`},
	{row: "absolute-form without a host", input: "GET http:///x HTTP/1.1\r\n\r\n", want: `
error invalid-host [target] @11-11 "": not a host with an optional port | write host or host:port, an IPv6 address in brackets
`},
	{row: "authority-form without CONNECT", input: "GET h.example:80 HTTP/1.1\r\nHost: h.example\r\n\r\n", want: `
error authority-form-without-connect [target] @4-16 "h.example:80": host:port is a target of CONNECT only | write https://host:port/ or a path
`},
	{row: "neither a path nor a URL", input: "GET a/b HTTP/1.1\r\nHost: h.example\r\n\r\n", want: `
error invalid-target [target] @4-7 "a/b": the request-target is neither a path nor a URL | a path starts with /, a URL with https://
`},
	{row: "* without OPTIONS", input: "GET * HTTP/1.1\r\nHost: h.example\r\n\r\n", want: `
error asterisk-without-options [target] @4-5 "*": * is a target of OPTIONS only | write / for the root
`},
	{row: "CONNECT", input: "CONNECT h.example:443 HTTP/1.1\r\nHost: h.example:443\r\n\r\n", want: `
request @0-55 authority HTTP/1.1
method CONNECT @0-7 "CONNECT"
origin https h.example:443 @8-21 "h.example:443"
target h.example:443 @8-21 "h.example:443"
`},
	{row: "CONNECT without a port", input: "CONNECT h.example HTTP/1.1\r\nHost: h.example\r\n\r\n", want: `
error invalid-connect-target [target] @8-17 "h.example": the target of CONNECT is not host:port | write it as example.com:443
`},
	{row: "OPTIONS *", input: "OPTIONS * HTTP/1.1\r\nHost: h.example\r\n\r\n", want: `
request @0-39 asterisk HTTP/1.1
method OPTIONS @0-7 "OPTIONS"
origin https h.example @26-35 "h.example"
target * @8-9 "*"
`},

	// Host and scheme
	{row: "no Host and origin-form", input: "GET /x HTTP/1.1\r\nA: 1\r\n\r\n", want: `
request @0-25 origin HTTP/1.1
method GET @0-3 "GET"
origin  {{base_url}} @4-4 ""
target /x @4-6 "/x"
field A: 1 @17-18 "A" @20-21 "1"
info S missing-host [header:host] @4-6 "/x": the request does not say which host it goes to | add a Host field, or give --base-url https://example.com, for which the variable base_url stands
`},
	{row: "no Host and origin-form, strictly", input: "GET /x HTTP/1.1\r\nA: 1\r\n\r\n", options: Options{Strict: true}, want: `
error S missing-host [header:host] @4-6 "/x": the request does not say which host it goes to | add a Host field, or give --base-url https://example.com, for which the variable base_url stands
`},
	{row: "request lines with remarks and white space", input: "GET  /a/{b | c}  # d\nPUT /e?f eq 'g: h'\n", options: Options{All: true, BaseURL: "https://h.example"}, want: `
request @0-21 origin 
method GET @0-3 "GET"
origin https h.example @-
target /a/{b%20|%20c} @5-15 "/a/{b | c}"
request @21-40 origin 
method PUT @21-24 "PUT"
origin https h.example @-
target /e?f%20eq%20'g:%20h' @25-39 "/e?f eq 'g: h'"
query f%20eq%20'g:%20h' @28-39 "f eq 'g: h'"
warning S extra-space [] @3-5 "  ": white space in the request line other than one space between its parts
warning S unencoded-target [target] @10-13 " | ": raw white space, # or non-ASCII in the target; sent percent-encoded | write it percent-encoded
warning comment-after-target [target] @17-20 "# d": a comment after the URL; left out | write it on a line of its own, or %23 for a # that is meant
warning S unencoded-target [target] @29-37 " eq 'g: ": raw white space, # or non-ASCII in the target; sent percent-encoded | write it percent-encoded
`},
	{row: "request lines one after the other", input: "GET /a\nGET /b\n", options: Options{All: true, BaseURL: "https://h.example"}, want: `
request @0-7 origin 
method GET @0-3 "GET"
origin https h.example @-
target /a @4-6 "/a"
request @7-14 origin 
method GET @7-10 "GET"
origin https h.example @-
target /b @11-13 "/b"
`},
	{row: "an empty Host and origin-form", input: "GET /x HTTP/1.1\r\nHost:\r\n\r\n", want: `
request @0-26 origin HTTP/1.1
method GET @0-3 "GET"
origin  {{base_url}} @4-4 ""
target /x @4-6 "/x"
info S missing-host [header:host] @17-21 "Host": the request does not say which host it goes to | add a Host field, or give --base-url https://example.com, for which the variable base_url stands
`},
	{row: "no Host, a base URL", input: "GET /x?y HTTP/1.1\r\nA: 1\r\n\r\n", options: Options{BaseURL: "http://base.example:81/api/v1/"}, want: `
request @0-27 origin HTTP/1.1
method GET @0-3 "GET"
origin http base.example:81 @-
target /api/v1/x?y @4-8 "/x?y"
query y @7-8 "y"
field A: 1 @19-20 "A" @22-23 "1"
`},
	{row: "a Host and a base URL", input: get + "\r\n", options: Options{BaseURL: "http://base.example/api"}, want: `
request @0-35 origin HTTP/1.1
method GET @0-3 "GET"
origin https h.example @22-31 "h.example"
target / @4-5 "/"
`},
	{row: "a base URL that is none", input: get + "\r\n", options: Options{BaseURL: "base.example"}, want: `
error invalid-base-url [] @-: the base URL is not http://host or https://host with an optional path
`},
	{row: "two Hosts that differ", input: get + "Host: other.example\r\n\r\n", want: `
error conflicting-hosts [header:host] @39-52 "other.example": two Host fields that differ | keep one of them
`},
	{row: "two Hosts that are equal", input: get + "host: H.example\r\n\r\n", want: `
request @0-52 origin HTTP/1.1
method GET @0-3 "GET"
origin https h.example @22-31 "h.example"
target / @4-5 "/"
warning repeated-host [header:host] @33-37 "host": Host stands twice; sent once
`},
	{row: "a Host that is none", input: "GET / HTTP/1.1\r\nHost: ftp://h.example/\r\n\r\n", want: `
error invalid-host [header:host] @22-38 "ftp://h.example/": not a host with an optional port | write host or host:port, an IPv6 address in brackets
`},
	{row: "white space between fields", input: "GET / HTTP/1.1\r\nHost: h.example\r\n \t\r\nA: 1\r\n  \r\n2", want: `
request @0-48 origin HTTP/1.1
method GET @0-3 "GET"
origin https h.example @22-31 "h.example"
target / @4-5 "/"
field A: 1 @37-38 "A" @40-41 "1"
body present=true framed=false "2" @47-48 "2"
warning S obs-fold [header:host] @33-35 " \t": folded header line; joined with one space | write the value on one line
warning S space-in-blank-line [] @43-45 "  ": white space in the blank line after the head
`},
	{row: "a Host that is a URL", input: "GET / HTTP/1.1\r\nHost: https://h.example/\r\n\r\n", want: `
request @0-44 origin HTTP/1.1
method GET @0-3 "GET"
origin https h.example @22-40 "https://h.example/"
target / @4-5 "/"
warning host-with-scheme [header:host] @22-40 "https://h.example/": Host is a URL; its host is taken, and its scheme | write host or host:port
`},
	{row: "a Host with a bad port", input: "GET / HTTP/1.1\r\nHost: h.example:65536\r\n\r\n", want: `
error invalid-host [header:host] @22-37 "h.example:65536": not a host with an optional port | write host or host:port, an IPv6 address in brackets
`},
	{row: "a Host with a variable", input: "GET / HTTP/1.1\r\nHost: {{host}}\r\n\r\n", want: `
error invalid-host [header:host] @22-30 "{{host}}": not a host with an optional port | --input http reads {{variables}}
`},
	{row: "scheme: --scheme", input: "GET https://h.example/ HTTP/1.1\r\n\r\n", options: Options{Scheme: "http"}, want: `
request @0-35 absolute HTTP/1.1
method GET @0-3 "GET"
origin http h.example @12-21 "h.example"
target / @4-22 "https://h.example/"
`},
	{row: "scheme: a --scheme that is none", input: get + "\r\n", options: Options{Scheme: "gopher"}, want: `
error invalid-scheme-option [] @-: the scheme has to be http or https
`},
	{row: "scheme: port 443", input: "GET / HTTP/1.1\r\nHost: 127.0.0.1:443\r\n\r\n", want: `
request @0-39 origin HTTP/1.1
method GET @0-3 "GET"
origin https 127.0.0.1:443 @22-35 "127.0.0.1:443"
target / @4-5 "/"
`},
	{row: "scheme: port 80", input: "GET / HTTP/1.1\r\nHost: h.example:80\r\n\r\n", want: `
request @0-38 origin HTTP/1.1
method GET @0-3 "GET"
origin http h.example:80 @22-34 "h.example:80"
target / @4-5 "/"
`},
	{row: "scheme: loopback ::1", input: "GET / HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n", want: `
request @0-36 origin HTTP/1.1
method GET @0-3 "GET"
origin http [::1]:8080 @22-32 "[::1]:8080"
target / @4-5 "/"
`},
	{row: "scheme: loopback *.localhost", input: "GET / HTTP/1.1\r\nHost: a.LOCALHOST\r\n\r\n", want: `
request @0-37 origin HTTP/1.1
method GET @0-3 "GET"
origin http a.LOCALHOST @22-33 "a.LOCALHOST"
target / @4-5 "/"
`},
	{row: "scheme: loopback 127/8", input: "GET / HTTP/1.1\r\nHost: 127.9.8.7:3000\r\n\r\n", want: `
request @0-40 origin HTTP/1.1
method GET @0-3 "GET"
origin http 127.9.8.7:3000 @22-36 "127.9.8.7:3000"
target / @4-5 "/"
`},
	{row: "scheme: not loopback", input: "GET / HTTP/1.1\r\nHost: notlocalhost:8443\r\n\r\n", want: `
request @0-43 origin HTTP/1.1
method GET @0-3 "GET"
origin https notlocalhost:8443 @22-39 "notlocalhost:8443"
target / @4-5 "/"
`},

	// Pseudo-headers and panels
	{row: "pseudo-headers", input: ":method: POST\n:scheme: http\n:authority: h.example\n:path: /a?b\naccept: */*\n\nx", want: `
request @0-76 origin 
method POST @9-13 "POST"
origin http h.example @40-49 "h.example"
target /a?b @57-61 "/a?b"
query b @60-61 "b"
field accept: */* @62-68 "accept" @70-73 "*/*"
body present=true framed=false "x" @75-76 "x"
`},
	{row: "pseudo-headers of CONNECT", input: ":method: CONNECT\n:authority: h.example:443\n\n", want: `
request @0-44 authority 
method CONNECT @9-16 "CONNECT"
origin https h.example:443 @29-42 "h.example:443"
target h.example:443 @29-42 "h.example:443"
`},
	{row: "pseudo-headers beside an equal request line", input: "GET /a?b HTTP/2\n:method: GET\n:authority: h.example\n:path: /a?b\nHost: h.example\n\n", want: `
request @0-80 origin HTTP/2
method GET @0-3 "GET"
origin https h.example @41-50 "h.example"
target /a?b @4-8 "/a?b"
query b @7-8 "b"
`},
	{row: "pseudo-headers that contradict", input: "GET https://h.example/a HTTP/2\n:method: PUT\n:authority: i.example\n:path: /b\n:scheme: http\n\n", want: `
error conflicting-pseudo-header [header::method] @40-43 "PUT": :method contradicts the method of the request line | keep one of them
error conflicting-pseudo-header [header::authority] @56-65 "i.example": :authority contradicts the host of the request line | keep one of them
error conflicting-pseudo-header [header::path] @73-75 "/b": :path contradicts the target of the request line | keep one of them
error conflicting-pseudo-header [header::scheme] @85-89 "http": :scheme contradicts the scheme of the request line | keep one of them
`},
	{row: "pseudo-headers that contradict each other and Host", input: ":method: GET\n:path: /\n:path: /x\n:authority: h.example\nhost: i.example\n\n", want: `
error conflicting-pseudo-header [header::path] @29-31 "/x": :path contradicts an earlier :path | keep one of them
error conflicting-pseudo-header [header:host] @60-69 "i.example": Host contradicts :authority | keep one of them
`},
	{row: "pseudo-headers, some missing", input: ":authority: h.example\naccept: */*\n\n", want: `
error missing-pseudo-header [header::method] @0-21 ":authority: h.example": no :method, and no request line
error missing-pseudo-header [header::path] @0-21 ":authority: h.example": no :path, and no request line
`},
	{row: "pseudo-headers of a response", input: ":status: 200\n\n", want: `
error unknown-pseudo-header [header::status] @0-7 ":status": not a pseudo-header of a request | those are :method, :scheme, :authority and :path
error missing-pseudo-header [header::method] @0-12 ":status: 200": no :method, and no request line
error missing-pseudo-header [header::path] @0-12 ":status: 200": no :path, and no request line
`},
	{row: "pseudo-header, folded", input: ":method: GET\n:authority: h.example\n:path: /a\n /b\n\n", want: `
error folded-pseudo-header [header::path] @42-48 "/a\n /b": pseudo-header over several lines | write the value on one line
warning S obs-fold [header::path] @45-48 " /b": folded header line; joined with one space | write the value on one line
warning S unencoded-target [target] @45-46 " ": raw white space, # or non-ASCII in the target; sent percent-encoded | write it percent-encoded
`},
	{row: "names and values on alternating lines", input: ":authority\nh.example\n:method\nGET\n:path\n/x\n:scheme\nhttps\naccept\n*/*\nx-time\n12:30\n", want: `
request @0-80 origin 
method GET @29-32 "GET"
origin https h.example @11-20 "h.example"
target /x @39-41 "/x"
field accept: */* @56-62 "accept" @63-66 "*/*"
field x-time: 12:30 @67-73 "x-time" @74-79 "12:30"
warning panel-lines [] @0-79 ":authority\nh.example"+59: names and values on lines of their own; joined
`},
	{row: "names with colons and values on alternating lines", input: "GET /x HTTP/1.1\nHost:\nh.example\nX-A:\nb: c\n", want: `
request @0-42 origin HTTP/1.1
method GET @0-3 "GET"
origin https h.example @22-31 "h.example"
target /x @4-6 "/x"
field X-A: b: c @32-35 "X-A" @37-41 "b: c"
warning panel-lines [] @16-41 "Host:\nh.example\nX-A:\nb: c": names and values on lines of their own; joined
`},
	{row: "empty fields are not a panel", input: "GET /x HTTP/1.1\nX-A:\nHost: h.example\n\n", want: `
request @0-38 origin HTTP/1.1
method GET @0-3 "GET"
origin https h.example @27-36 "h.example"
target /x @4-6 "/x"
field X-A:  @16-19 "X-A" @20-20 ""
`},
	{row: "alternating lines out of turn", input: "GET /x HTTP/1.1\nHost\nh.example\naccept\naccept-language\nen, de\n\n", want: `
error broken-panel [] @16-60 "Host\nh.example\naccept\naccept-language\nen, de": names and values on lines of their own, but not in turn | write each field as name: value on one line
`},

	// Fields
	{row: "space before the colon", input: "GET / HTTP/1.1\r\nHost \t: h.example\r\n\r\n", want: `
request @0-37 origin HTTP/1.1
method GET @0-3 "GET"
origin https h.example @24-33 "h.example"
target / @4-5 "/"
warning S space-before-colon [header:host] @20-22 " \t": white space between field name and colon
`},
	{row: "space before the colon, strict", input: "GET / HTTP/1.1\r\nHost : h.example\r\n\r\n", options: Options{Strict: true}, want: `
error S space-before-colon [header:host] @20-21 " ": white space between field name and colon
`},
	{row: "white space before the first header line", input: "GET / HTTP/1.1\r\n  A: 1\r\nHost: h.example\r\n\r\n", want: `
error leading-space [] @16-22 "  A: 1": white space before the first header line | a folded line (obs-fold) has nothing to fold onto here; start the line with the field name
`},
	{row: "obs-fold", input: get + "A: one \r\n\t two\r\n  \tthree\r\nB:\r\n 2\r\n\r\n", want: `
request @0-69 origin HTTP/1.1
method GET @0-3 "GET"
origin https h.example @22-31 "h.example"
target / @4-5 "/"
field A: one two three @33-34 "A" @36-57 "one \r\n\t two\r\n  \tthree"
field B: 2 @59-60 "B" @61-65 "\r\n 2"
warning S obs-fold [header:a] @42-57 "\t two\r\n  \tthree": folded header line; joined with one space | write the value on one line
warning S obs-fold [header:b] @63-65 " 2": folded header line; joined with one space | write the value on one line
`},
	{row: "header line with no colon", input: post + "}\r\nhello\r\n\r\n", want: `
error missing-colon [] @34-35 "}": header line without a colon | is the blank line before the body missing?
error missing-colon [] @37-42 "hello": header line without a colon | is the blank line before the body missing?
`},
	{row: "a body without its blank line", input: post + "{\r\nhello\r\n\r\n", want: `
request @0-46 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=false "{\r\nhello\r\n" @34-44 "{\r\nhello\r\n"
warning missing-blank-line [body] @34-35 "{": no blank line before the body | write one after the last header field
`},
	{row: "JSON without the blank line before it", input: post + "{\"a\": 1}\r\n", want: `
request @0-44 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=false "{\"a\": 1}" @34-42 "{\"a\": 1}"
warning missing-blank-line [body] @34-42 "{\"a\": 1}": no blank line before the body | write one after the last header field
`},
	{row: "invalid header name", input: get + "A B: 1\r\n: 2\r\nC\xe9: 3\r\n\r\n", want: `
error invalid-field-name [] @33-36 "A B": the field name is not a token
error invalid-field-name [] @41-41 "": the field name is not a token
error invalid-field-name [] @46-48 "C\xe9": the field name is not a token
`},
	{row: "control characters in a value", input: get + "A: \x01\x1b[0m\x7f\r\nB: a\tb\r\n\r\n", want: `
error control-character [header:a] @36-37 "\x01": control character
error control-character [header:a] @37-38 "\x1b": control character
error control-character [header:a] @41-42 "\x7f": control character
`},
	{row: "bytes above 0x7f in a value", input: get + "A: Zo\u00eb\r\nB: Zo\xeb\r\n\r\n", want: "\nrequest @0-52 origin HTTP/1.1\nmethod GET @0-3 \"GET\"\norigin https h.example @22-31 \"h.example\"\ntarget / @4-5 \"/\"\nfield A: Zoë @33-34 \"A\" @36-40 \"Zoë\"\nfield B: Zo\xeb @42-43 \"B\" @45-48 \"Zo\\xeb\"\ninfo latin1-value [header:b] @45-48 \"Zo\\xeb\": the value is not UTF-8; its bytes are read as Latin-1\n"},
	{row: "order, case, repeats and empty values stay", input: get + "b: 2\r\nA:\r\nB: 3\r\nConnection: close\r\nKeep-Alive: x\r\nTE: trailers\r\n\r\n", want: `
request @0-99 origin HTTP/1.1
method GET @0-3 "GET"
origin https h.example @22-31 "h.example"
target / @4-5 "/"
field b: 2 @33-34 "b" @36-37 "2"
field A:  @39-40 "A" @41-41 ""
field B: 3 @43-44 "B" @46-47 "3"
field Connection: close @49-59 "Connection" @61-66 "close"
field Keep-Alive: x @68-78 "Keep-Alive" @80-81 "x"
field TE: trailers @83-85 "TE" @87-95 "trailers"
`},

	// Body
	{row: "Content-Length equals the body", input: post + "Content-Length: 3\r\n\r\na\n\n", want: `
request @0-58 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=true "a\n\n" @55-58 "a\n\n"
`},
	{row: "Content-Length: 0", input: post + "Content-Length: 0\r\n\r\n", want: `
request @0-55 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=true "" @55-55 ""
`},
	{row: "Content-Length equals the body minus the final line end", input: post + "Content-Length: 1\r\n\r\na\r\n", want: `
request @0-56 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=true "a" @55-56 "a"
`},
	{row: "Content-Length equals the body with CRLF", input: post + "Content-Length: 10\n\na\nb\r\nc\nd\n", options: Options{KeepFinalNewline: true}, want: `
request @0-62 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=true "a\r\nb\r\nc\r\nd" @54-62 "a\nb\r\nc\nd"
info line-ends-converted [body] @54-62 "a\nb\r\nc\nd": line ends of the body changed from LF to CRLF, as Content-Length counts them
`},
	{row: "Content-Length equals the body with CRLF, final one included", input: post + "Content-Length: 6\n\na\nb\n", want: `
request @0-57 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=true "a\r\nb\r\n" @53-57 "a\nb\n"
info line-ends-converted [body] @53-57 "a\nb\n": line ends of the body changed from LF to CRLF, as Content-Length counts them
`},
	{row: "Content-Length equals the body with CRLF, final one excluded", input: post + "Content-Length: 4\n\na\nb\n", want: `
request @0-57 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=true "a\nb\n" @53-57 "a\nb\n"
`},
	{row: "Content-Length too large", input: post + "Content-Length: 99999999999999999999\r\n\r\na\nb\r\n", want: `
request @0-79 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=true "a\nb" @74-77 "a\nb"
warning S content-length-mismatch [header:content-length] @50-70 "99999999999999999999": Content-Length is not the length of the body; all of the body is sent | remove the field; the client makes its own
`},
	{row: "Content-Length too small", input: post + "Content-Length: 1\r\n\r\na\nb\r\n", want: `
request @0-60 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=true "a\nb" @55-58 "a\nb"
warning S content-length-mismatch [header:content-length] @50-51 "1": Content-Length is not the length of the body; all of the body is sent | remove the field; the client makes its own
`},
	{row: "Content-Length too small, strict", input: post + "Content-Length: 1\r\n\r\nab", options: Options{Strict: true}, want: `
error S content-length-mismatch [header:content-length] @50-51 "1": Content-Length is not the length of the body; all of the body is sent | remove the field; the client makes its own
`},
	{row: "no Content-Length", input: post + "\r\na\n\r\n", want: `
request @0-40 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=false "a\n" @36-38 "a\n"
`},
	{row: "no Content-Length, --keep-final-newline", input: post + "\r\na\n\r\n", options: Options{KeepFinalNewline: true}, want: `
request @0-40 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=false "a\n\r\n" @36-40 "a\n\r\n"
`},
	{row: "blank lines at the end of the file", input: get + "\r\n\n\n", want: `
request @0-37 origin HTTP/1.1
method GET @0-3 "GET"
origin https h.example @22-31 "h.example"
target / @4-5 "/"
info blank-lines [body] @35-37 "\n\n": blank lines after the head; not sent as a body
`},
	{row: "blank lines that a Content-Type speaks of", input: post + "Content-Type: text/plain\r\n\r\n\n\n", want: `
request @0-64 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
field Content-Type: text/plain @34-46 "Content-Type" @48-58 "text/plain"
body present=true framed=false "\n" @62-63 "\n"
`},
	{row: "Content-Length list or repeats, all equal", input: post + "Content-Length: 1, 01\r\ncontent-length: 1\r\n\r\na", want: `
request @0-79 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=true "a" @78-79 "a"
info repeated-content-length [header:content-length] @50-55 "1, 01": Content-Length stands more than once, always the same
info repeated-content-length [header:content-length] @73-74 "1": Content-Length stands more than once, always the same
`},
	{row: "Content-Length, differing", input: post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\na", want: `
error conflicting-content-lengths [header:content-length] @69-70 "2": Content-Length stands more than once, with different numbers | remove the field; the client makes its own
`},
	{row: "Content-Length, 0 and another", input: post + "Content-Length: 00, 5\r\n\r\na", want: `
error conflicting-content-lengths [header:content-length] @50-55 "00, 5": Content-Length stands more than once, with different numbers | remove the field; the client makes its own
`},
	{row: "Content-Length, signed", input: post + "Content-Length: +1\r\n\r\na", want: `
error invalid-content-length [header:content-length] @50-52 "+1": Content-Length is not a number | remove the field; the client makes its own
`},
	{row: "Content-Length, not a number", input: post + "Content-Length: one\r\nContent-Length:\r\n\r\na", want: `
error invalid-content-length [header:content-length] @50-53 "one": Content-Length is not a number | remove the field; the client makes its own
error invalid-content-length [header:content-length] @70-70 "": Content-Length is not a number | remove the field; the client makes its own
`},
	{row: "Content-Length and Transfer-Encoding", input: post + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n", want: `
request @0-94 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=true "a" @83-92 "1\r\na\r\n0\r\n"
warning S length-and-chunked [header:content-length] @34-48 "Content-Length": Content-Length and Transfer-Encoding in one message | keep neither; the client makes its own
`},
	{row: "Content-Length and Transfer-Encoding, not chunked", input: post + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\na\r\n", want: `
request @0-84 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=true "a" @83-84 "a"
warning S length-and-chunked [header:content-length] @34-48 "Content-Length": Content-Length and Transfer-Encoding in one message | keep neither; the client makes its own
warning S not-chunked [header:transfer-encoding] @72-79 "chunked": the body is not chunked; sent as it is | remove the field; the client makes its own
`},
	{row: "chunked, well-formed", input: post + "Transfer-Encoding: Chunked\r\n\r\n3;x=y\r\na\r\n\r\n0A\r\n0123456789\r\n00\r\n\r\n", want: `
request @0-98 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=true "a\r\n0123456789" @64-96 "3;x=y\r\na\r\n\r\n0A\r\n0123456789\r\n00\r\n"
`},
	{row: "chunked, no final blank line", input: post + "Transfer-Encoding: chunked\n\n1\na\n0", want: `
request @0-67 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=true "a" @62-67 "1\na\n0"
`},
	{row: "chunked, trailers", input: post + "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nA: 1\r\nB: 2\r\n\r\n", want: `
request @0-87 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=true "a" @64-73 "1\r\na\r\n0\r\n"
warning trailers [body] @73-83 "A: 1\r\nB: 2": trailer fields after the chunks; left out
`},
	{row: "chunked, data after the chunks", input: post + "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\nmore", want: `
request @0-79 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=true "a" @64-73 "1\r\na\r\n0\r\n"
warning S data-after-chunks [body] @75-79 "more": data after the last chunk; left out
`},
	{row: "chunked, but the body is not chunks", input: post + "Transfer-Encoding: chunked\r\n\r\n{\"a\":1}\r\n", want: `
request @0-73 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=true "{\"a\":1}" @64-71 "{\"a\":1}"
warning S not-chunked [header:transfer-encoding] @53-60 "chunked": the body is not chunked; sent as it is | remove the field; the client makes its own
`},
	{row: "chunked, sizes beyond the input", input: post + "Transfer-Encoding: chunked\r\n\r\n10000000000000001\r\na\r\n0\r\n\r\n", want: `
request @0-91 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=true "10000000000000001\r\na\r\n0\r\n" @64-89 "10000000000000001\r\na\r\n0\r\n"
warning S not-chunked [header:transfer-encoding] @53-60 "chunked": the body is not chunked; sent as it is | remove the field; the client makes its own
`},
	{row: "chunked, cut off", input: post + "Transfer-Encoding: chunked\r\n\r\n1\r\na", want: `
request @0-68 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=true "1\r\na" @64-68 "1\r\na"
warning S not-chunked [header:transfer-encoding] @53-60 "chunked": the body is not chunked; sent as it is | remove the field; the client makes its own
`},
	{row: "chunked twice", input: post + "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n", want: `
error invalid-transfer-encoding [header:transfer-encoding] @53-69 "chunked, chunked": Transfer-Encoding does not end in one chunked | remove the field; the client makes its own
`},
	{row: "Transfer-Encoding that does not end in chunked", input: post + "Transfer-Encoding: chunked, gzip\r\n\r\na", want: `
error invalid-transfer-encoding [header:transfer-encoding] @53-66 "chunked, gzip": Transfer-Encoding does not end in one chunked | remove the field; the client makes its own
`},
	{row: "Transfer-Encoding with a compression", input: post + "Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n", want: `
request @0-100 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=true "a" @89-98 "1\r\na\r\n0\r\n"
warning transfer-coding [header:transfer-encoding] @78-85 "chunked": the body is compressed by a transfer coding; sent as it is, without the field
`},
	{row: "multipart whose boundary is absent", input: post + "Content-Type: multipart/form-data\r\n\r\n--b\r\n\r\n\r\n--b--\r\n", want: `
request @0-87 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
field Content-Type: multipart/form-data @34-46 "Content-Type" @48-67 "multipart/form-data"
body present=true framed=false "--b\r\n\r\n\r\n--b--" @71-85 "--b\r\n\r\n\r\n--b--"
warning multipart-boundary [header:content-type] @48-67 "multipart/form-data": multipart without a boundary; the body is sent as it is | add boundary=... to Content-Type
`},
	{row: "multipart whose boundary does not match", input: post + "Content-Type: multipart/mixed; boundary=c\r\n\r\n--b\r\n\r\n\r\n--b--\r\n", want: `
request @0-95 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
field Content-Type: multipart/mixed; boundary=c @34-46 "Content-Type" @48-75 "multipart/mixed; boundary=c"
body present=true framed=false "--b\r\n\r\n\r\n--b--" @79-93 "--b\r\n\r\n\r\n--b--"
warning multipart-boundary [header:content-type] @48-75 "multipart/mixed; boundary=c": the boundary does not match the body, which is sent as it is | the body needs a line --boundary before each part and --boundary-- after the last
`},
	{row: "multipart with LF", input: post + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\n\n\n--b--\n", want: `
request @0-91 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
field Content-Type: multipart/mixed; boundary=b @34-46 "Content-Type" @48-75 "multipart/mixed; boundary=b"
body present=true framed=false "--b\n\n\n--b--" @79-90 "--b\n\n\n--b--"
warning multipart-line-ends [body] @79-90 "--b\n\n\n--b--": multipart with LF line ends, which servers may refuse; sent as it is | write the body with CRLF line ends
`},
	{row: "multipart that matches", input: post + "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\n\r\n\r\n--b--\r\n", want: `
request @0-97 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
field Content-Type: multipart/mixed; boundary="b" @34-46 "Content-Type" @48-77 "multipart/mixed; boundary=\"b\""
body present=true framed=false "--b\r\n\r\n\r\n--b--" @81-95 "--b\r\n\r\n\r\n--b--"
`},
	{row: "body that is not UTF-8", input: post + "\r\n\xff\x00\xfe\r", want: `
request @0-40 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=false "\xff\x00\xfe\r" @36-40 "\xff\x00\xfe\r"
`},

	// Several requests
	{row: "a second request after a Content-Length body", input: post + "Content-Length: 1\r\n\r\na\r\n" + get + "\r\n", want: `
request @0-56 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=true "a" @55-56 "a"
warning second-request [] @58-72 "GET / HTTP/1.1": a second request follows; it is left out | --all reads each request of the input
`},
	{row: "a second request, --all", input: post + "Content-Length: 1\r\n\r\na\r\n\r\n" + get + "\r\n" + post + "Content-Length: 6\n\na\nb\n" + get + "\r\n", options: Options{All: true}, want: `
request @0-56 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=true "a" @55-56 "a"
request @60-95 origin HTTP/1.1
method GET @60-63 "GET"
origin https h.example @82-91 "h.example"
target / @64-65 "/"
request @95-152 origin HTTP/1.1
method POST @95-99 "POST"
origin https h.example @118-127 "h.example"
target / @100-101 "/"
body present=true framed=true "a\r\nb\r\n" @148-152 "a\nb\n"
request @152-187 origin HTTP/1.1
method GET @152-155 "GET"
origin https h.example @174-183 "h.example"
target / @156-157 "/"
info line-ends-converted [body] @148-152 "a\nb\n": line ends of the body changed from LF to CRLF, as Content-Length counts them
`},
	{row: "a second request on the last line of the body", input: post + "Content-Length: 2\r\n\r\nab" + get + "\r\n", options: Options{All: true}, want: `
request @0-57 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=true "ab" @55-57 "ab"
request @57-92 origin HTTP/1.1
method GET @57-60 "GET"
origin https h.example @79-88 "h.example"
target / @61-62 "/"
`},
	{row: "a second request after chunks, --all", input: post + "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n" + get + "\r\n", options: Options{All: true}, want: `
request @0-75 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=true "a" @64-73 "1\r\na\r\n0\r\n"
request @75-110 origin HTTP/1.1
method GET @75-78 "GET"
origin https h.example @97-106 "h.example"
target / @79-80 "/"
`},
	{row: "a second request with an error, --all", input: "GET / HTTP/1.1\n\n" + get + "\n", options: Options{All: true}, want: `
request @0-16 origin HTTP/1.1
method GET @0-3 "GET"
origin  {{base_url}} @4-4 ""
target / @4-5 "/"
request @16-50 origin HTTP/1.1
method GET @16-19 "GET"
origin https h.example @38-47 "h.example"
target / @20-21 "/"
info S missing-host [header:host] @4-5 "/": the request does not say which host it goes to | add a Host field, or give --base-url https://example.com, for which the variable base_url stands
`},
	{row: "a second request without a version, after no body", input: "GET https://h.example/a\n\nGET https://h.example/b\n", options: Options{All: true}, want: `
request @0-25 absolute 
method GET @0-3 "GET"
origin https h.example @12-21 "h.example"
target /a @4-23 "https://h.example/a"
request @25-49 absolute 
method GET @25-28 "GET"
origin https h.example @37-46 "h.example"
target /b @29-48 "https://h.example/b"
`},
	{row: "a body that may start with a request line", input: post + "Content-Type: text/plain\r\n\r\nGET /a\n", want: `
request @0-69 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
field Content-Type: text/plain @34-46 "Content-Type" @48-58 "text/plain"
body present=true framed=false "GET /a" @62-68 "GET /a"
`},
	{row: "a form over lines", input: post + "Content-Type: application/x-www-form-urlencoded\r\n\r\na=1&b=2\n  &c=3&\r\n\td=4\ne\n", want: `
request @0-109 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
field Content-Type: application/x-www-form-urlencoded @34-46 "Content-Type" @48-81 "application/x-www-form-urlencoded"
body present=true framed=false "a=1&b=2&c=3&d=4\ne" @85-108 "a=1&b=2\n  &c=3&\r\n\td=4\ne"
warning wrapped-form [body] @85-108 "a=1&b=2\n  &c=3&\r\n\td=4\ne": a form that goes on over lines; joined | write it on one line
`},
	{row: "a form of lines, as long as Content-Length says", input: post + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 8\r\n\r\na=1\n&b=2", want: `
request @0-112 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
field Content-Type: application/x-www-form-urlencoded @34-46 "Content-Type" @48-81 "application/x-www-form-urlencoded"
body present=true framed=true "a=1\n&b=2" @104-112 "a=1\n&b=2"
`},
	{row: "JSON with LF where Content-Length counts CRLF", input: post + "Content-Type: application/json\r\nContent-Length: 7\r\n\r\n{\n1\n}", want: `
request @0-92 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
field Content-Type: application/json @34-46 "Content-Type" @48-64 "application/json"
body present=true framed=true "{\n1\n}" @87-92 "{\n1\n}"
info line-ends-kept [body] @87-92 "{\n1\n}": Content-Length counts CRLF at the line ends of the body; it is sent with LF, as it stands
`},
	{row: "bytes with LF where Content-Length counts CRLF", input: post + "Content-Type: application/octet-stream\r\nContent-Length: 7\r\n\r\n{\n1\n}", want: `
request @0-100 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
field Content-Type: application/octet-stream @34-46 "Content-Type" @48-72 "application/octet-stream"
body present=true framed=true "{\r\n1\r\n}" @95-100 "{\n1\n}"
info line-ends-converted [body] @95-100 "{\n1\n}": line ends of the body changed from LF to CRLF, as Content-Length counts them
`},
	{row: "a panel with a value like JSON", input: "GET / HTTP/1.1\nHost\nh.example\nX-A\n{\"a\": 1}\nX-B\n[1]\n", want: `
request @0-51 origin HTTP/1.1
method GET @0-3 "GET"
origin https h.example @20-29 "h.example"
target / @4-5 "/"
field X-A: {"a": 1} @30-33 "X-A" @34-42 "{\"a\": 1}"
field X-B: [1] @43-46 "X-B" @47-50 "[1]"
warning panel-lines [] @15-50 "Host\nh.example\nX-A\n{\"a\": 1}\nX-B\n[1]": names and values on lines of their own; joined
`},
	{row: "mark-up without the blank line before it", input: post + "<a>\n</a>\n", want: `
request @0-43 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
body present=true framed=false "<a>\n</a>" @34-42 "<a>\n</a>"
warning missing-blank-line [body] @34-37 "<a>": no blank line before the body | write one after the last header field
`},
	{row: "a second request after no body", input: get + "\r\n" + get + "\r\n", want: `
request @0-35 origin HTTP/1.1
method GET @0-3 "GET"
origin https h.example @22-31 "h.example"
target / @4-5 "/"
warning second-request [] @35-49 "GET / HTTP/1.1": a second request follows; it is left out | --all reads each request of the input
`},
	{row: "a request inside a body", input: post + "Content-Type: message/http\r\n\r\n" + get + "\r\n", want: `
request @0-99 origin HTTP/1.1
method POST @0-4 "POST"
origin https h.example @23-32 "h.example"
target / @5-6 "/"
field Content-Type: message/http @34-46 "Content-Type" @48-60 "message/http"
body present=true framed=false "GET / HTTP/1.1\r\nHost: h.example\r\n" @64-97 "GET / HTTP/1.1\r\nHost: h.example\r\n"
`},

	// Other inputs
	{row: "an access-log line", input: "127.0.0.1 - - [01/Jan/2026:00:00:00 +0000] \"GET /x HTTP/1.1\" 200 12\n", want: `
error looks-like-access-log [] @0-67 "127.0.0.1 - - [01/Ja"+47: this looks like a line of an access log | the request line is the part in double quotes; add a Host field or --base-url
`},
	{row: "a response", input: "HTTP/1.1 200 OK\r\n\r\n", want: `
error looks-like-response [] @0-15 "HTTP/1.1 200 OK": this looks like a response | give the request that it answers
`},
	{row: "a curl command", input: "$ curl https://h.example/ \\\n  -H 'A: 1'\n", want: `
error looks-like-curl [] @0-27 "$ curl https://h.example/ \\": this looks like a curl command | --input curl reads it
`},
	{row: "HAR text", input: "{\n  \"log\": {\"entries\": []}}\n", want: `
error looks-like-har [] @0-1 "{": this looks like an HTTP archive (HAR) | --input har reads it
`},
	{row: "JSON text", input: "[1, 2]", want: `
error looks-like-json [] @0-6 "[1, 2]": this looks like JSON text | put a request line, header fields and a blank line before a body
`},
	{row: "a .http file", input: "### title\nGET https://h.example/\n", want: `
error looks-like-http-file [] @0-9 "### title": this looks like a .http file | --input http reads it
`},
	{row: "UTF-16", input: "\xff\xfeG\x00", want: `
error utf16-input [] @0-2 "\xff\xfe": this is UTF-16 text | save it as UTF-8
`},
	{row: "input larger than the limit", input: get + "\r\n", options: Options{MaxSize: 16}, want: `
error too-large [] @16-35 "Host: h.example\r\n\r\n": input is larger than 16 bytes | --max-size raises the limit
`},
}
