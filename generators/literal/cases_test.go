package literal

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the code of testdata anew")

// cases are values whose code in each language stands in testdata/DIALECT.txt.
// In text with marks «id» is a variable, «KEY» is of the environment, «a b.bin»
// is a file.
var cases = []struct {
	name  string
	value Value
}{
	{"plain text", Text("Bearer my token")},
	{"quotes and backslashes", Text(`it's "a" \ b`)},
	{"double quotes only", Text(`{"a": "b"}`)},
	{"interpolation", Text("$x ${y} {$z} #{w} $(a) `b`")},
	{"interpolation beside a control", Text("$x\r{$y}")},
	{"line feeds", Text("a\nb\n")},
	{"digits after NUL", Text("\x001")},
	{"hexadecimal digits after a no-break space", Text("\u00a0fee")},
	{"visible characters", Text("café 😀")},
	{"invisible and astral", Text("\u202e\U000e0041")},
	{"what looks like a Unicode escape", Text(`\u0022é`)},
	{"the end of a script", Text("</Script><!--</p>")},
	{"printf in the shell", Text("-%s!'\\\x1b\n\n")},
	{"text that is not UTF-8", Text("caf\xe9")},
	{"bytes", Bytes("caf\xe9\"\n")},
	{"octets", Octets("a\"\x00\x7f")},
	{"octets of several lines", Octets("{\n  \"a\": '\\'\r\n}\n")},
	{"octets beyond ASCII", Octets("é\n")},
	{"a block", Block("{\n  \"a\": \"b\\n\" \n}")},
	{"a block of one line", Block(`{"a": 1}`)},
	{"a block with traps", Block("TEXT `$` ${x} \"\"\"\n")},
	{"an indented block", Block("  a\n\n b")},
	{"a block of CRLF lines", Block("a\r\nb")},
	{"a reference", Joined{{Kind: Literal, Text: "Bear"}, {Kind: Literal, Text: "er {'$"}, {Kind: Environment, Text: "TOKEN"}}},
	{"nothing but a reference", Joined{{Kind: Literal, Text: ""}, {Kind: Environment, Text: "TOKEN"}}},
	{"a variable", Joined{{Kind: Variable, Text: "id"}, {Kind: Literal, Text: "\n"}}},
	{"no reference", Joined{{Kind: Literal, Text: "a"}, {Kind: Literal, Text: "b"}}},

	// With marks.
	{"nothing but a mark", Text(`«KEY»`)},
	{"a mark at the start", Text(`«id»/items`)},
	{"a mark at the end", Text(`/items/«id»`)},
	{"a mark between", Text(`/a/«id»/b c`)},
	{"marks side by side", Text(`«id»«KEY»«id»`)},
	{"quotes around a mark", Text(`{"a": "«id»"}`)},
	{"all quotes around a mark", Text("it's \"«KEY»\" `x` $y {z}")},
	{"interpolation before a mark", Text("$«id»{«id»}${a}%s\\«id»")},
	{"a block around a mark", Block("{\n  \"a\": \"«id»\",\n  \"b\": \"50%\"\n}\n")},
	{"a block of environment", Block("a: «KEY»\nb: «id»\n")},
	{"a block that ends in quotes", Block("a\n\"«id»\"")},
	{"a block that ends in a mark", Block("\"\"\"\n«id»")},
	{"a block with braces and backslashes", Block("{x}\\n\n{«id»}\n")},
	{"CRLF lines around a mark", Block("a «id»\r\nb")},
	{"a block on one line", Block("{\"a\": «id»}")},
	{"a file", Bytes("«a b.bin»")},
	{"bytes around a file", Bytes("--x\r\n\r\n«a b.bin»\r\n--x--")},
	{"a file and references around it", Bytes("--x «id»\r\n«a b.bin»\r\n«KEY»")},
	{"bytes that are no text", Bytes("\xff«id»\xfe\x00")},
	{"a file as text", Text("a «a b.bin»")},

	// What the running code makes.
	{"Base64", Encoded{{Kind: Variable, Text: "user"}, {Kind: Literal, Text: ":é"}}},
	{"Base64 of one variable", Encoded{{Kind: Environment, Text: "KEY"}}},
	{"a segment of a path", Joined{{Text: "/a/"}, {Kind: Variable, Text: "id", Coding: PathPercent}, {Text: "/{b}"}}},
	{"a value of a query", Joined{{Text: `q="`}, {Kind: Environment, Text: "KEY", Coding: Percent}}},
	{"a value of a form", Joined{{Kind: Variable, Text: "id", Coding: FormPercent}}},
	{"text of a JSON string", Joined{{Text: `{"a": "`}, {Kind: Variable, Text: "id", Coding: JSONText}, {Text: `"}`}}},
	{"a value that is checked", Joined{{Text: "/"}, {Kind: Variable, Text: "id", Coding: Checked}}},
	{"a UUID", Computed{Kind: UUID}},
	{"a random integer", Computed{RandomInt, []string{"-5", "10"}}},
	{"a wide range", Computed{RandomInt, []string{"0", "4294967296"}}},
	{"an empty range", Computed{RandomInt, []string{"5", "5"}}},
	{"now", Computed{Kind: Timestamp}},
	{"three hours ago", Computed{Timestamp, []string{"-3", "h"}}},
	{"a month from now in seconds", Computed{Timestamp, []string{"1", "M"}}},
	{"an ISO timestamp", Computed{Kind: ISOTimestamp}},
	{"local ISO time", Computed{LocalDateTime, []string{"iso8601"}}},
	{"a mail date", Computed{DateTime, []string{"rfc1123", "2", "d"}}},
	{"local days", Computed{LocalDateTime, []string{"YYYY-MM-DD", "-1", "w"}}},
	{"local hours", Computed{LocalDateTime, []string{"HH:mm", "24", "h"}}},
	{"a year from now", Computed{DateTime, []string{"YYYY", "1", "y"}}},
	{"words side by side", Computed{DateTime, []string{"[at] [é]HH[o][T]%"}}},
	{"half of a token", Computed{DateTime, []string{"M"}}},
	{"two digits of a year", Computed{DateTime, []string{"YY-MM"}}},
	{"tokens that glue", Computed{DateTime, []string{"Ddddd"}}},
	{"digits that glue", Computed{DateTime, []string{"Ms"}}},
	{"a declared name", Declared("id")},
	{"a look-up", FromEnvironment("KEY")},
	{"what is unknown", Unknown("the length")},
	{"what nobody computes", Computed{Kind: "moon"}},
}

// refusal stands in the files where a language cannot hold a value.
const refusal = "cannot hold "

// TestCode compares the code of all cases with testdata/DIALECT.txt.
func TestCode(t *testing.T) {
	for _, d := range dialects {
		t.Run(d.Name, func(t *testing.T) {
			var got bytes.Buffer
			for _, c := range cases {
				fmt.Fprintf(&got, "== %s\n%s\n\n", c.name, codeOf(t, d, c.value))
			}
			if d.HasJSON() {
				writeData(t, &got, d)
			}
			compare(t, filepath.Join("testdata", d.Name+".txt"), got.String())
		})
	}
}

// codeOf is the code of a value, or what the language cannot hold.
func codeOf(t *testing.T, d *Dialect, v Value) string {
	t.Helper()
	m, v := markValue(v)
	code, err := d.Append(nil, v, Layout{Indent: "    ", Marks: m})
	var cannot *CannotHold
	switch {
	case errors.As(err, &cannot) && cannot.Dialect == d.Name:
		if _, computed := v.(Computed); m == nil && !computed && len(code) > 0 {
			t.Errorf("%v is refused after %s", v, code)
		}
		return refusal + cannot.What
	case err != nil:
		t.Errorf("%v: %v", v, err)
	}
	return string(code)
}

// writeData writes how a language that has data of its own writes JSON values,
// which it holds, and the text of numbers after its serializer.
func writeData(t *testing.T, out *bytes.Buffer, d *Dialect) {
	t.Helper()
	fmt.Fprintf(out, "== JSON\n%s\n\n", codeOf(t, d, JSON{&tree(t, order).Root}))
	m, text := mark(`{"a":"«id»'\"","b":["«KEY»",1]}`)
	fmt.Fprintf(out, "== marks in JSON\n%s\n\n", appendTree(t, d, text, m))
	out.WriteString("== JSON that it holds, or not\n")
	for _, text := range held {
		answer := "held"
		var cannot *CannotHold
		if err := d.HoldsJSON(tree(t, text)); errors.As(err, &cannot) {
			answer = refusal + cannot.What
		}
		fmt.Fprintf(out, "%s: %s\n", abridged(text), answer)
	}
	out.WriteString("\n== numbers after its serializer\n")
	for _, number := range numbers {
		fmt.Fprintf(out, "%s: %s\n", number, d.NumberText(number))
	}
}

// abridged is a long text by its beginning and its length.
func abridged(text string) string {
	if len(text) < 60 {
		return text
	}
	return fmt.Sprintf("%.6s... of %d", text, len(text))
}

// compare shows the cases whose code is another one than the file's.
func compare(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v: go test ./generators/literal -run TestCode -update writes it; read it as code", err)
	}
	wanted, made := sections(string(want)), sections(got)
	for i := range max(len(wanted), len(made)) {
		if w, g := section(wanted, i), section(made, i); w != g {
			t.Errorf("%s:\ngot  %s\nwant %s", file, g, w)
		}
	}
}

func sections(text string) []string { return strings.Split(text, "\n== ") }

func section(all []string, i int) string {
	if i < len(all) {
		return all[i]
	}
	return "nothing"
}

// order is a document that takes several lines.
const order = `{"id":18,"tags":["a","b"],"empty":{},"none":[],"__proto__":{"ok":true,"x":null},` +
	`"text":"a long text that alone would fill a line of sixty columns","rows":[[1,2],[3.50,-1e2]]}`

// held are documents that some language does not keep.
var held = append([]string{
	`null`, `"text"`, `[]`, `{"a":{}}`, `{"":1}`, `{"\u0000a":1}`, `{"__proto__":1}`,
	`{"a":1,"a":1}`, `["\ud800"]`, `["\ud83d\ude00"]`,

	`0`, `-1`, `-0`, `0.0`, `-0.0`, `1.0`, `1e2`, `100.50`, `1.5e3`, `12.5E-1`,
	`9007199254740991`, `9007199254740992`, `-9007199254740991`, `-9007199254740992`,
	`9223372036854775807`, `9223372036854775808`, `-9223372036854775807`, `-9223372036854775808`,
	`12345678901234567890`, `1e400`, `-1e400`, `1e-400`, `0e99999999999999999999`,
	`1e99999999999999999999`, `0.1`, `0.10000000000000000001`, `3.14159265358979323846`,
	`1e20`, `1e21`, `1e-7`, `5e-324`, `1.7976931348623157e308`, `123456789.0`,

	`{"0":1}`, `{"0":1,"1":2,"a":3}`, `{"a":1,"0":2}`, `{"1":1,"0":2}`, `{"-5":1}`, `{"a":1,"-5":2}`,
	`{"05":1}`, `{"a":1,"05":2}`, `{"-0":1}`, `{"a":1,"4294967295":2}`, `{"99999999999999999999":1}`,
	`{"a":1,"99999999999999999999":2}`, `{"1.5":1}`,
	`{"deep":{"a":1,"0":2}}`,
}, nested(64), nested(65), nested(100), nested(101), nested(512), strings.Repeat("1", 4300), strings.Repeat("1", 4301))

func nested(depth int) string { return strings.Repeat("[", depth) + strings.Repeat("]", depth) }

// numbers were written by the serializers themselves when their texts were
// first noted: json.dumps of Python 3.11, JSON.stringify of Node 20 and
// json_encode of PHP 8.2.
var numbers = []string{"1", "1.0", "-0.0", "0.10", "1e2", "1E+16", "1e17", "1.5e21", "0.001", "0.0001", "0.00001", "0.0000001", "12.5e-11", "1e100", "123456789012345678901234567890"}
