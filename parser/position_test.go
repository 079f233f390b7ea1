package parser

import (
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
)

func TestLocate(t *testing.T) {
	const input = "\uFEFFab\r\nZo\u00eb \xff!\n\nend"
	cases := []struct {
		offset int
		want   Position
		line   string
	}{
		{-1, Position{1, 1}, "ab"},
		{0, Position{1, 1}, "ab"},
		{3, Position{1, 1}, "ab"},
		{4, Position{1, 2}, "ab"},
		{6, Position{1, 4}, "ab"}, // the LF of CRLF
		{7, Position{2, 1}, "Zo\u00eb \xff!"},
		{11, Position{2, 4}, "Zo\u00eb \xff!"},
		{13, Position{2, 6}, "Zo\u00eb \xff!"},
		{15, Position{3, 1}, ""},
		{16, Position{4, 1}, "end"},
		{19, Position{4, 4}, "end"},
		{99, Position{4, 4}, "end"},
	}
	for _, c := range cases {
		if got := Locate(input, c.offset); got != c.want {
			t.Errorf("offset %d: got %v, want %v", c.offset, got, c.want)
		}
		if got := Line(input, c.offset); got != c.line {
			t.Errorf("offset %d: got line %q, want %q", c.offset, got, c.line)
		}
	}
}

// counted counts the bytes that are read of an input.
type counted struct {
	io.ReaderAt
	bytes int
}

func (c *counted) ReadAt(p []byte, offset int64) (int, error) {
	n, err := c.ReaderAt.ReadAt(p, offset)
	c.bytes += n
	return n, err
}

// oneLine and manyLines are long inputs, with characters of all widths.
func oneLine(size int) string { return strings.Repeat("a\u00e4\u65e5\U0001f600\xff\x80", size/12) }
func manyLines(size int) string {
	return strings.Repeat("a\u00e4\r\n\u65e5\U0001f600\n\n\xff\x80", size/16)
}

// Places are the same in any order, and wherever the input is.
func TestLocatorInAnyOrder(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for _, input := range []string{oneLine(40_000), manyLines(40_000), "\uFEFF" + oneLine(40_000), "\uFEFF" + manyLines(40_000), strings.Repeat("\x80", 20_000), "\uFEFF", ""} {
		inMemory, outside := NewLocator(input), NewLocatorAt(strings.NewReader(input))
		for range 300 {
			offset := random.IntN(len(input)+10) - 5
			want := countedFromStart(input, offset)
			got, there := inMemory.Place(offset), outside.Place(offset)
			if got.Position != want || there.Position != want {
				t.Fatalf("offset %d of %.20q: %v in memory, %v outside, want %v", offset, input, got.Position, there.Position, want)
			}
			checkWindow(t, input, offset, got)
		}
	}
}

// countedFromStart is what Locate says, in the plainest way.
func countedFromStart(input string, offset int) Position {
	at := min(max(offset, skipMark(input)), len(input))
	before := input[skipMark(input):at]
	return Position{Line: 1 + strings.Count(before, "\n"), Column: 1 + len([]rune(before[strings.LastIndexByte(before, '\n')+1:]))}
}

// checkWindow holds the text of a place against the whole line.
func checkWindow(t *testing.T, input string, offset int, p Place) {
	t.Helper()
	line := Line(input, offset)
	start := strings.LastIndexByte(input[:min(max(offset, 0), len(input))], '\n') + 1
	if start == 0 {
		start = skipMark(input)
	}
	from := min(max(offset, start), len(input)) - p.Byte - start
	if from < 0 || from+len(p.Text) > len(line) || line[from:from+len(p.Text)] != p.Text {
		t.Fatalf("offset %d: %.40q... is not in the line", offset, p.Text)
	}
	if p.Before != (from > 0) || p.After != (from+len(p.Text) < len(line)) || p.Byte > lineWindow+1 || len(p.Text) > 2*lineWindow+1 {
		t.Fatalf("offset %d: %d bytes from %d of %d, before %v, after %v", offset, len(p.Text), from, len(line), p.Before, p.After)
	}
}

// Finding n places in m bytes reads m bytes, and no more than a block for each
// place: the cost does not depend on the length of a line.
func TestLocatorCost(t *testing.T) {
	const places = 1000
	for _, size := range []int{1 << 18, 1 << 20} {
		for name, input := range map[string]string{"one line": oneLine(size), "many lines": manyLines(size)} {
			for order, offset := range map[string]func(i int) int{
				"rising":  func(i int) int { return i * len(input) / places },
				"falling": func(i int) int { return len(input) - i*len(input)/places },
				"mixed":   func(i int) int { return i * 7919 % places * len(input) / places },
			} {
				in := &counted{ReaderAt: strings.NewReader(input)}
				l := NewLocatorAt(in)
				for i := range places {
					l.Place(offset(i))
				}
				if most := 2*len(input) + places*(blockSize+16); in.bytes > most {
					t.Errorf("%s of %d bytes, %s: %d bytes are read, %d at most", name, size, order, in.bytes, most)
				}
			}
		}
	}
}

// BenchmarkLocator shows that a thousand places in one long line take time as
// the line is long, and hardly more than one place does.
func BenchmarkLocator(b *testing.B) {
	for _, mebibytes := range []int{1, 4, 16} {
		input := oneLine(mebibytes << 20)
		for _, places := range []int{1, 1000} {
			b.Run(fmt.Sprintf("%dMiB/%d", mebibytes, places), func(b *testing.B) {
				b.SetBytes(int64(len(input)))
				for b.Loop() {
					l := NewLocator(input)
					for i := range places {
						l.Place(len(input) - i*len(input)/places)
					}
				}
			})
		}
	}
}
