package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
)

// file is a snippet on its way to a directory.
type file struct {
	path string
	code func() (content, error)

	fresh, old string // where it is before it has its name, and what had that name before
	hadOld     bool   // old is there
	isThere    bool   // it has its name
}

// writeFiles writes a file for each snippet into a directory, which it makes
// when there is none. All files are written or none; a signal that ends this
// process leaves what was there before. It fails with *interruption then.
func writeFiles(dir string, conversions []conversion) error {
	ctx, stop := untilInterrupted()
	defer stop()
	made, err := makeDir(dir)
	if err != nil {
		err = cannot("make directory", err)
	} else {
		err = deliver(ctx, dir, nameFiles(dir, conversions))
	}
	if err != nil {
		for _, one := range made {
			os.Remove(one) // which leaves those that are not empty
		}
	}
	return err
}

// makeDir makes a directory, and tells which ones were not there before, the
// innermost first.
func makeDir(dir string) (made []string, err error) {
	for at := filepath.Clean(dir); ; at = filepath.Dir(at) {
		_, err := os.Lstat(at)
		if !errors.Is(err, fs.ErrNotExist) || at == filepath.Dir(at) {
			return made, os.MkdirAll(dir, 0o777)
		}
		made = append(made, at)
	}
}

// deliver writes the files into a temporary directory in dir. They come to
// their names only after the last one is on disk. When anything fails, what
// was there before is there again.
func deliver(ctx context.Context, dir string, files []file) error {
	if err := checkFree(files); err != nil {
		return err
	}
	staging, err := os.MkdirTemp(dir, ".snipgen-*")
	if err != nil {
		return cannotWrite(dir, err)
	}
	for _, step := range []func(*file) error{(*file).write, (*file).move} {
		for i := 0; i < len(files) && err == nil; i++ {
			files[i].stageIn(staging, i)
			if err = context.Cause(ctx); err == nil {
				err = step(&files[i])
			}
		}
	}
	if err != nil {
		if lost := putBack(files); lost != nil {
			return errors.Join(err, lost)
		}
	}
	os.RemoveAll(staging)
	return err
}

// checkFree fails when something other than a file has the name of one.
func checkFree(files []file) error {
	for _, f := range files {
		info, err := os.Lstat(f.path)
		if err == nil && !info.Mode().IsRegular() {
			return fmt.Errorf("%s is in the way: it is no regular file", printable(f.path))
		}
	}
	return nil
}

func (f *file) stageIn(staging string, number int) {
	f.fresh = filepath.Join(staging, strconv.Itoa(number))
	f.old = f.fresh + ".old"
}

// write puts the code into a file of the temporary directory.
func (f *file) write() error {
	code, err := f.code()
	if err != nil {
		return err
	}
	out, err := os.OpenFile(f.fresh, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return cannotWrite(f.path, err)
	}
	for text := range code.pieces() {
		if _, err = out.WriteString(text); err != nil {
			break
		}
	}
	if err := errors.Join(err, out.Close()); err != nil {
		return cannotWrite(f.path, err)
	}
	return nil
}

// move gives the file its name. What had it before is kept: by a second link,
// so that the name is never free, or where there are no links by moving it.
func (f *file) move() error {
	err := os.Link(f.path, f.old)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		err = os.Rename(f.path, f.old)
	}
	f.hadOld = err == nil
	if err == nil || errors.Is(err, fs.ErrNotExist) {
		err = os.Rename(f.fresh, f.path)
		f.isThere = err == nil
	}
	if err != nil {
		return cannotWrite(f.path, err)
	}
	return nil
}

// putBack undoes what move has done. It fails when an earlier file is left in
// the temporary directory, and says where.
func putBack(files []file) error {
	var lost error
	for i := range files {
		switch f := &files[i]; {
		case f.hadOld:
			if err := os.Rename(f.old, f.path); err != nil {
				lost = errors.Join(lost, fmt.Errorf("what was %s is %s now", printable(f.path), printable(f.old)))
			}
		case f.isThere:
			os.Remove(f.path)
		}
	}
	return lost
}

// cannotWrite names the file that was to be written, and not the temporary one.
func cannotWrite(path string, err error) error {
	var atPath *fs.PathError
	var ofLink *os.LinkError
	switch {
	case errors.As(err, &atPath):
		err = atPath.Err
	case errors.As(err, &ofLink):
		err = ofLink.Err
	}
	return fmt.Errorf("cannot write %s: %w", printable(path), err)
}
