//go:build unix

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// started is the program as a user starts it, in a directory of its own.
type started struct {
	*exec.Cmd
	dir            string
	stdout, stderr bytes.Buffer
}

func newProcess(t *testing.T, args ...string) *started {
	t.Helper()
	p := &started{Cmd: exec.Command("snipgen", args...), dir: t.TempDir()}
	p.Cmd.Dir, p.Cmd.Stderr = p.dir, &p.stderr
	return p
}

// place writes a file into the process's directory.
func (p *started) place(t *testing.T, name, text string) {
	t.Helper()
	name = filepath.Join(p.dir, name)
	if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o777), os.WriteFile(name, []byte(text), 0o666)); err != nil {
		t.Fatal(err)
	}
}

// end waits for the end, and gives the status as a shell would.
func (p *started) end(t *testing.T) int {
	t.Helper()
	timer := time.AfterFunc(20*time.Second, func() { p.Process.Kill() })
	defer timer.Stop()
	var exit *exec.ExitError
	if err := p.Wait(); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return exitCode(p.ProcessState)
}

// until waits for something to be so.
func until(t *testing.T, what string, is func() bool) {
	t.Helper()
	for range 4000 {
		if is() {
			return
		}
		time.Sleep(2 * time.Millisecond)
	}
	t.Fatal("waited in vain for " + what)
}

// entries are the names of what is in a directory of the process.
func (p *started) entries(name string) []string {
	found, _ := os.ReadDir(filepath.Join(p.dir, name))
	var names []string
	for _, entry := range found {
		names = append(names, entry.Name())
	}
	return names
}

const oneRequest = "GET / HTTP/1.1\nHost: example.com\n\n"

// TestInterruptedFiles: -o that a signal ends leaves nothing behind, neither
// temporary files nor some of the files.
func TestInterruptedFiles(t *testing.T) {
	for _, sig := range []syscall.Signal{syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP} {
		t.Run(sig.String(), func(t *testing.T) {
			p := newProcess(t, "-t", "python,curl,go", "-o", "new/out", "--all", "many.http")
			p.place(t, "many.http", strings.Repeat(oneRequest, 4000))
			if err := p.Start(); err != nil {
				t.Fatal(err)
			}
			until(t, "files", func() bool { return len(p.entries("new/out")) > 0 })
			p.Process.Signal(sig)
			p.Process.Signal(sig) // a second one changes nothing
			got, left := p.end(t), p.entries("")
			if got == 0 && len(p.entries("new/out")) == 12_000 {
				t.Skip("it was done before the signal came")
			}
			if got != 128+int(sig) || len(left) != 1 || p.stderr.Len() > 0 {
				t.Errorf("status %d, left %q, %s", got, left, &p.stderr)
			}
		})
	}
}

// slowly reads a little, sends the signal, and reads the rest after a while.
func (p *started) slowly(t *testing.T, sig syscall.Signal) (output string, code int) {
	t.Helper()
	out, err := p.StdoutPipe()
	if err = errors.Join(err, p.Start()); err != nil {
		t.Fatal(err)
	}
	head := make([]byte, 5000)
	if _, err := io.ReadFull(out, head); err != nil {
		t.Fatal(err, p.stderr.String())
	}
	p.Process.Signal(sig)
	time.Sleep(100 * time.Millisecond)
	rest, err := io.ReadAll(out)
	if err != nil {
		t.Fatal(err)
	}
	return string(head) + string(rest), p.end(t)
}

// TestInterruptedOutput: what has begun to be printed is printed whole.
func TestInterruptedOutput(t *testing.T) {
	for format, whole := range map[string]func(string) bool{
		"json":     func(out string) bool { return json.Valid([]byte(out)) },
		"text":     func(out string) bool { return strings.Count(out, "==>") == 3000 },
		"markdown": func(out string) bool { return strings.Count(out, "```\n") == 3000 },
	} {
		p := newProcess(t, "-t", "python", "--format", format, "--all", "many.http")
		p.place(t, "many.http", strings.Repeat(oneRequest, 3000))
		if out, code := p.slowly(t, syscall.SIGTERM); code != 143 || !whole(out) {
			t.Errorf("%s: status %d, %d bytes that end in %q", format, code, len(out), out[max(0, len(out)-40):])
		}
	}
}

// TestInterruptedUnread: output that nobody takes does not keep the process.
func TestInterruptedUnread(t *testing.T) {
	p := newProcess(t, "-t", "python", "--format", "json", "--all", "many.http")
	p.place(t, "many.http", strings.Repeat(oneRequest, 3000))
	out, err := p.StdoutPipe()
	if err = errors.Join(err, p.Start()); err != nil {
		t.Fatal(err)
	}
	io.ReadFull(out, make([]byte, 5000))
	p.Process.Signal(syscall.SIGHUP)
	if code := p.end(t); code != 129 {
		t.Errorf("status %d", code)
	}
}

// TestInterruptedBatch: batch prints whole lines.
func TestInterruptedBatch(t *testing.T) {
	p := newProcess(t, "batch", "-t", "python,curl", "-q")
	in, err := p.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	go func() {
		line := fmt.Sprintf("{\"id\":1,\"request\":%q}\n", oneRequest)
		for err == nil {
			_, err = io.WriteString(in, line)
		}
	}()
	out, code := p.slowly(t, syscall.SIGINT)
	if code != 130 || !strings.HasSuffix(out, "\n") {
		t.Errorf("status %d, the output ends in %q", code, out[len(out)-40:])
	}
	for line := range strings.Lines(out) {
		if !json.Valid([]byte(line)) {
			t.Fatalf("a line is %q", line)
		}
	}
}

// TestInterruptedIdleBatch: so it does while it waits for lines.
func TestInterruptedIdleBatch(t *testing.T) {
	p := newProcess(t, "batch", "-t", "python", "-q")
	in, err := p.StdinPipe()
	out, err2 := p.StdoutPipe()
	if err = errors.Join(err, err2, p.Start()); err != nil {
		t.Fatal(err)
	}
	fmt.Fprintf(in, "{\"id\":1,\"request\":%q}\n", oneRequest)
	io.ReadFull(out, make([]byte, 10)) // a line has been answered
	p.Process.Signal(syscall.SIGTERM)
	if code := p.end(t); code != 143 {
		t.Errorf("status %d", code)
	}
}

// TestInterruptedRuns: snippets are ended with all that they have started, and
// what was made for them goes.
func TestInterruptedRuns(t *testing.T) {
	for _, command := range []string{"verify", "run"} {
		for _, sig := range []syscall.Signal{syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP} {
			p := newProcess(t, command, "--template-dir", "mine", "-t", "shell/slow", "a.http")
			p.place(t, "a.http", oneRequest)
			p.place(t, "mine/shell/slow/target.json", `{"title": "Slow", "run": "sh snippet.sh", "options": {"indent": {}}, "fieldText": "bytes"}`)
			p.place(t, "mine/shell/slow/snippet.tmpl", "sh -c 'echo $$ > "+p.dir+"/child; exec sleep 47'; true\n")
			p.place(t, "tmp/keep", "")
			p.Env = append(os.Environ(), "TMPDIR="+filepath.Join(p.dir, "tmp"))
			if err := p.Start(); err != nil {
				t.Fatal(err)
			}
			var child int
			until(t, "a child", func() bool {
				text, _ := os.ReadFile(filepath.Join(p.dir, "child"))
				fmt.Sscan(string(text), &child)
				return child > 0
			})
			p.Process.Signal(sig)
			if code := p.end(t); code != 128+int(sig) {
				t.Errorf("%s, %v: status %d, %s", command, sig, code, &p.stderr)
			}
			until(t, "the end of the child", func() bool { return errors.Is(syscall.Kill(child, 0), syscall.ESRCH) || isZombie(child) })
			if left := p.entries("tmp"); len(left) != 1 {
				t.Errorf("%s, %v: left %q", command, sig, left)
			}
		}
	}
}

// isZombie reports whether a process has ended, though none has asked for its
// status.
func isZombie(pid int) bool {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	return err != nil || strings.Contains(string(text), ") Z ")
}

// TestUnreadRuns: when nobody reads what verify prints, snippets are ended, and
// what was made for them goes.
func TestUnreadRuns(t *testing.T) {
	p := newProcess(t, "verify", "--template-dir", "mine", "-t", "shell/*", "a.http")
	p.place(t, "a.http", oneRequest)
	for name, code := range map[string]string{"curl": "true\n", "slow": "sleep 20\n"} {
		p.place(t, "mine/shell/"+name+"/target.json", `{"title": "Mine", "run": "sh snippet.sh", "options": {"indent": {}}, "fieldText": "bytes"}`)
		p.place(t, "mine/shell/"+name+"/snippet.tmpl", code)
	}
	p.place(t, "tmp/keep", "")
	p.Env = append(os.Environ(), "TMPDIR="+filepath.Join(p.dir, "tmp"))
	out, err := p.StdoutPipe()
	if err = errors.Join(err, p.Start()); err != nil {
		t.Fatal(err)
	}
	out.Close()
	start := time.Now()
	if code := p.end(t); code != 141 || time.Since(start) > 15*time.Second {
		t.Errorf("status %d after %v, %s", code, time.Since(start), &p.stderr)
	}
	if left := p.entries("tmp"); len(left) != 1 {
		t.Errorf("left %q", left)
	}
}

// TestFullDisk: what cannot be written is not there, or is told.
func TestFullDisk(t *testing.T) {
	for _, c := range []struct {
		name, line, want string
		code             int
		left             int
	}{
		{"files", "ulimit -f 8; exec snipgen -t python,curl -o new/out large.http", `cannot write new/out/large.python-requests.py: file too large`, 1, 1},
		{"output", "ulimit -f 8; exec snipgen -t python large.http >out", `file too large`, 1, 2},
		{"json", "exec snipgen -t python --format json large.http >/dev/full", `no space left on device`, 1, 1},
		{"batch", "exec snipgen batch -q -t python <line >/dev/full", `no space left on device`, 1, 2},
		{"a directory that nothing is written into", "exec snipgen -t python -o /proc/self/fdinfo large.http", `cannot write /proc/self/fdinfo: `, 1, 1},
	} {
		p := newProcess(t)
		p.Cmd = exec.Command("sh", "-c", c.line)
		p.Cmd.Dir, p.Cmd.Stderr = p.dir, &p.stderr
		p.place(t, "large.http", oneRequest+strings.Repeat("large body ", 4000))
		if c.name == "batch" {
			p.place(t, "line", fmt.Sprintf("{\"request\":%q}\n", oneRequest))
		}
		if err := p.Start(); err != nil {
			t.Fatal(err)
		}
		if code := p.end(t); code != c.code || !strings.Contains(p.stderr.String(), c.want) || strings.Contains(p.stderr.String(), "goroutine") {
			t.Errorf("%s: status %d, %s", c.name, code, &p.stderr)
		}
		if left := p.entries(""); len(left) != c.left {
			t.Errorf("%s: left %q", c.name, left)
		}
	}
}

// TestReadOnlyFolder: nothing is changed where nothing may be.
func TestReadOnlyFolder(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("the superuser may write anywhere")
	}
	p := newProcess(t, "-t", "python", "-o", "out", "a.http")
	p.place(t, "a.http", oneRequest)
	p.place(t, "out/a.python-requests.py", "kept")
	out := filepath.Join(p.dir, "out")
	os.Chmod(out, 0o555)
	defer os.Chmod(out, 0o755)
	if err := p.Start(); err != nil {
		t.Fatal(err)
	}
	if code := p.end(t); code != 1 || !strings.Contains(p.stderr.String(), "cannot write out: permission denied") {
		t.Errorf("status %d, %s", code, &p.stderr)
	}
	if left := p.entries("out"); len(left) != 1 {
		t.Errorf("left %q", left)
	}
}
