package snipgen

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"snipgen/parser"
	"snipgen/request"
)

// place finds a file: what to look in, and the name there. It fails with
// errOutside when only Outside has it and there is none.
func (o *ReadOptions) place(name string) (fs.FS, string, error) {
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
func (in *reading) checkFiles(requests []*Request, found []Diagnostic) ([]*Request, []Diagnostic) {
	faults := map[string]*Diagnostic{}
	var kept []*Request
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
func (o *ReadOptions) fileFault(s request.Segment) *Diagnostic {
	fault := &Diagnostic{Severity: request.Error, Code: "file-outside", Part: "body", Range: s.Range, Hint: "--allow-outside reads it"}
	files, clean, err := o.place(s.Text)
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
