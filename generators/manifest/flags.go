package manifest

import "slices"

// Flags is a set of what a template is told: of ways through a client, or of
// marks. Bit i stands for the target's i-th.
type Flags uint64

const maxFlags = 64

// WaysOf is the set of those names, all of which the target declares.
func (t *Target) WaysOf(names []string) Flags { return flagsOf(t.AllWays, names) }

// MarksOf is the set of those names, all of which the target declares.
func (t *Target) MarksOf(names []string) Flags { return flagsOf(t.AllMarks, names) }

func flagsOf(all, names []string) Flags {
	var set Flags
	for _, name := range names {
		set |= 1 << slices.Index(all, name)
	}
	return set
}
