package compare

import (
	"encoding/json"
	"io"
	"math/big"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// SameJSON reports whether two texts are JSON with equal trees: members in the
// same order and none of them lost, strings equal when decoded, numbers equal
// in value, and an integer never a fraction: 1 is not 1.0. It reads tokens, so
// that repeated names count. What the reader cannot tell apart, half a
// surrogate pair, is never the same.
func SameJSON(a, b string) bool {
	if !readable(a) || !readable(b) {
		return false
	}
	x, y := tokens(a), tokens(b)
	for {
		s, err1 := x.Token()
		t, err2 := y.Token()
		if err1 == io.EOF && err2 == io.EOF {
			return true
		}
		if err1 != nil || err2 != nil || !sameToken(s, t) {
			return false
		}
	}
}

func tokens(s string) *json.Decoder {
	d := json.NewDecoder(strings.NewReader(s))
	d.UseNumber()
	return d
}

func readable(s string) bool {
	return utf8.ValidString(s) && json.Valid([]byte(s)) && !hasLoneSurrogate(s)
}

func sameToken(a, b json.Token) bool {
	x, ok1 := a.(json.Number)
	y, ok2 := b.(json.Number)
	if ok1 && ok2 {
		return x == y || parseDecimal(string(x)).equals(parseDecimal(string(y)))
	}
	return a == b
}

// hasLoneSurrogate reports whether an escape of a valid JSON text stands for
// half of a pair.
func hasLoneSurrogate(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' {
			continue
		}
		high := escapedUnit(s[i:])
		i++
		if !utf16.IsSurrogate(high) {
			continue
		}
		if utf16.DecodeRune(high, escapedUnit(s[i+5:])) == utf8.RuneError {
			return true
		}
		i += 10
	}
	return false
}

// escapedUnit is the UTF-16 unit that s begins with as \uXXXX, or 0.
func escapedUnit(s string) rune {
	if len(s) < 6 || s[:2] != `\u` {
		return 0
	}
	n, _ := strconv.ParseUint(s[2:6], 16, 16)
	return rune(n)
}

// decimal is a number as JSON writes it: sign, digits without zeros at either
// end, and the power of ten of the last digit.
type decimal struct {
	negative bool
	integer  bool // written without a fraction and without an exponent
	digits   string
	exponent *big.Int
}

func parseDecimal(s string) decimal {
	d := decimal{integer: !strings.ContainsAny(s, ".eE"), exponent: new(big.Int)}
	s, d.negative = strings.CutPrefix(s, "-")
	mantissa, exponent := s, ""
	if i := strings.IndexAny(s, "eE"); i >= 0 {
		mantissa, exponent = s[:i], strings.TrimPrefix(s[i+1:], "+")
		d.exponent.SetString(exponent, 10)
	}
	whole, fraction, _ := strings.Cut(mantissa, ".")
	all := whole + fraction
	d.digits = strings.TrimRight(all, "0")
	shift := int64(len(all) - len(d.digits) - len(fraction))
	d.exponent.Add(d.exponent, big.NewInt(shift))
	if d.digits = strings.TrimLeft(d.digits, "0"); d.digits == "" {
		d.exponent.SetInt64(0)
	}
	return d
}

func (d decimal) equals(e decimal) bool {
	return d.negative == e.negative && d.integer == e.integer && d.digits == e.digits && d.exponent.Cmp(e.exponent) == 0
}
