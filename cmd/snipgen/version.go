package main

import (
	"fmt"
	"runtime/debug"

	"github.com/alecthomas/kong"
)

// versionCmd prints the version.
type versionCmd struct{}

// Run prints one line.
func (versionCmd) Run(s *session) error {
	_, err := fmt.Fprintln(s.out, version())
	return err
}

// versionFlag is --version, which many try first.
type versionFlag bool

// BeforeReset prints the version before the rest of the line is looked at.
func (versionFlag) BeforeReset(k *kong.Kong, s *session) error {
	fmt.Fprintln(s.out, version())
	k.Exit(0)
	return nil
}

// version tells what this program was built from.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "snipgen (unknown version)"
	}
	number := info.Main.Version
	if number == "" || number == "(devel)" {
		number = "development version" + revision(info.Settings)
	}
	return "snipgen " + number + " " + info.GoVersion
}

func revision(settings []debug.BuildSetting) string {
	text := ""
	for _, s := range settings {
		switch {
		case s.Key == "vcs.revision":
			text += " " + s.Value[:min(12, len(s.Value))]
		case s.Key == "vcs.modified" && s.Value == "true":
			text += " (modified)"
		}
	}
	return text
}
