package snipgen

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"snipgen/generators"
	"snipgen/request"
)

// generator sets the options of a target: those that the caller gives, and
// those that the input asks for. left tells which of the latter the target
// does not take, by name.
func (c *Converter) generator(t *generators.Target, asked, given map[string]string) (g *generators.Generator, left map[string]Diagnostic, err error) {
	options := given
	if len(asked) > 0 {
		options = maps.Clone(asked)
		maps.Copy(options, given)
	}
	for {
		if g, err = c.targets().Generator(t, options); err == nil {
			return g, left, nil
		}
		var wrong *generators.OptionError
		if !errors.As(err, &wrong) || !isAsked(wrong.Name, asked, given) {
			return nil, left, err
		}
		delete(options, wrong.Name)
		if left == nil {
			left = map[string]Diagnostic{}
		}
		left[wrong.Name] = notTaken(wrong)
	}
}

// isAsked reports whether the input sets an option that the caller does not.
func isAsked(name string, asked, given map[string]string) bool {
	_, in := asked[name]
	_, over := given[name]
	return in && !over
}

func notTaken(wrong *generators.OptionError) Diagnostic {
	message := fmt.Sprintf("the input sets %s, which this target does not take", wrong.Name)
	if !wrong.Unknown {
		message = fmt.Sprintf("the input sets %s to what this target does not take", wrong.Name)
	}
	return Diagnostic{Severity: request.Info, Code: "option-left-out", Message: message, Hint: "snipgen targets lists the options of each"}
}

// cookiesTwice tells that a request has cookies, and an option names a file
// with others. Clients send the one, the other, or both.
func cookiesTwice(r *Request, given map[string]string) []Diagnostic {
	if _, has := r.Field("Cookie"); !has || given["cookies"] == "" {
		return nil
	}
	return []Diagnostic{{
		Severity: request.Error, Code: "cookies-twice", Part: "header:cookie",
		Message: "the request has a Cookie field, and the option cookies names a file with others", Hint: "leave one of them out",
	}}
}

// lost is the request without the losses that options of the target make up
// for, and what is to be said of the options that are left out: nothing of one
// whose loss says it.
func lost(t *generators.Target, r *Request, left map[string]Diagnostic) (*Request, []Diagnostic) {
	if len(r.Losses)+len(left) == 0 {
		return r, nil
	}
	isTaken := func(d Diagnostic) bool {
		if d.Option == "login" {
			return r.Login != nil && t.LogsIn(r.Login.Scheme)
		}
		_, asked := r.Options[d.Option]
		_, out := left[d.Option]
		return asked && !out
	}
	var notes []Diagnostic
	for _, name := range slices.Sorted(maps.Keys(left)) {
		if !slices.ContainsFunc(r.Losses, func(d Diagnostic) bool { return d.Option == name }) {
			notes = append(notes, left[name])
		}
	}
	if slices.ContainsFunc(r.Losses, isTaken) {
		r = r.WithLosses(slices.DeleteFunc(slices.Clone(r.Losses), isTaken))
	}
	return r, notes
}
