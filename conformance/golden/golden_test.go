package golden

import (
	"reflect"
	"strings"
	"testing"
)

// awkward are texts that an archive does not hold as they are.
var awkward = []string{
	"", "no final newline", "\n", "\n\n", "a\n-- x --\nb\n", "-- x --\n", "-- digests --\n", "-- a (escaped) --\n", "a\r\nb\r\n", "\r", "a\x00b\n", "\xff\xfe\n", "é\xc3\n",
	`\`, "\\\n", `\\`, `a\x41`, "\\x41\n", ">\n", ">a", "\u2028\n", "\ufefff\n", "\u202ea\n", "\x7f", "\ufffd\n", "a\\\nb", "a\n\\", "-- \n", " -- x --\n",
}

// TestEveryTextIsKept: whatever a case holds is read back, beside others, and
// what is hidden is not written as it is.
func TestEveryTextIsKept(t *testing.T) {
	all := &File{Comment: "A comment.\n", Digests: []Case{{"x --exact -O a=b", "exact 0123"}, {"y", "refused 4567"}}}
	for _, text := range awkward {
		all.Full = append(all.Full, Case{"case --exact", text})
		check(t, &File{Full: []Case{{"a", text}}})
	}
	check(t, all)
}

func check(t *testing.T, want *File) {
	t.Helper()
	written := want.Format()
	got, err := Parse(written)
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%+v, want %+v: %v; written\n%q", got, want, err, written)
	}
	if strings.ContainsFunc(string(written), isHidden) {
		t.Errorf("%q has hidden characters", written)
	}
}

// TestPlainTextsStay: what can be read as it is is written as it is.
func TestPlainTextsStay(t *testing.T) {
	const text = "exact\n\ncurl 'x' \\\n\t--data \"é😀\" -- y\n"
	if written := (&File{Full: []Case{{"a", text}}}).Format(); !strings.Contains(string(written), text) {
		t.Errorf("%s", written)
	}
}

// TestWhatIsNoGoldenFails: a file that was edited by hand says so.
func TestWhatIsNoGoldenFails(t *testing.T) {
	for _, text := range []string{"-- digests --\nno colon\n", "-- a (escaped) --\nno mark\n", "-- a (escaped) --\n>\\y\n", "-- a (escaped) --\n>\\xzz\n", "-- a (escaped) --\n>\\x4\n"} {
		if f, err := Parse([]byte(text)); err == nil {
			t.Errorf("%q is read as %+v", text, f)
		}
	}
}

func FuzzEscape(f *testing.F) {
	for _, text := range awkward {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		check(t, &File{Full: []Case{{"a", text}, {"b --exact", text}}})
	})
}
