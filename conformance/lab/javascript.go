package lab

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"snipgen/verify/process"
)

var javascript = Language{
	Name: "javascript",
	needs: []need{nodeItself, {name: "Chromium", file: []string{"/usr/bin/chromium"}},
		{name: "playwright-core", file: []string{"js", "node_modules", "playwright-core"}}},
	clients: map[string][]need{
		"axios":  {{name: "axios", file: []string{"js", "node_modules", "axios"}}},
		"jquery": {{name: "jQuery", file: []string{"js", "node_modules", "jquery"}}},
	},
	probes: []probe{
		{name: "Chromium", argv: []string{"chromium", "--version"}},
		{name: "jQuery", client: "jquery", argv: []string{"node", "-p", "require('./node_modules/jquery/package.json').version"}},
	},
	trust: func(_ *Lab, _ context.Context, _ string, issuer Issuer) ([]string, error) {
		return []string{"TRUSTED_KEY=" + issuer.Key}, nil // for page.mjs
	},
	run:    (*Lab).runPages,
	Zone:   "Local", // the browser is one process for all
	Attack: 24,
	Literals: &Literals{
		Target: "javascript/fetch", File: "snippet.js",
		Program: pageProgram, Call: plainCall,
		Declare: assign("const %s = %s;\n"),
	},
	style: styleOfJavaScript,
}

func pageProgram(calls []string) string {
	return "const lines = [];\n" +
		"const b = (x) => lines.push(Array.from(x, (n) => n.toString(16).padStart(2, \"0\")).join(\"\"));\n" +
		"const p = (x) => b(new TextEncoder().encode(x));\nconst j = (x) => p(JSON.stringify(x));\n" +
		strings.Join(calls, "") + "console.log(lines.join(\"\\n\") + \"\\n\");\n"
}

// pageJob is what the browser's driver is told of one snippet, one line of
// JSON for each.
type pageJob struct {
	ID      int    `json:"id"`
	Source  string `json:"source"`
	Library string `json:"library"` // "jquery", "axios" or ""
	Origin  string `json:"origin"`
	Limit   int64  `json:"limit"` // milliseconds
}

// pageOutcome is what the driver answers, in the order in which pages end.
type pageOutcome struct {
	ID       int    `json:"id"`
	Exit     int    `json:"exit"`
	Stdout   string `json:"stdout"`
	Stderr   string `json:"stderr"`
	TimedOut bool   `json:"timedOut"`
	Canary   bool   `json:"canary"`
	Took     int64  `json:"took"` // milliseconds
}

// runPages runs the snippets in one headless Chromium, a new page for each.
func (l *Lab) runPages(ctx context.Context, group []*placed, done func(int, process.Outcome)) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	cmd, stdin, stdout, err := l.browser(ctx)
	if err != nil {
		return err
	}
	go func() {
		defer stdin.Close()
		for i, p := range group {
			job := pageJob{i, p.Source, library(p.Target), p.Origin, l.Limit.Milliseconds()}
			if json.NewEncoder(stdin).Encode(job) != nil {
				return
			}
		}
	}()
	ended, err := readPages(stdout, group, done)
	if waited := cmd.Wait(); err == nil && ended < len(group) {
		err = fmt.Errorf("the browser ran %d of %d pages: %w", ended, len(group), waited)
	}
	return err
}

func (l *Lab) browser(ctx context.Context) (*exec.Cmd, io.WriteCloser, io.Reader, error) {
	path, err := process.LookPath("node", l.environment)
	if err != nil {
		return nil, nil, nil, err
	}
	cmd := exec.CommandContext(ctx, path, filepath.Join(l.home, "js", "page.mjs"), l.runtime("js"), fmt.Sprint(2*l.Workers))
	cmd.Dir, cmd.Env, cmd.Stderr, cmd.WaitDelay = l.work, l.environment, os.Stderr, process.Grace
	process.EndWithChildren(cmd)
	stdin, err1 := cmd.StdinPipe()
	stdout, err2 := cmd.StdoutPipe()
	if err1 != nil || err2 != nil {
		return nil, nil, nil, fmt.Errorf("pipes to the browser: %v, %v", err1, err2)
	}
	return cmd, stdin, stdout, cmd.Start()
}

func readPages(stdout io.Reader, group []*placed, done func(int, process.Outcome)) (int, error) {
	ended := 0
	for decoder := json.NewDecoder(bufio.NewReader(stdout)); ; ended++ {
		var o pageOutcome
		if err := decoder.Decode(&o); err == io.EOF {
			return ended, nil
		} else if err != nil || o.ID < 0 || o.ID >= len(group) {
			return ended, fmt.Errorf("the browser's driver: page %d: %w", o.ID, err)
		}
		group[o.ID].remove()
		done(o.ID, process.Outcome{Exit: o.Exit, Stdout: o.Stdout, Stderr: o.Stderr, TimedOut: o.TimedOut,
			Canary: o.Canary, Took: time.Duration(o.Took) * time.Millisecond})
	}
}

// library is what the page loads before the snippet, as its install line says.
func library(target string) string {
	switch target {
	case "javascript/jquery":
		return "jquery"
	case "javascript/axios":
		return "axios"
	}
	return ""
}
