package curl

import (
	"runtime"
	"strings"
	"testing"
)

// allocated is how many bytes of memory something asks for.
func allocated(do func()) int {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	do()
	runtime.ReadMemStats(&after)
	return int(after.TotalAlloc - before.TotalAlloc)
}

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
		taken := allocated(func() {
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
		r := &reader{program: &curlProgram, input: strings.Repeat(test.text, 100_000), budget: maxExpansion}
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
