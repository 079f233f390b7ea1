// Package manifest reads the folders of targets: what languages and clients are
// called, which options they take, what clients send and what they cannot. It
// finds targets by name, decodes and checks their files within limits of size,
// and sets options. It holds data and the words for them: what the words for
// features of a request mean, package plan knows; of a template it gives no
// more than the text.
package manifest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"

	"snipgen/generators/literal"
)

// Language is what all clients of one language share: templates/<language>/language.json.
type Language struct {
	Title       string   `json:"title"`
	Aliases     []string `json:"aliases"`
	Default     string   `json:"default"`     // client that the bare language name means
	Dialect     string   `json:"dialect"`     // of package literal
	Extension   string   `json:"extension"`   // of a snippet's file, without the dot
	Fence       string   `json:"fence"`       // info string of a Markdown fence
	Highlighter string   `json:"highlighter"` // name that Pygments and Chroma use

	// Nesting is how many levels deep the statements of a program stand in
	// templates. Without the option program they stand at the margin.
	Nesting int `json:"nesting"`

	Names   Names   `json:"names"` // of variables
	Runtime Runtime `json:"runtime"`
}

// Runtime is what a person needs to run programs of a language, besides what
// the client's own install line brings.
type Runtime struct {
	// Commands are the names of the program that run lines begin with, the usual
	// one first: another one is taken where that is not there.
	Commands  []string `json:"commands"`
	Site      string   `json:"site"`      // where the program comes from
	Libraries string   `json:"libraries"` // the folder that install lines put libraries in; "" for elsewhere
	// Missing are what a run says when the client's library is not there; a *
	// stands for one word.
	Missing []string `json:"missing"`
	// Code are files that the runtime takes for code or settings when they stand
	// beside a program, in small letters: a name, the end of one where it begins
	// with a dot, a folder where it ends with a slash.
	Code []string `json:"code"`
}

// Manifest is what is known of one client: templates/<language>/<client>/target.json.
type Manifest struct {
	Title   string            `json:"title"`
	Aliases []string          `json:"aliases"`
	Install string            `json:"install"` // one shell line; "" when nothing is to be installed
	Since   map[string]string `json:"since"`   // the oldest versions that snippets run with, by library or runtime
	Run     string            `json:"run"`     // one shell line that runs a file named snippet.<extension>
	Website string            `json:"website"` // the client's documentation
	Options map[string]Option `json:"options"` // by name; what is left out comes from options.json

	// Writer makes the target a message: the request in another form, which
	// package message writes, no program. There is no snippet.tmpl then, no run
	// line, and nothing that only clients have.
	Writer string `json:"writer"`
	Sent   bool   `json:"sent"` // the message goes over a connection as it is

	// Extension, Fence and Highlighter of a message that is not written as its
	// language is.
	Extension   string `json:"extension"`
	Fence       string `json:"fence"`
	Highlighter string `json:"highlighter"`

	Verbs map[string]string `json:"verbs"` // method -> identifier of the client's own word for it

	// Adds are the fields that the client adds by itself, with the value where
	// it is always the same: a field of the request that has it is not written.
	Adds map[string]string `json:"adds"`

	// AddsSecure are values of such fields that are always the same where the
	// origin is potentially trustworthy: https, or this machine
	// (https://w3c.github.io/webappsec-secure-contexts/).
	AddsSecure map[string]string `json:"addsSecure"`

	// FieldText says how a field value with bytes above 0x7f is written:
	// "latin1" as text whose code points are the bytes, "utf-8" as the text
	// itself unless a value of the request is not UTF-8, else as "latin1"; "bytes" as a byte
	// literal, "all-bytes" likewise with every other value of the request, for clients
	// whose types tell texts from bytes, and "all-bytes-named" with the names; "raw" as the text itself: of a dialect whose strings are bytes,
	// or for a client that writes UTF-8 and has a limit for the rest. "" means
	// that a limit keeps such values away.
	FieldText string `json:"fieldText"`

	// EmptyField is what follows the name of a field with an empty value where
	// the client takes whole lines; "" for the usual ": ".
	EmptyField string `json:"emptyField"`

	Native Native  `json:"native"`
	Limits []Limit `json:"limits"`
}

// Native tells which readable forms the client has, and what they send.
type Native struct {
	JSON      *NativeJSON      `json:"json"`
	Form      *NativePairs     `json:"form"`
	Query     *NativePairs     `json:"query"`
	Multipart *NativeMultipart `json:"multipart"`
	Cookies   bool             `json:"cookies"`

	// Max is the size of content, in bytes, above which it goes out raw; 0 for
	// no bound.
	Max int `json:"max"`

	ContentType bool `json:"contentType"` // the Content-Type has a place of its own, not among the fields

	// CookiesMax is the size of all cookies, in bytes, above which the field
	// carries them; 0 for no bound.
	CookiesMax int `json:"cookiesMax"`

	// SortsCookies: the cookies go out by name, so that only those in that
	// order are the client's to write.
	SortsCookies bool `json:"sortsCookies"`

	// Apart are fields, of Host and User-Agent, that the client has a place of
	// their own for, not among the others.
	Apart []string `json:"apart"`

	// ContentFields are fields that the client keeps with the content.
	ContentFields []string `json:"contentFields"`

	// Parses are fields whose values the client reads and writes anew, unless
	// it is told not to.
	Parses []string `json:"parses"`

	// Basic tells which credentials the client encodes by itself as RFC 7617
	// does, "ascii" or "utf-8"; "field-ascii" that the template writes the
	// field only of ASCII ones, and "" of all.
	Basic string `json:"basic"`

	// Logins are the schemes of a [request.Login] that the client knows.
	Logins []string `json:"logins"`
}

// NativeJSON describes the client's JSON serializer.
type NativeJSON struct {
	Type  string `json:"type"`  // the Content-Type that comes with it; "" for none
	Item  string `json:"item"`  // separator of items
	Colon string `json:"colon"` // separator of name and value
	ASCII bool   `json:"ascii"` // writes \uXXXX for all that is not ASCII
	Slash bool   `json:"slash"` // writes \/ for a slash, and with ascii U+007F as it is

	// RefusesWhole: the serializer writes 1.0 as 1.
	RefusesWhole bool `json:"refusesWhole"`

	Containers bool     `json:"containers"` // takes objects and arrays only
	Loses      []string `json:"loses"`      // names of members that do not arrive

	// RefusesNull: the value null, alone, means no body to the client.
	RefusesNull bool `json:"refusesNull"`
}

// NativePairs describes the client's encoder of name=value pairs.
type NativePairs struct {
	// Late: the client takes pairs one by one, as Line, and percent-encodes
	// what stands after the name; one that begins with + is taken as it is. It
	// is for a query that has references to be encoded, and nothing else.
	Late bool `json:"late"`

	Type    string `json:"type"`    // the Content-Type that comes with it; "" for none
	Raw     string `json:"raw"`     // what stays as it is, besides ASCII letters and digits
	Space   string `json:"space"`   // how a space is written
	Repeats bool   `json:"repeats"` // carries several pairs of one name, in order

	Object bool     `json:"object"` // pairs are members of an object, in the language's order
	Loses  []string `json:"loses"`  // names that do not arrive

	// Lines: each pair goes to the client as one text, the name encoded.
	Lines bool `json:"lines"`

	// Exact: the raw text reads as well, so that the pairs are used only where
	// they give the same bytes.
	Exact bool `json:"exact"`

	// FixedType: Type is sent whatever the request's own field says.
	FixedType bool `json:"fixedType"`

	// NoControls: it fails on a name with a control character.
	NoControls bool `json:"noControls"`

	// Sorts: the pairs go out by name, so that only those in that order are the
	// client's to write.
	Sorts bool `json:"sorts"`

	// Distinct: of pairs that are equal only one goes out.
	Distinct bool `json:"distinct"`

	// Methods are those that the client's form of pairs goes with; none for all.
	Methods []string `json:"methods"`

	// Adjacent: it carries several pairs of one name that stand together.
	Adjacent bool `json:"adjacent"`
}

// NativeMultipart lists the kinds of part that the client's form-data writer
// does not send as they are: see partKinds.
type NativeMultipart struct {
	Refuses []string `json:"refuses"`

	// Lines are for a client that takes each part as one text.
	Lines *PartLines `json:"lines"`
}

// Limit is one fact of the form "when the request has this, the client does
// that". What matches the condition is what the effect is on.
type Limit struct {
	Condition

	Also []Condition `json:"also"` // what else must hold

	Effect  Effect   `json:"effect"`
	Ways    []string `json:"ways"`    // with effect "way": the flags that the template reads as .Way.NAME
	Marks   []string `json:"marks"`   // with effect "mark": those that it reads as .Is.NAME
	Leave   bool     `json:"leave"`   // with effect "way": that way the client sends the field by itself
	Code    string   `json:"code"`    // of the warning
	Reason  string   `json:"reason"`  // the warning's message; {name} is what matched
	Source  string   `json:"source"`  // where the client or a standard documents it
	Nearest string   `json:"nearest"` // id of a target that can

	// Escape: with effect "change", what the client refuses is percent-encoded
	// in the snippet: the chars of a path or a query, or the percent signs of a
	// target that is "bare-percent".
	Escape bool `json:"escape"`

	// Part is what differs, where it is not what matches: "header:accept".
	Part string `json:"part"`
}

// Effect is what a limit does.
type Effect string

const (
	Mark   Effect = "mark"   // the template is told; the client goes its usual way
	Way    Effect = "way"    // another way through the same client sends it; no loss
	Fold   Effect = "fold"   // repeated fields go out as one, joined by a comma
	Omit   Effect = "omit"   // the part is left out; partial
	Change Effect = "change" // the client sends something else for the part; partial
	Refuse Effect = "refuse" // there is no snippet
	Note   Effect = "note"   // worth saying; no loss
)

// decodeStrict decodes one JSON document; unknown keys, trailing text and deep
// nesting fail with their places.
func decodeStrict(name string, data []byte, into any) error {
	if at := tooDeep(data); at >= 0 {
		line, column := LineAndColumn(data, at)
		return &Fault{File: name, Line: line, Column: column, Message: fmt.Sprintf("values are nested more than %d deep", MaxNested)}
	}
	if decodePlain(string(data), reflect.ValueOf(into).Elem()) {
		return nil
	}
	reflect.ValueOf(into).Elem().SetZero()
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return malformed(name, data, err)
	}
	end := d.InputOffset()
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		line, column := LineAndColumn(data, int(end))
		return &Fault{File: name, Line: line, Column: column, Message: "text after the document"}
	}
	return nil
}

// Names says how a language names variables.
type Names struct {
	Style    string   `json:"style"`    // "snake" or "camel"
	Reserved []string `json:"reserved"` // keywords, and names that the language's expressions take
}

// PartLines is how a client that takes each part of a form as one text wants
// it written. In each pattern {name}, {content}, {fileName} and {type} stand
// for those of the part. What no pattern is given for is refused.
type PartLines struct {
	Field      string `json:"field"` // verbatim; the other patterns are quoted
	TypedField string `json:"typedField"`
	File       string `json:"file"`
	Input      string `json:"input"`  // the content of this part, the only one, comes on standard input
	Path       string `json:"path"`   // the content of this part comes from the file {path}
	Quoted     string `json:"quoted"` // characters that a quoted pattern wants a backslash before
}

// Constant is a field that a client adds by itself, always with this value.
type Constant struct {
	Name, Value string
	Secure      bool // only to origins that are potentially trustworthy
}

// constantsOf lists the fields of Adds and AddsSecure whose value is known.
func constantsOf(m *Manifest) []Constant {
	var all []Constant
	for i, adds := range []map[string]string{m.Adds, m.AddsSecure} {
		for name, value := range adds {
			if value != "" {
				all = append(all, Constant{name, value, i == 1})
			}
		}
	}
	return all
}

// LogsIn reports whether the client has a scheme of a [request.Login].
func (t *Target) LogsIn(scheme string) bool { return slices.Contains(t.Native.Logins, scheme) }

// AddsField reports whether the client sends the field unasked. All send Host.
func (t *Target) AddsField(name string) bool {
	for _, added := range []map[string]string{t.Adds, t.AddsSecure} {
		for own := range added {
			if strings.EqualFold(own, name) {
				return true
			}
		}
	}
	return strings.EqualFold(name, "Host")
}

// Verb is the client's own word for a method, if it has one.
func (t *Target) Verb(method string) (literal.Value, bool) {
	v, ok := t.verbs[method]
	return v, ok
}

// TemplateFault is one thing wrong with a template, or another file of a target.
type Fault struct {
	File         string
	Line, Column int // 1-based, column in bytes; 0 where it has no place
	Message      string
	Hint         string
}

func (e *Fault) Error() string {
	if e.Line == 0 {
		return e.File + ": " + e.Message
	}
	return fmt.Sprintf("%s:%d:%d: %s", e.File, e.Line, e.Column, e.Message)
}
