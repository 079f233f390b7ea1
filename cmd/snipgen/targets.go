package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"snipgen"
)

// targetsCmd lists targets, or tells all about some.
type targetsCmd struct {
	Targets     []string `arg:"" optional:"" name:"target" help:"Targets to tell all about; none lists all"`
	JSON        bool     `name:"json" help:"Print a JSON array"`
	TemplateDir string   `placeholder:"DIR" help:"Take the targets of this directory too"`
	Names       bool     `hidden:"" help:"Print all that -t takes; for completion"`
	OptionNames bool     `hidden:"" help:"Print all that -O takes; for completion"`
}

// Run lists all targets, or tells all about those that are named.
func (c *targetsCmd) Run(s *session) error {
	converter, err := newConverter(c.TemplateDir)
	if err != nil {
		return err
	}
	names := c.Targets
	if len(names) == 0 {
		names = []string{"all"}
	}
	targets, err := selectTargets(converter, names)
	switch {
	case err != nil:
		return err
	case c.JSON:
		return s.asJSON(func(w *bufio.Writer) error { return printTargetsJSON(w, targets) })
	}
	s.asText(func(w *bufio.Writer) { c.print(w, targets) })
	return nil
}

func (c *targetsCmd) print(w *bufio.Writer, targets []*chosen) {
	switch {
	case c.Names || c.OptionNames:
		listWords(w, targets, c.OptionNames)
	case len(c.Targets) == 0:
		listTargets(w, targets)
	default:
		for i, t := range targets {
			if i > 0 {
				w.WriteByte('\n')
			}
			tellTarget(w, t)
		}
	}
}

// listTargets prints a line for each target, and the options at the end.
func listTargets(w *bufio.Writer, targets []*chosen) {
	id, title := 0, 0
	for _, t := range targets {
		id, title = max(id, width(t.ID)), max(title, width(t.Title))
	}
	for _, t := range targets {
		line := fmt.Sprintf("%-*s  %-*s  %s", id, t.ID, title, t.Title, strings.Join(t.Names(), ", "))
		w.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	w.WriteString("\nOptions, set with -O name=value (snipgen targets TARGET shows which ones it takes):\n")
	for _, name := range optionNames(targets) {
		for _, t := range targets {
			if o, ok := t.Options()[name]; ok {
				w.WriteString(optionLine(name, o) + "\n")
				break
			}
		}
	}
}

// optionLine shows one option: its name and default, its type, its purpose.
func optionLine(name string, o snipgen.Option) string {
	return fmt.Sprintf("  %-16s %-9s %s", name+"="+o.Default, kindOf(o), o.Description)
}

// kindOf is the type of an option in words.
func kindOf(o snipgen.Option) string {
	switch o.Type {
	case "choice":
		return strings.Join(o.Choices, "|")
	case "int":
		return fmt.Sprintf("%d to %d", o.Min, o.Max)
	}
	return o.Type
}

// tellTarget prints all that a person may want to know of a target.
func tellTarget(w *bufio.Writer, t *chosen) {
	fmt.Fprintf(w, "%s: %s\n", t.ID, t.Title)
	facts := [][2]string{
		{"also", strings.Join(t.Names(), ", ")}, {"install", t.Install}, {"since", sinceOf(t)}, {"run", t.Run},
		{"file", "snippet." + t.Extension}, {"website", t.Website},
	}
	for _, fact := range facts {
		if fact[1] != "" {
			fmt.Fprintf(w, "  %-8s %s\n", fact[0], fact[1])
		}
	}
	if len(t.OptionNames()) > 0 {
		w.WriteString("options:\n")
	}
	for _, name := range t.OptionNames() {
		w.WriteString(optionLine(name, t.Options()[name]) + "\n")
	}
	tellLimits(w, t)
}

// sinceOf lists the oldest versions that snippets run with.
func sinceOf(t *chosen) string {
	since := t.Since()
	var out []string
	for _, name := range slices.Sorted(maps.Keys(since)) {
		out = append(out, name+" "+since[name])
	}
	return strings.Join(out, ", ")
}

func tellLimits(w *bufio.Writer, t *chosen) {
	losses := t.Losses()
	if len(losses) > 0 {
		w.WriteString("sent otherwise, or not at all:\n")
	}
	for _, l := range losses {
		line := "  " + l.Reason
		if l.Nearest != "" {
			line += " (" + l.Nearest + " sends it)"
		}
		w.WriteString(line + " [" + l.Code + "]\n")
	}
}

// The types of snipgen targets --json.
type (
	targetJSON struct {
		ID        string                `json:"id"`
		Title     string                `json:"title"`
		Aliases   []string              `json:"aliases"`
		Language  string                `json:"language"`
		Default   bool                  `json:"default"` // of the language
		Fence     string                `json:"fence"`
		Extension string                `json:"extension"`
		Install   *string               `json:"install"`
		Since     map[string]string     `json:"since,omitempty"` // versions by library or runtime
		Run       string                `json:"run"`
		Website   *string               `json:"website"`
		Options   map[string]optionJSON `json:"options"`
		Limits    []limitJSON           `json:"limits"`
	}

	optionJSON struct {
		Type        string   `json:"type"`
		Default     string   `json:"default"`
		Description string   `json:"description"`
		Choices     []string `json:"choices,omitempty"`
		Min         *int     `json:"min,omitempty"`
		Max         *int     `json:"max,omitempty"`
	}

	limitJSON struct {
		Code    string  `json:"code"`
		Effect  string  `json:"effect"`
		Reason  string  `json:"reason"`
		Source  string  `json:"source"`
		Nearest *string `json:"nearest"`
	}
)

func printTargetsJSON(w *bufio.Writer, targets []*chosen) error {
	out := make([]targetJSON, len(targets))
	for i, t := range targets {
		out[i] = t.json()
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}

func (t *chosen) json() targetJSON {
	language, _, _ := strings.Cut(t.ID, "/")
	out := targetJSON{
		ID: t.ID, Title: t.Title, Aliases: append([]string{}, t.Names()...), Language: language,
		Default: t.Default, Fence: t.Fence, Extension: t.Extension,
		Install: orNull(t.Install), Since: t.Since(), Run: t.Run, Website: orNull(t.Website),
		Options: make(map[string]optionJSON, len(t.Options())), Limits: []limitJSON{},
	}
	for name, o := range t.Options() {
		out.Options[name] = describeOption(o)
	}
	for _, l := range t.Losses() {
		out.Limits = append(out.Limits, limitJSON{l.Code, l.Effect, l.Reason, l.Source, orNull(l.Nearest)})
	}
	return out
}

func describeOption(o snipgen.Option) optionJSON {
	out := optionJSON{Type: o.Type, Default: o.Default, Description: o.Description, Choices: o.Choices}
	if o.Type == "int" {
		out.Min, out.Max = &o.Min, &o.Max
	}
	return out
}

// listWords prints what -O takes, or what -t takes, a word a line.
func listWords(w *bufio.Writer, targets []*chosen, options bool) {
	if options {
		for _, name := range optionNames(targets) {
			w.WriteString(name + "=\n")
		}
		return
	}
	w.WriteString("all\n")
	for _, t := range targets {
		w.WriteString(strings.Join(append([]string{t.ID}, t.Names()...), "\n") + "\n")
	}
}
