package manifest

import (
	"reflect"
	"slices"
	"strings"
)

// Condition asks something of one part of a request: it holds where a text of
// that part passes every test that is given, or, without any, where the part has
// a text. What the words mean, package plan knows.
type Condition struct {
	When string `json:"when"` // the part: one of Parts

	Names []string `json:"names"` // of fields, in any case; "sec-*" stands for all that begin so

	Is    string `json:"is"`    // one of Words
	IsNot string `json:"isNot"` // one of Words

	Values  []string `json:"values"`  // it is one of these; of a field: the only one of its name is
	Except  []string `json:"except"`  // it is none of these
	AnyCase []string `json:"anyCase"` // it is one of these, in any case
	Has     []string `json:"has"`     // one of these, in small letters, stands in it in any case
	Starts  []string `json:"starts"`  // it begins with one of these
	Ends    []string `json:"ends"`    // it ends with one of these

	Chars      string `json:"chars"`      // one of these characters stands in it
	OtherChars string `json:"otherChars"` // a character stands in it that is none of these
	Escapes    string `json:"escapes"`    // one of these characters stands in it percent-encoded

	Over int `json:"over"` // it is longer than so many bytes; of fields: there are more
}

// Parts are what a condition may be of.
var Parts = []string{
	"method", "scheme", "authority", "port",
	"target", "path", "query",
	"head",        // the size of the request line and the fields; with over only
	"fields",      // the number of fields; with over only
	"without",     // each name of a field that must not be sent; with names only
	"field",       // the value of each field
	"item",        // each item of a field that is a list (RFC 9110, 5.6.1)
	"coding",      // each content coding in Accept-Encoding, in small letters
	"charset",     // of Content-Type, from that word on
	"body",        // the content
	"json-text",   // each string, and each name of a member, in a JSON content
	"json-number", // each number there, as it is written
	"part-name",   // each name of a part, and each of its file, in a form
}

// Word is a test without an operand, for Is and IsNot.
type Word struct {
	Name  string
	Parts []string // that may have it; nil for all that are a text
}

// Words are all there are.
var Words = []Word{
	{"empty", nil},
	{"ascii", nil},
	{"utf-8", nil},
	{"text", nil},           // UTF-8 without NUL
	{"plain", nil},          // without references
	{"upper", nil},          // in capitals
	{"edge-space", nil},     // with a separator of Unicode at one of its ends
	{"small-hex", nil},      // with an escape that has small hexadecimal digits
	{"small-hex-text", nil}, // the same, of a byte above ASCII
	{"bare-percent", nil},   // with a percent sign that begins no escape
	{"missing", []string{"query", "field", "body"}},
	{"authority-form", []string{"target"}}, // RFC 9112, 3.2.3
	{"asterisk-form", []string{"target"}},  // RFC 9112, 3.2.4
	{"dotted", []string{"path"}},           // with segments that the URL Standard removes
	{"repeated", []string{"field"}},        // the first of several of its name
	{"respelled", []string{"field"}},       // the same, and the names differ in case
	{"crumbs", []string{"field"}},          // cookies as HTTP/2 joins them (RFC 9113, 8.2.3)
	{"loose-range", []string{"field"}},     // one range of bytes, with blanks, zeros or capitals
	{"bare-type", []string{"field"}},       // a media type without parameters
	{"plain-type", []string{"field"}},      // a media type that every parser writes back as it is
	{"utf-8-type", []string{"field"}},      // one in small letters with "; charset=utf-8"
	{"whole", []string{"json-number"}},     // written with a fraction or an exponent, and whole: 1.0
}

// condition looks at one that stands at a path below what is looked at.
func (c *manifestChecker) condition(q *Condition, path ...string) {
	outer := c.within
	defer func() { c.within = outer }()
	c.within = slices.Concat(outer, path)
	if !slices.Contains(Parts, q.When) {
		c.mustBe(false, "parts are "+strings.Join(Parts, ", "), c.at("when"), "limit: unknown part %q", shortened(q.When))
		return
	}
	c.known(q, "is", q.Is)
	c.known(q, "isNot", q.IsNot)
	c.operands(q)
	switch q.When {
	case "head", "fields":
		c.require(q.Over > 0 && reflect.DeepEqual(*q, Condition{When: q.When, Over: q.Over}), "limit %s: it takes over, and nothing else", q.When)
	case "without":
		c.require(q.Names != nil && reflect.DeepEqual(*q, Condition{When: q.When, Names: q.Names}), "limit %s: it takes names, and nothing else", q.When)
	case "field", "item":
		c.require(q.Is != "missing" && q.IsNot != "missing" || q.Names != nil, "limit %s: missing wants names", q.When)
	default:
		c.require(q.Names == nil, "limit %s: it takes no names; a text is told by values", q.When)
	}
}

// operands holds that no test is given without something to try.
func (c *manifestChecker) operands(q *Condition) {
	c.require(q.Over >= 0, "limit %s: over is below zero", q.When)
	for _, list := range [][]string{q.Names, q.Values, q.Except, q.AnyCase, q.Has, q.Starts, q.Ends} {
		c.require(list == nil || len(list) > 0, "limit %s: a test has an empty list", q.When)
	}
	for _, list := range [][]string{q.Names, q.Has, q.Starts, q.Ends} {
		c.require(!slices.Contains(list, ""), "limit %s: a test has an empty text", q.When)
	}
	for _, text := range q.Has {
		c.require(strings.ToLower(text) == text, "limit %s: has %q is not in small letters", q.When, shortened(text))
	}
}

// known holds that a part may have the word that a key gives it.
func (c *manifestChecker) known(q *Condition, key, word string) {
	if word == "" {
		return
	}
	var words []string
	for _, w := range Words {
		if w.Parts == nil || slices.Contains(w.Parts, q.When) {
			words = append(words, w.Name)
		}
	}
	c.mustBe(slices.Contains(words, word), "words of "+q.When+" are "+strings.Join(words, ", "), c.at(key), "limit %s: it has no %s %q", q.When, key, shortened(word))
}

// at is the path of a key of what is looked at.
func (c *manifestChecker) at(key string) []string { return append(slices.Clone(c.within), key) }

// escapes reports whether a change may percent-encode what a condition finds: the
// characters of a path or a query, or the bare percent signs of a target.
func (q *Condition) escapes() bool {
	switch q.When {
	case "path", "query":
		return reflect.DeepEqual(*q, Condition{When: q.When, Chars: q.Chars})
	}
	return reflect.DeepEqual(*q, Condition{When: "target", Is: "bare-percent"})
}
