package main

import (
	"cmp"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"

	"snipgen/verify/process"
)

// isPage reports whether the target's code runs in a page of a browser: its
// run line is HTML.
func (t *chosen) isPage() bool { return strings.HasPrefix(t.Run, "<") }

// browsers are the names that Chromium and its kin go by.
var browsers = []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"}

// findBrowser is the program that shows pages here; "" for none.
func findBrowser() string {
	for _, name := range browsers {
		if _, err := exec.LookPath(name); err == nil && runtime.GOOS != "windows" {
			return name
		}
	}
	return ""
}

// pageFlags make a browser that shows one page from a file to no one, and ends
// when the page has nothing more to do.
const pageFlags = " --headless --disable-gpu --disable-quic --no-first-run --disable-background-networking" +
	" --disable-component-update --disable-sync --disable-breakpad --allow-file-access-from-files" +
	" --enable-logging=stderr --virtual-time-budget=10000 --dump-dom"

// pageLine runs the page of the working directory. Chromium's sandbox is not
// to be had for the superuser.
func pageLine(browser, profile string) string {
	line := "exec " + browser + pageFlags
	if os.Geteuid() == 0 {
		line += " --no-sandbox"
	}
	return line + " --user-data-dir=" + singleQuoted(profile) + ` "file://$PWD/index.html"`
}

// pageJob is the job of a snippet for a page: its run line is the content of
// the document, which lies with the browser's profile in a folder below dir.
func (t *chosen) pageJob(dir, browser, code string) (process.Job, error) {
	folder, err := os.MkdirTemp(dir, "page")
	if err != nil {
		return process.Job{}, err
	}
	j := t.job(pageLine(browser, filepath.Join(folder, "profile")), code)
	document := filepath.Join(folder, "index.html")
	j.Links = append(j.Links, document)
	html := "<!doctype html><meta charset=\"utf-8\">" + t.Run + "\n"
	return j, os.WriteFile(document, []byte(html), 0o600)
}

// pageOutcome is an outcome in the words of other runtimes: what the page
// writes to the console, and a status for an error that nothing caught.
func pageOutcome(o process.Outcome) process.Outcome {
	var lines []string
	for line := range strings.Lines(o.Stderr) {
		if _, text, ok := strings.Cut(line, ":CONSOLE"); ok {
			_, text, _ = strings.Cut(text, "] ")
			lines = append(lines, text)
		}
	}
	o.Stdout, o.Stderr = "", strings.Join(lines, "")
	if strings.Contains(o.Stderr, `"Uncaught `) {
		o.Exit = cmp.Or(o.Exit, 1)
	}
	return o
}
