package snipgen

import (
	"cmp"
	"maps"
	"path"
	"slices"

	"snipgen/generators"
)

// TargetInfo describes one target: one client of one language. It is a copy;
// changing it changes nothing else.
type TargetInfo struct {
	ID          string // "python/requests"
	Client      string // the part of the id after the slash
	Title       string // for people
	Extension   string // of a snippet's file, without the dot
	Fence       string // info string of a Markdown fence
	Highlighter string // the name that Pygments and Chroma use
	Install     string // one shell line; "" when nothing is to be installed
	Run         string // one shell line that runs a file named snippet.Extension; "" for a message
	Website     string // the client's documentation
	Default     bool   // the one that the bare name of its language means
	Override    bool   // a user's folder took the place of a built-in target
	Message     bool   // its code is no program but the request in another form
	Sent        bool   // the message goes over a connection as it is

	target *generators.Target
}

// of is the target that t describes; the zero TargetInfo describes one without
// anything.
func (t TargetInfo) of() *generators.Target {
	if t.target == nil {
		return &generators.Target{Language: &generators.Language{}}
	}
	return t.target
}

func describe(t *generators.Target) TargetInfo {
	return TargetInfo{
		ID: t.ID, Client: t.Client, Title: t.Title,
		Extension: cmp.Or(t.Extension, t.Language.Extension), Fence: cmp.Or(t.Fence, t.Language.Fence),
		Highlighter: cmp.Or(t.Highlighter, t.Language.Highlighter),
		Install:     t.Install, Run: t.Run, Website: t.Website,
		Default: t.Client == t.Language.Default, Override: t.Override,
		Message: t.Writer != "", Sent: t.Sent, target: t,
	}
}

// Runtime is what a person needs to run the programs of a language.
type Runtime = generators.Runtime

// Runtime is that of the target's language.
func (t TargetInfo) Runtime() Runtime { return t.of().Language.Runtime }

// Since are the oldest versions that the target's programs run with, by library
// or runtime; none where nothing is said. What is older may do otherwise.
func (t TargetInfo) Since() map[string]string { return maps.Clone(t.of().Since) }

// Names lists what the target may be called besides its id: for the default
// client of a language the language and its aliases, and aliases of its own.
// A client's name works too where only one language has it.
func (t TargetInfo) Names() []string {
	var names []string
	if t.Default {
		names = append(names, path.Dir(t.ID))
		names = append(names, t.of().Language.Aliases...)
	}
	return append(names, t.of().Aliases...)
}

// Join makes one document of the code for several requests; false where the
// target has no such documents, or the requests do not go together in one.
func (t TargetInfo) Join(codes []string) (string, bool) { return t.of().Join(codes) }

// Options describes the settings of the target, by name.
func (t TargetInfo) Options() map[string]Option {
	options := maps.Clone(t.of().Options)
	for name, o := range options {
		o.Choices = slices.Clone(o.Choices)
		options[name] = o
	}
	return options
}

// OptionNames lists the names of the target's options, sorted.
func (t TargetInfo) OptionNames() []string { return t.of().OptionNames() }

// Adds lists the header fields that the client may send by itself, sorted.
func (t TargetInfo) Adds() []string { return slices.Sorted(maps.Keys(t.of().Adds)) }

// Logins lists the schemes of authentication, of those that ask first, that the
// client knows: "digest", "ntlm".
func (t TargetInfo) Logins() []string { return slices.Clone(t.of().Native.Logins) }

// Losses lists what the target sends otherwise than the request has it, or
// not at all.
func (t TargetInfo) Losses() []Limit {
	var losses []Limit
	for _, l := range t.of().Limits {
		switch l.Effect {
		case generators.Omit, generators.Change, generators.Refuse:
			losses = append(losses, Limit{l.Code, string(l.Effect), l.Reason, l.Source, l.Nearest})
		}
	}
	return losses
}

// Limit is one fact of what a target does with some requests.
type Limit struct {
	Code    string // of the warning
	Effect  string // "omit", "change" or "refuse"
	Reason  string // with {name} for what a request has there
	Source  string // where the client or a standard documents it
	Nearest string // id of a target without this limit; "" when there is none
}

// Accepted leaves of the given options those that the target takes.
func (t TargetInfo) Accepted(options map[string]string) map[string]string {
	var accepted map[string]string
	for name, value := range options {
		if _, ok := t.of().Options[name]; ok {
			if accepted == nil {
				accepted = make(map[string]string, len(options))
			}
			accepted[name] = value
		}
	}
	return accepted
}

// Option describes one setting of a target.
type Option = generators.Option

// Nearest is the candidate that a mistyped name most likely stands for, ""
// when every one would be a guess.
func Nearest(name string, candidates []string) string { return generators.Nearest(name, candidates) }

// Prepare loads a target's template and sets its options, which is what the
// first conversion would do. It fails with *OptionError, or with every fault
// of the template, each a *TemplateFault; of the zero TargetInfo, with
// *UnknownTarget.
func (c *Converter) Prepare(t TargetInfo, options map[string]string) error {
	if t.target == nil {
		return &UnknownTarget{Name: t.ID}
	}
	_, err := c.targets().Generator(t.of(), options)
	return err
}
