package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"snipgen"
)

// targetFlags are the flags of commands that write code.
type targetFlags struct {
	Target      []string          `short:"t" placeholder:"TARGET,..." help:"What to write: python, node/axios, 'java/*', all"`
	Option      map[string]string `short:"O" mapsep:"none" placeholder:"NAME=VALUE" help:"Set an option of the targets; repeatable"`
	Exact       bool              `help:"Only forms that send the same bytes"`
	TemplateDir string            `placeholder:"DIR" help:"Add targets of your own, or put them in place of built-in ones"`
}

// chosen is a target that the user asked for.
type chosen struct {
	snipgen.TargetInfo
	byName  bool              // and not by a pattern
	options map[string]string // those of -O that it takes
}

// choose finds the targets and sets their options. It fails with *usageError.
func (c *targetFlags) choose(s *session) (*snipgen.Converter, []*chosen, error) {
	if len(c.Target) == 0 {
		return nil, nil, &usageError{
			message: "no target is given",
			hint:    "say which code you want, as in -t python or -t curl,node/axios; snipgen targets lists all",
		}
	}
	converter, err := newConverter(c.TemplateDir)
	if err != nil {
		return nil, nil, err
	}
	targets, err := selectTargets(converter, c.Target)
	if err != nil {
		return nil, nil, err
	}
	if err := c.setOptions(converter, targets); err != nil {
		return nil, nil, err
	}
	for _, t := range targets {
		if t.Override {
			s.problem("info", t.ID+" is the one in "+c.TemplateDir+", not the built-in one", "")
		}
	}
	return converter, targets, nil
}

// newConverter adds the targets of a directory, "" for none, to the built-in ones.
func newConverter(dir string) (*snipgen.Converter, error) {
	if dir == "" {
		return snipgen.New(), nil
	}
	root, err := openDirectory(dir) // open as long as the program runs
	if err != nil {
		return nil, unreadable(err)
	}
	files := regular{root}
	found, err := snipgen.TargetsIn(files)
	if err != nil {
		return nil, &targetFaults{err}
	}
	if len(found) == 0 {
		return nil, &usageError{
			message: "no targets in " + dir,
			hint:    "a target is a folder " + dir + "/LANGUAGE/CLIENT with target.json and snippet.tmpl",
		}
	}
	return snipgen.New(files), nil
}

// selectTargets finds the targets that names and patterns stand for, each
// once, in the order given.
func selectTargets(converter *snipgen.Converter, names []string) ([]*chosen, error) {
	var out []*chosen
	for _, name := range names {
		name = strings.TrimSpace(name)
		found, err := converter.Select(name)
		if err != nil {
			return nil, targetError(err)
		}
		for _, t := range found {
			out = add(out, t, !isPattern(name))
		}
	}
	return out, nil
}

func add(targets []*chosen, t snipgen.TargetInfo, byName bool) []*chosen {
	for _, have := range targets {
		if have.ID == t.ID {
			have.byName = have.byName || byName
			return targets
		}
	}
	return append(targets, &chosen{TargetInfo: t, byName: byName})
}

func isPattern(name string) bool { return name == "all" || strings.ContainsAny(name, "*?[") }

// targetError says what to do about a name that stands for no target.
func targetError(err error) error {
	var unknown *snipgen.UnknownTarget
	var ambiguous *snipgen.AmbiguousTarget
	switch {
	case errors.As(err, &unknown) && unknown.Nearest != "":
		return &usageError{err.Error(), fmt.Sprintf("did you mean %s? snipgen targets lists all", unknown.Nearest)}
	case errors.As(err, &unknown):
		return &usageError{err.Error(), "snipgen targets lists all"}
	case errors.As(err, &ambiguous):
		return &usageError{err.Error(), "write the language too, as in " + ambiguous.IDs[0]}
	}
	return &targetFaults{err}
}

// setOptions gives each target the options that it takes and loads its
// template. An option that no target takes, or a value of the wrong type, is
// wrong use.
func (c *targetFlags) setOptions(converter *snipgen.Converter, targets []*chosen) error {
	if err := c.checkNames(targets); err != nil {
		return err
	}
	return c.prepare(converter, targets)
}

// prepare gives each target the options that it takes. It fails with
// *usageError for a value of the wrong type.
func (c *targetFlags) prepare(converter *snipgen.Converter, targets []*chosen) error {
	for _, t := range targets {
		t.options = t.Accepted(c.Option)
		err := converter.Prepare(t.TargetInfo, t.options)
		var wrong *snipgen.OptionError
		if errors.As(err, &wrong) {
			return &usageError{t.ID + ": " + err.Error(), knownOptions([]*chosen{t})}
		}
		if err != nil {
			return &targetFaults{err}
		}
	}
	return nil
}

func (c *targetFlags) checkNames(targets []*chosen) error {
	for name := range c.Option {
		takes := func(t *chosen) bool { _, ok := t.Options()[name]; return ok }
		if !slices.ContainsFunc(targets, takes) {
			return unknownOption(name, targets)
		}
	}
	return nil
}

func unknownOption(name string, targets []*chosen) error {
	hint := knownOptions(targets)
	if nearest := snipgen.Nearest(name, optionNames(targets)); nearest != "" {
		hint = "did you mean " + nearest + "? " + hint
	}
	return &usageError{fmt.Sprintf("no target that you ask for has an option %q", name), hint}
}

// optionNames lists the options that one of the targets at least takes.
func optionNames(targets []*chosen) []string {
	var names []string
	for _, t := range targets {
		names = append(names, t.OptionNames()...)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// knownOptions lists what -O takes, a line for each option.
func knownOptions(targets []*chosen) string {
	out := "known options are"
	for _, name := range optionNames(targets) {
		for _, t := range targets {
			if o, ok := t.Options()[name]; ok {
				out += "\n" + optionLine(name, o)
				break
			}
		}
	}
	return out
}
