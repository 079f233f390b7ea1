package curl

import (
	"strings"
	"testing"

	"snipgen/request"
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
			checkRanges(t, input, requests, found)
		}
	})
}

func checkRanges(t *testing.T, input string, requests []*request.Request, found []request.Diagnostic) {
	t.Helper()
	var ranges []request.Range
	for _, d := range found {
		ranges = append(ranges, d.Range)
	}
	for _, r := range requests {
		ranges = append(ranges, r.Range, r.MethodRange, r.TargetRange)
		for _, v := range valuesOf(r) {
			ranges = append(ranges, v.Range)
			for _, s := range v.Segments() {
				ranges = append(ranges, s.Range)
			}
		}
	}
	for _, r := range ranges {
		if r.Start < 0 || r.End < r.Start || r.End > len(input) {
			t.Fatalf("range %v in an input of %d bytes", r, len(input))
		}
	}
}

func valuesOf(r *request.Request) []request.Value {
	values := []request.Value{r.Authority, r.Path, r.Query, r.Body.Content}
	for _, f := range r.Fields {
		values = append(values, f.Value)
	}
	return values
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
