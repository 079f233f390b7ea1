package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"math"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"
	"unicode/utf8"

	"snipgen"
)

// allocated is how many bytes of memory something asks for: the least of some
// runs, as what else goes on in the process counts, too.
func allocated(do func()) int {
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(math.MaxInt64)) // which a run of the program may have set: see expect
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
	for i, code := range []string{
		"", "a", "\"\\\n<&>\u2028", strings.Repeat("é", piece), "a" + strings.Repeat("é", piece), strings.Repeat("😀", piece) + "a",
		"\xff", strings.Repeat("\xff\x00", piece), strings.Repeat("x", piece-1) + "€",
	} {
		var out bytes.Buffer
		w := bufio.NewWriter(&out)
		o := openObject(w)
		held := content{text: code}
		if i%2 == 1 {
			held = content{bytes: []byte(code)}
		}
		if err := o.code(&outcome{text: held}); err != nil {
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
	large := &outcome{text: content{text: strings.Repeat("\x01\n", 4<<20)}}
	taken := allocated(func() {
		if err := openObject(bufio.NewWriter(io.Discard)).code(large); err != nil {
			t.Error(err)
		}
	})
	if taken > 1<<20 {
		t.Errorf("%d bytes of memory for JSON of %d bytes of code", taken, large.text.size())
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
		if held += made.result.text.size(); made.result.again == nil {
			continue
		}
		anew++
		want, err := c.render(converter, requests[0], made.target, nil)
		if got, codeErr := made.result.code(); err != nil || codeErr != nil || got.String() != want.result.text.String() || got.size() < 1<<20 {
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

// What is printed of code is the same for a string and for bytes, in pieces or
// not, and no more is held of it than a piece.
func TestContent(t *testing.T) {
	texts := []string{"", "a", "a\n", "`", strings.Repeat("```x", piece/2), strings.Repeat("a", piece-1) + "````é", "\xff" + strings.Repeat("\x80", 2*piece)}
	for shift := range 5 {
		texts = append(texts, strings.Repeat("x", shift)+strings.Repeat("😀", piece)+"\n", strings.Repeat("x", shift)+strings.Repeat("€`", piece))
	}
	for _, text := range texts {
		for _, c := range []content{{text: text}, {bytes: []byte(text)}} {
			for line, want := range map[bool]string{false: text, true: strings.TrimSuffix(text, "\n") + "\n"} {
				var out bytes.Buffer
				w := bufio.NewWriter(&out)
				if err := c.print(w, line); err != nil || w.Flush() != nil || out.String() != want {
					t.Errorf("%.20q: printed as %.20q, %v", text, out.String(), err)
				}
			}
			longest := 0
			for longest < len(text) && strings.Contains(text, strings.Repeat("`", longest+1)) {
				longest++
			}
			if c.longestRun('`') != longest || c.isText() != utf8.ValidString(text) || c.size() != len(text) || c.String() != text {
				t.Errorf("%.20q: a run of %d, %d bytes, text: %v", text, c.longestRun('`'), c.size(), c.isText())
			}
		}
	}
}

// What a target makes is in memory once: also where bytes are escaped, which
// have four or six for each.
func TestCodeIsHeldOnce(t *testing.T) {
	const size = 4 << 20
	converter := snipgen.New()
	for target, body := range map[string]string{"python/requests": "\xff", "go/net-http": "\xff", "csharp/httpclient": "\x01"} {
		text := "POST /a HTTP/1.1\nHost: a.example\nContent-Type: text/plain\n\n" + strings.Repeat(body, size)
		requests, _ := snipgen.Parse(text, snipgen.ParseOptions{})
		options := snipgen.Options{}
		made, err := converter.RenderBytes(requests[0], target, options)
		if err != nil || len(made.Bytes) < 4*size || made.Code != "" {
			t.Fatalf("%s: %v", target, err)
		}
		length := len(made.Bytes)
		if taken := allocated(func() { _, _ = converter.RenderBytes(requests[0], target, options) }); taken > length+length/16+3*size {
			t.Errorf("%s: %d MiB of memory for %d of code", target, taken>>20, length>>20)
		}
		whole, err := converter.Render(requests[0], target, options)
		if err != nil || whole.Code != string(made.Bytes) || whole.Bytes != nil {
			t.Errorf("%s: the text is another one: %v", target, err)
		}
	}
}
