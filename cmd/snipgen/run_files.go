package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"snipgen"
	"snipgen/request"
	"snipgen/verify/process"
)

// filesOf are the files that a request of an input refers to: what its snippet
// reads when it runs. The rules are those of reading, and hold once more. It
// fails for a file that is not there, that is no regular one, or that the
// runtime of the snippet might take for code.
func (c *runCmd) filesOf(in *input, r *snipgen.Request) ([]process.File, error) {
	dir, err := filepath.Abs(in.directory())
	if err != nil {
		return nil, err
	}
	var files []process.File
	for _, s := range r.References() {
		if s.Kind != request.File {
			continue
		}
		name := filepath.ToSlash(s.Text)
		if err := c.mayRead(dir, name); err != nil {
			return nil, err
		}
		if !filepath.IsAbs(s.Text) {
			files = append(files, process.File{Name: name, Path: filepath.Join(dir, s.Text)})
		}
	}
	return files, nil
}

func (c *runCmd) mayRead(dir, name string) error {
	if isCode(snipgen.Targets(), name) {
		return &usageError{fmt.Sprintf("%q has the name of something that a runtime takes for code, and is not put beside the snippet", name),
			"--inline-files puts its bytes into the snippet"}
	}
	info, err := c.stat(dir, name)
	var failure *fs.PathError
	switch {
	case errors.As(err, &failure):
		return fmt.Errorf("%q: %w", name, failure.Err)
	case err != nil:
		return fmt.Errorf("%q: %w", name, err)
	case !info.Mode().IsRegular():
		return fmt.Errorf("%q is no regular file", name)
	}
	return nil
}

// stat looks at a file that the snippet may see.
func (c *runCmd) stat(dir, name string) (fs.FileInfo, error) {
	if c.AllowOutside {
		if !filepath.IsAbs(name) {
			name = filepath.Join(dir, name)
		}
		return os.Stat(name)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	return root.Stat(name)
}

// isCode reports whether a file of that name, beside a program, may become a
// part of it, with any language's runtime: what these look for in the directory
// of a program or in the working directory, their manifests say (Runtime.Code).
// Absolute names are beside none.
func isCode(targets []snipgen.TargetInfo, name string) bool {
	name = strings.ToLower(path.Clean(name))
	return !path.IsAbs(name) && slices.ContainsFunc(targets, func(t snipgen.TargetInfo) bool {
		return slices.ContainsFunc(t.Runtime().Code, func(code string) bool { return isCodeOf(code, name) })
	})
}

// isCodeOf reports whether a name in small letters is what an entry of
// Runtime.Code speaks of. Runtimes look in the directories above, too.
func isCodeOf(code, name string) bool {
	for strings.HasPrefix(name, "../") {
		name = name[len("../"):]
	}
	switch folder, isFolder := strings.CutSuffix(code, "/"); {
	case isFolder:
		first, _, _ := strings.Cut(name, "/")
		return first == folder
	case strings.HasPrefix(code, "."):
		return strings.HasSuffix(name, code)
	default:
		return path.Base(name) == code
	}
}
