package shapes

import "fmt"

// other are the shapes of other commands, and of what is written to.
func other() []Shape {
	batch := func(name string, build func(size int) string) Shape {
		return Shape{Name: name, File: "lines.jsonl", Flags: []string{"batch", "-t", "python/requests"}, Make: build, Stdin: true}
	}
	return []Shape{
		batch("batch-lines", number("", `{"id":%d,"request":"GET / HTTP/1.1\r\nHost: example.com\r\n\r\n"}`+"\n", "")),
		batch("batch-faulty-lines", number("", `{"id":%d,"request":"GET`+"\n", "")),
		batch("batch-notes", each("", func(i int) string {
			return fmt.Sprintf(`{"id":%d,"request":"GET / HTTP/1.1\r\nHost: example.com\r\nno field\r\nno field\r\n\r\n"}`+"\n", i)
		}, "")),
		{Name: "markdown-requests", File: "requests.http", Flags: []string{"-t", "python/requests", "--format", "markdown"},
			Make: number("", "### title %d\nGET https://example.com/p\n\n", "")},
	}
}
