package plan

import (
	"fmt"
	"strings"
	"testing"

	"snipgen/generators/literal"
	"snipgen/parser/curl"
	"snipgen/parser/httpfile"
	"snipgen/request"
)

// referring is the plan of the one request in an .http file, or of a curl command.
func referring(t *testing.T, planner *Planner, text string, exact bool) (*Plan, error) {
	t.Helper()
	var all []*request.Request
	var found []request.Diagnostic
	if strings.HasPrefix(text, "curl ") {
		all, found = curl.Parse(text, curl.Options{})
	} else {
		var document *httpfile.Document
		document, found = httpfile.Parse(text, httpfile.Options{Unchecked: true})
		all = document.Requests
	}
	if len(all) != 1 || request.HasErrors(found) {
		t.Fatalf("%q: %+v", text, found)
	}
	return planner.Plan(all[0], exact)
}

// codeOf is the code of what stands at some paths of the view, one a line, as a
// template prints it: twice. "@flags" are the conditions of what the code refers
// to, "@variables" the declarations, "@head" what the environment brings into the
// head, "@guards" the checks. What
// the user is asked for follows: the name, the variable of the environment and the
// text to be replaced.
func codeOf(t *testing.T, p *Plan, paths ...string) string {
	t.Helper()
	var lines []string
	err := p.Settled(func(marks *literal.Marks) error {
		lines = nil
		code := func(v literal.Value) string {
			out, err := p.Target.Dialect.Append(nil, v, literal.Layout{Indent: "  ", Marks: marks})
			if err != nil {
				t.Error(err)
			}
			return string(out)
		}
		for _, path := range paths {
			lines = append(lines, linesAt(p, path, code)...)
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
	for _, in := range p.Inputs() {
		lines = append(lines, fmt.Sprintf("asks %s,%s,%s", in.Variable, in.Environment, in.Placeholder))
	}
	return strings.Join(lines, "\n")
}

// linesAt is what codeOf writes for one of its paths.
func linesAt(p *Plan, path string, code func(literal.Value) string) (lines []string) {
	switch path {
	case "@flags":
		return []string{flagsOf(p)}
	case "@variables":
		for _, v := range p.View.References.Variables {
			line := code(v.Name) + " = " + code(v.Value)
			if v.Blank {
				line += " to be replaced"
			}
			lines = append(lines, line)
		}
		return lines
	case "@head":
		if head := p.View.References.Head; head != nil {
			lines = append(lines, "head "+code(head))
		}
		return lines
	case "@guards":
		for _, g := range p.View.References.Guards {
			lines = append(lines, fmt.Sprint("guard ", code(g.Value), " path=", g.Path, " json=", g.JSON, " ", code(g.Message)))
		}
		return lines
	case "label":
		return []string{string(p.Label)}
	}
	if v, ok := valueAt(&p.View, path).(literal.Value); ok {
		return []string{code(v)}
	}
	return []string{at(&p.View, path)}
}

// flagsOf are the conditions that hold.
func flagsOf(p *Plan) string {
	v, out := p.View.References, "uses"
	if v == nil {
		return "uses nothing"
	}
	for _, f := range []struct {
		name string
		on   bool
	}{
		{"environment", v.Environment}, {"files", v.Files}, {"uuid", v.UUID}, {"random", v.Random}, {"time", v.Time}, {"date", v.Date}, {"base64", v.Base64},
		{"percent", v.Percent}, {"form", v.FormPercent}, {"query", v.QueryPercent}, {"json", v.JSONText},
	} {
		if f.on {
			out += " " + f.name
		}
	}
	return out
}

const (
	late     = `{"native": {"query": {"late": true}}}`
	natively = `{"native": {"query": {"space": "+", "repeats": true}, "form": {"space": "+", "repeats": true, "lines": true}, "json": {"item": ",", "colon": ":"}, "cookies": true, "basic": "ascii"}}`
	parted   = `{"native": {"multipart": {"lines": {"field": "{name}={content}", "typedField": "{name}=\"{content}\";type={type}", "file": "{name}=<\"{content}\";filename=\"{fileName}\";type={type}", "input": "{name}=@-;filename=\"{fileName}\";type={type}", "path": "{name}=@\"{path}\";filename=\"{fileName}\";type={type}", "quoted": "\\\""}}}}`
)

// TestReferences: what stands for references in code, what they need of the
// snippet, and what the user is asked for.
func TestReferences(t *testing.T) {
	for _, c := range []struct{ loss, target, manifest, request, paths, code string }{
		{"a host that only the environment knows", "python/http.client", `{}`, "GET https://{{host}}/\n", "URL @flags @variables", `f"https://{host}/"
uses environment
host = os.environ["HOST"]
asks host,HOST,`},
		{"a variable of the environment by its own name", "python/http.client", `{}`, "GET https://h.example/\nX: {{$processEnv MY_KEY}}\nY: {{$processEnv MY_KEY}}\n", "Headers.0.Value @flags @variables @head", `os.environ["MY_KEY"]
uses environment
head os.environ["MY_KEY"]
asks ,MY_KEY,`},
		{"a variable that stands in two places", "python/http.client", `{}`, "GET https://h.example/\nX: {{apiKey}}\nY: {{apiKey}} {{other}}\n", "Headers.0.Value Headers.1.Value @flags @variables @head", `api_key
f"{api_key} {other}"
uses environment
api_key = os.environ["API_KEY"]
other = os.environ["OTHER"]
head f"{api_key}{other}"
asks apiKey,API_KEY,
asks other,OTHER,`},
		{"what no code refers to is not asked for", "python/http.client", `{}`, "GET https://h.example/\nX: {{a}}\nY: {{b}}\n", "Headers.1.Value @flags @variables", `b
uses environment
b = os.environ["B"]
asks b,B,`},
		{"what is computed for each place anew", "python/http.client", `{}`, "GET https://h.example/\nX: {{$guid}} {{$guid}}\nY: {{$randomInt 1 9}}\n", "Headers.0.Value Headers.1.Value @flags @variables @head", `f"{guid} {guid_2}"
number
uses uuid random
guid = str(uuid.uuid4())
guid_2 = str(uuid.uuid4())
number = str(random.randrange(1, 9))`},
		{"seconds", "python/http.client", `{}`, "GET https://h.example/\nX: {{$timestamp}}\n", "Headers.0.Value @flags @variables", `timestamp
uses time
timestamp = str(int(time.time()))`},
		{"a date", "python/http.client", `{}`, "GET https://h.example/\nX: {{$datetime iso8601}}\n", "Headers.0.Value @flags", `date
uses date`},
		{"credentials that are encoded when the snippet runs", "python/http.client", `{}`, "GET https://h.example/\nAuthorization: Basic {{user}} {{$processEnv PW}}x\n", "Headers.0.Value @flags @variables @head", `f"Basic {credentials}"
uses environment base64
user = os.environ["USER_VALUE"]
credentials = base64.b64encode(f"{user}:{os.environ['PW']}x".encode()).decode()
asks user,USER_VALUE,
asks ,PW,`},
		{"credentials that the client encodes", "python/http.client", natively, "GET https://h.example/\nAuthorization: Basic {{user}} {{password}}\n", "Basic.User Basic.Password Headers @flags @variables", `user
password
[]
uses environment
user = os.environ["USER_VALUE"]
password = os.environ["PASSWORD"]
asks user,USER_VALUE,
asks password,PASSWORD,`},
		{"what is percent-encoded in its place", "python/http.client", `{}`, "GET https://h.example/{{a}}?b={{c}}\n", "URL Path @flags @variables", `f"https://h.example/{quote(a, safe='')}?b={quote(c, safe='')}"
f"/{quote(a, safe='')}"
uses environment percent query
a = os.environ["A"]
c = os.environ["C"]
asks a,A,
asks c,C,`},
		{"what is percent-encoded in a path alone", "python/http.client", `{}`, "GET https://h.example/{{a}}\n", "URL @flags", `f"https://h.example/{quote(a, safe='')}"
uses environment percent
asks a,A,`},
		{"pairs of a query that the client encodes", "python/http.client", natively, "GET https://h.example/?b={{c}}\n", "URL Query.Only.Value @flags", `"https://h.example/"
c
uses environment
asks c,C,`},
		{"pairs of a form that the client encodes", "python/http.client", natively, "POST https://h.example/\nContent-Type: application/x-www-form-urlencoded\n\na={{b}}&c=d\n", "Body.Form.Pairs.0.Value Body.Form.Pairs.0.Line Body.Form.Pairs.1.Line @flags", `b
f"a={b}"
"c=d"
uses environment
asks b,B,`},
		{"a form that is raw", "python/http.client", `{}`, "POST https://h.example/\nContent-Type: application/x-www-form-urlencoded\n\na={{b}}\n", "Body.Text @flags", `f"a={quote_plus(b, safe='')}"
uses environment form
asks b,B,`},
		{"a string of JSON that is raw", "python/http.client", `{}`, "POST https://h.example/\nContent-Type: application/json\n\n{\"a\":\"{{b}}\"}\n", "Body.Text @flags", `f'{{"a":"{json.dumps(b)[1:-1]}"}}'
uses environment json
asks b,B,`},
		{"a string of JSON that the client writes", "python/http.client", natively, "POST https://h.example/\nContent-Type: application/json\n\n{\"a\":\"{{b}}\"}\n", "Body.JSON Body.Text @flags", `{"a": b}
-
uses environment
asks b,B,`},
		{"a query that the client encodes piece by piece", "shell/curl", late, "GET https://h.example/?a=b&c={{d}}&e&{{f}}=g&+h={{i}}\n", "URL Query.Pairs.0.Line Query.Pairs.1.Line Query.Pairs.2.Line Query.Pairs.3.Line label", `"https://h.example/?a=b&c=$d&e&$f=g&+h=$i"
-
-
-
-
exact
asks d,D,
asks f,F,
asks i,I,`},
		{"a query that the client encodes from its first piece on", "shell/curl", late, "GET https://h.example/?c={{d}}&e\n", "URL Query.Pairs.0.Line Query.Pairs.1.Line", `"https://h.example/?c=$d&e"
-
-
asks d,D,`},
		{"a query that has nothing to encode", "shell/curl", late, "GET https://h.example/{{a}}?c=d\n", "URL Query @guards", `"https://h.example/$a?c=d"
-
guard "$a" path=true json=false 'a has characters to be percent-encoded'
asks a,A,`},
		{"what a shell checks, once for each place", "shell/curl", `{}`, "POST https://h.example/{{a}}/{{a}}?c={{a}}&d={{b}}\nContent-Type: application/json\n\n[\"{{a}}\"]\n", "URL Body.Text @flags @variables @guards", `"https://h.example/$a/$a?c=$a&d=$b"
'["'"$a"'"]'
uses environment
a = "${A?}"
b = "${B?}"
guard "$a" path=true json=false 'a has characters to be percent-encoded'
guard "$b" path=false json=false 'b has characters to be percent-encoded'
guard "$a" path=false json=true 'a has characters to be escaped in a JSON string'
asks a,A,
asks b,B,`},
		{"a check of what no code refers to", "shell/curl", `{}`, "GET https://h.example/?c={{a}}\nX: {{b}}\n", "Headers.0.Value @guards @variables", `"$b"
b = "${B?}"
asks b,B,`},
		{"a language without an environment", "javascript/fetch", `{}`, "GET https://h.example/\nX: {{apiKey}}\nY: {{$processEnv B}}\n", "Headers.0.Value Headers.1.Value @flags @variables @head", `apiKey
b
uses
apiKey = "YOUR_API_KEY" to be replaced
b = "YOUR_B" to be replaced
asks apiKey,,YOUR_API_KEY
asks ,B,YOUR_B`},
		{"a content that comes from a file", "python/http.client", `{}`, "POST https://h.example/\n\n< ./a.bin\n", "Body.Bytes Body.File Body.AtFile Body.Base64 Body.Pieces.0.File @flags", `Path("./a.bin").read_bytes()
"./a.bin"
"@./a.bin"
-
-
uses files`},
		{"a host with a port that only the environment knows", "python/http.client", `{}`, "GET https://h.example:{{port}}/\n", "URL Host Port Late", `f"https://h.example:{port}/"
f"h.example:{port}"
-
false
asks port,PORT,`},
		{"a file of which more than one is a part", "python/http.client", `{}`, "POST https://h.example/\nContent-Type: multipart/form-data; boundary=b\n\n--b\nContent-Disposition: form-data; name=\"f\"; filename=\"a\"\nContent-Type: a/b\n\n< ./a.bin\n--b--\n", "Body.Bytes Body.Base64 Body.File Body.Pieces.0.Text Body.Pieces.1.File Body.Pieces.2.Text @flags", `b'--b\r\nContent-Disposition: form-data; name="f"; filename="a"\r\nContent-Type: a/b\r\n\r\n' + Path("./a.bin").read_bytes() + b"\r\n--b--"
-
-
'--b\r\nContent-Disposition: form-data; name="f"; filename="a"\r\nContent-Type: a/b\r\n\r\n'
"./a.bin"
"\r\n--b--"
uses files`},
		{"a file in a part of a form", "python/http.client", parted, "POST https://h.example/\nContent-Type: multipart/form-data; boundary=b\n\n--b\nContent-Disposition: form-data; name=\"f\"; filename=\"a\"\nContent-Type: a/b\n\n< ./a.bin\n--b--\n", "Body.Parts.0.File Body.Parts.0.Line Body.Read Body.Files Body.Texts Body.Base64 @flags", `"./a.bin"
b'f=@"./a.bin";filename="a";type=a/b'
true
true
false
-
uses`},
		{"two variables of one name in the environment", "python/http.client", `{}`, "GET https://h.example/\nX: {{apiKey}} {{api-key}} {{$processEnv API_KEY}}\n", "Headers.0.Value @variables", `f"{api_key} {api_key_2} {os.environ['API_KEY']}"
api_key = os.environ["API_KEY_VALUE"]
api_key_2 = os.environ["API_KEY_2"]
asks apiKey,API_KEY_VALUE,
asks api_key,API_KEY_2,
asks ,API_KEY,`},
		{"a name that the language or the template has", "python/http.client", `{}`, "GET https://h.example/\nX: {{import}} {{1st}} {{path}}\n", "Headers.0.Value @variables", `f"{import_value} {_1st} {path}"
import_value = os.environ["IMPORT"]
_1st = os.environ["_1ST"]
path = os.environ["PATH_VALUE"]
asks import,IMPORT,
asks _1st,_1ST,
asks path,PATH_VALUE,`},
		{"a field that is left to the client brings nothing into the head", "python/http.client", limits(`{"when": "field", "names": ["X"], "effect": "omit"}`), "GET https://h.example/\nX: {{a}}\nContent-Length: {{b}}\nY: {{c}}\n", "Headers.0.Value @head", `c
head c
asks c,C,`},
		{"JSON that a variable brings", "python/http.client", natively, "POST https://h.example/\nContent-Type: application/json\n\n{\"a\":{{b}}}\n", "Body.JSON Body.Text @flags", `-
f'{{"a":{b}}}'
uses environment
asks b,B,`},
		{"a variable in a path that is encoded for the client", "python/http.client", limits(`{"when": "path", "chars": "|", "escape": true, "effect": "change"}`), "GET https://h.example/|{{a}}|\n", "URL label", `f"https://h.example/%7C{quote(a, safe='')}%7C"
partial
asks a,A,`},
		{"pairs of a form that a shell brings", "python/http.client", natively, "curl h.example -d \"a=$X\"", "Body.Form.Only.Line Body.Text label", `f"a={os.environ['X']}"
-
exact
asks ,X,`},
		{"pairs of a query that a shell brings", "python/http.client", natively, "curl \"https://h.example/?a=$X\"", "Query.Only.Value URL label", `os.environ["X"]
"https://h.example/"
exact
asks ,X,`},
		{"a query of which the client would encode what is computed", "python/http.client", natively, "GET https://h.example/?a={{b}}&c={{$guid}}\n", "Query URL", `-
f"https://h.example/?a={quote(b, safe='')}&c={guid}"
asks b,B,`},
		{"a query that the client encodes as curl would", "python/http.client", natively, "curl -G https://h.example/ --data-urlencode \"a=$X\" --data-urlencode \"b=$Y\"", "Query.Pairs.0.Value Query.Pairs.1.Value URL", `os.environ["X"]
os.environ["Y"]
"https://h.example/"
asks ,X,
asks ,Y,`},
		{"a query that curl encodes piece by piece", "shell/curl", late, "curl -G 'https://h.example/?a=b' --data-urlencode \"c=$D\" -d e --data-urlencode '+f=g' --data-urlencode \"h=$I\" -d j=k", "URL Query.Pairs.0.Line Query.Pairs.1.Line Query.Pairs.2.Line Query.Pairs.3.Line Query.Pairs.4.Line Query.Pairs.5.Line label", `'https://h.example/?a=b'
"c=$D"
'+e'
'++f=g'
"h=$I"
'+j=k'
-
equivalent
asks ,D,
asks ,I,`},
		{"a query that curl encodes from its first piece on", "shell/curl", late, "curl -G https://h.example/ --data-urlencode \"c=$D\" -d e", "URL Query.Pairs.0.Line Query.Pairs.1.Line Query.Pairs.2.Line label", `'https://h.example/'
"c=$D"
'+e'
-
equivalent
asks ,D,`},
		{"a query that curl has nothing to encode in", "shell/curl", late, "curl \"https://h.example/$A?c=$D\"", "URL Query label", `"https://h.example/$A?c=$D"
-
exact
asks ,A,
asks ,D,`},
		{"a query that curl takes whole", "shell/curl", late, "curl https://h.example/?a=b", "URL Query label", `'https://h.example/?a=b'
-
exact`},
		{"credentials that the server asks for", "shell/curl", `{"native": {"logins": ["digest"]}}`, "curl https://h.example/ --digest -u \"$U:$P\"", "Login.User Login.Password @head @flags", `"$U"
"$P"
head "${U}$P"
uses environment
asks ,U,
asks ,P,`},
		{"a name of a file that code reads as something else", "python/http.client", `{}`, "POST https://h.example/\n\n< a.bin\n", "Body.Bytes Body.File", `Path("./a.bin").read_bytes()
"./a.bin"`},
		{"a field that looks like what stands for a reference", "python/http.client", `{}`, "GET https://h.example/\nX: zref0z {{a}}\n", "Headers.0.Value", "f\"zref0z {a}\"\nasks a,A,"},
		{"a text that looks like what stands for a reference", "python/http.client", `{}`, "GET https://h.example/zref0z\nX: zref0z {{a}} zref1z\nzref0z: 1\n", "Headers.0.Name Headers.0.Value Headers.1.Name URL", `"X"
f"zref0z {a} zref1z"
"zref0z"
"https://h.example/zref0z"
asks a,A,`},
		{"a URL that only the environment knows", "python/http.client", `{}`, "GET {{base}}/a\n", "URL Late", `f"{base}/a"
true
asks base,BASE,`},
	} {
		p, err := referring(t, clientOf(t, c.target, c.manifest), c.request, false)
		if err != nil {
			t.Errorf("%s: %v", c.loss, err)
			continue
		}
		if got := codeOf(t, p, strings.Fields(c.paths)...); got != c.code {
			t.Errorf("%s: %q:\n%s\nwant\n%s", c.loss, c.request, got, c.code)
		}
	}
}

// TestExactReferences: bytes that only the running code knows are encoded in the
// one way that the request has them.
func TestExactReferences(t *testing.T) {
	const form, json = "POST https://h.example/\nContent-Type: application/x-www-form-urlencoded\n\na={{b}}\n", "POST https://h.example/\nContent-Type: application/json\n\n[\"{{b}}\"]\n"
	for _, c := range []struct{ id, manifest, request, paths, code string }{
		{"python/http.client", natively, form, "Body.Form Body.Text label", "-\nf\"a={quote_plus(b, safe='')}\"\nexact\nasks b,B,"},
		{"python/http.client", natively, json, "Body.JSON label", "-\nexact"},
		{"shell/curl", late, "curl -G https://h.example/ --data-urlencode \"c=$D\"", "Query label", "-\nexact"},
	} {
		p, err := referring(t, clientOf(t, c.id, c.manifest), c.request, true)
		if err != nil {
			t.Fatal(err)
		}
		if got := codeOf(t, p, strings.Fields(c.paths)...); got != c.code {
			t.Errorf("%q: %s, want %s", c.request, got, c.code)
		}
	}
}

// TestLoginLikeMarks: what a person wrote is never taken for a reference.
func TestLoginLikeMarks(t *testing.T) {
	p, err := referring(t, clientOf(t, "shell/curl", `{"native": {"logins": ["digest"]}}`), "curl https://h.example/ --digest -u \"zref0z:zref0z\" -H \"X: $A\"", false)
	if err != nil {
		t.Fatal(err)
	}
	if got := codeOf(t, p, "Login.User", "Login.Password", "Headers.0.Value"); got != "'zref0z'\n'zref0z'\n\"$A\"\nasks ,A," {
		t.Error(got)
	}
}

// TestUnsafeFiles: a name of a file that no code may have is a reason to refuse,
// and so are references for a template that declares none.
func TestUnsafeFiles(t *testing.T) {
	planner := clientOf(t, "python/http.client", `{}`)
	p, err := referring(t, planner, "POST https://h.example/\n\n< con\n", false)
	if got := toldOf(p, err); !strings.HasPrefix(got, "refused\nerror unsafe-file-name body ") || !strings.Contains(got, `the file name "con" `) || !strings.HasSuffix(got, "(rename the file; --inline-files puts its bytes in)") {
		t.Error(got)
	}
	planner.Uses.Variables = false
	p, err = referring(t, planner, "GET https://h.example/{{a}}\n", false)
	if got := toldOf(p, err); !strings.HasPrefix(got, "refused\nerror no-references ") {
		t.Error(got)
	}
	if _, err := referring(t, planner, "GET https://h.example/a\n", false); err != nil {
		t.Error(err)
	}
}

// TestRequestsAreLeft: a plan changes nothing of the request, which is planned for
// other targets as well.
func TestRequestsAreLeft(t *testing.T) {
	planner := clientOf(t, "python/http.client", limits(`{"when": "body", "isNot": "empty", "effect": "omit"}`, `{"when": "path", "chars": "|", "escape": true, "effect": "change"}`))
	r := requestOf(t, "POST /|\nX: 1\n\nabc")
	again := func(r *request.Request) string {
		p, err := planner.Plan(r, false)
		if err != nil {
			t.Fatal(err)
		}
		return fmt.Sprint(p.Label, p.View.URL, len(p.Warnings), r.Path, r.Body, r.Fields)
	}
	if first, second := again(r), again(r); first != second {
		t.Errorf("%s, and then %s", first, second)
	}
	document, _ := httpfile.Parse("POST https://h.example/\n\n< a.bin\n", httpfile.Options{Unchecked: true})
	if again(document.Requests[0]); document.Requests[0].Body.Content.Segments()[0].Text != "a.bin" {
		t.Error("the name of the file is another one")
	}
}

// TestFailedPrints: what fails to be printed is told, and printed no second time.
func TestFailedPrints(t *testing.T) {
	p, err := referring(t, clientOf(t, "python/http.client", `{}`), "GET {{base}}/a\n", false)
	if err != nil {
		t.Fatal(err)
	}
	has(t, p, "late", "Host=the␣parts␣of␣a␣URL␣that␣a␣reference␣begins Scheme=the␣parts␣of␣a␣URL␣that␣a␣reference␣begins Path=the␣parts␣of␣a␣URL␣that␣a␣reference␣begins")
	times := 0
	if err := p.Settled(func(*literal.Marks) error { times++; return fmt.Errorf("no") }); err == nil || times != 1 {
		t.Errorf("%v, printed %d times", err, times)
	}
}

// TestEncodedReferences: a value that has the escapes of its place already is not
// the client's to encode.
func TestEncodedReferences(t *testing.T) {
	r := requestOf(t, "POST /\nContent-Type: application/x-www-form-urlencoded\n\na=b")
	r.Body.Content = request.Join([]request.Segment{{Text: "a="}, {Kind: request.Environment, Text: "X", Encoded: true}}, r.Body.Content.Range)
	p, err := clientOf(t, "python/http.client", natively).Plan(r, false)
	if err != nil {
		t.Fatal(err)
	}
	if got := codeOf(t, p, "Body.Form", "Body.Text"); got != "-\nf\"a={os.environ['X']}\"\nasks ,X," {
		t.Error(got)
	}
}
