package curl

import (
	"strings"
	"testing"

	"snipgen/request"
	"snipgen/request/requesttest"
)

// Nothing panics, every range lies in the input, and no input passes without
// a request or an error, however it quotes.
func FuzzParse(f *testing.F) {
	for _, c := range realCommands {
		f.Add(strings.ReplaceAll(c, "URL", "https://h.example"))
	}
	for _, c := range cases {
		f.Add(c.input)
	}
	f.Fuzz(func(t *testing.T, input string) {
		for _, shell := range []Shell{"", Bash, Cmd, PowerShell} {
			requests, found := Parse(input, Options{Shell: shell})
			if len(requests) == 0 && !request.HasErrors(found) {
				t.Fatalf("%s: neither a request nor an error", shell)
			}
			requesttest.CheckRanges(t, input, requests, found)
		}
	})
}

// hostile repeats what might cost more than its length.
var hostile = []string{
	"curl (", "curl $(", "curl \"$(", "if ", "{ ", "curl ${a:-", "curl $((", "curl $[", "! ", "time ", "a|", "a[", "[[ ! ",
	"1?", "f() ", "curl {a,b}", "curl -H ", "curl h -d @- <<E\n", "curl '", "curl \"", "curl -F a=b;x ", "curl h --next ", "A=$A$A;",
	"curl [1-9]", "curl ^\"", "curl @'\n", "$a=", "`", "\\\n", "^\n^\n", "curl h/../",
}

func TestHostileInputIsReadInItsTurn(t *testing.T) {
	for _, piece := range hostile {
		input := strings.Repeat(piece, (40<<10)/len(piece))
		for _, shell := range []Shell{Bash, Cmd, PowerShell} {
			for _, input := range []string{input, "curl h " + input, "curl http://h/" + input, "curl h -d '" + input + "'"} {
				requests, found := Parse(input, Options{Shell: shell})
				if len(requests) == 0 && !request.HasErrors(found) {
					t.Errorf("%s: %q repeated gives neither a request nor an error", shell, piece)
				}
			}
		}
	}
}

// The shell's parser recurses: without a bound, a stack overflow would end the
// whole program.
func TestNestingIsBounded(t *testing.T) {
	for _, piece := range []string{"(", "$[", "\"${a-", "[[ ! "} {
		_, found := Parse("curl h "+strings.Repeat(piece, (1<<20)/len(piece)), Options{Shell: Bash})
		if !request.HasErrors(found) {
			t.Errorf("%q a million bytes long is read", piece)
		}
	}
}
