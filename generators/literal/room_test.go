package literal

import (
	"strings"
	"testing"
)

// There is room for large texts in every language, but not four times too much.
func TestRoom(t *testing.T) {
	for _, d := range dialects {
		for _, s := range []string{"a", "a\n", "\"", "\x00", "é", "\xff", "'\\", "日"} {
			s = strings.Repeat(s, 2*largeText/len(s))
			for _, v := range []Value{Text(s), Block(s), Bytes(s)} {
				out, err := d.Append(nil, v, Layout{Indent: "  "})
				if room := d.Room(v); err == nil && room > max(4*len(s), len(out)+len(out)/16)+largeText {
					t.Errorf("%s: room of %d for %d bytes that take %d", d.Name, room, len(s), len(out))
				}
			}
		}
	}
}

// A large value is written without growing what it is written to, where it is
// written byte by byte.
func TestRoomIsEnough(t *testing.T) {
	for _, d := range []*Dialect{&python, &golang, &csharp} {
		for _, v := range []Value{Text(strings.Repeat("a\n\"", largeText)), Text(strings.Repeat("\x00", largeText)), Bytes(strings.Repeat("\x00\xff", largeText))} {
			dst := make([]byte, 0, d.Room(v))
			out, err := d.Append(dst, v, Layout{})
			if err != nil || &out[0] != &dst[:1][0] {
				t.Errorf("%s: %T: %d bytes do not fit into %d: %v", d.Name, v, len(out), cap(dst), err)
			}
		}
	}
}
