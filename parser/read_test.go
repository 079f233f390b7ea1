package parser

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

func TestRead(t *testing.T) {
	const text = "0123456789"
	readers := map[string]func(string) io.Reader{
		"of known size":   func(s string) io.Reader { return strings.NewReader(s) },
		"of unknown size": func(s string) io.Reader { return iotest.OneByteReader(strings.NewReader(s)) },
	}
	for name, reader := range readers {
		for max, ok := range map[int64]bool{9: false, 10: true, 11: true, 0: true} {
			got, err := Read(reader(text), max)
			var large *TooLarge
			switch {
			case ok && (err != nil || got != text):
				t.Errorf("%s, limit %d: %q, %v", name, max, got, err)
			case !ok && (!errors.As(err, &large) || large.Max != max || got != ""):
				t.Errorf("%s, limit %d: %q, %v", name, max, got, err)
			}
		}
	}
}

// An input without end is refused, not collected.
func TestReadEndless(t *testing.T) {
	r := &endless{}
	if _, err := Read(r, 1<<20); err == nil || r.read > 2<<20 {
		t.Errorf("read %d bytes: %v", r.read, err)
	}
}

type endless struct{ read int }

func (e *endless) Read(p []byte) (int, error) {
	e.read += len(p)
	return len(p), nil
}

func TestReadFails(t *testing.T) {
	want := errors.New("broken")
	if _, err := Read(io.MultiReader(strings.NewReader("a"), iotest.ErrReader(want)), 0); !errors.Is(err, want) {
		t.Errorf("got %v", err)
	}
}
