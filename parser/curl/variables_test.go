package curl

import (
	"fmt"
	"strings"
	"testing"

	"snipgen/request"
)

// Variables of curl itself: what commands with them ask for, as curl's manual
// and src/var.c of curl 8 have it.
func TestVariables(t *testing.T) {
	for command, want := range map[string]string{
		`--variable host=h.example --expand-url 'https://{{host}}/a'`:                                          "GET https://h.example/a",
		`--variable a=1 --variable a=2 --expand-url 'https://h.example/{{a}}{{none}}'`:                         "GET https://h.example/2",
		`--variable 'a=x y+"é' --expand-url 'https://h.example/{{a:url}}' `:                                    "GET https://h.example/x%20y%2B%22%C3%A9",
		`--variable 'a= x"\y ' --expand-data '{"a": "{{a:trim:json}}", "b": "{{a:b64}}"}' https://h.example/`:  `POST https://h.example/ "{\"a\": \"x\\\"\\\\y\", \"b\": \"IHgiXHkg\"}"`,
		`--variable a=aGk= --expand-data-raw '{{a:64dec}}' https://h.example/`:                                 `POST https://h.example/ "hi"`,
		`--variable %TOKEN --expand-header 'A: {{TOKEN}}' https://h.example/`:                                  "GET https://h.example/ A: {{TOKEN}}",
		`--variable %TOKEN --expand-header 'A: {{TOKEN:b64}}' --expand-url 'https://h.example/{{TOKEN:url}}'`:  "GET https://h.example/{{%TOKEN}} A: {{base64 {{TOKEN}}}}",
		`--variable %ID=5 --expand-url 'https://h.example/{{ID}}'`:                                             "GET https://h.example/{{ID}} loss default-left-out",
		`--variable %ID=5 https://h.example/`:                                                                  "GET https://h.example/",
		`--variable %ID --expand-url 'https://h.example/{{ID:trim}}'`:                                          "GET https://h.example/{{ID}} loss curl-variable-function",
		`--variable b@f.json --expand-data '{{b}}' https://h.example/`:                                         `POST https://h.example/ "{{f.json}}"`,
		`--variable b@f.json --expand-header 'A: {{b}}' https://h.example/`:                                    "error curl-variable",
		`--variable 'b@f;[0-9]' --expand-data '{{b}}' https://h.example/`:                                      "error curl-variable",
		`--variable a=1 --expand-data '{{a}} \{{a}} {{b c}} {{}}' https://h.example/`:                          `POST https://h.example/ "1 {{a}} {{b c}} {{}}"`,
		`--expand-data 'x \{{a}}' https://h.example/`:                                                          `POST https://h.example/ "x \\{{a}}"`,
		`--variable a=1 --expand-data '{{a:upper}}' https://h.example/`:                                        "error curl-variable",
		`--variable a=b --expand-variable 'c={{a}}d' --expand-url 'https://h.example/{{c}}'`:                   "GET https://h.example/bd",
		`--variable a=$X --expand-url 'https://h.example/{{a}}'`:                                               "GET https://h.example/{{X}}",
		`--variable a=1 --expand-url 'https://h.example/{{a}}' --next --expand-url 'https://h.example/2{{a}}'`: "GET https://h.example/1, GET https://h.example/21",
		`--variable '{a}=1' https://h.example/`:                                                                "error curl-variable",
		`--variable a https://h.example/`:                                                                      "error curl-variable",
	} {
		requests, found := Parse("curl "+command, Options{})
		var got []string
		for _, r := range requests {
			got = append(got, lineOf(r))
		}
		for _, d := range found {
			if d.Severity == request.Error {
				got = append(got, "error "+d.Code)
			}
		}
		if s := strings.Join(got, ", "); s != want {
			t.Errorf("%s\ngot  %s\nwant %s", command, s, want)
		}
	}
}

// lineOf is a request on a line, but for its Content-Type.
func lineOf(r *request.Request) string {
	line := r.Method + " " + r.URL().String()
	for _, f := range r.Fields {
		if !f.Is("Content-Type") {
			line += " " + f.Name + ": " + f.Value.String()
		}
	}
	if r.Body.Present {
		line += fmt.Sprintf(" %q", r.Body.Content.String())
	}
	for _, d := range r.Losses {
		line += " loss " + d.Code
	}
	return line
}

// A command's variables are its own.
func TestVariablesOfAnotherCommand(t *testing.T) {
	requests, _ := Parse("curl --variable a=1 http://h.example/\ncurl --expand-url 'http://h.example/x{{a}}'", Options{})
	if len(requests) != 2 || requests[1].Path.String() != "/x" {
		t.Errorf("%v", requests)
	}
}

// Variables that double each time are refused, not cut short.
func TestVariablesOfCurlHaveABound(t *testing.T) {
	requests, found := Parse("curl --variable a=1 "+strings.Repeat("--expand-variable 'a={{a}}{{a}}' ", 60)+"--expand-data '{{a}}' http://h.example/", Options{})
	if len(requests) != 0 || !request.HasErrors(found) {
		t.Errorf("%d requests, %v", len(requests), found)
	}
}
