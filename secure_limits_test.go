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
	for target, shows := range map[string]string{
		"shell/curl": "--http1.1", "php/curl": "=> CURL_HTTP_VERSION_1_1", "go/net-http": "SetHTTP1(true)", "java/okhttp": "HTTP_1_1", "java/net-http": "HTTP_1_1",
	} {
		for _, version := range []string{"", "2"} {
			var options map[string]string
			if version != "" {
				options = map[string]string{"http-version": version}
			}
			message := "GET /a HTTP/1.1\r\nHost: api.example.com\r\nConnection: close\r\n\r\n"
			r, err := snipgen.Convert(message, target, snipgen.Options{Target: options})
			if err != nil || !strings.Contains(r.Code, shows) {
				t.Errorf("%s, version %q: %v\n%s", target, version, err, r.Code)
			}
		}
	}
}
