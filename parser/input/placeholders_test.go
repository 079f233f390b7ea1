package input_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"snipgen/parser"
	"snipgen/parser/input"
	"snipgen/request"
)

// written shows a value with its references as var(name) and env(NAME).
func written(v request.Value) string {
	var out strings.Builder
	for _, s := range v.Segments() {
		switch s.Kind {
		case request.Literal:
			out.WriteString(s.Text)
		case request.Environment:
			out.WriteString("env(" + s.Text + ")")
		default:
			out.WriteString("var(" + s.Text + ")")
		}
	}
	return out.String()
}

// shown is a request on one line: where it goes, its fields, its body.
func shown(r *request.Request) string {
	out := fmt.Sprintf("%s %s|%s|%s", r.Method, r.Scheme, written(r.Authority), written(r.Path))
	if r.HasQuery {
		out += "?" + written(r.Query)
	}
	for _, f := range r.Fields {
		out += fmt.Sprintf("|%s: %s", f.Name, written(f.Value))
	}
	if r.Body.Present {
		out += "|" + written(r.Body.Content)
	}
	return out
}

// Each form of a placeholder, in each place, in each kind of input.
func TestPlaceholderForms(t *testing.T) {
	const (
		raw     = parser.Wire
		file    = parser.HTTPFile
		command = parser.Curl
		host    = " HTTP/1.1\nHost: h.example\n"
	)
	for _, test := range []struct {
		kind  parser.Kind
		input string
		vars  map[string]string
		want  string
	}{
		{raw, "GET /{id}/<user-id>/:post/{two words}/{a|b}/{{x}}" + host, nil, "GET https|h.example|/var(id)/var(user_id)/var(post)/var(two_words)/var(a_or_b)/var(x)"},
		{file, "GET https://h.example/{id}/<user-id>/:post/{two words}/{a|b}/{{x}}", nil, "GET https|h.example|/var(id)/var(user_id)/var(post)/var(two_words)/var(a_or_b)/var(x)"},
		{command, "curl 'https://h.example/{id}/<user-id>/:post/{two words}/{a|b}/{{x}}'", nil, "GET https|h.example|/var(id)/var(user_id)/var(post)/var(two_words)/var(a_or_b)/var(x)"},
		// :name is a segment of a path, and nothing else is.
		{raw, "GET /a/:id?at=/b/:c" + host, nil, "GET https|h.example|/a/var(id)?at=/b/:c"},
		{raw, "GET /a/:id?" + host, nil, "GET https|h.example|/a/var(id)"},
		{file, "GET https://h.example/a/:id?\n  ?at=/b/:c", nil, "GET https|h.example|/a/var(id)?at=/b/:c"},
		{command, "curl 'https://h.example:8080/a/:id?at=/b/:c' -H 'X: /:d' -d '/:e'", nil, "POST https|h.example:8080|/a/var(id)?at=/b/:c|X: /:d|Content-Type: application/x-www-form-urlencoded|/:e"},
		{raw, "GET /v1:run/a:b/:1/x" + host + "X: /:a\n", nil, "GET https|h.example|/v1:run/a:b/:1/x|X: /:a"},
		// The environment, of capitals only, and not in commands.
		{raw, "GET /$ID?$filter=a" + host + "Authorization: Bearer ${TOKEN}\nX: $TOKEN/$x$5\n", nil, "GET https|h.example|/env(ID)?$filter=a|Authorization: Bearer env(TOKEN)|X: env(TOKEN)/$x$5"},
		{file, "GET https://h.example/\nX: $TOKEN", nil, "GET https|h.example|/|X: env(TOKEN)"},
		{command, "curl https://h.example/ -H 'X: $TOKEN'", nil, "GET https|h.example|/|X: $TOKEN"},
		{raw, "GET /" + host + "X: $TOKEN\n", map[string]string{"TOKEN": "t"}, "GET https|h.example|/|X: t"},
		// Bodies: several words and $NAME as the whole of a value.
		{raw, "POST /" + host + "Content-Type: application/json\nContent-Length: 53\n\n{\"a\":\"{two words}\",\"b\":\"$KEY\",\"c\":\"x {d e} $KEY {f}\"}", nil, "POST https|h.example|/|Content-Type: application/json|{\"a\":\"var(two_words)\",\"b\":\"env(KEY)\",\"c\":\"x {d e} $KEY var(f)\"}"},
		{file, "POST https://h.example/\n\na={two words}&b=$KEY&c={x|y}", nil, "POST https|h.example|/|a=var(two_words)&b=env(KEY)&c=var(x_or_y)"},
		{command, "curl https://h.example/ -d 'a={two words}&b=x {d e}'", nil, "POST https|h.example|/|Content-Type: application/x-www-form-urlencoded|a=var(two_words)&b=x {d e}"},
		// The origin, and parts of it.
		{raw, "GET {base}/a HTTP/1.1\n", nil, "GET |var(base)|/a"},
		{raw, "GET {{base}}/a HTTP/1.1\n", map[string]string{"base": "http://h.example/v1"}, "GET http|h.example|/v1/a"},
		{raw, "GET https://{host}/a HTTP/1.1\n", nil, "GET https|var(host)|/a"},
		{raw, "GET https://{sub}.h.example:{port}/ HTTP/1.1\n", nil, "GET https|var(sub).h.example:var(port)|/"},
		{raw, "GET https://{sub}.h.example:{port}/ HTTP/1.1\n", map[string]string{"port": "81"}, "GET https|var(sub).h.example:81|/"},
		{raw, "GET {scheme}://h.example/ HTTP/1.1\n", map[string]string{"scheme": "http"}, "GET http|h.example|/"},
		{raw, "GET / HTTP/1.1\nHost: localhost:{port}\n", nil, "GET http|localhost:var(port)|/"},
		{raw, "GET / HTTP/1.1\nHost: {a}{b}.h.example\n", nil, "GET https|var(a)var(b).h.example|/"},
		{command, "curl https://{host}:{port}/a", nil, "GET https|var(host):var(port)|/a"},
		{command, "curl {base}/a", nil, "GET |var(base)|/a"},
		{file, "GET {base}/a", nil, "GET |var(base)|/a"},
		// The same name twice in a request line.
		{raw, "GET /groups/{id}/members/{id}/x/:id" + host + "X: {id}\n", nil, "GET https|h.example|/groups/var(id)/members/var(id2)/x/var(id3)|X: var(id)"},
		{file, "GET https://h.example/groups/{id}/members/{id}?x={id}\nX: {id}\n\n{id}", nil, "GET https|h.example|/groups/var(id)/members/var(id2)?x=var(id3)|X: var(id)|var(id)"},
		{command, "curl 'https://h.example/groups/{id}/members/<id>' -d {id}", nil, "POST https|h.example|/groups/var(id)/members/var(id2)|Content-Type: application/x-www-form-urlencoded|var(id)"},
		{raw, "GET /{id}/{id}" + host, map[string]string{"id": "7"}, "GET https|h.example|/7/7"},
		{raw, "GET /{id}/{id}" + host, map[string]string{"id": "7", "id2": "8"}, "GET https|h.example|/7/8"},
		{raw, "GET /{id}/{id}" + host, map[string]string{"id2": "8"}, "GET https|h.example|/var(id)/8"},
		{raw, "GET /{id}/{id2}/{id}" + host, nil, "GET https|h.example|/var(id)/var(id2)/var(id3)"},
		{file, "GET https://h.example/{{id}}/{{id}}", nil, "GET https|h.example|/var(id)/var(id)"},
		{raw, "GET /" + host + "X: <your-api-key>\n", map[string]string{"your_api_key": "k"}, "GET https|h.example|/|X: k"},
		// What else these characters mean.
		{raw, "POST /" + host + "Content-Type: application/json\n\n{\"a\":{},\"t\":\"10:30\",\"p\":\"$5 < 6\",\"query\":\"{viewer}\"}", nil, "POST https|h.example|/|Content-Type: application/json|{\"a\":{},\"t\":\"10:30\",\"p\":\"$5 < 6\",\"query\":\"{viewer}\"}"},
		{raw, "POST /" + host + "Content-Type: text/xml\n\n<a><id>{id}</id><b/></a>", nil, "POST https|h.example|/|Content-Type: text/xml|<a><id>var(id)</id><b/></a>"},
	} {
		reading := input.Read(test.input, input.Options{Kind: test.kind, Placeholders: true, Vars: test.vars})
		if len(reading.Requests) != 1 {
			t.Errorf("%q: %d requests: %v", test.input, len(reading.Requests), reading.Diagnostics)
			continue
		}
		if got := shown(reading.Requests[0]); got != test.want {
			t.Errorf("%q\ngot  %s\nwant %s", test.input, got, test.want)
		}
	}
}

// Any number of short placeholders is read, whatever words the text has.
func TestManyShortPlaceholders(t *testing.T) {
	body := strings.Repeat("{a}{b}x0x", 3000)
	for _, text := range []string{
		fmt.Sprintf("POST /%s HTTP/1.1\nHost: h.example\nContent-Length: %d\n\n%s", strings.Repeat("{a}", 500), len(body), body),
		"curl 'https://h.example/" + strings.Repeat("{a}", 500) + "' -d '" + body + "'",
	} {
		reading := input.Read(text, input.Options{Placeholders: true, Vars: map[string]string{"a": "1", "b": "2"}})
		if len(reading.Requests) != 1 {
			t.Fatalf("%v", reading.Diagnostics)
		}
		r := reading.Requests[0]
		if r.Path.String() != "/"+strings.Repeat("1", 500) || r.Body.Content.String() != strings.Repeat("12x0x", 3000) {
			t.Errorf("%.80q: %.80s", text, shown(r))
		}
	}
}

// Without the flag one line names it, at the first placeholder.
func TestPlaceholdersAreTold(t *testing.T) {
	const head = "POST /x HTTP/1.1\nHost: h.example\n"
	for _, test := range []struct {
		input, name string
		kind        parser.Kind
		want        string // the placeholder; "" for none
	}{
		{"GET /a/{id}/{b} HTTP/1.1\nHost: h.example\nX: <c>\n", "", "", "{id}"},
		{"GET /a/:id HTTP/1.1\nHost: h.example\n", "", "", ":id"},
		{"GET {base}/a HTTP/1.1\nHost: h.example\n", "", "", "{base}"},
		{"GET /a HTTP/1.1\nHost: {host}\n", "", "", "{host}"},
		{"GET https://h.example:{port}/a HTTP/1.1\n", "", "", "{port}"},
		{"GET /a/{{id}} HTTP/1.1\nHost: h.example\n", "", parser.Wire, "{{id}}"},
		{head + "Authorization: Bearer <token>\n", "", "", "<token>"},
		{head + "X: {two words}\n", "", "", "{two words}"},
		{head + "\n{\"a\": 1, \"b\": \"<your name>\"}", "", "", "<your name>"},
		{head + "Content-Type: application/x-www-form-urlencoded\n\na=1&b={b}&c=3", "", "", "{b}"},
		{"curl 'https://h.example/{id}'", "", "", "{id}"},
		{"curl https://h.example/ -H 'Authorization: Bearer <token>'", "", "", "<token>"},
		{"curl https://h.example/ -d '{\"a\": \"{b}\"}'", "", "", "{b}"},
		{"GET {{base}}/a/:id\n", "a.http", "", ":id"},
		{"GET https://h.example/a\nX: {{a}} <b>\n", "a.http", "", "<b>"},
		// None of these is one.
		{"GET {{base}}/a\nX: {{a}}\n\n{\"a\": \"{{b}}\"}", "a.http", "", ""},
		{"GET http://h.example:80/a?t=10:30&$filter=x HTTP/1.1\nX: $5 10:30:00 $TOKEN ${x}\n", "", "", ""},
		{head + "\n{\"a\": {}, \"b\": {\"c\": 1}, \"{d}\": \"x {e} y\", \"f\": \"a < b > c\"}", "", "", ""},
		{head + "\n{\"query\": \"{viewer}\"}", "", "", ""},
		{head + "Content-Type: text/xml\n\n<a><b>c</b><d x=\"1\"/></a>", "", "", ""},
		{head + "X-A: ${a} %{b} #{c} W/\"x\"\nLink: <https://h.example/>\n", "", "", ""},
		{"curl https://h.example/a -w '%{http_code}' | jq '{id}'", "", "", ""},
	} {
		reading := input.Read(test.input, input.Options{Name: test.name, Kind: test.kind})
		got, count := "", 0
		for _, d := range reading.Diagnostics {
			if d.Code == "placeholders" {
				got, count = test.input[d.Range.Start:d.Range.End], count+1
				if d.Severity != request.Info || !strings.Contains(d.Hint, "--placeholders") {
					t.Errorf("%q: %v", test.input, d)
				}
			}
		}
		if got != test.want || count > 1 {
			t.Errorf("%q: told %d times, %q, want %q", test.input, count, got, test.want)
		}
	}
}

// Hosts of references: ports behind addresses and of CONNECT, and a Host field
// that says the same as the target.
func TestPlaceholdersOfHosts(t *testing.T) {
	for text, want := range map[string]string{
		"GET http://[::1]:{port}/ HTTP/1.1\r\nHost: [::1]:{port}\r\n\r\n":             "http://[::1]:{{port}}/",
		"GET /{a|b}/:id HTTP/1.1\r\nHost: [::1]:{port}\r\nX: $TOKEN\r\n\r\n":          "{{a_or_b}} [::1]:{{port}} X: {{TOKEN}}",
		"CONNECT h.example:{port} HTTP/1.1\r\nHost: h.example:{port}\r\n\r\n":         "h.example:{{port}}",
		"CONNECT {host}:{port} HTTP/1.1\r\nHost: {host}:{port}\r\n\r\n":               "{{host}}:{{port}}",
		"CONNECT [2001:db8::1]:{port} HTTP/1.1\r\nHost: [2001:db8::1]:{port}\r\n\r\n": "[2001:db8::1]:{{port}}",
		"GET http://{host}:{port}/ HTTP/1.1\r\nHost: {host}:{port}\r\n\r\n":           "{{host}}:{{port}}",
		"GET http://{host}/ HTTP/1.1\r\nHost: {other}\r\n\r\n":                        "{{host}} Host: {{other}} host-differs",
		"GET http://h.example:abc/ HTTP/1.1\r\n\r\n":                                  "invalid-host",
		"GET http://[::1]:{port}x/ HTTP/1.1\r\n\r\n":                                  "invalid-host",
	} {
		in := input.Read(text, input.Options{Kind: parser.Wire, Placeholders: true})
		got := ""
		for _, r := range in.Requests {
			got += r.URL().String() + " " + r.Authority.String() + " " + r.Path.String()
			for _, f := range r.Fields {
				got += " " + f.Name + ": " + f.Value.String()
			}
		}
		for _, d := range in.Diagnostics {
			if d.Severity != request.Info {
				got += " " + d.Code
			}
		}
		for _, part := range strings.Fields(want) {
			if !strings.Contains(got, part) {
				t.Errorf("%q: %s, want %s", text, got, part)
			}
		}
		if strings.Contains(got, "Host:") != strings.Contains(want, "Host:") || strings.Contains(got, "host-differs") != strings.Contains(want, "host-differs") {
			t.Errorf("%q: %s", text, got)
		}
	}
}

// Host names in other letters than ASCII are sent in their ASCII form, whatever
// the input; what has none is an error.
func TestHostsInOtherLetters(t *testing.T) {
	for _, c := range []struct {
		kind parser.Kind
		text string
	}{
		{parser.Wire, "GET / HTTP/1.1\r\nHost: %s:8080\r\n\r\n"},
		{parser.Wire, "GET http://%s:8080/ HTTP/1.1\r\n\r\n"},
		{parser.HTTPFile, "GET http://%s:8080/\n"},
		{parser.Curl, "curl http://%s:8080/"},
		{parser.Fetch, "fetch('http://%s:8080/')"},
		{parser.PowerShell, "irm http://%s:8080/"},
		{parser.HAR, `{"log":{"entries":[{"request":{"method":"GET","url":"http://%s:8080/","headers":[]}}]}}`},
	} {
		in := input.Read(fmt.Sprintf(c.text, "Bücher.example"), input.Options{Kind: c.kind})
		if len(in.Requests) != 1 || in.Requests[0].Authority.String() != "xn--bcher-kva.example:8080" {
			t.Errorf("%s: %+v", c.kind, in)
		}
		in = input.Read(fmt.Sprintf(c.text, "☃.example"), input.Options{Kind: c.kind})
		if len(in.Requests) != 0 || !hasError(in.Diagnostics, "non-ascii-host") {
			t.Errorf("%s: %+v", c.kind, in)
		}
	}
}

func hasError(found []request.Diagnostic, code string) bool {
	return slices.ContainsFunc(found, func(d request.Diagnostic) bool { return d.Severity == request.Error && d.Code == code })
}
