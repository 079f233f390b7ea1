package powershell

import (
	"flag"
	"testing"

	"snipgen/request/requesttest"
)

var update = flag.Bool("update", false, "write what is read to testdata/cases.txt")

// TestCases holds each script of testdata/cases.txt against what it is to be
// read as.
func TestCases(t *testing.T) {
	requesttest.Cases(t, "testdata/cases.txt", *update, func(input string) string {
		requests, found := Parse(input, Options{})
		return requesttest.Dump(input, requests, found)
	})
}
