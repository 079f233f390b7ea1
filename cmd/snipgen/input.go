package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"snipgen"
)

// input is one file, with the requests that were read from it.
type input struct {
	name     string // as the user called it; "-" for standard input
	text     string
	locator  *snipgen.Locator
	requests []*snipgen.Request
	found    []snipgen.Diagnostic
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
func (f *readFlags) read(s *session, files []string) ([]*input, error) {
	if found := snipgen.CheckOptions(f.options()); len(found) > 0 {
		return nil, &usageError{message: found[0].Message, hint: found[0].Hint}
	}
	if len(files) == 0 {
		files = []string{"-"}
	}
	inputs := make([]*input, len(files))
	for i, name := range files {
		var err error
		if inputs[i], err = f.readOne(s, name); err != nil {
			return nil, err
		}
		s.diagnose(inputs[i], "", inputs[i].found)
		s.note(gravest(inputs[i].found, f.Strict))
	}
	return inputs, nil
}

func (f *readFlags) readOne(s *session, name string) (*input, error) {
	in := &input{name: name}
	var large *snipgen.TooLarge
	text, err := f.load(s, name)
	switch {
	case errors.As(err, &large):
		in.found = []snipgen.Diagnostic{{
			Severity: snipgen.Error, Code: "too-large",
			Message: fmt.Sprintf("the input is larger than %d bytes", large.Max), Hint: "--max-size raises the limit",
		}}
	case err != nil:
		return nil, unreadable(err)
	default:
		in.text = text
		in.requests, in.found = snipgen.Parse(text, f.options())
	}
	in.locator = snipgen.NewLocator(in.text)
	return in, nil
}

func (f *readFlags) load(s *session, name string) (string, error) {
	if name == "-" {
		if isTerminal(s.in) {
			s.problem("info", "waiting for a request on standard input",
				"paste it and end it with Ctrl-D on a new line, or name a file: snipgen request.http -t python")
		}
		return snipgen.Read(s.in, int64(f.MaxSize))
	}
	file, err := os.Open(name)
	if err != nil {
		return "", err
	}
	defer file.Close()
	return snipgen.Read(file, int64(f.MaxSize))
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
