package literal

import (
	"errors"
	"testing"
)

// Arguments that no reader gives are refused, too.
func TestWrongArguments(t *testing.T) {
	for _, v := range []Computed{
		{RandomInt, nil}, {RandomInt, []string{"0", "x"}}, {RandomInt, []string{"0", "9007199254740993"}},
		{Timestamp, []string{"1"}}, {Timestamp, []string{"1", "parsec"}}, {Timestamp, []string{"9999999999", "s"}}, {Timestamp, []string{"1", "ms"}},
		{DateTime, nil}, {DateTime, []string{"YYYY", "x", "d"}}, {LocalDateTime, []string{"YYYY", "1"}},
	} {
		for _, d := range dialects {
			var refusal *CannotHold
			if code, err := d.Append(nil, v, Layout{}); !errors.As(err, &refusal) || refusal.Dialect != d.Name {
				t.Errorf("%s %v: %s, %v", d.Name, v, code, err)
			}
		}
	}
}

func TestDeclaredNamesAreIdentifiers(t *testing.T) {
	for _, d := range dialects {
		for _, v := range []Value{Declared("a b"), Declared(""), FromEnvironment("a-b"), FromEnvironment("}")} {
			if code, err := d.Append(nil, v, Layout{}); err == nil {
				t.Errorf("%s prints %q as %s", d.Name, v, code)
			}
		}
	}
}
