package literal

import (
	"strconv"
	"strings"

	"snipgen/request/jsontree"
)

// HoldsJSON proves that the language's value, built by the literal of t and
// written by the language's usual serializer, means the same as t: the same
// tree, members in the same order, numbers of the same decimal value that stay
// integers or stay fractions. It fails with [*CannotHold].
//
// Which serializer that is tells the number function of each language.
func (d *Dialect) HoldsJSON(t *jsontree.Tree) error {
	switch {
	case d.json == nil:
		return &CannotHold{d.Name, "a JSON value as data"}
	case t.DuplicateKeys:
		return &CannotHold{d.Name, "two members of one name"}
	case t.LoneSurrogates:
		return &CannotHold{d.Name, "half of a surrogate pair"}
	case t.Depth > d.json.depth:
		return &CannotHold{d.Name, "data nested more than " + strconv.Itoa(d.json.depth) + " levels"}
	}
	return d.holdsNode(&t.Root)
}

// KeepsNames reports whether an object of the language keeps members of these
// names, and their order.
func (d *Dialect) KeepsNames(names []string) bool {
	if d.json == nil || d.json.keys == nil {
		return d.json != nil
	}
	members := make([]jsontree.Node, len(names))
	for i, name := range names {
		if name == d.json.specialKey && name != "" {
			return false
		}
		members[i].Key = name
	}
	return d.json.keys(members)
}

func (d *Dialect) holdsNode(n *jsontree.Node) error {
	if n.Kind == jsontree.Number && !d.holdsNumber(n.Text) {
		return &CannotHold{d.Name, "the number " + abbreviated(n.Text)}
	}
	if n.Kind == jsontree.Object && d.json.keys != nil && !d.json.keys(n.Items) {
		return &CannotHold{d.Name, "these names of members, which look like integers"}
	}
	for i := range n.Items {
		if err := d.holdsNode(&n.Items[i]); err != nil {
			return err
		}
	}
	return nil
}

func abbreviated(number string) string {
	if len(number) > 40 {
		return number[:40] + "..."
	}
	return number
}

// NumberText returns the characters that the language's usual serializer (see
// [Dialect.HoldsJSON]) writes for a JSON number that is printed as a literal
// of the language. Of a number that HoldsJSON refuses it says nothing useful.
func (d *Dialect) NumberText(number string) string {
	if d.json == nil || isPlain(number) {
		return number
	}
	text, _ := d.json.number(number)
	return text
}

func (d *Dialect) holdsNumber(number string) bool {
	if isPlain(number) {
		return true
	}
	text, ok := d.json.number(number)
	return ok && sameNumber(number, text)
}

// isPlain reports, at little cost, most of the numbers that every language
// writes back character by character.
func isPlain(number string) bool {
	digits := strings.TrimPrefix(number, "-")
	switch {
	case len(digits) > 15:
		return false
	case isDigits(digits):
		return number != "-0"
	case strings.HasPrefix(digits, "0.00") || strings.ContainsAny(digits, "eE"):
		return false
	}
	f, err := strconv.ParseFloat(number, 64)
	var buf [32]byte
	return err == nil && string(strconv.AppendFloat(buf[:0], f, 'f', -1, 64)) == number && strings.Contains(number, ".")
}

// sameNumber compares decimal values, signs of zero, and whether both are
// written as integers or both are not.
func sameNumber(a, b string) bool {
	if a == b {
		return true
	}
	return isFraction(a) == isFraction(b) && decimalOf(a) == decimalOf(b)
}

// isFraction reports whether a number is not written as an integer.
func isFraction(number string) bool { return strings.ContainsAny(number, ".eE") }

// decimal is the value 0.digits * 10^exponent; digits neither begin nor end
// with zero.
type decimal struct {
	negative bool
	digits   string
	exponent int
}

// decimalOf reads a JSON number. An exponent out of any language's range is
// cut to one that none reaches.
func decimalOf(number string) decimal {
	rest, negative := strings.CutPrefix(number, "-")
	mantissa, power := rest, "0"
	if i := strings.IndexAny(rest, "eE"); i >= 0 {
		mantissa, power = rest[:i], rest[i+1:]
	}
	whole, fraction, _ := strings.Cut(mantissa, ".")
	all := strings.TrimLeft(whole+fraction, "0")
	exponent, _ := strconv.Atoi(power) // on overflow the nearest integer
	exponent = min(max(exponent, -1<<40), 1<<40)
	exponent += len(all) - len(fraction)
	digits := strings.TrimRight(all, "0")
	if digits == "" {
		exponent = 0
	}
	return decimal{negative, digits, exponent}
}

// float reads a number as a double and gives its shortest decimal digits.
func float(number string) (decimal, bool) {
	f, err := strconv.ParseFloat(number, 64)
	if err != nil {
		return decimal{}, false
	}
	var buf [32]byte
	return decimalOf(string(strconv.AppendFloat(buf[:0], f, 'e', -1, 64))), true
}

// fixed writes the value without exponent, with at least one digit before a
// point if there is one.
func (d decimal) fixed() string {
	switch n := len(d.digits); {
	case n == 0:
		return d.sign() + "0"
	case d.exponent >= n:
		return d.sign() + d.digits + strings.Repeat("0", d.exponent-n)
	case d.exponent > 0:
		return d.sign() + d.digits[:d.exponent] + "." + d.digits[d.exponent:]
	}
	return d.sign() + "0." + strings.Repeat("0", -d.exponent) + d.digits
}

// scientific writes one digit, the other digits, and a signed exponent of at
// least the given number of digits.
func (d decimal) scientific(zero string, digits int) string {
	fraction := zero
	if len(d.digits) > 1 {
		fraction = "." + d.digits[1:]
	}
	sign, power := "+", d.exponent-1
	if power < 0 {
		sign, power = "-", -power
	}
	text := strconv.Itoa(power)
	if len(text) < digits {
		text = "0" + text
	}
	return d.sign() + d.digits[:1] + fraction + "e" + sign + text
}

func (d decimal) sign() string {
	if d.negative {
		return "-"
	}
	return ""
}

// withPoint keeps a fraction a fraction.
func withPoint(number string) string {
	if strings.IndexByte(number, '.') < 0 {
		return number + ".0"
	}
	return number
}

// integer writes an integer as a language does that has no negative zero.
func integer(number string) string {
	if number == "-0" {
		return "0"
	}
	return number
}

// looksLikeInteger reports whether name is an integer as a language writes it.
func looksLikeInteger(name string) bool {
	digits := strings.TrimPrefix(name, "-")
	return isDigits(digits) && (digits[0] != '0' || name == "0")
}
