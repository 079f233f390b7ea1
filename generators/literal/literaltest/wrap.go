package literaltest

import (
	"encoding/base64"
	"fmt"
	"strings"
)

// wrapper is an expression around one or more literals.
type wrapper struct {
	before, after string
	decode        func(string) ([]byte, error) // nil: the value itself
	list          bool                         // literals after commas
}

func fromBase64(s string) ([]byte, error) { return base64.StdEncoding.Strict().DecodeString(s) }

func (w *wrapper) read(l *Language, code string) (value []byte, rest string, err error) {
	rest = strings.TrimPrefix(code, w.before)
	if w.list {
		value, rest, err = readList(l, rest)
	} else {
		value, rest, err = l.read(rest)
	}
	if err != nil {
		return nil, code, err
	}
	rest, ok := strings.CutPrefix(rest, w.after)
	if !ok {
		return nil, code, fmt.Errorf("expected %q, not %q", w.after, head(rest))
	}
	if w.decode != nil {
		value, err = w.decode(string(value))
	}
	return value, rest, err
}

func readList(l *Language, code string) (value []byte, rest string, err error) {
	for strings.HasPrefix(code, ",") {
		var one []byte
		if one, code, err = l.literal(strings.TrimLeft(code[1:], " \t\n")); err != nil {
			return nil, code, err
		}
		value = append(value, one...)
	}
	return value, code, nil
}
