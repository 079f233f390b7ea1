// Package literal knows how each target language writes data: text, bytes and
// JSON values as literals of the language, quotes included. It is the only
// place where quoting happens, and the only maker of [Code].
//
// A dialect never approximates: what its language cannot hold is an error of
// type [*CannotHold], and the caller takes another way.
package literal

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"snipgen/generators/lines"
	"snipgen/request/jsontree"
)

// Value is what a template may print. The set of its types is closed.
type Value interface{ printable() }

type (
	// Text is data that the language holds as text: printed as one quoted
	// literal on one line. Its bytes are UTF-8, except in dialects whose
	// strings are bytes.
	Text string

	// Block is text of several lines: printed by the language's construct for
	// such text where that holds it exactly, else as Text.
	Block string

	// Bytes is data of any bytes: printed as an expression of the language's
	// byte type.
	Bytes string

	// Octets is ASCII text of which the bytes are meant: printed like Block, as an
	// expression of the language's byte type.
	Octets string

	// Joined is text made of literals and references, in order.
	Joined []Part

	// File is the content of the file of that name, read when the code runs:
	// printed as an expression of the language's byte type.
	File string

	// Encoded is the Base64 text (RFC 4648, section 4) of the UTF-8 of text,
	// made when the code runs.
	Encoded Joined

	// Computed is text that is made when the code runs, anew for each value
	// that is printed. A language without exact means for the arguments fails
	// with [*CannotHold].
	Computed struct {
		Kind string   // [UUID] and the other constants beside it
		Args []string // decimal integers, units of time and patterns, as the kind has them
	}

	// FromEnvironment is the variable of the environment of that name, as a declaration
	// reads it.
	FromEnvironment string

	// Declared is the name of a variable of the code, as a declaration has it.
	Declared string

	// Unknown is what only the running code will know, and no expression of
	// the language gives: printing it fails with [*CannotHold]. Its text says
	// what it is.
	Unknown string

	// JSON is a JSON value: printed as the language's own data (a dict, an
	// object literal, an array).
	JSON struct{ *jsontree.Node }

	// Code is text that is already code. Only this package makes it.
	Code struct{ text string }

	// Break is a place where code may be broken into lines.
	Break uint8
)

// What stands between Open and Close, Move and Done, or Chain and Done, stays
// on one line if it fits. What becomes of it otherwise is the dialect's.
const (
	Open  Break = iota // of a list: after the opening bracket
	Next               // a comma between two items of a list
	Close              // before the closing bracket of a list
	Move               // a blank, behind which code moves to a line of its own
	Chain              // the first of the calls, each upon the value of the one before
	Link               // before the dot of a call
	Plus               // a blank behind an operator, where the next operand moves to a line of its own, as deep
	Done               // the end of what moves, or of a chain
	Hug                // Open, of a list of which the last item is a list: that alone is broken where it is enough
	Into               // Open, with a blank where the list stays on one line
	Out                // Close, with such a blank
)

func (Text) printable()            {}
func (Block) printable()           {}
func (Bytes) printable()           {}
func (Octets) printable()          {}
func (Joined) printable()          {}
func (File) printable()            {}
func (Encoded) printable()         {}
func (Computed) printable()        {}
func (Declared) printable()        {}
func (FromEnvironment) printable() {}
func (Unknown) printable()         {}
func (JSON) printable()            {}
func (Code) printable()            {}
func (Break) printable()           {}

// PartKind tells what a [Part] stands for.
type PartKind uint8

const (
	Literal     PartKind = iota // the text itself
	Environment                 // the environment variable that Text names
	Variable                    // the snippet's variable that Text names
	FileContent                 // the content of the file that Text names
)

// Part is one piece of [Joined] text.
type Part struct {
	Kind   PartKind
	Text   string
	Coding Coding // of a variable
}

// Coding is what the code makes of the value of a variable for the place that
// it stands in.
type Coding uint8

const (
	// Plain is the value as it is.
	Plain Coding = iota
	// PathPercent is percent-encoded for a segment of a path: whatever could end
	// the segment, and all that a URL does not hold.
	PathPercent
	// Percent has all but the unreserved characters of RFC 3986, 2.3,
	// percent-encoded. ECMAScript's function leaves !'()* as well, and Java's *:
	// they delimit nothing in a path or a query.
	Percent
	// FormPercent is Percent with + for a blank, as in forms.
	FormPercent
	// JSONText has the escapes of a JSON string. Those of Java and Go escape only
	// what could end the string: with a control character it is no JSON.
	JSONText
	// Checked is the value as it is, which code has found to need no encoding.
	Checked

	codings = iota
)

// Layout says how an expression of several lines continues: with Depth levels
// of Indent before each further line, plus what the expression adds itself.
type Layout struct {
	Indent string // one level
	Depth  int    // levels of the line that the expression begins on

	Seat Seat
	// Lines breaks lines that are too long; nil leaves them.
	Lines *lines.Writer
	// Marks are references that text and bytes may hold; nil for none.
	Marks *Marks

	block bool // text of several lines is being written
}

// Seat is what the code around a value makes of it.
type Seat uint8

const (
	Alone    Seat = iota
	Operand       // a member of the value is taken: a sum stands in parentheses
	Listed        // it is one of several arguments, where some languages write operators without space
	Named         // it is the name of a member, before a colon
	Member        // it stands behind the name of a member, a colon and a blank
	Assigned      // it stands behind = and a blank, and ends what stands there
)

// Dialect is how one language writes data. Functions append to dst and return
// it, as append does.
type Dialect struct {
	Name  string
	Lexis Lexis

	// text writes one quoted literal on one line; a language with a limit on
	// the size of constants continues on further lines.
	text func(dst []byte, s string, l Layout) ([]byte, error)
	// block writes text of several lines; nil where the language has no
	// construct for it. An error means that the construct cannot hold s, and
	// that it can be written as text.
	block func(dst []byte, s string, l Layout) ([]byte, error)
	// blockLine: the construct is for text on one line, too.
	blockLine bool
	// bytes writes an expression of the language's byte type.
	bytes func(dst []byte, s string, l Layout) ([]byte, error)
	// join writes text with references: at least one of the latter, names that
	// are identifiers, no two literals side by side. nil where it is a sum of
	// them, as names tells.
	join func(dst []byte, parts []Part, l Layout) ([]byte, error)
	// names is how the language writes references, and joins them with text.
	names *references
	// run is how the language makes at run time what is not a literal.
	run *runtime
	// textIsBytes: the strings of the language hold any bytes, and are what
	// bytes are written as.
	textIsBytes bool
	// sumBytes are around and between the byte expressions that make one; ""
	// between where the language has no expression for that.
	sumBytes [3]string
	// textBytes are around text whose bytes in UTF-8 are meant.
	textBytes [2]string
	// octets stands before a literal of ASCII text that is one of bytes then; ""
	// where the language has no such form.
	octets string
	// control is how many bytes an escaped control character takes, where it is
	// more than \x00 has.
	control int
	// noEnvironment: code in the language has no environment variables.
	noEnvironment bool
	// json is how the language writes JSON values as its own data; nil where
	// it has no such form.
	json *dataSyntax
	// format is what the language's formatter makes of lines that are too long.
	format format
}

// CannotHold is the error of a dialect that has no literal for a value.
type CannotHold struct {
	Dialect string
	What    string // "a NUL byte", "text that is not UTF-8"
}

func (e *CannotHold) Error() string { return fmt.Sprintf("%s cannot hold %s", e.Dialect, e.What) }

// HasEnvironment reports whether code in the language has an environment.
func (d *Dialect) HasEnvironment() bool { return !d.noEnvironment }

// Append writes v as code of the dialect. It fails with [*CannotHold].
func (d *Dialect) Append(dst []byte, v Value, l Layout) ([]byte, error) {
	if l.Marks != nil {
		if out, ok, err := d.appendMarked(dst, v, l); ok {
			return out, err
		}
	}
	switch v := v.(type) {
	case Code:
		return append(dst, v.text...), nil
	case Text:
		return d.appendText(dst, string(v), l)
	case Block:
		return d.appendBlock(dst, string(v), l)
	case Bytes:
		return d.appendBytes(dst, string(v), l)
	case Octets:
		return d.appendOctets(dst, string(v), l)
	case Joined:
		return d.appendJoined(dst, v, l)
	case JSON:
		return d.appendJSON(dst, v.Node, l)
	case File:
		return d.appendFile(dst, string(v), l)
	case Encoded:
		return d.appendEncoded(dst, Joined(v), l)
	case Computed:
		return d.appendComputed(dst, v, l)
	case Declared:
		if !isIdentifier(string(v)) {
			return dst, fmt.Errorf("%q is not an identifier", string(v))
		}
		return append(append(dst, d.run.sigil...), v...), nil
	case FromEnvironment:
		return d.appendLookup(dst, string(v), l)
	case Unknown:
		return dst, &CannotHold{d.Name, string(v)}
	case Break:
		return d.format.at(dst, v, l), nil
	}
	return dst, fmt.Errorf("%T is not printable", v)
}

// appendBlock falls back to a plain literal where the construct cannot hold s.
func (d *Dialect) appendBlock(dst []byte, s string, l Layout) ([]byte, error) {
	if d.block != nil && (d.blockLine || strings.IndexByte(s, '\n') >= 0) {
		if out, err := d.block(dst, s, l); err == nil {
			return out, nil
		}
	}
	return d.appendText(dst, s, l)
}

// appendText writes a literal, on a line of its own where the formatter has it.
func (d *Dialect) appendText(dst []byte, s string, l Layout) ([]byte, error) {
	if d.format.keeps(s) {
		return d.text(dst, s, l)
	}
	return d.format.behind(dst, l, func(dst []byte) ([]byte, error) { return d.text(dst, s, l) })
}

func (d *Dialect) appendOctets(dst []byte, s string, l Layout) ([]byte, error) {
	if d.octets != "" && strings.IndexByte(s, '\n') >= 0 && strings.IndexFunc(s, beyondASCII) < 0 {
		if out, err := d.block(append(dst, d.octets...), s, l); err == nil {
			return out, nil
		}
	}
	return d.appendBytes(dst, s, l)
}

// appendBytes writes a literal like appendText, where literals stay what they
// are in parentheses.
func (d *Dialect) appendBytes(dst []byte, s string, l Layout) ([]byte, error) {
	if d.format.assigned != enclosed || d.format.keeps(s) {
		return d.bytes(dst, s, l)
	}
	return d.format.behind(dst, l, func(dst []byte) ([]byte, error) { return d.bytes(dst, s, l) })
}

func beyondASCII(r rune) bool { return r >= utf8.RuneSelf }

// HasJSON reports whether the dialect writes JSON values as data of the language.
func (d *Dialect) HasJSON() bool { return d.json != nil }

// dialects are the built-in ones, each in a file of its own. An array costs nothing when a process starts.
var dialects = [...]*Dialect{
	&python, &shell, &javascript, &node, &java, &csharp, &golang, &php, &ruby,
}

// Lookup finds a dialect by its name.
func Lookup(name string) (*Dialect, bool) {
	for _, d := range dialects {
		if d.Name == name {
			return d, true
		}
	}
	return nil, false
}
