package main

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"io/fs"
	"os"
	"runtime"
	"sync"

	"snipgen"
)

// batchCmd turns lines of JSON into lines of JSON, as a stage of a pipe.
type batchCmd struct {
	targetFlags
	Jobs     int    `short:"j" placeholder:"N" help:"How many lines are worked on at a time (default: one for each processor)"`
	FilesDir string `name:"files" placeholder:"DIR" help:"Let requests refer to files of DIR, and take its environment files"`
	Quiet    bool   `short:"q" help:"Neither progress nor a summary on standard error"`

	readFlags
}

// Help is what the help says besides the flags.
func (*batchCmd) Help() string {
	return `Each line of standard input is an object such as
  {"id": 7, "request": "GET / HTTP/1.1\nHost: example.com\n\n", "targets": ["python", "go"]}
and becomes a line of standard output, in the same order:
  {"id": 7, "line": 1, "results": [...], "diagnostics": [...]}
The flags are for what a line leaves out; docs/batch.schema.json lists its members.
A line that cannot be converted becomes one with its diagnostics. No file is read,
whatever a line says, unless --files is given.

Exit status: 0 every line is converted, 1 some line has errors, 2 wrong use,
3 a warning stands and --strict is given.`
}

// Run converts all lines. It fails when standard input or output does.
func (c *batchCmd) Run(s *session) error {
	s.watch()
	if err := c.check(); err != nil {
		return err
	}
	b, err := c.prepare(s)
	if err != nil {
		return err
	}
	defer b.close()
	if isTerminal(s.in) && !c.Quiet {
		s.problem("info", "waiting for lines of JSON on standard input", "")
	}
	t, err := b.convertAll(s.in, s.out, newMeter(s, c.Quiet))
	s.note(t.worst)
	if err == nil && t.errors > 0 && !c.Quiet {
		s.problem("error", fmt.Sprintf("%d of %d lines have errors; the diagnostics of each tell", t.errors, t.lines), "")
	}
	return err
}

// check finds wrong use. It fails with *usageError.
func (c *batchCmd) check() error {
	if err := c.readFlags.check(); err != nil {
		return err
	}
	if _, err := c.makeHider(); err != nil {
		return err
	}
	switch {
	case c.Jobs < 0:
		return &usageError{message: "--jobs is a number from 1"}
	case c.FilesDir == "" && (c.InlineFiles || c.AllowOutside || c.Env != ""):
		return &usageError{
			message: "--inline-files, --allow-outside and --env need --files",
			hint:    "lines come from anywhere; --files DIR says which files they may have",
		}
	}
	return nil
}

// batch is what all lines share. It is for many goroutines.
type batch struct {
	flags     *batchCmd
	converter *snipgen.Converter
	targets   []*chosen // for lines that name none
	choices   choices
	jobs      int
	files     snipgen.ReadOptions // of which only those about files count
	root      io.Closer
	printing  *sync.Mutex // of the session
}

// prepare does what is to be done once. It fails with *usageError.
func (c *batchCmd) prepare(s *session) (*batch, error) {
	b := &batch{flags: c, jobs: cmp.Or(c.Jobs, runtime.GOMAXPROCS(0)), root: io.NopCloser(nil), printing: &s.printing}
	var err error
	if len(c.Target) > 0 {
		b.converter, b.targets, err = c.choose(s)
	} else if b.converter, err = newConverter(c.TemplateDir); err == nil {
		err = c.checkDefaults(b.converter)
	}
	if err != nil || c.FilesDir == "" {
		return b, err
	}
	return b, b.open(c.FilesDir)
}

// checkDefaults holds that some target takes each option of -O.
func (c *batchCmd) checkDefaults(converter *snipgen.Converter) error {
	if len(c.Option) == 0 {
		return nil
	}
	all, err := selectTargets(converter, []string{"all"})
	if err != nil {
		return err
	}
	return c.checkNames(all)
}

func (b *batch) open(dir string) (err error) {
	if _, err = fs.Stat(os.DirFS(dir), "."); err == nil {
		b.root, err = b.flags.filesOf(&b.files, dir)
	}
	if err != nil {
		return unreadable(err)
	}
	return nil
}

func (b *batch) close() { b.root.Close() }

// tally is what came of all lines.
type tally struct {
	lines, errors int
	worst         status
}

func (t *tally) add(found status) {
	t.lines++
	t.worst = worse(t.worst, found)
	if found != done {
		t.errors++
	}
}

// What is held at a time: lines for each worker, and bytes of lines and of
// answers in all.
const (
	linesHeld = 32
	bytesHeld = 16 << 20
)

// slack is memory that is asked for and never touched, in bytes. The collector
// lets garbage grow to the size of what is in use, which is little here: it
// would run hundreds of times a second, and take a tenth of the time on one
// core and a quarter on two (BenchmarkBatch).
const slack = 16 << 20

// convertAll answers every line of in, in order. It fails with the error of
// reading or of writing.
func (b *batch) convertAll(in io.Reader, out *bufio.Writer, m *meter) (t tally, err error) {
	lines := newLineReader(in, int(b.flags.MaxSize))
	w := &lineWriter{out: out, busy: b.printing}
	p := pool[rawLine, answer]{
		workers: b.jobs, room: newRoom(b.jobs*linesHeld, bytesHeld), idle: w.flush,
		do: func(raw rawLine) (answer, int) {
			a := b.answer(raw)
			return a, a.text.Len()
		},
		next: lines.next,
		take: func(a answer) error {
			t.add(a.status)
			m.update(&t)
			defer a.release()
			return w.write(a.text.Bytes())
		},
	}
	defer m.clear()
	defer runtime.KeepAlive(make([]byte, slack))
	if err := p.run(); err != nil {
		return t, err
	}
	if err := lines.failure(); err != nil {
		return t, fmt.Errorf("cannot read standard input: %w", err)
	}
	return t, nil
}
