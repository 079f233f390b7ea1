//go:build linux

package shapes

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// The aim: memory of at most eight times the input and 64 MB.
const (
	timesInput = 8
	besides    = 64e6
)

// text is a line for a person.
func (r row) text() string {
	var out strings.Builder
	fmt.Fprintf(&out, "%-40s", r.shape.Name)
	for _, m := range r.measures {
		fmt.Fprintf(&out, " | %5.1f MB %6.2f s %5d MB x%.1f", float64(m.size)/1e6, m.seconds, m.memory/1e6, m.ratio())
		if m.late > 0 {
			out.WriteString(" late")
		}
	}
	last := r.measures[len(r.measures)-1]
	fmt.Fprintf(&out, " | exit %d, %d bytes", last.status, last.output)
	if n := len(r.measures); n > 1 {
		before := r.measures[n-2]
		fmt.Fprintf(&out, ", time x%.1f for x%.1f", last.seconds/before.seconds, float64(last.size)/float64(before.size))
	}
	if !last.within() {
		out.WriteString(" OVER")
	}
	return out.String()
}

// ratio is how many times the input the memory is, besides what is always there.
func (m measure) ratio() float64 { return max(0, float64(m.memory)-besides) / float64(m.size) }

func (m measure) within() bool { return m.late == 0 && m.ratio() <= timesInput }

const pageHead = `# Limits

What snipgen takes for inputs that are long in one way each. Made by ` + "`make limits`" + `: each
input of ` + "`conformance/shapes`" + ` is written to a file, at each size, and read by a process of the
real program; the seconds are those of its processors, the memory is the most that was resident, the
ratio is the memory less 64 MB, by the size of the input. Where an input is refused (more than 10,000
fields, say), it is the refusal that is measured; the exit status tells. The aim for all: time that
grows with the input, and at most eight times the input and 64 MB.

| shape | size, MB | seconds | memory, MB | ratio | exit |
|---|--:|--:|--:|--:|--:|
`

// writePage writes the table that the repository shows.
func writePage(t *testing.T, rows []row) {
	var out strings.Builder
	out.WriteString(pageHead)
	for _, r := range rows {
		for _, m := range r.measures {
			seconds := fmt.Sprintf("%.2f", m.seconds)
			if m.late > 0 {
				seconds = fmt.Sprintf("ended after %.0f", m.late.Seconds())
			}
			fmt.Fprintf(&out, "| %s | %.1f | %s | %d | %.1f | %d |\n", r.shape.Name, float64(m.size)/1e6, seconds, m.memory/1e6, m.ratio(), m.status)
		}
	}
	if err := os.WriteFile("../../docs/limits.md", []byte(out.String()), 0o666); err != nil {
		t.Fatal(err)
	}
}
