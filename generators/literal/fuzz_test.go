package literal

import (
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"snipgen/generators/literal/literaltest"
	"snipgen/request/jsontree"
)

func FuzzTextPython(f *testing.F)     { fuzzText(f, "python") }
func FuzzTextShell(f *testing.F)      { fuzzText(f, "shell") }
func FuzzTextJavaScript(f *testing.F) { fuzzText(f, "javascript") }
func FuzzTextNode(f *testing.F)       { fuzzText(f, "node") }
func FuzzTextJava(f *testing.F)       { fuzzText(f, "java") }
func FuzzTextCSharp(f *testing.F)     { fuzzText(f, "csharp") }
func FuzzTextGo(f *testing.F)         { fuzzText(f, "go") }
func FuzzTextPHP(f *testing.F)        { fuzzText(f, "php") }

func FuzzBlockPython(f *testing.F)     { fuzzBlock(f, "python") }
func FuzzBlockShell(f *testing.F)      { fuzzBlock(f, "shell") }
func FuzzBlockJavaScript(f *testing.F) { fuzzBlock(f, "javascript") }
func FuzzBlockNode(f *testing.F)       { fuzzBlock(f, "node") }
func FuzzBlockJava(f *testing.F)       { fuzzBlock(f, "java") }
func FuzzBlockCSharp(f *testing.F)     { fuzzBlock(f, "csharp") }
func FuzzBlockGo(f *testing.F)         { fuzzBlock(f, "go") }
func FuzzBlockPHP(f *testing.F)        { fuzzBlock(f, "php") }

func FuzzBytesPython(f *testing.F)     { fuzzBytes(f, "python") }
func FuzzBytesShell(f *testing.F)      { fuzzBytes(f, "shell") }
func FuzzBytesJavaScript(f *testing.F) { fuzzBytes(f, "javascript") }
func FuzzBytesNode(f *testing.F)       { fuzzBytes(f, "node") }
func FuzzBytesJava(f *testing.F)       { fuzzBytes(f, "java") }
func FuzzBytesCSharp(f *testing.F)     { fuzzBytes(f, "csharp") }
func FuzzBytesGo(f *testing.F)         { fuzzBytes(f, "go") }
func FuzzBytesPHP(f *testing.F)        { fuzzBytes(f, "php") }

func FuzzJoinedPython(f *testing.F)     { fuzzJoined(f, "python") }
func FuzzJoinedShell(f *testing.F)      { fuzzJoined(f, "shell") }
func FuzzJoinedJavaScript(f *testing.F) { fuzzJoined(f, "javascript") }
func FuzzJoinedNode(f *testing.F)       { fuzzJoined(f, "node") }
func FuzzJoinedJava(f *testing.F)       { fuzzJoined(f, "java") }
func FuzzJoinedCSharp(f *testing.F)     { fuzzJoined(f, "csharp") }
func FuzzJoinedGo(f *testing.F)         { fuzzJoined(f, "go") }
func FuzzJoinedPHP(f *testing.F)        { fuzzJoined(f, "php") }

func FuzzJSONPython(f *testing.F)     { fuzzJSON(f, "python") }
func FuzzJSONJavaScript(f *testing.F) { fuzzJSON(f, "javascript") }
func FuzzJSONNode(f *testing.F)       { fuzzJSON(f, "node") }
func FuzzJSONPHP(f *testing.F)        { fuzzJSON(f, "php") }

// hostile are strings that some language reads as more than text.
var hostile = []string{
	"", "a", "Bearer my token", `'`, `"`, "`", `\`, `\\`, `\'`, `\"`, `'; touch x; '`, `"; touch x; "`,
	"$x", "${x}", "{$x}", "$(touch x)", "`touch x`", "#{x}", "%s %d %%", "{x}", "{{x}}", "!x", "!!",
	"\n", "\r\n", "\r", "a\nb", "a\nb\n", "\n\n", " a\n b", "  \n\t\n  a", "a \nb\t", "a\n  ", "\n ", "\t\n\"\"\"",
	"\x00", "\x001", "\x01", "\x1b[0m", "\x7f", "\x1c\n\x0b", "\u0080", "\u0085", "\u00a0", "\u00a0f", "\u00ad", "\u00e9", "\u00ff",
	"\u0130", "\u061c", "\u200b", "\u200d", "\u2007", "\u2028", "\u2029", "\u202e", "\u2066", "\u3000\na", "\u3164", "\ufeff", "\ue000", "\ufffd", "\uffff",
	"\U0001f600", "\U000e0041", "\U0010ffff", "\xff", "\xe9", "a\xc3", "\xed\xa0\x80", "\xc0\x80",
	`"""`, `""""`, `'''`, "\n\"", "\n\"\"", "\n\"\"\"", "\n\"\"\"\"\"", "`\n`", "</script>", "</SCRIPT>", "<!--", "<\n</script\n<!--", "*/", "//", "?>", "<?php", "#",
	`\u0022`, `\\u0022`, "\\u000a", "\\\u00e9", `\N{DASH}`, `\x41`, `\101`, `\0`, "-", "-n", "@file", "TEXT", "TEXT\n TEXT", "JSON\n", "{\nJSON\n}", "<a>\nXML;\n",
	"{\n  \"a\": [1, \"b\"]\n}\n", "$", "a$", "$\n{", "%", "=", "\ta", " a ",
}

var documents = []string{
	`null`, `true`, `false`, `0`, `-0`, `1.0`, `1e2`, `""`, `[]`, `{}`, `[[]]`, `[{}]`, `{"a":[]}`, `{"a":{}}`,
	`{"a":1,"b":[true,false,null],"c":{"d":"e"}}`, `{"__proto__":{"x":1}}`, `{"":0}`, `{"0":1}`, `{"b":1,"0":2}`,
	`{"0":1,"1":2,"b":3}`, `{"-5":1}`, `{"05":1}`, `["${x}","$x","{$x}","</script>","\u2028","\ud83d\ude00","\u0000","\"","'","\\"]`,
	`[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30]`, `[9007199254740993,1e400,0.1,1e-7]`,
	`{"a":1,"a":2}`, `["\ud800"]`, `{"' => 1, '":1,"\", \"":2}`,
}

const codeAfter = ";x"

func dialect(t testing.TB, name string) *Dialect {
	t.Helper()
	d, ok := Lookup(name)
	if !ok {
		t.Fatalf("no dialect %s", name)
	}
	return d
}

// write returns the code of v, or "" where the dialect says that it cannot
// hold s, and has reason to.
func write(t *testing.T, d *Dialect, v Value, s string, depth int) string {
	t.Helper()
	const before = "x = "
	out, err := d.Append([]byte(before), v, Layout{Indent: "  ", Depth: depth})
	var refusal *CannotHold
	switch {
	case errors.As(err, &refusal):
		nul := d.Name == "shell" && strings.IndexByte(s, 0) >= 0
		_, isBytes := v.(Bytes)
		if !nul && (isBytes || utf8.ValidString(s)) || refusal.Dialect != d.Name {
			t.Fatalf("%s refuses %q: %v", d.Name, s, err)
		}
		return ""
	case err != nil:
		t.Fatal(err)
	}
	code, ok := strings.CutPrefix(string(out), before)
	if !ok {
		t.Fatalf("what was before is gone: %q", out)
	}
	checkCode(t, d.Name, code)
	return code
}

// checkCode finds what no snippet may hold, whatever the data.
func checkCode(t *testing.T, dialect, code string) {
	t.Helper()
	if !utf8.ValidString(code) {
		t.Errorf("not UTF-8: %q", code)
	}
	for _, r := range code {
		if !unicode.IsPrint(r) && r != '\n' && r != '\t' || unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r) {
			t.Errorf("invisible %U in %q", r, code)
		}
		if dialect == "java" && r > unicode.MaxASCII {
			t.Errorf("%U in Java: %q", r, code)
		}
	}
	lower := strings.ToLower(code)
	if dialect == "javascript" && (strings.Contains(lower, "</script") || strings.Contains(lower, "<!--")) {
		t.Errorf("more than text in a page: %q", code)
	}
}

// readBack fails unless code is one literal of value s.
func readBack(t *testing.T, dialect, code, s string) {
	t.Helper()
	value, rest, err := literaltest.Read(dialect, code+codeAfter)
	if err != nil {
		t.Fatalf("%v\n%s", err, code)
	}
	if string(value) != s || rest != codeAfter {
		t.Fatalf("wrote %q\nread  %q\ncode after it: %q\n%s", s, value, rest, code)
	}
}

func fuzzText(f *testing.F, name string) {
	for _, s := range hostile {
		f.Add(s)
	}
	d := dialect(f, name)
	f.Fuzz(func(t *testing.T, s string) {
		code := write(t, d, Text(s), s, 1)
		if code == "" {
			return
		}
		readBack(t, name, code, s)
		if name != "shell" && !strings.HasPrefix(code, "String.join") && strings.ContainsAny(code, "\n\t") {
			t.Errorf("control in %q", code)
		}
	})
}

func fuzzBlock(f *testing.F, name string) {
	for i, s := range hostile {
		f.Add(s, uint8(i))
		f.Add("{\n"+s, uint8(i))
		f.Add(s+"\n a", uint8(i))
	}
	d := dialect(f, name)
	f.Fuzz(func(t *testing.T, s string, depth uint8) {
		if code := write(t, d, Block(s), s, int(depth%4)); code != "" {
			readBack(t, name, code, s)
		}
	})
}

func fuzzBytes(f *testing.F, name string) {
	for _, s := range hostile {
		f.Add([]byte(s))
		f.Add([]byte(s + "\x80\n"))
	}
	d := dialect(f, name)
	f.Fuzz(func(t *testing.T, b []byte) {
		s := string(b)
		if code := write(t, d, Bytes(s), s, 1); code != "" {
			readBack(t, name, code, s)
		}
	})
}

// fuzzJoined compares with the code of the same parts around harmless text.
func fuzzJoined(f *testing.F, name string) {
	for _, s := range hostile {
		f.Add("a", s, true)
		f.Add(s, s, false)
	}
	d := dialect(f, name)
	f.Fuzz(func(t *testing.T, before, after string, variable bool) {
		if before == "" || after == "" {
			return
		}
		kind := Environment
		if variable {
			kind = Variable
		}
		code := write(t, d, joined(before, kind, after), before+"|"+after, 0)
		if code == "" {
			return
		}
		harmless := write(t, d, joined("a", kind, "b"), "", 0)
		if got, want := skeleton(t, name, code), skeleton(t, name, harmless); got != want {
			t.Fatalf("code depends on data:\n%s\n%s\n%s", want, got, code)
		}
		got, err := literaltest.Literals(name, code)
		if want := []string{before, after}; err != nil || !slices.Equal(withoutName(got), withoutName(want)) {
			t.Fatalf("wrote %q, read %q, %v", want, got, err)
		}
	})
}

// joined splits the first text in two.
func joined(before string, kind PartKind, after string) Joined {
	half := len(before) / 2
	for half > 0 && !utf8.RuneStart(before[half]) {
		half--
	}
	return Joined{{Kind: Literal, Text: before[:half]}, {Kind: Literal, Text: before[half:]}, {Kind: kind, Text: "ref"}, {Kind: Literal, Text: after}}
}

func withoutName(values []string) []string {
	return slices.DeleteFunc(values, func(s string) bool { return s == "ref" })
}

func skeleton(t *testing.T, dialect, code string) string {
	t.Helper()
	s, err := literaltest.Skeleton(dialect, code)
	if err != nil {
		t.Fatalf("%v\n%s", err, code)
	}
	return s
}

func fuzzJSON(f *testing.F, name string) {
	for _, s := range documents {
		f.Add(s)
	}
	d := dialect(f, name)
	f.Fuzz(func(t *testing.T, s string) {
		tree, err := jsontree.Parse(s)
		if err != nil || d.HoldsJSON(tree) != nil {
			return
		}
		code := write(t, d, JSON{&tree.Root}, "", 1)
		text, rest, err := literaltest.Data(name, code+codeAfter)
		if err != nil || rest != codeAfter {
			t.Fatalf("%v, code after it: %q\n%s", err, rest, code)
		}
		back, err := jsontree.Parse(text)
		if err != nil || !reflect.DeepEqual(&back.Root, &tree.Root) {
			t.Fatalf("wrote %s\nread  %s\n%s", s, text, code)
		}
	})
}
