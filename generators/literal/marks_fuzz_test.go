package literal

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"snipgen/generators/literal/literaltest"
	"snipgen/request/jsontree"
)

// FuzzMarks puts marks into text where bits are set, one for each character,
// and has the code read back.
func FuzzMarks(f *testing.F) {
	for i, s := range hostile {
		f.Add(s, uint64(1))
		f.Add(s+s, uint64(i)*0x9e3779b97f4a7c15)
		f.Add("\""+s+"\n\"", uint64(5)<<uint(i%8))
		f.Add(s+"zref0z\n%", uint64(1)<<uint(i%16)|1<<63)
	}
	f.Fuzz(func(t *testing.T, s string, bits uint64) {
		m := NewMarks(s)
		text, want := marksAt(m, s, bits)
		for _, d := range tried(t) {
			for _, v := range []Value{Text(text), Block(text), JSON{&jsontree.Node{Kind: jsontree.String, Text: text}}} {
				checkParts(t, d, v, m, s, want)
			}
		}
	})
}

func checkParts(t *testing.T, d *Dialect, v Value, m *Marks, s string, want []literaltest.Part) {
	t.Helper()
	code, err := d.Append(nil, v, Layout{Indent: "  ", Depth: 1, Marks: m})
	var refusal *CannotHold
	if errors.As(err, &refusal) {
		checkRefusal(t, d, v, s)
		return
	}
	checkCode(t, d, string(code))
	got, err := literaltest.Joined(d.Name, string(code))
	if err != nil || !slices.Equal(got, want) {
		t.Fatalf("%s: %T: wrote %q\nread %q, %v\n%s", d.Name, v, want, got, err, code)
	}
}

func checkRefusal(t *testing.T, d *Dialect, v Value, s string) {
	t.Helper()
	_, data := v.(JSON)
	nul := readerOf(t, d).NoNUL && strings.IndexByte(s, 0) >= 0
	if !(data && !d.HasJSON()) && utf8.ValidString(s) && !nul {
		t.Fatalf("%s refuses %q", d.Name, s)
	}
}

// marksAt has at least one mark.
func marksAt(m *Marks, s string, bits uint64) (text string, parts []literaltest.Part) {
	reference := func() {
		name := fmt.Sprintf("r%d", len(parts))
		text += m.Add(Part{Kind: Variable, Text: name})
		parts = append(parts, literaltest.Part{Name: name})
	}
	for i, rest := 0, s; rest != ""; i++ {
		if bits>>(i%64)&1 == 1 {
			reference()
		}
		_, size := utf8.DecodeRuneInString(rest)
		if last := len(parts) - 1; last >= 0 && parts[last].Name == "" {
			parts[last].Text += rest[:size]
		} else {
			parts = append(parts, literaltest.Part{Text: rest[:size]})
		}
		text, rest = text+rest[:size], rest[size:]
	}
	reference()
	return text, parts
}
