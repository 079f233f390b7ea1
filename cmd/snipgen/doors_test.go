package main

import (
	"bufio"
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Two secrets: one that shows what it is, and one that a place tells.
const (
	token = "ghp_7jMDdbd8CPLo1IPhqgNA8q"
	key   = "q7Rk2mZx9LwB4nVt8Ys3"
)

// doorRequests are requests that have both in values and in names, by the names
// of their files.
var doorRequests = map[string]string{
	token + ".http": "### " + token + "\nPOST https://" + key + ".example.com/{{" + token + "}}?" + key + "=1 HTTP/1.1\nX-Api-Key: " + key +
		"\nContent-Type: application/json\n\n{\"" + key + "\": \"" + token + "\"}\n### " + key + "\nGET https://example.com/#" + token + "\nX-Api-Key: " + key + "\n\n< ./" + token + ".json\n",
	key + ".txt": "GET /" + token + " HTTP/1.1\nHost: example.com\nX-Api-Key: " + key + "\nCookie: " + key + "=1; " + token + "=2\n\n",
	"bad.http":   "GET /" + token + " HTTP/1.1\nHost: example.com\nX-Api-Key: " + key + "\n" + key + " " + token + "\n\n",
	"login.curl": "curl -u " + key + ": --" + token + " -d " + key + "=half -H 'X-Api-Key: " + key + "' https://example.com/ -F " + token + "=@" + token + "\n",
	"log.har": `{"log": {"entries": [{"request": {"method": "` + key + `", "url": "https://example.com/#` + token + `", "headers": [
		{"name": "X-Api-Key", "value": "` + key + `"}, {"name": "` + token + `", "value": "1"}], "cookies": [{"name": "` + key + `", "value": "1"}]}}]}}`,
	"basic.txt": "GET / HTTP/1.1\nHost: example.com\nAuthorization: Custom " + key + "\nX-Log: " + strings.ToUpper(key) + "\n" + key + ": 1\n\n",
	"lines": `{"id": "` + token + `", "request": "GET / HTTP/1.1\nHost: example.com\n\n", "targets": ["python"]}
{"id": "` + key + `", "request": "GET / HTTP/1.1\nHost: example.com\nX-Api-Key: ` + key + `\n\n", "targets": ["python"]}
{"id": 1, "file": "` + token + `", "request": "GET / HTTP/1.1\nHost: example.com\nX-Api-Key: ` + key + `\n` + key + `: 1\n\n", "targets": ["python", "http/har"]}
{"id": 2, "request": "nothing ` + token + `", "targets": ["` + token + `"], "` + key + `": "` + token + `"}
{"id": 3, "request": "GET / HTTP/1.1\nHost: example.com\n\n", "targets": ["` + key + `"], "secret_env": {"a": "` + token + `"}}
{"id": 4, "request": "GET / HTTP/1.1\nHost: example.com\n\n", "targets": ["python"], "options": {"` + key + `": "` + token + `"}}
{"id": "` + token + `", ` + token + `}
`,
}

// doors are the commands that print something, with {} for a file of requests
// and OUT for a directory.
var doors = [][]string{
	{"-t", "all", "--all", "{}"}, {"-t", "all", "--all", "--format", "markdown", "{}"}, {"-t", "all", "--format", "json", "{}"},
	{"-t", "all", "--all", "-o", "OUT", "{}"}, {"parse", "--all", "{}"}, {"parse", "--all", "--json", "{}"},
	{"verify", "-t", "http/raw", "{}"}, {"verify", "--json", "-t", "http/raw", "{}"}, {"run", "-t", "http/raw", "{}"},
	{"-t", "python", "--strict", "{}"},
}

// misuses are wrong uses in which a secret stands.
var misuses = [][]string{
	{"-t", token}, {"-t", "python", "-O", token + "=1"}, {"-t", "python", "-O", "indent=" + key}, {"-t", "python", "--" + token}, {"-t", "python", "--index", key},
	{"-t", "python", "--scheme", key}, {"-t", "python", "--base-url", key}, {"-t", "python", "--request", key}, {"-t", "python", "--env", token},
	{"-t", "python", "--secret-env", token + "=1"}, {"-t", "python", "--secret-env", "a=" + key + "-"}, {"-t", "python", "--dialect", key},
	{"-t", "python", "--template-dir", token}, {"-t", "python", "--max-size", key}, {"-t", "python", token + ".missing"}, {"-t", "python", "-o", token + "/\x00"}, {token, key},
}

func TestNoSecretLeavesByAnyDoor(t *testing.T) {
	dir := t.TempDir()
	for name, text := range doorRequests {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(dir)
	for _, mode := range []string{"env", "placeholder", "redact", "error"} {
		for name := range doorRequests {
			for _, door := range doors {
				noSecret(t, mode, name, door)
			}
		}
		for _, misuse := range misuses {
			noSecret(t, mode, "login.curl", misuse)
		}
		noSecret(t, mode, "lines", []string{"batch"})
		noSecret(t, mode, "lines", []string{"batch", "-t", "go", "--all"})
	}
}

// noSecret runs a command on a file, which is its standard input, too.
func noSecret(t *testing.T, mode, name string, args []string) {
	t.Helper()
	out := t.TempDir()
	var given []string
	for _, arg := range args {
		given = append(given, strings.NewReplacer("{}", name, "OUT", out).Replace(arg))
	}
	in, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	var printed bytes.Buffer
	s := &session{in: in, out: bufio.NewWriter(&printed), err: &printed}
	run(append(given, "--secrets", mode), s)
	s.out.Flush()
	written, _ := os.ReadDir(out)
	for _, f := range written {
		text, err := os.ReadFile(filepath.Join(out, f.Name()))
		if err != nil {
			t.Fatal(err)
		}
		printed.WriteString(f.Name() + "\n" + string(text))
	}
	for _, secret := range []string{token, key} {
		if strings.Contains(strings.ToLower(printed.String()), strings.ToLower(secret)) {
			t.Errorf("%q with --secrets %s prints %q:\n%s", given, mode, secret, printed.String())
		}
	}
	if strings.Contains(printed.String(), "secret-left") && args[0] != "batch" {
		t.Errorf("%q with --secrets %s: only the last line of defence holds:\n%s", given, mode, printed.String())
	}
}
