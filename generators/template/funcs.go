package template

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"text/template/parse"

	"snipgen/generators/literal"
	"snipgen/generators/template/helper"
)

// forbidden are the functions of text/template that make plain text, or call
// what no view has.
var forbidden = []string{"print", "printf", "println", "html", "js", "urlquery", "call"}

// functionNames are those that the parser takes.
func functionNames() map[string]any {
	names := map[string]any{}
	for _, name := range slices.Concat(helper.Names, forbidden, breakNames(), []string{"fits", "and", "or", "not", "eq", "ne", "lt", "le", "gt", "ge", "len", "index", "slice"}) {
		names[name] = true
	}
	return names
}

// functionOf is a function by its name, besides and, or, not. Those of
// text/template do as it says (https://pkg.go.dev/text/template#hdr-Functions),
// and panic at what they are not for.
func functionOf(name string) any {
	ordered := func(holds func(order int) bool) any {
		return func(a, b reflect.Value) bool { return holds(compare(a, b)) }
	}
	switch name {
	case "eq":
		return func(a, b reflect.Value, others ...reflect.Value) bool {
			return slices.ContainsFunc(append(others, b), func(b reflect.Value) bool { return same(a, b) })
		}
	case "ne":
		return func(a, b reflect.Value) bool { return !same(a, b) }
	case "lt":
		return ordered(func(order int) bool { return order < 0 })
	case "le":
		return ordered(func(order int) bool { return order <= 0 })
	case "gt":
		return ordered(func(order int) bool { return order > 0 })
	case "ge":
		return ordered(func(order int) bool { return order >= 0 })
	case "len":
		return func(list reflect.Value) int { return pointee(list).Len() }
	case "index":
		return entryOf
	case "slice":
		return sliceOf
	}
	if at, _, ok := breakOf(name); ok {
		return func() literal.Break { return at }
	}
	return helperOf(name)
}

// call compiles a call; last is what the pipe gives it besides.
func (c *compiler) call(n *parse.IdentifierNode, nodes []parse.Node, dot reflect.Type, last []operand) operand {
	var args []operand
	for _, node := range nodes {
		args = append(args, c.argument(node, dot))
	}
	args = append(args, last...)
	at, _, isBreak := breakOf(n.Ident)
	switch {
	case isBreak && len(args) == 0:
		return constantOf(at)
	case (n.Ident == "and" || n.Ident == "or") && len(last) > 0:
		all := junction(args, n.Ident == "or")
		return valued(func(m *machine, dot reflect.Value) reflect.Value {
			last[0].value(m, dot) // for its faults: it is made first
			return all.value(m, dot)
		}, nil)
	case (n.Ident == "and" || n.Ident == "or") && len(args) > 0:
		return junction(args, n.Ident == "or")
	case n.Ident == "fits" && len(args) == 2:
		return c.fits(n, args)
	case n.Ident == "not" && len(args) == 1:
		return judged(func(m *machine, dot reflect.Value) bool { return !args[0].truth(m, dot) })
	}
	function := reflect.ValueOf(c.function(n.Ident))
	return valued(func(m *machine, dot reflect.Value) reflect.Value {
		values := make([]reflect.Value, len(args))
		for i := range args {
			values[i] = args[i].value(m, dot)
		}
		v, err := m.call(n.Ident, function, values)
		m.check(n, err)
		return v
	}, nil)
}

// junction is and, or: the first operand that decides it, else the last one.
func junction(args []operand, decisive bool) operand {
	all := args[len(args)-1]
	for _, first := range slices.Backward(args[:len(args)-1]) {
		rest := all
		all = operand{
			value: func(m *machine, dot reflect.Value) reflect.Value {
				if v := first.value(m, dot); isTrue(v) == decisive {
					return v
				}
				return rest.value(m, dot)
			},
			truth: func(m *machine, dot reflect.Value) bool {
				if first.truth(m, dot) == decisive {
					return decisive
				}
				return rest.truth(m, dot)
			},
		}
	}
	return all
}

// call calls a function, which may panic.
func (m *machine) call(name string, function reflect.Value, args []reflect.Value) (v reflect.Value, err error) {
	defer func() {
		if reason := recover(); reason != nil {
			err = fmt.Errorf("error calling %s: %v", name, reason)
		}
	}()
	for i := range args {
		args[i] = converted(args[i], parameter(function.Type(), i))
	}
	if err := m.budget.lists(name, args); err != nil {
		return v, err
	}
	v = function.Call(args)[0]
	if inner, isValue := v.Interface().(reflect.Value); isValue {
		return inner, nil
	}
	return v, nil
}

// parameter is the type of a function's i-th argument.
func parameter(function reflect.Type, i int) reflect.Type {
	if last := function.NumIn() - 1; function.IsVariadic() && i >= last {
		return function.In(last).Elem()
	}
	return function.In(i)
}

// converted is a value as an argument of a type. It panics where it is none.
func converted(v reflect.Value, to reflect.Type) reflect.Value {
	if to == reflect.TypeFor[reflect.Value]() {
		return reflect.ValueOf(held(v))
	}
	if !v.IsValid() && to.Kind() == reflect.Interface {
		return reflect.Zero(to)
	}
	if !v.IsValid() || !v.Type().AssignableTo(to) {
		v = held(v)
	}
	if v.IsValid() && v.CanFloat() && to.Kind() == reflect.Int && v.Float() == float64(int(v.Float())) {
		return v.Convert(to) // 3.0 is a whole number
	}
	if !v.IsValid() || !v.Type().AssignableTo(to) {
		panic(fmt.Sprintf("a value of another type than %s", to))
	}
	return v
}

// held is what an interface holds.
func held(v reflect.Value) reflect.Value {
	if v.Kind() == reflect.Interface {
		return v.Elem()
	}
	return v
}

// pointee is what pointers and interfaces lead to in the end.
func pointee(v reflect.Value) reflect.Value {
	v, _ = pointedTo(v)
	return v
}

// same compares values of one kind, or numbers; nil equals nil.
func same(a, b reflect.Value) bool {
	isOneKind := a.Kind() == b.Kind()
	switch {
	case !a.IsValid() || !b.IsValid() || isOneKind && (isNil(a) || isNil(b)):
		return isNil(a) && isNil(b)
	case !b.Type().Comparable():
		panic(fmt.Sprintf("values of type %s cannot be compared", b.Type()))
	case isOneKind && !a.CanInt() && !a.CanUint() && !a.CanFloat() && a.Kind() != reflect.String:
		return a.Interface() == b.Interface()
	}
	return compare(a, b) == 0
}

// isNil reports whether there is no value.
func isNil(v reflect.Value) bool {
	isNillable := slices.Contains([]reflect.Kind{reflect.Map, reflect.Pointer, reflect.Slice}, v.Kind())
	return !v.IsValid() || isNillable && v.IsNil()
}

// compare orders numbers and texts.
func compare(a, b reflect.Value) int {
	switch {
	case a.CanInt() && b.CanInt():
		return cmp.Compare(a.Int(), b.Int())
	case a.CanFloat() && b.CanFloat():
		return cmp.Compare(a.Float(), b.Float())
	case a.CanUint() && b.CanUint():
		return cmp.Compare(a.Uint(), b.Uint())
	case a.Kind() == reflect.String && b.Kind() == reflect.String:
		return cmp.Compare(a.String(), b.String())
	case a.CanInt() && b.CanUint():
		return cmp.Or(min(0, cmp.Compare(a.Int(), 0)), cmp.Compare(uint64(a.Int()), b.Uint()))
	case a.CanUint() && b.CanInt():
		return -compare(b, a)
	}
	panic("incompatible types for comparison")
}

// entryOf is an element of an element and so on.
func entryOf(of reflect.Value, indexes ...reflect.Value) reflect.Value {
	for _, i := range indexes {
		if of = pointee(of); of.Kind() != reflect.Map {
			of = of.Index(whole(i))
			continue
		}
		entry := of.MapIndex(i)
		if !entry.IsValid() {
			entry = reflect.Zero(of.Type().Elem())
		}
		of = entry
	}
	return of
}

func whole(v reflect.Value) int {
	if v.CanUint() {
		return int(v.Uint())
	}
	return int(v.Int())
}

// sliceOf is a part of a list or a text: from, to, and of a list the capacity.
func sliceOf(of reflect.Value, bounds ...reflect.Value) reflect.Value {
	of = pointee(of)
	at := []int{0, of.Len()}
	for i, bound := range bounds {
		at = append(at[:i], append([]int{whole(bound)}, at[min(i+1, len(at)):]...)...)
	}
	if len(at) > 2 {
		return of.Slice3(at[0], at[1], at[2])
	}
	return of.Slice(at[0], at[1])
}
