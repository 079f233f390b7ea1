package literal

import (
	"errors"
	"flag"
	"path"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"snipgen/generators/lines"
	"snipgen/generators/literal/literaltest"
	"snipgen/request/jsontree"
)

// The fuzz targets write what they are given in each dialect, or in those that
// the flag names, and have it read back:
//
//	go test -fuzz FuzzText -dialect python ./generators/literal
var only = flag.String("dialect", "*", "tries the dialects of this `pattern` only")

// tried are the dialects that the flag names.
func tried(t testing.TB) []*Dialect {
	var out []*Dialect
	for _, d := range dialects {
		if ok, err := path.Match(*only, d.Name); err != nil {
			t.Fatal(err)
		} else if ok {
			out = append(out, d)
		}
	}
	return out
}

// readerOf is the independent reader of a dialect.
func readerOf(t testing.TB, d *Dialect) *literaltest.Language {
	t.Helper()
	l, ok := literaltest.Lookup(d.Name)
	if !ok {
		t.Fatalf("no reader of %s: literaltest/%s.go", d.Name, d.Name)
	}
	return l
}

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

// write returns the code of v, or "" where the dialect says that it cannot
// hold s, and has reason to.
func write(t *testing.T, d *Dialect, v Value, s string, depth int) string {
	t.Helper()
	const before = "x = "
	out, err := d.Append([]byte(before), v, Layout{Indent: "  ", Depth: depth})
	var refusal *CannotHold
	switch {
	case errors.As(err, &refusal):
		nul := readerOf(t, d).NoNUL && strings.IndexByte(s, 0) >= 0
		_, isBytes := v.(Bytes)
		_, isOctets := v.(Octets)
		if !nul && (isBytes || isOctets || utf8.ValidString(s)) || refusal.Dialect != d.Name {
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
	checkCode(t, d, code)
	return code
}

// checkCode finds what no snippet may hold, whatever the data.
func checkCode(t *testing.T, d *Dialect, code string) {
	t.Helper()
	l := readerOf(t, d)
	if !utf8.ValidString(code) {
		t.Errorf("%s: not UTF-8: %q", d.Name, code)
	}
	for _, r := range code {
		if !unicode.IsPrint(r) && r != '\n' && r != '\t' || unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r) {
			t.Errorf("%s: invisible %U in %q", d.Name, r, code)
		}
		if l.ASCII && r > unicode.MaxASCII {
			t.Errorf("%s: %U in %q", d.Name, r, code)
		}
	}
	lower := strings.ToLower(code)
	if l.Page && (strings.Contains(lower, "</script") || strings.Contains(lower, "<!--")) {
		t.Errorf("more than text in a page: %q", code)
	}
}

// readBack fails unless code is one literal of value s.
func readBack(t *testing.T, d *Dialect, code, s string) {
	t.Helper()
	value, rest, err := literaltest.Read(d.Name, code+codeAfter)
	if err != nil {
		t.Fatalf("%s: %v\n%s", d.Name, err, code)
	}
	if string(value) != s || rest != codeAfter {
		t.Fatalf("%s: wrote %q\nread  %q\ncode after it: %q\n%s", d.Name, s, value, rest, code)
	}
}

func FuzzText(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, d := range tried(t) {
			code := write(t, d, Text(s), s, 1)
			if code == "" {
				continue
			}
			readBack(t, d, code, s)
			if l := readerOf(t, d); !l.Lines && !l.Splits(code) && strings.ContainsAny(code, "\n\t") {
				t.Errorf("%s: control in %q", d.Name, code)
			}
		}
	})
}

func FuzzBlock(f *testing.F) {
	for i, s := range hostile {
		f.Add(s, uint8(i))
		f.Add("{\n"+s, uint8(i))
		f.Add(s+"\n a", uint8(i))
	}
	f.Fuzz(func(t *testing.T, s string, depth uint8) {
		for _, d := range tried(t) {
			if code := write(t, d, Block(s), s, int(depth%4)); code != "" {
				readBack(t, d, code, s)
			}
		}
	})
}

func FuzzBytes(f *testing.F) {
	for _, s := range hostile {
		f.Add([]byte(s))
		f.Add([]byte(s + "\x80\n"))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		s := string(b)
		for _, d := range tried(t) {
			for _, v := range []Value{Bytes(s), Octets(s)} {
				if code := write(t, d, v, s, 1); code != "" {
					readBack(t, d, code, s)
				}
			}
		}
	})
}

// FuzzJoined compares with the code of the same parts around harmless text.
func FuzzJoined(f *testing.F) {
	for _, s := range hostile {
		f.Add("a", s, true)
		f.Add(s, s, false)
	}
	f.Fuzz(func(t *testing.T, before, after string, variable bool) {
		if before == "" || after == "" {
			return
		}
		kind := Environment
		if variable {
			kind = Variable
		}
		for _, d := range tried(t) {
			checkJoined(t, d, before, kind, after)
		}
	})
}

func checkJoined(t *testing.T, d *Dialect, before string, kind PartKind, after string) {
	t.Helper()
	code := write(t, d, joined(before, kind, after), before+"|"+after, 0)
	if code == "" {
		return
	}
	harmless := write(t, d, joined("a", kind, "b"), "", 0)
	if got, want := skeleton(t, d, code), skeleton(t, d, harmless); got != want {
		t.Fatalf("%s: code depends on data:\n%s\n%s\n%s", d.Name, want, got, code)
	}
	got, err := literaltest.Literals(d.Name, code)
	if want := []string{before, after}; err != nil || !slices.Equal(withoutName(got), withoutName(want)) {
		t.Fatalf("%s: wrote %q, read %q, %v", d.Name, want, got, err)
	}
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

func skeleton(t *testing.T, d *Dialect, code string) string {
	t.Helper()
	s, err := literaltest.Skeleton(d.Name, code)
	if err != nil {
		t.Fatalf("%s: %v\n%s", d.Name, err, code)
	}
	return s
}

func FuzzJSON(f *testing.F) {
	for _, s := range documents {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		tree, err := jsontree.Parse(s)
		if err != nil {
			return
		}
		for _, d := range tried(t) {
			if d.HoldsJSON(tree) == nil {
				checkData(t, d, s, tree)
			}
		}
	})
}

func checkData(t *testing.T, d *Dialect, s string, tree *jsontree.Tree) {
	t.Helper()
	for _, code := range []string{write(t, d, JSON{&tree.Root}, "", 1), broken(t, d, JSON{&tree.Root}, 80), broken(t, d, JSON{&tree.Root}, 1)} {
		checkRead(t, d, s, tree, code)
	}
}

// broken is the code of a value in lines of a width.
func broken(t *testing.T, d *Dialect, v Value, width int) string {
	t.Helper()
	var w lines.Writer
	w.Reset(width, "  ")
	out, err := d.Append(nil, v, Layout{Indent: "  ", Lines: &w})
	if err != nil {
		t.Fatal(err)
	}
	return string(w.Line(out))
}

func checkRead(t *testing.T, d *Dialect, s string, tree *jsontree.Tree, code string) {
	t.Helper()
	text, rest, err := literaltest.Data(d.Name, code+codeAfter)
	if err != nil || rest != codeAfter {
		t.Fatalf("%s: %v, code after it: %q\n%s", d.Name, err, rest, code)
	}
	back, err := jsontree.Parse(text)
	if err != nil || !reflect.DeepEqual(&back.Root, &tree.Root) {
		t.Fatalf("%s: wrote %s\nread  %s\n%s", d.Name, s, text, code)
	}
}
