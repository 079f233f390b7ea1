package manifest

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"snipgen/generators/literal"
)

// Option describes one setting of a target.
type Option struct {
	Type        string   `json:"type"` // bool, int, duration, indent, choice, proxy, path or addresses
	Default     string   `json:"default"`
	Description string   `json:"description"`
	Unit        string   `json:"unit"`    // of a duration in the snippet: ms, s or m
	Units       []Unit   `json:"units"`   // instead, where durations are whole numbers of named units; the last one divides all
	Choices     []string `json:"choices"` // of a choice; the schemes of a proxy
	Min         int      `json:"min"`     // of an int
	Max         int      `json:"max"`     // of an int

	// Codes are the client's identifiers for choices: templates print them.
	Codes map[string]string `json:"codes"`

	// Ways are those that the template takes where the option is set.
	Ways []string `json:"ways"`

	// Excludes are options that the client does not take together with it.
	Excludes []string `json:"excludes"`

	// NoLogin: the client takes no user in the URL of a proxy.
	NoLogin bool `json:"noLogin"`

	// Without are characters that the client does not take in a path.
	Without string `json:"without"`

	codes map[string]literal.Code // of Codes
}

// Unit is a unit of durations that the language has a name for.
type Unit struct {
	Milliseconds int    `json:"milliseconds"`
	Name         string `json:"name"`
}

// merge fills what o leaves out from the shared description of the option.
func (o Option) merge(shared Option) Option {
	if o.Type == "" {
		o.Type = shared.Type
	}
	if o.Default == "" {
		o.Default = shared.Default
	}
	if o.Description == "" {
		o.Description = shared.Description
	}
	if o.Choices == nil {
		o.Choices = shared.Choices
	}
	if o.Max == 0 {
		o.Min, o.Max = shared.Min, shared.Max
	}
	return o
}

// mayBeUnset: the empty text leaves it to the client.
func (o Option) mayBeUnset() bool {
	return o.Default == "" && slices.Contains([]string{"int", "choice", "proxy", "path", "addresses"}, o.Type)
}

// value reads s as the option's type, into what templates read: bool for a
// bool, string for a choice or an indent, a literal for numbers, nil for a
// duration of zero and for what is not set.
func (o Option) value(s string) (any, error) {
	if s == "" && o.mayBeUnset() {
		return nil, nil
	}
	switch o.Type {
	case "bool":
		return Boolean(s)
	case "proxy":
		return o.proxy(s)
	case "path":
		return o.path(s)
	case "addresses":
		return o.addresses(s)
	case "choice":
		if !slices.Contains(o.Choices, s) {
			return nil, fmt.Errorf("%q is none of %s", s, strings.Join(o.Choices, ", "))
		}
		return s, nil
	case "indent":
		return indentUnit(s)
	case "int":
		n, err := strconv.Atoi(s)
		if err != nil || n < o.Min || n > o.Max {
			return nil, fmt.Errorf("%q is not a whole number from %d to %d", s, o.Min, o.Max)
		}
		return literal.Number(strconv.Itoa(n))
	case "duration":
		return o.duration(s)
	}
	return nil, fmt.Errorf("unknown option type %q", o.Type)
}

// Boolean reads the value of a switch.
func Boolean(s string) (bool, error) {
	switch s {
	case "true", "yes", "on":
		return true, nil
	case "false", "no", "off":
		return false, nil
	}
	return false, fmt.Errorf("%q is not true or false", s)
}

// indentUnit turns "tab" or a number of spaces into the text of one level.
func indentUnit(s string) (string, error) {
	if s == "tab" {
		return "\t", nil
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 || n > 8 {
		return "", fmt.Errorf(`%q is not "tab" or a number of spaces from 1 to 8`, s)
	}
	return strings.Repeat(" ", n), nil
}

// milliseconds is how many of them a unit of a duration has; 0 for none.
func milliseconds(unit string) float64 {
	switch unit {
	case "ms":
		return 1
	case "s":
		return 1000
	case "m":
		return 60_000
	}
	return 0
}

const maxDuration = 24 * 60 * 60_000 // milliseconds

// duration reads "2s", "1.5s", "300ms", "2m" or a bare number of seconds and
// writes it in the client's unit. Zero means that the snippet sets none.
func (o Option) duration(s string) (any, error) {
	ms, err := Duration(s)
	if err != nil || ms == 0 {
		return nil, err
	}
	for _, u := range o.Units {
		if whole := ms / float64(u.Milliseconds); whole == math.Trunc(whole) {
			return literal.Times(int(whole), u.Name)
		}
	}
	return literal.Number(strconv.FormatFloat(ms/milliseconds(o.Unit), 'f', -1, 64))
}

// Duration is a duration in whole milliseconds.
func Duration(s string) (float64, error) {
	number := strings.TrimRight(s, "ms")
	unit := s[len(number):]
	if unit == "" {
		unit = "s"
	}
	per := milliseconds(unit)
	n, err := strconv.ParseFloat(number, 64)
	ms := math.Round(n * per)
	if per == 0 || err != nil || !(0 <= ms && ms <= maxDuration) || (n > 0 && ms == 0) {
		return 0, fmt.Errorf("%q is not a duration such as 10s, 1.5s or 300ms, up to 1440m", s)
	}
	return ms, nil
}

// takeCodes checks the identifiers of choices.
func (o *Option) takeCodes() error {
	o.codes = make(map[string]literal.Code, len(o.Codes))
	for choice, name := range o.Codes {
		code, err := literal.Name(name)
		if err != nil || !slices.Contains(o.Choices, choice) {
			return fmt.Errorf("no code of a choice: %s", choice)
		}
		o.codes[choice] = code
	}
	return nil
}
