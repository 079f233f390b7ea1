package conformance_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"snipgen"
	"snipgen/conformance"
	"snipgen/request"
)

// TestSecretsFromEnvironment runs snippets that read secrets from environment
// variables: with these set, the request arrives as it is without the secrets
// hidden, with every label as true. Pages have no environment.
func TestSecretsFromEnvironment(t *testing.T) {
	prove(t, hidden(t), func(id string) bool { return !strings.HasPrefix(id, "javascript/") })
}

// hidden are the requests of the corpus that have secrets, without them.
func hidden(t *testing.T) []conformance.Named {
	t.Helper()
	var out []conformance.Named
	for _, n := range append(requests(t), encodedSecrets(t)...) {
		h, err := snipgen.NewSecrets(snipgen.SecretsFromEnv, nil)
		if err != nil {
			t.Fatal(err)
		}
		made, _ := h.Hide([]*request.Request{n.Request}, nil)
		values := h.Variables()
		if len(values) == 0 {
			continue
		}
		n.Want, n.Request = h.Reveal(made[0]), made[0]
		for _, name := range slices.Sorted(maps.Keys(values)) {
			n.Env = append(n.Env, name+"="+values[name])
		}
		out = append(out, n)
	}
	return out
}

// encodedSecrets are requests whose secrets are written with escapes, which a
// client's own encoder would write once more.
func encodedSecrets(t *testing.T) []conformance.Named {
	t.Helper()
	const head = "POST /?api_key=k/1+=&x=y HTTP/1.1\r\nHost: example.com\r\nContent-Type: "
	var out []conformance.Named
	for name, raw := range map[string]string{
		"secret-form":      head + "application/x-www-form-urlencoded\r\n\r\nuser=a%20b&password=a%2Fb+c",
		"secret-json":      head + "application/json\r\n\r\n" + `{"password":"a/b","secret":"a<b>&\u00e9","token":"a\"b","code":4711}`,
		"secret-multipart": head + "multipart/form-data; boundary=b\r\n\r\n--b\r\nContent-Disposition: form-data; name=\"password\"\r\n\r\na\"b'c$d\\e\r\n--b--\r\n",
		"secret-names": "POST /ghp_0123456789?ghp_0123456789=1&a=ghp_0123456789 HTTP/1.1\r\nHost: example.com\r\nCookie: a=b; ghp_0123456789=1\r\nContent-Type: application/json\r\n\r\n" +
			`{"ghp_0123456789": 1, "a": {"b": "see ghp_0123456789"}}`,
		"secret-form-names": head + "application/x-www-form-urlencoded\r\n\r\nghp_0123456789=1&a=b&glpat-0123456789",
		"secret-part-names": head + "multipart/form-data; boundary=ghp_0123456789\r\n\r\n--ghp_0123456789\r\nContent-Disposition: form-data; name=\"ghp_0123456789\"\r\n\r\nghp_0123456789\r\n--ghp_0123456789--\r\n",
		"secret-cookie":     head + "text/plain\r\nCookie: a=b; sid=x%2Fy\r\n\r\nghp_0123456789",
	} {
		requests, found := snipgen.Parse(raw, snipgen.ParseOptions{})
		if len(requests) != 1 {
			t.Fatalf("%s: %+v", name, found)
		}
		if matches(*requestFlag, name) {
			out = append(out, conformance.Named{Name: name, Request: requests[0]})
		}
	}
	return out
}
