package fetch

import (
	"slices"
	"strings"
	"testing"

	"snipgen/request"
	"snipgen/request/requesttest"
)

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
	{"host", "fetch('http://EXAMPLE.com:080/a')\nfetch('http://ex%41mple.com:8080')\nfetch('http://[2001:DB8::0:1]/')\nfetch('https://h:443')\nfetch('http://0x7f000001/')\nfetch('http://1.2.3.400/')\nfetch('http://bücher.example/')\nfetch('http://☃.example/')",
		"GET http://example.com/a\nGET http://example.com:8080/\nGET http://[2001:db8::1]/\nGET https://h/\nGET http://127.0.0.1/\nGET http://xn--bcher-kva.example/\nerror invalid-host target\nerror non-ascii-host target\n"},
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
	{"Request", "fetch(new Request('http://a.example/', {method: 'POST', body: 'x'}))\nconst r = new Request('http://a.example/', {method: 'POST', headers: {A: 'b'}, body: 'x'}); fetch(r)\nfetch(r, {method: 'PUT'})\nfetch(new Request(r, {headers: {C: 'd'}}))\nfetch(r.clone(), {body: 'y'})",
		"POST http://a.example/\nContent-Type: text/plain;charset=UTF-8\n\"x\"\nPOST http://a.example/\nA: b\nContent-Type: text/plain;charset=UTF-8\n\"x\"\nPUT http://a.example/\nA: b\nContent-Type: text/plain;charset=UTF-8\n\"x\"\nPOST http://a.example/\nC: d\n\"x\"\nPOST http://a.example/\nA: b\nContent-Type: text/plain;charset=UTF-8\n\"y\"\n"},
	{"Request of what is not known", "fetch(new Request(url, options))\nfetch(new Request(f()))", "error not-literal \nerror not-literal target\n"},
	{"choice", "fetch(true ? 'http://a.example/' : url)\nfetch('http://a.example/' + (1 === 2 || '' ? 'x' : null ?? 'y'))\nfetch('http://a.example/' + (x ? 'a' : 'b'))\nfetch('http://a.example/' + (x ? id : id))\nfetch(x && 'http://a.example/')",
		"GET http://a.example/\nGET http://a.example/y\nGET http://a.example/{{id}}\nerror not-literal target\nerror not-literal target\n"},
	{"stand-in", "fetch(`http://a.example/${id || 'x'}/${process.env.B ?? 'y'}`)\nfetch(base || 'http://b.example/')", "GET http://a.example/{{id}}/{{B}}\nGET {{base}}\nwarning loss default-left-out \nwarning loss default-left-out \nwarning loss default-left-out \n"},
	{"declared choice", "const id = cond ? 'a' : 'b', base = process.env.BASE || 'http://b.example'; fetch(`${base}/${id}`)", "GET {{base}}/{{id}}\n"},
	{"arithmetic", "const n = 2 * 3 - 1; fetch(`http://a.example/${n}/${7 % 4 / 2}`)\nfetch(`http://a.example/${page + 1}`)\nfetch('http://a.example/' + page * 2)\nfetch(`http://a.example/${process.env.A + 1}`)",
		"GET http://a.example/5/1.5\nGET http://a.example/{{A}}1\nerror not-literal target\nerror not-literal target\n"},
	{"two names", "fetch(base + path)\n" + post + "JSON.stringify({sum: a + b})})", "GET {{base}}{{path}}\nPOST https://h.example/\nContent-Type: text/plain;charset=UTF-8\n\"{\\\"sum\\\":\\\"{{a}}{{b}}\\\"}\"\nwarning loss type-unknown \n"},
	{"nested in JSON", post + "JSON.stringify({a: {b: [1, null, {c: true, d: undefined, e: -1.50}]}, f: x ? 1 : 2})})\n" + post + "JSON.stringify({a: {b: [1, null, {c: true, d: undefined, e: -1.50}]}})})",
		"POST https://h.example/\nContent-Type: text/plain;charset=UTF-8\n\"{\\\"a\\\":{\\\"b\\\":[1,null,{\\\"c\\\":true,\\\"e\\\":-1.5}]}}\"\nerror not-literal body\n"},
	{"URL", "const u = new URL('/x?a=1#f', 'http://a.example'); u.searchParams.append('b', 'c d'); u.searchParams.set('a', q); fetch(u)\nu.searchParams.delete('b'); u.pathname = 'y'; fetch(`${u}`)\nu.search = '?n=1'; fetch(u.href + '&m')\nfetch(u.origin + u.pathname)",
		"GET http://a.example/x?a={{%q}}&b=c+d\nGET http://a.example/y?a={{%q}}\nGET http://a.example/y?n=1\nGET http://a.example/y\n"},
	{"URL in a loop", "const u = new URL('http://a.example/'); Object.keys(p).forEach(k => u.searchParams.append(k, p[k])); fetch(u)", "error not-literal target\n"},
	{"condition without braces", "const h = new Headers({A: 'b'}); if (x) h.set('C', 'd')\nfetch('http://a.example/', {headers: h})", "error not-literal \n"},
	{"else", "const o = {headers: {}}; if (x) y(); else o.headers.C = 'd';\nfetch('http://a.example/', o)", "error not-literal \n"},
	{"short circuit", "const o = {method: 'PUT'}; x && (o.body = 'y'); fetch('http://a.example/', o)", "error not-literal \n"},
	{"changed under another name", "const h = new Headers(), o = {headers: h}; for (const k of x) h.append(k, 'a')\nfetch('http://a.example/', o)", "error not-literal \n"},
	{"changed in a callback", "let url = 'http://a.example/'; x.on('y', () => { url = 'http://b.example/' }); fetch(url)", "GET {{url}}\n"},
	{"deleted", "const o = {method: 'PUT', body: 'x'}; delete o.body; fetch('http://a.example/', o)", "error not-literal \n"},
	{"assigned to", "const o = {method: 'PUT'}; Object.assign(o, {headers: {A: 'b'}}); fetch('http://a.example/', o)\nfetch('http://a.example/', Object.assign({}, o, {method: 'POST'}))", "PUT http://a.example/\nA: b\nPOST http://a.example/\nA: b\n"},
	{"only read", "const h = new Headers({A: 'b'}); if (h.has('A')) console.log(h.get('A')); h.forEach(v => log(v)); fetch('http://a.example/', {headers: h})", "GET http://a.example/\nA: b\n"},
	{"calls in a callback", "['a', 'b'].forEach(x => fetch('http://a.example/' + x)); const l = [1]; l.forEach(x => fetch('http://b.example/' + x))", "GET http://a.example/{{x}}\nGET http://b.example/{{x}}\n"},
	{"scopes", "const u = 'http://a.example/'; { const u = 'http://b.example/'; fetch(u) } fetch(u)\nfunction f() { const v = 'http://c.example/'; fetch(v) } fetch(v)", "GET http://b.example/\nGET http://a.example/\nGET http://c.example/\nGET {{v}}\n"},
	{"taken apart", "const a = 'x', {b: {a, c = 1}, ...d} = cfg, [e] = f; fetch(`http://a.example/${a}/${c}/${d.x}/${e}`)", "GET http://a.example/{{a}}/{{c}}/{{d_x}}/{{e}}\n"},
	{"UUID", "fetch('http://a.example/', {headers: {'X-Id': crypto.randomUUID()}})", "GET http://a.example/\nX-Id: {{uuid}}\n"},
	{"text methods", "fetch('http://a.example/'.concat('A'.toLowerCase(), id))", "GET http://a.example/a{{id}}\n"},
	{"nothing", "const a = 1", "error no-fetch-call \n"},
	{"no end", "fetch('http://a.example/', {", "error javascript-syntax \n"},
	{"open string", "fetch('http://a.example/)", "error javascript-syntax \nerror javascript-syntax \n"},
	{"nested", "fetch(" + strings.Repeat("[", 300) + ")", "error javascript-syntax \n"},
}

func TestCalls(t *testing.T) {
	for _, c := range cases {
		if got := requesttest.Brief(Parse(c.input, Options{})); got != c.want {
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
			t.Errorf("%s: %s", in, requesttest.Brief(requests, found))
		}
	}
}

// A loss in the definition of a name is one of the requests that use it.
func TestLossesOfNames(t *testing.T) {
	const input = `const body = JSON.stringify({id}), h = new Headers();
fetch("http://a.example/1", {method: "POST", headers: {"Content-Type": "application/json"}, body})
fetch("http://a.example/2")
const o = {headers: h}
h.append("A", JSON.stringify({x}))
fetch("http://a.example/3", o)
const o2 = {method: "PUT", headers: {"Content-Type": "a/b"}, body: body + "\n"}
{ fetch("http://a.example/4", o2) }
fetch("http://a.example/" + JSON.stringify({y}))`
	requests, found := Parse(input, Options{})
	var got []string
	for _, r := range requests {
		at := ""
		for _, d := range r.Losses {
			at += " " + input[d.Range.Start:d.Range.End]
		}
		got = append(got, r.Path.String()+at)
	}
	if want := []string{"/1 id", "/2", "/3 x", "/4 id", "/%7B%22y%22:%22{{y}}%22%7D y"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q; %v", got, want, found)
	}
}
