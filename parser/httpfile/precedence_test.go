package httpfile

import (
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"snipgen/request"
)

// sources are the places that give x a value, those that win first.
var sources = []struct{ name, file, content string }{
	{name: "var"},
	{name: "file"},
	{"user", "http-client.env.json.user", `{"dev": {"x": "user"}}`},
	{"private", "http-client.private.env.json", `{"dev": {"x": "private"}}`},
	{"public", "http-client.env.json", `{"dev": {"x": "public"}, "$shared": {"x": "shared"}}`},
	{"settings", ".vscode/settings.json", `{"rest-client.environmentVariables": {"dev": {"x": "settings"}, "$shared": {"x": "shared"}}} // end`},
	{"shared", "http-client.env.json", `{"dev": {}, "$shared": {"x": "shared"}}`},
	{"dotenv in the folder env", "env/.env.dev", "x='dotenv in the folder env'"},
	{"name in the folder env", "env/dev.env", "x=name in the folder env"},
	{"env in the folder env", "env/.env", "x=env in the folder env"},
	{"dotenv of the environment", ".env.dev", "x='dotenv of the environment'"},
	{"name.env", "dev.env", "x=name.env"},
	{"dotenv", ".env", "x=dotenv"},
}

// from has the value of each source from the n-th on.
func from(n int, o Options) (string, Options) {
	input, fsys := "GET https://h.example/?{{x}}", fstest.MapFS{}
	o.Env, o.Files = "dev", fsys
	for _, s := range slices.Backward(sources[n:]) {
		switch s.name {
		case "var":
			o.Vars = map[string]string{"x": "var"}
		case "file":
			input = "@x = file\n" + input
		default:
			fsys[s.file] = &fstest.MapFile{Data: []byte(s.content)}
		}
	}
	return input, o
}

func valueOfX(input string, o Options) string {
	doc, _ := Parse(input, o)
	return strings.ReplaceAll(doc.Requests[0].Query.String(), "%20", " ")
}

func TestPrecedence(t *testing.T) {
	for n, s := range sources {
		if got := valueOfX(from(n, Options{})); got != s.name {
			t.Errorf("from %q on: got %q", s.name, got)
		}
	}
}

func TestPrecedenceOfJetBrains(t *testing.T) {
	want := []string{"var", "user"}
	for n, s := range want {
		if got := valueOfX(from(n, Options{Dialect: JetBrains})); got != s {
			t.Errorf("from %q on: got %q", sources[n].name, got)
		}
	}
	input, o := from(7, Options{Dialect: JetBrains})
	if got := valueOfX("@x = file\n"+input, o); got != "file" {
		t.Errorf("over .env: %q", got)
	}
}

// Without --env only what all environments share has values, and the hint
// names one that has the value.
func TestNoEnvironment(t *testing.T) {
	o := Options{Files: fstest.MapFS{"http-client.env.json": {Data: []byte(`{"$shared": {"a": "1"}, "dev": {"b": "2"}, "prod": {"b": 3}}`)}}}
	doc, found := Parse("GET https://h.example/{{a}}{{b}}", o)
	if got := show(doc.Requests[0].Path); got != `"/1" + var(b)` || len(found) != 1 || found[0].Hint != "--env dev gives it a value" {
		t.Error(got, found)
	}
	o.Env = "prod"
	doc, _ = Parse("GET https://h.example/{{a}}{{b}}", o)
	if got := show(doc.Requests[0].Path); got != `"/13"` {
		t.Error(got)
	}
}

func TestEnvironmentValues(t *testing.T) {
	o := Options{Env: "dev", Files: fstest.MapFS{
		"http-client.env.json": {Data: []byte("\uFEFF" + `{"$shared": {"v": "1"}, "dev": {"n": 1.50, "t": true, "none": null, "o": {"p": {"q": "deep"}}, "list": [1], "ref": "{{n}}-{{$shared v}}-{{$guid}}", "vault": {"provider": "AzureKeyVault"}}}`)},
		".env":                 {Data: []byte("A=a # c\nexport B=\"b\\n#\" # c\nC='{{n}}'\n#D=1\nno line\n")},
	}}
	doc, found := Parse("POST https://h.example/\n\n{{n}} {{t}} {{none}} {{o.p.q}} {{ref}} {{vault}} {{list}} {{A}} {{B}} {{C}} {{D}}", o)
	want := `"1.50 true null deep 1.50-1-" + dynamic(uuid) + " " + var(vault) + " " + var(list) + " a b\n# {{n}} " + var(D)`
	if got := show(doc.Requests[0].Body.Content); got != want || request.HasErrors(found) {
		t.Errorf("got %s\nwant %s\n%v", got, want, found)
	}
}

// Files of httpyac are an environment by their names, and its values hold
// references.
func TestDotenvOfNames(t *testing.T) {
	o := Options{Env: "dev", Files: fstest.MapFS{
		".env":         {Data: []byte("URL={{HOST}}/a\nRAW='{{HOST}}'\n")},
		"env/dev.env":  {Data: []byte("HOST=dev.example\n")},
		"env/prod.env": {Data: []byte("HOST=prod.example\n")},
		".env.test":    {Data: []byte("HOST=test.example\n")},
	}}
	doc, found := Parse("GET https://{{URL}}?{{RAW}}", o)
	if got := show(doc.Requests[0].URL()); got != `"https://dev.example/a?{{HOST}}"` || len(found) != 0 {
		t.Error(got, found)
	}
	o.Dialect = VSCode
	doc, _ = Parse("GET https://h.example/?{{URL}}", o)
	if got := show(doc.Requests[0].Query); got != `"{{HOST}}/a"` {
		t.Error(got)
	}
	o.Env = "none"
	if _, found = Parse("GET https://h.example/", o); len(found) != 1 || found[0].Hint != "there are test, dev, prod" {
		t.Error(found)
	}
}

// What is not beside the file is looked for above it, where that may be read.
func TestEnvironmentAbove(t *testing.T) {
	above := fstest.MapFS{
		"a/http-client.env.json":     {Data: []byte(`{"dev": {"x": "near"}}`)},
		"http-client.env.json":       {Data: []byte(`{"dev": {"x": "far"}}`)},
		"a/b/.env":                   {Data: []byte("y=here")},
		".env":                       {Data: []byte("y=far")},
		"a/.vscode/settings.json":    {Data: []byte(`{"rest-client.environmentVariables": {"dev": {"z": "settings"}}}`)},
		"a/b/c/rest-client.env.json": {Data: []byte(`{"dev": {"x": "below"}}`)},
	}
	here, _ := fs.Sub(above, "a/b")
	o := Options{Env: "dev", Files: here, Outside: above, Dir: "a/b"}
	doc, found := Parse("GET https://h.example/{{x}}/{{y}}/{{z}}", o)
	if got := show(doc.Requests[0].Path); got != `"/near/here/settings"` || len(found) != 0 {
		t.Error(got, found)
	}
	o.Outside = nil
	if _, found = Parse("GET https://h.example/{{y}}", o); !request.HasErrors(found) {
		t.Error("read without leave")
	}
}

func TestDefaultFields(t *testing.T) {
	o := Options{Env: "dev", Files: fstest.MapFS{
		"http-client.env.json": {Data: []byte(`{"$shared": {"$default_headers": {"Accept": "a/b", "X-A": "shared", "Host": "h.example", "bad name": "x"}},
			"dev": {"token": "t", "$default_headers": {"X-A": "dev {{token}} {{other}}"}}, "prod": {"$default_headers": {"X-P": "p"}}}`)},
		".vscode/settings.json": {Data: []byte(`{"rest-client.defaultHeaders": {"User-Agent": "ua", "accept": "c/d"}}`)},
	}}
	got := summary("GET https://o.example/\nuser-agent: mine\n###\nGET /a", o)
	want := "GET \"https://o.example/\"\nuser-agent: \"mine\"\nX-A: \"dev t \" + var(other)\nAccept: \"a/b\"\n" +
		"GET \"https://h.example/a\"\nX-A: \"dev t \" + var(other)\nUser-Agent: \"ua\"\nAccept: \"a/b\"\n" +
		"info default-header 1:5\ninfo default-header 1:5\ninfo default-header 4:5\ninfo default-header 4:5"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	o.Files = fstest.MapFS{"http-client.env.json": {Data: []byte(`{"_base": {"DEFAULT_HEADERS": {"A": 1}}, "dev": {"$kulalaDefaultHeaders": {"B": "a\nb"}}}`)}}
	if got := summary(url, o); got != "info default-header 1:5\nerror control-character 1:5\ninfo default-header 1:5" {
		t.Error(got)
	}
}

func TestSelection(t *testing.T) {
	input := "@a = 1\n\nGET https://h.example/1\n### two\n# @name second\n\nGET https://h.example/2\n\n### two\n\n@name = third\nGET https://h.example/3\n### only text\n### broken\nGET {{\n"
	doc, found := Parse(input, Options{})
	if got := strings.Join(doc.Names(), ","); got != "1,second,third,broken" {
		t.Error(got)
	}
	for line, want := range []int{0, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 0, 4, 4, 4, 0} {
		e := doc.ByLine(input, line)
		if got := indexOf(e); got != want {
			t.Errorf("line %d: got %d, want %d", line, got, want)
		}
	}
	for name, want := range map[string]int{"second": 2, "two": 2, "third": 3, "no": 0, "broken": 4} {
		if got := indexOf(doc.ByName(name)); got != want {
			t.Errorf("%s: got %d, want %d", name, got, want)
		}
	}
	if doc.ByIndex(0) != nil || doc.ByIndex(5) != nil || indexOf(doc.ByIndex(2)) != 2 {
		t.Error("ByIndex")
	}
	for _, d := range found {
		if d.Severity == request.Error && (doc.Concerns(doc.ByIndex(1), d) || !doc.Concerns(doc.ByIndex(4), d)) {
			t.Error("an error of the fourth concerns", d)
		}
	}
	if len(doc.Requests) != 3 || doc.Requests[1].Name != "second" || doc.ByIndex(4).Request != nil {
		t.Error(doc.Requests)
	}
}

func indexOf(e *Entry) int {
	if e == nil {
		return 0
	}
	return e.Index
}
