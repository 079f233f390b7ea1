// Package generators makes code of requests: it finds targets, sets their
// options and renders. It is the door to the packages below it, and decides
// nothing by itself:
//
//   - manifest reads what folders say of languages and clients,
//   - template checks and compiles their templates,
//   - plan decides what a snippet sends, and how,
//   - view is what plan hands to template,
//   - literal writes values as the languages do,
//   - message writes requests as requests, for targets that are no programs.
//
// It knows nothing of where a request came from, and touches no system.
package generators

import (
	"io/fs"

	"snipgen/generators/manifest"
	"snipgen/generators/plan"
)

// What callers meet of the packages below.
type (
	Target          = manifest.Target
	Language        = manifest.Language
	Runtime         = manifest.Runtime
	Option          = manifest.Option
	OptionError     = manifest.OptionError
	UnknownTarget   = manifest.UnknownTarget
	AmbiguousTarget = manifest.AmbiguousTarget
	TemplateFault   = manifest.Fault // of any file of a target

	Fidelity = plan.Fidelity
	Refused  = plan.Refused
	Input    = plan.Input
)

const (
	Exact      = plan.Exact
	Equivalent = plan.Equivalent
	Partial    = plan.Partial

	Omit   = manifest.Omit
	Change = manifest.Change
	Refuse = manifest.Refuse
)

// IDsIn lists the ids of the targets of a file system. It fails when a folder
// cannot be read, and when there are too many.
func IDsIn(files fs.FS) ([]string, error) { return manifest.IDsIn(files) }

// Nearest is the candidate with the smallest edit distance to name, "" when
// every one would be a guess.
func Nearest(name string, candidates []string) string { return manifest.Nearest(name, candidates) }
