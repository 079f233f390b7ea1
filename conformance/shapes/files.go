package shapes

import (
	"fmt"
	"strings"
)

// files are .http files.
func files() []Shape {
	python := func(name string, build func(size int) string, flags ...string) Shape {
		return on("python/requests", name, "requests.http", build, flags...)
	}
	const post = "POST https://example.com/p\nContent-Type: text/plain\n\n"
	return []Shape{
		python("guids", repeat(post, "{{$guid}} ", "\n")),
		python("guids-on-lines", repeat(post, "{{$guid}}\n", "")),
		on("all", "guids-all-targets", "requests.http", repeat(post, "{{$guid}} ", "\n")),
		python("computed-values", repeat(post, "{{$randomInt 1 9}} {{$timestamp}} {{$datetime iso8601}} ", "\n")),
		python("variables-unknown", number(post, "{{name%d}} ", "\n")),
		on("all", "variables-unknown-all-targets", "requests.http", number(post, "{{name%d}} ", "\n")),
		python("values-provided", repeat(post, "{{$aadToken}}", "\n")),
		python("values-provided-in-a-variable", repeat("@v = ", "{{$aadToken}}", "\n"+post+"{{v}}\n")),
		python("variables-of-one-name", repeat(post, "{{x}}", "\n")),
		python("variables-near-names", each(post, func(i int) string { return "{{a" + strings.Repeat("-", i%60) + "b}} " }, "\n")),
		python("variables-of-environment", number(post, "{{$processEnv NAME%d}} ", "\n")),
		python("variables-in-json", number("POST https://example.com/p\nContent-Type: application/json\n\n{\"a\":1", ",\"n%d\":\"{{x%[1]d}}\"", "}\n")),
		python("variables-in-url", number("GET https://example.com/p?a=1", "&n%d={{x%[1]d}}", "\n")),
		python("variables-in-fields", number("GET https://example.com/p\n", "X-%d: {{x%[1]d}}\n", "\n")),
		python("variables-known-and-unknown", number("@v = value\n"+post, "a{{v}}b{{n%d}}", "\n")),
		python("variables-encoded", number("GET https://example.com/p?a=1", "&n%d={{%%x%[1]d}}", "\n")),
		python("variables-encoded-in-form", number("POST https://example.com/p\nContent-Type: application/x-www-form-urlencoded\n\na=1", "&n%d={{%%x%[1]d}}", "\n")),
		python("variables-in-basic", number("GET https://example.com/p\n", "Authorization: Basic {{u%d}} {{p%[1]d}}\n", "\n")),
		python("marks-taken", number(post+"{{x}}\nzref ", "zref%dq ", "\n")),
		python("notes-of-requests", number("", "### title %d\nGET https://example.com/{{n%[1]d}}\n\n", ""), "--all"),
		python("braces-open", repeat(post, "{{", "\n")),
		python("braces-open-lines", repeat(post, "{{a\n", "\n")),
		python("braces-closed", repeat(post, "}}", "\n")),
		python("definitions", number("", "@n%d = value\n", "GET https://example.com/{{n0}}\n")),
		python("definitions-of-one-name", number("", "@n = value%d\n", "GET https://example.com/{{n}}\n")),
		python("definitions-in-a-chain", each("@n0 = a\n", func(i int) string { return fmt.Sprintf("@n%d = {{n%d}}\n", i+1, i) }, "GET https://example.com/{{n1}}\n")),
		python("definitions-in-a-chain-back", each("@n0 = {{n1}}\n", func(i int) string { return fmt.Sprintf("@n%d = {{n%d}}\n", i+1, i+2) }, "GET https://example.com/{{n0}}\n")),
		python("definitions-in-a-circle", each("", func(i int) string { return fmt.Sprintf("@n%d = {{n%d}}{{n%d}}\n", i, i+1, i/2) }, "GET https://example.com/{{n0}}\n")),
		python("definitions-doubling", each("@n0 = aaaaaaaaaa\n", func(i int) string { return fmt.Sprintf("@n%d = {{n%d}}{{n%d}}\n", i+1, i, i) }, "GET https://example.com/{{n40}}\n")),
		python("definitions-used-often", repeat("@n = "+strings.Repeat("value", 200)+"\n"+post, "{{n}}", "\n")),
		python("definition-long-used-often", func(size int) string {
			return "@n = " + strings.Repeat("v", size/2) + "\n" + post + strings.Repeat("{{n}}", size/10) + "\n"
		}),
		python("requests-separated", number("", "### title %d\nGET https://example.com/p\n\n", ""), "--all"),
		python("requests-by-title", number("", "### title %d\nGET https://example.com/p\n\n", ""), "--request", "title 7"),
		python("requests-by-file-line", number("", "### title %d\nGET https://example.com/p\n\n", ""), "--line", "2"),
		python("requests-of-one-title", number("", "### title\nGET https://example.com/p%d\n\n", ""), "--all"),
		python("requests-faulty-in-file", number("", "### title %d\nGET https://example.com/p\nno field\n\n", ""), "--all"),
		python("separators", repeat("", "###\n", "GET https://example.com/p\n")),
		python("comments", repeat("", "# a comment\n", "GET https://example.com/p\n")),
		python("comments-in-body", repeat(post, "# a comment\n", "")),
		python("directives", repeat("", "# @no-redirect\n", "GET https://example.com/p\n")),
		python("scripts", repeat("", "> {% client.log(1) %}\n", "GET https://example.com/p\n")),
		python("script-open", repeat("GET https://example.com/p\n\n> {%\n", "< {%\n", "")),
		python("url-continued", number("GET https://example.com/p\n  ?a=1\n", "  &n%d=1\n", "\n")),
		python("form-continued", number("POST https://example.com/p\nContent-Type: application/x-www-form-urlencoded\n\na=1\n", "&n%d=1\n", "\n")),
		python("body-short-lines", repeat(post, "a\n", "")),
		python("body-file-lines", number(post, "< ./file%d\n", "")),
		python("graphql", repeat("GRAPHQL https://example.com/p\n\n", "query { a }\n", "\n{\"a\":1}\n")),
		python("basic-pair", repeat("GET https://example.com/p\nAuthorization: Basic ", "user:", " pass\n")),
		python("pasted-responses", repeat("GET https://example.com/p\n\n", "HTTP/1.1 200 OK\n\n", "")),
		python("curl-in-file", number("curl https://example.com/p", " -H 'X-%d: a'", "\n")),
	}
}
