package httpfile

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"snipgen/parser"
	"snipgen/request"
)

// summary is what a file sends, and what was said about it but for notes of
// variables without a value.
func summary(input string, o Options) string {
	doc, found := Parse(input, o)
	var out []string
	for _, r := range doc.Requests {
		s := r.Method + " " + show(r.URL())
		for _, f := range r.Fields {
			s += "\n" + f.Name + ": " + show(f.Value)
		}
		if r.Body.Present {
			s += "\n= " + show(r.Body.Content)
		}
		out = append(out, s)
	}
	for _, d := range found {
		if d.Code != "unresolved-variable" {
			p := parser.Locate(input, d.Range.Start)
			out = append(out, fmt.Sprintf("%s %s %d:%d", d.Severity, d.Code, p.Line, p.Column))
		}
	}
	return strings.Join(out, "\n")
}

type row struct {
	name, input string
	options     Options
	want        string
}

func run(t *testing.T, rows []row) {
	t.Helper()
	for _, c := range rows {
		t.Run(c.name, func(t *testing.T) {
			if got := summary(c.input, c.options); got != c.want {
				t.Errorf("%q\ngot\n%s\nwant\n%s", c.input, got, c.want)
			}
			doc, found := Parse(c.input, c.options)
			checkRanges(t, c.input, doc, found)
		})
	}
}

var files = fstest.MapFS{
	"a.txt":    {Data: []byte("content of a")},
	"b.json":   {Data: []byte("{\"x\": \"{{x}}\"}\r\n")},
	"16.txt":   {Data: []byte("\xff\xfea\x00\xeb\x00")},
	"open.txt": {Data: []byte("{{x")},
	"q.gql":    {Data: []byte("query Q {\n\ta(b: \"c\")\n}\n")},
	"dir/c":    {Data: []byte("c")},
}

const url = "GET https://h.example/"

func TestRows(t *testing.T) {
	run(t, []row{
		{"separators", "### a\n" + url + "1\n####\n" + url + "2\n###b\n\n#### only a title\n", Options{},
			"GET \"https://h.example/1\"\nGET \"https://h.example/2\""},
		{"a request line inside a body", "POST https://h.example/\n\na\n\nGET https://h.example/ HTTP/1.1\n", Options{},
			"POST \"https://h.example/\"\n= \"a\\n\\nGET https://h.example/ HTTP/1.1\""},
		{"a request line where a body may start with one", "POST https://h.example/\nContent-Type: text/plain\n\nGET https://h.example/\n", Options{},
			"POST \"https://h.example/\"\nContent-Type: \"text/plain\"\n= \"GET https://h.example/\""},
		{"a request after another that has no body", "GET https://h.example/a\n\n# second\nGET https://h.example/b\n", Options{},
			"GET \"https://h.example/a\"\nGET \"https://h.example/b\""},
		{"request lines one after the other", "GET https://h.example/a\nGET https://h.example/b\nAccept: a/b\nPUT {{x}}/c\n\nb", Options{},
			"GET \"https://h.example/a\"\nGET \"https://h.example/b\"\nAccept: \"a/b\"\nPUT var(x) + \"/c\"\n= \"b\"\ninfo scheme-in-variable 4:5"},
		{"comments before, in the head, in the body", "# c\n// d\nPOST https://h.example/\n# e\nA: 1\n// f\nB: 2\n\n# g\nh\n// i\n", Options{},
			"POST \"https://h.example/\"\nA: \"1\"\nB: \"2\"\n= \"h\"\ninfo comment-in-body 9:1"},
		{"comments in a body of Visual Studio", "POST https://h.example/\n\n# g\nh\n// i\n", Options{Dialect: VisualStudio},
			"POST \"https://h.example/\"\n= \"# g\\nh\\n// i\"\ninfo comment-in-body 3:1"},
		{"comments in a body of Markdown", "POST https://h.example/\nContent-Type: text/markdown\n\n# g\nh\n", Options{},
			"POST \"https://h.example/\"\nContent-Type: \"text/markdown\"\n= \"# g\\nh\"\ninfo comment-in-body 4:1"},
		{"comments in a body of Markdown, in REST Client", "POST https://h.example/\nContent-Type: text/markdown\n\n# g\nh\n", Options{Dialect: VSCode},
			"POST \"https://h.example/\"\nContent-Type: \"text/markdown\"\n= \"h\"\ninfo comment-in-body 4:1"},
		{"a body of comments alone", "POST https://h.example/\n\n# g\n\n// h\n", Options{},
			"POST \"https://h.example/\"\ninfo comment-in-body 3:1"},
		{"a variable after a request", "POST https://h.example/\n\na\n\n@b = c\n\n###\nGET https://h.example/{{b}}\n", Options{},
			"POST \"https://h.example/\"\n= \"a\"\nGET \"https://h.example/c\"\ninfo left-out 5:1"},
		{"a variable of a response after a request", "# @name a\nPOST https://h.example/\n\na\n@b={{a.response.body.$.c}}\n\n###\nGET https://h.example/{{b}}\n", Options{},
			"POST \"https://h.example/\"\n= \"a\"\nGET \"https://h.example/\" + var(a_c)\ninfo left-out 5:1\ninfo response-reference 5:4"},
		{"text that starts with @ is no variable", "POST https://h.example/\n\na\n@b=c\n@d e\n", Options{},
			"POST \"https://h.example/\"\n= \"a\\n@b=c\\n@d e\""},
		{"GraphQL without a type", "POST https://h.example/\n\nquery { a }\n", Options{},
			"POST \"https://h.example/\"\nContent-Type: \"application/json\"\n= \"{\\\"query\\\":\\\"query { a }\\\"}\""},
		{"fields that tools compute", "GET https://h.example/\nAuthorization: oauth2 client_credentials x\nProxy-Authorization: NTLM a b\nX-ClientCert: cert: a.pem\n", Options{},
			"GET \"https://h.example/\"\nAuthorization: \"oauth2 client_credentials x\"\nProxy-Authorization: \"NTLM a b\"\nwarning unsupported-authentication 2:16\nwarning unsupported-authentication 3:22\nwarning unsupported-authentication 4:1"},
		{"Cognito", "GET https://h.example/\nAuthorization: COGNITO a b\n", Options{},
			"GET \"https://h.example/\"\nAuthorization: \"COGNITO a b\"\nwarning unsupported-authentication 2:16"},
		{"sockets and queues", "GET unix:/var/run/a.sock:/b\n###\nKAFKA a.example/b\n###\nGET redis://a.example/\n", Options{},
			"error unsupported-scheme 1:5\nerror unsupported-protocol 3:1\nerror unsupported-scheme 5:5"},
		{"a variable that names the variable of the environment", "@a=B\nGET https://h.example/{{$processEnv %a}}/{{$processEnv %c}}\n", Options{},
			"GET \"https://h.example/\" + env(B) + \"/\" + var(c)"},
		{"white space between fields", "GET https://h.example/\nA: b\n  \nC: d\n \ne", Options{},
			"GET \"https://h.example/\"\nA: \"b\"\nC: \"d\"\n= \"e\"\nwarning space-in-head 3:1"},
		{"a Host that is a URL", "GET /a\nHost: http://h.example:81/v1/\n", Options{},
			"GET \"http://h.example:81/v1/a\"\nwarning host-with-scheme 2:7"},
		{"comments in a body of JetBrains", "POST https://h.example/\n\n# g\nh\n // i\nj\n", Options{Dialect: JetBrains},
			"POST \"https://h.example/\"\n= \"h\\nj\"\ninfo comment-in-body 3:1"},
		{"escapes of a value", "@v = a\\nb\\\\c\\q\nPOST https://h.example/\n\n{{v}}", Options{},
			"POST \"https://h.example/\"\n= \"a\\nb\\\\cq\""},
		{"no escapes elsewhere", "@v = C:\\new\nPOST https://h.example/\n\n{{v}}", Options{Dialect: VisualStudio},
			"POST \"https://h.example/\"\n= \"C:\\\\new\""},
		{"percent-encoding", "@v = a b/\u00eb&=\n" + url + "?{{%v}}", Options{},
			"GET \"https://h.example/?a%20b%2F%C3%AB%26%3D\""},
		{"percent-encoding of what is not known", url + "?{{%v}}", Options{},
			"GET \"https://h.example/?\" + percent(var(v))"},
		{"eager and lazy", "@b = 1\n@e = {{b}}\n@l := {{b}}\n" + url + "{{e}}{{l}}\n###\n@b = 2\n" + url + "{{e}}{{l}}\n", Options{},
			"GET \"https://h.example/11\"\nGET \"https://h.example/12\""},
		{"a later definition serves when there is none before", url + "{{a}}\n###\n@a = 1\n" + url, Options{},
			"GET \"https://h.example/1\"\nGET \"https://h.example/\""},
		{"references in an unresolved name", url + "{{base-url}}{{base_url}}{{1}}{{ a.b }}", Options{},
			"GET \"https://h.example/\" + var(base_url) + var(base_url_2) + var(_1) + var(a_b)"},
		{"names as they stand", url + "{{a}}{{$nope}}{{", Options{LiteralVars: true},
			"GET \"https://h.example/{{a}}{{$nope}}{{\""},
		{"placeholders", "POST https://h.example/{id}\nA: <your token>\n\n{\"a\": \"<b>\", \"c\": {d}, \"e\": {\"f\": 1}}", Options{Placeholders: true},
			"POST \"https://h.example/\" + var(id)\nA: var(your_token)\n= \"{\\\"a\\\": \\\"\" + var(b) + \"\\\", \\\"c\\\": \" + var(d) + \", \\\"e\\\": {\\\"f\\\": 1}}\""},
		{"placeholders in mark-up", "POST https://h.example/\nContent-Type: text/xml\n\n<a>{b}</a>", Options{Placeholders: true},
			"POST \"https://h.example/\"\nContent-Type: \"text/xml\"\n= \"<a>\" + var(b) + \"</a>\""},
		{"placeholders beside what has the same signs", "POST https://h.example/\n\n<a>{b}</a><c>${d}<e >{f.}<g h>\"query\"", Options{Placeholders: true},
			"POST \"https://h.example/\"\n= \"<a>{b}</a>\" + var(c) + \"${d}<e >{f.}\" + var(g_h) + \"\\\"query\\\"\""},
		{"braces before a reference", "POST https://h.example/\n\n{\"a\":{{{b}}}}", Options{},
			"POST \"https://h.example/\"\n= \"{\\\"a\\\":{\" + var(b) + \"}}\""},
		{"frozen", url + "?{{$guid}}&{{$timestamp}}&{{$randomInt 5 9}}&{{$datetime rfc1123}}&{{$datetime 'D [at] H:mm'}}", Options{Freeze: Fixed},
			"GET \"https://h.example/?00000000-0000-4000-8000-000000000000&1704164645&5&Tue,%2002%20Jan%202024%2003:04:05%20GMT&2%20at%203:04\"\nwarning unencoded-target 1:68"},
		{"environment of the process", url + "{{$processEnv A}}{{$dotenv B}}{{$env.C}}{{$processEnv %v}}", Options{Vars: map[string]string{"v": "E"}},
			"GET \"https://h.example/\" + env(A) + env(B) + env(C) + env(E)"},
	})
}

func TestTargets(t *testing.T) {
	run(t, []row{
		{"a URL alone", "https://h.example", Options{}, "GET \"https://h.example/\""},
		{"a URL alone with a query", "http://h.example?a=1#top", Options{}, "GET \"http://h.example/?a=1\"\nwarning fragment 1:21"},
		{"without a scheme", "GET h.example:8080/a?b", Options{}, "GET \"https://h.example:8080/a?b\"\ninfo scheme-guessed 1:5"},
		{"without a scheme, this machine", "localhost:5000/a", Options{}, "GET \"http://localhost:5000/a\"\ninfo scheme-guessed 1:1"},
		{"a variable first", "GET {{base}}/a?b={{c}}", Options{}, "GET var(base) + \"/a?b=\" + var(c)\ninfo scheme-in-variable 1:5"},
		{"a variable that may be the whole URL", "GET {{url}}\n###\n{{url}}?a=1", Options{}, "GET var(url)\nGET var(url) + \"?a=1\"\ninfo scheme-in-variable 1:5"},
		{"a variable for the host", "GET https://{{host}}?a=1", Options{}, "GET \"https://\" + var(host) + \"/?a=1\""},
		{"a variable first, the scheme given", "{{host}}/a", Options{Scheme: "http"}, "GET \"http://\" + var(host) + \"/a\""},
		{"variables all along", "{{scheme}}://{{host}}:{{port}}/a", Options{}, "GET var(scheme) + \"://\" + var(host) + \":\" + var(port) + \"/a\"\ninfo scheme-in-variable 1:1"},
		{"a variable that holds the origin", "@b = http://h.example:81/v1\nGET {{b}}/a", Options{}, "GET \"http://h.example:81/v1/a\""},
		{"indented continuation with comments", url + "a\n  /b\n  # c\n\t?d=1\n  &e=2 HTTP/1.1\nF: 1", Options{}, "GET \"https://h.example/a/b?d=1&e=2\"\nF: \"1\""},
		{"an indented field is none", url + "\n  Accept: a/b\n  B: c", Options{Dialect: JetBrains}, "GET \"https://h.example/\"\nAccept: \"a/b B: c\""},
		{"path and Host", "GET /a\nHost: h.example\nA: 1", Options{}, "GET \"https://h.example/a\"\nA: \"1\""},
		{"path and base URL", "GET /a", Options{BaseURL: "http://h.example/v1"}, "GET \"http://h.example/v1/a\""},
		{"path alone", "GET /a", Options{}, "GET var(base_url) + \"/a\"\ninfo missing-host 1:5"},
		{"path alone, strictly", "GET /a", Options{Strict: true}, "error missing-host 1:5"},
		{"path and the variable for it", "@base_url=https://h.example/v1\nGET /a?b", Options{}, "GET \"https://h.example/v1/a?b\""},
		{"path and a variable host", "@host = http://h.example:81/v1\nGET /a?b", Options{}, "GET \"http://h.example:81/v1/a?b\"\ninfo host-variable 2:5"},
		{"path and a variable host, given", "GET /a", Options{Vars: map[string]string{"host": "h.example"}}, "GET \"https://h.example/a\"\ninfo host-variable 1:5\ninfo scheme-guessed 1:5"},
		{"comment of several lines", "/* a\nGET b\n*/\n" + url, Options{}, "GET \"https://h.example/\""},
		{"Host that differs", url + "\nHost: other.example", Options{}, "GET \"https://h.example/\"\nHost: \"other.example\"\nwarning host-differs 2:7"},
		{"userinfo", "GET https://u:{{p}}@h.example/", Options{}, "GET \"https://h.example/\"\nAuthorization: \"Basic \" + base64(\"u:\" + var(p))\nwarning userinfo-in-target 1:5"},
		{"custom methods", "M-SEARCH https://h.example/\n###\nA!#$ https://h.example/\n###\nget https://h.example/", Options{}, "M-SEARCH \"https://h.example/\"\nA!#$ \"https://h.example/\"\nget \"https://h.example/\""},
		{"OPTIONS *", "OPTIONS *\nHost: h.example", Options{}, "OPTIONS \"https://h.example\""},
		{"CONNECT", "CONNECT h.example:443", Options{}, "CONNECT \"https://h.example:443\""},
		{"spaces in a URL", url + "a b?c=\u00eb HTTP/2", Options{}, "GET \"https://h.example/a%20b?c=%C3%AB\"\nwarning unencoded-target 1:22"},
		{"other protocols", "WEBSOCKET wss://h.example/\n\n===\n###\nGRPC h.example/a\n###\nwss://h.example/", Options{}, "error unsupported-protocol 1:1\nerror unsupported-protocol 5:1\nerror unsupported-scheme 7:1"},
	})
}

func TestFieldsAndHints(t *testing.T) {
	const auth = url + "\nAuthorization: "
	run(t, []row{
		{"Basic user password", auth + "Basic u p w", Options{}, "GET \"https://h.example/\"\nAuthorization: \"Basic dTpwIHc=\""},
		{"Basic user:password", auth + "basic u:p:w", Options{}, "GET \"https://h.example/\"\nAuthorization: \"Basic dTpwOnc=\""},
		{"Basic of references", auth + "Basic {{u}} {{p}}", Options{}, "GET \"https://h.example/\"\nAuthorization: \"Basic \" + base64(var(u) + \":\" + var(p))"},
		{"Basic of Base64 text", auth + "Basic dTpw", Options{}, "GET \"https://h.example/\"\nAuthorization: \"Basic dTpw\""},
		{"Basic of one reference", auth + "Basic {{t}}", Options{}, "GET \"https://h.example/\"\nAuthorization: \"Basic \" + var(t)"},
		{"Digest", auth + "Digest u p", Options{}, "GET \"https://h.example/\"\nAuthorization: \"Digest u p\"\nwarning unsupported-authentication 2:16"},
		{"folded field", url + "\nA: 1\n  2 {{b}}\nC: 3", Options{}, "GET \"https://h.example/\"\nA: \"1 2 \" + var(b)\nC: \"3\""},
		{"a field without a blank line after it", url + "\nA: 1\n> {% a\n b %}\nB: 2", Options{}, "GET \"https://h.example/\"\nA: \"1\"\nB: \"2\"\ninfo left-out 3:1"},
		{"fields of a script", url + "\n...common\nA: 1", Options{}, "GET \"https://h.example/\"\nA: \"1\"\nwarning left-out-fields 2:1"},
		{"asked for by a variable", "@a = {{$input b?}}\n" + url + "{{a}}{{$prompt c d}}", Options{}, "GET \"https://h.example/\" + var(a) + var(prompt_c_d)\ninfo provided-value 1:6\ninfo provided-value 2:28"},
		{"prompt", "# @prompt a b\n@a = 1\n" + url + "{{a}}", Options{}, "GET \"https://h.example/\" + var(a)"},
	})
	doc, _ := Parse("# @timeout 2 m\n// @no-redirect\n#@no-cookie-jar\n"+url+"\n###\n# @timeout 5\n"+url, Options{})
	if got := fmt.Sprint(doc.Requests[0].Options, doc.Requests[1].Options); got != "map[follow:false timeout:120000ms] map[timeout:5000ms]" {
		t.Error(got)
	}
}

func TestBodies(t *testing.T) {
	const post = "POST https://h.example/\n"
	const form = post + "Content-Type: application/x-www-form-urlencoded\n\n"
	const sent = "POST \"https://h.example/\"\n"
	const multipart = post + "Content-Type: multipart/form-data; boundary=b\n\n--b\nContent-Disposition: form-data; name=\"a\"; filename=\"a.txt\"\n\n< a.txt\n"
	run(t, []row{
		{"layout around a body", post + "\n\n\na\n\nb\n\n \n", Options{}, sent + "= \"a\\n\\nb\""},
		{"final newline kept", post + "\na\n", Options{KeepFinalNewline: true}, sent + "= \"a\\n\""},
		{"a Content-Length that fits", post + "Content-Length: 4\n\n\n# a\n###\n" + url, Options{}, sent + "= \"\\n# a\"\nGET \"https://h.example/\""},
		{"chunks", post + "Transfer-Encoding: chunked\n\n3\na{{\n2\nb}\n1\n}\n0\n\n###\n" + url, Options{}, sent + "= \"a\" + var(b)\nGET \"https://h.example/\"\ninfo chunked-body 4:1"},
		{"no chunks", post + "Transfer-Encoding: chunked\n\nabc", Options{}, sent + "= \"abc\""},
		{"a Content-Length that does not", post + "Content-Length: 9\n\na\n", Options{}, sent + "= \"a\""},
		{"CRLF", "POST https://h.example/\r\nA: 1\r\n\r\na\r\nb\r\n", Options{}, sent + "A: \"1\"\n= \"a\\r\\nb\""},
		{"file", post + "\n< ./a.txt\n", Options{Files: files}, sent + "= file(./a.txt)"},
		{"file without a directory", post + "\n< a.txt\n", Options{}, sent + "= file(a.txt)"},
		{"file inlined", post + "\na\n< {{f}}\nb", Options{Files: files, InlineFiles: true, Vars: map[string]string{"f": "a.txt"}}, sent + "= \"a\\ncontent of a\\nb\""},
		{"file with references", post + "\n<@ b.json", Options{Files: files}, sent + "= \"{\\\"x\\\": \\\"\" + var(x) + \"\\\"}\\r\\n\""},
		{"file in UTF-16", post + "\n<@utf16le 16.txt", Options{Files: files}, sent + "= \"aë\""},
		{"file outside", post + "\n< ../a.txt", Options{Files: files}, "error file-outside 3:1"},
		{"file outside, absolute", post + "\n< /a.txt", Options{Files: files}, "error file-outside 3:1"},
		{"file outside, of a drive", post + "\n< C:\\a.txt", Options{Files: files}, "error file-outside 3:1"},
		{"file outside, by detours", post + "\n< x/../../a.txt", Options{Files: files}, "error file-outside 3:1"},
		{"file outside, allowed", post + "\n< ../a.txt\n< /dir/c", Options{Outside: files, Dir: "dir", InlineFiles: true}, sent + "= \"content of a\\nc\""},
		{"mark-up is no file", post + "\n<a>\n<b/>", Options{}, sent + "= \"<a>\\n<b/>\""},
		{"form of lines", form + "a=1\n&b=2 &\n c=3\nd", Options{}, sent + "Content-Type: \"application/x-www-form-urlencoded\"\n= \"a=1&b=2 &c=3\\nd\""},
		{"form of JetBrains", form + "a = 1 &\nb = {{c}}", Options{Dialect: JetBrains}, sent + "Content-Type: \"application/x-www-form-urlencoded\"\n= \"a=1&b=\" + var(c)"},
		{"multipart", multipart + "--b--\n", Options{Files: files}, sent + "Content-Type: \"multipart/form-data; boundary=b\"\n= \"--b\\r\\nContent-Disposition: form-data; name=\\\"a\\\"; filename=\\\"a.txt\\\"\\r\\n\\r\\n\" + file(a.txt) + \"\\r\\n--b--\"\ninfo line-ends-converted 4:1"},
		{"multipart without an end", multipart, Options{Files: files}, "info line-ends-converted 4:1\nerror unterminated-multipart 4:1"},
		{"response", post + "\na\n\nHTTP/1.1 200 OK\nA: b\n\nc\n", Options{}, sent + "= \"a\"\ninfo left-out 5:1"},
		{"a status line in a body", post + "\na\nHTTP/1.1 200 OK", Options{}, sent + "= \"a\\nHTTP/1.1 200 OK\""},
		{"quoted text is no redirection", post + "\n> a quote\n>> of a quote\n> b", Options{}, sent + "= \"> a quote\\n>> of a quote\\n> b\""},
		{"handlers", post + "\na\n> {%\nx\n%}\n> a.js\n>> b.json\n>>! c.json\n<> d.200.json\n?? status == 200\n{{\ncode\n}}", Options{}, sent + "= \"a\"\ninfo left-out 4:1\ninfo left-out 7:1\ninfo left-out 8:1\ninfo left-out 9:1\ninfo left-out 10:1\ninfo left-out 11:1\ninfo left-out 12:1"},
		{"before a request", "import a.js\nrun b.http (@x=1)\n< {% a %}\n< a.js\n{{\ncode\n}}\n" + url, Options{}, "GET \"https://h.example/\"\ninfo left-out 1:1\ninfo left-out 2:1\ninfo left-out 3:1\ninfo left-out 4:1\ninfo left-out 5:1"},
	})
}

func TestGraphQL(t *testing.T) {
	const post = "GRAPHQL https://h.example/\n\n"
	const sent = "POST \"https://h.example/\"\nContent-Type: \"application/json\"\n= "
	run(t, []row{
		{"query alone", post + "{ a(b: \"c\") }", Options{}, sent + `"{\"query\":\"{ a(b: \\\"c\\\") }\"}"`},
		{"variables", post + "mutation M($a: Int) { b }\n\nfragment F on G { h }\n\n{\n \"a\": {{a}}\n}\n", Options{}, sent + `"{\"query\":\"mutation M($a: Int) { b }\\n\\nfragment F on G { h }\",\"operationName\":\"M\",\"variables\":{\n \"a\": " + var(a) + "\n}}"`},
		{"second query is no variables", post + "query A { b }\n\n{ c }", Options{}, sent + `"{\"query\":\"query A { b }\\n\\n{ c }\",\"operationName\":\"A\"}"`},
		{"marker field", "POST https://h.example/\nX-Request-Type: graphql\nX-GraphQL-Operation: O\nContent-Type: application/json\n\n{ a }", Options{}, sent + `"{\"query\":\"{ a }\",\"operationName\":\"O\"}"`},
		{"file", post + "< q.gql\n\n{}", Options{Files: files}, sent + `"{\"query\":\"query Q {\\n\\ta(b: \\\"c\\\")\\n}\\n\",\"operationName\":\"Q\",\"variables\":{}}"`},
		{"announced by its first line", "POST https://h.example/\nContent-Type: application/json\n\nquery Q { a }", Options{}, sent + `"{\"query\":\"query Q { a }\",\"operationName\":\"Q\"}"`},
		{"announced by its first line, elsewhere", "POST https://h.example/\nContent-Type: application/json\n\nquery Q { a }", Options{Dialect: VSCode}, sent + `"query Q { a }"`},
		{"imported file", "POST https://h.example/\nContent-Type: application/json\n\ngql O < q.gql", Options{Files: files}, sent + `"{\"query\":\"query Q {\\n\\ta(b: \\\"c\\\")\\n}\\n\",\"operationName\":\"O\"}"`},
		{"imported file that is not there", "POST https://h.example/\nContent-Type: application/json\n\ngql < no.gql", Options{Files: files}, "error missing-file 4:1"},
		{"variables that are not JSON", post + "{ a }\n\n{\"a\": 1,}", Options{}, "error invalid-graphql 5:9"},
		{"placeholders leave selections alone", post + "{ a {b} }", Options{Placeholders: true}, sent + `"{\"query\":\"{ a {b} }\"}"`},
	})
}

func TestErrors(t *testing.T) {
	long := "@v0 = x\n"
	for i := range 100 {
		long += fmt.Sprintf("@v%d = {{v%d}}\n", i+1, i)
	}
	env := func(name, content string) Options {
		return Options{Files: fstest.MapFS{name: {Data: []byte(content)}}}
	}
	run(t, []row{
		{"empty", "# only a comment\n", Options{}, "error empty-input 2:1"},
		{"unterminated reference", url + "{{a\nB: {{c\n\n{{d", Options{}, "error unterminated-reference 1:23\nerror unterminated-reference 2:4\nerror unterminated-reference 4:1"},
		{"unterminated reference before another", url + "{{a {{b}}", Options{}, "warning unencoded-target 1:22\nerror unterminated-reference 1:23"},
		{"empty reference", url + "{{ }}", Options{}, "error empty-reference 1:23\nwarning unencoded-target 1:23"},
		{"unknown dynamic variable", url + "{{$nope}}", Options{}, "error unknown-dynamic-variable 1:23"},
		{"arguments", url + "{{$randomInt 9 5}}{{$timestamp 1}}{{$datetime iso8601 x d}}{{$processEnv a-b}}", Options{}, "error invalid-dynamic-variable 1:23\nerror invalid-dynamic-variable 1:41\nerror invalid-dynamic-variable 1:57\nerror invalid-dynamic-variable 1:82"},
		{"cycle", "@a = {{b}}\n@b = {{c}}\n@c = {{b}}\n" + url + "{{a}}\n###\n" + url + "{{c}}\n###\n" + url, Options{}, "GET \"https://h.example/\"\nerror variable-cycle 3:6\nerror broken-variable 6:23"},
		{"a variable of itself", "@a = {{a}}\n" + url + "{{a}}", Options{}, "error variable-cycle 1:6"},
		{"too deep", long + url + "{{v100}}", Options{}, "error variable-depth 38:8"},
		{"variable without a value", "@a\n" + url, Options{}, "GET \"https://h.example/\"\nerror invalid-variable 1:1"},
		{"environment file that is not JSON", url, env("http-client.env.json", "{\n  \"a\": {,}\n}"), "GET \"https://h.example/\"\nerror invalid-environment-file 1:1"},
		{"environment file of another shape", url, env("http-client.env.json", "[]"), "GET \"https://h.example/\"\nerror invalid-environment-file 1:1"},
		{"settings that are not JSON", url, env(".vscode/settings.json", "{"), "GET \"https://h.example/\"\nwarning invalid-settings 1:1"},
		{"unknown environment", url, Options{Env: "a", Files: files}, "GET \"https://h.example/\"\nerror unknown-environment 1:1"},
		{"unknown dialect", url, Options{Dialect: "a"}, "GET \"https://h.example/\"\nerror unknown-dialect 1:1"},
		{"missing file", url + "\n\n< no.txt", Options{Files: files}, "error missing-file 3:1"},
		{"missing file with references", url + "\n\n<@ no.txt", Options{Files: files}, "error missing-file 3:1"},
		{"a directory", url + "\n\n< dir", Options{Files: files}, "error missing-file 3:1"},
		{"file of an unknown name", url + "\n\n< {{f}}", Options{Files: files}, "error variable-path 3:1"},
		{"unknown encoding", url + "\n\n<@ebcdic a.txt", Options{Files: files}, "error unknown-encoding 3:1"},
		{"no directory", url + "\n\n<@ a.txt", Options{}, "error no-files 3:1"},
		{"an error in a file", url + "\n\n<@ open.txt", Options{Files: files}, "error unterminated-reference 3:1"},
		{"comment without an end", "/* a\n" + url, Options{}, "error unterminated-comment 1:1\nerror empty-input 2:23"},
		{"script without an end", "< {%\na\n" + url, Options{}, "error unterminated-script 1:1\nerror empty-input 3:23"},
		{"control characters", "@v = a\\nb\n" + url + "\nA: {{v}}\n###\n" + url + "\x00", Options{}, "error control-character 3:4\nerror control-character 5:5"},
		{"a name that is no token", url + "\nA B: 1\n{{a}}: 2\nnothing", Options{}, "error invalid-field-name 2:1\nerror invalid-field-name 3:1\nerror missing-colon 4:1"},
		{"neither method nor URL", "{\"a\": 1}\n###\n\"a\" b", Options{}, "error invalid-request-line 1:1\nerror invalid-request-line 3:1"},
		{"two hosts", "GET /\nHost: a\nHost: b", Options{}, "error conflicting-hosts 3:7"},
		{"scheme", "GET ftp://h.example/", Options{}, "error unsupported-scheme 1:5"},
		{"version", url + " HTTP/7", Options{}, "error invalid-version 1:24"},
		{"too large", url, Options{MaxSize: 5}, "error too-large 1:6"},
	})
}

// An error in another file names file, line and column.
func TestPlaceInEnvironmentFile(t *testing.T) {
	_, found := Parse(url, Options{Files: fstest.MapFS{"http-client.env.json": {Data: []byte("{\n  \"a\": {,}\n}")}}})
	if len(found) != 1 || !strings.HasPrefix(found[0].Message, "http-client.env.json:2:9: ") || found[0].Hint == "" {
		t.Error(found)
	}
}

// A value that grows by references to itself twofold is refused before it
// fills the memory, in time that does not grow with it.
func TestExpansionIsBounded(t *testing.T) {
	input := "@v0 = 0123456789\n"
	for i := range 60 {
		input += fmt.Sprintf("@v%d = {{v%d}}{{v%d}}\n", i+1, i, i)
	}
	if got := summary(input+url+"{{v60}}", Options{}); !strings.Contains(got, "error expansion-too-large") || strings.Contains(got, "GET") {
		t.Errorf("%.300s", got)
	}
}

// Diagnostics hold no value, whatever the input.
func TestDiagnosticsHoldNoValue(t *testing.T) {
	const secret = "s3cr3t"
	input := "@a = " + secret + "{{\n@b = {{a}}\n@p = " + secret + "\\n\n" + url + "{{b}}{{a}}\nA: {{p}}\n\n<@ no-{{v}}.txt\n"
	files := fstest.MapFS{"http-client.env.json": {Data: []byte(`{"dev": {"c": "` + secret + `"}}`)}, ".env": {Data: []byte("D=" + secret)}}
	_, found := Parse(input, Options{Files: files, Env: "none", Vars: map[string]string{"v": "x"}})
	if !request.HasErrors(found) {
		t.Fatal("no error")
	}
	for _, d := range found {
		if strings.Contains(fmt.Sprint(d), secret) {
			t.Error(d)
		}
	}
}
