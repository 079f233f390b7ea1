package literal

import (
	"fmt"
	"strings"
	"testing"
)

// Among many coded texts the first is found as among a few.
func TestManyCodedMarks(t *testing.T) {
	var many codedMarks
	coded := make([]string, 200)
	for i := range coded {
		coded[i] = string(Base64(fmt.Sprintf("zref%dz:zref%dz", i, i+1)))
		many.add(coded[i], Part{Kind: Variable, Text: fmt.Sprint(i)})
		many.add(coded[i], Part{Kind: Variable, Text: "again"})
	}
	for i, text := range coded {
		for _, around := range [][2]string{{"", ""}, {"Basic ", ""}, {"enJl", "="}, {strings.Repeat("enJl", 20), " " + coded[0]}} {
			s := around[0] + text + around[1]
			at, size, p := many.first(s)
			if at != strings.Index(s, text) || s[at:at+size] != text || p.Text != fmt.Sprint(i) {
				t.Errorf("%q: %q at %d is %v", s, s[at:at+size], at, p)
			}
		}
	}
	for _, s := range []string{"", "enJ", coded[0][:8], strings.Repeat("enJl", 100)} {
		if _, size, _ := many.first(s); size > 0 {
			t.Errorf("%q: found", s)
		}
	}
}

// No text makes it hard to find a word that it does not hold.
func TestMarksTaken(t *testing.T) {
	var text strings.Builder
	text.WriteString("zref ")
	for i := range 20_000 {
		fmt.Fprintf(&text, "zref%dq %s ", i, Base64(fmt.Sprintf("zref%dq0", i)))
	}
	s := text.String()
	if allocations := testing.AllocsPerRun(1, func() { NewMarks(s) }); allocations > 1000 {
		t.Errorf("%.0f allocations to find marks", allocations)
	}
	m := NewMarks(s)
	if mark := m.Add(Part{Kind: Variable, Text: "x"}); strings.Contains(s, mark) || !m.In(s+mark) || m.In(s) {
		t.Errorf("the mark is %s", mark)
	}
	if got := m.Map("a"+m.Add(Part{Kind: Variable, Text: "y"})+"b", strings.ToUpper); !strings.HasPrefix(got, "aZREF") || !strings.HasSuffix(got, "Zb") {
		t.Errorf("mapped: %s", got)
	}
}
