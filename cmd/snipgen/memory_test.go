package main

import (
	"bufio"
	"io"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"testing"
)

// The collector is told of every input before it is read, whatever is made of
// it and however many requests it has; GOMEMLIMIT has the last word.
func TestTheCollectorIsTold(t *testing.T) {
	before := debug.SetMemoryLimit(-1)
	defer debug.SetMemoryLimit(before)
	dir := t.TempDir()
	body := strings.Repeat("a line\n", 1<<16)
	var files []string
	size := 0
	for name, text := range map[string]string{
		"a.txt":  "POST /a HTTP/1.1\r\nHost: a.example\r\n\r\n" + body,
		"b.http": "POST https://a.example/\n\n" + body + "\n###\nGET https://a.example/{{x\n", // which has an error
		"c.http": strings.Repeat("GET https://a.example/\n\n###\n", 1000),
		"d.sh":   "curl https://a.example/ -d '" + body + "'\n",
		"e.txt":  "no request",
	} {
		files = append(files, filepath.Join(dir, name))
		size += len(text)
		if err := os.WriteFile(files[len(files)-1], []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for _, command := range [][]string{{"-t", "http/raw"}, {"parse"}} {
		debug.SetMemoryLimit(before)
		run(append(command, files...), quiet())
		if limit := debug.SetMemoryLimit(-1); limit != int64(memoryFree+memoryEach*size) {
			t.Errorf("%v: the limit is %d bytes for %d", command, limit, size)
		}
	}
	t.Setenv("GOMEMLIMIT", "1GiB")
	debug.SetMemoryLimit(before)
	if run(append([]string{"-t", "http/raw"}, files...), quiet()); debug.SetMemoryLimit(-1) != before {
		t.Errorf("what the user says is overridden")
	}
}

// quiet is a session whose output goes nowhere.
func quiet() *session {
	s := &session{in: os.Stdin, err: io.Discard}
	s.out = bufio.NewWriter(io.Discard)
	return s
}
