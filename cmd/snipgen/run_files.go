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
	"snipgen/request/lazy"
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
	if isCode(name) {
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

// What runtimes look for in the directory of a program or in the working
// directory: modules (Python's sys.path, Java's source launcher, JEP 458),
// settings of a build (MSBuild's Directory.Build files, go.mod, global.json),
// and folders of libraries.
var (
	codeEndings = lazy.Value[[]string]{Make: func() []string {
		return strings.Fields(`.rb .py .pyc .pyd .pyw .pth .so .dylib .dll .exe .com .bat .cmd .js .mjs .cjs .node .php .phar .ini
.go .mod .work .java .class .jar .cs .csproj .fsproj .vbproj .proj .props .targets .sln .slnx .rsp .config .runtimeconfig.json .deps.json`)
	}}
	codeNames   = lazy.Value[[]string]{Make: func() []string { return strings.Fields(`package.json global.json .curlrc _curlrc .netrc .npmrc`) }}
	codeFolders = []string{"meta-inf", "bin", "obj", "node_modules", "vendor", "lib"}
)

// isCode reports whether a file of that name, beside a program, may become a
// part of it. Absolute names are beside none.
func isCode(name string) bool {
	name = strings.ToLower(path.Clean(name))
	if path.IsAbs(name) {
		return false
	}
	inner := name
	for strings.HasPrefix(inner, "../") { // runtimes look in the directories above, too
		inner = inner[len("../"):]
	}
	first, _, _ := strings.Cut(inner, "/")
	return slices.Contains(codeFolders, first) || slices.Contains(codeNames.Get(), path.Base(name)) ||
		slices.ContainsFunc(codeEndings.Get(), func(ending string) bool { return strings.HasSuffix(name, ending) })
}
