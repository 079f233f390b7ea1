package snipgen_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"snipgen"
)

func rawRequest(b *testing.B, name string) string {
	b.Helper()
	raw, err := os.ReadFile(filepath.Join(requestsDir, name+".http"))
	if err != nil {
		b.Fatal(err)
	}
	return string(raw)
}

// benchmarkConvert measures raw text to code, warm, on one core.
func benchmarkConvert(b *testing.B, name, target string) {
	raw := rawRequest(b, name)
	b.SetBytes(int64(len(raw)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := snipgen.Convert(raw, target, snipgen.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkConvertBearer(b *testing.B) { benchmarkConvert(b, "bearer", "python/requests") }
func BenchmarkConvertJSON2K(b *testing.B) { benchmarkConvert(b, "json-2k", "python/requests") }

func BenchmarkParseBearer(b *testing.B) {
	raw := rawRequest(b, "bearer")
	b.ReportAllocs()
	for b.Loop() {
		snipgen.Parse(raw, snipgen.ParseOptions{})
	}
}

// BenchmarkConvertBody shows that time and memory grow with the body, and no
// faster: MB/s and B/op per byte stay level from 1 to 64 MiB.
func BenchmarkConvertBody(b *testing.B) {
	kinds := []struct{ name, mediaType, piece string }{
		{"text", "text/plain", "The quick brown fox says \"no\" to 'them'.\n"},
		{"json", "application/json", `["a text", 1, 2.5, true, null, {"b": "c"}], `},
		{"binary", "application/octet-stream", "\x00\x01\xff\xfe and some text"},
	}
	for _, kind := range kinds {
		for _, mebibytes := range []int{1, 4, 16, 64} {
			b.Run(fmt.Sprintf("%s/%dMiB", kind.name, mebibytes), func(b *testing.B) {
				benchmarkBody(b, kind.mediaType, strings.Repeat(kind.piece, mebibytes<<20/len(kind.piece)))
			})
		}
	}
}

func benchmarkBody(b *testing.B, mediaType, body string) {
	if mediaType == "application/json" {
		body = "[" + body + "0]"
	}
	raw := fmt.Sprintf("POST / HTTP/1.1\r\nHost: example.com\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s", mediaType, len(body), body)
	options := snipgen.Options{Parse: snipgen.ParseOptions{MaxSize: 1 << 30}}
	b.SetBytes(int64(len(raw)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := snipgen.Convert(raw, "python/requests", options); err != nil {
			b.Fatal(err)
		}
	}
}
