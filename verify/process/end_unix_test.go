//go:build unix

package process

import (
	"io"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

// A pipe that the grandchildren of a run hold open ends when they do.
func TestGrandchildrenEndWithTheRun(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "pipe")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skip(err)
	}
	reader, err := os.OpenFile(pipe, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close()
	job := Job{File: "snippet.sh", Run: "sh snippet.sh", Source: "exec 9>" + pipe + "\necho held >&9\nsleep 20 & sleep 20\n"}
	o := Run(t.Context(), t.TempDir(), job, os.Environ(), 300*time.Millisecond)
	reader.SetReadDeadline(time.Now().Add(5 * time.Second))
	text, err := io.ReadAll(reader)
	if !o.TimedOut || string(text) != "held\n" || err != nil {
		t.Errorf("%q, %v: %+v", text, err, o)
	}
}
