package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf16"
	"unicode/utf8"

	"snipgen"
)

func newCode() (content, error) { return content{text: "new"}, nil }

// TestWriteAllOrNone holds that a delivery that fails half-way leaves the
// directory as it was.
func TestWriteAllOrNone(t *testing.T) {
	stopped, stop := context.WithCancel(t.Context())
	stop()
	for _, c := range []struct {
		name string
		ctx  context.Context
		last string // the path of the last file
	}{
		{"a file that cannot come to its name", t.Context(), "nowhere/last"},
		{"a file that cannot be written", t.Context(), "first"}, // its temporary name is taken below
		{"an interruption", stopped, "last"},
	} {
		dir := t.TempDir()
		first := filepath.Join(dir, "first")
		if err := os.WriteFile(first, []byte("kept"), 0o666); err != nil {
			t.Fatal(err)
		}
		files := []file{{path: first, code: newCode}, {path: filepath.Join(dir, "second"), code: newCode}, {path: filepath.Join(dir, c.last), code: newCode}}
		if c.last == "first" { // what it keeps the earlier file under is in the way
			files = []file{{path: first, code: newCode}, {path: filepath.Join(dir, strings.Repeat("x", 300)), code: newCode}}
		}
		if err := deliver(c.ctx, dir, files); err == nil || strings.Contains(err.Error(), ".snipgen-") {
			t.Errorf("%s: the error is %v", c.name, err)
		}
		if text, err := os.ReadFile(first); err != nil || string(text) != "kept" {
			t.Errorf("%s: first is %q, %v", c.name, text, err)
		}
		if entries, _ := os.ReadDir(dir); len(entries) != 1 {
			t.Errorf("%s: left behind: %v", c.name, entries)
		}
	}
}

// TestMadeDirectoriesGo holds that directories that were made for files go
// when there are none.
func TestMadeDirectoriesGo(t *testing.T) {
	dir := t.TempDir()
	made, err := makeDir(filepath.Join(dir, "a", "b", "c"))
	if err != nil || len(made) != 3 || made[2] != filepath.Join(dir, "a") {
		t.Errorf("%q, %v", made, err)
	}
	if made, err := makeDir(dir); err != nil || made != nil {
		t.Errorf("%q, %v", made, err)
	}
}

// fileNamesOf are the names of the files of requests of those names, from an input
// of that name.
func fileNamesOf(t *testing.T, name string, requests ...string) []string {
	t.Helper()
	from := input{name: name}
	targets, err := selectTargets(snipgen.New(), []string{"python/requests"})
	if err != nil {
		t.Fatal(err)
	}
	var conversions []conversion
	for _, request := range requests {
		conversions = append(conversions, conversion{
			input: &from, request: &snipgen.Request{Name: request},
			snippets: []snippet{{target: targets[0], result: &outcome{}}},
		})
	}
	var names []string
	for _, f := range nameFiles("", conversions) {
		names = append(names, strings.TrimSuffix(f.path, ".python-requests.py"))
	}
	return names
}

// TestFileNames: what some system cannot hold, or takes for something else, is
// replaced, on all systems in the same way.
func TestFileNames(t *testing.T) {
	for _, c := range []struct{ input, request, want string }{
		{"a.http", "", "a"}, {"-", "", "request"}, {"dir/a.http", "", "a"}, {"a.v2.http", "", "a.v2"},
		{"/dev/fd/63", "", "63"},
		{"a.http", "Größe 日本", "a-Größe-日本"},
		{"a:b.http", "", "a-b"}, {"a.http", "../../x", "a-..-..-x"}, {"a.http", `..\x`, "a-..-x"}, {"a.http", "a/b", "a-a-b"},
		{"a.http", "x*?\"<>|y", "a-x------y"}, {"a.http", "a\tb\nc\x1b[31m\x7f", "a-a-b-c-[31m-"},
		{"a.http", "\u202Egnp.exe", "a--gnp.exe"}, {"a.http", "x\u2066y\u200Ez\uFEFF", "a-x-y-z-"},
		{"a.http", "x\u2028y\u3000z\u00A0", "a-x-y-z-"}, {"a.http", "\xff\x00", "a---"},
		{".env.http", "", "env"}, {"-rf.http", "", "rf"}, {"...http", "", "request"}, {"--.http", "", "request"}, {".http", "", "request"},
		{"con.http", "", "_con"}, {"NUL.http", "", "_NUL"}, {"aux.v1.http", "", "_aux.v1"}, {"com1.http", "", "_com1"},
		{"LPT².http", "", "_LPT²"}, {"conin$.http", "", "_conin$"}, {"com10.http", "", "com10"}, {"console.http", "", "console"},
		{"con.http", "x", "con-x"}, {" x .http", "", "x-"},
	} {
		if got := fileNamesOf(t, c.input, c.request)[0]; got != c.want {
			t.Errorf("%q, %q: %q, want %q", c.input, c.request, got, c.want)
		}
	}
}

// TestLongNames: names are cut so that they fit, at characters, and are still
// as many.
func TestLongNames(t *testing.T) {
	for _, text := range []string{strings.Repeat("a", 230), strings.Repeat("日", 255), strings.Repeat("x😀", 2500)} {
		names := fileNamesOf(t, "a.http", text+"1", text+"2", text+"1")
		seen := map[string]bool{}
		for _, name := range names {
			name += ".python-requests.py"
			if len(name) > 255 || len(utf16.Encode([]rune(name))) > 255 || !utf8.ValidString(name) || len(name) < 200 {
				t.Errorf("%d bytes: %q", len(name), name)
			}
			seen[name] = true
		}
		if len(seen) != 3 {
			t.Errorf("%d names of %d: %q", len(seen), len(names), names)
		}
		for name := range seen {
			if err := os.WriteFile(filepath.Join(t.TempDir(), name), nil, 0o666); err != nil {
				t.Error(err)
			}
		}
	}
}

// TestDistinctNames: names that some file system holds for the same get
// numbers, in the order given, and a number that is taken is not given again.
func TestDistinctNames(t *testing.T) {
	for _, c := range []struct{ given, want []string }{
		{[]string{"x", "x", "x"}, []string{"a-x", "a-x-2", "a-x-3"}},
		{[]string{"x", "X"}, []string{"a-x", "a-X-2"}},
		{[]string{"x", "x-2", "x", "x"}, []string{"a-x", "a-x-2", "a-x-3", "a-x-4"}},
		{[]string{"x-2", "x", "x", "x-2"}, []string{"a-x-2", "a-x", "a-x-3", "a-x-2-2"}},
		{[]string{"\u00e9", "e\u0301"}, []string{"a-\u00e9", "a-e\u0301-2"}},
		{[]string{"\u00c9", "e\u0301"}, []string{"a-\u00c9", "a-e\u0301-2"}},
		{[]string{"\u212A", "k", "\u017F", "S"}, []string{"a-\u212A", "a-k-2", "a-\u017F", "a-S-2"}},
		{[]string{"σ", "ς", "straße", "STRASSE"}, []string{"a-σ", "a-ς-2", "a-straße", "a-STRASSE-2"}},
		{[]string{"☺", "☺\uFE0F"}, []string{"a-☺", "a-☺\uFE0F-2"}},
		{[]string{"日本", "中国"}, []string{"a-日本", "a-中国"}},
		{[]string{"a:b", "a/b"}, []string{"a-a-b", "a-a-b-2"}},
	} {
		if got := fileNamesOf(t, "a.http", c.given...); fmt.Sprintf("%q", got) != fmt.Sprintf("%q", c.want) {
			t.Errorf("%q: %q, want %q", c.given, got, c.want)
		}
	}
}

// TestTargetsOfOneName: ids that differ in their slash only give two files.
func TestTargetsOfOneName(t *testing.T) {
	c := conversion{input: &input{name: "a.http"}, request: &snipgen.Request{}}
	for _, id := range []string{"x/y-z", "x-y/z"} {
		info := snipgen.TargetInfo{ID: id, Extension: "e"}
		c.snippets = append(c.snippets, snippet{target: &chosen{TargetInfo: info}, result: &outcome{}})
	}
	if files := nameFiles("", []conversion{c}); files[0].path != "a.x-y-z.e" || files[1].path != "a.x-y-z-2.e" {
		t.Errorf("%+v", files)
	}
}

// TestNamesAreLinear: numbers are not counted up anew for each name, which would
// take minutes here.
func TestNamesAreLinear(t *testing.T) {
	start := time.Now()
	n, last := newNames(), ""
	for range 200_000 {
		last = n.unused("request")
	}
	if took := time.Since(start); last != "request-200000" || took > 20*time.Second {
		t.Errorf("%s after %v", last, took)
	}
}
