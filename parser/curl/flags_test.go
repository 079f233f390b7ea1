package curl

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// documented reads the names of all options of curl 8 with their letters. They
// are those of its manual, https://curl.se/docs/manpage.html, as
// https://curl.se/docs/ lists them with the version that brought each
// (docs/options-in-versions, curl 8.22).
func documented(t *testing.T) map[string]string {
	t.Helper()
	text, err := os.ReadFile("testdata/flags.txt")
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			name, letter, _ := strings.Cut(line, " ")
			out[name] = letter
		}
	}
	return out
}

// No flag of curl is in no row, and each stands there with its letter.
func TestTableHasEveryFlagOfCurl(t *testing.T) {
	names := documented(t)
	if len(names) < 270 {
		t.Fatalf("only %d names", len(names))
	}
	for name, letter := range names {
		row, _ := find(name)
		if row == nil {
			rest, _ := strings.CutPrefix(name, "no-")
			if row, _ = find(rest); row == nil || row.name != rest || row.takes != toggle {
				t.Errorf("--%s is in no row", name)
				continue
			}
		} else if row.name != name {
			t.Errorf("--%s is in no row", name)
		}
		if letter != "" && row.letter != letter[0] || letter == "" && row.letter != 0 {
			t.Errorf("--%s: letter %q, documented %q", name, row.letter, letter)
		}
	}
}

// What the table has besides are older names of the same.
func TestTableHasNothingElse(t *testing.T) {
	names := documented(t)
	aliases := []string{"eprt", "epsv", "ftp-ssl", "ftp-ssl-reqd", "include", "krb4"}
	for _, row := range table {
		_, plain := names[row.name]
		_, negated := names["no-"+row.name]
		if !plain && !negated && !slices.Contains(aliases, row.name) {
			t.Errorf("--%s is no flag of curl", row.name)
		}
	}
}

// The rows stand by name, as find needs them, and each does what its kind
// says: none that shapes the request or the transfer is passed over in silence.
func TestRows(t *testing.T) {
	letters := map[byte]string{}
	for i, row := range table {
		if i > 0 && table[i-1].name >= row.name {
			t.Errorf("--%s stands after --%s", row.name, table[i-1].name)
		}
		if other, ok := letters[row.letter]; ok && row.letter != 0 {
			t.Errorf("-%c is --%s and --%s", row.letter, other, row.name)
		}
		letters[row.letter] = row.name
		switch {
		case row.kind == shapesOutput && (row.loses || row.effect != nil || row.option != ""):
			t.Errorf("--%s shapes the output, and more", row.name)
		case row.kind == shapesRequest && row.effect == nil && !row.loses && row.name != "next":
			t.Errorf("--%s shapes the request and does nothing", row.name)
		case row.option != "" && row.effect == nil:
			t.Errorf("--%s has an option that nothing sets", row.name)
		}
	}
}

// What each row that shapes the transfer says when it is used, and what the
// rows about the output do not.
func TestNoFlagIsIgnoredWithoutAWord(t *testing.T) {
	for _, row := range table {
		command := "curl --" + row.name
		if row.takes == aValue {
			command += " 1"
		}
		requests, found := Parse(command+" https://h.example/", Options{})
		if row.kind != shapesRequest && len(requests) != 1 {
			t.Errorf("%s: %+v", command, found)
			continue
		}
		said := len(found) > 0
		switch {
		case row.kind == shapesTransfer && !said && !(row.option != "" && len(requests[0].Options) > 0):
			t.Errorf("%s passes without a word", command)
		case row.kind == shapesOutput && said:
			t.Errorf("%s: %+v", command, found)
		case row.loses && (len(found) != 1 || found[0].Code != "curl-flag-ignored" || found[0].Part != row.part):
			t.Errorf("%s loses in silence: %+v", command, found)
		case row.option != "" && row.kind == shapesTransfer && requests[0].Options[row.option] == "":
			t.Errorf("%s does not set %s", command, row.option)
		}
	}
}

// Every flag that shapes the request stands among the commands that are run
// with curl itself.
func TestCommandsUseEveryFlagThatShapesTheRequest(t *testing.T) {
	text, err := os.ReadFile("../../conformance/testdata/curl/commands.txt")
	if err != nil {
		t.Fatal(err)
	}
	// curl 7 does not know those of httpsig and --variable.
	used := map[string]bool{"variable": true, "httpsig-algo": true, "httpsig-headers": true, "httpsig-key": true, "httpsig-keyid": true}
	for line := range strings.Lines(string(text)) {
		for _, w := range strings.Fields(line) {
			if name, long := strings.CutPrefix(w, "--"); long {
				used[name] = true
			} else if len(w) > 1 && w[0] == '-' {
				_, letters := flagTable()
				if f := letters[w[1]]; f != nil {
					used[f.name] = true
				}
			}
		}
	}
	for _, row := range table {
		if row.kind == shapesRequest && !used[row.name] {
			t.Errorf("--%s is in no command", row.name)
		}
	}
}
