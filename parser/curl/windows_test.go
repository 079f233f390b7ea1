package curl

import (
	flags "flag"
	"os"
	"strings"
	"testing"

	"snipgen/request"
)

var update = flags.Bool("update", false, "write what is read to testdata/windows.txt")

const (
	betweenCases = "\n=====\n"
	beforeWanted = "\n--->\n"
)

// TestWindows holds each command of testdata/windows.txt, in the quoting of the
// shell that its second line names, against what it is to be read as.
func TestWindows(t *testing.T) {
	const name = "testdata/windows.txt"
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	cases := strings.Split(string(text), betweenCases)
	for i, c := range cases {
		head, want, _ := strings.Cut(c, beforeWanted)
		title, rest, _ := strings.Cut(head, "\n")
		shell, input, _ := strings.Cut(rest, "\n")
		requests, found := Parse(input, Options{Shell: Shell(strings.TrimPrefix(shell, "shell: "))})
		got := dump(input, requests, found)
		if cases[i] = head + beforeWanted + got; !*update && got != want {
			t.Errorf("%s\n%s\ngot\n%s\nwant\n%s", title, input, got, want)
		}
	}
	if *update {
		if err := os.WriteFile(name, []byte(strings.Join(cases, betweenCases)), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// In strings of PowerShell $(...) with a variable in it is a reference, and what
// has to be run is refused at its place.
func TestPowerShellExpansions(t *testing.T) {
	for command, want := range map[string]string{
		`curl.exe "https://h.example/$($x.id)/$( $id )/$($env:NAME)/$($l[0].k)/$($t['a'])"`: "/{{x_id}}/{{id}}/{{NAME}}/{{l_0_k}}/{{t_a}}",
		`curl.exe "https://h.example/$(Get-Date)"`:                                          "command-substitution",
		`curl.exe "https://h.example/$($x.Trim())"`:                                         "command-substitution",
		`curl.exe "https://h.example/$($x + 1)"`:                                            "command-substitution",
		`curl.exe "https://h.example/$id?a=1"`:                                              "/{{id}} variable-name",
		`curl.exe "https://h.example/${id}?a=1"`:                                            "/{{id}}",
		`curl.exe "https://h.example/$a:b"`:                                                 "/{{a}}:b variable-name",
		"$u = \"https://h.example/$a:b\"\ncurl.exe https://h.example/":                      "/",
		"curl.exe \"https://h.example/$a`:b\"":                                              "/{{a}}:b",
	} {
		requests, found := Parse(command, Options{Shell: PowerShell})
		got := ""
		for _, r := range requests {
			got = r.Path.String()
			for _, d := range r.Losses {
				got += " " + d.Code
			}
		}
		for _, d := range found {
			if d.Severity == request.Error {
				got += d.Code
			}
		}
		if got != want {
			t.Errorf("%s\ngot %s, want %s", command, got, want)
		}
	}
}
