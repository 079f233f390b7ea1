package secrets_test

import (
	"slices"
	"strings"
	"testing"

	"snipgen/request"
	"snipgen/request/secrets"
)

func hide(t testing.TB, h *secrets.Hider, raw string) (*request.Request, []request.Diagnostic) {
	t.Helper()
	made, found := h.Hide([]*request.Request{read(t, raw)}, nil)
	if len(made) != 1 {
		t.Fatalf("%q: %d requests", raw, len(made))
	}
	return made[0], found
}

const several = post + "application/json\nAuthorization: Basic YWxpY2U6czNjcmV0\nX-Api-Key: k-1\nCookie: sid=4711\n\n{\"code\": 12, \"password\": \"p\\u0041\"}"

// What stands in the place of secrets is valid there.
func TestTexts(t *testing.T) {
	for mode, want := range map[secrets.Mode]string{
		secrets.Placeholder: "Authorization: Basic WU9VUl9BUElfVVNFUjpZT1VSX0FQSV9QQVNTV09SRA==\nX-Api-Key: YOUR_API_KEY\nCookie: sid=YOUR_SID\n" +
			`{"code": "YOUR_CODE", "password": "YOUR_PASSWORD"}`,
		secrets.Redact: "Authorization: Basic UkVEQUNURUQ6UkVEQUNURUQ=\nX-Api-Key: REDACTED\nCookie: sid=REDACTED\n" +
			`{"code": "REDACTED", "password": "REDACTED"}`,
	} {
		made, found := hide(t, hider(t, mode, nil), several)
		if _, got, _ := strings.Cut(shown(made), "\n"); got != want {
			t.Errorf("%s: got\n%s\nwant\n%s", mode, got, want)
		}
		if len(found) != 6 || found[0].Severity != request.Info || found[0].Code != "secret-hidden" || found[0].Part != "header:authorization" {
			t.Errorf("%s: %+v", mode, found)
		}
	}
}

func TestKeepChangesNothing(t *testing.T) {
	r := read(t, several)
	given := []*request.Request{r}
	for _, h := range []*secrets.Hider{nil, hider(t, secrets.Keep, nil)} {
		if made, found := h.Hide(given, nil); &made[0] != &given[0] || found != nil || h.Hides() || h.Clean("k-1") != "k-1" || h.Reveal(r) != r {
			t.Errorf("%v changes something", h)
		}
	}
}

func TestRequestsStayAsTheyAre(t *testing.T) {
	r := read(t, several)
	before := shown(r)
	hider(t, secrets.Environment, nil).Hide([]*request.Request{r}, nil)
	if shown(r) != before {
		t.Errorf("changed to %s", shown(r))
	}
}

// Each secret is an error at its place, and only requests without are left.
func TestRefuse(t *testing.T) {
	clean := read(t, get)
	made, found := hider(t, secrets.Refuse, nil).Hide([]*request.Request{read(t, several), clean}, nil)
	if len(made) != 1 || made[0] != clean {
		t.Errorf("%d requests are left", len(made))
	}
	var got []string
	for _, d := range found {
		got = append(got, d.Part+" "+string(d.Severity)+" "+d.Code+" "+d.Message+" "+several[d.Range.Start:d.Range.End])
	}
	want := []string{
		"header:authorization error secret the user in the Authorization field is a secret YWxpY2U6czNjcmV0",
		"header:authorization error secret the password in the Authorization field is a secret YWxpY2U6czNjcmV0",
		"header:x-api-key error secret the X-Api-Key field is a secret k-1",
		"header:cookie error secret sid in the Cookie field is a secret 4711",
		"body error secret code in the body is a secret 12",
		"body error secret password in the body is a secret p\\u0041",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestNotes(t *testing.T) {
	_, found := hide(t, hider(t, secrets.Environment, nil), form[:len(form)-1]+"X-Api-Key: k-1\nApi-Key: k-1\n\npassword=a%20b")
	want := []string{
		"the X-Api-Key field is read from the environment variable API_KEY",
		"password in the body is read from the environment variable PASSWORD, percent-encoded",
	}
	var got []string
	for _, d := range found {
		got = append(got, d.Message)
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

// A name that the request refers to already is not given to a secret.
func TestNamesThatAreTaken(t *testing.T) {
	r := read(t, get+"Authorization: Bearer abc\nX-A: 1\n")
	r.Fields[1].Value = request.Join([]request.Segment{{Kind: request.Environment, Text: "API_TOKEN"}}, request.Range{})
	made, _ := hider(t, secrets.Environment, nil).Hide([]*request.Request{r}, nil)
	if got := made[0].Fields[0].Value.String(); got != "Bearer {{API_TOKEN_2}}" {
		t.Error(got)
	}
}

// Literal text beside references is hidden as any other.
func TestBesideReferences(t *testing.T) {
	variable := request.Segment{Kind: request.Variable, Text: "v"}
	for _, c := range []struct {
		name     string
		segments []request.Segment
		want     string
	}{
		{"Authorization", []request.Segment{{Text: "Bearer "}, variable}, "Bearer {{v}}"},
		{"Authorization", []request.Segment{{Text: "Bearer abc"}, variable, {Text: "-"}, variable}, "Bearer {{API_TOKEN}}{{v}}-{{v}}"},
		{"Authorization", []request.Segment{{Text: "Basic "}, {Kind: request.Base64, Parts: []request.Segment{variable, {Text: ":s3cret"}}}},
			"Basic {{base64 {{v}}:{{API_PASSWORD}}}}"},
		{"Authorization", []request.Segment{{Text: "Basic "}, {Kind: request.Base64}}, "Basic {{base64 }}"},
		{"Cookie", []request.Segment{{Text: "sid="}, variable, {Text: "; token=abc"}}, "sid={{v}}; token={{TOKEN}}"},
	} {
		r := read(t, get+c.name+": x\n")
		r.Fields[0].Value = request.Join(c.segments, request.Range{})
		h := hider(t, secrets.Environment, nil)
		made, _ := h.Hide([]*request.Request{r}, nil)
		if got := made[0].Fields[0].Value.String(); got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
		if got, want := shown(h.Reveal(made[0])), shown(r); got != want {
			t.Errorf("put back: %s, want %s", got, want)
		}
	}
}

func TestClean(t *testing.T) {
	h := hider(t, secrets.Environment, nil)
	_, found := h.Hide([]*request.Request{read(t, get+"Authorization: Basic YWxpY2U6czNjcmV0\nX-Api-Key: host\nX-B-Key: a b/c=d+e\n")},
		[]request.Diagnostic{{Message: `the host says "s3cret"`, Hint: "not YWxpY2U6czNjcmV0, a+b%2Fc%3Dd%2Be"}})
	if found[0].Message != `the host says "API_PASSWORD"` || found[0].Hint != "not API_CREDENTIALS, B_KEY" {
		t.Errorf("%+v", found[0])
	}
}

func TestProxy(t *testing.T) {
	r := read(t, get)
	r.Options = map[string]string{"proxy": "http://u:p@proxy.example:3128", "follow": "true"}
	made, found := hider(t, secrets.Environment, nil).Hide([]*request.Request{r}, nil)
	if got := made[0].Options["proxy"]; got != "http://YOUR_PROXY_USER:YOUR_PROXY_PASSWORD@proxy.example:3128" || len(found) != 2 {
		t.Errorf("%s, %+v", got, found)
	}
	if r.Options["proxy"] != "http://u:p@proxy.example:3128" {
		t.Error("the request has changed")
	}
}

func TestNames(t *testing.T) {
	if _, err := secrets.New("hide", nil); err == nil {
		t.Error("an unknown mode is taken")
	}
	for _, variable := range []string{"", "1A", "A-B", "A B", "$A", "É"} {
		if _, err := secrets.New(secrets.Environment, map[string]string{"x": variable}); err == nil {
			t.Errorf("%q is taken for an identifier", variable)
		}
	}
}

// A client may send what it gets from a variable in other bytes: there a
// placeholder stands, and a warning.
func TestValuesThatNoVariableHolds(t *testing.T) {
	for _, c := range []struct {
		raw, want string
		fits      bool
	}{
		{"GET /?token=a'b HTTP/1.1\nHost: example.com\n\n", "GET https://example.com/?token=YOUR_TOKEN\n", false},
		{"GET /?token=%61b HTTP/1.1\nHost: example.com\n\n", "GET https://example.com/?token=YOUR_TOKEN\n", false},
		{"GET /?token=/b+= HTTP/1.1\nHost: example.com\n\n", "GET https://example.com/?token={{TOKEN}}\n", true},
		{get + "X-Api-Key: caf\u00e9\n", "GET https://example.com/\nX-Api-Key: YOUR_API_KEY\n", false},
		{get + "Authorization: Basic dTrp\n", "GET https://example.com/\nAuthorization: Basic {{base64 {{API_USER}}:YOUR_API_PASSWORD}}\n", false},
		{json + `{"password":"é"}`, "POST https://example.com/\n" + `{"password":"{{PASSWORD}}"}`, true},
	} {
		h := hider(t, secrets.Environment, nil)
		made, found := hide(t, h, c.raw)
		if got := shown(made); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
		last := found[len(found)-1]
		if (last.Severity == request.Info) != c.fits || (last.Code == "secret-env") != c.fits {
			t.Errorf("%q: %+v", c.raw, last)
		}
		for name, value := range h.Variables() {
			if !c.fits && name != "API_USER" {
				t.Errorf("%s holds %q", name, value)
			}
		}
	}
}

// The last line of defence knows a secret however a language writes it, and
// what is no secret whatever the request holds.
func TestLeft(t *testing.T) {
	for _, mode := range []secrets.Mode{secrets.Environment, secrets.Placeholder, secrets.Redact, secrets.Refuse} {
		h := hider(t, mode, nil)
		h.Hide([]*request.Request{read(t, get+"X-Api-Key: it's \"$0123\" caf\u00e9\nApi-Key: requests\nX-Db-Password: hunter2hunter\nAuth-Key: DB_PASSWORD\nX-A-Key: 0123456789\n")}, nil)
		for _, text := range []string{
			`'it\'s "$0123" caf\u00e9'`, `"it's \"$0123\" caf\xc3\xa9"`, `'it'\''s "$0123" café'`, `'it''s "$0123" café'`, "\"it's `\"`$0123`\" caf\u00e9\"",
			"it%27s+%220123%22 ghp_0123456789", "it%27s%20%22%240123%22%20caf%C3%A9", "aXQncyAiJDAxMjMiIGNhZsOp", "MDEyMzQ1Njc4OQ==", "0123456789", "REQUESTS.post()",
		} {
			d, left := h.Left("x = "+text+";", func(word string) bool { return word == "requests" })
			if !left || d.Code != "secret-left" || d.Severity != request.Error || strings.Contains(d.Message, "0123") {
				t.Errorf("%s: %s: %v, %+v", mode, text, left, d)
			}
		}
		for _, text := range []string{"import requests", "012345678", `getenv("DB_PASSWORD")`, "YOUR_API_KEY_2 YOUR_DB_PASSWORD", "REDACTED"} {
			if d, left := h.Left(text, func(word string) bool { return word == "requests" }); left {
				t.Errorf("%s: %s: %+v", mode, text, d)
			}
		}
	}
}
