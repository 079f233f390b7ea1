package snipgen

import (
	"io"

	"snipgen/parser"
	"snipgen/parser/curl"
	"snipgen/parser/input"
	"snipgen/request"
)

// Severities of a [Diagnostic].
const (
	Error   = request.Error   // the input cannot be turned into code
	Warning = request.Warning // read or sent otherwise than it stands
	Info    = request.Info    // worth knowing; nothing is lost
)

// Severity ranks a [Diagnostic].
type Severity = request.Severity

// Range is a half-open range of byte offsets in an input.
type Range = request.Range

// Field is one header field of a [Request].
type Field = request.Field

// Place is a line and a column, both from 1, and the text of the line around it.
type Place = parser.Place

// Locator finds the places of byte offsets in an input.
type Locator = parser.Locator

// NewLocator makes a locator for an input.
func NewLocator(input string) *Locator { return parser.NewLocator(input) }

// NewLocatorAt makes a locator for an input that is not in memory: its places
// have no text. Where it cannot be read, it ends.
func NewLocatorAt(in io.ReaderAt) *Locator { return parser.NewLocatorAt(in) }

// Read takes an input of at most max bytes into memory, once; 0 stands for 64
// MiB. It fails with *TooLarge before it holds more.
func Read(r io.Reader, max int64) (string, error) { return parser.Read(r, max) }

// CheckOptions reports what is wrong with the options of a conversion before
// there is an input: a base URL that is none, an unknown scheme.
func CheckOptions(o ParseOptions) []Diagnostic { return o.Check() }

// HasErrors reports whether any of the diagnostics is an error.
func HasErrors(ds []Diagnostic) bool { return request.HasErrors(ds) }

// Kind is what an input is.
type Kind = parser.Kind

// Kinds of input that are read.
const (
	Wire     = parser.Wire     // a raw HTTP message
	HTTPFile = parser.HTTPFile // a .http or .rest file
	Curl     = parser.Curl     // curl command lines
	HAR      = parser.HAR      // an HTTP archive
	Fetch    = parser.Fetch    // calls of JavaScript's fetch
	Wget     = parser.Wget     // wget command lines
	HTTPie   = parser.HTTPie   // command lines of HTTPie or xh

	PowerShell = parser.PowerShell // Invoke-RestMethod and Invoke-WebRequest
)

// ReadOptions are the settings of [ReadInput]. The zero value reads the first
// request of what the input looks like.
type ReadOptions = input.Options

// Reading is what was read of an input.
type Reading = input.Reading

// KindOf tells what an input is by its content. The name decides where the
// content leaves room: a .http or .rest file may start like a raw message, a
// script with lines before the command, an archive with another member.
func KindOf(text, name string) Kind { return input.KindOf(text, name) }

// ReadInput reads the requests of an input of any kind. What the reader was not
// given is a reference in the request: a variable of the snippet, of the
// environment, or a file.
func ReadInput(text string, o ReadOptions) *Reading { return input.Read(text, o) }

// ReadArchive is ReadInput for an archive of any size, which is never in
// memory as a whole. It fails with the error of reading in.
func ReadArchive(in io.Reader, o ReadOptions) (*Reading, error) { return input.ReadArchive(in, o) }

// Shell is a way of quoting curl commands.
type Shell = curl.Shell

// Shells of [ReadOptions].
const (
	Bash             = curl.Bash // and sh, zsh, ksh
	Cmd              = curl.Cmd  // cmd.exe of Windows
	PowerShellQuotes = curl.PowerShell
)
