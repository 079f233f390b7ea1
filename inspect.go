package snipgen

import (
	"io"

	"snipgen/generators"
	"snipgen/parser"
	"snipgen/request"
)

// Severities of a [Diagnostic].
const (
	Error   = request.Error   // the input cannot be turned into code
	Warning = request.Warning // read or sent otherwise than it stands
	Info    = request.Info    // worth knowing; nothing is lost
)

// InternalFault is the code of the refusal by a target that fails at a request:
// of an error in its template, or in this package. Other targets are not
// concerned.
const InternalFault = generators.InternalFault

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

// Errors of [Converter]'s methods, for errors.As.
type (
	// UnknownTarget is the error for a name that no target has.
	UnknownTarget = generators.UnknownTarget
	// AmbiguousTarget is the error for a client's name that several languages have.
	AmbiguousTarget = generators.AmbiguousTarget
	// OptionError is the error for an option that a target does not take, or
	// whose value is not of its type.
	OptionError = generators.OptionError
	// Refused is the error for a request that a target cannot send at all.
	Refused = generators.Refused
	// TemplateFault is one thing wrong with the template of a user's target.
	TemplateFault = generators.TemplateFault
	// TooLarge is the error of [Read] for an input over the limit.
	TooLarge = parser.TooLarge
)

// Option describes one setting of a target.
type Option = generators.Option

// Read takes an input of at most max bytes into memory, once; 0 stands for 64
// MiB. It fails with *TooLarge before it holds more.
func Read(r io.Reader, max int64) (string, error) { return parser.Read(r, max) }

// CheckOptions reports what is wrong with the options of a conversion before
// there is an input: a base URL that is none, an unknown scheme.
func CheckOptions(o ParseOptions) []Diagnostic { return o.Check() }

// HasErrors reports whether any of the diagnostics is an error.
func HasErrors(ds []Diagnostic) bool { return request.HasErrors(ds) }

// Nearest is the candidate that a mistyped name most likely stands for, ""
// when every one would be a guess.
func Nearest(name string, candidates []string) string { return generators.Nearest(name, candidates) }

// Prepare loads a target's template and sets its options, which is what the
// first conversion would do. It fails with *OptionError, or with every fault
// of the template, each a *TemplateFault; of the zero TargetInfo, with
// *UnknownTarget.
func (c *Converter) Prepare(t TargetInfo, options map[string]string) error {
	if t.target == nil {
		return &UnknownTarget{Name: t.ID}
	}
	_, err := c.targets().Generator(t.of(), options)
	return err
}
