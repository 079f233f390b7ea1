package har

import (
	"encoding/base64"
	"strings"
	"testing"

	"snipgen/request/jsontree"

	"snipgen/request/requesttest"
)

// A request takes memory in proportion to its text: values are parts of it
// until one is decoded.
func TestMemoryOfRequests(t *testing.T) {
	const size = 4 << 20
	post := func(rest string) string {
		return `{"method":"POST","url":"https://a.example/","postData":{` + rest + `}}`
	}
	list := func(name string) string {
		return `{"method":"GET","url":"https://a.example/","` + name + `":[` + strings.Repeat(`{"name":"a"},`, size/13) + `{"name":"a"}]}`
	}
	for _, test := range []struct {
		name, request string
		most          int // bytes a byte
	}{
		{"text", post(`"text":"` + strings.Repeat("a", size) + `"`), 8},
		{"line ends", post(`"text":"` + strings.Repeat(`\n`, size/2) + `"`), 10},
		{"escapes", post(`"text":"` + strings.Repeat(`\u0000`, size/6) + `"`), 8},
		{"Base64", post(`"encoding":"base64","text":"` + base64.StdEncoding.EncodeToString(make([]byte, size/4*3)) + `"`), 9},
		{"parameters", post(`"params":[` + strings.Repeat(`{"name":"a"},`, size/13) + `{"name":"a"}]`), 10},
		{"headers", list("headers"), 10},
		{"cookies", list("cookies"), 10},
		{"query", list("queryString"), 10},
		{"numbers that nobody asks for", `{"method":"GET","url":"https://a.example/","x":[` + strings.Repeat("1,", size/2) + "1]}", 8},
	} {
		input := `{"log":{"entries":[{"request":` + test.request + `}]}}`
		taken := requesttest.Allocated(func() { Parse(input, Options{}) })
		if taken > test.most*size+1<<20 {
			t.Errorf("%s: %.1f bytes of memory for a byte, more than %d", test.name, float64(taken)/size, test.most)
		}
	}
}

// A long string is read piece by piece, and is the same as in one.
func TestLongStrings(t *testing.T) {
	units := []string{"a", `\n`, `\\`, `\"`, `\u0000`, `\u00e4`, `\ud83d\ude00`, `\uD83D\uDE00`, "ä", "😀", `\ud83d`, `\ude00`, `\ud800\ud83d\ude00`, `\u005c`, `\\u0000`}
	for i, unit := range units {
		for shift := range 13 {
			inside := strings.Repeat("x", shift) + strings.Repeat(unit, 3*piece/len(unit)) + units[(i+5)%len(units)]
			text, lone, ok := decode([]byte(`"` + inside + `"`))
			want, err := jsontree.Parse(`"` + inside + `"`)
			if err != nil || !ok || text != want.Root.Text || lone != want.LoneSurrogates {
				t.Errorf("%d times %q after %d: %v, %v", 3*piece/len(unit), unit, shift, ok, lone)
			}
		}
	}
	long := `"` + strings.Repeat("a", 2*piece)
	for _, wrong := range []string{long + "\xff\"", long + `\x"`, long + `\u00"`, long + "\n\"", "1" + strings.Repeat("0", 2*piece)} {
		if text, _, ok := decode([]byte(wrong)); ok {
			t.Errorf("%d bytes of no string are read: %.20q", len(wrong), text)
		}
	}
}

// Values are found by their place in text that is JSON, whatever stands around.
func TestWalk(t *testing.T) {
	text := " [ 1 , \"a\\\"]\\\\\" ,{\"b\":[ {} , null ]}, [[\"}\"]],true\n]"[1:]
	var r reader
	var got []string
	ok := r.walk(part{[]byte(text), 7}, '[', func(_ string, v part) {
		if string(v.text) != text[v.start-7:v.start-7+len(v.text)] {
			t.Errorf("%q does not stand at %d", v.text, v.start)
		}
		got = append(got, string(v.text))
	})
	if want := `1 "a\"]\\" {"b":[ {} , null ]} [["}"]] true`; !ok || strings.Join(got, " ") != want {
		t.Errorf("%v, %q", ok, got)
	}
	names := ""
	ok = r.walk(part{[]byte(`{"a\u0062" : 1 ,"c":{"d":2},"":""}`), 0}, '{', func(name string, v part) { names += name + "=" + string(v.text) + ";" })
	if !ok || names != `ab=1;c={"d":2};="";` {
		t.Errorf("%v, %s", ok, names)
	}
	for _, wrong := range []string{"", "1", `{"a"}`, "[1,]", "[1", `{"a":1}x`} {
		if r.walk(part{[]byte(wrong), 0}, '{', func(string, part) {}) {
			t.Errorf("%q is taken for an object", wrong)
		}
	}
}
