package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"snipgen"
)

// opener is a directory of the system: [os.Root] is one.
type opener interface {
	Stat(name string) (fs.FileInfo, error)
	OpenFile(name string, flag int, mode fs.FileMode) (*os.File, error)
}

// anywhere is a directory that links may lead out of.
type anywhere string

func (dir anywhere) Stat(name string) (fs.FileInfo, error) {
	return os.Stat(filepath.Join(string(dir), name))
}

func (dir anywhere) OpenFile(name string, flag int, mode fs.FileMode) (*os.File, error) {
	return os.OpenFile(filepath.Join(string(dir), name), flag, mode)
}

// regular is the regular files of a directory, and the directories in it: for
// files that are found by convention, or named by what others have written.
// Neither opening nor reading one waits for anybody. What is something else,
// or a link to it, fails with snipgen.ErrNotRegular.
type regular struct{ dir opener }

var _ fs.StatFS = regular{}

// readTime is how long one file may be read where reading can wait at all, as
// it can for some files of the kernel.
const readTime = time.Second

// errLeaves is about a link, where none may lead out of the directory.
var errLeaves = errors.New("a link leads out of the directory")

// Stat describes the file that a name stands for, links followed.
func (r regular) Stat(name string) (fs.FileInfo, error) {
	local, err := localize("stat", name)
	if err != nil {
		return nil, err
	}
	info, err := r.dir.Stat(local)
	return info, explained(err)
}

// Open opens a file for reading.
func (r regular) Open(name string) (fs.File, error) {
	info, err := r.Stat(name)
	if err == nil {
		err = plain(name, info)
	}
	if err != nil {
		return nil, err
	}
	local, _ := localize("open", name)
	f, err := r.dir.OpenFile(local, os.O_RDONLY|nonblock, 0)
	if err != nil {
		return nil, explained(err)
	}
	if info, err = f.Stat(); err == nil { // another one may have come there since
		err = plain(name, info)
	}
	if err != nil {
		f.Close()
		return nil, err
	}
	_ = f.SetReadDeadline(time.Now().Add(readTime)) // most files cannot wait, and take none
	return f, nil
}

// openDirectory opens a directory that nothing leads out of. What is none, such
// as a pipe, is not opened.
func openDirectory(dir string) (*os.Root, error) {
	if info, err := os.Stat(dir); err == nil && !info.IsDir() {
		return nil, &fs.PathError{Op: "open", Path: dir, Err: syscall.ENOTDIR}
	}
	return os.OpenRoot(dir)
}

func localize(op, name string) (string, error) {
	local, err := filepath.Localize(name)
	if err != nil {
		return "", &fs.PathError{Op: op, Path: name, Err: fs.ErrInvalid}
	}
	return local, nil
}

// plain fails for what is neither a regular file nor a directory.
func plain(name string, info fs.FileInfo) error {
	if info.Mode().IsRegular() || info.IsDir() {
		return nil
	}
	return &fs.PathError{Op: "open", Path: name, Err: snipgen.ErrNotRegular}
}

// explained says in plain words what os.Root says of links. A name that is too
// long, or below a file, is one that is not there.
func explained(err error) error {
	var path *fs.PathError
	switch {
	case !errors.As(err, &path):
	case path.Err.Error() == "path escapes from parent":
		path.Err = errLeaves
	case errors.Is(err, syscall.ENOTDIR), errors.Is(err, syscall.ENAMETOOLONG):
		path.Err = fs.ErrNotExist
	}
	return err
}
