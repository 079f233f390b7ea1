package powershell

import (
	"flag"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write what is read to testdata/cases.txt")

const (
	betweenCases = "\n=====\n"
	beforeWanted = "\n--->\n"
)

// TestCases holds each script of testdata/cases.txt against what it is to be
// read as.
func TestCases(t *testing.T) {
	const name = "testdata/cases.txt"
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	cases := strings.Split(string(text), betweenCases)
	for i, c := range cases {
		head, want, _ := strings.Cut(c, beforeWanted)
		title, input, _ := strings.Cut(head, "\n")
		requests, found := Parse(input, Options{})
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
