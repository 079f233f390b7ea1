package request_test

import (
	"encoding/base64"
	"net/url"
	"slices"
	"strings"
	"testing"

	"snipgen/request"
)

func TestQueryPairs(t *testing.T) {
	pair := func(raw, name, value string, equals bool) request.Pair {
		return request.Pair{Raw: raw, Name: name, Value: value, HasEquals: equals}
	}
	cases := map[string][]request.Pair{
		"a=1&b=2&a=3": {pair("a=1", "a", "1", true), pair("b=2", "b", "2", true), pair("a=3", "a", "3", true)},
		"flag&e=&=v":  {pair("flag", "flag", "", false), pair("e=", "e", "", true), pair("=v", "", "v", true)},
		"a+b=%2B%20+": {pair("a+b=%2B%20+", "a b", "+  ", true)},
		"a=b=c":       {pair("a=b=c", "a", "b=c", true)},
		"x=%C3%AB":    {pair("x=%C3%AB", "x", "\u00eb", true)},
		"":            nil,
		"a&&b":        nil, // an empty pair would be lost
		"a&":          nil,
		"a=%zz":       nil,
		"a=%":         nil,
		"a=%ff":       nil, // not UTF-8
	}
	for query, want := range cases {
		r := message("")
		r.Query, r.HasQuery = text(query), true
		got, ok := r.QueryPairs()
		if ok != (want != nil) || !slices.Equal(got, want) {
			t.Errorf("%q: got %v, %t", query, got, ok)
		}
	}
	if _, ok := message("").QueryPairs(); ok {
		t.Error("pairs without a query")
	}
}

func TestFormPairs(t *testing.T) {
	const form = "application/x-www-form-urlencoded"
	for contentType, want := range map[string]bool{form: true, "Application/X-WWW-Form-Urlencoded; charset=UTF-8": true, "text/plain": false} {
		if _, ok := message("a=1", "content-type", contentType).FormPairs(); ok != want {
			t.Errorf("%s: %t", contentType, ok)
		}
	}
	if _, ok := message("a=1", "Content-Type", form, "Content-Type", form).FormPairs(); ok {
		t.Error("a form by two types")
	}
	if _, ok := message("", "Content-Type", form).FormPairs(); ok {
		t.Error("a form without content")
	}
}

// The pairs, joined, are the text; their names and values are those that
// net/url reads.
func FuzzPairs(f *testing.F) {
	for _, s := range []string{"a=1&b=2&a=3", "flag&e=&=v", "a+b=%2B%20", "a&&b", "%zz", "a=%ff", "a;b=c"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, query string) {
		r := message("")
		r.Query, r.HasQuery = text(query), true
		pairs, ok := r.QueryPairs()
		if !ok {
			return
		}
		var raw, encoded []string
		for _, p := range pairs {
			raw = append(raw, p.Raw)
			again := url.QueryEscape(p.Name)
			if p.HasEquals {
				again += "=" + url.QueryEscape(p.Value)
			}
			encoded = append(encoded, again)
		}
		if strings.Join(raw, "&") != query {
			t.Fatalf("%q: pairs %q", query, raw)
		}
		r = message("")
		r.Query, r.HasQuery = text(strings.Join(encoded, "&")), true
		again, ok := r.QueryPairs()
		if emptyName := slices.Contains(encoded, ""); !ok && !emptyName {
			t.Fatalf("%q: written again as %q", query, encoded)
		} else if ok {
			comparePairs(t, pairs, again)
		}
	})
}

func comparePairs(t *testing.T, a, b []request.Pair) {
	if !slices.EqualFunc(a, b, func(x, y request.Pair) bool {
		return x.Name == y.Name && x.Value == y.Value && x.HasEquals == y.HasEquals
	}) {
		t.Fatalf("%v became %v", a, b)
	}
}

func TestCookies(t *testing.T) {
	cases := map[string][]request.Cookie{
		"a=1":                {{"a", "1"}},
		"a=1; b=x=y; a=; c=": {{"a", "1"}, {"b", "x=y"}, {"a", ""}, {"c", ""}},
		"a=%20%3B":           {{"a", "%20%3B"}},
		"":                   nil,
		"a":                  nil,
		"=1":                 nil,
		"a=1;b=2":            nil,
		"a=1; ":              nil,
		"a=1;  b=2":          nil,
		`a="1"`:              nil,
		"a=1,2":              nil,
	}
	for field, want := range cases {
		got, ok := message("", "cookie", field).Cookies()
		if ok != (want != nil) || !slices.Equal(got, want) {
			t.Errorf("%q: got %v, %t", field, got, ok)
		}
	}
	if _, ok := message("", "Cookie", "a=1", "Cookie", "b=2").Cookies(); ok {
		t.Error("cookies of two fields")
	}
	if _, ok := message("").Cookies(); ok {
		t.Error("cookies without a field")
	}
}

func FuzzCookies(f *testing.F) {
	f.Add("a=1; b=x=y; a=")
	f.Add("a=1;b=2")
	f.Fuzz(func(t *testing.T, field string) {
		cookies, ok := message("", "Cookie", field).Cookies()
		if !ok {
			return
		}
		var again []string
		for _, c := range cookies {
			again = append(again, c.Name+"="+c.Value)
		}
		if strings.Join(again, "; ") != field {
			t.Fatalf("%q: %v", field, cookies)
		}
	})
}

func TestCredentials(t *testing.T) {
	encode := base64.StdEncoding.EncodeToString
	cases := map[string]request.Credentials{
		"Basic " + encode([]byte("user:pass")):        {User: "user", Password: "pass"},
		"Basic " + encode([]byte("user:a:b")):         {User: "user", Password: "a:b"},
		"Basic " + encode([]byte(":")):                {},
		"Basic " + encode([]byte("\u00eb:\u00fc'\"")): {User: "\u00eb", Password: "\u00fc'\""},
	}
	for field, want := range cases {
		if got, ok := message("", "Authorization", field).Basic(); !ok || got != want {
			t.Errorf("%s: got %v, %t", field, got, ok)
		}
	}
	for _, field := range []string{
		"basic " + encode([]byte("a:b")), "Basic  " + encode([]byte("a:b")), "Basic " + encode([]byte("ab")),
		"Basic " + encode([]byte("\xff:b")), "Basic YTpi=", "Basic YTpj ", "Basic YTp=", "Basic", "Basic YTpiY",
		"Basic YTpiYm==", // bits that decoding drops
	} {
		if got, ok := message("", "Authorization", field).Basic(); ok {
			t.Errorf("%s: got %v", field, got)
		}
	}
	if got, ok := message("", "authorization", "Bearer my token").Bearer(); !ok || got != "my token" {
		t.Errorf("bearer: %q, %t", got, ok)
	}
	if _, ok := message("", "Authorization", "Bearer a", "Authorization", "Bearer b").Bearer(); ok {
		t.Error("bearer of two fields")
	}
}

func FuzzBasic(f *testing.F) {
	f.Add("Basic dXNlcjpwYXNz")
	f.Add("Basic YTpiYm==")
	f.Fuzz(func(t *testing.T, field string) {
		c, ok := message("", "Authorization", field).Basic()
		if ok && "Basic "+base64.StdEncoding.EncodeToString([]byte(c.User+":"+c.Password)) != field {
			t.Fatalf("%q: %v", field, c)
		}
	})
}

func TestMediaType(t *testing.T) {
	cases := map[string]string{
		"Application/JSON ; charset=utf-8": "application/json",
		"text/plain":                       "text/plain",
		"":                                 "",
	}
	for field, want := range cases {
		if got := message("", "CONTENT-TYPE", field).MediaType(); got != want {
			t.Errorf("%q: %q", field, got)
		}
	}
	if got := message("", "Content-Type", "a/b", "Content-Type", "a/b").MediaType(); got != "" {
		t.Errorf("of two fields: %q", got)
	}
	if got := message("", "Content-Type", `a/b; Charset="utf-8"`).MediaTypeParameter("charset"); got != "utf-8" {
		t.Errorf("charset %q", got)
	}
}

func TestJSON(t *testing.T) {
	cases := []struct {
		contentType, body string
		want              bool
	}{
		{"application/json", `{"a": 1}`, true},
		{"application/vnd.api+json; charset=utf-8", `false`, true},
		{"text/plain", `{"a": 1}`, false},
		{"application/json", `{"a": 1`, false},
		{"application/json", "", false},
		{"application/jsonp", "1", false},
	}
	for _, c := range cases {
		if got := message(c.body, "Content-Type", c.contentType).JSON() != nil; got != c.want {
			t.Errorf("%s %q: %t", c.contentType, c.body, got)
		}
	}
}

func TestIsText(t *testing.T) {
	for body, want := range map[string]bool{"": true, "Zo\u00eb\r\n": true, "\xff": false, "a\x00b": false} {
		if got := message(body).Body.IsText(); got != want {
			t.Errorf("%q: %t", body, got)
		}
	}
}
