// Package helper says which functions templates may call besides those of
// text/template, and has them for builds that do not link sprig, whose they
// are (https://masterminds.github.io/sprig/): with the same types, results and
// faults, but where a template cannot come.
package helper

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// Names are those of the functions of sprig that templates may use: pure, and
// giving back what they are given, as it is. The rest of sprig stays out: its
// quoters are of the wrong languages, and it has a clock and random numbers.
var Names = []string{"default", "ternary", "first", "last", "rest", "initial", "until", "add", "sub", "list", "has"}

// Of is the function of a name; nil for none. A function panics with what it is
// not for.
func Of(name string) any {
	switch name {
	case "default":
		return valueOr
	case "ternary":
		return ternary
	case "first", "last":
		return func(list any) any { return end(name, list) }
	case "rest", "initial":
		return func(list any) []any { return butEnd(name, list) }
	case "until":
		return until
	case "add":
		return sum
	case "sub":
		return func(a, b any) int64 { return integer(a) - integer(b) }
	case "list":
		return func(values ...any) []any { return values }
	case "has":
		return has
	}
	return nil
}

// valueOr is the value that is given, unless there is none or it is empty.
func valueOr(otherwise any, given ...any) any {
	if len(given) == 0 || isEmpty(reflect.ValueOf(given[0])) {
		return otherwise
	}
	return given[0]
}

// isEmpty reports whether a value is zero or has nothing in it. No struct is
// empty.
func isEmpty(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Invalid:
		return true
	case reflect.Array, reflect.Map, reflect.Slice:
		return v.Len() == 0
	case reflect.Struct:
		return false
	}
	return v.IsZero()
}

func ternary(then, otherwise any, condition bool) any {
	if condition {
		return then
	}
	return otherwise
}

// elements are those of a list, which the function of a name asks for.
func elements(name string, list any) []any {
	v := reflect.ValueOf(list)
	if kind := reflect.TypeOf(list).Kind(); kind != reflect.Slice && kind != reflect.Array {
		panic(fmt.Sprintf("Cannot find %s on type %s", name, kind))
	}
	out := make([]any, v.Len())
	for i := range out {
		out[i] = v.Index(i).Interface()
	}
	return out
}

// end is the first or the last element; nil of an empty list.
func end(name string, list any) any {
	all := elements(name, list)
	if len(all) == 0 {
		return nil
	}
	if name == "first" {
		return all[0]
	}
	return all[len(all)-1]
}

// butEnd is a list but for its first element, or but for its last one.
func butEnd(name string, list any) []any {
	all := elements(name, list)
	if len(all) == 0 {
		return nil
	}
	if name == "rest" {
		return all[1:]
	}
	return all[:len(all)-1]
}

// until counts from 0 to before a number, down where that is below zero.
func until(count int) []int {
	out := make([]int, max(count, -count))
	for i := range out {
		out[i] = i
		if count < 0 {
			out[i] = -i
		}
	}
	return out
}

func sum(values ...any) (total int64) {
	for _, v := range values {
		total += integer(v)
	}
	return total
}

// integer is a value as a whole number; 0 for what is none.
func integer(of any) int64 {
	v := reflect.ValueOf(of)
	for v.Kind() == reflect.Pointer {
		v = v.Elem()
	}
	switch {
	case v.CanInt():
		return v.Int()
	case v.CanUint():
		return int64(v.Uint())
	case v.CanFloat():
		return int64(v.Float())
	case v.Kind() == reflect.Bool && v.Bool():
		return 1
	case v.Kind() == reflect.String:
		return integerIn(v.String())
	}
	return 0
}

// integerIn is the number that a text is in Go, or that a decimal fraction
// begins with.
func integerIn(text string) int64 {
	whole, fraction, _ := strings.Cut(text, ".")
	digits := fraction + whole
	if whole != "" && (whole[0] == '-' || whole[0] == '+') {
		digits = fraction + whole[1:]
	}
	if strings.Trim(digits, "0123456789") == "" {
		text = whole
	}
	n, err := strconv.ParseInt(text, 0, 0)
	if err != nil {
		return 0
	}
	return n
}

func has(element, list any) bool {
	return list != nil && slices.ContainsFunc(elements("has", list), func(v any) bool { return reflect.DeepEqual(element, v) })
}
