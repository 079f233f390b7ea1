package httpfile

import (
	"cmp"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"snipgen/parser"
	"snipgen/request"
)

// Dialects, for what they read otherwise than the union of all does.
const (
	VSCode       = "vscode"
	JetBrains    = "jetbrains" // environment before file variables, comments in bodies, white space in forms
	VisualStudio = "visualstudio"
	Httpyac      = "httpyac"
	Kulala       = "kulala"
)

// Dialects lists them all.
var Dialects = []string{VSCode, JetBrains, VisualStudio, Httpyac, Kulala}

// Options of [Parse]. The zero value reads what the file alone says.
type Options struct {
	// Files is the directory of the request file, in which environment files
	// and references are looked up. Without it references stay as they stand.
	Files fs.FS
	// Outside holds what lies outside of that directory, from a root of which
	// Dir is the path to the directory: "../a" is opened as Dir/../a cleaned,
	// "/a" as "a". Nil refuses such references.
	Outside fs.FS
	Dir     string
	// Above names an environment file in a directory above, which only
	// Outside lets be read; "" for none. It is for a message.
	Above string
	// Unchecked takes references to files wherever they lead, without a look
	// whether a file is there.
	Unchecked bool

	Env  string            // the environment to take from environment files
	Vars map[string]string // values that win over all others

	// Dialect is "" for the union, or one of [Dialects].
	Dialect string
	// Freeze gives fixed text for what is computed at run time, such as
	// [Fixed]. Nil leaves it to the snippet.
	Freeze func(kind string, args []string) string
	// InlineFiles puts the bytes of referred files into the request.
	InlineFiles bool
	// LiteralVars leaves names without a value as they stand: {{name}}.
	LiteralVars bool
	// Placeholders reads {name}, <name>, {two words}, {one|other}, :name as a
	// segment of a path, and $NAME of the environment like {{name}}, but where
	// these characters mean something else: in JSON, mark-up, GraphQL, ${name}.
	Placeholders bool
	// Curl reads a curl command that stands for a request. Offsets are in
	// the command. It opens no file: references to files are checked here.
	// Nil makes such a request an error.
	Curl func(command string) ([]*request.Request, []request.Diagnostic)

	Scheme           string // as in [parser.Options]
	BaseURL          string
	KeepFinalNewline bool
	MaxSize          int64
	Strict           bool
}

func (o Options) maxSize() int64 {
	if o.MaxSize > 0 {
		return o.MaxSize
	}
	return parser.DefaultMaxSize
}

// Document is a file that has been read.
type Document struct {
	Entries  []Entry            // in order
	Requests []*request.Request // of the entries that have one
}

// Entry is one block of the file that holds, or tried to hold, a request.
type Entry struct {
	Name    string           // given by @name, else Title, else ""
	Title   string           // what stands after ###
	Index   int              // from 1
	Range   request.Range    // the whole block with its ### line
	Request *request.Request // nil when it has an error, or is no HTTP request
}

// Parse reads a file. Requests without errors are returned, and everything
// noticed on the way in order of position; with an error in one block the
// others are still there.
func Parse(input string, o Options) (*Document, []request.Diagnostic) {
	r := &reader{input: input, options: o, document: &Document{}, Reporter: request.Reporter{Strict: o.Strict}}
	if r.prepare() {
		r.readBlocks()
		r.readEntries()
	}
	found := r.Found.Sorted(len(input))
	r.document.giveLosses(found)
	return r.document, found
}

// reader reads one file.
type reader struct {
	request.Reporter

	input    string
	options  Options
	document *Document

	base        origin
	blocks      []block                  // those with a request
	definitions map[string][]*definition // file variables by name, in order
	defined     int                      // definitions met
	environment environment
	identifiers identifiers
	mentioned   map[string]bool // names that have been reported
	visiting    []string        // variables being resolved
	entry       int             // the block being read, from 1
	references  int             // without a value that the block has
	budget      int             // bytes that variables may still add
	fileBudget  int64           // bytes that files may still add
	exhausted   bool
	foreign     bool                     // the input is no .http file
	fragments   map[string]request.Range // of GraphQL, by name
	names       *lineNames               // of the request line being read, nil elsewhere
	elements    map[string]bool          // names of mark-up in the input, once needed
}

type origin struct{ scheme, authority, prefix string }

// prepare checks options and size.
func (r *reader) prepare() bool {
	if limit := r.options.maxSize(); int64(len(r.input)) > limit {
		r.Fail("too-large", "", request.Range{Start: int(limit), End: len(r.input)}, "the file is larger than the limit", "--max-size raises the limit")
		return false
	}
	r.definitions, r.mentioned = map[string][]*definition{}, map[string]bool{}
	r.budget, r.fileBudget = 8<<20+2*len(r.input), r.options.maxSize()
	checks := parser.Options{Scheme: r.options.Scheme, BaseURL: r.options.BaseURL}.Check()
	for _, d := range checks {
		r.Report(d)
	}
	if o := r.options; o.Dialect != "" && !slices.Contains(Dialects, o.Dialect) {
		r.Fail("unknown-dialect", "", request.Range{}, fmt.Sprintf("%q is no dialect of .http files", o.Dialect), "there are "+strings.Join(Dialects, ", "))
	}
	b := &r.base
	b.scheme, b.authority, b.prefix, _ = parser.SplitBase(r.options.BaseURL)
	r.readEnvironment()
	return !request.HasErrors(checks)
}

// readEntries reads the request of each block that has one.
func (r *reader) readEntries() {
	for i := range r.blocks {
		r.addEntry(&r.blocks[i])
	}
	if len(r.document.Entries) == 0 {
		at := request.Range{Start: len(r.input), End: len(r.input)}
		r.Fail("empty-input", "", at, "no request in the file", "give a request line, such as GET https://example.com/")
	}
}

func (r *reader) addEntry(b *block) {
	index := len(r.document.Entries) + 1
	r.entry, r.Failed, r.references = index, false, 0
	requests := r.readBlock(b)
	e := Entry{Name: cmp.Or(b.name, b.assigned, b.title), Title: b.title, Index: index, Range: b.whole}
	if r.Failed || len(requests) == 0 {
		r.document.Entries = append(r.document.Entries, e)
		return
	}
	for i, q := range requests {
		e.Index, e.Request = index+i, q
		q.Name = e.Name
		b.setOptions(q)
		r.document.Entries = append(r.document.Entries, e)
		r.document.Requests = append(r.document.Requests, q)
	}
}

// setOptions adds what comments before the request ask for.
func (b *block) setOptions(q *request.Request) {
	if len(b.hints) == 0 {
		return
	}
	options := maps.Clone(b.hints)
	for name, value := range q.Options {
		if _, ok := options[name]; !ok {
			options[name] = value
		}
	}
	q.Options = options
}
