package main

import (
	"strings"

	"github.com/alecthomas/kong"
)

// completionCmd prints a completion script. The scripts are made from the
// grammar; names of targets and options they ask of snipgen itself.
type completionCmd struct {
	Shell string `arg:"" enum:"bash,zsh,fish" help:"bash, zsh or fish"`
}

// Run prints the script.
func (c *completionCmd) Run(s *session, k *kong.Kong) error {
	writers := map[string]func(*kong.Application) string{
		"bash": bashCompletion, "zsh": zshCompletion, "fish": fishCompletion,
	}
	_, err := s.out.WriteString(writers[c.Shell](k.Model))
	return err
}

// valueKind tells what comes after a flag.
type valueKind int

const (
	noValue     valueKind = iota
	freeValue             // nothing to propose
	wordValue             // one of the words of the placeholder
	dirValue              // a directory
	targetValue           // targets, separated by commas
	optionValue           // an option and its value
)

// valueOf reads a flag's placeholder.
func valueOf(flag *kong.Flag) valueKind {
	switch {
	case flag.IsBool():
		return noValue
	case flag.PlaceHolder == "TARGET,...":
		return targetValue
	case flag.PlaceHolder == "NAME=VALUE":
		return optionValue
	case flag.PlaceHolder == "DIR":
		return dirValue
	case strings.Contains(flag.PlaceHolder, "|"):
		return wordValue
	}
	return freeValue
}

// words are the values that a placeholder lists.
func words(flag *kong.Flag) string { return strings.ReplaceAll(flag.PlaceHolder, "|", " ") }

// flagsOf are the flags that a command takes and shows.
func flagsOf(command *kong.Node) []*kong.Flag {
	var flags []*kong.Flag
	for _, flag := range append(command.Flags[:len(command.Flags):len(command.Flags)], command.Parent.Flags...) {
		if !flag.Hidden {
			flags = append(flags, flag)
		}
	}
	return flags
}

// spellings are the ways to write a flag, the short one first.
func spellings(flag *kong.Flag) []string {
	if flag.Short == 0 {
		return []string{"--" + flag.Name}
	}
	return []string{"-" + string(flag.Short), "--" + flag.Name}
}

// flagsByValue lists, without repeats, the flags of all commands that take a
// value.
func flagsByValue(model *kong.Application) []*kong.Flag {
	var flags []*kong.Flag
	seen := map[string]bool{}
	for _, command := range model.Children {
		for _, flag := range flagsOf(command) {
			if valueOf(flag) != noValue && !seen[flag.Name] {
				seen[flag.Name] = true
				flags = append(flags, flag)
			}
		}
	}
	return flags
}

func commandNames(model *kong.Application) string {
	var names []string
	for _, command := range model.Children {
		names = append(names, command.Name)
	}
	return strings.Join(names, " ")
}
