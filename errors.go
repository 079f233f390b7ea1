package snipgen

import (
	"errors"

	"snipgen/generators"
	"snipgen/parser"
	"snipgen/request"
)

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

// InputError is the error for an input that cannot be turned into code. It
// carries every finding, warnings included.
type InputError struct{ Diagnostics []Diagnostic }

func (e *InputError) Error() string {
	for _, d := range e.Diagnostics {
		if d.Severity == request.Error {
			return d.Message
		}
	}
	return "no request in the input"
}

// InternalFault is the code of the refusal by a target that fails at a request:
// of an error in its template, or in this package. Other targets are not
// concerned.
const InternalFault = generators.InternalFault

// ErrNotRegular is the error for a device, a pipe, or whatever else is no file
// with content, where a file is named.
var ErrNotRegular = parser.ErrNotRegular

// IsRefused reports whether the error says that a target cannot send the
// request at all, and why.
func IsRefused(err error) ([]Diagnostic, bool) {
	var refused *Refused
	if errors.As(err, &refused) {
		return refused.Reasons, true
	}
	return nil, false
}

// refusedInUTF8 is an error whose reasons, where it is a refusal, are UTF-8.
func refusedInUTF8(err error) error {
	var refused *Refused
	if errors.As(err, &refused) {
		return &Refused{Target: refused.Target, Reasons: request.InUTF8(refused.Reasons)}
	}
	return err
}
