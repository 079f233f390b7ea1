package parser

import (
	"os"
	"path/filepath"
	"testing"

	"snipgen/request"
)

const corpus = "../testdata/requests/*.http"

// Every request of the corpus is read without an error, and printing it
// gives a message that reads as the same request.
func TestCorpus(t *testing.T) {
	files, _ := filepath.Glob(corpus)
	if len(files) == 0 {
		t.Fatal("no corpus")
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			input, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			requests, found := Parse(string(input), Options{})
			if request.HasErrors(found) || len(requests) != 1 {
				t.Fatal(dump(string(input), requests, found))
			}
			t.Log("\n" + dump(string(input), requests, found))
		})
	}
}
