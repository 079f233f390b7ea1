package snipgen_test

import (
	"strings"
	"testing"

	"snipgen"
)

// TestBytesForOldRequests: urllib3 before 2.0 sends a text as Latin-1, so that
// text that is not ASCII, or may not be when it runs, is encoded by the snippet.
func TestBytesForOldRequests(t *testing.T) {
	tests := []struct {
		name, body string
		encoded    bool
	}{
		{"ASCII", "plain\x7f", false},
		{"Latin-1", "caf\u00e9", true},
		{"beyond Latin-1", "\u6f22", true},
		{"lines", "one \"\u00e9\"\ntwo", true},
		{"a variable", "name={{name}}", true},
	}
	for _, test := range tests {
		file := "POST https://api.example.com/ HTTP/1.1\nContent-Type: text/plain\n\n" + test.body + "\n"
		read := snipgen.ReadInput(file, snipgen.ReadOptions{Kind: snipgen.HTTPFile})
		r, err := snipgen.New().Render(read.Requests[0], "python/requests", snipgen.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(r.Code, ".encode()"); got != test.encoded {
			t.Errorf("%s: encoded: %v\n%s", test.name, got, r.Code)
		}
	}
}
