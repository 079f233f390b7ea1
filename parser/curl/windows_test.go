package curl

import (
	flags "flag"
	"strings"
	"testing"

	"snipgen/request"
	"snipgen/request/requesttest"
)

var update = flags.Bool("update", false, "write what is read to testdata/windows.txt")

// TestWindows holds each command of testdata/windows.txt, in the quoting of the
// shell that its second line names, against what it is to be read as.
func TestWindows(t *testing.T) {
	requesttest.Cases(t, "testdata/windows.txt", *update, func(input string) string {
		shell, command, _ := strings.Cut(input, "\n")
		requests, found := Parse(command, Options{Shell: Shell(strings.TrimPrefix(shell, "shell: "))})
		return requesttest.Dump(command, requests, found)
	})
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
