package corpus

import (
	"os"
	"reflect"
	"testing"
	"testing/fstest"
)

// TestCasesAreReadBack: a line of a cover is what it was written of, and the
// flags of the command line.
func TestCasesAreReadBack(t *testing.T) {
	for line, c := range map[string]Case{
		"bearer":                               {Name: "bearer"},
		"edges/range --exact":                  {Name: "edges/range", Exact: true},
		"a -O print=false":                     {Name: "a", Options: map[string]string{"print": "false"}},
		`a --exact -O b="c d" -O e=f=g`:        {Name: "a", Exact: true, Options: map[string]string{"b": "c d", "e": "f=g"}},
		`a -O b="c\nd" -O e="\"" -O f= -O g=1`: {Name: "a", Options: map[string]string{"b": "c\nd", "e": `"`, "f": "", "g": "1"}},
	} {
		got, err := ParseCase(line)
		if err != nil || !reflect.DeepEqual(got, c) || c.String() != line {
			t.Errorf("%q is read as %+v and written as %q: %v", line, got, c.String(), err)
		}
	}
	for _, line := range []string{"", " --exact", "a exact", "a -O b", "a -O b=c d=e"} {
		if c, err := ParseCase(line); err == nil {
			t.Errorf("%q is read as %+v", line, c)
		}
	}
}

func TestRunsAlone(t *testing.T) {
	for name, want := range map[string]bool{"print": true, "timeout": true, "proxy": false, "program": false} {
		if got := (Case{Options: map[string]string{name: "x"}}).RunsAlone(); got != want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// TestCorpusIsRead: every file of the folders is one request of a name of its own.
func TestCorpusIsRead(t *testing.T) {
	items, err := Read(os.DirFS("../../testdata"))
	hostile := 0
	for _, item := range items {
		if item.IsHostile() {
			hostile++
		}
	}
	if err != nil || len(items) < 300 || hostile < 18 {
		t.Errorf("%d requests, %d of them hostile: %v", len(items), hostile, err)
	}
	const get = "GET / HTTP/1.1\nHost: h.example\n\n"
	folders := fstest.MapFS{"requests/a.http": {Data: []byte(get)}, "requests/note.txt": {}, "references/a.http": {Data: []byte("GET https://h.example/")},
		"edges/b.http": {Data: []byte(get)}, "commands/a.sh": {Data: []byte("curl https://h.example/")}}
	if items, err = Read(folders); err != nil || len(items) != 4 || items[0].Name != "a" || items[1].Name != "references/a" || items[3].File != "commands/a.sh" {
		t.Errorf("%+v, %v", items, err)
	}
	folders["edges/b.har"] = &fstest.MapFile{Data: []byte(`{"log":{"entries":[{"request":{"method":"GET","url":"https://h.example/"}}]}}`)}
	if _, err := Read(folders); err == nil {
		t.Error("two requests have one name")
	}
	folders["edges/b.har"] = &fstest.MapFile{Data: []byte("{}")}
	if _, err := Read(folders); err == nil {
		t.Error("a file without a request is none")
	}
}
