package generators

import "slices"

// ways is a set of ways through a client: bit i stands for the target's i-th.
type ways uint64

const maxWays = 64

// waysOf is the set of those names, all of which the target declares.
func (t *Target) waysOf(names []string) ways {
	var w ways
	for _, name := range names {
		w |= 1 << slices.Index(t.AllWays, name)
	}
	return w
}
