package main

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"snipgen"
)

// The language of each program says which command its run line begins with,
// and of what is installed what a run says without it.
func TestLanguagesSayWhatTheyNeed(t *testing.T) {
	for _, target := range snipgen.Targets() {
		r := target.Runtime()
		program, _, _ := strings.Cut(target.Run, " ")
		page := strings.HasPrefix(program, "<")
		if !target.Message && !page && (len(r.Commands) == 0 || r.Commands[0] != program) {
			t.Errorf("%s: runs with %s, and the commands of its language.json are %q", target.ID, program, r.Commands)
		}
		if target.Install != "" && len(r.Missing) == 0 {
			t.Errorf("%s: its language.json does not say what a run says when the library is missing", target.ID)
		}
	}
}

func TestSays(t *testing.T) {
	for _, c := range []struct {
		line, text string
		want       bool
	}{
		{"ModuleNotFoundError: No module named 'httpx'", "No module named", true},
		{"No modules", "No module named", false},
		{"error: package okhttp3 does not exist", "package * does not exist", true},
		{"package package okhttp3 does not exist", "package * does not exist", true},
		{"package a b does not exist", "package * does not exist", false},
		{"package", "package * does not exist", false},
	} {
		if got := says(c.line, c.text); got != c.want {
			t.Errorf("%q says %q: %t", c.line, c.text, got)
		}
	}
}

// A program that has a second name is run by it; one that is nowhere is named
// with the site that has it.
func TestRunLine(t *testing.T) {
	bin := t.TempDir()
	t.Setenv("PATH", bin)
	targets := snipgen.Targets()
	c := chosen{TargetInfo: targets[slices.IndexFunc(targets, func(t snipgen.TargetInfo) bool { return t.ID == "python/requests" })]}
	line, err := c.runLine()
	var missing *missingRuntime
	if !errors.As(err, &missing) || line != "" || !strings.Contains(missing.hint(), c.Runtime().Site+", then: pip") {
		t.Errorf("%q, %v", line, err)
	}
	if err := os.WriteFile(filepath.Join(bin, "python3"), []byte("#!/bin/sh\n"), 0o777); err != nil {
		t.Fatal(err)
	}
	if line, err = c.runLine(); err != nil || line != "python3 snippet.py" {
		t.Errorf("%q, %v", line, err)
	}
}
