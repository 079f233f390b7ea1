package powershell

import (
	"os"
	"strings"
	"testing"
	"time"

	"snipgen/request"
	"snipgen/request/requesttest"
)

// Nothing panics, every range lies in the input, no input passes without a
// request or an error, and the same input gives the same result.
func FuzzParse(f *testing.F) {
	text, err := os.ReadFile("testdata/cases.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, c := range strings.Split(string(text), requesttest.BetweenCases) {
		head, _, _ := strings.Cut(c, requesttest.BeforeWanted)
		_, input, _ := strings.Cut(head, "\n")
		f.Add(input)
	}
	f.Fuzz(func(t *testing.T, input string) {
		requests, found := Parse(input, Options{})
		if len(requests) == 0 && !request.HasErrors(found) {
			t.Fatal("neither a request nor an error")
		}
		requesttest.CheckRanges(t, input, requests, found)
		if again, twice := Parse(input, Options{}); requesttest.Dump(input, requests, found) != requesttest.Dump(input, again, twice) {
			t.Fatal("read in two ways")
		}
		Command(input)
	})
}

// hostile repeats what might cost more than its length.
var hostile = []string{
	"irm h ", "irm h\n", "(", "@{a=", "@(", "$(", "\"$(", "[a]", "[a[", "{", "if ($a) {", "foreach ($a in $b) { $c = 1\n", "$a.b", "$a=\"$a$a\";",
	"$a += @{x=1};", "$a = @{}; $a.b = $a; irm h -Body ($a | ConvertTo-Json -Depth 99);", "@'\n", "@\"\n$x", "`", "`\n", "` ", "a,", "1+", "'a'+",
	"-f ", "$a[", "irm -Body @{", "curl ", "curl -H ", "irm ", "|", "<#", "#", "PS >", "\u2018", "$a=@(1,2);$a+=$a;", "$l+=@($l);", "irm @p ", "\"`", "!", "-not ",
}

func TestHostileInputIsReadInItsTurn(t *testing.T) {
	for _, piece := range hostile {
		for _, head := range []string{"", "irm h -Body ", "$a = @{}; irm h -Headers @{ a = "} {
			input := head + strings.Repeat(piece, (256<<10)/len(piece))
			start := time.Now()
			requests, found := Parse(input, Options{})
			if took := time.Since(start); took > 5*time.Second {
				t.Errorf("%q repeated behind %q takes %v", piece, head, took)
			}
			if len(requests) == 0 && !request.HasErrors(found) {
				t.Errorf("%q repeated gives neither a request nor an error", piece)
			}
			Command(input)
		}
	}
}

// A script that another hand wrote for a request is read as that request.
func TestWrittenScriptsAreReadAsTheyWere(t *testing.T) {
	quote := func(s string) string {
		return "'" + strings.NewReplacer("'", "''", "’", "’’", "‘", "‘‘").Replace(s) + "'"
	}
	double := func(s string) string {
		return `"` + strings.NewReplacer("`", "``", "$", "`$", `"`, `""`, "“", "``“"[1:], "”", "`”", "„", "`„").Replace(s) + `"`
	}
	for i, text := range []string{"a'b", `a"b`, "$x `n", "‘’", "“x”", "@'\n'@", "\t\r\n", "é€", "#; | & ( ) { } , <", "%20", "\\\"", ""} {
		for _, write := range []func(string) string{quote, double} {
			input := "irm https://h.example/ -Method Put -ContentType 'a/b; charset=utf-8' -Body " + write(text) + " -Headers @{ 'X-" + string(rune('a'+i)) + "' = " + write("v"+strings.Trim(text, "\t\r\n@'")) + " }"
			requests, found := Parse(input, Options{})
			if strings.ContainsAny(text, "\n") {
				continue
			}
			if len(requests) != 1 || requests[0].Body.Content.String() != text {
				t.Errorf("%s\n%s", input, requesttest.Dump(input, requests, found))
			}
		}
	}
}
