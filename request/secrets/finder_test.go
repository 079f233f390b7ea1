package secrets

import (
	"fmt"
	"strings"
	"testing"
)

func finderOf(texts ...string) *finder {
	var all []pattern
	for _, text := range texts {
		all = append(all, pattern{text, &known{natural: text}})
	}
	return newFinder(all, leastRepeated)
}

// readAll is what a finder finds in a text, and how many bytes it has read.
func readAll(f *finder, text string) (found []string, reads int) {
	counted := func(text string, at int) unit {
		reads++
		return itself(text, at)
	}
	for pos := 0; pos < len(text); {
		m := f.find(text, pos, counted)
		if m.of != nil {
			found = append(found, text[m.start:m.end])
		}
		pos = m.end
	}
	return found, reads
}

func TestFinder(t *testing.T) {
	long := strings.Repeat("0123456789", 10)
	f := finderOf("secret-1", "secret-12", "secret-2", "other-secret", long)
	for _, c := range []struct {
		text string
		want []string
	}{
		{"a secret-1 b", []string{"secret-1"}},
		{"secret-12secret-123", []string{"secret-12", "secret-12"}},
		{"SECRET-2, Other-Secret", []string{"SECRET-2", "Other-Secret"}},
		{"secret-3 secret- other-secre", nil},
		{"x" + long[:70] + "y", []string{long[:70]}},
		{"x" + long[:60] + "y", nil},
	} {
		if got, _ := readAll(f, c.text); strings.Join(got, "|") != strings.Join(c.want, "|") {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

// However alike the texts are to each other and to what is looked through, each
// byte of it is read a bounded number of times.
func TestFinderReadsALimitedNumberOfTimes(t *testing.T) {
	var alike []string
	for n := range 1000 {
		alike = append(alike, strings.Repeat("a", 8+n%100)+fmt.Sprint("b", n), strings.Repeat("ab", 4+n%50)+fmt.Sprint(n))
	}
	alike = append(alike, strings.Repeat("a", 1<<16)+"b")
	f := finderOf(alike...)
	for _, piece := range []string{"a", "ab", "aaaaaaaaab", "aaaaaaaaab9"} {
		text := strings.Repeat(piece, 1<<17/len(piece))
		if _, reads := readAll(f, text); reads > 3*enough*len(text) {
			t.Errorf("%q: %d reads for %d bytes", piece, reads, len(text))
		}
	}
}

// A text is found in every reading that is known.
func TestReadings(t *testing.T) {
	f := finderOf(`pass"word é+1`)
	for _, text := range []string{
		`pass"word é+1`, `PASS"word é+1`, "pass%22word%20%c3%a9%2B1", "pass%22word+%C3%A9%2b1", `pass\"word \u00e9+1`, `pass\x22word \xc3\xa9\u002b1`,
		`pass\42word \u{e9}+1`, `pass\u0022word\u0020\U000000e9\u002B1`, "pass%2522word%2520%25C3%25A9%252B1", `pass\\\"word \\u00e9+1`, "pass%5C%22word+%5Cu00e9%2B1",
	} {
		m := cursorsFor(text+" and more", f).next(text+" and more", 0)
		if m.of == nil || m.start != 0 || m.end != len(text) {
			t.Errorf("%s: found from %d to %d", text, m.start, m.end)
		}
	}
}
