package input

import (
	"cmp"
	"io/fs"

	"snipgen/parser"
	"snipgen/parser/curl"
	"snipgen/parser/fetch"
	"snipgen/parser/httpfile"
	"snipgen/parser/powershell"
	"snipgen/request"
	"snipgen/request/secrets"
)

// ParseOptions are the settings of the reader of raw messages.
type ParseOptions = parser.Options

// Options are the settings of [Read]. The zero value reads the first
// request of what the input looks like.
type Options struct {
	ParseOptions // All takes every request

	Kind parser.Kind // "" stands for what KindOf says
	Name string      // of the input's file, which helps to tell the kind; "" for none

	// One request: by its name in a .http file, by its number from 1, by a
	// line of the input from 1, or by the URL of an archive's entry (text
	// that it holds, or a pattern with *). At most one of them.
	Request string
	Index   int
	Line    int
	URL     string

	Shell curl.Shell // whose quoting curl commands have; "" stands for what it looks like

	Vars        map[string]string // values of {{name}}, over all others
	LiteralVars bool              // {{name}} without a value is text
	Env         string            // the environment of environment files
	Dialect     string            // of a .http file, see [httpfile.Dialects]; "" is the union
	Freeze      bool              // fixed values for {{$guid}} and the like
	// Placeholders reads {name}, <name>, {two words}, {one|other}, :name as a
	// segment of a path, and $NAME of the environment like {{name}}, in raw
	// messages and curl commands too, where {{name}} is text without it.
	Placeholders bool

	Files       fs.FS  // the directory that files are looked up in; nil for none
	Outside     fs.FS  // what is outside of it, from a root; nil refuses that
	Dir         string // the path from that root to the directory
	Above       string // an environment file in a directory above, for a message; "" for none
	InlineFiles bool   // bytes of files that a body refers to are put in

	Secrets *secrets.Hider // what is done about secrets; nil keeps them
}

func (in *reading) httpFileOptions() httpfile.Options {
	o := &in.options
	out := httpfile.Options{
		Files: o.Files, Outside: o.Outside, Dir: o.Dir, Above: o.Above, Env: o.Env, Vars: o.Vars, Dialect: o.Dialect,
		InlineFiles: o.InlineFiles, LiteralVars: o.LiteralVars, Placeholders: o.Placeholders,
		Scheme: o.Scheme, BaseURL: o.BaseURL, KeepFinalNewline: o.KeepFinalNewline, MaxSize: o.MaxSize, Strict: o.Strict,
	}
	if o.Freeze {
		out.Freeze = httpfile.Fixed
	}
	out.Curl = func(command string) ([]*request.Request, []request.Diagnostic) {
		return curl.Parse(command, curl.Options{Scheme: o.Scheme, MaxSize: o.MaxSize, Strict: o.Strict, PortWords: true})
	}
	return out
}

func (in *reading) fetchOptions() fetch.Options {
	o := &in.options
	return fetch.Options{Scheme: o.Scheme, MaxSize: o.MaxSize, Strict: o.Strict, PortWords: o.Placeholders}
}

func (in *reading) curlOptions() curl.Options {
	o := &in.options
	out := curl.Options{Shell: o.Shell, Scheme: o.Scheme, MaxSize: o.MaxSize, Strict: o.Strict, PortWords: o.Placeholders}
	if o.InlineFiles && o.Files != nil {
		out.ReadFile = in.readFile
	}
	return out
}

func (in *reading) powershellOptions() powershell.Options {
	o := &in.options
	return powershell.Options{Scheme: o.Scheme, MaxSize: o.MaxSize, Strict: o.Strict}
}

// sizeOf is the bound on the size of a text that is read in place of the input,
// which may be longer with words for its placeholders.
func (in *reading) sizeOf(text string) int64 {
	most := in.options.MaxSize
	if in.options.Placeholders {
		most = max(cmp.Or(most, parser.DefaultMaxSize), int64(len(text)))
	}
	return most
}
