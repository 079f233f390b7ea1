package conformance

import (
	"fmt"
	"slices"

	"snipgen"
)

// Counts are the numbers of cells by what is claimed of them.
type Counts struct{ Exact, Equivalent, Partial, Refused, Faulty int }

// Count counts cells; a faulty one counts as nothing else.
func Count(cells []*Cell) Counts {
	var n Counts
	for _, c := range cells {
		switch {
		case len(c.Faults) > 0:
			n.Faulty++
		case c.Refused:
			n.Refused++
		case c.Fidelity == snipgen.Exact:
			n.Exact++
		case c.Fidelity == snipgen.Equivalent:
			n.Equivalent++
		default:
			n.Partial++
		}
	}
	return n
}

// Total is the number of cells.
func (n Counts) Total() int { return n.Exact + n.Equivalent + n.Partial + n.Refused + n.Faulty }

// Whole is the share of them that send the request, in per cent.
func (n Counts) Whole() float64 {
	return 100 * float64(n.Exact+n.Equivalent) / float64(max(1, n.Total()))
}

func (n Counts) String() string {
	return fmt.Sprintf("%d exact, %d equivalent, %d partial, %d refused, %d faulty (%.1f %% whole)",
		n.Exact, n.Equivalent, n.Partial, n.Refused, n.Faulty, n.Whole())
}

// NeverAdded lists the fields that a target is said to add and that none of
// its cells has seen.
func NeverAdded(t Target, cells []*Cell) []string {
	seen := map[string]bool{}
	for _, c := range cells {
		for _, name := range c.Report.Added {
			seen[name] = true
		}
	}
	return slices.DeleteFunc(slices.Clone(t.Adds), func(name string) bool { return seen[lower(name)] })
}
