package conformance_test

import (
	"testing"

	"snipgen"
	"snipgen/conformance"
)

// door is one way of writing a request.
type door struct {
	name string
	kind snipgen.Kind
	text string
}

// doors are requests, each with the message that has to arrive and with its
// forms. The server takes the place of api.example.com, but where a variable
// holds its URL.
var doors = []struct {
	name, want string
	forms      []door
}{
	{"get", "GET /items?q=a%20b HTTP/1.1\r\nHost: api.example.com\r\nAccept: application/json\r\nX-Tag: it's \"V\"\r\n\r\n", []door{
		{"file", snipgen.HTTPFile, "GET https://api.example.com/items?q=a%20b\nAccept: application/json\nX-Tag: it's \"V\"\n"},
		{"variables", snipgen.HTTPFile, "@tag = V\nGET {{baseUrl}}/items?q=a%20b\nAccept: application/json\nX-Tag: it's \"{{tag}}\"\n"},
		{"bash", snipgen.Curl, `curl 'https://api.example.com/items?q=a%20b' -H 'Accept: application/json' -H 'User-Agent:' -H 'X-Tag: it'\''s "V"'`},
		{"bash-base", snipgen.Curl, `curl "$BASE/items?q=a%20b" -H 'Accept: application/json' -H 'User-Agent:' -H "X-Tag: it's \"V\""`},
		{"archive", snipgen.HAR, `{"log":{"entries":[{"request":{"method":"GET","url":"https://api.example.com/items?q=a%20b","httpVersion":"HTTP/1.1","headers":[{"name":"Accept","value":"application/json"},{"name":"X-Tag","value":"it's \"V\""}]}}]}}`},
	}},
	{"token", "GET /me HTTP/1.1\r\nHost: api.example.com\r\nAccept: */*\r\nAuthorization: Bearer VTOKEN9\r\n\r\n", []door{
		{"file", snipgen.HTTPFile, "GET https://api.example.com/me\nAccept: */*\nAuthorization: Bearer VTOKEN9\n"},
		{"environment", snipgen.HTTPFile, "GET https://api.example.com/me\nAccept: */*\nAuthorization: Bearer {{$processEnv TOKEN}}\n"},
		{"bash", snipgen.Curl, `curl https://api.example.com/me -H 'Accept: */*' -H User-Agent: -H "Authorization: Bearer $TOKEN"`},
		{"cmd", snipgen.Curl, `curl ^"https://api.example.com/me^" -H ^"Accept: */*^" -H ^"User-Agent:^" -H ^"Authorization: Bearer %TOKEN%^"`},
		{"powershell", snipgen.Curl, "curl.exe 'https://api.example.com/me' `\n  -H 'Accept: */*' `\n  -H 'User-Agent:' `\n  -H \"Authorization: Bearer $env:TOKEN\""},
		{"archive", snipgen.HAR, `{"log":{"entries":[{"request":{"method":"GET","url":"https://api.example.com/me","httpVersion":"HTTP/1.1","headers":[{"name":"Accept","value":"*/*"},{"name":"Authorization","value":"Bearer VTOKEN9"}]}}]}}`},
	}},
	{"json", "POST /notes HTTP/1.1\r\nHost: api.example.com\r\nAccept: */*\r\nContent-Type: application/json\r\n\r\n{\"text\": \"it's $5 \\\"V\\\"\"}", []door{
		{"file", snipgen.HTTPFile, "POST https://api.example.com/notes\nAccept: */*\nContent-Type: application/json\n\n{\"text\": \"it's $5 \\\"V\\\"\"}"},
		{"bash", snipgen.Curl, `curl https://api.example.com/notes -H 'Accept: */*' -H User-Agent: -H 'Content-Type: application/json' --data-raw '{"text": "it'\''s $5 \"V\""}'`},
		{"archive", snipgen.HAR, `{"log":{"entries":[{"request":{"method":"POST","url":"https://api.example.com/notes","httpVersion":"HTTP/1.1","headers":[{"name":"Accept","value":"*/*"},{"name":"Content-Type","value":"application/json"}],"postData":{"mimeType":"application/json","text":"{\"text\": \"it's $5 \\\"V\\\"\"}"}}}]}}`},
	}},
	{"basic", "GET /me HTTP/1.1\r\nHost: api.example.com\r\nAccept: */*\r\nAuthorization: Basic VlVTRVItTkFNRTk6VlBBU1M5\r\n\r\n", []door{
		{"file", snipgen.HTTPFile, "GET https://api.example.com/me\nAccept: */*\nAuthorization: Basic {{USER_NAME}}:{{PASS}}\n"},
		{"bash", snipgen.Curl, `curl -u "$USER_NAME:$PASS" https://api.example.com/me -H 'Accept: */*' -H User-Agent:`},
		{"powershell", snipgen.Curl, "curl.exe -u \"${env:USER_NAME}:$env:PASS\" https://api.example.com/me -H 'Accept: */*' -H 'User-Agent:'"},
	}},
}

// TestDoors runs a request through each of the forms that it can be written in:
// the same message arrives each time.
func TestDoors(t *testing.T) {
	v := values(t)
	var corpus []conformance.Named
	for _, d := range doors {
		want := readOne(t, d.name, d.want, snipgen.Wire)
		for _, form := range append([]door{{"message", snipgen.Wire, d.want}}, d.forms...) {
			name := d.name + "-" + form.name
			if matches(*requestFlag, name) {
				corpus = append(corpus, conformance.Named{Name: name, Request: readOne(t, name, form.text, form.kind), Want: want, Values: v})
			}
		}
	}
	prove(t, corpus, func(id string) bool {
		return matches("csharp/httpclient,go/net-http,java/net-http,node/fetch,php/curl,python/requests,shell/curl", id)
	})
}
