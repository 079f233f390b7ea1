package conformance

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"snipgen"
	"snipgen/verify/compare"
	"snipgen/verify/process"
)

// Cell is one request with one target.
type Cell struct {
	Target, Request string
	Message         bool // the target's code is no program: it is sent as it is

	Fidelity snipgen.Fidelity // as claimed; "" when refused
	Refused  bool
	Lost     []Loss // the claims of a partial or a refused cell

	Code    string
	Ran     time.Time // when, if it was before: the verdict is that of a cell of the same bytes
	Outcome process.Outcome
	Report  compare.Report
	Faults  []string // why the cell fails; none when all that is claimed holds
}

// Fault is the label of a cell's verdict when something is wrong with it.
func (c *Cell) fault(format string, args ...any) {
	c.Faults = append(c.Faults, fmt.Sprintf(format, args...))
}

// judge holds the claims of a cell that ran against what was seen. The names
// in adds are the fields that the client adds by itself.
func (c *Cell) judge(adds []string) {
	o := c.Outcome
	switch {
	case o.Err != nil:
		c.fault("the laboratory failed: %v", o.Err)
		return
	case o.Canary:
		c.fault("the snippet ran code of the request: the file %s is there", process.Canary)
	case o.TimedOut:
		c.fault("the snippet does not end; %s", said(o))
	case o.Exit != 0:
		c.fault("the snippet fails with status %d; %s", o.Exit, said(o))
	}
	c.judgeLabel(adds)
}

func said(o process.Outcome) string {
	const limit = 600
	text := strings.TrimSpace(o.Stderr + "\n" + o.Stdout)
	if len(text) > limit {
		text = text[:limit/2] + " ... " + text[len(text)-limit/2:]
	}
	return "it says: " + text
}

// judgeLabel asserts the label in both directions: exact is exact, equivalent
// has an equal meaning, partial differs in exactly what its warnings name.
func (c *Cell) judgeLabel(adds []string) {
	sent, claimed := c.Report.Parts(), parts(c.Lost)
	switch c.Fidelity {
	case snipgen.Exact:
		if c.Report.Label != compare.Exact {
			c.fault("labelled exact: %s", c.Report)
		}
	case snipgen.Equivalent:
		if c.Report.Label == compare.Different {
			c.fault("labelled equivalent: %s", c.Report)
		}
	case snipgen.Partial:
		if !c.Report.DiffersIn(claimed, adds) || len(claimed) == 0 {
			c.fault("labelled partial in %q, but differs in %q: %s", claimed, sent, c.Report)
		}
	default:
		c.fault("label %q", c.Fidelity)
	}
	if c.Fidelity != snipgen.Partial && len(claimed) > 0 {
		c.fault("labelled %s, with a loss of %q", c.Fidelity, claimed)
	}
}

// Understated reports whether an equivalent snippet sends the very bytes.
func (c *Cell) Understated() bool {
	return c.Fidelity == snipgen.Equivalent && c.Report.Label == compare.Exact
}

// parts are the parts that losses name, sorted, each once.
func parts(lost []Loss) []string {
	var out []string
	for _, l := range lost {
		out = append(out, l.Part)
	}
	slices.Sort(out)
	return slices.Compact(out)
}
