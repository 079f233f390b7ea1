package main

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"snipgen"
	"snipgen/request/lazy"
)

// input is one file, with the requests that were read from it.
type input struct {
	name     string // as the user called it; "-" for standard input
	text     string
	isStream bool // it can be read once only, and has no directory
	locator  placer
	inMemory bool // text is the whole of it
	requests []*snipgen.Request
	numbers  []int // of the requests among those of the input, from 1
	found    []snipgen.Diagnostic
	secrets  *snipgen.Secrets
}

// placer finds the places of byte offsets.
type placer interface {
	Place(offset int) snipgen.Place
}

// options are the flags in the words of the library.
func (f *readFlags) options() snipgen.ParseOptions {
	return snipgen.ParseOptions{
		Scheme: f.Scheme, BaseURL: f.BaseURL, All: f.All, Strict: f.Strict,
		KeepFinalNewline: f.KeepFinalNewline, MaxSize: int64(f.MaxSize),
	}
}

// read reads the requests of all files, standard input for none, prints what
// there is to say, and notes the status. It fails with *usageError.
//
// Of an input in which requests have numbers, every is for all of them when
// none is chosen; of raw messages only --all is.
func (f *readFlags) read(s *session, files []string, every bool) ([]*input, error) {
	if err := f.check(); err != nil {
		return nil, err
	}
	if err := f.hide(s); err != nil {
		return nil, err
	}
	if len(files) == 0 {
		files = []string{"-"}
	}
	inputs := make([]*input, len(files))
	for i, name := range files {
		var err error
		if inputs[i], err = f.readOne(s, name, every); err != nil {
			return nil, err
		}
		inputs[i].checkName()
		s.diagnose(inputs[i], "", inputs[i].found)
		s.note(gravest(inputs[i].found, f.Strict))
	}
	return inputs, nil
}

// check finds wrong use. It fails with *usageError.
func (f *readFlags) check() error {
	if found := snipgen.CheckOptions(f.options()); len(found) > 0 {
		return &usageError{message: found[0].Message, hint: found[0].Hint}
	}
	if f.Index < 0 || f.Line < 0 {
		return &usageError{message: "requests and lines are counted from 1"}
	}
	return nil
}

func (f *readFlags) readOne(s *session, name string, every bool) (*input, error) {
	in := &input{name: name, secrets: s.secrets}
	var large *snipgen.TooLarge
	var stream *archiveStream
	text, err := f.load(s, in)
	switch {
	case errors.As(err, &stream):
		in.locator = &stream.lines
		return in, f.readStream(in, stream, every)
	case errors.As(err, &large) && !in.isStream && f.isArchive(name):
		return in, f.readArchive(in, every)
	case errors.As(err, &large):
		in.found = []snipgen.Diagnostic{{
			Severity: snipgen.Error, Code: "too-large",
			Message: fmt.Sprintf("the input is larger than %d bytes", large.Max), Hint: "--max-size raises the limit",
		}}
	case err != nil:
		return nil, unreadable(err)
	default:
		in.text = text
		s.expect(len(text))
		if err := f.readText(in, every); err != nil {
			return nil, err
		}
	}
	in.locator, in.inMemory = snipgen.NewLocator(in.text), true
	return in, nil
}

// kinds are what --input names.
var kinds = lazy.Value[map[string]snipgen.Kind]{Make: func() map[string]snipgen.Kind {
	return map[string]snipgen.Kind{"wire": snipgen.Wire, "http": snipgen.HTTPFile, "curl": snipgen.Curl, "har": snipgen.HAR,
		"powershell": snipgen.PowerShell, "fetch": snipgen.Fetch, "wget": snipgen.Wget, "httpie": snipgen.HTTPie}
}}

// shells are what --shell names.
var shells = lazy.Value[map[string]snipgen.Shell]{Make: func() map[string]snipgen.Shell {
	return map[string]snipgen.Shell{"bash": snipgen.Bash, "cmd": snipgen.Cmd, "powershell": snipgen.PowerShellQuotes}
}}

// namesFiles are the kinds of input that may refer to files.
var namesFiles = []snipgen.Kind{snipgen.HTTPFile, snipgen.Curl, snipgen.PowerShell, snipgen.Wget, snipgen.HTTPie}

// readOptions are the flags for one input.
func (f *readFlags) readOptions(in *input) snipgen.ReadOptions {
	o := snipgen.ReadOptions{
		ParseOptions: f.options(), Kind: kinds.Get()[f.Input], Name: in.name,
		Request: f.Request, Index: f.Index, Line: f.Line, URL: f.URL, Secrets: in.secrets, Shell: shells.Get()[f.Shell],
	}
	f.values(&o)
	return o
}

func (f *readFlags) readText(in *input, every bool) error {
	o, kind := f.optionsFor(in, every)
	if slices.Contains(namesFiles, kind) || o.Placeholders {
		files, err := f.filesOf(&o, in.directory())
		if err != nil {
			return unreadable(err)
		}
		defer files.Close()
	}
	in.keep(snipgen.ReadInput(in.text, o))
	return nil
}

// optionsFor are the flags for an input whose text is there.
func (f *readFlags) optionsFor(in *input, every bool) (snipgen.ReadOptions, snipgen.Kind) {
	o := f.readOptions(in)
	kind := cmp.Or(o.Kind, snipgen.KindOf(in.text, in.name))
	o.All = o.All || every && kind != snipgen.Wire
	return o, kind
}

func (in *input) keep(read *snipgen.Reading) {
	in.requests, in.numbers, in.found = read.Requests, read.Numbers, read.Diagnostics
}

// load reads an input whole. It fails with *archiveStream for a large archive
// that is no file.
func (f *readFlags) load(s *session, in *input) (string, error) {
	if in.name == "-" {
		if isTerminal(s.in) {
			s.problem("info", "waiting for a request on standard input",
				"paste it and end it with Ctrl-D on a new line, or name a file: snipgen request.http -t python")
		}
		in.isStream = true
		return f.loadStream(s.in)
	}
	file, err := os.Open(in.name)
	if err != nil {
		return "", err
	}
	if info, err := file.Stat(); err == nil && !info.Mode().IsRegular() {
		in.isStream = true
		return f.loadStream(file) // which may be read on
	}
	defer file.Close()
	return snipgen.Read(file, int64(f.MaxSize))
}

// directory is the one that files are looked up in: the input's own, the
// working directory for what has none, such as /dev/stdin.
func (in *input) directory() string {
	if in.isStream || strings.HasPrefix(in.name, "/dev/") {
		return "."
	}
	return filepath.Dir(in.name)
}

func unreadable(err error) error { return cannot("read", err) }

// cannot says in plain words what is wrong with a file that the user named.
func cannot(do string, err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return &usageError{message: fmt.Sprintf("cannot %s %s: %v", do, path.Path, path.Err)}
	}
	return &usageError{message: err.Error()}
}

// gravest is the status that findings lead to. An error that only --strict
// makes one counts as a warning.
func gravest(found []snipgen.Diagnostic, strict bool) status {
	worst := done
	for _, d := range found {
		switch {
		case d.Severity == snipgen.Error && !d.Strict:
			return failed
		case d.Severity != snipgen.Info && strict:
			worst = warned
		}
	}
	return worst
}
