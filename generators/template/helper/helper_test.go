package helper_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"reflect"
	"strconv"
	"testing"

	"github.com/Masterminds/sprig/v3"

	"snipgen/generators/literal"
	"snipgen/generators/template/helper"
)

// values are those of templates, and others of the same kinds.
func values() []any {
	type pair struct{ Name literal.Value }
	one, text := 1, "b"
	var none *pair
	return []any{
		nil, true, false, 0, 1, -3, int8(-8), int64(math.MinInt64), uint8(200), uint64(math.MaxUint64), uint(7), 'a',
		0.0, math.Copysign(0, -1), 1.5, -2.75, float32(0.5), 1e18, 2i, 0i,
		"", "a", "12", " 12", "0x1F", "010", "1_000", "1.5", "-1.9", "+.5", "+2.5", ".", "-", "1.2.3", "0x1.8", "1.é", "9223372036854775808",
		literal.Text(""), literal.Text("7"), literal.Bytes("a"), literal.Joined(nil), literal.Joined{{}}, literal.Computed{Kind: "uuid"},
		[]any(nil), []any{}, []any{1, "a", nil}, []any{[]any{1}, []int{1}}, []int{3, 1, 2}, []string{"a"}, []pair{{literal.Text("x")}, {}}, [2]int{1, 2}, [0]int{},
		[]literal.Value{literal.Text("a"), nil}, map[string]any{}, map[string]any{"a": 1}, pair{}, &pair{literal.Text("x")}, none, &one, &text,
	}
}

// random is a value of any of those, or a list of some.
func random(r *rand.Rand, depth int) any {
	all := values()
	switch r.IntN(6) {
	case 0:
		return r.Int64() - math.MaxInt64/2
	case 1:
		return strconv.FormatFloat(r.NormFloat64()*1e6, "efg"[r.IntN(3)], r.IntN(8), 64)
	case 2:
		if depth > 0 {
			list := make([]any, r.IntN(5))
			for i := range list {
				list[i] = random(r, depth-1)
			}
			return list
		}
	}
	return all[r.IntN(len(all))]
}

// outcome is what a function gives back, with its type, or panics with.
func outcome(function any, args []reflect.Value) (result string) {
	defer func() {
		if reason := recover(); reason != nil {
			result = fmt.Sprint("panic: ", reason)
		}
	}()
	got := reflect.ValueOf(function).Call(args)[0].Interface()
	return fmt.Sprintf("%T %#v", got, got)
}

// argumentsOf are values as arguments for a function; nil where one is of
// another type, which templates refuse before they call it.
func argumentsOf(function reflect.Type, values []any) []reflect.Value {
	var out []reflect.Value
	for i, v := range values {
		typ := function.In(min(i, function.NumIn()-1))
		if function.IsVariadic() && i >= function.NumIn()-1 {
			typ = typ.Elem()
		}
		arg := reflect.New(typ).Elem()
		if v != nil {
			if !reflect.TypeOf(v).AssignableTo(typ) {
				return nil
			}
			arg.Set(reflect.ValueOf(v))
		}
		out = append(out, arg)
	}
	return out
}

// agree compares one call.
func agree(t *testing.T, name string, values ...any) (compared bool) {
	t.Helper()
	theirs, ours := sprig.TxtFuncMap()[name], helper.Of(name)
	args := argumentsOf(reflect.TypeOf(theirs), values)
	if args == nil {
		return false
	}
	if want, got := outcome(theirs, args), outcome(ours, args); got != want {
		t.Errorf("%s %#v:\n%s\nand sprig's\n%s", name, values, got, want)
	}
	return true
}

// TestTypes: templates convert arguments to the types of a function's
// parameters, so these must be sprig's.
func TestTypes(t *testing.T) {
	for _, name := range helper.Names {
		if want, got := reflect.TypeOf(sprig.TxtFuncMap()[name]), reflect.TypeOf(helper.Of(name)); got != want || got == nil {
			t.Errorf("%s is a %v, sprig's a %v", name, got, want)
		}
	}
	if got := helper.Of("env"); got != nil {
		t.Errorf("env is %T", got)
	}
}

// TestAgreement: each helper does with each value, and with some together, what
// sprig's does, faults included.
func TestAgreement(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, name := range helper.Names {
		compared := 0
		try := func(values ...any) {
			if agree(t, name, values...) {
				compared++
			}
		}
		function := reflect.TypeOf(helper.Of(name))
		most := function.NumIn()
		if function.IsVariadic() {
			most += 2
		}
		for range 2000 {
			try(arguments(r, function, most)...)
		}
		if most == 1 {
			for _, v := range values() {
				try(v)
			}
		}
		if compared < 1000 {
			t.Errorf("only %d calls of %s were compared", compared, name)
		}
	}
}

// arguments are random ones, as many as a function takes, or, where their number
// varies, at most so many.
func arguments(r *rand.Rand, function reflect.Type, most int) []any {
	args := make([]any, 0, most)
	for i := range most {
		if len(args) >= function.NumIn()-1 && function.IsVariadic() && r.IntN(4) == 0 {
			break
		}
		args = append(args, argument(r, function, i))
	}
	return args
}

// argument is a random one that a function takes at a place.
func argument(r *rand.Rand, function reflect.Type, i int) any {
	switch typ := function.In(min(i, function.NumIn()-1)); typ.Kind() {
	case reflect.Int:
		return r.IntN(400) - 200
	case reflect.Bool:
		return r.IntN(2) == 0
	}
	return random(r, 2)
}
