package main

import (
	"encoding"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/alecthomas/kong"
)

// grammar is the command line. Each command is in a file of its own.
type grammar struct {
	quickGrammar
	Targets    targetsCmd    `cmd:"" help:"List the targets, or tell all about some"`
	Verify     verifyCmd     `cmd:"" help:"Run snippets against a server on this machine and compare what they send"`
	Run        runCmd        `cmd:"" help:"Run a snippet: send the request to its real host"`
	Parse      parseCmd      `cmd:"" help:"Show how requests are read"`
	Batch      batchCmd      `cmd:"" help:"Turn lines of JSON into lines of JSON, in constant memory"`
	VersionCmd versionCmd    `cmd:"" name:"version" help:"Print the version"`
	Completion completionCmd `cmd:"" help:"Print a completion script for a shell"`
}

// quickGrammar is all that turning requests into code needs. A model of the
// whole grammar takes kong twice the time.
type quickGrammar struct {
	Version  versionFlag `help:"Print the version and exit"`
	Generate generateCmd `cmd:"" default:"withargs" help:"Turn requests into code"`
}

// commands are those that only the whole grammar has.
var commands = []string{"targets", "verify", "run", "parse", "batch", "version", "completion"}

// dispatch parses the arguments and runs the command that they name.
func dispatch(args []string, s *session) error {
	if command, ok := plainGenerate(args); ok {
		return command.Run(s)
	}
	var model any = &quickGrammar{}
	if len(args) > 0 && slices.Contains(commands, args[0]) {
		model = &grammar{}
	}
	parser, err := newParser(model, s)
	if err != nil {
		return err
	}
	command, err := parser.Parse(args)
	if err != nil {
		return &usageError{message: err.Error(), hint: "snipgen --help tells how it is used"}
	}
	return command.Run(s)
}

func newParser(model any, s *session) (*kong.Kong, error) {
	return kong.New(model,
		kong.Name("snipgen"),
		kong.Help(printHelp),
		kong.Writers(s.out, s.err),
		kong.Exit(func(code int) {
			s.out.Flush()
			os.Exit(code)
		}),
		kong.Bind(s),
	)
}

// readFlags are the flags of commands that read requests. Completion scripts
// take the values of a flag from its placeholder.
type readFlags struct {
	Input   string `enum:"auto,wire,http,curl,har,powershell,fetch,wget,httpie" default:"auto" placeholder:"KIND" help:"What the input is: auto, wire (a raw message), http, curl, har, powershell, fetch, wget or httpie"`
	Shell   string `enum:"auto,bash,cmd,powershell" default:"auto" placeholder:"auto|bash|cmd|powershell" help:"Whose quoting curl commands have"`
	Request string `placeholder:"NAME" xor:"request" help:"Take the request of that name in a .http file"`
	Index   int    `placeholder:"N" xor:"request" help:"Take the request of that number, from 1"`
	Line    int    `placeholder:"N" xor:"request" help:"Take the request on that line, from 1"`
	URL     string `name:"url" placeholder:"PATTERN" xor:"request" help:"Take the entries of an archive whose URL holds this, or is like it (*)"`
	Scheme  string `placeholder:"http|https" help:"The scheme, whatever the request says"`
	BaseURL string `name:"base-url" placeholder:"URL" help:"Where a request that names no host goes"`
	All     bool   `help:"Take every request of an input, not only the first"`
	variableFlags
	secretFlags
	KeepFinalNewline bool `help:"Keep a line end after a body whose length is not told"`
	MaxSize          size `default:"64MiB" placeholder:"SIZE" help:"Largest input, such as 512KiB (default 64MiB)"`
	Strict           bool `help:"Take a warning for an error: no code, exit status 3"`
}

// size is a number of bytes with an optional unit.
type size int64

var _ encoding.TextUnmarshaler = new(size)

// units are powers of two with an i, of ten without.
var units = []struct {
	name  string
	bytes int64
}{
	{"kib", 1 << 10}, {"mib", 1 << 20}, {"gib", 1 << 30},
	{"kb", 1e3}, {"mb", 1e6}, {"gb", 1e9},
	{"k", 1 << 10}, {"m", 1 << 20}, {"g", 1 << 30}, {"b", 1},
}

// UnmarshalText reads "64MiB", "2 MB", "10k" or a bare number of bytes.
func (s *size) UnmarshalText(text []byte) error {
	number, unit := strings.ToLower(strings.TrimSpace(string(text))), int64(1)
	for _, u := range units {
		if rest, ok := strings.CutSuffix(number, u.name); ok {
			number, unit = strings.TrimSpace(rest), u.bytes
			break
		}
	}
	n, err := strconv.ParseInt(number, 10, 64)
	if err != nil || n < 1 || n > (1<<62)/unit {
		return fmt.Errorf("%q is not a size such as 64MiB", text)
	}
	*s = size(n * unit)
	return nil
}
