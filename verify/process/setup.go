package process

import (
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// SetUp makes a new directory below parent, "" for the temporary one, that
// holds the snippet, the links and the files of the job, and nothing else. dir
// is where the snippet runs: root, which is to be removed, or as deep in it as
// names of files lead out.
func SetUp(parent string, j Job) (root, dir string, err error) {
	if root, err = os.MkdirTemp(parent, "run"); err != nil {
		return "", "", err
	}
	dir = filepath.Join(root, strings.Repeat("up/", depth(j.Files)))
	err = errors.Join(os.MkdirAll(dir, 0o700), os.WriteFile(filepath.Join(dir, j.File), []byte(j.Source), 0o644))
	for _, link := range j.Links {
		err = errors.Join(err, os.Symlink(link, filepath.Join(dir, filepath.Base(link))))
	}
	for _, f := range j.Files {
		err = errors.Join(err, f.link(dir))
	}
	if err != nil {
		os.RemoveAll(root)
	}
	return root, dir, err
}

// depth is how many directories the names lead out at most.
func depth(files []File) int {
	most := 0
	for _, f := range files {
		most = max(most, strings.Count(path.Clean(f.Name)+"/", "../"))
	}
	return most
}

// link makes a link where the name leads, and the directories that it goes
// through. It never takes the place of anything.
func (f File) link(dir string) error {
	for i := range len(f.Name) {
		if f.Name[i] == '/' {
			if err := os.MkdirAll(filepath.Join(dir, f.Name[:i]), 0o700); err != nil {
				return err
			}
		}
	}
	at := filepath.Join(dir, f.Name)
	err := os.Symlink(f.Path, at)
	if have, _ := os.Readlink(at); err != nil && have == f.Path {
		return nil // by another name
	}
	if errors.Is(err, os.ErrExist) {
		return fmt.Errorf("%q: a file of the snippet has this name", f.Name)
	}
	return err
}
