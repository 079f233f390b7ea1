package snipgen_test

import (
	"os"
	"path/filepath"
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
