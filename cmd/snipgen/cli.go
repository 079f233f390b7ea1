package main

import (
	"encoding"
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/alecthomas/kong"
)

// grammar is the command line. Each command is in a file of its own.
type grammar struct {
	Version versionFlag `help:"Print the version and exit."`

	Generate   generateCmd   `cmd:"" default:"withargs" help:"Turn requests into code; the default command."`
	Targets    targetsCmd    `cmd:"" help:"List the targets, or tell all about some."`
	Parse      parseCmd      `cmd:"" help:"Show how requests are read."`
	VersionCmd versionCmd    `cmd:"" name:"version" help:"Print the version."`
	Completion completionCmd `cmd:"" help:"Print a completion script for a shell."`
}

// dispatch parses the arguments and runs the command that they name.
func dispatch(args []string, s *session) error {
	parser, err := newParser(s)
	if err != nil {
		return err
	}
	command, err := parser.Parse(args)
	if err != nil {
		return &usageError{message: err.Error(), hint: "snipgen --help tells how it is used"}
	}
	return command.Run(s)
}

func newParser(s *session) (*kong.Kong, error) {
	return kong.New(&grammar{},
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

// readFlags are the flags of commands that read requests.
type readFlags struct {
	Input            string `enum:"auto,wire" default:"auto" placeholder:"FORMAT" help:"What the input is: auto or wire (a raw HTTP message)."`
	Scheme           string `enum:",http,https" default:"" placeholder:"SCHEME" help:"http or https, whatever the request says."`
	BaseURL          string `name:"base-url" placeholder:"URL" help:"Where a request without a host goes."`
	All              bool   `help:"Take every request of the input, not only the first."`
	KeepFinalNewline bool   `help:"Keep a line end at the end of a body without a length."`
	MaxSize          size   `default:"64MiB" placeholder:"SIZE" help:"Largest input, such as 512KiB or 1GiB (default 64MiB)."`
	Strict           bool   `help:"Take warnings for errors: no code, exit status 3."`
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
