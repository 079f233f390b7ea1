package main

import (
	"maps"
	"path/filepath"
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
			if err := absolute(options, t, in.directory()); err != nil {
				return err
			}
			r.Options = options
		}
	}
	return absolute(t.options, t, ".")
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
