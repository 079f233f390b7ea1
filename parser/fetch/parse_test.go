package fetch

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"snipgen/request"
)

// dump writes requests and diagnostics, one part a line; references are as
// people see them.
func dump(requests []*request.Request, found []request.Diagnostic) string {
	var out strings.Builder
	for _, r := range requests {
		fmt.Fprintf(&out, "%s %s\n", r.Method, r.URL())
		for _, f := range r.Fields {
			fmt.Fprintf(&out, "%s: %s\n", f.Name, f.Value)
		}
		if r.Body.Present {
			fmt.Fprintf(&out, "%q\n", r.Body.Content.String())
		}
		for _, name := range slices.Sorted(maps.Keys(r.Options)) {
			fmt.Fprintf(&out, "option %s=%s\n", name, r.Options[name])
		}
	}
	for _, d := range found {
		loss := ""
		if d.Loss {
			loss = " loss"
		}
		fmt.Fprintf(&out, "%s%s %s %s\n", d.Severity, loss, d.Code, d.Part)
	}
	return out.String()
}

const post = `fetch("https://h.example/", {method: "POST", body: `

// cases are texts and what is read of them.
var cases = []struct{ name, input, want string }{
	{"chrome", `fetch("https://h.example/api?x=1", {
  "headers": {
    "accept": "*/*",
    "accept-language": "de",
    "sec-ch-ua": "\"Chromium\";v=\"1\"",
    "x-a": "1"
  },
  "referrer": "https://h.example/page?p=1#f",
  "referrerPolicy": "strict-origin-when-cross-origin",
  "body": "{\"a\":1}",
  "method": "POST",
  "mode": "cors",
  "credentials": "include"
});`, `POST https://h.example/api?x=1
accept: */*
accept-language: de
x-a: 1
Content-Type: text/plain;charset=UTF-8
Referer: https://h.example/page?p=1
"{\"a\":1}"
info forbidden-field header:sec-ch-ua
info fetch-referrer header:referer
info fetch-option header:cookie
`},
	{"chrome for Node.js", `fetch("https://h.example/", {
  "headers": {"cookie": "a=b", "Referer": "https://h.example/p", "sec-fetch-site": "none"},
  "body": null, "method": "GET", "mode": "cors"
});`, "GET https://h.example/\ncookie: a=b\nReferer: https://h.example/p\nsec-fetch-site: none\n"},
	{"firefox", `await fetch("https://h.example/x", {
    "credentials": "omit",
    "headers": {"User-Agent": "M/5.0", "Accept": "*/*", "Sec-GPC": "1"},
    "referrer": "https://other.example/a/b",
    "method": "GET", "mode": "cors"
});`, "GET https://h.example/x\nUser-Agent: M/5.0\nAccept: */*\nReferer: https://other.example/\ninfo forbidden-field header:sec-gpc\ninfo fetch-referrer header:referer\n"},
	{"several", "fetch('http://a.example/1'); fetch(\"http://a.example/2\", {method: 'DELETE'})", "GET http://a.example/1\nDELETE http://a.example/2\n"},
	{"then", `fetch("http://a.example/").then(r => r.json()).then(function (d) { return d })`, "GET http://a.example/\n"},
	{"comments", "// fetch('http://no.example')\n/* fetch( */ fetch(/* x */ 'http://a.example/' // y\n)", "GET http://a.example/\n"},
	{"in text", "const s = \"fetch('http://no.example')\", t = `fetch(1)`; const r = /fetch\\(1\\)/; fetch('http://a.example/')", "GET http://a.example/\n"},
	{"own function", "obj.fetch('http://no.example/'); window.fetch('http://a.example/')", "GET http://a.example/\n"},
	{"definition", "export default { async fetch(request, env) { return fetch('http://a.example/') } }", "GET http://a.example/\n"},
	{"reference", "fetch(`https://h.example/users/${userId}?k=${process.env.KEY}`, {headers: {Authorization: `Bearer ${config.token}`}})",
		"GET https://h.example/users/{{userId}}?k={{KEY}}\nAuthorization: Bearer {{config_token}}\n"},
	{"origin in a name", "fetch(`${API_URL}/users`)\nfetch(API_URL + '/x')\nfetch(url)", "GET {{API_URL}}/users\nGET {{API_URL}}/x\nGET {{url}}\n"},
	{"no host", "fetch('/api/x?y=1')", "GET {{base_url}}/api/x?y=1\ninfo missing-host header:host\n"},
	{"shorthand", "const method = 'PUT'; fetch('http://a.example/', {method, headers: {'content-type': 'a/b'}, body})", "PUT http://a.example/\ncontent-type: a/b\n\"{{body}}\"\n"},
	{"unknown body", "fetch('http://a.example/', {method: 'POST', body: data})", "POST http://a.example/\n\"{{data}}\"\nwarning loss body-type body\n"},
	{"stringify unknown", "fetch('http://a.example/', {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(data)})",
		"POST http://a.example/\nContent-Type: application/json\n\"{{data}}\"\ninfo json-variable body\n"},
	{"name in JSON", post + "JSON.stringify({id, a: [1]})})", "POST https://h.example/\nContent-Type: text/plain;charset=UTF-8\n\"{\\\"id\\\":\\\"{{id}}\\\",\\\"a\\\":[1]}\"\nwarning loss type-unknown body\n"},
	{"not literal", "fetch('http://a.example/', {headers: {a: getToken(), b: x ? 1 : 2}})", "error not-literal header:a\nerror not-literal header:b\n"},
	{"not literal url", "fetch(getURL())", "error not-literal target\n"},
	{"not literal is told where it is used", "const a = f(), b = {c: g()}; fetch('http://a.example/')", "GET http://a.example/\n"},
	{"changed somewhere", "let o = {method: 'POST'};\nif (x) { o.body = '1' }\nfetch('http://a.example/', o)", "error not-literal \n"},
	{"spread unknown", "fetch('http://a.example/', {...defaults, method: 'POST'})", "error not-literal \n"},
	{"object body", post + "{a: 1}})", "error object-as-body body\n"},
	{"body of get", "fetch('http://a.example/', {body: 'x'})", "error body-forbidden body\n"},
	{"method", "fetch('http://a.example/', {method: 'trace'})\nfetch('http://a.example/', {method: 'a b'})", "error forbidden-method method\nerror invalid-method method\n"},
	{"patch", "fetch('http://a.example/', {method: 'patch'})", "patch http://a.example/\ninfo method-case method\n"},
	{"field", "fetch('http://a.example/', {headers: {'a b': '1'}})\nfetch('http://a.example/', {headers: {a: 'ł'}})\nfetch('http://a.example/', {headers: {a: 'x\\ny'}})", "error invalid-field-name \nerror invalid-field-value header:a\nerror invalid-field-value header:a\n"},
	{"node refuses", "fetch('http://a.example/', {headers: {'transfer-encoding': 'chunked'}})", "error forbidden-field header:transfer-encoding\n"},
	{"credentials in URL", "fetch('http://u:p@a.example/')", "error url-credentials target\n"},
	{"scheme", "fetch('ftp://a.example/')\nfetch('localhost:3000/x')", "error unsupported-scheme target\nerror unsupported-scheme target\n"},
	{"host", "fetch('http://EXAMPLE.com:080/a')\nfetch('http://ex%41mple.com:8080')\nfetch('http://[2001:DB8::0:1]/')\nfetch('https://h:443')\nfetch('http://0x7f000001/')\nfetch('http://1.2.3.400/')\nfetch('http://bücher.example/')",
		"GET http://example.com/a\nGET http://example.com:8080/\nGET http://[2001:db8::1]/\nGET https://h/\nGET http://127.0.0.1/\nerror invalid-host target\nerror non-ascii-host target\n"},
	{"options", "fetch('http://a.example/', {redirect: 'error', signal: AbortSignal.timeout(2500), keepalive: true})\nfetch('http://a.example/', {redirect: 'follow', signal, agent})",
		"GET http://a.example/\noption follow=false\noption timeout=2.5s\nGET http://a.example/\noption follow=true\ninfo fetch-option \ninfo fetch-option \nwarning loss fetch-option-ignored \n"},
	{"no-cors", "fetch('http://a.example/', {method: 'POST', mode: 'no-cors', headers: {'Content-Type': 'application/json', Accept: 'a/b'}, body: 'x'})",
		"POST http://a.example/\nAccept: a/b\nContent-Type: text/plain;charset=UTF-8\n\"x\"\ninfo forbidden-field header:content-type\n"},
	{"cache", "fetch('http://a.example/', {cache: 'no-store'})", "GET http://a.example/\nPragma: no-cache\nCache-Control: no-cache\n"},
	{"parameters", post + "new URLSearchParams({a: 'b c', n: 1, x: id})})", "POST https://h.example/\nContent-Type: application/x-www-form-urlencoded;charset=UTF-8\n\"a=b+c&n=1&x={{%id}}\"\n"},
	{"form", "const f = new FormData(); f.append('a', 'b'); " + post + "f})", "POST https://h.example/\nContent-Type: multipart/form-data; boundary=----formdata-00129a9edc51e7c3\n\"------formdata-00129a9edc51e7c3\\r\\nContent-Disposition: form-data; name=\\\"a\\\"\\r\\n\\r\\nb\\r\\n------formdata-00129a9edc51e7c3--\\r\\n\"\n"},
	{"file of a form", "const f = new FormData(); f.append('a', input.files[0]); " + post + "f})", "error not-literal body\n"},
	{"file", post + "fs.readFileSync('./a.bin')})", "POST https://h.example/\n\"{{./a.bin}}\"\n"},
	{"basic", "const p = process.env.PASS; fetch('http://a.example/', {headers: {Authorization: 'Basic ' + btoa(`u:${p}`)}})", "GET http://a.example/\nAuthorization: Basic {{base64 u:{{PASS}}}}\n"},
	{"typescript", "const url: string = 'http://a.example/'; const o: RequestInit = {method: 'PUT'} as RequestInit; fetch(url!, o)", "PUT http://a.example/\n"},
	{"parameter", "const url = 'http://no.example/'; const f = async url => fetch(url); function g(url) { return 1 }", "GET {{url}}\n"},
	{"nothing", "const a = 1", "error no-fetch-call \n"},
	{"no end", "fetch('http://a.example/', {", "error javascript-syntax \n"},
	{"open string", "fetch('http://a.example/)", "error javascript-syntax \nerror javascript-syntax \n"},
	{"nested", "fetch(" + strings.Repeat("[", 300) + ")", "error javascript-syntax \n"},
}

func TestCalls(t *testing.T) {
	for _, c := range cases {
		if got := dump(Parse(c.input, Options{})); got != c.want {
			t.Errorf("%s: %s\ngot\n%s\nwant\n%s", c.name, c.input, got, c.want)
		}
	}
}

// Places are those of the parts in the text.
func TestPlaces(t *testing.T) {
	input := `fetch("https://h.example/", {method: "PUT", headers: {"X-A": 'v'}, body: "b"})`
	requests, found := Parse(input, Options{})
	if len(requests) != 1 || len(found) > 0 {
		t.Fatal(found)
	}
	r := requests[0]
	for want, at := range map[string]request.Range{`"https://h.example/"`: r.TargetRange, `"PUT"`: r.MethodRange, `"X-A"`: r.Fields[0].NameRange, `'v'`: r.Fields[0].Value.Range, `"b"`: r.Body.Content.Range, input: r.Range} {
		if got := input[at.Start:at.End]; got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
	_, found = Parse(`fetch("http://h.example/", {headers: {a: f(1, {}) + 2}})`, Options{})
	if at := found[0].Range; at != (request.Range{Start: 41, End: 53}) {
		t.Errorf("the error stands at %v", at)
	}
}

func TestNumbers(t *testing.T) {
	for in, want := range map[string]string{"1.50": "1.5", "1e21": "1e+21", "1e-7": "1e-7", "0x1F": "31", "100": "100", "1_000": "1000", "0.000001": "0.000001", "123456789012345680000": "123456789012345680000", "5e-324": "5e-324", ".5": "0.5", "5.": "5", "-0": "0", "-1.0": "-1", "0b11": "3"} {
		requests, found := Parse(post+"JSON.stringify("+in+")})", Options{})
		if len(requests) != 1 || requests[0].Body.Content.String() != want {
			t.Errorf("%s: %s", in, dump(requests, found))
		}
	}
}
