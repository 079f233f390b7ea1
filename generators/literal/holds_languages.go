package literal

import (
	"math"
	"strconv"

	"snipgen/request/jsontree"
)

// pythonDepth is below the limits of nested brackets in the parser (200 since
// 3.9, about 90 before) with room for the code around.
const pythonDepth = 64

// pythonDigits is the longest integer that Python reads and prints unless told
// otherwise (sys.set_int_max_str_digits).
const pythonDigits = 4300

// pythonNumber is json.dumps of a literal: int of any size, float by its
// shortest repr.
func pythonNumber(number string) (string, bool) {
	if !isFraction(number) {
		return integer(number), len(number) <= pythonDigits
	}
	f, ok := float(number)
	switch {
	case !ok:
		return "", false
	case f.digits != "" && (f.exponent <= -4 || f.exponent > 16):
		return f.scientific("", 2), true
	}
	return withPoint(f.fixed()), true
}

// scriptNumber is JSON.stringify of a literal (ECMA-262, Number::toString).
// Integers are held up to Number.MAX_SAFE_INTEGER.
func scriptNumber(number string) (string, bool) {
	f, ok := float(number)
	if f.digits == "" {
		return "0", ok
	}
	if f.exponent <= -6 || f.exponent > 21 {
		return f.scientific("", 1), ok
	}
	return f.fixed(), ok && (isFraction(number) || isSafe(number))
}

func isSafe(number string) bool {
	n, err := strconv.ParseInt(number, 10, 64)
	return err == nil && -1<<53 < n && n < 1<<53
}

// scriptKeys reports whether an object keeps the order of members: those with
// integers for names come first, in ascending order, whatever was written.
func scriptKeys(members []jsontree.Node) bool {
	last, others := int64(-1), false
	for i := range members {
		n, ok := scriptIndex(members[i].Key)
		if ok && (others || n <= last) {
			return false
		}
		if ok {
			last = n
		}
		others = others || !ok
	}
	return true
}

// scriptIndex reads a name that may be an array index, and larger integers,
// which do no harm.
func scriptIndex(name string) (int64, bool) {
	if name == "" || name[0] < '0' || name[0] > '9' || !looksLikeInteger(name) {
		return 0, false
	}
	n, err := strconv.ParseInt(name, 10, 64)
	return n, err == nil
}

// phpNumber is json_encode of a literal. A literal that exceeds the platform's
// integers, taken as 64 bits wide, becomes a float; so does the least of them,
// for its sign is an operator.
func phpNumber(number string) (string, bool) {
	if !isFraction(number) {
		n, err := strconv.ParseInt(number, 10, 64)
		return integer(number), err == nil && n != math.MinInt64
	}
	f, ok := float(number)
	switch {
	case !ok:
		return "", false
	case f.digits != "" && (f.exponent < -3 || f.exponent > 17):
		return f.scientific(".0", 1), true
	}
	return withPoint(f.fixed()), true
}

// phpKeys reports whether an array keeps the names: it turns those that look
// like integers into integers, and then may be a list.
func phpKeys(members []jsontree.Node) bool {
	for i := range members {
		if _, err := strconv.ParseInt(members[i].Key, 10, 64); err == nil && looksLikeInteger(members[i].Key) {
			return false
		}
	}
	return true
}
