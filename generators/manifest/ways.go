package manifest

import "slices"

// Ways is a set of ways through a client: bit i stands for the target's i-th.
type Ways uint64

const maxWays = 64

// WaysOf is the set of those names, all of which the target declares.
func (t *Target) WaysOf(names []string) Ways {
	var w Ways
	for _, name := range names {
		w |= 1 << slices.Index(t.AllWays, name)
	}
	return w
}
