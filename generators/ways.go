package generators

import "slices"

// ways is a set of ways through a client: bit i stands for the target's i-th.
type ways uint64

const maxWays = 64

func (w ways) has(t *Target, name string) bool {
	i := slices.Index(t.ways, name)
	return i >= 0 && w&(1<<i) != 0
}

// waysOf is the set of those names, all of which the target declares.
func (t *Target) waysOf(names []string) ways {
	var w ways
	for _, name := range names {
		w |= 1 << slices.Index(t.ways, name)
	}
	return w
}
