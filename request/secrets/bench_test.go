package secrets_test

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"snipgen/parser"
	"snipgen/request"
	"snipgen/request/secrets"
)

// shapes are requests that are long in one way each, made of a line that is
// repeated: what looking for secrets could take long for.
var shapes = []struct {
	name, head string
	line       func(i int) string
}{
	{"cookies", get + "Cookie: a=b", func(i int) string { return fmt.Sprintf("; auth%d=value%d", i, i%20000) }},
	{"plain cookies", get + "Cookie: a=b", func(i int) string { return fmt.Sprintf("; theme%d=dark", i) }},
	{"one-byte secrets", json + `{"token": ["a"`, func(int) string { return `,"a"` }},
	{"members", json + `{"a": 1`, func(i int) string { return fmt.Sprintf(`,"token": "v%d"`, i%5000) }},
	{"names", json + `{"a": 1`, func(i int) string { return fmt.Sprintf(`,"n%d": 1`, i) }},
	{"one secret again and again", get[:len(get)-1] + "\nX-Api-Key: 0123456789abc\n\n", func(int) string { return "0123456789abc." }},
	{"nearly a secret", get[:len(get)-1] + "\nX-Api-Key: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\n\n", func(int) string { return "aaaaaaaaaaaaaaaa" }},
	{"tokens", get[:len(get)-1] + "\nX-Api-Key: 0123456789abc\n\n", func(i int) string { return fmt.Sprintf(" ghp_%08d", i%20000) }},
	{"form", form + "a=b", func(i int) string { return fmt.Sprintf("&password=%08d", i%20000) }},
	{"escapes", form + "password=0123456789%25ab&b=", func(int) string { return "%2525" }},
	{"backslashes", json + `{"password": "0123456789\\\"ab", "b": "`, func(int) string { return `\\\\` }},
	{"one long secret", get[:len(get)-1] + "\nContent-Type: application/json\n\n{\"password\": \"", func(i int) string { return fmt.Sprintf("%016d", i) }},
	{"nested", json, func(int) string { return `{"password":` }},
	{"parts", post + "multipart/form-data; boundary=b\n\n", func(i int) string {
		return fmt.Sprintf("--b\r\nContent-Disposition: form-data; name=\"password\"\r\n\r\n%d\r\n", i%20000)
	}},
}

// shaped is a request of some size.
func shaped(t testing.TB, i, size int) *request.Request {
	t.Helper()
	var out strings.Builder
	out.WriteString(shapes[i].head)
	for n := 0; out.Len() < size; n++ {
		out.WriteString(shapes[i].line(n))
	}
	requests, found := parser.Parse(out.String()+"\n", parser.Options{})
	if len(requests) != 1 {
		t.Fatalf("%s: %+v", shapes[i].name, found)
	}
	return requests[0]
}

// hidden hides the secrets of a request, and looks through a text for them.
func hidden(t testing.TB, mode secrets.Mode, r *request.Request) {
	t.Helper()
	h := hider(t, mode, nil)
	made, found := h.Hide([]*request.Request{r}, nil)
	if len(made) == 0 && !request.HasErrors(found) {
		t.Fatal("the request is gone")
	}
	for _, r := range made {
		h.Left(r.Body.Content.String(), nil)
	}
}

// Memory is at most 8 times the input and a constant, whatever the shape: all
// that is allocated, not only what is in use at a time.
func TestMemoryIsLinear(t *testing.T) {
	const size, constant = 1 << 20, 24 << 20
	for i, s := range shapes {
		for _, mode := range []secrets.Mode{secrets.Environment, secrets.Refuse} {
			r := shaped(t, i, size)
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			hidden(t, mode, r)
			runtime.ReadMemStats(&after)
			if got := after.TotalAlloc - before.TotalAlloc; got > 8*size+constant {
				t.Errorf("%s, %s: %d MB for %d MB", s.name, mode, got>>20, size>>20)
			}
		}
	}
}

func BenchmarkHide(b *testing.B) {
	for i, s := range shapes {
		for _, size := range []int{1 << 20, 4 << 20, 16 << 20} {
			r := shaped(b, i, size)
			b.Run(fmt.Sprintf("%s/%dMiB", s.name, size>>20), func(b *testing.B) {
				b.SetBytes(int64(size))
				b.ReportAllocs()
				for b.Loop() {
					hidden(b, secrets.Environment, r)
				}
			})
		}
	}
}
