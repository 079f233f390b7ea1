package literal

import (
	"strconv"
	"strings"
)

// Kinds of computed text, with their arguments. An offset is n and unit, both
// or neither: n is a 32-bit integer, the unit one of Day.js: y Q M w d h m s ms
// (https://day.js.org/docs/en/manipulate/add). A format is iso8601, rfc1123 or
// a pattern of Day.js (https://day.js.org/docs/en/display/format) where every
// letter that is no token stands in brackets. Names are English. Local time is
// that of the machine; in PHP that of its setting date.timezone.
const (
	UUID          = "uuid"           // a random UUID (RFC 9562, version 4)
	RandomInt     = "random-int"     // min, max: an integer, min <= n < max
	Timestamp     = "timestamp"      // [n, unit]: whole seconds since 1970
	ISOTimestamp  = "iso-timestamp"  // UTC, with milliseconds and Z
	DateTime      = "datetime"       // format [, n, unit]: UTC
	LocalDateTime = "local-datetime" // the same in local time
)

// runtime is how a language makes at run time what is not a literal. All
// expressions but file are of the language's text.
type runtime struct {
	sigil  string    // before the name of a variable that is declared
	lookup [2]string // around the name of a variable of the environment, in declarations; "" for the usual
	file   [2]string // around the literal of a name: the bytes of the file
	base64 [2]string // around text
	uuid   string
	// random is of an integer n, low <= n < high.
	random func(low, high int64) string
	wide   bool // random takes integers beyond 32 bits
	// now is of a time in whole seconds; added is "" or what is added to it,
	// as in " + 3".
	now   func(added string) string
	dates *dates
}

// appendLookup writes a look-up that fails, where the language can say so in
// a word, when there is no such variable.
func (d *Dialect) appendLookup(dst []byte, name string, l Layout) ([]byte, error) {
	part := []Part{{Kind: Environment, Text: name}}
	if d.run.lookup[0] == "" || !isIdentifier(name) {
		return d.appendJoined(dst, part, l)
	}
	l.Marks.use(part)
	return append(append(append(dst, d.run.lookup[0]...), name...), d.run.lookup[1]...), nil
}

func (d *Dialect) appendFile(dst []byte, name string, l Layout) ([]byte, error) {
	if d.run.file[0] == "" {
		return dst, &CannotHold{d.Name, "the content of a file"}
	}
	l.Marks = nil
	dst, err := d.text(append(dst, d.run.file[0]...), name, l)
	return append(dst, d.run.file[1]...), err
}

func (d *Dialect) appendEncoded(dst []byte, parts Joined, l Layout) ([]byte, error) {
	l.Seat = Alone
	if strings.HasPrefix(d.run.base64[1], ".") {
		l.Seat = Operand
	}
	dst, err := d.appendJoined(append(dst, d.run.base64[0]...), parts, l)
	return append(dst, d.run.base64[1]...), err
}

func (d *Dialect) appendComputed(dst []byte, v Computed, l Layout) ([]byte, error) {
	switch v.Kind {
	case UUID:
		return append(dst, d.run.uuid...), nil
	case RandomInt:
		return d.appendRandom(dst, v.Args)
	case Timestamp:
		return d.appendTimestamp(dst, v.Args)
	case ISOTimestamp:
		return d.appendDate(dst, moment{pattern: isoPattern, utc: true}, l)
	case DateTime, LocalDateTime:
		return d.appendDateTime(dst, v, l)
	}
	return dst, &CannotHold{d.Name, "what is computed as " + v.Kind}
}

func (d *Dialect) appendRandom(dst []byte, args []string) ([]byte, error) {
	if len(args) == 2 {
		low, err1 := d.integer(args[0])
		high, err2 := d.integer(args[1])
		if err1 == nil && err2 == nil && low < high {
			return append(dst, d.run.random(low, high)...), nil
		}
	}
	return dst, &CannotHold{d.Name, "a random integer of this range"}
}

// integer reads an integer that the language computes with exactly.
func (d *Dialect) integer(s string) (int64, error) {
	if d.run.wide {
		return strconv.ParseInt(s, 10, 53)
	}
	return strconv.ParseInt(s, 10, 32)
}

func (d *Dialect) appendTimestamp(dst []byte, args []string) ([]byte, error) {
	o, err := d.offset(args)
	if err != nil || o.months != 0 || o.milliseconds%1000 != 0 {
		return dst, &CannotHold{d.Name, "a time this far from now"}
	}
	if o == (offset{}) {
		return append(dst, d.run.now("")...), nil
	}
	return append(dst, d.run.now(signed(o.length()/1000))...), nil
}

// signed writes a number as what is added: " + 3" or " - 3".
func signed(n int64) string {
	if n < 0 {
		return " - " + strconv.FormatInt(-n, 10)
	}
	return " + " + strconv.FormatInt(n, 10)
}

// offset is how far a time is from now, in one of three measures. A day of
// local time may have 23 or 25 hours: a time that is days away shows the same
// hour. A month away is the same day, or the last one of a shorter month.
type offset struct {
	months       int64
	days         int64
	milliseconds int64
}

const day = 24 * 60 * 60 * 1000 // milliseconds

// offsetUnit is one of Day.js (https://day.js.org/docs/en/manipulate/add); the zero
// offset for none.
func offsetUnit(name string) offset {
	switch name {
	case "y":
		return offset{months: 12}
	case "Q":
		return offset{months: 3}
	case "M":
		return offset{months: 1}
	case "w":
		return offset{days: 7}
	case "d":
		return offset{days: 1}
	case "h":
		return offset{milliseconds: day / 24}
	case "m":
		return offset{milliseconds: 60_000}
	case "s":
		return offset{milliseconds: 1000}
	case "ms":
		return offset{milliseconds: 1}
	}
	return offset{}
}

// offset reads a number and a unit, or nothing.
func (d *Dialect) offset(args []string) (offset, error) {
	if len(args) == 0 {
		return offset{}, nil
	}
	n, err := strconv.ParseInt(args[0], 10, 32)
	unit := offset{}
	if len(args) == 2 {
		unit = offsetUnit(args[1])
	}
	if err != nil || unit == (offset{}) {
		return offset{}, &CannotHold{d.Name, "this offset of time"}
	}
	return offset{unit.months * n, unit.days * n, unit.milliseconds * n}, nil
}

// length is the offset, which is in no months, in milliseconds where a day
// has 24 hours.
func (o offset) length() int64 { return o.days*day + o.milliseconds }

// whole is the offset, which is in no months, in the greatest of three units,
// with the name that the language has for that.
func (o offset) whole(milliseconds, seconds, days string) (n int64, unit string) {
	switch {
	case o.days != 0:
		return o.days, days
	case o.milliseconds%1000 == 0:
		return o.milliseconds / 1000, seconds
	}
	return o.milliseconds, milliseconds
}
