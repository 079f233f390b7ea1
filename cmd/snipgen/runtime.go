package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"

	"snipgen/verify/process"
)

// sites are where the programs of run lines come from.
var sites = map[string]string{
	"python": "https://www.python.org/downloads/", "node": "https://nodejs.org/en/download",
	"java": "https://adoptium.net/", "dotnet": "https://dotnet.microsoft.com/download",
	"go": "https://go.dev/dl/", "php": "https://www.php.net/downloads",
}

// others are second names of programs: many systems have no plain python.
var others = map[string]string{"python": "python3"}

// runLine is the target's run line for this machine. It fails with
// *missingRuntime.
func (t *chosen) runLine() (string, error) {
	program, rest, _ := strings.Cut(t.Run, " ")
	for _, name := range []string{program, others[program]} {
		if _, err := exec.LookPath(name); err == nil {
			return name + " " + rest, nil
		}
	}
	return "", &missingRuntime{program, t.Install}
}

// missingRuntime is the error of a target whose program is not on the machine.
type missingRuntime struct{ program, install string }

func (e *missingRuntime) Error() string { return e.program + " is not on this machine" }

// hint says how to come by the runtime, and by the client library then.
func (e *missingRuntime) hint() string {
	hint := "install " + e.program
	if site := sites[e.program]; site != "" {
		hint += " from " + site
	}
	if e.install != "" {
		hint += ", then: " + e.install
	}
	return hint
}

// libraryFolders are where package managers put libraries in the working
// directory: npm, Composer, and the line that okhttp is installed with.
var libraryFolders = []string{"node_modules", "vendor", "lib"}

// job is a snippet to be run. The libraries of the working directory are
// linked beside it for a client that has to be installed.
func (t *chosen) job(line, code string) process.Job {
	j := process.Job{Target: t.ID, File: "snippet." + t.Extension, Run: line, Source: code}
	if t.Install == "" {
		return j
	}
	for _, name := range libraryFolders {
		path, err := filepath.Abs(name)
		if err != nil {
			continue
		}
		if info, err := os.Stat(path); err == nil && info.IsDir() {
			j.Links = append(j.Links, path)
		}
	}
	return j
}

// noLibrary is what interpreters and compilers say when a library is missing.
var noLibrary = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`No module named|Cannot find (package|module)|package \S+ does not exist` +
		`|[Ff]ailed to open stream|ReferenceError: \S+ is not defined|error CS0(234|246)|find a project to run|no required module provides`)
})

// noProgram is what a shell says when a program is missing.
const noProgram = 127

// complaint is the line in which a run says that the client itself is
// missing; "" when it does not.
func (t *chosen) complaint(o process.Outcome) string {
	for line := range strings.Lines(o.Stderr + "\n" + o.Stdout) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || o.Exit == 0 && !t.isPage():
		case o.Exit == noProgram, t.Install != "" && noLibrary().MatchString(line):
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
