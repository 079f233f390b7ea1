package fetch

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"snipgen/request"
)

// kind is what a value of JavaScript is.
type kind uint8

const (
	unknown   kind = iota // a name, or a member of one: only running the code tells its value
	undefined             // also what a program prints nothing for
	null
	boolean
	numeric
	textual
	object
	array
	headers // new Headers
	params  // new URLSearchParams
	address // new URL
	query   // its searchParams
	asked   // new Request: its URL and its options are members
	form    // new FormData
	blob    // new Blob and new File
	file    // the content of a file that is read
	buffer  // Buffer.from(text)
	pause   // AbortSignal.timeout(n)
	unread  // what is no literal; its fault tells why
)

// value is one value.
type value struct {
	kind  kind
	at    request.Range
	text  text    // of a string, of what stands for an unknown value; the name of a file
	n     float64 // of a number, a boolean (0 or 1), a pause
	fault *request.Diagnostic
	path  string // of an unknown value: the name, and those of members

	// doubt is a loss, where the value is used for something that it matters to.
	doubt *request.Diagnostic

	data *data // shared by all that refer to it, as in JavaScript
}

// data is what objects hold.
type data struct {
	members []member       // of an object, of headers, of params, of a form, of an array
	index   map[string]int // of an object's members, by name
	media   text           // of a blob
	name    string         // of a blob that is a file
	url     text           // of an address
	isVoid  bool           // nobody knows what it holds

	losses []request.Diagnostic // in filling it
}

// member is one member of what a value holds.
type member struct {
	name  text
	at    request.Range // of the name
	value value
	file  *text // the name of a file, of a part of a form
}

// get is the member of an object, by name.
func (d *data) get(name string) (value, bool) {
	i, ok := d.index[name]
	if !ok {
		return value{}, false
	}
	return d.members[i].value, true
}

// set puts a member into an object, at the place of one of that name.
func (d *data) set(m member) {
	if d.index == nil {
		d.index = map[string]int{}
	}
	if i, ok := d.index[m.name.s]; ok {
		d.members[i].value = m.value
		return
	}
	d.index[m.name.s] = len(d.members)
	d.members = append(d.members, m)
}

// ordered are the members of an object as JavaScript goes through them: array
// indices come first, in their order (ECMA-262, 10.1.11).
func (d *data) ordered() []member {
	out := slices.Clone(d.members)
	slices.SortStableFunc(out, func(a, b member) int { return cmp.Compare(arrayIndex(a.name.s), arrayIndex(b.name.s)) })
	return out
}

// arrayIndex is the number that a name writes; names that are none come last.
func arrayIndex(s string) uint64 {
	n, err := strconv.ParseUint(s, 10, 32)
	if err != nil || strconv.FormatUint(n, 10) != s || n == math.MaxUint32 {
		return math.MaxUint32
	}
	return n
}

// isOpen reports whether the type of a value is not known: that of the
// environment is text.
func (v value) isOpen() bool {
	return v.kind == unknown && v.text.refs[0].Kind == request.Variable
}

// asText is what String(v) gives. ok is false for what has no text that is
// known, or none that anybody means.
func (v value) asText() (t text, ok bool) {
	switch v.kind {
	case unknown, textual:
		return v.text, true
	case undefined:
		return literal("undefined"), true
	case null:
		return literal("null"), true
	case boolean:
		return literal(strconv.FormatBool(v.n != 0)), true
	case numeric:
		return literal(formatNumber(v.n)), true
	case params:
		return encodeParams(v.data.members)
	case address:
		return v.data.url, !v.data.isVoid
	case query:
		_, t := v.data.splitURL()
		return t, !v.data.isVoid
	}
	return text{}, false
}

// formatNumber writes a number as JavaScript does (ECMA-262, 6.1.6.1.20).
func formatNumber(f float64) string {
	switch {
	case f == 0:
		return "0"
	case math.IsNaN(f):
		return "NaN"
	case math.IsInf(f, 0):
		return strings.TrimPrefix(strconv.FormatFloat(f, 'g', -1, 64)[:1], "+") + "Infinity"
	case f < 0:
		return "-" + formatNumber(-f)
	}
	if f >= 1e21 || f < 1e-6 {
		s := strconv.FormatFloat(f, 'e', -1, 64)
		mantissa, exponent, _ := strings.Cut(s, "e")
		return mantissa + "e" + exponent[:1] + strings.TrimLeft(exponent[1:], "0")
	}
	return strconv.FormatFloat(f, 'f', -1, 64)
}

// parseNumber reads a number as it is written (ECMA-262, 12.9.3).
func parseNumber(s string) (f float64, ok bool) {
	digits := strings.ReplaceAll(s, "_", "")
	if strings.HasSuffix(digits, "n") || len(digits) > 400 {
		return 0, false
	}
	if len(digits) > 1 && digits[0] == '0' && strings.Contains("xXoObB", digits[1:2]) {
		n, err := strconv.ParseUint(digits, 0, 53)
		return float64(n), err == nil
	}
	if len(digits) > 1 && digits[0] == '0' && isDigit(digits[1]) {
		return 0, false // octal, or not, as its digits say
	}
	f, err := strconv.ParseFloat(digits, 64)
	return f, err == nil && strings.Trim(digits, "0123456789.eE+-") == ""
}
