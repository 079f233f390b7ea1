package main

import (
	"fmt"
	"io"
	"os"
	"time"
)

// statusLine is a line at a terminal that is written over, and taken away in
// the end. Where standard error is no terminal there is none.
type statusLine struct {
	to     io.Writer
	active bool
}

func newStatusLine(s *session) statusLine {
	return statusLine{s.err, isTerminal(os.Stderr) && os.Getenv("TERM") != "dumb"}
}

func (l *statusLine) write(text string) {
	if l.active {
		fmt.Fprint(l.to, "\r\x1b[K"+visible(text))
	}
}

func (l *statusLine) clear() { l.write("") }

// meter tells at a terminal how far a batch is. Where the answers go to a
// terminal, too, they tell that themselves.
type meter struct {
	statusLine
	begun, told time.Time
}

// meterPause is the least time between two updates.
const meterPause = 250 * time.Millisecond

func newMeter(s *session, quiet bool) *meter {
	m := &meter{statusLine: newStatusLine(s), begun: time.Now()}
	m.active = m.active && !quiet && !isTerminal(os.Stdout)
	return m
}

// update shows the count of lines and of errors, unless it just did.
func (m *meter) update(t *tally) {
	if !m.active {
		return
	}
	now := time.Now()
	if now.Sub(m.told) < meterPause {
		return
	}
	m.told = now
	rate := float64(t.lines) / max(now.Sub(m.begun).Seconds(), 0.001)
	m.write(fmt.Sprintf("%d lines, %.0f a second, %d with errors", t.lines, rate, t.errors))
}
