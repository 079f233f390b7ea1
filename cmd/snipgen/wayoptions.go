package main

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
)

// elsewhere are the options by which a request goes another way than its own,
// or brings something from this machine: a server that only looks at messages
// has no use for them.
var elsewhere = []string{"proxy", "resolve", "unix-socket", "cert", "key", "cacert", "cookies", "cookie-jar"}

// ownWay is options without those; nor does such a server know HTTP/2.
func ownWay(options map[string]string) map[string]string {
	options = maps.Clone(options)
	for _, name := range elsewhere {
		delete(options, name)
	}
	if version := options["http-version"]; version != "" && version[0] > '1' {
		delete(options, "http-version")
	}
	return options
}

// findFiles gives the files that options name their absolute names: a snippet
// runs in another directory than the one that they are relative to, which is
// the input's for what that asks for. A jar that an input asks for is not
// written: its content is the server's, and its place the input's.
func (c *runCmd) findFiles(s *session, inputs []*input, t *chosen) error {
	for _, in := range inputs {
		for _, r := range in.requests {
			if _, asked := r.Options["cookie-jar"]; asked {
				s.problem("info", "the cookies are not written to the file that the input names", "-O cookie-jar=FILE writes them")
			}
			options := maps.Clone(r.Options)
			delete(options, "cookie-jar")
			if err := c.mayName(options, t, in.directory()); err != nil {
				return err
			}
			if err := absolute(options, t, in.directory()); err != nil {
				return err
			}
			r.Options = options
		}
	}
	return absolute(t.options, t, ".")
}

// mayName fails for a file that the options of an input name and that it may not
// reach: the rules of what is sent from files hold for cookies, certificates,
// keys and sockets, too. One that is not there is the snippet's to miss.
func (c *runCmd) mayName(options map[string]string, t *chosen, dir string) error {
	for _, name := range slices.Sorted(maps.Keys(t.Options())) {
		file := options[name]
		if t.Options()[name].Type != "path" || file == "" {
			continue
		}
		info, err := c.stat(dir, file)
		switch {
		case errors.Is(err, fs.ErrNotExist):
		case err != nil:
			return &usageError{fmt.Sprintf("%s %q is outside of the directory of the input", name, file), "--allow-outside reads it, and -O " + name + "=FILE says so itself"}
		case !info.Mode().IsRegular() && name != "unix-socket":
			return fmt.Errorf("%s %q is no regular file", name, file)
		}
	}
	return nil
}

func absolute(options map[string]string, t *chosen, dir string) error {
	for name, o := range t.Options() {
		file := options[name]
		if o.Type != "path" || file == "" || filepath.IsAbs(file) {
			continue
		}
		whole, err := filepath.Abs(filepath.Join(dir, file))
		if err != nil {
			return err
		}
		options[name] = whole
	}
	return nil
}
