package parser

import "testing"

func TestPrint(t *testing.T) {
	cases := map[string]string{
		"GET https://u:p@h.example/a?b\nx: 1\n\n":                                         "GET /a?b HTTP/1.1\r\nHost: h.example\r\nx: 1\r\nAuthorization: Basic dTpw\r\n\r\n",
		"GET http://h.example/ HTTP/1.0\nA: 1\nHost: other.example\n\nx":                  "GET / HTTP/1.1\r\nHost: other.example\r\nA: 1\r\nContent-Length: 1\r\n\r\nx",
		"POST / HTTP/1.1\nTransfer-Encoding: chunked\nHost: h.example\n\n1\na\n1\nb\n0\n": "POST / HTTP/1.1\r\nHost: h.example\r\nContent-Length: 2\r\n\r\nab",
		"POST / HTTP/1.1\nHost: h.example\nContent-Length: 0\n\n":                         "POST / HTTP/1.1\r\nHost: h.example\r\nContent-Length: 0\r\n\r\n",
		"CONNECT h.example:1 HTTP/1.1\n\n":                                                "CONNECT h.example:1 HTTP/1.1\r\nHost: h.example:1\r\n\r\n",
		"OPTIONS * HTTP/1.1\nHost: h.example\n\n":                                         "OPTIONS * HTTP/1.1\r\nHost: h.example\r\n\r\n",
	}
	for input, want := range cases {
		requests, found := Parse(input, Options{})
		if len(requests) != 1 {
			t.Fatal(dump(input, requests, found))
		}
		if got := Print(requests[0]); got != want {
			t.Errorf("%q\ngot  %q\nwant %q", input, got, want)
		}
	}
}
