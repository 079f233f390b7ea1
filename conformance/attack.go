package conformance

import (
	"context"
	"fmt"
	"io"
	"strings"
	"time"

	"snipgen/conformance/lab"
)

// Attack looks for requests whose labels lie.
type Attack struct {
	Subject  Subject
	Lab      *lab.Lab
	Progress io.Writer
	Patience time.Duration // how long a request is made smaller
}

// Lie is a request with which a target sends something else than it says.
type Lie struct {
	Seed   uint64
	Draft  Draft // as small as it became
	Cell   *Cell // of the small draft
	Others int   // seeds that end in a fault of the same kind
}

func (l Lie) String() string {
	return fmt.Sprintf("seed %d (and %d others) with %s:\n%s\nthe request, %q\n\nthe snippet:\n%s",
		l.Seed, l.Others, l.Cell.Target, strings.Join(l.Cell.Faults, "\n"), shown(l.Draft.Raw()), shown(l.Cell.Code))
}

func shown(s string) string {
	const most = 1000
	if len(s) > most {
		return s[:most/2] + " ... " + s[len(s)-most/2:]
	}
	return s
}

// Run examines a target with the requests of the seeds, and makes those that
// show a lie small: one of each kind of fault.
func (a *Attack) Run(ctx context.Context, t Target, seeds []uint64) ([]Lie, error) {
	drafts := make([]Draft, len(seeds))
	for i, seed := range seeds {
		drafts[i] = Random(seed)
	}
	cells, err := a.examine(ctx, t, drafts)
	if err != nil {
		return nil, err
	}
	var lies []Lie
	known := map[string]int{}
	for i, c := range cells {
		if len(c.Faults) == 0 {
			continue
		}
		if at, seen := known[c.kindOfFault()]; seen {
			lies[at].Others++
			continue
		}
		known[c.kindOfFault()] = len(lies)
		lies = append(lies, Lie{Seed: seeds[i], Draft: drafts[i], Cell: c})
	}
	for i := range lies {
		if err := a.shrink(ctx, t, &lies[i]); err != nil {
			return lies, err
		}
	}
	return lies, nil
}

// examine runs drafts as a corpus. One that is no request has an empty cell.
func (a *Attack) examine(ctx context.Context, t Target, drafts []Draft) ([]*Cell, error) {
	m := &Matrix{Subject: a.Subject, Lab: a.Lab, Progress: a.Progress}
	for i, d := range drafts {
		req, err := d.Request()
		if err != nil {
			return nil, err
		}
		m.Corpus = append(m.Corpus, Named{Name: fmt.Sprint("random-", i), Request: req})
	}
	return m.Run(ctx, t)
}

// shrink takes pieces away as long as the fault stays of its kind.
func (a *Attack) shrink(ctx context.Context, t Target, l *Lie) error {
	for until := time.Now().Add(a.Patience); time.Now().Before(until); {
		drafts := l.Draft.Smaller()
		cells, err := a.examine(ctx, t, drafts)
		if err != nil {
			return err
		}
		best := -1
		for i, c := range cells {
			if c.kindOfFault() == l.Cell.kindOfFault() && (best < 0 || len(drafts[i].Raw()) < len(drafts[best].Raw())) {
				best = i
			}
		}
		if best < 0 {
			break
		}
		l.Draft, l.Cell = drafts[best], cells[best]
	}
	return nil
}

// kindOfFault tells faults apart: what is claimed, and which parts differ.
func (c *Cell) kindOfFault() string {
	if len(c.Faults) == 0 {
		return ""
	}
	words := strings.Fields(c.Faults[0])
	return strings.Join(words[:min(3, len(words))], " ") + " " + strings.Join(c.Report.Parts(), " ")
}
