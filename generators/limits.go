package generators

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
)

// Limits on folders of targets, and on what templates do when they are
// executed. They are far above what a client needs, and low enough that a
// folder from elsewhere costs a second and some tens of megabytes at the most.
const (
	maxManifest = 256 << 10 // bytes of a JSON file
	maxTemplate = 256 << 10 // bytes of a template
	maxFolders  = 2000      // languages and clients in a file system
	maxNested   = 64        // of JSON values, of actions, of parentheses, of templates that call others
	maxFaults   = 20        // that are told of a file
	maxLimits   = 500       // limits of a manifest, each of which looks at the request

	maxWord = 64   // bytes of what is part of names
	maxLine = 1000 // bytes of what is one line for people or a shell

	maxDepth    = 15      // levels of the line that a value is printed on
	maxNodes    = 100_000 // of a template, with the templates that it calls in place of the calls
	maxElements = 10_000  // of a list that a template makes
	maxSteps    = 1 << 18 // nodes that are executed in loops, besides
	stepsOf     = 64      // those for each byte of the request
	maxOutput   = 1 << 20 // bytes of a snippet, besides
	outputOf    = 64      // those for each byte of the request, and
	outputTimes = 8       // those for each byte of the longest value
)

// textBytes is how many bytes of text count as one node.
const textBytes = 64

// readBounded reads a file of a target's folder.
func readBounded(files fs.FS, name string, most int64) ([]byte, error) {
	f, err := files.Open(name)
	if err != nil {
		return nil, unreadable(name, err)
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, most+1))
	if err != nil {
		return nil, unreadable(name, err)
	}
	if int64(len(data)) > most {
		return nil, &TemplateFault{File: name, Message: fmt.Sprintf("the file is larger than %d bytes", most)}
	}
	return data, nil
}

// unreadable names the file as people call it, whatever the system does.
func unreadable(name string, err error) error {
	var failure *fs.PathError
	if errors.As(err, &failure) {
		err = failure.Err
	}
	return fmt.Errorf("%s: %w", name, err)
}
