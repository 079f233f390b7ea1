package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"

	"snipgen"
)

// variableFlags are the flags about what a request refers to.
type variableFlags struct {
	Var          map[string]string `mapsep:"none" placeholder:"name=value" help:"Give {{name}} a value; repeatable"`
	Vars         string            `enum:"resolve,literal" default:"resolve" placeholder:"resolve|literal" help:"literal takes {{name}} without a value as text"`
	Env          string            `placeholder:"NAME" help:"Take an environment of the environment files"`
	Dialect      string            `enum:"all,vscode,jetbrains,visualstudio,httpyac,kulala" default:"all" placeholder:"all|vscode|jetbrains|visualstudio|httpyac|kulala" help:"Whose .http file it is, where tools differ"`
	Placeholders bool              `help:"Read {name} and <name> like {{name}}, in raw messages and curl commands, too"`
	Freeze       bool              `help:"Put fixed values in place of {{$guid}} and the like"`
	InlineFiles  bool              `help:"Put the bytes of files that are referred to into the request"`
	AllowOutside bool              `help:"Let references leave the directory of the request file"`
}

// values sets the options about values.
func (f *variableFlags) values(o *snipgen.ReadOptions) {
	o.Vars, o.LiteralVars, o.Env, o.Freeze, o.InlineFiles = f.Var, f.Vars == "literal", f.Env, f.Freeze, f.InlineFiles
	o.Placeholders = f.Placeholders
	if f.Dialect != "all" {
		o.Dialect = f.Dialect
	}
}

// filesOf sets the options about files. They are looked up in a directory, and
// no link leads out of it, unless that is allowed. The closer is for when
// reading is over.
func (f *variableFlags) filesOf(o *snipgen.ReadOptions, dir string) (io.Closer, error) {
	if f.AllowOutside {
		return io.NopCloser(nil), allowOutside(o, dir)
	}
	root, err := openDirectory(dir)
	if err != nil {
		return nil, err
	}
	o.Files = regular{root}
	if f.Env != "" {
		o.Above = environmentAbove(dir)
	}
	return root, nil
}

// environmentAbove is the nearest environment file in the directories above
// one, "" when there is none.
func environmentAbove(dir string) string {
	dir, err := filepath.Abs(dir)
	for above := filepath.Dir(dir); err == nil && above != dir; dir, above = above, filepath.Dir(above) {
		for _, name := range []string{"http-client.env.json", "http-client.private.env.json", "rest-client.env.json"} {
			path := filepath.Join(above, name)
			if info, err := os.Lstat(path); err == nil && info.Mode().IsRegular() {
				return path
			}
		}
	}
	return ""
}

func allowOutside(o *snipgen.ReadOptions, dir string) error {
	path, err := filepath.Abs(dir)
	if err != nil {
		return err
	}
	volume := filepath.VolumeName(path)
	o.Files, o.Outside = regular{anywhere(path)}, regular{anywhere(volume + string(filepath.Separator))}
	o.Dir = strings.Trim(filepath.ToSlash(path[len(volume):]), "/")
	return nil
}
