// Command snipgen turns raw HTTP requests into client code that sends exactly
// those requests.
package main

import (
	"errors"
	"os"
	"syscall"
)

// status is the exit status of the process.
type status int

const (
	done    status = 0 // all that was asked for is on standard output
	failed  status = 1 // the input cannot be turned into code
	misused status = 2 // wrong use: flags, names, files
	warned  status = 3 // with --strict: a warning stands
	// More than 128: the signal that ended the program, as a shell counts.
)

func main() { os.Exit(int(run(os.Args[1:], newSession()))) }

// run is the whole program: it reads the command line, runs the command, and
// says what is to be said.
func run(args []string, s *session) status {
	s.secrets = ofMessages(args)
	err := dispatch(args, s)
	var cut *interruption
	if errors.As(err, &cut) { // what has not been written is not to be
		if cut.note != "" {
			s.problem("error", cut.note, "")
		}
		return cut.status()
	}
	if flushed := s.out.Flush(); err == nil {
		err = flushed
	}
	if cut := s.interrupted(); cut != nil {
		return cut.status()
	}
	switch {
	case err == nil:
		return s.status()
	case errors.Is(err, syscall.EPIPE):
		return s.status() // the reader has all that it wants
	}
	return s.explain(err)
}
