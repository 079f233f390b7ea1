package generators_test

import (
	"strings"
	"testing"

	"snipgen/generators"
	"snipgen/generators/plan"
	"snipgen/parser"
	"snipgen/templates"
)

// TestPartLines: what a part of a form looks like in curl's notation, and
// which parts send the whole body out raw.
func TestPartLines(t *testing.T) {
	disposition := `Content-Disposition: form-data; name="f"`
	for part, want := range map[string]string{
		disposition + "\r\n\r\n@a;type=b":                                       `--form-string 'f=@a;type=b'`,
		disposition + "\r\nContent-Type: text/plain\r\n\r\nx":                   `--form 'f="x";type=text/plain'`,
		disposition + "\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nx":    `--form 'f="x";type=text/plain; charset=utf-8'`,
		disposition + "; filename=\"n;.txt\"\r\nContent-Type: a/b\r\n\r\n\";\\": `--form 'f="\";\\";filename="n;.txt";type=a/b'`,
		disposition + "; filename=\"n\"\r\nContent-Type: a/b\r\n\r\n\x00\xff":   `--form 'f=@-;filename="n";type=a/b'`,
		disposition + "\r\n\r\n\x00\xff":                                        `--data-binary @-`,
		disposition + "; filename=\"n.txt\"\r\n\r\nx":                           `--data-raw`,
		disposition + "\r\nContent-Type: text/plain; filename=x\r\n\r\nx":       `--data-raw`,
		disposition + "\r\nContent-Type: text,html/plain\r\n\r\nx":              `--data-raw`,
		strings.Replace(disposition, `"f"`, `"f=g"`, 1) + "\r\n\r\nx":           `--data-raw`,
		disposition + "\r\n\r\n" + strings.Repeat("x", 100_001):                 `--data-binary @-`,
		disposition + "; filename=\"n\"\r\nContent-Type: a/b\r\n\r\n\x00\r\n--b\r\n" +
			disposition + "; filename=\"n\"\r\nContent-Type: a/b\r\n\r\n\x00": `--data-binary @-`,
	} {
		body := "--b\r\n" + part + "\r\n--b--\r\n"
		s := snippet(t, "shell/curl", "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=b\r\nX: y\r\n\r\n"+body+"\n")
		if !strings.Contains(s.Code, want) || s.Fidelity != plan.Exact {
			t.Errorf("%q: want %s, got (%s)\n%s", part, want, s.Fidelity, s.Code)
		}
	}
}

func snippet(t *testing.T, target, raw string) *generators.Snippet {
	t.Helper()
	catalog := generators.NewCatalog(templates.FS)
	found, err := catalog.Find(target)
	if err != nil {
		t.Fatal(err)
	}
	g, err := catalog.Generator(found, nil)
	if err != nil {
		t.Fatal(err)
	}
	requests, diagnostics := parser.Parse(raw, parser.Options{})
	if len(requests) != 1 {
		t.Fatalf("%q: %v", raw, diagnostics)
	}
	s, err := g.Render(requests[0], false)
	if err != nil {
		t.Fatalf("%q: %v", raw, err)
	}
	return s
}

// TestControlsStayRaw: an argument of a command holds no NUL, and control
// characters are none of a user's name (RFC 7617, 2).
func TestControlsStayRaw(t *testing.T) {
	form := "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n"
	for raw, want := range map[string]string{
		form + "a=%00": `--data-raw 'a=%00'`,
		form + "a=%0A": "--data-urlencode 'a=\n'",
		"GET / HTTP/1.1\r\nHost: a\r\nAuthorization: Basic dQBzOnA=\r\n\r\n": `--header 'Authorization: Basic dQBzOnA='`,
		"GET / HTTP/1.1\r\nHost: a\r\nAuthorization: Basic dTpwCg==\r\n\r\n": `--header 'Authorization: Basic dTpwCg=='`,
		"GET / HTTP/1.1\r\nHost: a\r\nAuthorization: Basic dTpw\r\n\r\n":     `--user 'u:p'`,
	} {
		if s := snippet(t, "shell/curl", raw); !strings.Contains(s.Code, want) {
			t.Errorf("%q: want %s, got\n%s", raw, want, s.Code)
		}
	}
}

// TestSerializersOfPHP: json_encode is told what it would write otherwise, and
// Guzzle, which cannot be told, gets text where a fraction would be lost.
func TestSerializersOfPHP(t *testing.T) {
	flags := "json_encode($payload, JSON_THROW_ON_ERROR"
	lines := "json_encode(\n        $payload,\n        JSON_THROW_ON_ERROR\n        | " // more than a line holds
	for _, c := range []struct{ json, curl, guzzle string }{
		{`{"a":1}`, flags + ")", "'json' =>"},
		{`{"a":1.50}`, flags + ")", "'json' =>"},
		{`{"a":[1.0]}`, flags + " | JSON_PRESERVE_ZERO_FRACTION)", "'body' =>"},
		{`{"a":1e3}`, flags + " | JSON_PRESERVE_ZERO_FRACTION)", "'body' =>"},
		{`{"a":"/"}`, flags + " | JSON_UNESCAPED_SLASHES)", "'json' =>"},
		{`{"/":1}`, flags + " | JSON_UNESCAPED_SLASHES)", "'json' =>"},
		{`{"a":"\u00e9"}`, flags + " | JSON_UNESCAPED_UNICODE)", "'json' =>"},
		{`{"a":"\u2028"}`, lines + "JSON_UNESCAPED_UNICODE\n        | JSON_UNESCAPED_LINE_TERMINATORS\n    )", "'json' =>"},
		{`{"/":"\u00e9"}`, flags + " | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE)", "'json' =>"},
		{`{"/":1.0}`, lines + "JSON_UNESCAPED_SLASHES\n        | JSON_PRESERVE_ZERO_FRACTION\n    )", "'body' =>"},
		{`null`, flags + ")", "'body' =>"},
	} {
		raw := "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n\r\n" + c.json
		for target, want := range map[string]string{"php/curl": c.curl, "php/guzzle": c.guzzle} {
			if s := snippet(t, target, raw); !strings.Contains(s.Code, want) {
				t.Errorf("%s of %s: want %s, got\n%s", target, c.json, want, s.Code)
			}
		}
	}
}
