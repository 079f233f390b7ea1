package main

import (
	"errors"
	"fmt"
	"sync"

	"snipgen"
)

// choices keeps the targets that lines ask for by how they ask, as most lines
// of a stream ask alike.
type choices struct {
	lock sync.RWMutex
	kept map[string][]*chosen
}

// What lines can make it keep.
const (
	maxChoices   = 256
	maxChoiceKey = 1 << 10 // bytes
)

func (c *choices) find(key string) ([]*chosen, bool) {
	c.lock.RLock()
	defer c.lock.RUnlock()
	targets, found := c.kept[key]
	return targets, found
}

func (c *choices) keep(key string, targets []*chosen) {
	c.lock.Lock()
	defer c.lock.Unlock()
	if c.kept == nil {
		c.kept = make(map[string][]*chosen)
	}
	if len(c.kept) < maxChoices && len(key) <= maxChoiceKey {
		c.kept[key] = targets
	}
}

// chosen gives the targets that a line asks for, with their options. It
// reports on the line when there are none.
func (b *batch) chosen(l *batchLine) []*chosen {
	if l.targets == nil && len(l.options) == 0 && b.targets != nil {
		return b.targets
	}
	if l.targets == nil {
		l.targets = b.flags.Target
	}
	if len(l.targets) == 0 {
		l.fail("no-target", l.at("targets"), "no target is given", `say which code you want, as in "targets": ["python"]; -t is for lines without`)
		return nil
	}
	key := choiceKey(l.targets, l.Option)
	targets, found := b.choices.find(key)
	if !found {
		if targets = b.choose(l); len(l.found) == 0 {
			b.choices.keep(key, targets)
		}
	}
	return targets
}

// choiceKey tells choices apart. What the short form could be taken for is no
// name of a target.
func choiceKey(names []string, options map[string]string) string {
	if len(names) == 1 && len(options) == 0 {
		return names[0]
	}
	return fmt.Sprintf("%q%q", names, options)
}

// choose finds the targets of a line. Options of the command are for those
// that take them; those of the line are for one at least.
func (b *batch) choose(l *batchLine) []*chosen {
	targets, err := selectTargets(b.converter, l.targets)
	if err != nil {
		l.failUse("bad-target", l.at("targets"), err)
		return nil
	}
	own := targetFlags{Option: l.options}
	if err = own.checkNames(targets); err == nil {
		err = l.prepare(b.converter, targets)
	}
	if err != nil {
		l.failUse("bad-option", l.at("options"), err)
	}
	return targets
}

// failUse reports wrong use, and faults of a user's own targets.
func (l *batchLine) failUse(code string, at snipgen.Range, err error) {
	var usage *usageError
	if errors.As(err, &usage) {
		l.fail(code, at, usage.message, usage.hint)
		return
	}
	l.fail("faulty-target", snipgen.Range{}, err.Error(), "")
}
