// Package process runs a snippet the way a reader of documentation would: from a
// file in an empty directory of its own, by the run line of its target, in a
// process that has no variables but those it is given. A snippet that is a
// message is written to a connection.
//
// It knows nothing of languages and compilers: what runs many snippets at once
// is the laboratory's (conformance/lab).
package process

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
