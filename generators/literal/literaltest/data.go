package literaltest

import (
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"strings"
)

// Data reads a value that a language writes as its own data (a dict, an object
// literal, an array) from the beginning of code, and returns the JSON text of
// it and the code after it. Numbers keep their characters.
func Data(dialect, code string) (text, rest string, err error) {
	l, err := lookup(dialect)
	if err != nil {
		return "", code, err
	}
	if l.data == nil {
		return "", code, fmt.Errorf("%s has no data", dialect)
	}
	d := dataReader{dataSyntax: l.data, language: l, rest: code}
	err = d.value()
	return d.out.String(), d.rest, err
}

// dataSyntax gives the JSON text of a language's words.
type dataSyntax struct {
	words    map[string]string
	object   byte           // opens an object; the same as opens an array where that is one type
	arrow    string         // after a name
	computed string         // a name that may only stand in brackets, as an expression does
	bare     *regexp.Regexp // names that need no quotes; nil for none
}

type dataReader struct {
	*dataSyntax
	language *Language
	rest     string
	out      strings.Builder
}

var dataNumber = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?`)

func (d *dataReader) space() { d.rest = strings.TrimLeft(d.rest, " \t\n") }

func (d *dataReader) skip(s string) bool {
	d.space()
	rest, ok := strings.CutPrefix(d.rest, s)
	d.rest = rest
	return ok
}

func (d *dataReader) value() error {
	d.space()
	for word, text := range d.words {
		if d.skip(word) {
			d.out.WriteString(text)
			return nil
		}
	}
	if n := dataNumber.FindString(d.rest); n != "" {
		d.out.WriteString(n)
		d.rest = d.rest[len(n):]
		return nil
	}
	switch {
	case strings.HasPrefix(d.rest, "[") && d.object == '[':
		return d.array()
	case d.skip("["):
		return d.items('[', ']', false)
	case d.skip("{"):
		return d.items('{', '}', true)
	}
	return d.string()
}

// array looks ahead whether the first item has a name.
func (d *dataReader) array() error {
	ahead := dataReader{dataSyntax: d.dataSyntax, language: d.language, rest: d.rest[1:]}
	named := ahead.string() == nil && ahead.skip(d.arrow)
	d.rest = d.rest[1:]
	if named {
		d.out.WriteByte('{')
		return d.rows(']', '}', true)
	}
	d.out.WriteByte('[')
	return d.rows(']', ']', false)
}

func (d *dataReader) items(open, closing byte, named bool) error {
	d.out.WriteByte(open)
	return d.rows(closing, closing, named)
}

func (d *dataReader) rows(closing, jsonClosing byte, named bool) error {
	for first := true; !d.skip(string(closing)); first = false {
		if !first {
			d.out.WriteByte(',')
		}
		if named {
			if err := d.name(); err != nil {
				return err
			}
		}
		if err := d.value(); err != nil {
			return err
		}
		if !d.skip(",") && !strings.HasPrefix(d.rest, string(closing)) {
			return fmt.Errorf("expected a comma, not %q", head(d.rest))
		}
	}
	d.out.WriteByte(jsonClosing)
	return nil
}

func (d *dataReader) name() error {
	d.space()
	computed := d.computed != "" && d.skip("[")
	if d.computed != "" && !computed && strings.HasPrefix(strings.TrimLeft(d.rest, `"'`), d.computed) {
		return errors.New("a name that means more when it stands alone")
	}
	if !computed && d.bare != nil && d.bare.MatchString(d.rest) {
		d.bareName()
	} else if err := d.string(); err != nil {
		return err
	}
	if computed && !d.skip("]") || !d.skip(d.arrow) {
		return fmt.Errorf("expected %s, not %q", d.arrow, head(d.rest))
	}
	d.out.WriteByte(':')
	return nil
}

func (d *dataReader) bareName() {
	name := d.bare.FindString(d.rest)
	d.out.WriteString(`"` + name + `"`)
	d.rest = d.rest[len(name):]
}

func (d *dataReader) string() error {
	d.space()
	value, rest, err := d.language.read(d.rest)
	if err != nil {
		return err
	}
	text, err := json.Marshal(string(value))
	d.out.Write(text)
	d.rest = rest
	return err
}
