package snipgen_test

import (
	"fmt"
	"strings"
	"testing"

	"snipgen"
)

// TestSecureLimits: what holds over https alone is not said of http. HTTP/2 cuts
// a Cookie at its semicolons, libraries bound what its fields take, and some
// clients take the name that a certificate is for from Host.
func TestSecureLimits(t *testing.T) {
	fields := func(n int, size int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "X-%d: %s\r\n", i, strings.Repeat("v", size))
		}
		return b.String()
	}
	tests := []struct {
		target, head, shows string
		holds               bool
	}{
		{"go/net-http", "Cookie: a=1;b=2\r\n", "SetHTTP1(true)", true},
		{"go/net-http", "Cookie: a=1; b=2;\r\n", "SetHTTP1(true)", true},
		{"go/net-http", "Cookie: a=1;  b=2\r\n", "SetHTTP1(true)", true},
		{"go/net-http", "Cookie: a=1; \r\n", "SetHTTP1(true)", true},
		{"go/net-http", "Cookie: a=1; b=\"2 3\"; ; c\r\n", "SetHTTP1(true)", false},
		{"go/net-http", "X-Cookie: a=1;b=2\r\n", "SetHTTP1(true)", false},
		{"shell/curl", fields(1, 48000), "--http1.1", true},
		{"shell/curl", fields(1, 47000), "--http1.1", false},
		{"shell/curl", fields(1001, 1), "--http1.1", true},
		{"php/curl", fields(1, 48000), "CURL_HTTP_VERSION_1_1", true},
		{"php/curl", fields(1001, 1), "CURL_HTTP_VERSION_1_1", true},
		{"php/curl", fields(900, 1), "CURL_HTTP_VERSION_1_1", false},
		{"node/http", "Host: other.example.com\r\n", "tls-name", true},
		{"node/axios", "Host: other.example.com\r\n", "tls-name", true},
		{"csharp/httpclient", "Host: other.example.com\r\n", "tls-name", true},
		{"csharp/restsharp", "Host: other.example.com\r\n", "tls-name", true},
		{"csharp/httpclient", "", "tls-name", false},
		{"shell/curl", "Host: other.example.com\r\n", "tls-name", false},
	}
	for _, test := range tests {
		for _, scheme := range []string{"http", "https"} {
			message := "GET " + scheme + "://api.example.com/ HTTP/1.1\r\n" + test.head
			if !strings.HasPrefix(test.head, "Host:") {
				message += "Host: api.example.com\r\n"
			}
			r, err := snipgen.Convert(message+"\r\n", test.target, snipgen.Options{})
			if err != nil {
				t.Fatal(err)
			}
			shown := strings.Contains(r.Code, test.shows) || strings.Contains(fmt.Sprint(r.Warnings), test.shows)
			if want := test.holds && scheme == "https"; shown != want || r.Fidelity != snipgen.Exact {
				t.Errorf("%s of %.40q over %s: %q is there: %v; %s", test.target, test.head, scheme, test.shows, shown, r.Fidelity)
			}
		}
	}
}

// TestFieldsOfConnections: a request with what HTTP/2 does not carry goes by
// HTTP/1.1, also where HTTP/2 is asked for.
func TestFieldsOfConnections(t *testing.T) {
	const lines = "GET /a HTTP/1.1\r\nHost: api.example.com\r\n"
	for target, says := range map[string]struct{ one, two string }{
		"shell/curl": {one: "--http1.1"}, "php/curl": {one: "=> CURL_HTTP_VERSION_1_1"}, "go/net-http": {one: "SetHTTP1(true)"},
		"java/okhttp": {one: "HTTP_1_1"}, "java/net-http": {one: "HTTP_1_1"},
		"csharp/httpclient": {two: "Version20"}, "php/guzzle": {two: "'2.0'"}, "python/httpx": {two: "http2=True"}, // 1.1 if nothing is said
	} {
		for _, version := range []string{"", "2"} {
			for _, field := range []string{"", "Connection: close\r\n", "Upgrade: h\r\n", "TE: gzip\r\n", "Keep-Alive: timeout=5\r\n"} {
				options := map[string]string{}
				if version != "" {
					options["http-version"] = version
				}
				r, err := snipgen.Convert(lines+field+"\r\n", target, snipgen.Options{Target: options})
				one := says.one == "" || field == "" || strings.Contains(r.Code, says.one)
				two := says.two != "" && strings.Contains(r.Code, says.two)
				if err != nil || !one || two != (says.two != "" && version == "2" && field == "") {
					t.Errorf("%s, version %q, %q: %v\n%s", target, version, field, err, r.Code)
				}
			}
		}
	}
}
