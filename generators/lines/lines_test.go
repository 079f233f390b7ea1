package lines_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"snipgen/generators/lines"
)

// list writes items in brackets: a line for each where they do not fit.
func list(w *lines.Writer, dst []byte, items ...string) []byte {
	dst = w.Soft(append(w.Begin(dst, 0), '['), 1)
	for i, item := range items {
		if i > 0 {
			dst = w.Space(append(dst, ','), 1)
		}
		dst = append(dst, item...)
	}
	return w.End(append(w.Soft(w.Added(dst, ","), 0), ']'))
}

// hug writes a call of which the last argument is a list.
func hug(w *lines.Writer, dst []byte, first, last string) []byte {
	dst = w.Soft(w.BeginHug(append(dst, "call("...), 0), 1)
	dst = w.Space(append(append(dst, first...), ','), 1)
	return append(w.End(w.Soft(w.Added(list(w, dst, last), ","), 0)), ')')
}

func TestGroupsFitOrBreak(t *testing.T) {
	tests := []struct {
		name  string
		width int
		write func(w *lines.Writer, dst []byte) []byte
		want  string
	}{
		{"fits to the column", 10, func(w *lines.Writer, dst []byte) []byte {
			return append(list(w, dst, "ab", "cdef"), '\n')
		}, "[ab, cdef]\n"},
		{"one column too many", 9, func(w *lines.Writer, dst []byte) []byte {
			return append(list(w, dst, "ab", "cdef"), '\n')
		}, "[\n  ab,\n  cdef,\n]\n"},
		{"what follows counts", 10, func(w *lines.Writer, dst []byte) []byte {
			return append(list(w, dst, "ab", "cdef"), ";\n"...)
		}, "[\n  ab,\n  cdef,\n];\n"},
		{"wide characters take two columns", 9, func(w *lines.Writer, dst []byte) []byte {
			return append(list(w, dst, "漢字", "é"), '\n')
		}, "[漢字, é]\n"},
		{"outer before inner", 20, func(w *lines.Writer, dst []byte) []byte {
			dst = w.Soft(append(w.Begin(dst, 0), "call("...), 1)
			dst = w.Space(append(list(w, dst, "aaaa", "bbbb"), ','), 1)
			dst = list(w, dst, "ccccccccc", "ddddddddd")
			return append(w.End(append(w.Soft(dst, 0), ')')), '\n')
		}, "call(\n  [aaaa, bbbb],\n  [\n    ccccccccc,\n    ddddddddd,\n  ]\n)\n"},
		{"a text of several lines counts with its first", 12, func(w *lines.Writer, dst []byte) []byte {
			return append(list(w, dst, "\"\"\"a\n0123456789012345\"\"\""), '\n')
		}, "[\"\"\"a\n0123456789012345\"\"\"]\n"},
		{"best: broken where it fits then", 12, func(w *lines.Writer, dst []byte) []byte {
			dst = w.Soft(w.Added(w.BeginBest(append(dst, "url = "...), 0), "("), 1)
			return append(w.End(w.Added(w.Soft(append(dst, "123456789"...), 0), ")")), '\n')
		}, "url = (\n  123456789\n)\n"},
		{"best: left alone where it would not", 12, func(w *lines.Writer, dst []byte) []byte {
			dst = w.Soft(w.Added(w.BeginBest(append(dst, "url = "...), 0), "("), 1)
			return append(w.End(w.Added(w.Soft(append(dst, "12345678901"...), 0), ")")), '\n')
		}, "url = 12345678901\n"},
		{"hug: only the last is broken", 14, func(w *lines.Writer, dst []byte) []byte {
			return append(hug(w, dst, "ab", "cdef"), '\n')
		}, "call(ab, [\n  cdef,\n])\n"},
		{"hug: fits", 16, func(w *lines.Writer, dst []byte) []byte {
			return append(hug(w, dst, "ab", "cdef"), '\n')
		}, "call(ab, [cdef])\n"},
		{"hug: all are broken where the others do not fit", 9, func(w *lines.Writer, dst []byte) []byte {
			return append(hug(w, dst, "ab", "cdef"), '\n')
		}, "call(\n  ab,\n  [cdef],\n)\n"},
		{"what follows a text of several lines is broken by itself", 20, func(w *lines.Writer, dst []byte) []byte {
			dst = append(w.Soft(append(w.Begin(dst, 0), "f("...), 1), "{\n  a: "...)
			dst = w.Soft(append(w.Begin(dst, 1), '['), 1)
			dst = w.Space(append(dst, "123456789,"...), 1)
			dst = append(w.End(w.Soft(append(dst, "123456789"...), 0)), "],\n}"...)
			return append(w.End(w.Soft(dst, 0)), ")\n"...)
		}, "f({\n  a: [\n    123456789,\n    123456789\n  ],\n})\n"},
		{"filled", 10, func(w *lines.Writer, dst []byte) []byte {
			dst = w.Soft(append(w.Begin(dst, 0), '['), 1)
			for i, item := range []string{"1", "22", "333", "4", "5", "6"} {
				if i > 0 {
					dst = w.Filled(append(dst, ','), 1)
				}
				dst = append(dst, item...)
			}
			return append(w.End(append(w.Soft(w.Added(dst, ","), 0), ']')), '\n')
		}, "[\n  1, 22,\n  333, 4,\n  5, 6,\n]\n"},
		{"deeper: arguments before the first break of a chain", 12, func(w *lines.Writer, dst []byte) []byte {
			dst = list(w, append(w.BeginDeeper(dst, 0, 2), "head"...), "aaaa", "bbbb")
			dst = append(w.Soft(dst, 1), ".call"...)
			return append(w.End(list(w, dst, "cccc", "dddd")), '\n')
		}, "head[\n      aaaa,\n      bbbb,\n    ]\n  .call[\n    cccc,\n    dddd,\n  ]\n"},
		{"deeper: not in a chain of one call", 12, func(w *lines.Writer, dst []byte) []byte {
			return append(w.End(list(w, append(w.BeginDeeper(dst, 0, 2), "head"...), "aaaa", "bbbb")), '\n')
		}, "head[\n  aaaa,\n  bbbb,\n]\n"},
		{"no width", 0, func(w *lines.Writer, dst []byte) []byte {
			return append(list(w, dst, strings.Repeat("a", 999)), '\n')
		}, "[" + strings.Repeat("a", 999) + "]\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var w lines.Writer
			w.Reset(tt.width, "  ")
			made := tt.write(&w, nil)
			if got := string(append(w.Line(made[:len(made)-1]), '\n')); got != tt.want {
				t.Errorf("got\n%s\nwant\n%s", got, tt.want)
			}
		})
	}
}

// TestBreaksChangeOnlySpace: whatever is grouped, breaking adds and takes
// away blanks, ends of lines and added text alone, a group that fits is not
// broken, and nothing that could be broken is too long.
func TestBreaksChangeOnlySpace(t *testing.T) {
	for seed := range uint64(3000) {
		r := rand.New(rand.NewPCG(seed, 1))
		write := func(w *lines.Writer) string {
			r := rand.New(rand.NewPCG(seed, 2))
			return string(w.Line(random(r, w, []byte("x = "), 4)))
		}
		var flat, broken lines.Writer
		broken.Reset(5+r.IntN(60), "  ")
		one, many := write(&flat), write(&broken)
		squeeze := func(code string) string {
			return strings.ReplaceAll(strings.NewReplacer(" ", "", "\n", "").Replace(code), ",]", "]")
		}
		if squeeze(one) != squeeze(many) {
			t.Fatalf("seed %d: %s\n%s", seed, one, many)
		}
		if lines.Width([]byte(one)) <= broken.Width && one != many {
			t.Fatalf("seed %d: broken, though it fits %d columns: %s", seed, broken.Width, many)
		}
		for line := range strings.SplitSeq(many, "\n") {
			item := strings.TrimSpace(line)
			if len(line) > broken.Width && (strings.Contains(item, ", ") || strings.HasPrefix(item, "[") && len(item) > 1 && item[1] != ']') {
				t.Fatalf("seed %d: %d columns, and a line of more: %q in\n%s", seed, broken.Width, line, many)
			}
		}
	}
}

// random writes a list of words and lists.
func random(r *rand.Rand, w *lines.Writer, dst []byte, depth int) []byte {
	if depth == 0 || r.IntN(4) == 0 {
		return append(dst, strings.Repeat("w", 1+r.IntN(9))...)
	}
	dst = w.Soft(append(w.Begin(dst, 0), '['), 1)
	for i := range 1 + r.IntN(4) {
		if i > 0 {
			dst = w.Space(append(dst, ','), 1)
		}
		dst = random(r, w, dst, depth-1)
	}
	return w.End(append(w.Soft(w.Added(dst, ","), 0), ']'))
}
