package parser

import "testing"

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
