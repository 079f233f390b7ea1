package generators_test

import (
	"strings"
	"testing"

	"snipgen/generators"
	"snipgen/generators/literal"
	"snipgen/parser"
	"snipgen/templates"
)

// rendered is the code that a target makes of a raw request.
func rendered(t *testing.T, target, raw string, options map[string]string) string {
	t.Helper()
	requests, diagnostics := parser.Parse(raw, parser.Options{})
	if len(requests) != 1 {
		t.Fatalf("%q: %v", raw, diagnostics)
	}
	catalog := generators.NewCatalog(templates.FS)
	found, err := catalog.Find(target)
	if err != nil {
		t.Fatal(err)
	}
	g, err := catalog.Generator(found, options)
	if err != nil {
		t.Fatal(err)
	}
	snippet, err := g.Render(requests[0], false)
	if err != nil {
		t.Fatal(err)
	}
	return snippet.Code
}

// TestPlaces: what a client has a place of its own for is written there and
// not among the other fields.
func TestPlaces(t *testing.T) {
	const head = "GET / HTTP/1.1\r\nHost: example.com\r\n"
	for _, c := range []struct{ target, raw, want, unwanted string }{
		{"go/net-http", "GET http://a.example.com/ HTTP/1.1\r\nHost: b.example.com\r\n\r\n", `req.Host = "b.example.com"`, `Header.Set("Host"`},
		{"csharp/restsharp", head + "User-Agent: Example/1.0\r\n\r\n", `UserAgent = "Example/1.0"`, `AddHeader("User-Agent"`},
		{"csharp/httpclient", head + "Content-Language: de\r\n\r\n", `request.Content.Headers.TryAddWithoutValidation("Content-Language", "de")`, `request.Headers.`},
		{"csharp/httpclient", head + "Accept: a/b\r\n\r\n", `request.Headers.Add("Accept", "a/b")`, "TryAdd"},
		{"csharp/httpclient", head + "Accept: a/b;q=1\r\n\r\n", `request.Headers.TryAddWithoutValidation("Accept", "a/b;q=1")`, ".Add("},
		{"csharp/httpclient", head + "Authorization: Bearer a, \"b\r\n\r\n", `new AuthenticationHeaderValue("Bearer", "a, \"b")`, "Add"},
		{"csharp/httpclient", head + "Authorization: token\r\n\r\n", `TryAddWithoutValidation("Authorization", "token")`, "AuthenticationHeaderValue"},
		{"csharp/httpclient", head + "Accept-Encoding: gzip\r\n\r\n", "AutomaticDecompression = DecompressionMethods.GZip,", "Accept-Encoding"},
		{"csharp/httpclient", head + "Accept-Encoding: gzip\r\nAccept-Encoding: br\r\n\r\n", `"gzip, br"`, "DecompressionMethods"},
	} {
		code := rendered(t, c.target, c.raw, nil)
		if !strings.Contains(code, c.want) || strings.Contains(code, c.unwanted) {
			t.Errorf("%q with %s: want %s and no %s in\n%s", c.raw, c.target, c.want, c.unwanted, code)
		}
	}
}

// TestUnitsOfDurations: a duration is a whole number of the largest unit that
// divides it.
func TestUnitsOfDurations(t *testing.T) {
	for value, want := range map[string]string{"10s": "10 * time.Second", "2m": "120 * time.Second", "1.5s": "1500 * time.Millisecond"} {
		code := rendered(t, "go/net-http", "GET / HTTP/1.1\r\nHost: example.com\r\n\r\n", map[string]string{"timeout": value})
		if !strings.Contains(code, want) {
			t.Errorf("%s: want %s in\n%s", value, want, code)
		}
	}
}

func TestTimes(t *testing.T) {
	if _, err := literal.Times(1, "time.Second; x"); err == nil {
		t.Error("a unit that is no name was taken")
	}
}
