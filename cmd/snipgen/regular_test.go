//go:build unix

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// finish runs the process, which has to end soon, and gives all that it says.
func (p *started) finish(t *testing.T) (status int, said string) {
	t.Helper()
	p.Cmd.Stdout = &p.stdout
	start := time.Now()
	if err := p.Start(); err != nil {
		t.Fatal(err)
	}
	status = p.end(t)
	if took := time.Since(start); took > 15*time.Second {
		t.Errorf("%q took %v", p.Args, took)
	}
	return status, p.stdout.String() + p.stderr.String()
}

// irregular are things that are no regular files, and reading some of which
// never ends. Each puts one at a path.
var irregular = map[string]func(path string) error{
	"pipe": func(path string) error { return syscall.Mkfifo(path, 0o666) },
	"link to a pipe": func(path string) error {
		return firstOf(syscall.Mkfifo(path+".pipe", 0o666), os.Symlink(filepath.Base(path)+".pipe", path))
	},
	"link to a device": func(path string) error { return os.Symlink("/dev/zero", path) },
	"folder":           func(path string) error { return os.Mkdir(path, 0o777) },
}

func firstOf(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// TestIrregularFiles: what is found by convention, or named by a request, is a
// regular file, and nothing else is opened.
func TestIrregularFiles(t *testing.T) {
	const plain, inline = "###\nPOST http://example.com/\n\n< ./body\n", "--inline-files"
	for _, c := range []struct {
		path, request string
		flags         []string
		status        int
		want          string
	}{
		{".env", "GET http://example.com/{{x}}\n", nil, 0, "warning: .env: "},
		{"env/.env", "GET http://example.com/{{x}}\n", nil, 0, "warning: env/.env: "},
		{"http-client.env.json", "GET http://example.com/{{x}}\n", nil, 0, "warning: http-client.env.json: "},
		{".vscode/settings.json", "GET http://example.com/{{x}}\n", nil, 0, "warning: .vscode/settings.json: "},
		{"dev.env", "GET http://example.com/{{x}}\n", []string{"--env", "dev"}, 1, `dev.env: `},
		{"body", plain, nil, 1, `"./body"`},
		{"body", plain, []string{inline}, 1, `"./body"`},
		{"body", plain, []string{inline, "--allow-outside"}, 1, `"./body"`},
		{"body", "###\nPOST http://example.com/\n\n<@ ./body\n", nil, 1, `"./body"`},
		{"body", "curl http://example.com/ -d @body", []string{inline}, 1, "body"},
	} {
		for what, put := range irregular {
			flags := append([]string{"-t", "python", "a.http"}, c.flags...)
			if what == "link to a device" {
				flags = append(flags, "--allow-outside") // it is not even looked at else
			}
			p := newProcess(t, flags...)
			p.place(t, "a.http", c.request)
			path := filepath.Join(p.dir, c.path)
			if err := firstOf(os.MkdirAll(filepath.Dir(path), 0o777), put(path)); err != nil {
				t.Fatal(err)
			}
			if status, said := p.finish(t); status != c.status || !strings.Contains(said, c.want) {
				t.Errorf("%s %s, %q %v: status %d\n%s", what, c.path, c.request, c.flags, status, said)
			}
		}
	}
}

// TestIrregularTargets: so are the files of targets.
func TestIrregularTargets(t *testing.T) {
	const manifest = `{"title": "x", "run": "python snippet.py", "options": {"indent": {}}, "fieldText": "latin1"}`
	for _, path := range []string{"python/mine/target.json", "python/mine/snippet.tmpl", "toy/language.json"} {
		for what, put := range irregular {
			p := newProcess(t, "--template-dir", "mine", "-t", "toy/mine,python/mine", "a.http")
			p.place(t, "a.http", oneRequest)
			for _, client := range []string{"python/mine", "toy/mine"} {
				p.place(t, "mine/"+client+"/target.json", manifest)
				p.place(t, "mine/"+client+"/snippet.tmpl", "x = {{.URL}}\n")
			}
			p.place(t, "mine/toy/language.json", `{"title": "Toy", "dialect": "python", "extension": "toy", "default": "mine"}`)
			path := filepath.Join(p.dir, "mine", path)
			if err := firstOf(os.Remove(path), put(path)); err != nil {
				t.Fatal(err)
			}
			if status, said := p.finish(t); status != 2 || !strings.Contains(said, strings.TrimPrefix(path, p.dir+"/mine/")) {
				t.Errorf("%s %s: status %d\n%s", what, path, status, said)
			}
		}
	}
}

// TestLinkedTargets: links inside of the directory are followed, and those that
// lead out of it are named.
func TestLinkedTargets(t *testing.T) {
	const manifest = `{"title": "x", "run": "python snippet.py", "options": {"indent": {}}, "fieldText": "latin1"}`
	for _, c := range []struct {
		link, to string
		status   int
		want     string
	}{
		{"mine/python/mine/snippet.tmpl", "../../shared.tmpl", 0, `x = "https://example.com/"`},
		{"mine/python/mine/snippet.tmpl", "../../../outside/snippet.tmpl", 2, "python/mine/snippet.tmpl: a link leads out of the directory"},
		{"mine/python/mine/target.json", "../../../outside/target.json", 2, "python/mine/target.json: a link leads out of the directory"},
		{"mine/python/mine", "../../outside", 2, "python/mine: a link leads out of the directory"},
		{"mine/python", "../outside/python", 2, "a link leads out of the directory"},
		{"mine/python/requests", "../../outside", 2, "python/requests: a link leads out of the directory"},
		{"mine/python/mine/snippet.tmpl", "/etc/hostname", 2, "python/mine/snippet.tmpl: a link leads out of the directory"},
	} {
		target := "python/mine"
		if strings.HasSuffix(c.link, "requests") {
			target = "python"
		}
		p := newProcess(t, "--template-dir", "mine", "-t", target, "a.http")
		p.place(t, "a.http", oneRequest)
		for _, folder := range []string{"mine/python/mine", "outside", "outside/python/mine"} {
			p.place(t, folder+"/target.json", manifest)
			p.place(t, folder+"/snippet.tmpl", "x = {{.URL}}\n")
		}
		p.place(t, "mine/shared.tmpl", "x = {{.URL}}\n")
		path := filepath.Join(p.dir, c.link)
		if err := firstOf(os.RemoveAll(path), os.Symlink(c.to, path)); err != nil {
			t.Fatal(err)
		}
		if status, said := p.finish(t); status != c.status || !strings.Contains(said, c.want) {
			t.Errorf("%s -> %s: status %d\n%s", c.link, c.to, status, said)
		}
	}
}

// TestEndlessFiles: files that claim to be regular are bounded, in size and in
// time.
func TestEndlessFiles(t *testing.T) {
	const endless = "/proc/kmsg" // waits for the kernel's next message
	if info, err := os.Stat(endless); err != nil || !info.Mode().IsRegular() {
		t.Skip("no such file here")
	}
	p := newProcess(t, "-t", "python", "--allow-outside", "--inline-files", "--max-size", "1KiB", "a.http")
	p.place(t, "a.http", "POST http://example.com/\n\n< "+endless+"\n")
	if status, said := p.finish(t); status != 1 {
		t.Errorf("status %d\n%s", status, said)
	}
	p = newProcess(t, "-t", "python", "--inline-files", "--max-size", "1KiB", "a.http")
	p.place(t, "a.http", "POST http://example.com/\n\n< ./large\n")
	p.place(t, "large", strings.Repeat("x", 1100))
	if status, said := p.finish(t); status != 1 || !strings.Contains(said, "larger than the limit") {
		t.Errorf("status %d\n%s", status, said)
	}
}

// TestPipesAreInputs: what the user names as the input may be a pipe, of any
// size that is allowed; files that it names are looked up in the working
// directory.
func TestPipesAreInputs(t *testing.T) {
	for _, c := range []struct {
		name, line string
		status     int
		want       string
	}{
		{"named pipe", "mkfifo p; cat a.http >p & exec snipgen -t python --inline-files p", 0, "the body"},
		{"process substitution", "exec snipgen -t python --inline-files <(cat a.http)", 0, "the body"},
		{"/dev/stdin", "cat a.http | snipgen -t python --inline-files /dev/stdin", 0, "the body"},
		{"/dev/stdin that is a file", "exec snipgen -t python --inline-files /dev/stdin <a.http", 0, "the body"},
		{"several", "exec snipgen -t python --inline-files <(cat a.http) <(cat a.http)", 0, "the body"},
		{"too large a pipe", "exec snipgen -t python --max-size 10 <(cat a.http)", 1, "larger than 10 bytes"},
		{"too large a named pipe", "mkfifo p; cat a.http >p & exec snipgen -t python --max-size 10 p", 1, "larger than 10 bytes"},
		{"large archive", "exec snipgen -t python --max-size 100 <(cat a.har)", 0, "http://example.com/1"},
		{"device", "exec snipgen -t python --max-size 10 /dev/zero", 1, "larger than 10 bytes"},
	} {
		if _, err := exec.LookPath("bash"); err != nil {
			t.Skip("no bash")
		}
		p := newProcess(t)
		p.Cmd = exec.Command("bash", "-c", c.line)
		p.Cmd.Dir, p.Cmd.Stderr = p.dir, &p.stderr
		p.place(t, "a.http", "# name\nPOST http://example.com/\n\n< ./body\n")
		p.place(t, "body", "the body")
		p.place(t, "a.har", fmt.Sprintf(`{"log": {"comment": %q, "entries": [{"request": {"method": "GET", "url": "http://example.com/1"}}]}}`, strings.Repeat("x", 200)))
		if status, said := p.finish(t); status != c.status || !strings.Contains(said, c.want) {
			t.Errorf("%s: status %d\n%s", c.name, status, said)
		}
	}
}

// TestColonsInNames: a colon is a character like others where the system takes
// it; a drive is outside.
func TestColonsInNames(t *testing.T) {
	for name, want := range map[string]string{"a:b": "the body", "./a:b": "the body", "1:/x": "the body", "c:/x": "outside", "C:\\x": "outside"} {
		for _, request := range []string{"POST http://example.com/\n\n< " + name + "\n", "curl http://example.com/ --data-binary '@" + name + "'"} {
			p := newProcess(t, "-t", "python", "--inline-files", "a:a.http")
			p.place(t, "a:a.http", request)
			p.place(t, "a:b", "the body")
			p.place(t, "1:/x", "the body")
			if _, said := p.finish(t); !strings.Contains(said, want) {
				t.Errorf("%q: %s", request, said)
			}
		}
	}
}
