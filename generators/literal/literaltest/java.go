package literaltest

import (
	"errors"
	"slices"
	"strings"
	"unicode/utf16"
)

var java = Language{
	Name:  "java",
	token: javaToken,
	wrappers: []wrapper{
		{before: "Base64.getDecoder().decode(", after: ")", decode: fromBase64},
		{before: `String.join(""`, after: ")", list: true},
	},
	glue:     " \n+.(),",
	operator: "+",
	format:   "formatted",
	ASCII:    true,
}

// javaToken follows chapter 3 of The Java Language Specification (17).
func javaToken(code string) (token, error) {
	if n := cComment(code); n > 0 {
		return codeToken(code, n)
	}
	c := javaCursor{code: code}
	switch first, err := c.next(); {
	case err != nil:
		return token{}, err
	case first != '"' && first != '\'':
		return plainToken(code)
	case first == '"' && c.skip(`""`):
		return c.textBlock()
	default:
		return c.string(first)
	}
}

// javaCursor reads UTF-16 units with Unicode escapes translated (3.3): a
// backslash begins one only after an even number of others.
type javaCursor struct {
	code string
	pos  int
	odd  bool   // an odd number of raw backslashes is just before pos
	low  uint16 // the second half of a character that was just read
}

func (c *javaCursor) next() (uint16, error) {
	if low := c.low; low != 0 {
		c.low = 0
		return low, nil
	}
	r, size, err := character(c.code[c.pos:])
	if err != nil {
		return 0, err
	}
	if r == '\\' && !c.odd && strings.HasPrefix(c.code[c.pos:], `\u`) {
		return c.unicode()
	}
	c.odd = r == '\\' && !c.odd
	c.pos += size
	if r > 0xffff {
		high, low := utf16.EncodeRune(r)
		c.low = uint16(low)
		return uint16(high), nil
	}
	return uint16(r), nil
}

func (c *javaCursor) unicode() (uint16, error) {
	c.pos++
	for strings.HasPrefix(c.code[c.pos:], "u") {
		c.pos++
	}
	r, n, err := digits(c.code[c.pos:], 16, 4, 4)
	c.pos += n
	return uint16(r), err
}

// skip steps over exactly these units, if they come next.
func (c *javaCursor) skip(s string) bool {
	ahead := *c
	for i := range len(s) {
		if u, err := ahead.next(); err != nil || u != uint16(s[i]) {
			return false
		}
	}
	*c = ahead
	return true
}

func (c *javaCursor) string(quote uint16) (token, error) {
	var units []uint16
	for {
		u, err := c.next()
		switch {
		case err != nil:
			return token{}, err
		case u == '\n' || u == '\r':
			return token{}, errLineEnd
		case u == quote:
			return c.end(units)
		}
		units = append(units, u)
		if u == '\\' {
			if u, err = c.next(); err != nil || u == '\n' || u == '\r' {
				return token{}, errors.Join(errEscape, err)
			}
			units = append(units, u)
		}
	}
}

func (c *javaCursor) end(units []uint16) (token, error) {
	units, err := javaEscapes(units)
	if err != nil {
		return token{}, err
	}
	value, err := fromUnits(units)
	if err != nil {
		return token{}, err
	}
	return literalToken(value, c.pos)
}

// textBlock follows 3.10.6.
func (c *javaCursor) textBlock() (token, error) {
	for c.skip(" ") || c.skip("\t") || c.skip("\f") {
	}
	if !c.skip("\r\n") && !c.skip("\n") && !c.skip("\r") {
		return token{}, errors.New("text on the line that opens a text block")
	}
	var units []uint16
	for !c.skip(`"""`) {
		if c.skip("\r\n") || c.skip("\r") {
			units = append(units, '\n')
			continue
		}
		u, err := c.next()
		if err != nil {
			return token{}, err
		}
		units = append(units, u)
		if u == '\\' {
			if u, err = c.next(); err != nil {
				return token{}, err
			}
			units = append(units, u)
		}
	}
	return c.end(stripIndent(units))
}

// stripIndent removes incidental white space.
func stripIndent(units []uint16) []uint16 {
	lines := splitLines(units)
	margin := -1
	for i, line := range lines {
		n := slices.IndexFunc(line, isNotJavaSpace)
		if n < 0 && i < len(lines)-1 {
			continue
		}
		if n < 0 {
			n = len(line)
		}
		if margin < 0 || n < margin {
			margin = n
		}
	}
	var out []uint16
	for i, line := range lines {
		if i > 0 {
			out = append(out, '\n')
		}
		if slices.ContainsFunc(line, isNotJavaSpace) {
			out = append(out, trimRight(line[margin:])...)
		}
	}
	return out
}

func splitLines(units []uint16) [][]uint16 {
	var lines [][]uint16
	for {
		i := slices.Index(units, '\n')
		if i < 0 {
			return append(lines, units)
		}
		lines, units = append(lines, units[:i]), units[i+1:]
	}
}

func trimRight(line []uint16) []uint16 {
	for len(line) > 0 && !isNotJavaSpace(line[len(line)-1]) {
		line = line[:len(line)-1]
	}
	return line
}

// isNotJavaSpace negates Character.isWhitespace.
func isNotJavaSpace(u uint16) bool {
	switch {
	case 0x09 <= u && u <= 0x0d, 0x1c <= u && u <= 0x20, u == 0x1680, u == 0x2028, u == 0x2029, u == 0x205f, u == 0x3000:
		return false
	case 0x2000 <= u && u <= 0x200a && u != 0x2007:
		return false
	}
	return true
}

// javaEscapes follows 3.10.7.
func javaEscapes(units []uint16) ([]uint16, error) {
	var out []uint16
	for i := 0; i < len(units); i++ {
		if units[i] != '\\' {
			out = append(out, units[i])
			continue
		}
		i++
		if j := strings.IndexRune(`bstnfr"'\`, rune(units[i])); j >= 0 {
			out = append(out, uint16("\b \t\n\f\r\"'\\"[j]))
			continue
		}
		if units[i] == '\n' {
			continue
		}
		n, value := 0, uint16(0)
		for n < 3 && i+n < len(units) && '0' <= units[i+n] && units[i+n] <= '7' && (n < 2 || units[i] <= '3') {
			value = value*8 + units[i+n] - '0'
			n++
		}
		if n == 0 {
			return nil, errEscape
		}
		out = append(out, value)
		i += n - 1
	}
	return out, nil
}
