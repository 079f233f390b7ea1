package snipgen

import (
	"strings"
	"testing"

	"snipgen/request/requesttest"
)

// shaped are messages that are long in one way.
func shaped(size int) map[string]string {
	many := func(unit string) string { return strings.Repeat(unit, size/len(unit)) }
	post := func(kind, body string) string {
		return "POST /a HTTP/1.1\nHost: a.example\nContent-Type: " + kind + "\n\n" + body
	}
	get := func(head string) string { return "GET " + head + "\n\n" }
	form := "application/x-www-form-urlencoded"
	return map[string]string{
		"text":             post("text/plain", many("a")),
		"lines":            post("text/plain", many("a\n")),
		"quotes":           post("text/plain", many("\"'\\")),
		"zeros":            post("application/octet-stream", many("\x00")),
		"bytes":            post("application/octet-stream", many("\xff")),
		"numbers":          post("application/json", "["+many("1,")+"1]"),
		"arrays":           post("application/json", "["+many("[],")+"1]"),
		"members":          post("application/json", "["+many(`{"a":1},`)+"1]"),
		"a tower":          post("application/json", strings.Repeat("[", 400)+"1"+strings.Repeat("]", 400)),
		"towers":           post("application/json", "["+many(strings.Repeat("[", 50)+"1"+strings.Repeat("]", 50)+",")+"1]"),
		"towers of object": post("application/json", "["+many(strings.Repeat(`{"a":`, 50)+"1"+strings.Repeat("}", 50)+",")+"1]"),
		"form":             post(form, many("a=&")+"a="),
		"escapes":          post(form, "a="+many("%00")),
		"parts":            post("multipart/form-data; boundary=b", many("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n")+"--b--\r\n"),
		"chunks":           "POST /a HTTP/1.1\nHost: a.example\nTransfer-Encoding: chunked\n\n" + many("1\r\na\r\n") + "0\r\n\r\n",
		"cookies":          get("/a HTTP/1.1\nHost: a.example\nCookie: " + many("a=b; ") + "a=b"),
		"query":            get("/a?" + many("a=&") + "a= HTTP/1.1\nHost: a.example"),
		"path":             get("/" + many("a/") + " HTTP/1.1\nHost: a.example"),
		"a field":          get("/a HTTP/1.1\nHost: a.example\nX-A: " + many("a")),
		"a folded field":   get("/a HTTP/1.1\nHost: a.example\nX-A: b" + many("\n a")),
	}
}

// Whatever a message is made of, no target asks for more memory than a number
// of times its size: all that is asked for counts, also what is given back at
// once, which is several times what is ever held.
func TestMemoryOfConversions(t *testing.T) {
	const size, most = 2 << 20, 48
	for name, raw := range shaped(size) {
		for _, target := range Targets() {
			if !target.Default && !target.Message {
				continue // others of the language write the same literals
			}
			taken := requesttest.Allocated(func() { _, _ = Convert(raw, target.ID, Options{}) })
			if taken > most*size {
				t.Errorf("%s, %s: %.1f bytes of memory for a byte, more than %d", name, target.ID, float64(taken)/size, most)
			}
		}
	}
}

// Data is indented as long as that is readable; deep data is text.
func TestDeepDataIsText(t *testing.T) {
	for _, test := range []struct {
		depth  int
		native bool
	}{{1, true}, {20, true}, {64, true}, {65, false}, {300, false}} {
		body := strings.Repeat(`{"a":`, test.depth) + "1" + strings.Repeat("}", test.depth)
		raw := "POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n" + body
		result, err := Convert(raw, "node/axios", Options{})
		if err != nil {
			t.Fatal(err)
		}
		if native := !strings.Contains(result.Code, `{"a":`); native != test.native {
			t.Errorf("depth %d: written as data: %v\n%.400s", test.depth, native, result.Code)
		}
		if len(result.Code) > 4*len(body)+64<<10 {
			t.Errorf("depth %d: %d bytes of code for %d", test.depth, len(result.Code), len(body))
		}
	}
}

// Pairs are data up to a number that someone might read.
func TestManyPairsAreText(t *testing.T) {
	for count, native := range map[int]bool{2: true, 10000: true, 10001: false} {
		raw := "POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/x-www-form-urlencoded\n\n" + strings.Repeat("a=&", count-1) + "a="
		result, err := Convert(raw, "python/requests", Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := !strings.Contains(result.Code, "a=&a="); got != native || result.Fidelity != Exact {
			t.Errorf("%d pairs: written as data: %v, %s", count, got, result.Fidelity)
		}
	}
}
