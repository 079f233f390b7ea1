package parser

import (
	"fmt"
	"strings"
	"testing"
)

const bearer = "GET /echo/get/json HTTP/1.1\r\nHost: reqbin.com\r\nAccept: application/json\r\nAuthorization: Bearer my token\r\n\r\n"

func BenchmarkBearer(b *testing.B) {
	b.ReportAllocs()
	b.SetBytes(int64(len(bearer)))
	for b.Loop() {
		if r, _ := Parse(bearer, Options{}); r == nil {
			b.Fatal("refused")
		}
	}
}

func BenchmarkSniff(b *testing.B) {
	for b.Loop() {
		Sniff(bearer)
	}
}

// The time of one size over that of the next shows whether it is linear.
func BenchmarkBody(b *testing.B) {
	line := strings.Repeat("a line of the body, 64 bytes with its line end and no more ....", 1) + "\n"
	for _, head := range []string{"", "Content-Length: 5\n", "Content-Length: %d\n", "Transfer-Encoding: chunked\n"} {
		for mib := 1; mib <= 64; mib *= 4 {
			body := strings.Repeat(line, mib<<20/len(line))
			input := "POST /x HTTP/1.1\nHost: a.example.com\n" + head + "\n" + body
			switch {
			case strings.Contains(head, "%d"):
				input = fmt.Sprintf("POST /x HTTP/1.1\nHost: a.example.com\n"+head+"\n", len(body)+strings.Count(body, "\n")) + body
			case strings.Contains(head, "chunked"):
				input = "POST /x HTTP/1.1\nHost: a.example.com\n" + head + "\n" + strings.Repeat("40\n"+line+"\n", mib<<20/len(line)) + "0\n\n"
			}
			name := strings.TrimSpace(strings.ReplaceAll(head, ": %d", "-crlf"))
			b.Run(fmt.Sprintf("%s/%dMiB", strings.ReplaceAll(name, ": ", "-"), mib), func(b *testing.B) {
				b.ReportAllocs()
				b.SetBytes(int64(len(input)))
				for b.Loop() {
					if r, d := Parse(input, Options{MaxSize: 1 << 30}); len(r) != 1 {
						b.Fatal(d)
					}
				}
			})
		}
	}
}

// A head of nothing but errors is the slowest input there is.
func BenchmarkHeadOfErrors(b *testing.B) {
	for mib := 1; mib <= 16; mib *= 4 {
		input := "GET / HTTP/1.1\n" + strings.Repeat("a\rb\n", mib<<20/4)
		b.Run(fmt.Sprintf("%dMiB", mib), func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(input)))
			for b.Loop() {
				Parse(input, Options{})
			}
		})
	}
}
