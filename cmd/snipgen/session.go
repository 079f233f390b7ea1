package main

import (
	"bufio"
	"context"
	"errors"
	"io"
	"os"
	"strings"
	"sync"
	"sync/atomic"

	"snipgen"
)

// session is what a command has to do with: the streams, and how it went.
type session struct {
	in    *os.File
	out   *bufio.Writer
	err   io.Writer
	color bool // of err
	worst status

	// faulty tells that a target failed at a request: an error, though what
	// other targets made is written.
	faulty bool

	expected int // bytes of input, see expect

	secrets *snipgen.Secrets // nil keeps them; of messages only before requests are read

	printing      sync.Mutex  // locked while something is printed that is to be whole
	seesToSignals atomic.Bool // the command does, see seeToSignals
	watched       sync.Once
	signals       atomic.Pointer[context.Context] // of watch; done when one has come
}

func newSession() *session {
	s := &session{
		in:    os.Stdin,
		err:   os.Stderr,
		color: os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && isTerminal(os.Stderr),
	}
	s.out = bufio.NewWriterSize(output{s}, pieceSize)
	return s
}

// isTerminal reports whether a person sits at the other end.
func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err != nil || !os.SameFile(info, null)
}

// note keeps the gravest status.
func (s *session) note(found status) { s.worst = worse(s.worst, found) }

// status is that of the session: how it went, faults of targets included.
func (s *session) status() status {
	if s.faulty {
		return worse(s.worst, failed)
	}
	return s.worst
}

// worse is the graver status: wrong use, then a failure, then a warning.
func worse(a, b status) status {
	rank := [...]int{done: 0, warned: 1, failed: 2, misused: 3}
	if rank[b] > rank[a] {
		return b
	}
	return a
}

// printWhole prints what no signal cuts.
func (s *session) printWhole(print func() error) error {
	s.printing.Lock()
	defer s.printing.Unlock()
	if err := print(); err != nil {
		return err
	}
	return s.out.Flush()
}

// usageError is wrong use of the command line: what, and the next step.
type usageError struct{ message, hint string }

func (e *usageError) Error() string { return e.message }

// errReported ends a command whose diagnostics have told all; the session
// holds the status.
var errReported = errors.New("reported")

// explain prints an error that has no place in an input.
func (s *session) explain(err error) status {
	if errors.Is(err, errReported) {
		return s.status()
	}
	var usage *usageError
	var faults *targetFaults
	var passed exitStatus
	switch {
	case errors.As(err, &passed):
		return status(passed)
	case errors.As(err, &usage):
		s.problem("error", s.secrets.CleanUnread(usage.message), usage.hint)
	case errors.As(err, &faults):
		s.faults(faults.error)
	default:
		s.problem("error", err.Error(), "")
		return failed
	}
	return misused
}

// targetFaults is all that is wrong with targets, most likely a user's own.
type targetFaults struct{ error }

// faults prints errors that errors.Join has put together, one by one.
func (s *session) faults(err error) {
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		for _, one := range joined.Unwrap() {
			s.faults(one)
		}
		return
	}
	var fault *snipgen.TemplateFault
	hint := ""
	if errors.As(err, &fault) {
		hint = fault.Hint
	}
	s.problem("error", err.Error(), hint)
}

// problem prints a message of the program itself.
func (s *session) problem(severity, message, hint string) {
	message, hint = s.secrets.Clean(message), s.secrets.Clean(hint)
	w := bufio.NewWriter(s.err)
	defer w.Flush()
	p := painter{w, s.color}
	p.paint(bold, "snipgen:")
	w.WriteByte(' ')
	p.paint(colorOf(severity), severity+":")
	w.WriteString(" " + visible(message) + "\n")
	lines := strings.Split(hint, "\n")
	for i := range lines {
		lines[i] = visible(lines[i])
	}
	p.hint(strings.Join(lines, "\n"))
}

// painter writes text that is in colour at a terminal.
type painter struct {
	*bufio.Writer
	color bool
}

// SGR parameters of ECMA-48.
const (
	bold   = "1"
	red    = "1;31"
	yellow = "1;33"
	blue   = "1;34"
	green  = "1;32"
)

func colorOf(severity string) string {
	switch severity {
	case "error":
		return red
	case "warning":
		return yellow
	}
	return blue
}

func (p painter) paint(color, text string) {
	if !p.color {
		p.WriteString(text)
		return
	}
	p.WriteString("\x1b[" + color + "m" + text + "\x1b[0m")
}

func (p painter) hint(text string) {
	if text == "" {
		return
	}
	p.paint(bold, "hint:")
	p.WriteString(" " + strings.ReplaceAll(text, "\n", "\n  ") + "\n")
}
