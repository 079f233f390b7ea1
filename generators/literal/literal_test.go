package literal

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"snipgen/generators/literal/literaltest"
)

// want is the exact code of a value in every language. An empty string means
// that the language cannot hold it.
type want struct {
	name  string
	value Value
	code  map[string]string
}

var wants = []want{
	{"plain text", Text("Bearer my token"), map[string]string{
		"python": `"Bearer my token"`, "shell": `'Bearer my token'`, "javascript": `"Bearer my token"`, "node": `"Bearer my token"`,
		"java": `"Bearer my token"`, "csharp": `"Bearer my token"`, "go": `"Bearer my token"`, "php": `'Bearer my token'`,
	}},
	{"quotes and backslashes", Text(`it's "a" \ b`), map[string]string{
		"python": `"it's \"a\" \\ b"`, "shell": `'it'\''s "a" \ b'`, "javascript": `"it's \"a\" \\ b"`, "node": `"it's \"a\" \\ b"`,
		"java": `"it's \"a\" \\ b"`, "csharp": `"it's \"a\" \\ b"`, "go": `"it's \"a\" \\ b"`, "php": `'it\'s "a" \\ b'`,
	}},
	{"double quotes only", Text(`{"a": "b"}`), map[string]string{
		"python": `'{"a": "b"}'`, "shell": `'{"a": "b"}'`, "javascript": `"{\"a\": \"b\"}"`, "node": `"{\"a\": \"b\"}"`,
		"java": `"{\"a\": \"b\"}"`, "csharp": `"{\"a\": \"b\"}"`, "go": `"{\"a\": \"b\"}"`, "php": `'{"a": "b"}'`,
	}},
	{"interpolation", Text("$x ${y} {$z} #{w} $(a) `b`"), map[string]string{
		"python": "\"$x ${y} {$z} #{w} $(a) `b`\"", "shell": "'$x ${y} {$z} #{w} $(a) `b`'", "javascript": "\"$x ${y} {$z} #{w} $(a) `b`\"",
		"node": "\"$x ${y} {$z} #{w} $(a) `b`\"", "java": "\"$x ${y} {$z} #{w} $(a) `b`\"", "csharp": "\"$x ${y} {$z} #{w} $(a) `b`\"",
		"go": "\"$x ${y} {$z} #{w} $(a) `b`\"", "php": "'$x ${y} {$z} #{w} $(a) `b`'",
	}},
	{"interpolation beside a control", Text("$x\r{$y}"), map[string]string{
		"python": `"$x\r{$y}"`, "shell": `"$(printf '$x\r{$y}')"`, "javascript": `"$x\r{$y}"`, "node": `"$x\r{$y}"`,
		"java": `"$x\r{$y}"`, "csharp": `"$x\r{$y}"`, "go": `"$x\r{$y}"`, "php": `"\$x\r{\$y}"`,
	}},
	{"line feeds", Text("a\nb\n"), map[string]string{
		"python": `"a\nb\n"`, "shell": "'a\nb\n'", "javascript": `"a\nb\n"`, "node": `"a\nb\n"`,
		"java": `"a\nb\n"`, "csharp": `"a\nb\n"`, "go": `"a\nb\n"`, "php": `"a\nb\n"`,
	}},
	{"digits after NUL", Text("\x001"), map[string]string{
		"python": `"\x001"`, "shell": "", "javascript": `"\x001"`, "node": `"\x001"`,
		"java": `"\0001"`, "csharp": `"\u00001"`, "go": `"\x001"`, "php": `"\x001"`,
	}},
	{"hexadecimal digits after a no-break space", Text("\u00a0fee"), map[string]string{
		"python": `"\xa0fee"`, "shell": `"$(printf '\302\240fee')"`, "javascript": `"\xa0fee"`, "node": `"\xa0fee"`,
		"java": `"\u00a0fee"`, "csharp": `"\u00a0fee"`, "go": `"\u00a0fee"`, "php": `"\u{a0}fee"`,
	}},
	{"visible characters", Text("café 😀"), map[string]string{
		"python": `"café 😀"`, "shell": `'café 😀'`, "javascript": `"café 😀"`, "node": `"café 😀"`,
		"java": `"caf\u00e9 \ud83d\ude00"`, "csharp": `"café 😀"`, "go": `"café 😀"`, "php": `'café 😀'`,
	}},
	{"invisible and astral", Text("\u202e\U000e0041"), map[string]string{
		"python": `"\u202e\U000e0041"`, "shell": `"$(printf '\342\200\256\363\240\201\201')"`, "javascript": `"\u202e\u{e0041}"`,
		"node": `"\u202e\u{e0041}"`, "java": `"\u202e\udb40\udc41"`, "csharp": `"\u202e\U000e0041"`, "go": `"\u202e\U000e0041"`,
		"php": `"\u{202e}\u{e0041}"`,
	}},
	{"what looks like a Unicode escape", Text(`\u0022é`), map[string]string{
		"python": `"\\u0022é"`, "shell": `'\u0022é'`, "javascript": `"\\u0022é"`, "node": `"\\u0022é"`,
		"java": `"\\u0022\u00e9"`, "csharp": `"\\u0022é"`, "go": `"\\u0022é"`, "php": `'\\u0022é'`,
	}},
	{"the end of a script", Text("</Script><!--</p>"), map[string]string{
		"python": `"</Script><!--</p>"`, "shell": `'</Script><!--</p>'`, "javascript": `"<\/Script><\!--</p>"`,
		"node": `"</Script><!--</p>"`, "java": `"</Script><!--</p>"`, "csharp": `"</Script><!--</p>"`, "go": `"</Script><!--</p>"`,
		"php": `'</Script><!--</p>'`,
	}},
	{"printf in the shell", Text("-%s!'\\\x1b\n\n"), map[string]string{
		"python": `"-%s!'\\\x1b\n\n"`, "shell": `"$(printf '\055%%s\041\047\\\033')"` + "'\n\n'", "javascript": `"-%s!'\\\x1b\n\n"`,
		"node": `"-%s!'\\\x1b\n\n"`, "java": `"-%s!'\\\033\n\n"`, "csharp": `"-%s!'\\\u001b\n\n"`, "go": `"-%s!'\\\x1b\n\n"`,
		"php": `"-%s!'\\\x1b\n\n"`,
	}},
	{"text that is not UTF-8", Text("caf\xe9"), map[string]string{
		"python": "", "shell": "", "javascript": "", "node": "", "java": "", "csharp": "", "go": `"caf\xe9"`, "php": `"caf\xe9"`,
	}},
	{"bytes", Bytes("caf\xe9\"\n"), map[string]string{
		"python": `b'caf\xe9"\n'`, "shell": `"$(printf 'caf\351"')"` + "'\n'", "javascript": `Uint8Array.from(atob("Y2Fm6SIK"), (c) => c.charCodeAt(0))`,
		"node": `Buffer.from("Y2Fm6SIK", "base64")`, "java": `Base64.getDecoder().decode("Y2Fm6SIK")`,
		"csharp": `Convert.FromBase64String("Y2Fm6SIK")`, "go": `[]byte("caf\xe9\"\n")`, "php": `"caf\xe9\"\n"`,
	}},
	{"a block", Block("{\n  \"a\": \"b\\n\" \n}"), map[string]string{
		"python": "\"\"\"\\\n{\n  \"a\": \"b\\\\n\" \n}\"\"\"", "shell": "'{\n  \"a\": \"b\\n\" \n}'", "javascript": "`{\n  \"a\": \"b\\\\n\" \n}`",
		"node": "`{\n  \"a\": \"b\\\\n\" \n}`", "java": "\"\"\"\n    {\n      \"a\": \"b\\\\n\"\\s\n    }\"\"\"",
		"csharp": "@\"{\n  \"\"a\"\": \"\"b\\n\"\" \n}\"", "go": "`{\n  \"a\": \"b\\n\" \n}`", "php": "<<<'JSON'\n{\n  \"a\": \"b\\n\" \n}\nJSON",
	}},
	{"a block of one line", Block(`{"a": 1}`), map[string]string{
		"python": `'{"a": 1}'`, "shell": `'{"a": 1}'`, "javascript": `"{\"a\": 1}"`, "node": `"{\"a\": 1}"`,
		"java": "\"\"\"\n    {\"a\": 1}\"\"\"", "csharp": `"{\"a\": 1}"`, "go": "`{\"a\": 1}`", "php": `'{"a": 1}'`,
	}},
	{"a block with traps", Block("TEXT `$` ${x} \"\"\"\n"), map[string]string{
		"python": "\"\"\"\\\nTEXT `$` ${x} \\\"\"\"\n\"\"\"", "shell": "'TEXT `$` ${x} \"\"\"\n'", "javascript": "`TEXT \\`$\\` \\${x} \"\"\"\n`",
		"node": "`TEXT \\`$\\` \\${x} \"\"\"\n`", "java": "\"\"\"\n    TEXT `$` ${x} \\\"\"\"\n    \"\"\"",
		"csharp": "@\"TEXT `$` ${x} \"\"\"\"\"\"\n\"", "go": "\"TEXT `$` ${x} \\\"\\\"\\\"\\n\"",
		"php": "<<<'TEXT_TEXT'\nTEXT `$` ${x} \"\"\"\n\nTEXT_TEXT",
	}},
	{"an indented block", Block("  a\n\n b"), map[string]string{
		"python": "\"\"\"\\\n  a\n\n b\"\"\"", "shell": "'  a\n\n b'", "javascript": "`  a\n\n b`", "node": "`  a\n\n b`",
		"java": "\"\"\"\n    \\s a\n\n     b\"\"\"", "csharp": "@\"  a\n\n b\"", "go": "`  a\n\n b`", "php": "<<<'TEXT'\n  a\n\n b\nTEXT",
	}},
	{"a block of CRLF lines", Block("a\r\nb"), map[string]string{
		"python": "\"\"\"\\\na\\r\nb\"\"\"", "shell": `"$(printf 'a\r\nb')"`, "javascript": "`a\\r\nb`", "node": "`a\\r\nb`",
		"java": "\"\"\"\n    a\\r\n    b\"\"\"", "csharp": `"a\r\nb"`, "go": `"a\r\nb"`, "php": `"a\r\nb"`,
	}},
	{"a reference", Joined{{Kind: Literal, Text: "Bear"}, {Kind: Literal, Text: "er {'$"}, {Kind: Environment, Text: "TOKEN"}}, map[string]string{
		"python": `f"Bearer {{'${os.environ['TOKEN']}"`, "shell": `'Bearer {'\''$'"$TOKEN"`, "javascript": "`Bearer {'$${TOKEN}`",
		"node": "`Bearer {'$${process.env.TOKEN}`", "java": `"Bearer {'$" + System.getenv("TOKEN")`,
		"csharp": `"Bearer {'$" + Environment.GetEnvironmentVariable("TOKEN")`, "go": `"Bearer {'$" + os.Getenv("TOKEN")`,
		"php": `'Bearer {\'$' . getenv('TOKEN')`,
	}},
	{"nothing but a reference", Joined{{Kind: Literal, Text: ""}, {Kind: Environment, Text: "TOKEN"}}, map[string]string{
		"python": `os.environ["TOKEN"]`, "shell": `"$TOKEN"`, "javascript": `TOKEN`, "node": `process.env.TOKEN`,
		"java": `System.getenv("TOKEN")`, "csharp": `Environment.GetEnvironmentVariable("TOKEN")`, "go": `os.Getenv("TOKEN")`,
		"php": `getenv('TOKEN')`,
	}},
	{"a variable", Joined{{Kind: Variable, Text: "id"}, {Kind: Literal, Text: "\n"}}, map[string]string{
		"python": `f"{id}\n"`, "shell": `"$id"` + "'\n'", "javascript": "`${id}\\n`", "node": "`${id}\\n`",
		"java": `id + "\n"`, "csharp": `id + "\n"`, "go": `id + "\n"`, "php": `$id . "\n"`,
	}},
	{"no reference", Joined{{Kind: Literal, Text: "a"}, {Kind: Literal, Text: "b"}}, map[string]string{
		"python": `"ab"`, "shell": `'ab'`, "javascript": `"ab"`, "node": `"ab"`, "java": `"ab"`, "csharp": `"ab"`, "go": `"ab"`, "php": `'ab'`,
	}},
}

func TestCode(t *testing.T) {
	for _, w := range wants {
		for _, d := range dialects {
			t.Run(w.name+"/"+d.Name, func(t *testing.T) { checkExact(t, d, w.value, w.code[d.Name]) })
		}
	}
}

func checkExact(t *testing.T, d *Dialect, v Value, want string) {
	got, err := d.Append(nil, v, Layout{Indent: "    ", Depth: 0})
	var refusal *CannotHold
	if want == "" {
		if !errors.As(err, &refusal) || len(got) > 0 {
			t.Errorf("got %s, %v; want a refusal", got, err)
		}
		return
	}
	if err != nil || string(got) != want {
		t.Errorf("got  %s, %v\nwant %s", got, err, want)
	}
}

// A reference's name becomes code as it is.
func TestNamesAreIdentifiers(t *testing.T) {
	for _, d := range dialects {
		for _, name := range []string{"", "1a", "a b", "a-b", `a"b`, "a}b", "é", "a.b"} {
			for _, kind := range []PartKind{Environment, Variable} {
				if out, err := d.Append(nil, Joined{{Kind: kind, Text: name}}, Layout{}); err == nil {
					t.Errorf("%s prints %q as %s", d.Name, name, out)
				}
			}
		}
	}
}

// The Java compiler refuses larger constants; a character counts more there
// than in UTF-8 when it is NUL or astral.
func TestJavaConstants(t *testing.T) {
	for _, unit := range []string{"a", "\x00", "é", "日", "😀"} {
		text := strings.Repeat(unit, 70_000)
		for _, v := range []Value{Text(text), Block("\n" + text), Bytes(text)} {
			out, err := java.Append(nil, v, Layout{Indent: "  ", Depth: 1})
			if err != nil {
				t.Fatal(err)
			}
			checkConstants(t, string(out), text)
		}
	}
}

func checkConstants(t *testing.T, code, text string) {
	t.Helper()
	value, _, err := literaltest.Read("java", code)
	if err != nil || strings.TrimPrefix(string(value), "\n") != text {
		t.Errorf("another value is read back, %v", err)
	}
	constants, err := literaltest.Literals("java", code)
	if err != nil || len(constants) < 3 {
		t.Errorf("%d constants, %v", len(constants), err)
	}
	for _, s := range constants {
		if n := modifiedSize(s); n > 65535 {
			t.Errorf("constant of %d bytes", n)
		}
	}
}

func modifiedSize(s string) (n int) {
	for _, r := range s {
		switch {
		case r == 0, 0x80 <= r && r < 0x800:
			n += 2
		case r >= 0x10000:
			n += 6
		case r >= 0x800:
			n += 3
		default:
			n++
		}
	}
	return n
}

func TestBase64(t *testing.T) {
	for _, n := range []int{0, 1, 2, 3, 767, 768, 769, 2000} {
		value, _, err := literaltest.Read("node", fmt.Sprintf(`Buffer.from("%s", "base64")`, Base64(strings.Repeat("\xff", n))))
		if err != nil || string(value) != strings.Repeat("\xff", n) {
			t.Errorf("%d bytes: %d come back, %v", n, len(value), err)
		}
	}
}

func TestLookup(t *testing.T) {
	for _, name := range []string{"python", "shell", "javascript", "node", "java", "csharp", "go", "php"} {
		if d, ok := Lookup(name); !ok || d.Name != name {
			t.Errorf("no dialect %s", name)
		}
	}
	if _, ok := Lookup("cobol"); ok {
		t.Error("a dialect that nobody wrote")
	}
}
