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

	"snipgen/conformance/lab"
	"snipgen/generators/literal"
	"snipgen/request/jsontree"
	"snipgen/verify/compare"
	"snipgen/verify/process"
)

// reader is a dialect, and the language that reads its literals back.
type reader struct {
	dialect string
	zone    string // of its programs; "" when they follow TZ
	*lab.Literals
}

// readers are all languages that read literals.
var readers = func() (out []reader) {
	for _, l := range lab.Languages() {
		if l.Literals != nil {
			out = append(out, reader{l.Name, l.Zone, l.Literals})
		}
	}
	return out
}()

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
			require(t, lab, r.Target)
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

func (r reader) readBack(t *testing.T, lab *lab.Lab, samples []sample, env, own []string) []string {
	t.Helper()
	calls := make([]string, len(samples))
	for i, s := range samples {
		calls[i] = r.Call(s.function, s.code)
	}
	program := r.Program(calls)
	if r.Imports != nil {
		program = r.Imports(program)
	}
	job := process.Job{Target: r.Target, File: r.File, Run: r.Run, Source: program, Origin: "http://127.0.0.1:1", Env: env, Own: own}
	var outcome process.Outcome
	if err := lab.Run(context.Background(), []process.Job{job}, func(_ int, o process.Outcome) { outcome = o }); err != nil {
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
