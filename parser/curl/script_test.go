package curl

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"snipgen/request"
)

// scripts are shell scripts, each with the arguments of the curl commands in it
// as they are read: one command a line, arguments with | between them, references
// as <NAME>. bash itself has to give arguments that match.
var scripts = []struct{ script, want string }{
	// Line continuations (POSIX, 2.2.1 and 2.2.3).
	{"curl \"a\\\nb\" a\\\nb 'a\\\nb'", "ab|ab|a\\\nb"},
	{"curl -d \"{\\\n  \\\"a\\\": 1\\\n}\"", `-d|{  "a": 1}`},
	{"curl \"a\\\\\nb\" \"\\\n\" \"a\\\n\"", "a\\\nb||a"},
	{"V=x; curl \"$V\\\n$V\" $V\\\n$V", "xx|xx"},
	{"curl -d $'a\\\nb'", "-d|a\\\nb"},
	{"curl a \\\n  b", "a|b"},

	// Variables that are known.
	{"A=x; curl $A", "x"},
	{"A=x\nA=y\ncurl $A", "y"},
	{"A=; curl \"$A\" a$A", "|a"},
	{"A=x && curl $A", "x"},
	{"A=x && B=y$A && curl $B", "yx"},
	{"export A=x; curl $A", "x"},
	{"readonly A=x B=y; curl $A $B", "x|y"},
	{"A=x; export A; curl $A", "x"},
	{"A=1; A=2 curl $A", "1"},
	{"A=1; A=2 true; curl $A", "1"},
	{"{ A=1; curl $A; }", "1"},
	{"A='a b'; B=$A; curl \"$B\"", "a b"},
	{"A=x; curl \"${A}y\" '$A' \\$A", "xy|$A|$A"},
	{"A=x; time curl $A", "x"},
	{"A=1; echo $A; curl $A", "1"},

	// Variables that are not.
	{"T=old; T=$(echo new); curl $T", "<T>"},
	{"T=old; T=`echo new`; curl \"a $T\"", "a <T>"},
	{"P=a; P+=b; curl $P", "<P>"},
	{"A=x; unset A; curl \"$A\"", "<A>"},
	{"A=x; if true; then A=y; fi; curl $A", "<A>"},
	{"A=x; if A=y; then :; fi; curl $A", "<A>"},
	{"A=x; for A in 1 2; do curl $A; done", "<A>"},
	{"A=x; for i in 1; do A=y; done; curl $A", "<A>"},
	{"A=x; for i in 1 2; do curl $A; A=$i; done", "<A>"},
	{"A=0; while [ $A -lt 1 ]; do A=1; done; curl $A", "<A>"},
	{"A=0; until [ $A = 1 ]; do A=1; done; curl $A", "<A>"},
	{"A=x; case a in a) A=y;; esac; curl $A", "<A>"},
	{"A=x; f() { A=y; }; f; curl $A", "<A>"},
	{"f() { A=y; }; A=x; f; curl $A", "<A>"},
	{"A=x; f() { curl $A; }; A=y; f", "<A>"},
	{"function f { local A=y; curl $A; }; A=x; f", "<A>"},
	{"A=x; (A=y; curl $A)", "<A>"},
	{"A=x; echo y | read A; curl $A", "<A>"},
	{"A=x; read A <<< y; curl $A", "<A>"},
	{"A=x; read -r -p '' B A <<< 'z y'; curl $A", "<A>"},
	{"A=x; read -a A <<< y; curl $A", "<A>"},
	{"A=x; mapfile -t A <<< y; curl $A", "<A>"},
	{"A=x; readarray A <<< y; curl $A", "<A>"},
	{"A=x; printf -v A y; curl $A", "<A>"},
	{"A=x; : ${A:=y} ${B:=z}; curl $A $B", "<A>|<B>"},
	{"A=; : ${A:=y}; curl $A", "<A>"},
	{"A=1; ((A++)); curl $A", "<A>"},
	{"A=1; ((A = 5)); curl $A", "<A>"},
	{"A=1; : $((A+=2)); curl $A", "<A>"},
	{"A=1; let A=3; curl $A", "<A>"},
	{"A=1; let 'A=3'; curl $A", "<A>"},
	{"A=x; declare -i A=1+1; curl $A", "<A>"},
	{"A=x; declare -u A=y; curl $A", "<A>"},
	{"A=x; typeset A=$(echo y); curl $A", "<A>"},
	{"A=x; export A=$(echo y); curl $A", "<A>"},
	{"A=x; A[0]=y; curl $A", "<A>"},
	{"A=x; A=(y z); curl $A", "<A>"},
	{"A=x; eval A=y; curl $A", "<A>"},
	{"A=x; . ./vars.sh; curl $A", "<A>"},
	{"A=x; source ./vars.sh; curl $A", "<A>"},
	{"A=x; builtin eval A=y; curl $A", "<A>"},
	{"A=x; command . ./vars.sh; curl $A", "<A>"},
	{"A=x; getopts a A -a; curl $A", "<A>"},
	{"A=x; true && A=y; curl $A", "<A>"},
	{"A=x; false || A=y; curl $A", "<A>"},
	{"A=x; false && A=y; curl $A", "<A>"},
	{"A=x; B=A; read $B <<< y; curl $A", "<A>"},
	{"A=x; select A in y; do break; done <<< 1 2>/dev/null; curl $A", "<A>"},
	{"A=x; B=$A$C; curl $B", "<B>"},
	{"A=/; cd / && curl $A$PWD", "/<PWD>"},
	{"A=x; A=~; curl $A", "<A>"},
	{"A=$1; curl \"$A\"", "<A>"},

	// Splitting.
	{"A='-H X:1'; curl $A b", "-H|X:1|b"},
	{"A='-s  -S '; curl $A b \"$A\"", "-s|-S|b|-s  -S "},
	{"A=' x'; curl a$A", "a|x"},
	{"A='x '; curl ${A}a", "x|a"},
	{"A='x y'; curl a${A}b\"$A\"", "ax|ybx y"},
	{"A=' '; curl a $A b", "a|b"},
	{"A=; curl a $A b \"$A\"", "a|b|"},
	{"A=$'x\\ty\\nz'; curl $A", "x|y|z"},
	{"AUTH='-H \"X: 1\"'; curl $AUTH", `-H|"X:|1"`},
	{"A='a b'; curl -d @- <<< $A", "-d|@-"},
	{"IFS=,; A='x y,z'; curl $A", "<A>"},
	{"IFS=,; A='x y,z'; curl \"$A\"", "x y,z"},

	// Braces.
	{"curl a{b,c}d", "abd|acd"},
	{"curl {a,b}{c,d}", "ac|ad|bc|bd"},
	{"curl {a,{b,c}x}", "a|bx|cx"},
	{"curl {a} {} {a,b {{a,b} {a,b}} a,b {a{b,c}}", "{a}|{}|{a,b|{a|{b|a}|b}|a,b|{ab}|{ac}"},
	{"curl '{a,b}' \"{a,b}\" \\{a,b} {a\\,b} {'a,b'}", "{a,b}|{a,b}|{a,b}|{a,b}|{a,b}"},
	{"curl {a,'b,c',\"d}\"}e", "ae|b,ce|d}e"},
	{"curl {1..3} {3..1} {01..10..4} {a..e..2} {-1..1}", "1|2|3|3|2|1|01|05|09|a|c|e|-1|0|1"},
	{"curl {08..10} {1..-1} {5..5} {1..2..0}", "08|09|10|1|0|-1|5|1|2"},
	{"curl {1..x} {1.3} {..} {1..} {a..bc}", "{1..x}|{1.3}|{..}|{1..}|{a..bc}"},
	{"A=x,y; curl {$A} {$A,z}", "{x,y}|x,y|z"},
	{"A=3; curl {1..$A}", "{1..3}"},
	{"curl -d {\"a\":1,\"b\":2}", "-d|a:1|b:2"},
	{"curl -d {\"a\":1}", "-d|{a:1}"},
	{"curl http://h/{a,b}?x={1..2}", "http://h/a?x=1|http://h/a?x=2|http://h/b?x=1|http://h/b?x=2"},
	{"curl {,a} a{,} {,}", "a|a|a"},
	{"curl ~/x ~ a~ '~'", "<HOME>/x|<HOME>|a~|~"},

	// Which word is the program.
	{"true apt install curl && curl a", "a"},
	{"sudo apt install curl && curl a", "a"},
	{"env -u B A=1 curl a", "a"},
	{"timeout -k 1 5 curl a; timeout 5 curl b", "a\nb"},
	{"nice -n 5 curl a; nohup curl b", "a\nb"},
	{"command -v curl >/dev/null; command curl a; type curl >/dev/null", "a"},
	{"echo curl x; env echo curl y; curl a", "a"},
	{"exec -a c curl a", "a"},

	// Line ends of Windows.
	{"curl a b\r\ncurl c\r\n", "a|b\nc"},
	{"curl \"a\"\r\n", "a"},
	{"curl a \\\r\n  b\r\n", "a|b"},
}

func TestScriptsAreReadAsBashReadsThem(t *testing.T) {
	for _, c := range scripts {
		got := argumentsIn(c.script)
		if got != c.want {
			t.Errorf("%s\ngot  %q\nwant %q", c.script, got, c.want)
		}
	}
}

// argumentsIn writes the commands of a script as the table does.
func argumentsIn(script string) string {
	r := newReader(script, Options{}, &curlProgram)
	var lines []string
	r.bashCommands(func(c command) {
		var words []string
		for _, w := range c.words[1:] {
			words = append(words, withNames(w))
		}
		lines = append(lines, strings.Join(words, "|"))
	})
	return strings.Join(lines, "\n")
}

func withNames(w word) string {
	var b strings.Builder
	for _, s := range w.segments() {
		if s.Kind == request.Environment {
			b.WriteString("<" + s.Text + ">")
		} else {
			b.WriteString(s.Text)
		}
	}
	return b.String()
}

var namedReference = regexp.MustCompile(`<[A-Z]+>`)

// What the table says is what bash does, run with a program in the place of
// curl that writes its arguments.
func TestScriptsMeanTheSameToBash(t *testing.T) {
	if _, err := exec.LookPath("bash"); err != nil {
		t.Skip("bash is not installed")
	}
	dir := t.TempDir()
	for name, text := range map[string]string{
		"curl":    "#!/bin/bash\nIFS='|'; printf '%s\\n' \"$*\" >> \"$OUT\"\n",
		"sudo":    "#!/bin/bash\ntrue\n",
		"vars.sh": "A=y\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range scripts {
		got := runBash(t, dir, strings.ReplaceAll(c.script, "\r\n", "\n"))
		pattern := `^(?:` + wildcards(c.want) + `)\n(?s:.*)$`
		if !regexp.MustCompile(pattern).MatchString(got) {
			t.Errorf("%s\nbash gives %q\nthe table  %q", c.script, got, c.want)
		}
	}
}

// wildcards is a pattern of a line of the table: a reference may be anything.
func wildcards(want string) string {
	var out strings.Builder
	for {
		at := namedReference.FindStringIndex(want)
		if at == nil {
			return out.String() + regexp.QuoteMeta(want)
		}
		out.WriteString(regexp.QuoteMeta(want[:at[0]]) + `[^\n]*`)
		want = want[at[1]:]
	}
}

func runBash(t *testing.T, dir, script string) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	out := filepath.Join(dir, "out")
	os.Remove(out)
	command := exec.CommandContext(ctx, "bash", "-c", script)
	command.Dir = dir
	command.Env = []string{"PATH=" + dir + ":" + os.Getenv("PATH"), "OUT=" + out, "HOME=/home/me", "LC_ALL=C.UTF-8"}
	if text, err := command.CombinedOutput(); err != nil && len(text) > 0 {
		t.Errorf("%s: %v: %s", script, err, text)
	}
	got, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(script, err)
	}
	return string(got)
}

// What stands in the way of reading is told, where it matters.
func TestShellDiagnostics(t *testing.T) {
	for _, c := range []struct{ command, code string }{
		{"for i in 1 2; do curl https://h.example/$i; done", "shell-loop"},
		{"while read -r l; do curl \"https://h.example/$l\"; done < f", "shell-loop"},
		{"for i in 1; do for j in 2; do curl h.example/$i/$j; done; done", "shell-loop"},
		{"curl –X POST https://h.example/", "typographic-dash"},
		{"curl —data a https://h.example/", "typographic-dash"},
		{"curl -H “X: 1” https://h.example/", "typographic-character"},
		{"curl -H ‘X:1’ https://h.example/", "typographic-character"},
		{"curl -X\u00a0POST https://h.example/", "typographic-character"},
		{"curl https://h.example/ -d {A..z}", "brace-expansion"},
		{"curl https://h.example/{1..99999}", "brace-expansion"},
		{"curl -H \"X: $(date)\" https://h.example/", "command-substitution"},
		{"curl https://h.example/$(date)", "command-substitution"},
		{"curl -d @- https://h.example/ <<< $(date)", "command-substitution"},
		{"curl -d @- https://h.example/ < <(date)", "shell-expansion"},
		{"curl -d @- https://h.example/ <<EOF\n$(date)\nEOF\n", "command-substitution"},
		{"curl https://h.example/ --expand-data 'a{{b:no}}'", "curl-variable"},
		{"curl https://h.example/ -o >(jq .) -D >(cat)", ""},
		{"curl https://h.example/ > >(jq .) 2> >(cat)", ""},
		{"curl https://h.example/ -o \"$(date).json\" -w \"${x:-y}\" -o ~/f", ""},
		{"curl https://h.example/ -H 'X: “a”–b' -d '{\"a\":\"\u00a0\"}'", ""},
		{"curl https://h.example/ --variable a=b --expand-data ab", ""},
	} {
		requests, found := Parse(c.command, Options{})
		codes := ""
		for _, d := range found {
			if d.Code != codes {
				codes += d.Code
			}
		}
		if codes != c.code {
			t.Errorf("%s: %q, want %q", c.command, codes, c.code)
		}
		if (len(requests) == 1) != (c.code == "" || c.code == "shell-loop") {
			t.Errorf("%s: %d requests", c.command, len(requests))
		}
	}
}
