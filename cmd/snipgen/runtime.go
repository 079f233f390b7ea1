package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"snipgen/verify/process"
)

// runLine is the target's run line for this machine. It fails with
// *missingRuntime.
func (t *chosen) runLine() (string, error) {
	program, rest, _ := strings.Cut(t.Run, " ")
	names := t.Runtime().Commands
	if len(names) == 0 || names[0] != program {
		names = []string{program}
	}
	for _, name := range names {
		if _, err := exec.LookPath(name); err == nil {
			return name + " " + rest, nil
		}
	}
	return "", &missingRuntime{program, t.Runtime().Site, t.Install}
}

// missingRuntime is the error of a target whose program is not on the machine.
type missingRuntime struct{ program, site, install string }

func (e *missingRuntime) Error() string { return e.program + " is not on this machine" }

// hint says how to come by the runtime, and by the client library then.
func (e *missingRuntime) hint() string {
	hint := "install " + e.program
	if e.site != "" {
		hint += " from " + e.site
	}
	if e.install != "" {
		hint += ", then: " + e.install
	}
	return hint
}

// job is a snippet to be run. The libraries of the working directory are
// linked beside it for a client that has to be installed.
func (t *chosen) job(line, code string) process.Job {
	j := process.Job{Target: t.ID, File: "snippet." + t.Extension, Run: line, Source: code}
	libraries := t.Runtime().Libraries
	if t.Install == "" || libraries == "" {
		return j
	}
	path, err := filepath.Abs(libraries)
	if err != nil {
		return j
	}
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		j.Links = append(j.Links, path)
	}
	return j
}

// lacks reports whether a line of a run says that the client's library is
// missing.
func (t *chosen) lacks(line string) bool {
	return slices.ContainsFunc(t.Runtime().Missing, func(text string) bool { return says(line, text) })
}

// says reports whether text, in which a * stands for one word, is in a line.
func says(line, text string) bool {
	before, after, open := strings.Cut(text, "*")
	for i := range line {
		rest, ok := strings.CutPrefix(line[i:], before)
		if ok && (!open || strings.HasPrefix(afterWord(rest), after)) {
			return true
		}
	}
	return false
}

func afterWord(s string) string {
	return strings.TrimLeftFunc(s, func(r rune) bool { return r != ' ' })
}

// noProgram is what a shell says when a program is missing.
const noProgram = 127

// complaint is the line in which a run says that the client itself is
// missing; "" when it does not.
func (t *chosen) complaint(o process.Outcome) string {
	for line := range strings.Lines(o.Stderr + "\n" + o.Stdout) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || o.Exit == 0 && !t.isPage():
		case o.Exit == noProgram, t.Install != "" && t.lacks(line):
			return printable(line)
		}
	}
	return ""
}

// said is the end of what a snippet printed, for a person: complaints rather
// than output.
func said(o process.Outcome) []string {
	const most = 8
	text := strings.TrimSpace(o.Stderr)
	if text == "" {
		text = strings.TrimSpace(o.Stdout)
	}
	if text == "" {
		return nil
	}
	lines := strings.Split(text, "\n")
	if n := len(lines); n > most {
		skipped := fmt.Sprintf("... (%d lines)", n-most)
		lines = append(append(append([]string{}, lines[:most/2]...), skipped), lines[n-most/2:]...)
	}
	for i, line := range lines {
		lines[i], _ = columns(strings.TrimRight(line, "\r"), 2*excerptWidth)
	}
	return lines
}
