package snipgen_test

import (
	"fmt"
	"reflect"
	"testing"

	"snipgen"
)

// TestZeroValuesDoNotPanic: a value of an exported type that nobody has made can
// be asked, with arguments that say nothing.
func TestZeroValuesDoNotPanic(t *testing.T) {
	for _, v := range []any{
		new(snipgen.Converter), new(snipgen.TargetInfo), new(snipgen.Result), new(snipgen.InputError), new(snipgen.Refused), new(snipgen.OptionError),
		new(snipgen.UnknownTarget), new(snipgen.AmbiguousTarget), new(snipgen.TemplateFault), new(snipgen.TooLarge), new(snipgen.Locator), new(snipgen.Request),
		new(snipgen.Options), new(snipgen.ParseOptions), new(snipgen.Option), new(snipgen.Diagnostic), new(snipgen.Field), new(snipgen.Range), new(snipgen.Limit),
	} {
		value := reflect.ValueOf(v)
		for i := range value.NumMethod() {
			if takesIndexOrFunction(value.Method(i).Type()) {
				continue // the caller has to have one
			}
			name := fmt.Sprintf("%T.%s", v, value.Type().Method(i).Name)
			if panicked := callWithNothing(value.Method(i)); panicked != nil {
				t.Errorf("%s: %v", name, panicked)
			}
		}
	}
	if r, err := new(snipgen.Converter).Convert("GET / HTTP/1.1\nHost: example.com\n\n", "python", snipgen.Options{}); err != nil || r.Code == "" {
		t.Errorf("%v, %v", r, err)
	}
}

func callWithNothing(method reflect.Value) (panicked any) {
	defer func() { panicked = recover() }()
	var args []reflect.Value
	for i := range method.Type().NumIn() {
		in := method.Type().In(i)
		if method.Type().IsVariadic() && i == method.Type().NumIn()-1 {
			break
		}
		if arg := reflect.Zero(in); in.Kind() == reflect.Pointer && in.Elem().Kind() == reflect.Struct {
			args = append(args, reflect.New(in.Elem()))
		} else {
			args = append(args, arg)
		}
	}
	method.Call(args)
	return nil
}

func takesIndexOrFunction(method reflect.Type) bool {
	for i := range method.NumIn() {
		kind := method.In(i).Kind()
		if kind == reflect.Func || kind == reflect.Int && method.In(i).PkgPath() == "" && method.NumOut() > 0 && method.Out(0).Kind() != reflect.Struct {
			return true
		}
	}
	return false
}
