package literal

import (
	"slices"
	"strings"
)

// codedMarks are texts that stand for references without being marks.
type codedMarks struct {
	list    []codedMark
	parts   map[string]Part
	starts  map[string]bool // the first bytes of each
	lengths []int           // that there are, the longest first
}

type codedMark struct {
	text string
	part Part
}

const (
	fewCoded   = 8 // that are looked for one by one
	startBytes = 4
)

func (c *codedMarks) add(text string, p Part) {
	if _, ok := c.parts[text]; ok || len(text) < startBytes {
		return
	}
	if c.parts == nil {
		c.parts, c.starts = map[string]Part{}, map[string]bool{}
	}
	c.list = append(c.list, codedMark{text, p})
	c.parts[text] = p
	c.starts[text[:startBytes]] = true
	if !slices.Contains(c.lengths, len(text)) {
		c.lengths = append(c.lengths, len(text))
		slices.SortFunc(c.lengths, func(a, b int) int { return b - a })
	}
}

// first finds the first of them in s; size is 0 for none. The time does not
// depend on how many there are.
func (c *codedMarks) first(s string) (at, size int, p Part) {
	if len(c.list) > fewCoded {
		return c.firstOfMany(s)
	}
	at = len(s)
	for _, m := range c.list {
		if i := strings.Index(s[:at], m.text); i >= 0 {
			at, size, p = i, len(m.text), m.part
		}
	}
	return at, size, p
}

func (c *codedMarks) firstOfMany(s string) (at, size int, p Part) {
	for i := 0; i+startBytes <= len(s); i++ {
		if !c.starts[s[i:i+startBytes]] {
			continue
		}
		for _, n := range c.lengths {
			if part, ok := c.parts[s[i:min(i+n, len(s))]]; ok {
				return i, min(n, len(s)-i), part
			}
		}
	}
	return len(s), 0, p
}
