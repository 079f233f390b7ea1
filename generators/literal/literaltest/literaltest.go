// Package literaltest reads the literals of the target languages, as tests
// need it. It is written from the references of the languages and shares
// nothing with the code that writes literals, so that the two check each
// other. Where a language is lenient (an unknown escape that stands for
// itself) it is strict.
package literaltest

import (
	"fmt"
	"strings"
)

// Placeholder stands for a literal in what [Skeleton] returns.
const Placeholder = "«»"

// Skeleton returns code with every string literal replaced by [Placeholder],
// whatever its form; comments and all other code stay. The expressions inside
// of a literal with substitutions stay too, and so does the whole literal
// where they cannot be told from its text.
func Skeleton(dialect, code string) (string, error) {
	var b strings.Builder
	err := each(dialect, code, func(p piece) {
		if p.literal {
			b.WriteString(Placeholder)
		} else {
			b.WriteString(p.code)
		}
	})
	return b.String(), err
}

// Literals returns the values of all string literals of code, in order. A
// literal with substitutions counts as several.
func Literals(dialect, code string) ([]string, error) {
	var values []string
	err := each(dialect, code, func(p piece) {
		if p.literal {
			values = append(values, string(p.value))
		}
	})
	return values, err
}

func each(dialect, code string, visit func(piece)) error {
	l, err := lookup(dialect)
	if err != nil {
		return err
	}
	for rest := code; rest != ""; {
		t, err := l.token(rest)
		if err != nil {
			return fmt.Errorf("%s, at %q", err, head(rest))
		}
		for _, p := range t.pieces {
			visit(p)
		}
		rest = rest[t.size:]
	}
	return nil
}

// Read reads one literal without substitutions, or one of the expressions
// around literals that dialects write for bytes and long text, from the
// beginning of code. It returns the value and the code after it.
func Read(dialect, code string) (value []byte, rest string, err error) {
	l, err := lookup(dialect)
	if err != nil {
		return nil, code, err
	}
	return l.read(code)
}

func (l *Language) read(code string) (value []byte, rest string, err error) {
	for _, w := range l.wrappers {
		if strings.HasPrefix(code, w.before) {
			return w.read(l, code)
		}
	}
	return l.literal(code)
}

func (l *Language) literal(code string) ([]byte, string, error) {
	if code == "" {
		return nil, code, fmt.Errorf("no literal of %s", l.Name)
	}
	t, err := l.token(code)
	switch {
	case err != nil:
		return nil, code, err
	case len(t.pieces) == 2 && l.bytesPrefix != "" && t.pieces[0].code == l.bytesPrefix:
		t.pieces = t.pieces[1:]
	case len(t.pieces) != 1:
		return nil, code, fmt.Errorf("not a plain literal: %q", head(code))
	}
	if p := t.pieces[0]; p.literal {
		return p.value, strings.TrimPrefix(code[t.size:], l.after), nil
	}
	return nil, code, fmt.Errorf("not a literal: %q", head(code))
}

func head(s string) string { return s[:min(len(s), 60)] }

// token is what a lexer finds at the beginning of code.
type token struct {
	size   int // bytes of code
	pieces []piece
}

// piece is code, or the value of a literal or of a part of one.
type piece struct {
	literal bool
	value   []byte
	code    string
}

func codeToken(code string, size int) (token, error) {
	return token{size, []piece{{code: code[:size]}}}, nil
}

func literalToken(value []byte, size int) (token, error) {
	return token{size, []piece{{literal: true, value: value}}}, nil
}
