package conformance_test

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"snipgen/conformance/compare"
	"snipgen/conformance/runner"
	"snipgen/generators/literal"
	"snipgen/request/jsontree"
)

// reader is how a language reads literals back: a program of many calls, p for
// text, b for bytes, j for JSON data. Each prints what it is given as UTF-8 or
// bytes, in hexadecimal, on a line of its own.
type reader struct {
	dialect, target, file, run string
	program                    func(calls []string) string
	call                       func(function, expression string) string
}

func plainCall(function, expression string) string { return function + "(" + expression + ");\n" }

var readers = []reader{
	{"python", "python/requests", "snippet.py", "python snippet.py",
		header("import json, sys\n\ndef b(x): print(x.hex())\ndef p(x): b(x.encode('utf-8'))\ndef j(x): p(json.dumps(x))\n\n"),
		func(f, e string) string { return f + "(" + e + ")\n" }},
	{"shell", "shell/curl", "snippet.sh", "sh snippet.sh", header(""),
		func(_, e string) string { return "printf '%s\\0' " + e + "\n" }},
	{"javascript", "javascript/fetch", "snippet.js", "",
		func(calls []string) string {
			return "const lines = [];\n" +
				"const b = (x) => lines.push(Array.from(x, (n) => n.toString(16).padStart(2, \"0\")).join(\"\"));\n" +
				"const p = (x) => b(new TextEncoder().encode(x));\nconst j = (x) => p(JSON.stringify(x));\n" +
				strings.Join(calls, "") + "console.log(lines.join(\"\\n\") + \"\\n\");\n"
		}, plainCall},
	{"node", "node/http", "snippet.mjs", "node snippet.mjs",
		header("const b = (x) => process.stdout.write(Buffer.from(x).toString(\"hex\") + \"\\n\");\n" +
			"const p = (x) => b(x);\nconst j = (x) => p(JSON.stringify(x));\n"), plainCall},
	{"java", "java/net-http", "snippet.java", "java snippet.java", javaProgram, plainCall},
	{"csharp", "csharp/httpclient", "snippet.cs", "dotnet run", csharpProgram, plainCall},
	{"go", "go/net-http", "snippet.go", "go run snippet.go", goProgram, func(f, e string) string { return "\t" + f + "(" + e + ")\n" }},
	{"php", "php/curl", "snippet.php", "php snippet.php",
		header("<?php\n\nfunction b($x) { echo bin2hex($x), \"\\n\"; }\nfunction p($x) { b($x); }\nfunction j($x) { p(json_encode($x)); }\n\n"), plainCall},
}

func header(text string) func([]string) string {
	return func(calls []string) string { return text + strings.Join(calls, "") }
}

// chunks cuts the calls into functions, as virtual machines limit their size.
func chunks(calls []string, size int, open string) (functions, all string) {
	for i := 0; i < len(calls); i += size {
		name := fmt.Sprintf("m%d", i)
		functions += fmt.Sprintf(open, name) + strings.Join(calls[i:min(i+size, len(calls))], "") + "}\n\n"
		all += name + "();\n"
	}
	return functions, all
}

// javaProgram has a class for every thousand calls: a class holds no more than
// 65535 constants.
func javaProgram(calls []string) string {
	classes, all := "", ""
	for i := 0; i < len(calls); i += 1000 {
		functions, names := chunks(calls[i:min(i+1000, len(calls))], 100, "static void %s() {\n")
		classes += fmt.Sprintf("class C%d extends Lines {\n%sstatic void run() {\n%s}\n}\n\n", i, functions, names)
		all += fmt.Sprintf("C%d.run();\n", i)
	}
	return "import java.nio.charset.StandardCharsets;\nimport java.util.Base64;\nimport java.util.HexFormat;\n\n" +
		"public class Main {\npublic static void main(String[] args) {\n" + all + "System.out.print(Lines.lines);\n}\n}\n\n" +
		"class Lines {\nstatic final StringBuilder lines = new StringBuilder();\n" +
		"static void b(byte[] x) { lines.append(HexFormat.of().formatHex(x)).append('\\n'); }\n" +
		"static void p(String x) { b(x.getBytes(StandardCharsets.UTF_8)); }\n}\n\n" + classes
}

func csharpProgram(calls []string) string {
	functions, all := chunks(calls, 100, "    static void %s() {\n")
	return "using System;\nusing System.Text;\n\nstatic class Program\n{\n" +
		"    static readonly StringBuilder lines = new StringBuilder();\n" +
		"    static void b(byte[] x) { lines.Append(BitConverter.ToString(x).Replace(\"-\", \"\")).Append('\\n'); }\n" +
		"    static void p(string x) { b(new UTF8Encoding(false, true).GetBytes(x)); }\n" + functions +
		"    static void Main() {\n" + all + "Console.Write(lines);\n    }\n}\n"
}

func goProgram(calls []string) string {
	functions, all := chunks(calls, 1000, "func %s() {\n")
	return "package main\n\nimport \"fmt\"\n\nfunc b(x []byte) { fmt.Printf(\"%x\\n\", x) }\n\nfunc p(x string) { b([]byte(x)) }\n\n" +
		functions + "func main() {\n" + strings.ReplaceAll(all, ";", "") + "}\n"
}

// pieces are what literals are made of: quotes, escapes, interpolation, line
// ends, controls, what is invisible, and what lies above the first plane.
var pieces = []string{
	`'`, `"`, "`", `\`, `''`, `"""`, `'''`, "```", `\\`, `\'`, `\"`, `\n`, `\u0041`, `\u{41}`, `\x41`, `\101`, `\0`, `\N{DASH}`, `\U00000041`, `\u000a`, `\e`, `\$`,
	"$", "${", "${x}", "{$x}", "$x", "$(x)", "$((1))", "$'", `$"`, "#{x}", "{x}", "{{x}}", "{", "}", "%s", "%%", "%(x)s", "@x", "!x", "!!", "~", "*", "?", "[a]", "&", ";", "|", "<", ">",
	"\n", "\r\n", "\r", "\t", " ", "  ", "\n\n", " \n", "\n ", "\v", "\f", "\x1b", "\x01", "\x1a", "\x7f", "\x1c", "\b",
	"</script>", "<!--", "-->", "*/", "/*", "//", "#", "?>", "<?php", "--", "@\"", "R\"(", "EOF", "\nEOF\n", "TEXT", "\nTEXT;\n", "\n  TEXT", "JSON", "XML",
	"a", "f", "0", "7", "x", "é", "ÿ", "\u0080", "\u0085", "\u00a0", "\u00ad", "\u0130", "ß", "\u200b", "\u200e", "\u2028", "\u2029", "\u202e", "\u2066", "\ufeff", "\ufffd", "\uffff", "\ue000",
	"日本", "😀", "👩‍👩‍👧", "\U0010ffff", "\U00010000", "\U000e0041", "a\u0301", "\u0600",
}

// broken are bytes that are not UTF-8.
var broken = []string{"\xff", "\xfe", "\x80", "\xc3", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe9", "\xf0\x9f\x98"}

const zero = "\x00"

// maker makes values; the same ones on every run.
type maker struct{ *rand.Rand }

func (m maker) text(extra ...string) string {
	var b strings.Builder
	for range m.IntN(12) {
		switch n := m.IntN(20 + len(extra)); {
		case n >= 20:
			b.WriteString(extra[n-20])
		case n == 0:
			b.WriteRune(m.rune())
		case n < 3:
			b.WriteByte(byte(m.IntN(128)))
		default:
			b.WriteString(pieces[m.IntN(len(pieces))])
		}
	}
	return b.String()
}

// rune is any character but a surrogate.
func (m maker) rune() rune {
	for {
		if r := rune(m.IntN(utf8.MaxRune + 1)); utf8.ValidRune(r) {
			return r
		}
	}
}

func (m maker) block() string {
	lines := make([]string, 2+m.IntN(3))
	for i := range lines {
		lines[i] = m.text()
	}
	return strings.Join(lines, "\n")
}

func (m maker) bytes() string {
	if m.IntN(4) == 0 {
		raw := make([]byte, m.IntN(64))
		for i := range raw {
			raw[i] = byte(m.IntN(256))
		}
		return string(raw)
	}
	return m.text(append([]string{zero, zero + "1"}, broken...)...)
}

// document is a JSON text that every serializer writes back with an equal tree.
func (m maker) document(depth int) string {
	switch n := m.IntN(8); {
	case n < 2 && depth > 0:
		return "[" + m.items(depth, func(int) string { return "" }) + "]"
	case n < 4 && depth > 0:
		return "{" + m.items(depth, func(i int) string { return quote(fmt.Sprintf("%d%s", i, m.text())+"_") + ":" }) + "}"
	case n == 4:
		return []string{"null", "true", "false", "{}", "[]", `{"__proto__":1}`, `{"constructor":[]}`}[m.IntN(7)]
	case n == 5:
		return fmt.Sprint(m.Int64N(1<<53) - 1<<52)
	}
	return quote(m.text(zero))
}

func (m maker) items(depth int, name func(i int) string) string {
	out := make([]string, m.IntN(5))
	for i := range out {
		out[i] = name(i) + m.document(depth-1)
	}
	return strings.Join(out, ",")
}

func quote(s string) string {
	out, err := json.Marshal(s)
	if err != nil {
		panic(err)
	}
	return string(out)
}

// sample is one value, the code that the dialect made of it, and how it is
// read back.
type sample struct{ function, value, code string }

const (
	texts     = 4500
	blocks    = 2500
	byteTexts = 3000
	documents = 1000
)

// TestLiteralsReadBack has every language read what its dialect wrote.
func TestLiteralsReadBack(t *testing.T) {
	lab := laboratory(t)
	lab.Limit = 5 * time.Minute
	for _, r := range readers {
		t.Run(r.dialect, func(t *testing.T) {
			require(t, lab, r.target)
			samples := r.samples(t)
			output := r.readBack(t, lab, samples, nil, nil)
			compareSamples(t, samples, output)
		})
	}
}

func (r reader) samples(t *testing.T) []sample {
	t.Helper()
	d, ok := literal.Lookup(r.dialect)
	if !ok {
		t.Fatalf("no dialect %s", r.dialect)
	}
	w := writer{t: t, dialect: d}
	m := maker{rand.New(rand.NewPCG(1, 2))}
	for range texts {
		w.add("p", literal.Text(m.text()))
		w.add("p", literal.Text(m.text(zero)))
	}
	for range blocks {
		w.add("p", literal.Block(m.block()))
	}
	for range byteTexts {
		w.add("b", literal.Bytes(m.bytes()))
	}
	for range documents {
		w.addJSON(m.document(3))
	}
	if len(w.samples) < 10000 {
		t.Errorf("%d samples, want ten thousand", len(w.samples))
	}
	return w.samples
}

// writer collects what a dialect makes of values.
type writer struct {
	t       *testing.T
	dialect *literal.Dialect
	samples []sample
}

// add takes a refusal for what it says only if the language has no such value.
func (w *writer) add(function string, v literal.Value) {
	value := fmt.Sprint(v)
	code, err := w.dialect.Append(nil, v, literal.Layout{Indent: "    ", Depth: 1})
	var cannot *literal.CannotHold
	switch {
	case err == nil:
		w.samples = append(w.samples, sample{function, value, string(code)})
	case !errors.As(err, &cannot) || !w.unholdable(function, value):
		w.t.Errorf("%T %q: %v", v, value, err)
	}
}

func (w *writer) unholdable(function, value string) bool {
	return w.dialect.Name == "shell" && strings.Contains(value, zero) || function == "p" && !utf8.ValidString(value)
}

func (w *writer) addJSON(document string) {
	if !w.dialect.HasJSON() {
		return
	}
	tree, err := jsontree.Parse(document)
	if err != nil {
		w.t.Fatal(err)
	}
	code, err := w.dialect.Append(nil, literal.JSON{Node: &tree.Root}, literal.Layout{Indent: "    ", Depth: 1})
	var cannot *literal.CannotHold
	if err == nil {
		w.samples = append(w.samples, sample{"j", document, string(code)})
	} else if !errors.As(err, &cannot) {
		w.t.Errorf("JSON %s: %v", document, err)
	}
}

func (r reader) readBack(t *testing.T, lab *runner.Lab, samples []sample, env, own []string) []string {
	t.Helper()
	calls := make([]string, len(samples))
	for i, s := range samples {
		calls[i] = r.call(s.function, s.code)
	}
	job := runner.Job{Target: r.target, File: r.file, Run: r.run, Source: withImports(r.dialect, r.program(calls)), Origin: "http://127.0.0.1:1", Env: env, Own: own}
	var outcome runner.Outcome
	if err := lab.Run(context.Background(), []runner.Job{job}, func(_ int, o runner.Outcome) { outcome = o }); err != nil {
		t.Fatal(err)
	}
	if !outcome.OK() {
		t.Fatalf("the program fails: %d %v %.2000s", outcome.Exit, outcome.Err, outcome.Stderr)
	}
	if r.dialect == "shell" {
		return strings.Split(strings.TrimSuffix(outcome.Stdout, zero), zero)
	}
	return unhex(t, outcome.Stdout)
}

func unhex(t *testing.T, output string) []string {
	t.Helper()
	lines := strings.Split(strings.TrimSuffix(output, "\n"), "\n")
	for i, line := range lines {
		raw, err := hex.DecodeString(line)
		if err != nil {
			t.Fatalf("line %d: %v: %.200q", i, err, line)
		}
		lines[i] = string(raw)
	}
	return lines
}

func compareSamples(t *testing.T, samples []sample, output []string) {
	t.Helper()
	if len(output) != len(samples) {
		t.Fatalf("%d values read back, want %d", len(output), len(samples))
	}
	wrong := 0
	for i, s := range samples {
		if output[i] == s.value || s.function == "j" && compare.SameJSON(s.value, output[i]) {
			continue
		}
		if wrong++; wrong <= 10 {
			t.Errorf("%q is written %s and read as %q", s.value, s.code, output[i])
		}
	}
	t.Logf("%d values, %d read otherwise", len(samples), wrong)
}
