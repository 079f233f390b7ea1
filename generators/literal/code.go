package literal

import (
	"fmt"
	"strconv"
	"strings"
)

// Name makes code of an identifier, or of several joined by dots as in
// HttpMethod.Get: ASCII letters, digits and underscores, no digit first.
func Name(s string) (Code, error) {
	for part := range strings.SplitSeq(s, ".") {
		if !isIdentifier(part) {
			return Code{}, fmt.Errorf("%q is not an identifier", s)
		}
	}
	return Code{s}, nil
}

func isIdentifier(s string) bool {
	for i := 0; i < len(s); i++ {
		letter := s[i] == '_' || 'a' <= s[i]|0x20 && s[i]|0x20 <= 'z'
		digit := '0' <= s[i] && s[i] <= '9'
		if !letter && (!digit || i == 0) {
			return false
		}
	}
	return s != ""
}

// Number makes code of a plain decimal number: digits, with at most one point
// between them. Every language of the project writes these alike.
func Number(s string) (Code, error) {
	whole, fraction, point := strings.Cut(s, ".")
	if !isDigits(whole) || point && !isDigits(fraction) {
		return Code{}, fmt.Errorf("%q is not a decimal number", s)
	}
	return Code{s}, nil
}

// Times makes code of a whole number of a named unit, as in 10 * time.Second.
func Times(n int, unit string) (Code, error) {
	name, err := Name(unit)
	if err != nil {
		return Code{}, err
	}
	return Code{strconv.Itoa(n) + " * " + name.text}, nil
}

func isDigits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}
