//go:build unix

package process

import (
	"context"
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
	job := Job{File: "snippet.sh", Run: "sh snippet.sh", Source: "exec 9>" + pipe + "\necho held >&9\nsleep 60 & sleep 60\n"}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	ended := make(chan Outcome, 1)
	go func() { ended <- Run(ctx, t.TempDir(), job, os.Environ(), time.Minute) }()
	reader.SetReadDeadline(time.Now().Add(30 * time.Second))
	text := make([]byte, len("held\n"))
	for n := 0; n < len(text); {
		got, err := reader.Read(text[n:])
		if n += got; err == io.EOF { // nobody writes yet
			time.Sleep(time.Millisecond)
		} else if err != nil {
			t.Fatal(err)
		}
	}
	cancel()
	rest, err := io.ReadAll(reader)
	if o := <-ended; o.Exit != -1 || string(text) != "held\n" || len(rest) > 0 || err != nil {
		t.Errorf("%q %q, %v: %+v", text, rest, err, o)
	}
}
