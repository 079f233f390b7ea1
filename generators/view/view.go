// Package view has the types that templates see of a request: decisions that
// have been made, and values that quote themselves when they are printed. Its
// names are the language of templates. It holds data only: package plan fills
// it, package template prints it.
package view

import (
	"snipgen/generators/literal"
)

// View is what a template sees: decisions already made, values that quote
// themselves when printed.
type View struct {
	Method literal.Value
	Verb   literal.Value // the client's own word for the method; nil where it has none
	URL    literal.Value // whole; without the query where Query holds it

	Scheme    literal.Value
	Origin    literal.Value // scheme://authority
	Host      literal.Value // without the port, unless a reference may hold that
	Port      literal.Value // nil for the default one of the scheme
	TLS       bool
	Late      bool          // a reference begins the URL: its parts are known only when the snippet runs
	Authority literal.Value // host, or host:port
	Target    literal.Value // the request-target as it must stand on the wire
	Path      literal.Value // its part before the query

	Query   *Pairs        // nil where the URL carries the query
	Before  literal.Value // with Query: the URL up to the query, with its question mark
	InURL   bool          // the URL carries a query
	Headers []Field
	Repeats bool   // two of the headers have one name
	Plain   bool   // a GET of the URL says it all: no fields, credentials or content
	Only    *Field // the header, where there is one; else nil

	HostField  literal.Value // a Host that the client has a place of its own for; nil where there is none
	AgentField literal.Value // the same for a User-Agent

	WithContent bool // some of the headers are OfContent
	WithScheme  bool // one of the headers has a Scheme

	Cookies *Pairs // nil where a header carries them
	Basic   *Basic // nil where a header carries them
	Login   *Login // nil for none, or where the client does not know the scheme
	// BasicField is what the Authorization header among Headers encodes; nil
	// where it is left to the client.
	BasicField *Basic
	Body       Body

	References *References // nil where the request has none

	IsGet     bool // the method is GET
	NoContent bool // the response has no content: the method is HEAD
	Decode    bool // the request asks for a compressed response by itself

	// Option holds the options of the target. Templates know .Option.NAME, and
	// .Way.NAME for whether a way is taken and .Is.NAME for whether a mark is set,
	// wherever the dot is.
	Option map[string]any
}

// PairsView is a list of pairs in order.
type Pairs struct {
	Pairs   []Pair
	Repeats bool          // two of them have one name
	Only    *Pair         // the pair, where there is one; else nil
	Record  bool          // the names are distinct, and an object of the language keeps them in order
	Sorted  bool          // the names are distinct or stand together, and go up byte by byte
	Text    literal.Value // cookies as the request has them
}

// PairView is a name and a value, decoded: of a query, a form or cookies.
type Pair struct {
	Name, Value literal.Value
	Line        literal.Value // "name=value" with only the name encoded, where the client takes such
	Repeated    bool          // not the first pair of its name

	Values []literal.Value // of the first of several pairs of a name: the values of the others
}

// FieldView is one header field line to be written.
type Field struct {
	Name, Value literal.Value
	Line        literal.Value   // "Name: value" as one text
	NonASCII    bool            // the value has bytes above 0x7f
	Repeated    bool            // not the first field of its name
	Scheme      literal.Value   // of an Authorization that the client takes in two; nil for others
	Credentials literal.Value   // what follows the scheme
	OfContent   bool            // the client keeps it with the content
	Strict      bool            // the client would refuse the value, or write it anew, unless it is told not to
	Values      []literal.Value // of the first of several fields of a name: the values of the others
	Basic       *Basic          // what the value encodes; nil for all but an Authorization with Basic credentials
}

// BasicView is a pair of credentials that the client encodes itself.
type Basic struct {
	User, Password literal.Value
	Pair           literal.Value // "user:password", for clients that encode only it
	Octets         literal.Value // the same as bytes; nil where it has characters beyond ASCII, or may have them when it runs
}

// LoginView is a pair of credentials for a scheme that asks first.
type Login struct {
	Basic
	Digest bool

	// Domain and Account are the two parts of a user of NTLM that is written
	// DOMAIN\account; nil for others.
	Domain, Account literal.Value
}

// BodyView is the content in the one form that the snippet writes it in.
// Exactly one of JSON, Form, Parts, Text and Bytes is set; none for no body.
type Body struct {
	Any    bool          // there is a body
	JSON   literal.Value // data for the client's JSON serializer
	Form   *Pairs        // pairs for the client's form encoder
	Parts  []Part        // for the client's form-data writer
	Text   literal.Value // UTF-8 text, raw
	Octets literal.Value // with Text that is ASCII and has no references: the same as bytes
	Bytes  literal.Value // anything else, raw
	Base64 literal.Value // the same as Base64 text; with Parts, the content of the one that is not text
	File   literal.Value // with Bytes: the name of the file that they are read from; nil for none
	AtFile literal.Value // the same, as "@name"
	Pieces []Piece       // with Bytes that are files and what stands around them: one by one; else nil
	Type   literal.Value // the media type without parameters; nil for none
	Full   literal.Value // the whole Content-Type value; nil for none
	Typed  bool          // the native form sets the Content-Type of the request by itself
	Files  bool          // some of the parts are files
	Texts  bool          // some of the parts that are files are text
	Read   bool          // some of the parts are read from files
}

// PieceView is a piece of content: text, or the name of a file that it is in.
type Piece struct{ Text, File literal.Value }

// PartView is one part of a form-data body.
type Part struct {
	Name     literal.Value
	FileName literal.Value // nil for a plain field
	Type     literal.Value // nil when the part has none
	Content  literal.Value // Text or Bytes
	Line     literal.Value // the whole part in the client's own notation; nil where it has none
	Text     bool          // Content is text
	File     literal.Value // the name of the file that Content is read from; nil for none

	Disposition literal.Value // the Content-Disposition
	FirstFile   bool          // the first of the parts that are files
}

// ReferencesView is what a snippet declares and imports for the references of
// its request. Each of the conditions holds when the code, declarations
// included, has such an expression.
type References struct {
	Variables []Variable // in the order of their need

	// Head joins what the environment brings into header fields, for clients that
	// send what they are given there: a line end would add a field. nil for none.
	Head literal.Value

	Environment bool // a variable of the environment
	Files       bool // the content of a file
	UUID        bool
	Random      bool // a random integer
	Time        bool // seconds since 1970
	Date        bool // a date in some format
	Base64      bool
	Percent     bool // percent-encoded text
	FormPercent bool // the same with + for a blank

	QueryPercent bool // percent-encoded text that is no segment of a path
	JSONText     bool // text with the escapes of a JSON string

	Guards []Guard // in the order of their need
}

// VariableView is a variable that the snippet declares.
type Variable struct {
	Name  literal.Value
	Value literal.Value
	Blank bool // the value is a text to be replaced: the language has no environment
}

// GuardView is a variable of a snippet whose language does not encode it for its
// place. A value has to stop the snippet that has other characters than the
// unreserved ones of RFC 3986, 2.3, or, in a JSON string, one to be escaped.
type Guard struct {
	Value   literal.Value
	Path    bool          // it stands in the path, where . and .. have a meaning
	JSON    bool          // it stands in a JSON string
	Message literal.Value // which names the variable
}

// ProxyView is a proxy: scheme://[user:password@]host:port.
type Proxy struct {
	URL, Host literal.Value
	Port      literal.Value
}

// AddressView is an address that a host has: host:port:address.
type Address struct {
	Line literal.Value // as curl takes it
	Host literal.Value
	From literal.Value // host:port
	To   literal.Value // address:port
	Port literal.Value
}

// Uses tells of what costs time in a view whether a template prints it.
type Uses struct {
	URLParts bool // one of URLParts
	Lines    bool // FieldView.Line
	Base64   bool // BodyView.Base64

	Variables bool // ReferencesView.Variables: the template can declare them
}

// URLParts are the names of fields of a view that only templates print which
// take the URL apart.
var URLParts = []string{"Target", "Path", "Authority", "Scheme", "Origin", "Host", "Port"}
