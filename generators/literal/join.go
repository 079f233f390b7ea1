package literal

import (
	"fmt"
	"slices"
	"strings"
)

// appendJoined checks names and merges neighbouring literals, so that what is
// split there is escaped as one.
func (d *Dialect) appendJoined(dst []byte, parts []Part, l Layout) ([]byte, error) {
	for _, p := range parts {
		if p.Kind != Literal && !isIdentifier(p.Text) {
			return dst, fmt.Errorf("%q is not an identifier", p.Text)
		}
	}
	if !d.Encodes() && slices.ContainsFunc(parts, isEncoded) {
		return dst, &CannotHold{d.Name, "the percent-encoding of a reference"}
	}
	l.Marks.use(parts)
	parts = merged(parts)
	switch {
	case len(parts) == 0:
		return d.text(dst, "", l)
	case len(parts) == 1 && parts[0].Kind == Literal:
		return d.appendText(dst, parts[0].Text, l)
	}
	if d.join == nil {
		return appendSum(dst, parts, d.names, d.appendLiteral, l)
	}
	if d.format.assigned == enclosed && !l.block {
		return d.format.behind(dst, l, func(dst []byte) ([]byte, error) { return d.join(dst, parts, l) })
	}
	return d.join(dst, parts, l)
}

// Encodes reports whether the language has means for a [Coding].
func (d *Dialect) Encodes() bool { return d.names.coded != nil }

func isEncoded(p Part) bool { return p.Coding != Plain && p.Coding != Checked }

// merged has no empty literals and no two of them side by side. It returns
// parts itself when that holds already.
func merged(parts []Part) []Part {
	if isMerged(parts) {
		return parts
	}
	var out []Part
	for _, p := range parts {
		last := len(out) - 1
		switch {
		case p.Kind != Literal || last < 0 || out[last].Kind != Literal:
			if p.Kind != Literal || p.Text != "" {
				out = append(out, p)
			}
		default:
			out[last].Text += p.Text
		}
	}
	return out
}

func isMerged(parts []Part) bool {
	for i, p := range parts {
		if p.Kind == Literal && (p.Text == "" || i > 0 && parts[i-1].Kind == Literal) {
			return false
		}
	}
	return true
}

// references is how a language names what is outside of a literal.
type references struct {
	operator    string    // between parts; "" for languages that write them in one literal
	tight       bool      // without space around it among several arguments
	environment [2]string // around the name of an environment variable
	variable    [2]string // around the name of a variable of the snippet

	coded  *[codings][2]string // around a reference, by its coding; nil where the language has no means
	inText [2]string           // around a reference among text; "" for a sum
}

func (r *references) append(dst []byte, p Part) []byte {
	around, coded := &r.variable, &[2]string{}
	if p.Kind == Environment {
		around = &r.environment
	}
	if isEncoded(p) {
		coded = &r.coded[p.Coding]
	}
	for _, s := range [...]string{r.inText[0], coded[0], around[0], p.Text, around[1], coded[1], r.inText[1]} {
		dst = append(dst, s...)
	}
	return dst
}

type textWriter = func(dst []byte, s string, l Layout) ([]byte, error)

// appendSum writes literals and references with the operator between them.
func appendSum(dst []byte, parts []Part, r *references, text textWriter, l Layout) ([]byte, error) {
	sum := l.Seat == Operand && len(parts) > 1
	if sum {
		dst = append(dst, '(')
	}
	for i, p := range parts {
		if i > 0 {
			dst = append(dst, r.between(l)...)
		}
		if p.Kind != Literal {
			dst = r.append(dst, p)
			continue
		}
		var err error
		if dst, err = text(dst, p.Text, l); err != nil {
			return dst, err
		}
	}
	if sum {
		dst = append(dst, ')')
	}
	return dst, nil
}

// between is the operator as it is written in a seat.
func (r *references) between(l Layout) string {
	if r.tight && l.Seat == Listed {
		return strings.TrimSpace(r.operator)
	}
	return r.operator
}

// appendLiteral writes a part of text in several lines as such.
func (d *Dialect) appendLiteral(dst []byte, s string, l Layout) ([]byte, error) {
	if l.block {
		return d.appendBlock(dst, s, l)
	}
	return d.text(dst, s, l)
}

// literals is the text of the parts that are literal.
func literals(parts []Part) string {
	var text strings.Builder
	for _, p := range parts {
		if p.Kind == Literal {
			text.WriteString(p.Text)
		}
	}
	return text.String()
}

// appendFormat writes one literal with the references in it.
func appendFormat(dst []byte, parts []Part, open, closing string, e *escapes, names *references) ([]byte, error) {
	out, err := append(dst, open...), error(nil)
	for _, p := range parts {
		if p.Kind != Literal {
			out = names.append(out, p)
		} else if out, err = e.append(out, p.Text); err != nil {
			return dst, err
		}
	}
	return append(out, closing...), nil
}
