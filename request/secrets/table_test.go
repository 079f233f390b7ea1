package secrets_test

import (
	"strings"
	"testing"

	"snipgen/parser"
	"snipgen/request"
	"snipgen/request/secrets"
)

func hider(t testing.TB, mode secrets.Mode, names map[string]string) *secrets.Hider {
	t.Helper()
	h, err := secrets.New(mode, names)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func read(t testing.TB, raw string) *request.Request {
	t.Helper()
	requests, found := parser.Parse(raw, parser.Options{})
	if len(requests) != 1 {
		t.Fatalf("%q: %+v", raw, found)
	}
	return requests[0]
}

// shown is a request as a person reads it, references in braces.
func shown(r *request.Request) string {
	var out strings.Builder
	out.WriteString(r.Method + " " + r.URL().String() + "\n")
	for _, f := range r.Fields {
		if !f.Is("Content-Type") {
			out.WriteString(f.Name + ": " + f.Value.String() + "\n")
		}
	}
	return out.String() + r.Body.Content.String()
}

const (
	get  = "GET / HTTP/1.1\nHost: example.com\n"
	post = "POST / HTTP/1.1\nHost: example.com\nContent-Type: "
	form = post + "application/x-www-form-urlencoded\n\n"
	json = post + "application/json\n\n"
)

// places are secrets with what is left of each in the mode env: the lines
// after the first one, without those of Content-Type.
var places = []struct{ name, raw, want string }{
	{"bearer", get + "Authorization: Bearer my token\n", "Authorization: Bearer {{API_TOKEN}}\n"},
	{"bearer, other case", get + "authorization: bearer  abc\n", "authorization: bearer  {{API_TOKEN}}\n"},
	{"no scheme", get + "Authorization: my secret token\n", "Authorization: {{API_TOKEN}}\n"},
	{"unknown scheme", get + "Authorization: hunter two\n", "Authorization: {{API_TOKEN}}\n"},
	{"digest", get + "Authorization: Digest username=\"a\", response=\"b\"\n", "Authorization: Digest {{API_CREDENTIALS}}\n"},
	{"basic", get + "Authorization: Basic YWxpY2U6czNjcmV0\n", "Authorization: Basic {{base64 {{API_USER}}:{{API_PASSWORD}}}}\n"},
	{"basic, no password", get + "Authorization: Basic YWxpY2U6\n", "Authorization: Basic {{base64 {{API_USER}}:}}\n"},
	{"basic, user is password", get + "Authorization: Basic YWRtaW46YWRtaW4=\n", "Authorization: Basic {{base64 {{API_USER}}:{{API_PASSWORD}}}}\n"},
	{"basic, no Base64", get + "Authorization: Basic a!b\n", "Authorization: Basic {{API_CREDENTIALS}}\n"},
	{"proxy", get + "Proxy-Authorization: Basic YWxpY2U6czNjcmV0\n", "Proxy-Authorization: Basic {{base64 {{PROXY_USER}}:{{PROXY_PASSWORD}}}}\n"},
	{"user in the URL", "GET http://u:p@example.com/ HTTP/1.1\nHost: example.com\n\n", "Authorization: Basic {{base64 {{API_USER}}:{{API_PASSWORD}}}}\n"},
	{"fields", get + "X-Api-Key: a1\nApi-Key: a2\nX-Auth-Token: a3\nX-Access-Token: a4\nX-CSRF-Token: a5\nX-Amz-Security-Token: a6\n" +
		"Private-Token: a7\nOcp-Apim-Subscription-Key: a8\nX-Goog-Api-Key: a9\nX-My-Secret: b1\nX-Hub-Signature: b2\nX-Db-Password: b3\nX-Hub-Signature-256: b4\n",
		"X-Api-Key: {{API_KEY}}\nApi-Key: {{API_KEY_2}}\nX-Auth-Token: {{AUTH_TOKEN}}\nX-Access-Token: {{ACCESS_TOKEN}}\nX-CSRF-Token: {{CSRF_TOKEN}}\n" +
			"X-Amz-Security-Token: {{AMZ_SECURITY_TOKEN}}\nPrivate-Token: {{PRIVATE_TOKEN}}\nOcp-Apim-Subscription-Key: {{OCP_APIM_SUBSCRIPTION_KEY}}\n" +
			"X-Goog-Api-Key: {{GOOG_API_KEY}}\nX-My-Secret: {{MY_SECRET}}\nX-Hub-Signature: {{HUB_SIGNATURE}}\nX-Db-Password: {{DB_PASSWORD}}\nX-Hub-Signature-256: {{HUB_SIGNATURE_256}}\n"},
	{"no secrets", get + "Idempotency-Key: 8e03978e\nSec-WebSocket-Key: dGhlIHNhbXBsZQ==\nX-Monkey: 1\nETag: abc\n",
		"Idempotency-Key: 8e03978e\nSec-WebSocket-Key: dGhlIHNhbXBsZQ==\nX-Monkey: 1\nETag: abc\n"},
	{"cookies", get + "Cookie: theme=dark; sid=abc; JSESSIONID=\"d;e\"; connect.sid=s%3Aq; side=x\n",
		"Cookie: theme=dark; sid={{SID}}; JSESSIONID={{JSESSIONID}};e\"; connect.sid={{CONNECT_SID}}; side=x\n"},
	{"set-cookie", get + "Set-Cookie: lang=de; Path=/\n", "Set-Cookie: lang={{LANG_SECRET}}; Path=/\n"},
	{"query", "GET /a?access_token=abc&q=1&apiKey=d+e&user%5Bpassword%5D=f;g&code= HTTP/1.1\nHost: example.com\n\n",
		"GET https://example.com/a?access_token={{ACCESS_TOKEN}}&q=1&apiKey={{API_KEY}}&user%5Bpassword%5D={{PASSWORD}}&code=\n"},
	{"form", form + "grant_type=password&username=bob&password=password&client_secret=a+b\n",
		"grant_type=password&username=bob&password={{PASSWORD}}&client_secret={{CLIENT_SECRET}}"},
	{"json", json + `{"user": "bob", "password": "a\"b", "clientSecret" : "c", "code": 4711, "nested": [{"api_key": "d"}], "secret": null, "id_token": ""}`,
		`{"user": "bob", "password": "{{PASSWORD}}", "clientSecret" : "{{CLIENT_SECRET}}", "code": {{CODE}}, "nested": [{"api_key": "{{API_KEY}}"}], "secret": null, "id_token": ""}`},
	{"json, lists and objects", json + `{"password": ["a1", "b1"], "credentials": {"password": {"value": "c1"}}, "code": {"coding": "d1"}}`,
		`{"password": ["{{PASSWORD}}", "{{PASSWORD_2}}"], "credentials": {"password": {"value": "{{PASSWORD_3}}"}}, "code": {"coding": "d1"}}`},
	{"nearly json", json + `{'user': 1, password: "abc", "secret": "def",}`, `{'user': 1, password: "{{PASSWORD}}", "secret": "{{SECRET}}",}`},
	{"json of no type", "POST / HTTP/1.1\nHost: example.com\n\n{\"password\":\"abc\"}\n{\"password\":\"abd\"}", "{\"password\":\"{{PASSWORD}}\"}\n{\"password\":\"{{PASSWORD_2}}\"}"},
	{"multipart", post + "multipart/form-data; boundary=b\n\n--b\r\nContent-Disposition: form-data; name=\"password\"\r\n\r\nhunter2\r\n--b\r\n" +
		"Content-Disposition: form-data; name=\"file\"; filename=\"password\"\r\n\r\nghp_0123456789\r\n--b--\r\n",
		"--b\r\nContent-Disposition: form-data; name=\"password\"\r\n\r\n{{PASSWORD}}\r\n--b\r\n" +
			"Content-Disposition: form-data; name=\"file\"; filename=\"password\"\r\n\r\n{{GITHUB_TOKEN}}\r\n--b--"},
	{"prefixes", get + "X-A: a sk_live_abcdef123, AKIAIOSFODNN7EXAMPLE/20130524\nX-B: eyJhbGciOiJIUzI1NiJ9.e30.abc\n",
		"X-A: a {{STRIPE_SECRET_KEY}}, {{AWS_ACCESS_KEY_ID}}/20130524\nX-B: {{JWT}}\n"},
	{"prefix after an escape", json + `{"a": "x\nghp_0123456789", "b": "highp_0123456780"}`, `{"a": "x\n{{GITHUB_TOKEN}}", "b": "highp_0123456780"}`},
	{"text", post + "text/plain\n\npassword=abc and ghp_0123456789", "password=abc and {{GITHUB_TOKEN}}"},
	{"same value", get + "Authorization: Bearer 0123456789abc\nX-Api-Key: 0123456789abc\nX-Log: got 0123456789abc.\nX-Part: 012345678\n",
		"Authorization: Bearer {{API_TOKEN}}\nX-Api-Key: {{API_TOKEN}}\nX-Log: got {{API_TOKEN}}.\nX-Part: 012345678\n"},
	{"short value elsewhere", get + "X-Api-Key: abc\nX-Log: abc\n", "X-Api-Key: {{API_KEY}}\nX-Log: abc\n"},
	{"referer", get + "Referer: https://u:p@example.com/a?token=abc&b=1\n", "Referer: https://{{API_USER}}:{{API_PASSWORD}}@example.com/a?token={{TOKEN}}&b=1\n"},
	{"placeholders", get + "Authorization: Bearer <token>\nX-Api-Key: YOUR_API_KEY\nX-Auth-Token: {token}\nApi-Key: xxxxxx\nX-A-Secret: ***\n" +
		"X-B-Secret: REDACTED\nX-C-Secret: ${SECRET}\nX-D-Secret: eyJhbGciOi...\nX-E-Secret: sk_live_xxxxxxxx\n",
		"Authorization: Bearer <token>\nX-Api-Key: YOUR_API_KEY\nX-Auth-Token: {token}\nApi-Key: xxxxxx\nX-A-Secret: ***\n" +
			"X-B-Secret: REDACTED\nX-C-Secret: ${SECRET}\nX-D-Secret: eyJhbGciOi...\nX-E-Secret: sk_live_xxxxxxxx\n"},
	{"names in a target", "GET /?ghp_0123456789=1&q HTTP/1.1\nHost: ghp_0123456789.example.com\n\n", "GET https://{{GITHUB_TOKEN}}.example.com/?{{GITHUB_TOKEN}}=1&q\n"},
	{"names of fields and cookies", get + "ghp_0123456789: 1\nCookie: ghp_0123456789=1; a=b\n", "YOUR_GITHUB_TOKEN: 1\nCookie: {{GITHUB_TOKEN}}=1; a=b\n"},
	{"names of members", json + `{"ghp_0123456789": {"a": "ghp_0123456789"}}`, `{"{{GITHUB_TOKEN}}": {"a": "{{GITHUB_TOKEN}}"}}`},
	{"names of a form", form + "ghp_0123456789=1&ghp_0123456789", "{{GITHUB_TOKEN}}=1&{{GITHUB_TOKEN}}"},
	{"names of parts, a boundary", post + "multipart/form-data; boundary=ghp_0123456789\n\n--ghp_0123456789\r\nContent-Disposition: form-data; name=\"ghp_0123456789\"; filename=\"ghp_0123456789.txt\"\r\n\r\nghp_0123456789\r\n--ghp_0123456789--\r\n",
		"--YOUR_GITHUB_TOKEN\r\nContent-Disposition: form-data; name=\"YOUR_GITHUB_TOKEN\"; filename=\"YOUR_GITHUB_TOKEN.txt\"\r\n\r\n{{GITHUB_TOKEN}}\r\n--YOUR_GITHUB_TOKEN--"},
	{"method", "ghp_0123456789 / HTTP/1.1\nHost: example.com\n\n", "YOUR_GITHUB_TOKEN https://example.com/\n"},
	{"rest of an unknown scheme", get + "Authorization: Custom abcdefghi\nX-Log: abcdefghi\n", "Authorization: {{API_TOKEN}}\nX-Log: {{API_TOKEN_2}}\n"},
	{"parameters of credentials", get + "Authorization: Digest username=\"a\", uri=\"/dir/index1\", response=\"6629fae49393a05397450978507c4ef1\"\nX-Log: 6629fae49393a05397450978507c4ef1 /dir/index1\n",
		"Authorization: Digest {{API_CREDENTIALS}}\nX-Log: {{API_CREDENTIALS_2}} /dir/index1\n"},
	{"a pair in parts", form[:len(form)-1] + "X-Api-Key: 0123abcd=4567efgh\n\n0123abcd=4567efgh&b=4567efgh", "X-Api-Key: {{API_KEY}}\n{{API_KEY}}&b={{API_KEY_2}}"},
	{"other case and escapes", get + "X-Api-Key: a/b-0123456789\nX-Log: A/B-0123456789 a%2fb-0123456789 a%252Fb-0123456789\n", "X-Api-Key: {{API_KEY}}\nX-Log: {{API_KEY_2}} {{API_KEY_3}} {{API_KEY_4}}\n"},
	{"inside Base64", get + "X-Api-Key: secret-0123\nX-Log: got eHNlY3JldC0wMTIzeQ==.\n", "X-Api-Key: {{API_KEY}}\nX-Log: got {{API_KEY_2}}.\n"},
	{"a line of dashes is no secret", get + "X-Api-Key: ----------\nX-Log: -----------\n", "X-Api-Key: {{API_KEY}}\nX-Log: -----------\n"},
	{"path", "GET /bot/ghp_0123456789/x HTTP/1.1\nHost: example.com\n\n", "GET https://example.com/bot/{{GITHUB_TOKEN}}/x\n"},
}

func TestPlaces(t *testing.T) {
	for _, c := range places {
		t.Run(c.name, func(t *testing.T) {
			h := hider(t, secrets.Environment, nil)
			r := read(t, c.raw)
			made, _ := h.Hide([]*request.Request{r}, nil)
			got := shown(made[0])
			if !strings.HasPrefix(c.want, "GET ") && !strings.HasPrefix(c.want, "YOUR_") || strings.Contains(c.want, ": 1\n") {
				_, got, _ = strings.Cut(got, "\n")
			}
			if got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
			if got, want := shown(h.Reveal(made[0])), shown(r); got != want && !strings.Contains(c.want, "YOUR_GITHUB_TOKEN") {
				t.Errorf("with the values put back:\n%s\nwant\n%s", got, want)
			}
		})
	}
}
