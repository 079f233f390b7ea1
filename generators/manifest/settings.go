package manifest

import (
	"fmt"
	"slices"
	"sort"
	"strings"
)

// Settings are the options of a target, set.
type Settings struct {
	Values map[string]any // as templates know them
	Ways   Flags          // that they lead to
	Indent string         // one level
	Levels int            // how many of the template's levels are left out
}

// Set sets a target's options. It fails with *OptionError.
func (t *Target) Set(options map[string]string) (*Settings, error) {
	values, err := t.optionValues(options)
	if err != nil {
		return nil, err
	}
	s := &Settings{Values: values, Ways: t.waysOfOptions(values)}
	s.Indent, _ = values["indent"].(string)
	if program, has := values["program"].(bool); has && !program {
		s.Levels = t.Language.Nesting
	}
	return s, nil
}

// OptionError is the error for an option that a target does not take, or
// whose value is not of its type.
type OptionError struct {
	Target, Name, Value string
	Unknown             bool
	Known               []string // names that the target takes
	Cause               error
}

func (e *OptionError) Error() string {
	if e.Unknown {
		return fmt.Sprintf("%s has no option %q", e.Target, e.Name)
	}
	return fmt.Sprintf("option %s: %v", e.Name, e.Cause)
}

func (t *Target) optionValues(options map[string]string) (map[string]any, error) {
	values := make(map[string]any, len(t.Options))
	for name, o := range t.Options {
		v, _ := o.value(o.Default) // checked when the target was loaded
		take(values, name, o, v)
	}
	for name, s := range options {
		o, ok := t.Options[name]
		if !ok {
			return nil, &OptionError{Target: t.ID, Name: name, Value: s, Unknown: true, Known: t.OptionNames()}
		}
		v, err := o.value(s)
		if err != nil {
			return nil, &OptionError{Target: t.ID, Name: name, Value: s, Known: t.OptionNames(), Cause: err}
		}
		take(values, name, o, v)
		for _, other := range o.Excludes {
			if options[other] != "" && v != nil {
				return nil, &OptionError{Target: t.ID, Name: name, Value: s, Known: t.OptionNames(), Cause: fmt.Errorf("not together with %s", other)}
			}
		}
	}
	return values, nil
}

// OptionNames lists the options that the target takes, sorted.
func (t *Target) OptionNames() []string {
	names := make([]string, 0, len(t.Options))
	for name := range t.Options {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

// waysOfOptions are the ways that options lead to by being set.
func (t *Target) waysOfOptions(values map[string]any) Flags {
	var w Flags
	for name, o := range t.Options {
		if values[keys(name, o)[0]] != nil {
			w |= t.WaysOf(o.Ways)
		}
	}
	return w
}

// keys are what templates know the options by: .Option.maxRedirects for
// max-redirects, and .Option.tlsMin1_2 for whether the choice of tls-min is 1.2:
// what no identifier has is written _.
func keys(name string, o Option) []string {
	words := strings.Split(name, "-")
	for i := 1; i < len(words); i++ {
		words[i] = strings.ToUpper(words[i][:1]) + words[i][1:]
	}
	out := []string{strings.Join(words, "")}
	if o.Type == "choice" {
		for _, c := range o.Choices {
			out = append(out, out[0]+strings.NewReplacer(".", "_", "-", "_").Replace(c))
		}
	}
	return out
}

// take notes the value of an option for the template.
func take(values map[string]any, name string, o Option, v any) {
	names := keys(name, o)
	values[names[0]] = v
	for i, key := range names[1:] {
		values[key] = v == o.Choices[i]
	}
	if code, ok := o.codes[fmt.Sprint(v)]; ok {
		values[names[0]] = code
	}
}

// OptionKeys are what templates of the target know its options by.
func (t *Target) OptionKeys() []string {
	var all []string
	for name, o := range t.Options {
		all = append(all, keys(name, o)...)
	}
	slices.Sort(all)
	return all
}
