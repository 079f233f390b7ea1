package main

import (
	"reflect"
	"slices"
	"strings"
)

// plainGenerate reads a command line of nothing but targets and files, the one
// that editors and scripts start most, without a model of the grammar: that
// takes kong longer than most of the rest of a start. ok is false for any other,
// and for all that kong might read in another way.
func plainGenerate(args []string) (command *generateCmd, ok bool) {
	c, last := &generateCmd{}, 0
	for i := 0; i < len(args); i++ {
		isTarget := args[i] == "-t" || args[i] == "--target"
		if isTarget {
			i++
		}
		switch {
		case i == len(args) || args[i] == "" || strings.HasPrefix(args[i], "-") || args[i] == "generate" || slices.Contains(commands, args[i]):
			return nil, false
		case isTarget && (strings.Contains(args[i], `\`) || strings.Contains(","+args[i]+",", ",,")):
			return nil, false
		case isTarget:
			c.Target = append(c.Target, strings.Split(args[i], ",")...)
		case len(c.Files) > 0 && i != last+1:
			return nil, false // files stand together
		default:
			c.Files, last = append(c.Files, args[i]), i
		}
	}
	return c, len(args) > 0 && setDefaults(reflect.ValueOf(c).Elem())
}

// setDefaults sets what the tags of a struct say, and reports whether it knows
// the types of all.
func setDefaults(v reflect.Value) bool {
	for i := range v.NumField() {
		field, f := v.Type().Field(i), v.Field(i)
		value, has := field.Tag.Lookup("default")
		switch {
		case field.Anonymous:
			if !setDefaults(f) {
				return false
			}
		case has && f.Type() == reflect.TypeFor[size]():
			if f.Addr().Interface().(*size).UnmarshalText([]byte(value)) != nil {
				return false
			}
		case has && f.Kind() != reflect.String:
			return false
		case has:
			f.SetString(value)
		}
	}
	return true
}
