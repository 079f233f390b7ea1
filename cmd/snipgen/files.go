package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// file is a snippet on its way to a directory.
type file struct {
	path, code string
	temporary  string // where it is until all of them are written
}

// writeFiles writes a file for each snippet into a directory, which it makes
// when there is none.
func writeFiles(dir string, conversions []conversion) error {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return cannot("make directory", err)
	}
	return writeAll(nameFiles(dir, conversions))
}

// writeAll writes all files or none: they come to their names only after the
// last one is on disk.
func writeAll(files []file) error {
	err := checkFree(files)
	for i := 0; i < len(files) && err == nil; i++ {
		err = files[i].write()
	}
	for i := 0; i < len(files) && err == nil; i++ {
		err = os.Rename(files[i].temporary, files[i].path)
	}
	if err != nil {
		discard(files)
	}
	return err
}

// nameFiles gives each snippet its file: REQUEST.LANGUAGE-CLIENT.EXTENSION.
// Requests of one name get a number, in the order given.
func nameFiles(dir string, conversions []conversion) []file {
	var files []file
	stems := make(map[*conversion]string)
	taken := make(map[string]bool)
	each(conversions, func(c *conversion, made *snippet, code string) error {
		if stems[c] == "" {
			stems[c] = unused(c.stem(), taken)
		}
		name := stems[c] + "." + strings.ReplaceAll(made.target.ID, "/", "-") + "." + made.target.Extension
		files = append(files, file{path: filepath.Join(dir, name), code: code})
		return nil
	})
	return files
}

// unused is the stem, with a number when another request has it. Case counts
// for nothing, as on many file systems.
func unused(stem string, taken map[string]bool) string {
	name := stem
	for n := 2; taken[strings.ToLower(name)]; n++ {
		name = stem + "-" + strconv.Itoa(n)
	}
	taken[strings.ToLower(name)] = true
	return name
}

// checkFree fails when something other than a file has the name of one.
func checkFree(files []file) error {
	for _, f := range files {
		info, err := os.Lstat(f.path)
		if err == nil && !info.Mode().IsRegular() {
			return fmt.Errorf("%s is in the way: it is no regular file", f.path)
		}
	}
	return nil
}

// write puts the code into a file that did not exist, for its owner to move.
func (f *file) write() error {
	f.temporary = fmt.Sprintf("%s.%d.tmp", f.path, os.Getpid())
	out, err := os.OpenFile(f.temporary, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		f.temporary = ""
		return err
	}
	_, err = out.WriteString(f.code)
	return errors.Join(err, out.Close())
}

// discard removes what has not come to its name.
func discard(files []file) {
	for _, f := range files {
		if f.temporary != "" {
			os.Remove(f.temporary)
		}
	}
}
