package shapes

import "strings"

// bodies are inputs whose contents take the most memory for their size: short
// lines, bytes that are escaped, data inside data.
func bodies() []Shape {
	wire := func(target, name string, build func(size int) string, flags ...string) Shape {
		return on(target, name, "message.bin", build, append(flags, "--input", "wire")...)
	}
	file := func(name string, build func(size int) string, flags ...string) Shape {
		return on("python/requests", name, "requests.http", build, flags...)
	}
	const (
		start  = "POST /p HTTP/1.1\r\nHost: example.com\r\nContent-Type: "
		post   = "POST https://example.com/p\nContent-Type: "
		entry  = `{"log":{"entries":[{"request":{"method":"POST","url":"https://example.com/p","headers":[],"postData":{"mimeType":"text/plain",`
		script = "curl https://example.com/p "
	)
	tower := strings.Repeat("[", 50) + "1" + strings.Repeat("]", 50)
	shapes := []Shape{
		wire("python/requests", "body-zeros", repeat(start+"application/octet-stream\r\n\r\n", "\x00", "")),
		wire("all", "body-zeros-all-targets", repeat(start+"application/octet-stream\r\n\r\n", "\x00", "")),
		wire("all", "body-zeros-all-json", repeat(start+"application/octet-stream\r\n\r\n", "\x00", ""), "--format", "json"),
		wire("all", "body-lines-all-targets", repeat(start+"text/plain\r\n\r\n", "a\n", "")),
		wire("all", "body-lines-all-markdown", repeat(start+"text/plain\r\n\r\n", "a\n", ""), "--format", "markdown"),
		wire("all", "json-towers-all-targets", repeat(start+"application/json\r\n\r\n["+tower, ","+tower, "]")),
		wire("python/requests", "parts-empty", repeat(start+"multipart/form-data; boundary=b\r\n\r\n", "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n", "--b--\r\n")),
		wire("python/requests", "chunks-of-a-byte", repeat("POST /p HTTP/1.1\r\nHost: example.com\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\na\r\n", "0\r\n\r\n")),
		wire("python/requests", "placeholders-in-body", repeat(start+"text/plain\r\n\r\n", "{name-of-a-variable} ", ""), "--placeholders"),
		wire("python/requests", "placeholders-with-value", repeat(start+"text/plain\r\n\r\n", "<name-of-a-variable> ", ""), "--placeholders", "--var", "name-of-a-variable=v"),
		wire("python/requests", "placeholders-none", repeat(start+"text/plain\r\n\r\n", "a line\n", ""), "--placeholders"),
		file("body-blank-lines", repeat(post+"text/plain\n\na\n", "\n", "a\n")),
		file("body-windows-lines", repeat(post+"text/plain\r\n\r\n", "a\r\n", "")),
		file("body-json-lines", repeat(post+"application/json\n\n[\n1", ",\n1", "]\n")),
		file("body-form-lines", repeat(post+"application/x-www-form-urlencoded\n\na=1\n", "&a=b\n", "")),
		file("body-parts", repeat(post+"multipart/form-data; boundary=b\n\n", "--b\nContent-Disposition: form-data; name=\"a\"\n\n\n", "--b--\n")),
		file("body-graphql-lines", repeat("GRAPHQL https://example.com/p\n\n", "a\n", "")),
		file("field-on-lines", repeat("GET https://example.com/p\nX-A: b\n", "  b\n", "")),
		file("body-values-on-lines", repeat("@x = y\n"+post+"text/plain\n\n", "{{x}}\n", "")),
		on("python/requests", "har-body-base64", "archive.har", repeat(entry+`"encoding":"base64","text":"`, "AAAA", `"}}}]}}`)),
		on("python/requests", "har-body-escapes", "archive.har", repeat(entry+`"text":"`, `\u0000`, `"}}}]}}`)),
		on("http/har", "har-of-zeros", "message.bin", repeat(start+"application/octet-stream\r\n\r\n", "\x00", ""), "--input", "wire"),
		{Name: "body-stdin", File: "message.bin", Flags: []string{"-t", "python/requests", "--input", "wire"}, Make: repeat(start+"text/plain\r\n\r\n", "a\n", ""), Stdin: true},
	}
	for _, only := range [][2]string{{"pipes", "|a"}, {"and", "&&a"}, {"statements", ";a"}, {"words", "-s "}, {"quotes", "''"}} {
		shapes = append(shapes, on("python/requests", "curl-only-"+only[0], "command.sh", repeat(script, only[1], "\n"), "--input", "curl"))
	}
	return shapes
}
