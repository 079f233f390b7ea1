package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"math"
	"runtime"
	"strings"
	"testing"

	"snipgen"
)

// allocated is how many bytes of memory something asks for: the least of some
// runs, as what else goes on in the process counts, too.
func allocated(do func()) int {
	least := math.MaxInt
	for range 5 {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		do()
		runtime.ReadMemStats(&after)
		least = min(least, int(after.TotalAlloc-before.TotalAlloc))
	}
	return least
}

// Code comes into JSON piece by piece, and is the same as in one.
func TestCodeInJSON(t *testing.T) {
	for _, code := range []string{
		"", "a", "\"\\\n<&>\u2028", strings.Repeat("é", piece), "a" + strings.Repeat("é", piece), strings.Repeat("😀", piece) + "a",
		"\xff", strings.Repeat("\xff\x00", piece), strings.Repeat("x", piece-1) + "€",
	} {
		var out bytes.Buffer
		w := bufio.NewWriter(&out)
		o := openObject(w)
		if err := o.code(&outcome{text: code}); err != nil {
			t.Fatal(err)
		}
		o.close()
		w.Flush()
		var got struct {
			Code     []byte
			Encoding string
		}
		text := struct{ Code *string }{}
		if err := json.Unmarshal(out.Bytes(), &text); err != nil {
			t.Fatalf("%.40q is no JSON: %v", out.String(), err)
		}
		_ = json.Unmarshal(out.Bytes(), &got)
		if got.Encoding == "base64" && string(got.Code) != code || got.Encoding == "" && *text.Code != code {
			t.Errorf("%.40q comes back as %.40q (%s)", code, *text.Code, got.Encoding)
		}
	}
	large := &outcome{text: strings.Repeat("\x01\n", 4<<20)}
	taken := allocated(func() {
		if err := openObject(bufio.NewWriter(io.Discard)).code(large); err != nil {
			t.Error(err)
		}
	})
	if taken > 1<<20 {
		t.Errorf("%d bytes of memory for JSON of %d bytes of code", taken, len(large.text))
	}
}

// Of a lot of code only some is kept until all of it can be made; what is made
// anew is the same.
func TestCodeIsMadeAnew(t *testing.T) {
	converter := snipgen.New()
	targets, err := selectTargets(converter, []string{"all"})
	if err != nil {
		t.Fatal(err)
	}
	text := "POST / HTTP/1.1\nHost: a.example\nContent-Type: text/plain\n\n" + strings.Repeat("a\n", 1<<20)
	requests, _ := snipgen.Parse(text, snipgen.ParseOptions{})
	in := &input{name: "-", text: text, locator: snipgen.NewLocator(text), requests: requests, numbers: []int{1}}
	c := &targetFlags{}
	all, err := c.convert(&session{err: io.Discard}, converter, []*input{in}, targets, false)
	if err != nil {
		t.Fatal(err)
	}
	held, anew := 0, 0
	for i := range all[0].snippets {
		made := &all[0].snippets[i]
		if held += len(made.result.text); made.result.again == nil {
			continue
		}
		anew++
		want, err := c.render(converter, requests[0], made.target, nil)
		if got, codeErr := made.result.code(); err != nil || codeErr != nil || got != want.result.text || len(got) < 1<<20 {
			t.Errorf("%s: the code that is made anew is another one: %v, %v", made.target.ID, err, codeErr)
		}
	}
	if held > keptCode || anew == 0 {
		t.Errorf("%d bytes of code are kept, %d snippets are made anew", held, anew)
	}
}

// Bodies come into JSON piece by piece, too.
func TestBodyInJSON(t *testing.T) {
	for _, content := range []string{"", "text", strings.Repeat("\x01", 4<<20), strings.Repeat("\xff", 4<<20)} {
		requests, _ := snipgen.Parse("POST / HTTP/1.1\nHost: a.example\n\n"+content, snipgen.ParseOptions{})
		in := &input{name: "-", requests: requests, numbers: []int{1}}
		var out bytes.Buffer
		w := bufio.NewWriter(&out)
		if err := printModel(openObject(w), describeHead(in, 0, requests[0]), requests[0]); err != nil {
			t.Fatal(err)
		}
		w.Flush()
		var got modelJSON
		if err := json.Unmarshal(out.Bytes(), &got); err != nil {
			t.Fatalf("%.60q is no JSON: %v", out.String(), err)
		}
		if want, _ := json.Marshal(describe(in, 0, requests[0])); !bytes.Equal(want, out.Bytes()) {
			t.Errorf("%.10q: %.300q, want %.300q", content, out.String(), want)
		}
		taken := allocated(func() {
			_ = printModel(openObject(bufio.NewWriter(io.Discard)), describeHead(in, 0, requests[0]), requests[0])
		})
		if taken > 1<<20 {
			t.Errorf("%.10q: %d bytes of memory", content, taken)
		}
	}
}
