package input

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"snipgen/parser"
	"snipgen/request"
)

// locate finds a file: what to look in, and the name there. It fails with
// errOutside when only Outside has it and there is none.
func (o *Options) locate(name string) (fs.FS, string, error) {
	clean := path.Clean(strings.ReplaceAll(name, `\`, "/"))
	if fs.ValidPath(clean) && !parser.HasDrive(clean) {
		return o.Files, clean, nil
	}
	if o.Outside == nil {
		return nil, "", errOutside
	}
	if !path.IsAbs(clean) {
		clean = path.Join("/", o.Dir, clean)
	}
	return o.Outside, strings.TrimPrefix(clean, "/"), nil
}

// checkFiles leaves out the requests of commands that refer to files which the
// input may not reach, and says which. What is not there may be where the code
// runs: commands are taken from documentation.
func (in *reading) checkFiles(requests []*request.Request, found []request.Diagnostic) ([]*request.Request, []request.Diagnostic) {
	faults := map[string]*request.Diagnostic{}
	var kept []*request.Request
	var all request.Findings
	all.AddAll(found)
	for _, r := range requests {
		reachable := true
		for _, s := range r.References() {
			if s.Kind != request.File {
				continue
			}
			fault, known := faults[s.Text]
			if !known {
				if fault = in.options.fileFault(s); fault != nil {
					all.Add(*fault)
				}
				faults[s.Text] = fault
			}
			reachable = reachable && fault == nil
		}
		if reachable {
			kept = append(kept, r)
		}
	}
	return kept, all.Sorted(len(in.text))
}

// fileFault says why a file may not be referred to; nil when it may.
func (o *Options) fileFault(s request.Segment) *request.Diagnostic {
	fault := &request.Diagnostic{Severity: request.Error, Code: "file-outside", Part: "body", Range: s.Range, Hint: "--allow-outside reads it"}
	files, clean, err := o.locate(s.Text)
	if err != nil {
		fault.Message = fmt.Sprintf("%q is outside of the directory of the input", s.Text)
		return fault
	}
	if files == nil {
		return nil
	}
	info, err := fs.Stat(files, clean)
	var path *fs.PathError
	switch {
	case errors.Is(err, fs.ErrNotExist), err == nil && info.Mode().IsRegular():
		return nil
	case errors.As(err, &path): // a link that leads out of the directory, too
		fault.Message = fmt.Sprintf("%q: %v", s.Text, path.Err)
	default:
		fault.Code, fault.Message, fault.Hint = "missing-file", fmt.Sprintf("%q is no regular file", s.Text), "name a file"
	}
	return fault
}

// readFile reads a file that a curl command names.
func (in *reading) readFile(name string) ([]byte, error) {
	o := &in.options
	files, clean, err := o.locate(name)
	if err != nil {
		return nil, err
	}
	f, err := parser.Open(files, clean)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	content, err := parser.Read(f, o.MaxSize)
	return []byte(content), err
}

var errOutside = errors.New("outside of the directory of the input")
