package manifest

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
)

// isAbsent reports whether there is nothing of that name.
func isAbsent(err error) bool { return errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrInvalid) }

// has reports whether there is a file of that name, be it one that cannot be
// read.
func has(files fs.FS, name string) bool {
	_, err := fs.Stat(files, name)
	return !isAbsent(err)
}

// finder goes through the folders of a file system.
type finder struct {
	files fs.FS
	seen  int // folders
}

// IDsIn lists the ids of the targets of a file system. It fails when a folder
// cannot be read, and when there are too many.
func IDsIn(files fs.FS) ([]string, error) {
	f := finder{files: files}
	languages, err := f.folders(".")
	if err != nil {
		return nil, err
	}
	var ids []string
	for _, language := range languages {
		clients, err := f.folders(language)
		if err != nil {
			return nil, err
		}
		for _, client := range clients {
			if id := path.Join(language, client); has(files, path.Join(id, manifestFile)) {
				ids = append(ids, id)
			}
		}
	}
	return ids, nil
}

// languagesIn lists the folders with facts of a language; what is wrong with
// others is told when they are read.
func languagesIn(files fs.FS) []string {
	f := finder{files: files}
	folders, _ := f.folders(".")
	var names []string
	for _, name := range folders {
		if has(files, path.Join(name, languageFile)) {
			names = append(names, name)
		}
	}
	return names
}

// folders lists those in a folder, but for hidden ones. Links are followed.
func (f *finder) folders(dir string) ([]string, error) {
	entries, err := f.entries(dir)
	if err != nil {
		return nil, err
	}
	var names []string
	for _, e := range entries {
		isFolder := e.IsDir()
		if e.Type()&fs.ModeSymlink != 0 {
			name := path.Join(dir, e.Name())
			info, err := fs.Stat(f.files, name)
			if err != nil && !isAbsent(err) {
				return nil, unreadable(name, err)
			}
			isFolder = err == nil && info.IsDir()
		}
		if isFolder && !strings.HasPrefix(e.Name(), ".") {
			names = append(names, e.Name())
		}
	}
	return names, nil
}

// entries lists what is in a folder.
func (f *finder) entries(dir string) ([]fs.DirEntry, error) {
	d, err := f.files.Open(dir)
	if err != nil {
		return nil, unreadable(dir, err)
	}
	defer d.Close()
	list, ok := d.(fs.ReadDirFile)
	if !ok {
		return nil, fmt.Errorf("%s: it cannot be listed", dir)
	}
	entries, err := list.ReadDir(maxFolders + 1)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, unreadable(dir, err)
	}
	if f.seen += len(entries); f.seen > maxFolders {
		return nil, fmt.Errorf("%s: there are more than %d folders of targets", dir, maxFolders)
	}
	return entries, nil
}
