// Package runner runs snippets the way a reader of documentation would: each
// from a file in its own empty directory, by the run line of its target, in a
// process of its own (a snippet for a page: in a page of its own).
//
// What is slow is done for many at once: Java and C# snippets are compiled by
// one long-lived compiler, pages are opened by one long-lived browser. Each
// snippet still sends its own request.
package runner

import "time"

// Canary is the file that no snippet may create: hostile requests try to.
const Canary = "snipgen-canary"

// Job is one snippet to run.
type Job struct {
	Target string // id of the target: "python/requests"; its first part is the language
	File   string // what the snippet's file is called: "snippet.py"
	Run    string // the shell line that runs it: "python snippet.py"; "" when Source is a message, to be sent as it is
	Source string
	Origin string   // scheme and authority that the snippet sends to; only pages and messages need it
	Env    []string // variables that a request names or fills: "NAME=value"; none that programs obey
	Own    []string // variables that the caller sets, and no request: "TZ=Asia/Kolkata"
	Links  []string // absolute paths that are linked into the directory
	Files  []File   // what the snippet reads
}

// File is a file that a snippet finds by a relative name.
type File struct {
	Name string // with slashes; it may lead out of the directory of the snippet
	Path string // where it is, absolute
}

// Outcome is what came of a run.
type Outcome struct {
	Exit     int // status of the process; -1 when it was ended
	Stdout   string
	Stderr   string // what a compiler says, too
	TimedOut bool
	Canary   bool          // the file [Canary] was created
	Took     time.Duration // of the run alone, without compiling
	Err      error         // a fault of the laboratory, not of the snippet
}

// OK reports whether the snippet ran to its end without a complaint.
func (o Outcome) OK() bool { return o.Err == nil && o.Exit == 0 && !o.TimedOut && !o.Canary }
