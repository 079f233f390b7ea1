package message_test

import (
	"testing"

	"snipgen/generators/message"
)

// Requests that differ in one thing are two, and those that differ in how they
// were written are one.
func TestSame(t *testing.T) {
	const base = "POST https://h.example/a?\nX: 1\nY: {{v}}\n\nbody"
	if !message.Same(read(t, base), read(t, "### name\n# @no-redirect\n"+base)) {
		t.Error("a name and a setting make another request")
	}
	for _, other := range []string{
		"PUT https://h.example/a?\nX: 1\nY: {{v}}\n\nbody",
		"POST http://h.example/a?\nX: 1\nY: {{v}}\n\nbody",
		"POST https://h.example:443/a?\nX: 1\nY: {{v}}\n\nbody",
		"POST https://h.example/A?\nX: 1\nY: {{v}}\n\nbody",
		"POST https://h.example/a\nX: 1\nY: {{v}}\n\nbody",
		"POST https://h.example/a?b\nX: 1\nY: {{v}}\n\nbody",
		"POST https://h.example/a? HTTP/1.0\nX: 1\nY: {{v}}\n\nbody",
		"POST https://h.example/a?\nx: 1\nY: {{v}}\n\nbody",
		"POST https://h.example/a?\nX: 2\nY: {{v}}\n\nbody",
		"POST https://h.example/a?\nY: {{v}}\nX: 1\n\nbody",
		"POST https://h.example/a?\nX: 1\nX: 1\nY: {{v}}\n\nbody",
		"POST https://h.example/a?\nX: 1\nY: {{w}}\n\nbody",
		"POST https://h.example/a?\nX: 1\nY: {{$processEnv v}}\n\nbody",
		"POST https://h.example/a?\nX: 1\nY: v\n\nbody",
		"POST https://h.example/a?\nX: 1\nY: {{v}}\nHost: other\n\nbody",
		"POST https://h.example/a?\nX: 1\nY: {{v}}\n\nBody",
		"POST https://h.example/a?\nX: 1\nY: {{v}}",
		"POST https://h.example/a?\nX: 1\nY: {{v}}\n\n< body",
	} {
		if message.Same(read(t, base), read(t, other)) {
			t.Errorf("the same request: %s", other)
		}
	}
	for one, other := range map[string]string{
		"POST https://h.example/":                              "POST https://h.example/\nContent-Length: 0\n\n",
		"GET https://h.example/?a={{$randomInt 1 2}}":          "GET https://h.example/?a={{$randomInt 1 3}}",
		"CONNECT h.example:443":                                "GET https://h.example:443",
		"OPTIONS *\nHost: h.example":                           "OPTIONS https://h.example/*",
		"GET https://h.example/\nAuthorization: Basic {{a}} b": "GET https://h.example/\nAuthorization: Basic {{a}} c",
	} {
		if message.Same(read(t, one), read(t, other)) {
			t.Errorf("the same request: %s, %s", one, other)
		}
	}
	for one, other := range map[string]string{
		"GET https://h.example/":                     "GET https://h.example/ HTTP/1.1\nhost: H.example",
		"GET /\nHost: h.example":                     "GET https://h.example",
		"GET https://h.example HTTP/2":               "GET https://h.example HTTP/2.0",
		"@v = x{{w}}\nGET https://h.example/ax{{w}}": "@v = x\nGET https://h.example/a{{v}}{{w}}",
	} {
		if !message.Same(read(t, one), read(t, other)) {
			t.Errorf("two requests: %s, %s", one, other)
		}
	}
}
