package curl

import (
	flags "flag"
	"os"
	"strings"
	"testing"
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
