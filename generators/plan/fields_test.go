package plan

import (
	"strings"
	"testing"

	"snipgen/generators/view"
	"snipgen/request"
)

// TestFieldsOfClients: where a client takes fields, and how it takes their texts.
func TestFieldsOfClients(t *testing.T) {
	const agent = "GET https://other.example/\nuser-agent: a\nX: 1"
	for _, c := range []struct{ loss, manifest, request, want string }{
		{"a Host and a User-Agent among the fields", `{}`, agent, "Headers.0.Name=Host Headers.1.Name=user-agent HostField=- AgentField=-"},
		{"a Host in a place of its own", `{"native": {"apart": ["Host"]}}`, agent, "Headers.0.Name=user-agent Headers.1.Name=X Headers.2=- HostField=h.example AgentField=-"},
		{"a User-Agent in a place of its own", `{"native": {"apart": ["User-Agent"]}}`, agent, "Headers.0.Name=Host Headers.1.Name=X Headers.2=- HostField=- AgentField=a"},
		{"a Host in a place of its own is not nothing", `{"native": {"apart": ["Host"]}}`, "GET https://other.example/", "Plain=false"},
		{"a User-Agent in a place of its own is not nothing", `{"native": {"apart": ["User-Agent"]}}`, "GET /\nUser-Agent: a", "Plain=false"},
		{"a User-Agent that is left out has no place", `{"adds": {"X": ""}, "native": {"apart": ["User-Agent"]}, "limits": [{"when": "field", "names": ["User-Agent"], "effect": "omit"}]}`, agent, "AgentField=- Headers.1.Name=X"},
		{"fields of the content", `{"native": {"contentFields": ["Expires"]}}`, "POST /\nexpires: 0\nX: 1", "WithContent=true Headers.0.OfContent=true Headers.1.OfContent=false"},
		{"no fields of the content", `{"native": {"contentFields": ["Expires"]}}`, "POST /\nX: 1", "WithContent=false"},
		{"a client that keeps nothing with the content", `{}`, "POST /\nExpires: 0", "WithContent=false Headers.0.OfContent=false"},
		{"credentials in two", `{"native": {"parses": ["Authorization"]}}`, "GET /\nauthorization: Bearer a b", "WithScheme=true Headers.0.Scheme=Bearer Headers.0.Credentials=a␣b Headers.0.Strict=false"},
		{"credentials that are not ASCII", `{"native": {"parses": ["Authorization"]}}`, "GET /\nAuthorization: Bearer é", "WithScheme=false Headers.0.Scheme=- Headers.0.Strict=true"},
		{"credentials without a scheme", `{"native": {"parses": ["Authorization"]}}`, "GET /\nAuthorization: a", "Headers.0.Scheme=- Headers.0.Strict=true"},
		{"credentials of no scheme", `{"native": {"parses": ["Authorization"]}}`, "GET /\nAuthorization: a, b", "Headers.0.Scheme=- Headers.0.Strict=true"},
		{"another field that looks like credentials", `{"native": {"parses": ["X"]}}`, "GET /\nX: Bearer a", "Headers.0.Scheme=- Headers.0.Strict=true WithScheme=false"},
		{"an Accept that reads as a type", `{"native": {"parses": ["Accept"]}}`, "GET /\nAccept: a/b", "Headers.0.Strict=false"},
		{"an Accept that reads as no type", `{"native": {"parses": ["Accept"]}}`, "GET /\nAccept: a/b;q=1", "Headers.0.Strict=true"},
		{"another field that reads as a type", `{"native": {"parses": ["X"]}}`, "GET /\nX: a/b", "Headers.0.Strict=true"},
		{"a field that the client does not read", `{"native": {"parses": ["X"]}}`, "GET /\nAccept: a b", "Headers.0.Strict=false"},
		{"a client that reads no field", `{}`, "GET /\nAuthorization: Bearer a", "Headers.0.Strict=false Headers.0.Scheme=-"},
		{"an empty field of a client that takes lines", `{"emptyField": ";"}`, "GET /\nX:\nY: 1", "Headers.0.Line=X; Headers.1.Line=Y:␣1"},
		{"an empty field", `{}`, "GET /\nX:", "Headers.0.Line=X:␣"},
		{"text as it is", `{"fieldText": "raw"}`, "GET /\nX: é\xff", "Headers.0.Value=é\xff Headers.0.Line=X:␣é\xff"},
		{"text in UTF-8", `{"fieldText": "utf-8"}`, "GET /\nX: é", "Headers.0.Value=é"},
		{"text in UTF-8 beside Latin-1", `{"fieldText": "utf-8"}`, "GET /\nX: é\nY: \xe9", "Headers.0.Value=Ã© Headers.1.Value=é"},
		{"text in Latin-1", `{"fieldText": "latin1"}`, "GET /\nX: é\nY: a", "Headers.0.Value=Ã© Headers.1.Value=a"},
		{"the first and the last byte of Latin-1", `{"fieldText": "latin1"}`, "GET /\nX: \xffb\x80", "Headers.0.Value=\u00ffb\u0080"},
	} {
		p, err := clientOf(t, "python/http.client", c.manifest).Plan(requestOf(t, c.request), false)
		if err != nil {
			t.Fatal(err)
		}
		has(t, p, c.loss, c.want)
	}
}

// TestBytesOfFields: what a client takes as bytes is printed as such.
func TestBytesOfFields(t *testing.T) {
	for manifest, want := range map[string]string{`{"fieldText": "bytes"}`: "b\"\\xc3\\xa9\"\n\"a\"", `{"fieldText": "raw"}`: "\"é\"\n\"a\"", `{"fieldText": "utf-8"}`: "\"é\"\n\"a\"", `{"fieldText": "latin1"}`: "\"Ã©\"\n\"a\""} {
		p, err := clientOf(t, "python/http.client", manifest).Plan(requestOf(t, "GET /\nX: é\nY: a"), false)
		if err != nil {
			t.Fatal(err)
		}
		if got := codeOf(t, p, "Headers.0.Value", "Headers.1.Value"); got != want {
			t.Errorf("%s: %s, want %s", manifest, got, want)
		}
	}
}

// TestLogins: a client that knows a scheme gets the credentials, and those of NTLM
// in their parts.
func TestLogins(t *testing.T) {
	const both = `{"native": {"logins": ["digest", "ntlm"]}}`
	for _, c := range []struct{ manifest, scheme, user, want string }{
		{both, "digest", "u", "Login.User=u Login.Password=p Login.Pair=u:p Login.Digest=true Login.Domain=- Login.Account=- Plain=false"},
		{both, "digest", `d\u`, `Login.User=d\u Login.Domain=- Login.Account=-`},
		{both, "ntlm", `d\u`, `Login.User=d\u Login.Digest=false Login.Domain=d Login.Account=u`},
		{both, "ntlm", "u", "Login.User=u Login.Domain=- Login.Account=-"},
		{`{"native": {"logins": ["digest"]}}`, "ntlm", "u", "Login=- Plain=true"},
		{`{}`, "digest", "u", "Login=-"},
		{both, "", "", "Login=-"},
	} {
		r := requestOf(t, "GET /")
		if c.scheme != "" {
			r.Login = &request.Login{Scheme: c.scheme, User: request.Text(c.user, request.Range{}), Password: request.Text("p", request.Range{})}
		}
		p, err := clientOf(t, "python/http.client", c.manifest).Plan(r, false)
		if err != nil {
			t.Fatal(err)
		}
		has(t, p, c.scheme+" "+c.user, c.want)
	}
}

// TestUnusedViews: what no template prints is not made.
func TestUnusedViews(t *testing.T) {
	planner := clientOf(t, "python/http.client", `{"emptyField": ";"}`)
	planner.Uses = view.Uses{}
	p, err := planner.Plan(requestOf(t, "POST /a\nX: 1\nY:\n\n\xff"), false)
	if err != nil {
		t.Fatal(err)
	}
	has(t, p, "unused", "URL=https://h.example/a Target=- Path=- Authority=- Scheme=- Origin=- Host=- Port=- Headers.0.Line=- Headers.1.Line=- Body.Base64=- Body.Bytes=\xff")
}

// TestSizes: the size of a request is that of its texts, with references as they
// are named.
func TestSizes(t *testing.T) {
	p, err := clientOf(t, "python/http.client", `{}`).Plan(requestOf(t, "POST /a?bc\nXY: 123\n\nbody!"), false)
	if err != nil || p.Size != len("h.example"+"/a"+"bc"+"XY"+"123"+"body!") {
		t.Errorf("%d, %v", p.Size, err)
	}
	if p.HasReferences() || p.Inputs() != nil {
		t.Error("it has references")
	}
	p, err = referring(t, clientOf(t, "python/http.client", `{}`), "GET https://h.example/a{{name}}b\n", false)
	if err != nil || p.Size != len("h.example"+"/a"+"name"+"b") || !p.HasReferences() {
		t.Errorf("%d, %v", p.Size, err)
	}
}

// TestLongCredentials: no longer than clients take them.
func TestLongCredentials(t *testing.T) {
	for size, want := range map[int]bool{0: true, 4096: true, 4097: false} {
		if plainCredentials(strings.Repeat("a", size)) != want {
			t.Errorf("of %d bytes: %v", size, !want)
		}
	}
}
