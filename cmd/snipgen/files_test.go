package main

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

// TestWriteAllOrNone holds that a write that fails half-way leaves the
// directory as it was.
func TestWriteAllOrNone(t *testing.T) {
	dir := t.TempDir()
	first, second := filepath.Join(dir, "first"), filepath.Join(dir, "second")
	if err := os.WriteFile(first, []byte("kept"), 0o666); err != nil {
		t.Fatal(err)
	}
	blocked := fmt.Sprintf("%s.%d.tmp", second, os.Getpid())
	if err := os.Mkdir(blocked, 0o777); err != nil {
		t.Fatal(err)
	}
	if err := writeAll([]file{{path: first, code: "new"}, {path: second, code: "new"}}); err == nil {
		t.Error("no error though a file could not be written")
	}
	if text, err := os.ReadFile(first); err != nil || string(text) != "kept" {
		t.Errorf("first is %q, %v", text, err)
	}
	if entries, _ := os.ReadDir(dir); len(entries) != 2 {
		t.Errorf("left behind: %v", entries)
	}
}
