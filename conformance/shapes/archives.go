package shapes

import "fmt"

// archives are HTTP archives (HAR 1.2).
func archives() []Shape {
	python := func(name string, build func(size int) string, flags ...string) Shape {
		return on("python/requests", name, "archive.har", build, append(flags, "--all")...)
	}
	const (
		start = `{"log":{"version":"1.2","entries":[`
		end   = `]}}`
	)
	entry := func(url, rest string) string {
		return `{"request":{"method":"GET","url":"` + url + `","httpVersion":"HTTP/1.1"` + rest + `}}`
	}
	first := entry("https://example.com/p", "")
	one := func(list, piece string) func(size int) string { // an entry with a long list
		return number(start+`{"request":{"method":"POST","url":"https://example.com/p","httpVersion":"HTTP/1.1","`+list+`":[{"name":"a","value":"b"}`, piece, `]}}`+end)
	}
	return []Shape{
		python("har-entries", number(start+first, ","+entry("https://example.com/p%d", ""), end)),
		python("har-entries-on-lines", number(start+first, ",\n"+entry("https://example.com/p%d", ""), end)),
		python("har-entries-json", number(start+first, ","+entry("https://example.com/p%d", ""), end), "--format", "json"),
		python("har-entries-no-request", number(start+first, ","+entry("data:,%d", ""), end)),
		python("har-entries-no-request-json", number(start+first, ","+entry("data:,%d", ""), end), "--format", "json"),
		python("har-entries-of-url", number(start+first, ","+entry("https://example.com/p%d", ""), end), "--url", "*example*p1"),
		python("har-entries-notes", number(start+first, ","+entry("https://example.com/p%d", `,"headers":[{"name":"a b","value":"c"}]`), end)),
		python("har-fields", one("headers", `,{"name":"X-%d","value":"a"}`)),
		python("har-fields-faulty", one("headers", `,{"name":"X %d","value":"a"}`)),
		python("har-cookies", one("cookies", `,{"name":"n%d","value":"a"}`)),
		python("har-cookies-field", number(start+`{"request":{"method":"GET","url":"https://example.com/p","headers":[{"name":"Cookie","value":"a=1`, "; n%d=a", `"}]}}`+end)),
		python("har-query", one("queryString", `,{"name":"n%d","value":"a"}`)),
		python("har-parameters", number(start+`{"request":{"method":"POST","url":"https://example.com/p","headers":[],"postData":{"mimeType":"application/x-www-form-urlencoded","params":[{"name":"a","value":"b"}`,
			`,{"name":"n%d","value":"a"}`, `]}}}`+end)),
		python("har-body", repeat(start+`{"request":{"method":"POST","url":"https://example.com/p","headers":[],"postData":{"mimeType":"text/plain","text":"`, `a\n\u00e4`, `"}}}`+end)),
		python("har-response", repeat(start+`{"request":{"method":"GET","url":"https://example.com/p","headers":[]},"response":{"content":{"text":"`, `a\n`, `"}}}`+end)),
		python("har-members", number(start+`{`, `"m%d":[{}],`, first[1:]+end)),
		python("har-nested", func(size int) string {
			return start + `{"x":` + repeat("", "[", "")(size/2) + repeat("", "]", "")(size/2) + `}` + end
		}),
		python("har-blank-lines", repeat("", "\n", start+first+end)),
		{Name: "har-blank-lines-stdin", File: "archive.har", Flags: []string{"-t", "python/requests", "--input", "har", "--max-size", "64KiB"},
			Make: repeat(start+first, "\n", end), Stdin: true},
		{Name: "har-no-request-stdin", File: "archive.har", Flags: []string{"-t", "python/requests", "--input", "har", "--max-size", "64KiB"},
			Make: each(start+first, func(i int) string { return "," + entry(fmt.Sprintf("data:,%d", i), "") }, end), Stdin: true},
		python("har-entries-secret", number(start+first, ","+entry("https://example.com/p?api_key=abcdefghijkl%d", ""), end), "--secrets", "env"),
	}
}
