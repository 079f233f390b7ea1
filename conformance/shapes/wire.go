package shapes

import (
	"fmt"
	"strings"
)

const (
	startLine = "GET /p HTTP/1.1\r\nHost: example.com\r\n"
	form      = "Content-Type: application/x-www-form-urlencoded\r\n"
	jsonType  = "Content-Type: application/json\r\n"
	multipart = "Content-Type: multipart/form-data; boundary=b\r\n"
)

// wire are raw messages.
func wire() []Shape {
	python := func(name string, build func(size int) string, flags ...string) Shape {
		return on("python/requests", name, "request.txt", build, flags...)
	}
	return []Shape{
		python("fields", number(startLine, "X-%d: a value of a field\r\n", "\r\n")),
		python("fields-of-one-name", number(startLine, "X-A: a value of a field, %d\r\n", "\r\n")),
		python("field-value-long", repeat(startLine+"X-A: ", "a value ", "\r\n\r\n")),
		python("field-value-quotes", repeat(startLine+"X-A: ", `"'\$`+"`", "\r\n\r\n")),
		python("field-name-long", repeat(startLine, "X-Name", ": a\r\n\r\n")),
		python("field-not-ascii", repeat(startLine+"X-A: ", "ä\xff", "\r\n\r\n")),
		python("field-folded", repeat(startLine+"X-A: a\r\n", " b\r\n", "\r\n")),
		python("field-control-characters", repeat(startLine+"X-A: ", "a\x01", "\r\n\r\n")),
		python("lines-no-field", repeat(startLine, "no field\r\n", "\r\n")),
		python("carriage-returns", repeat(startLine+"X-A: ", "\r", "\r\n\r\n")),
		python("blank-lines", repeat("", "\r\n", startLine+"\r\n")),
		python("line-long", repeat("", "a", "")),
		python("method-long", repeat("", "A", " /p HTTP/1.1\r\nHost: example.com\r\n\r\n")),
		python("path-long", repeat("GET /", "a/%20", " HTTP/1.1\r\nHost: example.com\r\n\r\n")),
		python("path-faulty", repeat("GET /", `a"<%zz`, " HTTP/1.1\r\nHost: example.com\r\n\r\n")),
		python("path-dots", repeat("GET /", "a/../", " HTTP/1.1\r\nHost: example.com\r\n\r\n")),
		python("host-long", repeat("GET / HTTP/1.1\r\nHost: ", "a.", "com\r\n\r\n")),
		python("panel-lines", number("GET /p HTTP/1.1\r\nHost\r\nexample.com\r\n", "X-%d\r\na value\r\n", "\r\n")),
		python("query-pairs", number("GET /p?a=1", "&name%d=value", " HTTP/1.1\r\nHost: example.com\r\n\r\n")),
		python("query-of-one-name", number("GET /p?a=1", "&a=%d", " HTTP/1.1\r\nHost: example.com\r\n\r\n")),
		python("cookies", number(startLine+"Cookie: a=1", "; name%d=value", "\r\n\r\n")),
		python("cookies-of-one-name", number(startLine+"Cookie: a=1", "; a=%d", "\r\n\r\n")),
		on("all", "cookies-all-targets", "request.txt", number(startLine+"Cookie: a=1", "; name%d=value", "\r\n\r\n")),
		python("cookies-secret", number(startLine+"Cookie: a=1", "; session_%d=abcdefghijkl%[1]d", "\r\n\r\n"), "--secrets", "env"),
		python("form-pairs", framed(form, number("a=1", "&name%d=value", ""))),
		python("form-of-one-name", framed(form, number("a=1", "&a=%d", ""))),
		on("all", "form-all-targets", "request.txt", framed(form, number("a=1", "&name%d=value", ""))),
		python("form-secret", framed(form, number("a=1", "&password%d=abcdefghijkl%[1]d", "")), "--secrets", "env"),
		python("parts", framed(multipart, number("", "--b\r\nContent-Disposition: form-data; name=\"n%d\"\r\n\r\nvalue\r\n", "--b--\r\n"))),
		python("parts-near-boundaries", framed(multipart, repeat("--b\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\n", "--c\r\n-", "\r\n--b--\r\n"))),
		python("json-members", framed(jsonType, number(`{"a":1`, `,"name%d":"value"`, "}"))),
		python("json-of-one-name", framed(jsonType, number(`{"a":1`, `,"a":%d`, "}"))),
		python("json-list", framed(jsonType, repeat("[0", ",1", "]"))),
		python("json-nested", framed(jsonType, func(size int) string { return strings.Repeat("[", size/2) + strings.Repeat("]", size/2) })),
		python("json-nested-to-the-limit", framed(jsonType, repeat("[0", ","+strings.Repeat("[", 60)+strings.Repeat("]", 60), "]"))),
		python("json-numbers-long", framed(jsonType, repeat("[1", "0", "]"))),
		python("json-escapes", framed(jsonType, repeat(`["`, `\u00e4\ud83d\ude00\"`, `"]`))),
		python("json-secret", framed(jsonType, number(`{"a":1`, `,"password%d":"abcdefghijkl%[1]d"`, "}")), "--secrets", "env"),
		python("json-cut-off", framed(jsonType, repeat(`[0`, `,{"a":"b"}`, ""))),
		python("body-text", framed("Content-Type: text/plain\r\n", repeat("", "a line of a text\n", ""))),
		python("body-one-line", framed("Content-Type: text/plain\r\n", repeat("", "a", ""))),
		python("body-bytes", framed("", repeat("", "\x00\xff\x80", ""))),
		python("body-carriage-returns", framed("", repeat("", "\r", ""))),
		on("all", "body-text-all-targets", "request.txt", framed("Content-Type: text/plain\r\n", repeat("", "a line of a text\n", ""))),
		on("all", "body-bytes-all-targets", "request.txt", framed("", repeat("", "\x00\xff\x80", ""))),
		on("all", "json-all-targets", "request.txt", framed(jsonType, number(`{"a":1`, `,"name%d":"value"`, "}"))),
		on("shell/curl", "body-quotes", "request.txt", framed("Content-Type: text/plain\r\n", repeat("", `'"$`+"`!\\", ""))),
		python("chunks-of-one-byte", repeat("POST / HTTP/1.1\r\nHost: example.com\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\na\r\n", "0\r\n\r\n")),
		python("chunk-extensions", repeat("POST / HTTP/1.1\r\nHost: example.com\r\nTransfer-Encoding: chunked\r\n\r\n1", ";a=b", "\r\na\r\n0\r\n\r\n")),
		python("trailers", number("POST / HTTP/1.1\r\nHost: example.com\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n", "X-%d: a\r\n", "\r\n")),
		python("requests", number("", "GET /p%d HTTP/1.1\r\nHost: example.com\r\n\r\n", ""), "--all"),
		python("requests-with-bodies", number("", "POST /p%d HTTP/1.1\r\nHost: example.com\r\nContent-Length: 2\r\n\r\nab\r\n", ""), "--all"),
		python("requests-of-wrong-lengths", number("", "POST /p%d HTTP/1.1\nHost: example.com\nContent-Type: application/octet-stream\nContent-Length: 8\n\nab\ncd\n\n", ""), "--all"),
		python("requests-by-line", number("", "GET /p%d HTTP/1.1\r\nHost: example.com\r\n\r\n", ""), "--line", "2"),
		python("requests-faulty", number("", "GET /p%d HTTP/1.1\r\nHost: example.com\r\nno field\r\n\r\n", ""), "--all"),
		python("requests-of-one-name", number("", "GET /p%d HTTP/1.1\r\nHost: example.com\r\n\r\n", ""), "--all", "--format", "json"),
		python("references-braces", number(startLine+"X-A: ", "{name%d} ", "\r\n\r\n"), "--placeholders"),
		python("references-of-requests", number("", "GET /{identifier%d} HTTP/1.1\r\nHost: {hostnameofit}\r\n\r\n", ""), "--placeholders", "--all"),
		python("references-open", repeat(startLine+"X-A: ", "{{", "\r\n\r\n"), "--placeholders"),
		python("references-angles", repeat(startLine+"X-A: ", "<a", "\r\n\r\n"), "--placeholders"),
		{Name: "format-json-bytes", File: "request.txt", Flags: []string{"-t", "http/raw", "--format", "json"}, Make: framed("", repeat("", "\x00\xff\x80", ""))},
		{Name: "model", File: "request.txt", Flags: []string{"parse", "--json"}, Make: number("GET /p?a=1", "&name%d=value", " HTTP/1.1\r\nHost: example.com\r\n\r\n")},
		on("python/requests", "requests-one-reader", "request.txt", each("", func(i int) string {
			return fmt.Sprintf("POST /p HTTP/1.1\r\nHost: example.com\r\nContent-Type: application/json\r\nContent-Length: 8\r\n\r\n{\"a\":%02d}\r\n", i%100)
		}, ""), "--all"),
	}
}
