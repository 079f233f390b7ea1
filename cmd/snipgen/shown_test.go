package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// hostile is text that a terminal or a reader of Markdown may obey: an escape,
// the controls of C1 as a character and as a byte, DEL, a backspace, a change of
// direction, and what is no UTF-8.
const hostile = "a\x1b[31m\u009b2J\x9b2Jb\x7f\b\u202ec\u2066\xff\xc3d"

// checkShown holds that a text is UTF-8 and that a terminal only shows it.
func checkShown(t *testing.T, what, printed string) {
	t.Helper()
	if !utf8.ValidString(printed) {
		t.Errorf("%s is no UTF-8: %q", what, printed)
	}
	for i, r := range printed {
		if r != '\n' && !unicode.IsGraphic(r) {
			t.Errorf("%s: %q is printed: %q", what, r, printed[max(0, i-20):min(len(printed), i+20)])
			return
		}
	}
}

// TestTerminal holds that whatever comes from an input is only shown.
func TestTerminal(t *testing.T) {
	dir := t.TempDir()
	target := filepath.Join(dir, "mine", "shell", "odd")
	if err := os.MkdirAll(target, 0o755); err != nil {
		t.Fatal(err)
	}
	manifest := `{"title": "O` + "\u009b2J\u202e" + `\u001b[31m", "aliases": ["x\u001b[0m"], "website": "https://example.com/\u001b", "install": "get\u001b", "run": "no-such\u001b snippet.sh", "options": {"indent": {}}}`
	write(t, filepath.Join(target, "target.json"), manifest, 0o644)
	write(t, filepath.Join(target, "snippet.tmpl"), "send {{.URL}}", 0o644)
	inputs := map[string]string{
		"wire":    "GET /" + hostile + " HTTP/1.1\nHost: example.com\nX-" + hostile + ": 1\nX-Y: " + hostile + "\n\n" + hostile,
		"method":  hostile + " / HTTP/1.1\nHost: example.com\n\n",
		"host":    "GET / HTTP/1.1\nHost: " + hostile + "\n\n",
		"http":    "### " + hostile + "\nGET https://example.com/{{" + hostile + "}}\nX-Y: {{$" + hostile + "}}\n\n< ./" + hostile + "\n",
		"two":     "### " + hostile + "\nGET https://example.com/\n\n### " + hostile + "\nGET https://example.com/\n",
		"curl":    "curl https://example.com/ -d @./" + strings.ReplaceAll(hostile, "\xff", "") + " --" + hostile,
		"outside": "curl https://example.com/ -d @../" + hostile,
		"har":     `{"log": {"version": "1.2", "entries": [{"request": {"method": "G` + hostile + `", "url": "https://example.com/` + hostile + `", "headers": [{"name": "` + hostile + `", "value": "1"}]}}]}}`,
		"plain":   "GET / HTTP/1.1\nHost: example.com\n\n",
	}
	for name, text := range inputs {
		file := filepath.Join(dir, name+hostile+".http")
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			file = filepath.Join(dir, name+".http") // not every file system takes the name
			write(t, file, text, 0o644)
		}
		for _, args := range [][]string{
			{"parse", "--all", file}, {"parse", "--json", "--all", file}, {"-t", "python", "--format", "json", "--all", file}, {"-t", hostile, file}, {"-O", hostile + "=1", "-t", "python", file},
			{"parse", "--request", hostile, file}, {"parse", file + hostile}, {"parse", "--secrets", "placeholder", file}, {"verify", "-t", "curl", file},
			{"verify", "-t", "odd", "--template-dir", filepath.Join(dir, "mine"), file}, {"run", "-t", "odd", "--template-dir", filepath.Join(dir, "mine"), file},
		} {
			checkShown(t, name+" with "+strings.Join(args[:2], " "), everything(args))
		}
	}
	for _, args := range [][]string{{"targets"}, {"targets", "shell/odd"}, {"targets", "--json"}, {"targets", "--names"}, {"targets", hostile}} {
		checkShown(t, args[0], everything(append(args, "--template-dir", filepath.Join(dir, "mine"))))
	}
}

// TestCodeStaysBytes holds that code is printed as it is.
func TestCodeStaysBytes(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.http")
	write(t, file, "POST / HTTP/1.1\nHost: example.com\nContent-Type: text/plain\n\na\x1b[31m\u202eb\xff", 0o644)
	if printed := everything([]string{"-t", "http/raw", file}); !strings.Contains(printed, "a\x1b[31m\u202eb\xff") {
		t.Errorf("%q", printed)
	}
}

// TestJSONStaysTheSame holds that what is escaped in JSON is read back.
func TestJSONStaysTheSame(t *testing.T) {
	want := "a\x7f\u0080\u009b\u202e\u2066\u061c\u200e\U000e0041\\\"é日\U0001f600\u00a0"
	for size := 1; size < 20; size++ {
		var out bytes.Buffer
		text, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		w := bufio.NewWriterSize(jsonFilter(&out), 16)
		for len(text) > 0 {
			n := min(size, len(text))
			w.Write(text[:n])
			w.Flush()
			text = text[n:]
		}
		var got string
		if err := json.Unmarshal(out.Bytes(), &got); err != nil || got != want {
			t.Errorf("%d bytes at a time: %q, %v", size, out.String(), err)
		}
		checkShown(t, "JSON", out.String())
	}
}

// TestBatchIsUTF8 holds that lines of output are UTF-8, and safe to show, for
// any lines of input.
func TestBatchIsUTF8(t *testing.T) {
	file := filepath.Join(t.TempDir(), "lines")
	lines := `{"id": "` + hostile + `", "request": "GET / HTTP/1.1\nHost: example.com\n\n"}` + "\n" +
		`{"id": "a` + "\u009b\u202e\x7f" + `", "file": "\u001b\u009b", "targets": ["python"], "request": "GET /?\u009b=\u202e HTTP/1.1\nHost: example.com\n\n"}` + "\n" +
		hostile + "\n" + `{"` + hostile + `": 1}` + "\n"
	write(t, file, lines, 0o644)
	in, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	var out bytes.Buffer
	s := &session{in: in, out: bufio.NewWriter(&out), err: &out}
	run([]string{"batch", "-t", "curl"}, s)
	s.out.Flush()
	checkShown(t, "a batch", out.String())
	if n := strings.Count("\n"+out.String(), "\n{\"id\":"); n != 4 {
		t.Errorf("%d lines: %s", n, out.String())
	}
}

// TestHeadings holds that a heading shows the name of a request and nothing
// else: no character of it has a meaning in Markdown.
func TestHeadings(t *testing.T) {
	for _, name := range []string{
		"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[a](javascript:alert(1))", "![a](https://example.com/a.png)", "a `code` b", "*a* _b_ ~~c~~ **d**",
		"&lt;b&gt; &#60;", "\\<b>", "<!-- a", "https://example.com/ www.example.com a@example.com", "a #", "# b ##", "$x$ ^y^ |z|", "{#id .class}", "[a]: b", ":smile: @name",
		"a\u202eb\x1bc\x7f\u009b",
	} {
		file := filepath.Join(t.TempDir(), "a.http")
		write(t, file, "### "+name+"\nGET https://example.com/\n\n### b\nGET https://example.com/\n", 0o644)
		printed := everything([]string{"-t", "python", "--format", "markdown", "--all", file})
		heading := ""
		for line := range strings.Lines(printed) {
			if rest, ok := strings.CutPrefix(line, "## "); ok && heading == "" {
				heading = strings.TrimSuffix(rest, "\n")
			}
		}
		checkShown(t, "the heading", heading)
		if got, plain := unmarked(heading); !plain || !strings.HasSuffix(got, "#"+strings.TrimSpace(printable(name))) {
			t.Errorf("%q has the heading %q, which shows %q (%v)", name, heading, got, plain)
		}
	}
}

// unmarked is what a heading shows, and whether all that could have a meaning
// in it is escaped.
func unmarked(heading string) (text string, plain bool) {
	plain = true
	var out strings.Builder
	for i := 0; i < len(heading); i++ {
		switch c := heading[i]; {
		case c == '\\' && i+1 < len(heading) && strings.IndexByte("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", heading[i+1]) >= 0:
			i++
			out.WriteByte(heading[i])
		case c == '&':
			end := strings.IndexByte(heading[i:], ';')
			out.WriteString(map[string]string{"&lt;": "<", "&gt;": ">", "&amp;": "&"}[heading[i:i+end+1]])
			i += end
		default:
			plain = plain && strings.IndexByte("<>`*_[]~\\", c) < 0 && !strings.HasPrefix(heading[i:], "://") && !strings.HasPrefix(heading[i:], "www.")
			out.WriteByte(c)
		}
	}
	return out.String(), plain && !strings.HasSuffix(heading, " #")
}
