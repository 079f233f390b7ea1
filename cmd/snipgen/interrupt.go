package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

// interruption is a signal that ends this process. It is the error of what it
// has cut short.
type interruption struct {
	signal os.Signal
	note   string // for the user; "" for nothing to say
}

func (i *interruption) Error() string { return fmt.Sprintf("interrupted: %v", i.signal) }

// status is the one that a shell gives to a program that a signal has ended.
func (i *interruption) status() status {
	number, _ := i.signal.(syscall.Signal)
	return 128 + status(number)
}

// deadly are the signals that end this process. A terminal that goes away does
// not where nohup says so.
func deadly() []os.Signal {
	all := []os.Signal{syscall.SIGINT, syscall.SIGTERM}
	if !signal.Ignored(syscall.SIGHUP) {
		all = append(all, syscall.SIGHUP)
	}
	return all
}

// untilInterrupted gives a context that ends with the first of the deadly
// signals, which no longer ends the process: its cause is an *interruption.
func untilInterrupted() (ctx context.Context, stop func()) {
	ctx, cancel := context.WithCancelCause(context.Background())
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, deadly()...)
	go func() {
		select {
		case sig := <-signals:
			cancel(&interruption{signal: sig})
		case <-ctx.Done():
		}
	}()
	return ctx, func() {
		signal.Stop(signals)
		cancel(nil)
	}
}

// patience is how long output that has begun may take once a signal has come:
// its reader may have stopped reading.
const patience = time.Second

// watch makes a signal end the process with the status of an *interruption,
// though not while it prints what is to be whole. Before, a signal ends it as it
// ends any process, and nothing needs to be started.
func (s *session) watch() {
	s.watched.Do(func() {
		ctx, _ := untilInterrupted()
		s.signals.Store(&ctx)
		go func() {
			<-ctx.Done()
			locked := s.awaitPrinted() // and never given again
			if cut := s.interrupted(); cut != nil {
				os.Exit(int(cut.status()))
			}
			if locked {
				s.printing.Unlock()
			}
		}()
	})
}

// interrupted is the signal that ends the process; nil for none.
func (s *session) interrupted() (cut *interruption) {
	if ctx := s.signals.Load(); ctx != nil && !s.seesToSignals.Load() {
		errors.As(context.Cause(*ctx), &cut)
	}
	return cut
}

// output is standard output. What takes more than one piece is watched over: a
// signal could come between them.
type output struct{ session *session }

// pieceSize is how many bytes are written at a time, as one whole.
const pieceSize = 4 << 10

func (o output) Write(p []byte) (int, error) {
	if len(p) >= pieceSize {
		o.session.watch()
	}
	return os.Stdout.Write(p)
}

// awaitPrinted locks the printing, and reports whether it could.
func (s *session) awaitPrinted() bool {
	for range patience / time.Millisecond {
		if s.printing.TryLock() {
			return true
		}
		time.Sleep(time.Millisecond)
	}
	return false
}

// seeToSignals is for a command that has something to tidy up: from here on
// signals are its own matter.
func (s *session) seeToSignals() {
	s.printing.Lock() // never given when a signal has come
	s.seesToSignals.Store(true)
	s.printing.Unlock()
}

// surviveBrokenPipe makes writing to a pipe that nobody reads fail, where it
// would end the process, until the function that it gives is called.
func surviveBrokenPipe() (stop func()) {
	ignored := make(chan os.Signal, 1)
	signal.Notify(ignored, syscall.SIGPIPE)
	return func() { signal.Stop(ignored) }
}

// unread is the error of output that nobody reads any more: the signal that
// would have come of it.
func unread(err error) error {
	if errors.Is(err, syscall.EPIPE) {
		return &interruption{signal: syscall.SIGPIPE}
	}
	return err
}

// interruptedRuns is the interruption of snippets that have been ended.
func interruptedRuns(ctx context.Context) error {
	cause := context.Cause(ctx)
	var cut *interruption
	if errors.As(cause, &cut) {
		cut.note = "interrupted; the snippets that ran have been ended"
	}
	return cause
}
