package curl

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"snipgen/request"
	"snipgen/request/requesttest"
)

// What is long in one way takes memory in proportion, or is refused early.
func TestMemoryOfCommands(t *testing.T) {
	const size = 4 << 20
	many := func(unit string) string { return strings.Repeat(unit, size/len(unit)) }
	for _, test := range []struct {
		name, input string
		shell       Shell
		code        string // of the refusal; "" for none
	}{
		{"pipes", "curl https://a/ " + many("|a"), Bash, "command-too-large"},
		{"and", "curl https://a/ " + many("&&a"), Bash, "command-too-large"},
		{"words", "curl https://a/ " + many("-v "), Bash, "command-too-large"},
		{"quotes", "curl https://a/ -d " + many("''"), Bash, "command-too-large"},
		{"variables", "curl https://a/ -d \"" + many("$a") + `"`, Bash, "command-too-large"},
		{"statements", "curl https://a/\n" + many("a\n"), Bash, ""},
		{"statements of a line", "curl https://a/" + many(";a"), Bash, ""},
		{"assignments", many("a=b\n") + "curl https://a/", Bash, ""},
		{"carets", `curl https://a/ -d "` + many("^a") + `"`, Cmd, "command-too-large"},
		{"arguments of cmd", "curl https://a/ " + many("-v "), Cmd, "command-too-large"},
		{"lines of cmd", "curl https://a/\r\n" + many("a\r\n"), Cmd, ""},
		{"backticks", `curl https://a/ -d "` + many("`a") + `"`, PowerShell, "command-too-large"},
		{"verbatim", `curl https://a/ -d '` + many("''") + `'`, PowerShell, "command-too-large"},
		{"here-string", "curl https://a/ -d @\"\n" + many("a\n") + "\"@\n", PowerShell, "command-too-large"},
		{"variables of PowerShell", `curl https://a/ -d "` + many("$a") + `"`, PowerShell, "command-too-large"},
		{"statements of PowerShell", "curl https://a/\n" + many("a;"), PowerShell, ""},
	} {
		most := 400 * size
		if test.code != "" {
			most = 80 * size // of which reading asked for little before it gave up
		}
		var requests, found = 0, ""
		taken := requesttest.Allocated(func() {
			r, ds := Parse(test.input, Options{Shell: test.shell})
			requests = len(r)
			for _, d := range ds {
				found += d.Code
			}
		})
		if found != test.code || test.code == "" && requests != 1 {
			t.Errorf("%s: %d requests, and %q is said, want %q", test.name, requests, found, test.code)
		}
		if taken > most {
			t.Errorf("%s: %d MiB of memory for %d MiB", test.name, taken>>20, size>>20)
		}
		t.Logf("%s: %.1f bytes a byte", test.name, float64(taken)/size)
	}
}

// Statements are not kept: what is live does not grow with their number.
func TestStatementsAreNotKept(t *testing.T) {
	for _, test := range []struct {
		shell Shell
		text  string
	}{{Bash, "a=b\n"}, {Bash, "curl\n"}, {Bash, "a|b;"}, {PowerShell, "a\n"}, {Cmd, "a\r\n"}} {
		r := newReader(strings.Repeat(test.text, 100_000), Options{}, &curlProgram)
		most, count := 0, 0
		r.commands(test.shell, func(c command) {
			if count++; count%20_000 == 0 {
				most = max(most, live())
			}
		})
		most = max(most, live())
		if most > 16<<20 {
			t.Errorf("%s: %q: %d MiB are live", test.shell, test.text, most>>20)
		}
	}
}

func live() int {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int(m.HeapAlloc)
}

// A here-document comes after all commands of its line, and is theirs.
func TestHereDocumentsOfALine(t *testing.T) {
	script := "cat <<A >/dev/null; curl https://a.example/ -d @- <<'B'; curl https://b.example/\nx\nA\nbody\nB\ncurl https://c.example/\n"
	requests, found := Parse(script, Options{Shell: Bash})
	if len(requests) != 3 || len(found) > 0 {
		t.Fatalf("%d requests, found %v", len(requests), found)
	}
	if body := requests[0].Body.Content.String(); body != "body" {
		t.Errorf("the body is %q", body)
	}
}

// Large bodies are no reason to refuse a command, whatever words are in them.
func TestLongBodiesAreRead(t *testing.T) {
	prose := strings.Repeat("a word, and another = one & two; ", 20_000)
	for _, script := range []string{
		"curl https://a.example/ -d '" + prose + "'",
		`curl https://a.example/ -d "` + strings.ReplaceAll(prose, "=", `\"`) + `"`,
		"curl https://a.example/ -d @- <<E\n" + prose + "\nE\n",
		"# don't\ncurl https://a.example/ -d '" + prose[:300_000] + "'",
	} {
		if requests, found := Parse(script, Options{Shell: Bash}); len(requests) != 1 {
			t.Errorf("%.60q: not read: %v", script, found)
		}
	}
}

// The longest commands that are read, and longer ones, take tens of megabytes.
func TestMemoryOfTheLongest(t *testing.T) {
	many := func(unit string, size int) string { return strings.Repeat(unit, size/len(unit)) }
	for _, test := range []struct {
		name, input string
		shell       Shell
		most        int // MiB, all that is asked for
	}{
		{"a here-document of variables", "curl https://a/ -d @- <<E\n" + many("$a line\n", 1<<20) + "E\n", Bash, 40},
		{"a here-document of substitutions", "curl https://a/ -d @- <<E\n" + many("`a` line\n", 1<<20) + "E\n", Bash, 40},
		{"variables in quotes", `curl https://a/ -d "` + many("$a ", 1<<20) + `"`, Bash, 40},
		{"escapes of cmd", `curl ^"https://a/^" -d ^"` + many("^%^^a^&", 1<<20-100) + `^"`, Cmd, 170},
	} {
		taken := requesttest.Allocated(func() { Parse(test.input, Options{Shell: test.shell}) }) >> 20
		if taken > test.most {
			t.Errorf("%s: %d MiB of memory, more than %d", test.name, taken, test.most)
		}
		t.Logf("%s: %d MiB", test.name, taken)
	}
}

// What opens something counts where it does: the parser recurses there. In
// quotes of either kind there may be more, as in JSON.
func TestNestingHasABound(t *testing.T) {
	const many = maxNesting + 1
	for _, opener := range []string{"(", "{ ", "! ", "a | ", "a && ", "$(", "`", "if ", "while ", "[["} {
		for _, script := range []string{
			strings.Repeat(opener, many+1024), "curl https://a/ \"" + strings.Repeat(opener, many+1024),
			"curl https://a/ -d $'\\''" + strings.Repeat(opener, many+1024), "# don't\n" + strings.Repeat(opener, many+1024),
		} {
			r := newReader(script, Options{}, &curlProgram)
			g := &guard{input: script}
			for n := 1; n > 0; {
				n, _ = g.Read(make([]byte, 1024))
			}
			plain := strings.HasPrefix(script, `curl https://a/ "`) && opener != "$(" && opener != "`"
			if plain == (g.nested > maxNesting) {
				t.Errorf("%.40q: %d of %d open something", script, g.nested, g.openers)
			}
			r.bashCommands(func(command) {})
			if !plain && !r.Found.HaveErrors() {
				t.Errorf("%.40q: is read", script)
			}
		}
	}
	json := "[" + strings.Repeat(`{"a":[]},`, 3*maxNesting/2) + "1]"
	for _, script := range []string{
		"curl https://a.example/ -d '" + json + "'",
		`curl https://a.example/ -d "` + strings.ReplaceAll(json, `"`, `\"`) + `"`,
		"curl https://a.example/ -d @- <<'E'\n" + json + "\nE\n",
	} {
		if requests, found := Parse(script, Options{Shell: Bash}); len(requests) != 1 {
			t.Errorf("%.60q: not read: %v", script, found)
		}
	}
}

// Variables and functions have bounds: each is kept.
func TestVariablesHaveABound(t *testing.T) {
	for _, test := range []struct {
		shell  Shell
		define string
		most   int
	}{{Bash, "n%d=v\n", maxVariables}, {Bash, "export n%d=v\n", maxVariables}, {Bash, "n%d() { a; }\n", maxFunctions}, {PowerShell, "$n%d = 'v'\n", maxVariables}} {
		for count, ok := range map[int]bool{test.most: true, test.most + 2: false} {
			var script strings.Builder
			for i := range count {
				fmt.Fprintf(&script, test.define, i)
			}
			script.WriteString("curl https://a.example/\n")
			_, found := Parse(script.String(), Options{Shell: test.shell})
			errors := 0
			for _, d := range found {
				if d.Severity == request.Error {
					errors++
				}
			}
			if ok != (errors == 0) || !ok && (errors != 1 || found[0].Code != "too-many-variables" || found[0].Range.Len() == 0) {
				t.Errorf("%d of %q: %v", count, test.define, found)
			}
		}
	}
}

// What a function sets is known of those that call it, and that takes no more
// memory the more call each other.
func TestFunctionsThatCallEachOther(t *testing.T) {
	for _, body := range []string{"f%d; f%[1]d", "f%d; a%d=1", "f%d; f%[1]d; export a%d"} {
		var script strings.Builder
		script.WriteString("f0() { v=2; }\n")
		for i := range 3000 {
			fmt.Fprintf(&script, "f%d() { ", i+1)
			fmt.Fprintf(&script, strings.ReplaceAll(body, "a%d", fmt.Sprintf("a%d", i)), i)
			script.WriteString("; }\n")
		}
		script.WriteString("v=1; f3000; curl https://a.example/$v\n")
		var requests []*request.Request
		taken := requesttest.Allocated(func() { requests, _ = Parse(script.String(), Options{Shell: Bash}) })
		if taken > 60<<20 {
			t.Errorf("%q: %d MiB of memory for %d KiB", body, taken>>20, script.Len()>>10)
		}
		if len(requests) != 1 || requests[0].Path.IsLiteral() {
			t.Errorf("%q: %v: what a function sets is taken for known", body, requests)
		}
	}
	script := "f() { " + strings.Repeat("a=1; IFS=x; b=2; ", 3) + manyNames(2*maxEffects) + " IFS=,; }\nv='a b'; f; curl https://a.example/$v\n"
	if requests, _ := Parse(script, Options{Shell: Bash}); len(requests) != 1 || requests[0].Path.IsLiteral() {
		t.Errorf("%v", requests)
	}
}

func manyNames(count int) string {
	var out strings.Builder
	for i := range count {
		fmt.Fprintf(&out, "n%d=1; ", i)
	}
	return out.String()
}
