package conformance_test

import (
	"encoding/base64"
	"fmt"
	"os"
	"strings"
	"testing"

	"snipgen"
	"snipgen/conformance"
)

// TestLong runs requests that are longer than a language's literals, a
// command's arguments or a compiler's methods hold: fields, targets and bodies
// arrive, or are refused with a reason. They are of 130 KiB, of which those that
// make the head long have 1 MiB, too; with SNIPGEN_ATTACK all have 64 KiB,
// 100 KiB, 130 KiB and 1 MiB.
func TestLong(t *testing.T) {
	laboratory(t)
	var corpus []conformance.Named
	for _, r := range longRequests() {
		if matches(*requestFlag, r.Name) {
			corpus = append(corpus, conformance.Named{Name: r.Name, Request: readOne(t, r.Name, r.Raw, snipgen.Wire)})
		}
	}
	prove(t, corpus, func(string) bool { return true })
}

func longRequests() []conformance.Raw {
	var out []conformance.Raw
	add := func(name string, size int, start, fields, body string) {
		if body != "" {
			fields += fmt.Sprintf("Content-Length: %d\r\n", len(body))
		}
		out = append(out, conformance.Raw{Name: fmt.Sprintf("%s-%dk", name, size), Raw: start + " HTTP/1.1\r\nHost: api.example.com\r\n" + fields + "\r\n" + body})
	}
	sizes := []int{130, 1024}
	if os.Getenv("SNIPGEN_ATTACK") != "" {
		sizes = []int{64, 100, 130, 1024}
	}
	for _, size := range sizes {
		bytes := size << 10
		text := repeat("lorem ipsum ", bytes)
		add("field", size, "GET /items", "X-Long: "+text+"\r\n", "")
		add("fields", size, "GET /items", strings.Repeat("X-Long: "+repeat("lorem ipsum ", 190)+"\r\n", bytes/200), "")
		add("field-non-ascii", size, "GET /items", "X-Long: "+repeat("é€ ", bytes-bytes%6)+"x\r\n", "")
		add("basic", size, "GET /items", "Authorization: Basic "+base64.StdEncoding.EncodeToString([]byte("user:"+repeat("x", bytes*3/4)))+"\r\n", "")
		add("path", size, "GET /items/"+repeat("x", bytes), "", "")
		if size == 1024 && len(sizes) == 2 {
			continue
		}
		add("field-and-body", size, "POST /items", "X-Long: "+text+"\r\nContent-Type: text/plain\r\nX-Empty:\r\n", text)
		add("field-and-bytes", size, "POST /items", "X-Long: "+text+"\r\nContent-Type: text/plain\r\n", "\x00\xff")
		add("field-and-text", size, "POST /items", "X-Long: "+text+"\r\nX-Latin: \xe9\r\n", "a 'text'")
		add("cookie", size, "GET /items", "Cookie: a="+repeat("x", bytes)+"\r\n", "")
		add("bearer", size, "GET /items", "Authorization: Bearer "+repeat("x", bytes)+"\r\n", "")
		add("query", size, "GET /items?q="+repeat("x", bytes), "", "")
		add("body", size, "POST /items", "Content-Type: text/plain\r\n", text)
		add("body-lines", size, "POST /items", "Content-Type: text/plain\r\n", repeat("line \"of\" text\n", bytes))
		add("body-non-ascii", size, "POST /items", "Content-Type: text/plain\r\n", repeat("é€ ", bytes-bytes%6))
		add("body-binary", size, "POST /items", "Content-Type: application/octet-stream\r\n", repeat("\x00\xff\x80", bytes))
		add("json", size, "POST /items", "Content-Type: application/json\r\n", `{"text": "`+text+`"}`)
		add("json-items", size, "POST /items", "Content-Type: application/json\r\n", `[`+strings.Repeat(`{"a": "b", "n": 1}, `, bytes/20)+`0]`)
		add("form", size, "POST /items", "Content-Type: application/x-www-form-urlencoded\r\n", "a="+repeat("x", bytes))
		add("form-pairs", size, "POST /items", "Content-Type: application/x-www-form-urlencoded\r\n", repeat("ab=cd&", bytes-bytes%6)+"e=f")
		add("multipart", size, "POST /items", "Content-Type: multipart/form-data; boundary=b\r\n",
			"--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\n"+text+"\r\n--b--\r\n")
	}
	add("fields-many", 70, "GET /items", strings.Repeat("X-N: v\r\n", 9000), "")
	return out
}

func repeat(s string, size int) string { return strings.Repeat(s, size/len(s)+1)[:size] }
