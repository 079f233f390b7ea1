package snipgen_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"snipgen"
	"snipgen/request"
)

// hostileValues are values of variables that would end the part of the message
// where they stand, were they taken as they are.
var hostileValues = []string{
	"a\r\nX-Evil: 1", "a\nX-Evil: 1", "a\rX-Evil: 1", "a HTTP/1.1\r\nX-Evil: 1\r\n\r\nGET /evil", "a\x00b", "a\x7f", "a\x1b[0m",
	"a#b", "a b", "a\tb", "é", "\xff", "@evil.example", "u@evil.example", "evil.example/", "evil.example/x", "/evil", "//evil.example", "?x=y", "a?b#c",
	`\evil`, "evil.example:80", ":1", "a:b@", " ", "  a  ", "%0d%0a", "http://evil.example/", "https://evil.example#", "..", "*", "",
}

// givers are inputs in which v has the value that they get, by what gives it.
// Each has the same request line and fields, in the form of its kind.
var givers = map[string]func(line, fields, value string) *snipgen.Reading{
	"--var, .http file": func(line, fields, value string) *snipgen.Reading {
		return read(line+"\n"+fields+"\n", snipgen.ReadOptions{Kind: snipgen.HTTPFile, Vars: map[string]string{"v": value}})
	},
	"environment file": func(line, fields, value string) *snipgen.Reading {
		return read(line+"\n"+fields+"\n", snipgen.ReadOptions{Kind: snipgen.HTTPFile, Env: "dev", Files: fstest.MapFS{
			"http-client.env.json": {Data: []byte(`{"dev":{"v":` + jsonText(value) + `}}`)},
		}})
	},
	".env": func(line, fields, value string) *snipgen.Reading {
		return read(line+"\n"+fields+"\n", snipgen.ReadOptions{Kind: snipgen.HTTPFile, Files: fstest.MapFS{".env": {Data: []byte("v=" + strconv.Quote(value))}}})
	},
	"@variable": func(line, fields, value string) *snipgen.Reading {
		quoted := strings.NewReplacer("\r", `\r`, "\n", `\n`, "\t", `\t`).Replace(value)
		return read("@v = "+quoted+"\n\n"+line+"\n"+fields+"\n", snipgen.ReadOptions{Kind: snipgen.HTTPFile})
	},
	"--placeholders":       inMessage("v"),
	"--placeholders, curl": inCommand("v"),
}

// inMessage gives a placeholder of that name its value in a raw message.
func inMessage(name string) func(line, fields, value string) *snipgen.Reading {
	return func(line, fields, value string) *snipgen.Reading {
		return read(line+" HTTP/1.1\r\n"+strings.ReplaceAll(fields, "\n", "\r\n")+"\r\n", snipgen.ReadOptions{
			ParseOptions: snipgen.ParseOptions{BaseURL: "https://h.example"}, Kind: snipgen.Wire, Placeholders: true, Vars: map[string]string{name: value},
		})
	}
}

// inCommand gives a placeholder of that name its value in a curl command.
func inCommand(name string) func(line, fields, value string) *snipgen.Reading {
	return func(line, fields, value string) *snipgen.Reading {
		_, url, _ := strings.Cut(line, " ")
		if strings.HasPrefix(url, "/") {
			url = "https://h.example" + url
		}
		command := "curl '" + url + "'"
		for field := range strings.Lines(fields) {
			command += " -H '" + strings.TrimSpace(field) + "'"
		}
		return read(command, snipgen.ReadOptions{Kind: snipgen.Curl, Placeholders: true, Vars: map[string]string{name: value}})
	}
}

func read(text string, o snipgen.ReadOptions) *snipgen.Reading { return snipgen.ReadInput(text, o) }

func jsonText(s string) string {
	var out strings.Builder
	for _, c := range []byte(s) {
		if c < 0x20 || c >= 0x7f || c == '"' || c == '\\' {
			fmt.Fprintf(&out, `\u%04x`, c)
		} else {
			out.WriteByte(c)
		}
	}
	return `"` + out.String() + `"`
}

// valuePlaces are where a value stands in a request: its line and its fields.
var valuePlaces = map[string][2]string{
	"path":        {"GET /a/{{v}}/z?q=1", "Host: h.example\nX-Last: 1\n"},
	"query":       {"GET /a?q={{v}}&z=1", "Host: h.example\nX-Last: 1\n"},
	"field":       {"GET /a", "Host: h.example\nX-Value: b{{v}}\nX-Last: 1\n"},
	"whole field": {"GET /a", "Host: h.example\nAuthorization: {{v}}\nX-Last: 1\n"},
	"cookie":      {"GET /a", "Host: h.example\nCookie: a={{v}}; b=c\nX-Last: 1\n"},
	"Host":        {"GET /a", "Host: {{v}}\nX-Last: 1\n"},
	"host":        {"GET https://{{v}}/a", "X-Last: 1\n"},
	"subdomain":   {"GET https://{{v}}.h.example/a", "X-Last: 1\n"},
	"domain":      {"GET https://h.{{v}}/a", "X-Last: 1\n"},
	"port":        {"GET https://h.example:{{v}}/a", "X-Last: 1\n"},
	"user":        {"GET https://{{v}}:p@h.example/a", "X-Last: 1\n"},
	"base":        {"GET {{v}}/a", "X-Last: 1\n"},
	"scheme":      {"GET {{v}}://h.example/a", "X-Last: 1\n"},
}

// TestHostileValues: whatever gives a variable its value, the value stays in its
// place: the request that is made keeps the rules of its parts, goes to the host
// that it names and has the fields that it has, or there is an error at the
// place where the value stands.
func TestHostileValues(t *testing.T) {
	for place, input := range valuePlaces {
		for giver, give := range givers {
			for _, value := range hostileValues {
				checkReading(t, fmt.Sprintf("%q as %s from %s", value, place, giver), place, value, give(input[0], input[1], value))
			}
		}
	}
}

// spellings are the other ways to write a placeholder, by the name that each
// gives: where it is none, it is text.
var spellings = map[string]string{
	"{v}": "v", "<v>": "v", ":v": "v", ":v?": "v", "{v|w}": "v_or_w", "{v w}": "v_w", "<v|w>": "v_or_w", "$VAR": "VAR", "${VAR}": "VAR",
}

// TestHostileValuesOfPlaceholders: the same holds however the placeholder is
// written; and each spelling takes its value somewhere.
func TestHostileValuesOfPlaceholders(t *testing.T) {
	for spelling, name := range spellings {
		taken := false
		for giver, give := range map[string]func(line, fields, value string) *snipgen.Reading{"message": inMessage(name), "curl": inCommand(name)} {
			for place, input := range valuePlaces {
				line, fields := strings.ReplaceAll(input[0], "{{v}}", spelling), strings.ReplaceAll(input[1], "{{v}}", spelling)
				for _, r := range give(line, fields, "plain").Requests {
					taken = taken || strings.Contains(fmt.Sprint(r.URL(), r.Fields), "plain")
				}
				for _, value := range hostileValues {
					checkReading(t, fmt.Sprintf("%s: %q as %s from %s", giver, value, place, spelling), place, value, give(line, fields, value))
				}
			}
		}
		if !taken {
			t.Errorf("%s takes no value anywhere", spelling)
		}
	}
}

// checkReading is checkKept for each request of an input that has no error.
func checkReading(t *testing.T, about, place, value string, reading *snipgen.Reading) {
	t.Helper()
	if snipgen.HasErrors(reading.Diagnostics) {
		return
	}
	for _, r := range reading.Requests {
		checkKept(t, about, place, value, r)
	}
}

func checkKept(t *testing.T, about, place, value string, r *snipgen.Request) {
	t.Helper()
	if broken := request.Check(r); broken != nil {
		t.Errorf("%s: %+v", about, broken)
	}
	names := map[string]bool{}
	for _, f := range r.Fields {
		names[strings.ToLower(f.Name)] = true
	}
	if names["x-evil"] || !names["x-last"] {
		t.Errorf("%s: the fields are %v", about, r.Fields)
	}
	authority, target := r.Authority.String(), r.Target()
	checkAuthority(t, about, place, authority)
	switch {
	case place == "path" && !strings.Contains(target, "/z?q=1"), place == "query" && !strings.Contains(target, "&z=1"):
		t.Errorf("%s: the target is cut: %q", about, target)
	case place != "base" && place != "path" && place != "query" && !strings.HasSuffix(target, "/a"):
		t.Errorf("%s: the target is %q", about, target)
	}
	raw, err := snipgen.New().Render(r, "http/raw", snipgen.Options{})
	if err != nil {
		return // refused, or a reference is left
	}
	back, _ := snipgen.Parse(raw.Code, snipgen.ParseOptions{All: true, Scheme: "https"})
	if len(back) != 1 || back[0].Target() != target || len(back[0].Fields) != len(r.Fields) || back[0].Authority.String() != authority && place != "base" {
		t.Errorf("%s: read back as another request:\n%s", about, raw.Code)
	}
}

// checkAuthority checks that a request goes where its input says, whatever the
// value at a place of it.
func checkAuthority(t *testing.T, about, place, authority string) {
	t.Helper()
	switch place {
	case "path", "query", "field", "whole field", "cookie", "port", "user":
		if authority != "h.example" && (place != "port" || !strings.HasPrefix(authority, "h.example:")) {
			t.Errorf("%s: goes to %q", about, authority)
		}
	case "subdomain":
		if !strings.HasSuffix(authority, ".h.example") {
			t.Errorf("%s: goes to %q", about, authority)
		}
	case "domain":
		if !strings.HasPrefix(authority, "h.") {
			t.Errorf("%s: goes to %q", about, authority)
		}
	}
}

// TestHostileValuesAreNamed: the error stands where the value does, and names the
// variable; a character that a target cannot have is percent-encoded with the
// warning of one that stands in the input itself.
func TestHostileValuesAreNamed(t *testing.T) {
	for _, c := range []struct {
		place, value string
		code, path   string
	}{
		{"field", "a\r\nX-Evil: 1", "control-character", ""},
		{"whole field", "a\x00b", "control-character", ""},
		{"cookie", "a\nb", "control-character", ""},
		{"path", "a\r\nb", "control-character", ""},
		{"query", "a\x00", "control-character", ""},
		{"path", "a#b", "unencoded-target", "/a/a%23b/z"},
		{"path", "a b", "unencoded-target", "/a/a%20b/z"},
		{"path", "é", "unencoded-target", "/a/%C3%A9/z"},
		{"query", "a#b", "unencoded-target", "/a"},
		{"host", "u@evil.example", "invalid-host", ""},
		{"host", "evil.example?", "invalid-host", ""},
		{"host", "evil.example#", "invalid-host", ""},
		{"subdomain", "evil.example/", "invalid-host", ""},
		{"user", "evil.example/", "invalid-host", ""},
		{"scheme", "https://evil.example/x", "unsupported-scheme", ""},
	} {
		for _, giver := range []string{"--var, .http file", "--placeholders", "--placeholders, curl"} {
			if giver != "--var, .http file" && (c.place == "scheme" || c.place == "user") {
				continue // no URL to either reader, and text that is encoded
			}
			input := valuePlaces[c.place]
			reading := givers[giver](input[0], input[1], c.value)
			found := false
			for _, d := range reading.Diagnostics {
				found = found || d.Code == c.code && d.Range.Len() == len("{{v}}") && (strings.Contains(d.Message, "value of v ") || c.place == "scheme")
			}
			if !found || (c.path == "") != (len(reading.Requests) == 0) || c.path != "" && reading.Requests[0].Path.String() != c.path {
				t.Errorf("%q as %s from %s: %+v", c.value, c.place, giver, reading.Diagnostics)
			}
		}
	}
}

// TestValuesThatAreMeant: a value may hold more than its place asks for where
// nothing of the input is moved by it.
func TestValuesThatAreMeant(t *testing.T) {
	for _, c := range []struct{ line, value, url string }{
		{"GET {{v}}/a", "https://h.example/api", "https://h.example/api/a"},
		{"GET {{v}}/a", "https://u:p@h.example:8443", "https://h.example:8443/a"},
		{"GET {{v}}&page=2", "https://h.example/a?x=y", "https://h.example/a?x=y&page=2"},
		{"GET {{v}}users", "https://h.example/api/", "https://h.example/api/users"},
		{"GET {{v}}", "https://h.example/a#top", "https://h.example/a"},
		{"GET https://{{v}}/a", "h.example:8443/api", "https://h.example:8443/api/a"},
		{"GET https://h.example{{v}}", "/a?b=c", "https://h.example/a?b=c"},
		{"GET https://h.example/a{{v}}", "?b=c&d=e", "https://h.example/a?b=c&d=e"},
		{"GET https://h.example/{{v}}", "a/b/../c", "https://h.example/a/b/../c"},
		{"GET https://h.example/?q={{%v}}", "a b#c", "https://h.example/?q=a%20b%23c"},
	} {
		reading := read(c.line+"\n", snipgen.ReadOptions{Kind: snipgen.HTTPFile, Vars: map[string]string{"v": c.value}})
		if len(reading.Requests) != 1 || reading.Requests[0].URL().String() != c.url {
			t.Errorf("%s with %q: %+v %+v", c.line, c.value, reading.Requests, reading.Diagnostics)
		}
	}
}

// TestDecodedValues: escapes of a shell and of JSON bring no line end either.
func TestDecodedValues(t *testing.T) {
	for name, reading := range map[string]*snipgen.Reading{
		"shell variable": read("T=$'a\\r\\nX-Evil: 1'\ncurl https://h.example/ -H \"A: $T\"", snipgen.ReadOptions{Kind: snipgen.Curl}),
		"shell, agent":   read("curl https://h.example/ -A $'a\\nX-Evil: 1'", snipgen.ReadOptions{Kind: snipgen.Curl}),
		"shell, referer": read("curl https://h.example/ -e $'a\\nX-Evil: 1'", snipgen.ReadOptions{Kind: snipgen.Curl}),
		"shell, range":   read("curl https://h.example/ -r $'1-\\nX-Evil: 1'", snipgen.ReadOptions{Kind: snipgen.Curl}),
		"shell, cookie":  read("curl https://h.example/ -b $'a=b\\nX-Evil: 1'", snipgen.ReadOptions{Kind: snipgen.Curl}),
		"shell, bearer":  read("curl https://h.example/ --oauth2-bearer $'a\\nX-Evil: 1'", snipgen.ReadOptions{Kind: snipgen.Curl}),
		"shell, URL":     read("curl $'https://h.example/a\\nb'", snipgen.ReadOptions{Kind: snipgen.Curl}),
		"shell, target":  read("curl https://h.example/ --request-target $'/a\\nb'", snipgen.ReadOptions{Kind: snipgen.Curl}),
		"shell, method":  read("curl https://h.example/ -X $'GET / HTTP/1.1\\nX-Evil: 1'", snipgen.ReadOptions{Kind: snipgen.Curl}),
		"literal":        read("GET https://h.example/{{v\x00}}\n", snipgen.ReadOptions{Kind: snipgen.HTTPFile, LiteralVars: true}),
		"HAR, field":     har(`"headers":[{"name":"A","value":"a\r\nX-Evil: 1"}]`, "https://h.example/"),
		"HAR, name":      har(`"headers":[{"name":"A: b\r\nX-Evil","value":"1"}]`, "https://h.example/"),
		"HAR, cookie":    har(`"cookies":[{"name":"A","value":"a\nX-Evil: 1"}]`, "https://h.example/"),
		"HAR, type":      har(`"postData":{"mimeType":"a/b\r\nX-Evil: 1","text":"x"}`, "https://h.example/"),
		"HAR, URL":       har(`"headers":[]`, `https://h.example/a\nb`),
		"HAR, host":      har(`"headers":[]`, `https://h.example\nX-Evil: 1/`),
	} {
		for _, r := range reading.Requests {
			t.Errorf("%s: %s %v", name, r.URL(), r.Fields)
		}
		if !snipgen.HasErrors(reading.Diagnostics) {
			t.Errorf("%s: no error", name)
		}
	}
}

func har(members, url string) *snipgen.Reading {
	return read(`{"log":{"entries":[{"request":{"method":"POST","url":"`+url+`",`+members+`}}]}}`, snipgen.ReadOptions{Kind: snipgen.HAR})
}

// TestRenderRefusesBrokenRequests: a request that no reader gave is held to the
// rules, too.
func TestRenderRefusesBrokenRequests(t *testing.T) {
	text := func(s string) request.Value { return request.Text(s, request.Range{}) }
	for name, breaks := range map[string]func(*snipgen.Request){
		"method":     func(r *snipgen.Request) { r.Method = "GET / HTTP/1.1\r\nX: y\r\n\r\nGET" },
		"no method":  func(r *snipgen.Request) { r.Method = "" },
		"scheme":     func(r *snipgen.Request) { r.Scheme = "file" },
		"authority":  func(r *snipgen.Request) { r.Authority = text("h.example@evil.example") },
		"authority2": func(r *snipgen.Request) { r.Authority = text("h.example/\r\nX: y") },
		"no host":    func(r *snipgen.Request) { r.Authority = text("") },
		"path":       func(r *snipgen.Request) { r.Path = text("/a\r\nX: y") },
		"space":      func(r *snipgen.Request) { r.Path = text("/a b") },
		"fragment":   func(r *snipgen.Request) { r.Path = text("/a#b") },
		"no slash":   func(r *snipgen.Request) { r.Path = text("@evil.example/") },
		"query":      func(r *snipgen.Request) { r.Query, r.HasQuery = text("a#b"), true },
		"name":       func(r *snipgen.Request) { r.Fields[0].Name = "X: y\r\nZ" },
		"value":      func(r *snipgen.Request) { r.Fields[0].Value = text("y\r\nZ: 1") },
		"NUL":        func(r *snipgen.Request) { r.Fields[0].Value = text("y\x00") },
		"beside a reference": func(r *snipgen.Request) {
			r.Fields[0].Value = request.Join([]request.Segment{{Kind: request.Variable, Text: "v"}, {Text: "\nZ: 1"}}, request.Range{})
		},
		"body": func(r *snipgen.Request) { r.Body.Content = text("x") },
	} {
		r := &snipgen.Request{Method: "GET", Scheme: "https", Authority: text("h.example"), Path: text("/"), Fields: []snipgen.Field{{Name: "X", Value: text("y")}}}
		for _, target := range []string{"shell/curl", "php/curl", "http/raw", "http/har"} {
			if _, err := snipgen.New().Render(r, target, snipgen.Options{}); err != nil {
				t.Fatalf("%s: %v", target, err)
			}
		}
		breaks(r)
		for _, target := range []string{"shell/curl", "php/curl", "http/raw", "http/har"} {
			if result, err := snipgen.New().Render(r, target, snipgen.Options{}); err == nil {
				t.Errorf("%s with %s:\n%s", name, target, result.Code)
			}
		}
	}
}
