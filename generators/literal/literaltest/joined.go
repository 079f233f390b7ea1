package literaltest

import (
	"errors"
	"fmt"
	"strings"
)

// Part is text, or the name of a variable that stands for text.
type Part struct{ Name, Text string }

// Joined reads an expression that is nothing but literals and variables, by
// whatever means the dialect joins them. Text is never beside text.
func Joined(dialect, code string) ([]Part, error) {
	l, err := lookup(dialect)
	if err != nil {
		return nil, err
	}
	j := joined{language: l}
	if err := each(dialect, code, j.add); err != nil {
		return nil, err
	}
	if j.err != nil {
		return nil, fmt.Errorf("not an expression of literals and variables: %w, in %q", j.err, head(code))
	}
	if j.formatted {
		return j.format()
	}
	return j.parts, nil
}

type joined struct {
	language  *Language
	parts     []Part
	between   string // code since the last part
	within    bool   // parts are inside of one literal
	formatted bool   // what follows are arguments of the text before
	err       error
}

func (j *joined) add(p piece) {
	last := len(j.parts) - 1
	l := j.language
	name := strings.Trim(p.code, l.glue)
	j.within = j.within || l.inside != "" && strings.HasPrefix(p.code, l.inside)
	switch {
	case p.literal:
		j.join(Part{Text: string(p.value)})
	case l.format != "" && name == l.format && last == 0 && strings.TrimSpace(j.between) == ".":
		j.formatted, j.between = true, ""
	case name == "" || name == l.prefix && last < 0:
		j.between += p.code
	case wordEnd(name) != len(name):
		j.err = fmt.Errorf("code %q", p.code)
	default:
		j.join(Part{Name: name})
	}
}

// join wants an operator between parts, or a comma between arguments.
func (j *joined) join(p Part) {
	last := len(j.parts) - 1
	want := j.language.operator
	switch {
	case j.formatted && last == 0:
		want = "("
	case j.formatted:
		want = ","
	case last < 0:
		want = ""
	}
	if got := strings.Trim(j.between, " \n$"); !j.within && j.language.operator != "" && got != want {
		j.err = fmt.Errorf("%q between parts", got)
	}
	j.between = ""
	if last >= 0 && p.Name == "" && j.parts[last].Name == "" {
		j.parts[last].Text += p.Text
		return
	}
	j.parts = append(j.parts, p)
}

// format follows String.formatted with %s and %%.
func (j *joined) format() (out []Part, err error) {
	text, arguments := j.parts[0].Text, j.parts[1:]
	before := ""
	for text != "" {
		i := strings.IndexByte(text, '%')
		if i < 0 {
			break
		}
		before += text[:i]
		switch {
		case strings.HasPrefix(text[i:], "%%"):
			before += "%"
		case strings.HasPrefix(text[i:], "%s") && len(arguments) > 0:
			if before != "" {
				out = append(out, Part{Text: before})
			}
			out, arguments, before = append(out, arguments[0]), arguments[1:], ""
		default:
			return nil, errors.New("wrong conversion in a format")
		}
		text = text[i+2:]
	}
	if before += text; before != "" {
		out = append(out, Part{Text: before})
	}
	if len(arguments) > 0 {
		return nil, errors.New("an argument without a conversion")
	}
	return out, nil
}
