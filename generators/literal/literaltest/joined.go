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
	j := joined{dialect: dialect}
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
	dialect   string
	parts     []Part
	between   string // code since the last part
	within    bool   // parts are inside of one literal
	formatted bool   // what follows are arguments of the text before
	err       error
}

// glue is the code that may stand around names.
var glue = map[string]string{
	"python": "{}", "shell": `"${}`, "javascript": "${}", "node": "${}", "java": " +.(),", "csharp": " +", "go": " +", "php": " .${}",
}

// operators are those of languages that join by one.
var operators = map[string]string{"java": "+", "csharp": "+", "go": "+", "php": "."}

func (j *joined) add(p piece) {
	last := len(j.parts) - 1
	name := strings.Trim(p.code, glue[j.dialect])
	j.within = j.within || strings.HasPrefix(p.code, "{$")
	switch {
	case p.literal:
		j.join(Part{Text: string(p.value)})
	case name == "formatted" && j.dialect == "java" && last == 0 && j.between == ".":
		j.formatted, j.between = true, ""
	case name == "" || name == "f" && j.dialect == "python" && last < 0:
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
	want := operators[j.dialect]
	switch {
	case j.formatted && last == 0:
		want = "("
	case j.formatted:
		want = ","
	case last < 0:
		want = ""
	}
	if got := strings.Trim(j.between, " $"); !j.within && operators[j.dialect] != "" && got != want {
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

// phpInterpolated reads the inside of a heredoc, whose closing label is not
// indented.
func phpInterpolated(code, body string, indent, size int) (token, error) {
	t := token{size: size}
	var value []byte
	cut := func() {
		if len(value) > 0 {
			t.pieces = append(t.pieces, piece{literal: true, value: value})
		}
		value = nil
	}
	for i := 0; i < len(body); {
		end := strings.IndexByte(body[i:], '}')
		switch {
		case strings.HasPrefix(body[i:], "{$") && end > 2 && wordEnd(body[i+2:]) == end-2:
			cut()
			t.pieces = append(t.pieces, piece{code: body[i : i+end+1]})
			i += end + 1
			continue
		case interpolates(body[i:]) || indent > 0:
			return codeToken(code, size)
		case body[i] == '\\':
			b, n, err := phpEscape(body[i+1:])
			if err != nil {
				return token{}, err
			}
			value, i = append(value, b...), i+1+n
			continue
		}
		value = append(value, body[i])
		i++
	}
	cut()
	return t, nil
}
